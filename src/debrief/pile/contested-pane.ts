import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Contest, ContestedWord, Ruling } from '../../model/contest.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { CONTESTED_WORDS } from '../../words/debrief/contested.ts';
import { tellActs } from '../parts/contest.ts';
import { figure } from '../parts/finding.ts';
import { tellProvisional } from './contested-rate.ts';
import type { Entry } from './entry.ts';
import { lookedAt, opinionsOf, type PileDesk, whoOf } from './model.ts';
import { RULINGS, rulingsOf } from './opinions.ts';
import { settledReadings } from './readings.ts';

/** Most games whose contested words are drawn at once. */
const MOST = 30;
/** Games that are unfolded at first; none folds by itself under the hand of whoever settles it. */
const UNFOLDED = 5;

/** The contested words by game, each to be settled; and the way to save those that are. */
export function contestedPane(desk: PileDesk): TemplateResult | typeof nothing {
  const { model } = desk;
  const games = contestedGames(lookedAt(model));
  if (games.length === 0) return nothing;
  const t = speaker(CONTESTED_WORDS, model.lang);
  const n = games.reduce((sum, { contest }) => sum + contest.words.length, 0);
  const left = games.reduce((sum, game) => sum + leftOf(game, desk), 0);
  return html`<section class="pane contested" id="contested" aria-labelledby="contested-title">
    <h2 id="contested-title" tabindex="-1">${t('title', { n, left })}</h2>
    <p class="hint">${t('lead')}</p>
    ${games.slice(0, MOST).map((game, i) => gameOf(game, i < UNFOLDED, desk))}
    ${games.length > MOST ? html`<p class="hint">${t('more', { n: games.length - MOST })}</p>` : nothing}
    ${exporting(desk)}
  </section>`;
}

interface Game {
  readonly entry: Entry;
  readonly contest: Contest;
}

function contestedGames(entries: readonly Entry[]): Game[] {
  return entries.flatMap((entry) => {
    const contest = entry.played?.grade.contest ?? null;
    return contest === null ? [] : [{ entry, contest }];
  });
}

function leftOf({ entry, contest }: Game, { model }: PileDesk): number {
  const rulings = rulingsOf(opinionsOf(model, entry));
  return contest.words.filter(({ saying }) => rulings[saying] === undefined).length;
}

function gameOf(game: Game, isUnfolded: boolean, desk: PileDesk): TemplateResult {
  const { model, word } = desk;
  const { entry, contest } = game;
  const t = speaker(CONTESTED_WORDS, model.lang);
  const who = whoOf(entry, word);
  const left = leftOf(game, desk);
  const total = figure(entry.played?.grade.total ?? 0, model.lang, 1);
  return html`<details class="contested-game" ?open=${isUnfolded}>
    <summary>${t('game', { who, left, n: contest.words.length })}</summary>
    <p role="status">${tellProvisional(entry, model.lang) || t('settled', { total })}</p>
    ${contest.words.map((one, i) => wordOf(one, i, game, desk))}
  </details>`;
}

function wordOf(
  one: ContestedWord,
  i: number,
  { entry, contest }: Game,
  { model, doings }: PileDesk,
): TemplateResult {
  const { lang } = model;
  const t = speaker(CONTESTED_WORDS, lang);
  const ruling = rulingsOf(opinionsOf(model, entry))[one.saying] ?? null;
  const name = `contest-${entry.id}-${one.saying}`;
  const choice = (value: Ruling | null) =>
    html`<label><input type="radio" name=${name} .checked=${live(ruling === value)} @change=${() => doings.rule(entry, one.saying, value)} />${t(value ?? 'undecided')}</label>`;
  return html`<article class="contested-word">
    <dl>
      <div><dt>${t('post')}</dt><dd>${one.to === '' ? t('noPost') : html`<q>${one.to}</q>`}</dd></div>
      <div><dt>${t('reply')}</dt><dd><q>${one.text}</q></dd></div>
      <div><dt>${t('heard')}</dt><dd>${tellActs(one.heard, one.says, lang)}</dd></div>
      <div><dt>${t('says')}</dt><dd>${tellActs(one.says, one.heard, lang)}</dd></div>
    </dl>
    <fieldset>
      <legend>${t('who', { n: i + 1, of: contest.words.length })}</legend>
      <div class="segmented">${RULINGS.map(choice)}${choice(null)}</div>
    </fieldset>
  </article>`;
}

function exporting({ model, doings }: PileDesk): TemplateResult | typeof nothing {
  const n = settledReadings(model).length;
  if (n === 0) return nothing;
  const t = speaker(CONTESTED_WORDS, model.lang);
  return html`<p class="hint">${t('exportSays')}</p>
    <p class="row">
      ${
        model.isExporting
          ? html`<span role="alert">${t('exportAsk')}</span>
              <button type="button" class="button" @click=${() => doings.exportReadings(true)}>${t('exportYes')}</button>
              <button type="button" class="button" @click=${() => doings.exportReadings(false)}>${t('exportNo')}</button>`
          : html`<button type="button" class="button" @click=${() => doings.exportReadings(null)}>${icon('download')} ${t('export', { n })}</button>`
      }
    </p>`;
}
