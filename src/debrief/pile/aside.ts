import { html, nothing, type TemplateResult } from 'lit';
import { clockWords } from '../../ui/clock-words.ts';
import { RECORD_FAULT_WORDS, RECORD_NOTICE_WORDS } from '../../words/codes/record.ts';
import { scriptedName } from '../../words/codes/scripted-players.ts';
import { say } from '../../words/define.ts';
import { FIRST_MS, LAST_MS } from './assess-pile.ts';
import { asideOf } from './counting.ts';
import type { Entry } from './entry.ts';
import { shownName } from './entry.ts';
import { type PileDesk, playedOn, whoOf } from './model.ts';
import { pager, rowsOf } from './pages.ts';
import { standingMark } from './standing.ts';

/** What does not count, each named with its reason and its cure. */
export function asideList(desk: PileDesk): TemplateResult | typeof nothing {
  const { model, doings, word } = desk;
  const aside = model.entries.filter((entry) => asideOf(entry, model.twins) !== null);
  if (aside.length === 0) return nothing;
  return html`<section class="pane" id="aside" aria-labelledby="aside-title">
    <h2 id="aside-title" tabindex="-1">${word('asideTitle', { n: aside.length })}</h2>
    <p class="hint">${word('asideLead')}</p>
    <ul class="aside" id="aside-list">
      ${rowsOf(aside, model.asidePage, model).map((entry) => {
        const who = whoOf(entry, word);
        return html`<li>
          <p>${standingMark(entry.standing, word)} <strong>${who}</strong> ${who === entry.name || entry.name === '' ? nothing : html`<span class="hint">${entry.name}</span>`}</p>
          ${reasonsOf(entry, desk).map((reason) => html`<p class="hint">${reason}</p>`)}
          ${
            entry.unfinished === 'late' || entry.unfinished === 'crashed'
              ? html`<p><button type="button" class="button small" aria-label=${word('retryNamed', { who })} @click=${() => doings.retry(entry)}>${word('retry')}</button></p>`
              : nothing
          }
        </li>`;
      })}
    </ul>
    ${pager(aside.length, model.asidePage, 'aside-list', (asidePage) => doings.turn({ asidePage }), desk)}
  </section>`;
}

function reasonsOf(entry: Entry, { model, word }: PileDesk): string[] {
  const { lang } = model;
  const found: string[] = [];
  const scenario = playedOn(model, entry)?.scenario;
  const hour = (tick: number) => (scenario === undefined ? '' : clockWords(scenario, tick, lang).hour);
  const { record } = entry.played ?? {};
  if (entry.standing === 'altered' && entry.firstMismatch !== null)
    found.push(word('altered', { hour: hour(entry.firstMismatch) }));
  const aside = asideOf(entry, model.twins);
  if (aside === 'cut') found.push(word('asideCut', { hour: hour(record?.end.tick ?? 0) }));
  if (aside === 'worse') found.push(word('asideWorse'));
  if (aside === 'scripted')
    found.push(
      word('asideScripted', { player: shownName(scriptedName(record?.settings.player ?? '', lang), 24) }),
    );
  if (aside === 'again') {
    const twin = model.entries.find(({ id }) => id === model.twins.get(entry.id)?.of);
    found.push(word('twinAgain', { of: twin === undefined ? '' : twin.name || whoOf(twin, word) }));
  }
  for (const { code, params } of entry.notices) found.push(say(RECORD_NOTICE_WORDS, lang, code, params));
  if (entry.unfinished !== null)
    found.push(word(`unfinished_${entry.unfinished}`, { first: FIRST_MS / 1000, last: LAST_MS / 1000 }));
  if (entry.fault !== null) found.push(say(RECORD_FAULT_WORDS, lang, entry.fault.code, entry.fault.params));
  if (entry.standing === 'foreign')
    found.push(word('foreign', { id: entry.wanted.id, version: entry.wanted.hash.slice(0, 8) }));
  return found;
}
