import { html, nothing, svg, type TemplateResult } from 'lit';
import { isTool } from '../../model/actions.ts';
import type { Scenario } from '../../model/scenario.ts';
import { type Lang, textIn } from '../../model/text.ts';
import { clockWords } from '../../ui/clock-words.ts';
import { speaker } from '../../ui/speak.ts';
import { ACTION_LINES } from '../../words/codes/actions.ts';
import { DIMENSION_NAMES } from '../../words/codes/codes.ts';
import { figure } from '../parts/finding.ts';
import { shortened } from '../present-findings.ts';
import type { Counted } from './counting.ts';
import { curvesChart, MOST_LINES } from './curves.ts';
import { type Played, TRUST_STEP } from './entry.ts';
import { type PileDesk, whoOf } from './model.ts';
import {
  curvesOf,
  type Divided,
  distributionsOf,
  dividedOf,
  helpOf,
  POOLED_FROM,
  pooledOf,
} from './stats.ts';

/** The parts of the class's figures: they are drawn one at a time, since a thousand games would hold up the page. */
export const FIGURES: readonly ((
  counted: readonly Counted[],
  scenario: Scenario,
  desk: PileDesk,
) => TemplateResult)[] = [
  (counted, _, desk) => distribution(playedOf(counted), desk),
  (counted, scenario, desk) => curves(playedOf(counted), scenario, desk),
  (counted, scenario, desk) => divided(playedOf(counted), scenario, desk),
  (counted, _, desk) => help(counted, desk),
  (counted, _, desk) => moderation(playedOf(counted), desk),
];

function playedOf(counted: readonly Counted[]): Played[] {
  return counted.map((entry) => entry.played);
}

function section(id: string, title: string, lead: string, body: unknown): TemplateResult {
  return html`<section class="pane" id=${id} aria-labelledby="${id}-title">
    <h2 id="${id}-title" tabindex="-1">${title}</h2>
    ${lead === '' ? nothing : html`<p class="hint">${lead}</p>`} ${body}
  </section>`;
}

