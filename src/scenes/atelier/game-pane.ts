import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type DeskInput, excerptOf, presentFeed, presentTop } from '../../desk/index.ts';
import { SCRIPTED_PLAYERS, type ScriptedPlayer } from '../../model/codes.ts';
import type { Lang } from '../../model/text.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { ATELIER_WORDS } from '../../words/author/atelier.ts';
import { ACTION_NAMES } from '../../words/codes/actions.ts';
import { scriptedName } from '../../words/codes/scripted-players.ts';
import { say } from '../../words/define.ts';
import { storyHour } from '../../words/story-hour.ts';
import type { Frame } from '../app.ts';
import { explainHere } from '../workbench/explain.ts';
import { onceDrawn } from '../workbench/focus.ts';
import type { AtelierRoom } from './atelier-room.ts';
import type { SeenGame } from './game-room.ts';

const SHOWN = 40;
const TOLD = 14;

/** A scripted game of the scenario as it is written, at any of its moments, to be taken over there. */
export function gamePane({ lang }: Frame, room: AtelierRoom): TemplateResult {
  const t = speaker(ATELIER_WORDS, lang);
  const { game } = room;
  const scenario = room.ground.checked()?.scenario ?? null;
  onceDrawn(game.follow);
  const seen = game.seen();
  const finding = game.finding();
  const play = (event: Event) => {
    event.preventDefault();
    game.choose({});
  };
  return html`<form class="pane-tools" @submit=${play}>
      <label class="labelled"><span>${t('player')}</span>
        <select @change=${(e: Event) => game.choose({ player: (e.target as HTMLSelectElement).value as ScriptedPlayer })}>
          ${SCRIPTED_PLAYERS.map((one) => html`<option value=${one} .selected=${one === game.player()}>${scriptedName(one, lang)}</option>`)}
        </select>
      </label>
      <label class="labelled"><span>${t('seed')}</span>
        <input type="text" size="6" autocomplete="off" .value=${game.seed() || (scenario?.seed ?? '')} @change=${(e: Event) => game.choose({ seed: (e.target as HTMLInputElement).value.trim() })} />
      </label>
      <button type="submit" class="button small" aria-disabled=${scenario === null ? 'true' : nothing}>${icon('play')} ${t('see')}</button>
      <span role="status" class="soft">${game.state() === 'playing' ? t('seeing') : game.state() === 'failed' ? t('seeFailed') : nothing}</span>
    </form>
    ${finding === null ? nothing : html`<p class="strong">${t('why', { message: explainHere(finding, lang).message })}</p>`}
    ${scenario === null ? html`<p class="soft">${t('seeNeeds')}</p>` : seen === null ? html`<p class="soft">${t('seeLead')}</p>` : seenView(seen, lang, room)}`;
}

function seenView(seen: SeenGame, lang: Lang, room: AtelierRoom): TemplateResult {
  const t = speaker(ATELIER_WORDS, lang);
  const { scenario, world, game } = seen;
  const input: DeskInput = { scenario, world, state: game.state, lang, mode: 'entrainement' };
  const top = presentTop(input, null);
  const { items } = presentFeed(input, { platform: null, audience: null, sort: 'recent' }, new Set());
  const beats = game.happened.filter(
    ({ kind }) => kind === 'beat' || kind === 'message' || kind === 'imprevu',
  );
  const hour = storyHour(scenario, game.tick, lang);
  const to = (tick: number) => room.game.see({ at: 'tick', tick });
  return html`<div class="moment">
      <label class="labelled grow"><span>${t('moment')}</span>
        <input type="range" min="0" max=${game.ticks} .value=${String(game.tick)} aria-valuetext=${hour} @change=${(e: Event) => to(Number((e.target as HTMLInputElement).value))} />
      </label>
      <strong class="hour">${hour}</strong>
    </div>
    <div class="row">
      ${beats.length > 0 ? html`<button type="button" class="button small" @click=${() => to(Math.max(0, beats.findLast(({ tick }) => tick < game.tick)?.tick ?? 0))}>${icon('left')} ${t('previous')}</button>` : nothing}
      <button type="button" class="button small main" @click=${() => void room.game.takeOver()}>${icon('hand')} ${t('takeOver')}</button>
      <span class="soft">${t('takeOverHow')}</span>
    </div>
    <p class="row audience-figures">
      ${top.audiences.map(({ name, trust }) => html`<span class="tag">${t('confidence', { name, trust })}</span>`)}
      <span class="tag">${t('creditIs', { n: top.credit })}</span>
    </p>
    <div class="watched">
      <section aria-labelledby="watched-feed">
        <h2 id="watched-feed">${t('feedAt', { hour })}</h2>
        ${items.length === 0 ? html`<p class="soft">${t('noPosts')}</p>` : nothing}
        <ol>
          ${repeat(
            items.slice(0, SHOWN),
            ({ id }) => id,
            (item) =>
              item.kind === 'card'
                ? html`<li class=${item.post.isOwn ? 'own' : ''}><strong>${item.post.name}</strong> <span class="soft">${item.post.hour}, ${item.post.platformName}</span><p>${item.post.text}</p></li>`
                : html`<li class="soft">${t('bundleOf', { n: item.count })} <span>${item.hour}</span><p>${item.sample}</p></li>`,
          )}
        </ol>
      </section>
      <section aria-labelledby="watched-acts">
        <h2 id="watched-acts">${t('happenedAt')}</h2>
        <ol>
          ${game.happened
            .slice(-TOLD)
            .reverse()
            .map(
              (event) =>
                html`<li><span class="soft">${storyHour(scenario, event.tick, lang)}</span> ${toldOf(event, seen, lang)}</li>`,
            )}
        </ol>
      </section>
    </div>`;
}

/** An event in a few words: the name of what came, or what the player did. */
function toldOf(event: SeenGame['game']['happened'][number], { scenario }: SeenGame, lang: Lang): string {
  if (event.kind === 'act') return say(ACTION_NAMES, lang, event.type);
  const t = speaker(ATELIER_WORDS, lang);
  if (event.kind === 'message') {
    const message = scenario.messages.find(({ id }) => id === event.id);
    return `${t('list/messages')}\u00a0: ${excerptOf(message?.text[lang] ?? event.id, 60)}`;
  }
  return 'id' in event ? event.id : event.kind === 'end' ? event.ending : event.kind;
}
