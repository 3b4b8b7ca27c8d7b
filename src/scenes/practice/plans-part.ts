import { html, nothing, type TemplateResult } from 'lit';
import { type PlanId, pendingPlan } from '../../model/plan.ts';
import { textIn } from '../../model/text.ts';
import { speaker } from '../../ui/speak.ts';
import { PLAN_NAMES } from '../../words/codes/plans.ts';
import { PLAN_WORDS } from '../../words/debrief/plan-words.ts';
import type { Frame } from '../app.ts';

/** Games whose plans are shown, the latest. */
const MOST_GAMES = 8;
/** Of them on paper: the Parcours fills one page. */
const ON_PAPER = 4;

/** The plans of the Parcours: the one that waits, and whether the others were held; nothing before a first plan. */
export function plansPart({ state, lang }: Frame): TemplateResult | typeof nothing {
  const games = [...state.history].sort((a, b) => b.when - a.when);
  const waiting = pendingPlan(games);
  const watched = games.flatMap(({ planned, title }) =>
    planned === undefined ? [] : [{ ...planned, title }],
  );
  if (waiting === null && watched.length === 0) return nothing;
  const word = speaker(PLAN_WORDS, lang);
  const name = speaker(PLAN_NAMES, lang);
  const row = (plan: PlanId, told: string, cls = '') =>
    html`<li class=${cls}>${name(plan)} <strong>${told}</strong></li>`;
  return html`<h2>${word('title')}</h2>
    <ul class="bullets">
      ${waiting === null ? nothing : row(waiting, word('waiting'))}
      ${watched
        .slice(0, MOST_GAMES)
        .map(({ plan, times, held, title }, i) =>
          row(
            plan,
            word(times === 0 ? 'rowNone' : 'row', { title: textIn(title, lang), held, n: times }),
            i < ON_PAPER ? '' : 'off-paper',
          ),
        )}
    </ul>`;
}