function distribution(played: readonly Played[], { model, word }: PileDesk): TemplateResult {
  const { lang } = model;
  const name = speaker(DIMENSION_NAMES, lang);
  const rows = distributionsOf(played).sort(
    (a, b) => Number(b.dimension === 'tone') - Number(a.dimension === 'tone'),
  );
  const most = Math.max(1, ...rows.flatMap((row) => row.levels));
  return section(
    'distribution',
    word('distributionTitle'),
    word('distributionLead'),
    html`<div class="scroller" tabindex="0" role="group" aria-labelledby="distribution-title">
      <table class="levels">
        <thead>
          <tr>
            <th scope="col">${word('columnDimension')}</th>
            ${[0, 1, 2, 3, 4].map((level) => html`<th scope="col" class="number">${word('columnLevel', { level })}</th>`)}
            <th scope="col" class="number">${word('columnUngraded')}</th>
            <th scope="col" class="number">${word('columnMean')}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) => html`<tr>
              <th scope="row">${name(row.dimension)}</th>
              ${row.levels.map((n) => html`<td class="number level-cell">${levelBar(n / most)}<span>${n}</span></td>`)}
              <td class="number">${row.ungraded}</td>
              <td class="number">${row.mean === null ? word('notGraded') : figure(row.mean, lang)}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`,
  );
}

function levelBar(share: number): TemplateResult {
  const height = 24 * share;
  return html`<svg class="level-bar" width="28" height="24" viewBox="0 0 28 24" aria-hidden="true">${svg`<rect x="2" y=${24 - height} width="24" height=${height}></rect>`}</svg>`;
}

function curves(played: readonly Played[], scenario: Scenario, { model, word }: PileDesk): TemplateResult {
  const { lang, width } = model;
  const found = curvesOf(played);
  const at = (line: readonly number[], i: number) => figure(line.at(i) ?? 0, lang);
  const hour = (step: number) => clockWords(scenario, step * TRUST_STEP, lang).hour;
  const last = Math.max(1, found.middle.length - 1);
  const marks = Array.from(
    { length: width < 600 ? 3 : 6 },
    (_, i, { length } = { length: width < 600 ? 3 : 6 }) => i / (length - 1),
  );
  const label = word('curvesLabel', {
    n: played.length,
    start: at(found.middle, 0),
    end: at(found.middle, -1),
    low: at(found.low, -1),
    high: at(found.high, -1),
  });
  const steps = [...new Set(marks.map((share) => Math.round(share * last)))];
  return section(
    'curves',
    word('curvesTitle'),
    word('curvesLead'),
    html`${curvesChart(
      found,
      { width, height: 280 },
      marks.slice(1, -1).map((share) => ({ share, text: hour(Math.round(share * last)) })),
      label,
    )}
      ${played.length > MOST_LINES ? html`<p class="hint">${word('curvesMany', { n: MOST_LINES })}</p>` : nothing}
      <details>
        <summary>${word('curvesTable')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">${word('columnHour')}</th>
              <th scope="col" class="number">${word('columnLow')}</th>
              <th scope="col" class="number">${word('columnMiddle')}</th>
              <th scope="col" class="number">${word('columnHigh')}</th>
            </tr>
          </thead>
          <tbody>
            ${steps.map(
              (i) => html`<tr>
                <th scope="row">${hour(i)}</th>
                <td class="number">${at(found.low, i)}</td>
                <td class="number">${at(found.middle, i)}</td>
                <td class="number">${at(found.high, i)}</td>
              </tr>`,
            )}
          </tbody>
        </table>
      </details>`,
  );
}

function divided(played: readonly Played[], scenario: Scenario, desk: PileDesk): TemplateResult {
  const { word } = desk;
  const list = dividedOf(played);
  return section(
    'divided',
    word('dividedTitle'),
    word('dividedLead'),
    list.length === 0
      ? html`<p>${word('dividedNone')}</p>`
      : html`<ol class="divided">
          ${list.map((one) => dividedItem(one, scenario, desk))}
        </ol>`,
  );
}

function dividedItem(one: Divided, scenario: Scenario, { model, word }: PileDesk): TemplateResult {
  const { lang } = model;
  return html`<li>
    <p class="decision">${decisionName(one.decision, scenario, lang, word)}</p>
    <ul class="choices">
      ${one.choices.map(({ choice, players }) => {
        const told = choiceName(one.decision, choice, scenario, lang, word);
        return html`<li>
          <svg class="share" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">${svg`<rect class="track" width="100" height="8"></rect><rect class="part" width=${(100 * players) / one.players} height="8"></rect>`}</svg>
          <span class="count">${word('choicePlayers', { n: players, of: one.players })}</span>
          <span>${told.text}${told.level < 0 ? nothing : html` <span class="hint">(${word('level', { level: told.level })})</span>`}</span>
        </li>`;
      })}
    </ul>
  </li>`;
}

function decisionName(decision: string, scenario: Scenario, lang: Lang, word: PileDesk['word']): string {
  const [kind, id] = [decision.slice(0, decision.indexOf(':')), decision.slice(decision.indexOf(':') + 1)];
  if (kind === 'post') {
    const post = scenario.posts.find((p) => p.id === id);
    const who = scenario.people.find((p) => p.id === post?.by)?.name ?? '';
    return word('dividedPost', { who, text: shortened(textIn(post?.text, lang), 140) });
  }
  const message = scenario.messages.find((m) => m.id === id);
  const service = scenario.services.find((s) => s.id === message?.from);
  const who =
    service === undefined
      ? (scenario.people.find((p) => p.id === message?.from)?.name ?? '')
      : textIn(service.name, lang);
  return word('dividedMessage', { who, text: shortened(textIn(message?.text, lang), 140) });
}

function choiceName(
  decision: string,
  choice: string,
  scenario: Scenario,
  lang: Lang,
  word: PileDesk['word'],
): { readonly text: string; readonly level: number } {
  const of = decision.slice(decision.indexOf(':') + 1);
  const [kind, id] = choice.split(':');
  if (kind === 'typed') return { text: word('choiceTyped'), level: -1 };
  if (kind === 'tool') {
    const post = scenario.posts.find((p) => p.id === of);
    const who = scenario.people.find((p) => p.id === post?.by)?.name ?? '';
    const key = id !== undefined && isTool(id) ? id : 'remove';
    const text = speaker(ACTION_LINES, lang)(key, { who, service: '' }).replace(/\s*\(\)$/, '');
    return { text, level: -1 };
  }
  if (kind === 'draft' || kind === 'option') {
    const draft = scenario.posts.find((p) => p.id === of)?.drafts.find((d) => d.id === id);
    const option = scenario.messages.find((m) => m.id === of)?.options.find((o) => o.id === id);
    const text = textIn(draft?.text ?? option?.text, lang);
    return {
      text: word('choiceQuote', { text: shortened(text, 140) }),
      level: draft?.level ?? option?.level ?? -1,
    };
  }
  return { text: word('choiceNone'), level: -1 };
}

function help(counted: readonly Counted[], { model, word }: PileDesk): TemplateResult {
  const name = speaker(DIMENSION_NAMES, model.lang);
  const list = helpOf(counted).filter(({ who }) => who.length > 0);
  return section(
    'help',
    word('helpTitle'),
    word('helpLead'),
    list.length === 0
      ? html`<p>${word('helpNone')}</p>`
      : html`<dl class="help">
          ${list.map(
            ({ dimension, who }) => html`<div>
              <dt>${name(dimension)} (${who.length})</dt>
              <dd>${who.map((entry) => whoOf(entry, word)).join(', ')}</dd>
            </div>`,
          )}
        </dl>`,
  );
}

function moderation(played: readonly Played[], { model, word }: PileDesk): TemplateResult {
  const { hits, moderable, falseAlarms, criticisms, dPrime } = pooledOf(played);
  return section(
    'class-moderation',
    word('moderationTitle'),
    '',
    html`<p>${word('moderationCounts', { hits, moderable, falseAlarms, criticisms })}</p>
      <p class="hint">${dPrime === null ? word('dPrimeFew', { from: POOLED_FROM }) : word('dPrime', { d: figure(dPrime, model.lang, 2) })}</p>`,
  );
}
