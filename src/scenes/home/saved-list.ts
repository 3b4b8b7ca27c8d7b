import { html, nothing, type TemplateResult } from 'lit';
import { type Lang, textIn } from '../../model/text.ts';
import { clockWords } from '../../ui/clock-words.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { SAVED_WORDS } from '../../words/play/saved.ts';
import type { Frame } from '../app.ts';
import type { KeptGame, SavedRoom } from './saved-room.ts';

const SHOWN = 3; // the others are folded away

/** The games saved on this machine, the newest first; nothing when there are none. */
export function savedList({ lang }: Frame, room: SavedRoom): unknown {
  const all = room.all();
  if (all.length === 0) return nothing;
  const t = speaker(SAVED_WORDS, lang);
  const [shown, folded] = [all.slice(0, SHOWN), all.slice(SHOWN)];
  const row = (kept: KeptGame, i: number) => html`<li>${one(kept, i === 0, lang, room)}</li>`;
  return html`<section class="saved-games pane" aria-labelledby="saved-title">
    <h2 id="saved-title" tabindex="-1">${all.length === 1 ? t('title') : t('titleMany', { n: all.length })}</h2>
    <ul>${shown.map(row)}</ul>
    ${
      folded.length === 0
        ? nothing
        : html`<details>
            <summary>${t('others', { n: folded.length })}</summary>
            <ul>${folded.map((kept) => row(kept, SHOWN))}</ul>
          </details>`
    }
  </section>`;
}

function one(kept: KeptGame, isFirst: boolean, lang: Lang, room: SavedRoom): TemplateResult {
  const t = speaker(SAVED_WORDS, lang);
  const { game, scenario } = kept;
  const where = whereOf(kept, lang, room);
  if (room.isAskingToForget(game.id))
    return html`<div class="saved-game" role="group" aria-label=${where}>
      <p class="strong">${t('forgetAsk', { where })}</p>
      <div class="row">
        <button type="button" class="button main" @click=${() => room.askToForget(null)}>${t('keep')}</button>
        <button type="button" class="button risky" @click=${() => room.forget(game.id)}>${t('forget')}</button>
      </div>
    </div>`;
  const isOver = game.fault === null && game.phase === 'ended';
  return html`<div class="saved-game" role="group" aria-label=${where}>
    <div>
      <p class="strong">${where}</p>
      <p class="soft">${beside(kept, lang, room)}</p>
      ${room.hasFailed(game.id) ? html`<p class="alarm" role="alert">${t('failed')}</p>` : nothing}
    </div>
    <div class="row">
      ${
        room.isUnloaded(kept)
          ? html`<button type="button" class="button" aria-label=${t('reloadNamed', { where })} @click=${() => room.resume(kept)}>
              ${icon('again')} ${t('reload')}
            </button>`
          : scenario === null
            ? nothing
            : html`<button
                type="button"
                class="button ${isFirst ? 'main' : ''}"
                aria-label=${isFirst ? nothing : t(isOver ? 'seeNamed' : 'resumeNamed', { where })}
                @click=${() => room.resume(kept)}
              >
                ${icon('play')} ${t(isOver ? 'see' : 'resume')}
              </button>`
      }
      <button type="button" class="button small plain" aria-label=${t('fileNamed', { where })} @click=${() => room.takeFile(kept)}>
        ${icon('download')} ${t('file')}
      </button>
      <button type="button" class="button small plain" aria-label=${t('forgetNamed', { where })} @click=${() => room.askToForget(game.id)}>
        ${icon('remove')} ${t('forget')}
      </button>
    </div>
  </div>`;
}

/** What a saved game is called: its scenario and the hour it stopped at, or why it cannot be resumed. */
function whereOf(kept: KeptGame, lang: Lang, room: SavedRoom): string {
  const t = speaker(SAVED_WORDS, lang);
  const { game, scenario } = kept;
  if (game.fault !== null) return t(game.fault);
  if (scenario === null)
    return t(room.isUnloaded(kept) ? 'unloaded' : 'noScenario', { id: game.scenario.id });
  const title = textIn(scenario.title, lang);
  if (game.phase === 'ended') return t('over', { title });
  return t('where', { title, clock: clockWords(scenario, game.tick, lang).full });
}

function beside(kept: KeptGame, lang: Lang, room: SavedRoom): string {
  const t = speaker(SAVED_WORDS, lang);
  const { game, scenario } = kept;
  if (game.fault !== null) return t(`${game.fault}Why`);
  if (scenario === null) return t(room.isUnloaded(kept) ? 'unloadedWhy' : 'noScenarioWhy');
  const when = t('savedAt', { when: dateOf(lang).format(game.savedAt) });
  return game.mode === 'evaluation' ? `${when} · ${t('assessment')}` : when;
}

function dateOf(lang: Lang): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(lang === 'fr' ? 'fr-CA' : 'en-CA', {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
}
