import { html, nothing, type TemplateResult } from 'lit';
import { isPlan, offeredPlans, type PlanId } from '../../model/plan.ts';
import { WORSE_PLAYER } from '../../model/record.ts';
import { clockWords } from '../../ui/clock-words.ts';
import { speaker } from '../../ui/speak.ts';
import { PLAN_NAMES } from '../../words/codes/plans.ts';
import { PLAN_WORDS } from '../../words/debrief/plan-words.ts';
import type { Desk } from '../desk-of.ts';
import type { Study } from '../study.ts';

/** What came of the plan made before this game; nothing when there was none. */
export function planToldPart({ plans }: Study, { model }: Desk): TemplateResult | typeof nothing {
  const { planned } = model.annexes;
  if (!isPlan(planned)) return nothing;
  const { lang, scenario } = model;
  const word = speaker(PLAN_WORDS, lang);
  const { times, held, at, missedAt } = plans[planned];
  const hour = (tick: number | null) => clockWords(scenario, tick ?? 0, lang).hour;
  return html`<section class="pane plan-told" id="plan" aria-labelledby="plan-title">
    <h2 id="plan-title" tabindex="-1">${word('mine')}</h2>
    <p>${speaker(PLAN_NAMES, lang)(planned)}</p>
    <p class="verdict ${times === 0 ? '' : held === times ? 'good' : 'missed'}">${
      times === 0
        ? word('notCome')
        : held === times
          ? word('kept', { n: times, hour: hour(at) })
          : word('broken', { n: times, held, hour: hour(missedAt) })
    }</p>
  </section>`;
}

/** A plan for the next game, chosen from what this one missed; or word that nothing was. None after a game made worse. */
export function planMadePart({ plans }: Study, { model, doings }: Desk): TemplateResult | typeof nothing {
  const { lang, annexes, record } = model;
  if (record.settings.player === WORSE_PLAYER) return nothing;
  const word = speaker(PLAN_WORDS, lang);
  const offered = offeredPlans(plans);
  if (offered.length === 0) return html`<h3>${word('make')}</h3><p class="hint">${word('makeNone')}</p>`;
  const name = speaker(PLAN_NAMES, lang);
  const choice = (plan: PlanId | undefined, label: string) => html`<label class="choice">
    <input type="radio" name="plan" .checked=${annexes.plan === plan} @change=${() => doings.annotate({ plan })} />
    <span>${label}</span>
  </label>`;
  return html`<fieldset class="plans">
    <legend><h3>${word('make')}</h3></legend>
    <p class="hint">${word('makeLead')}</p>
    ${offered.map((plan) => choice(plan, name(plan)))} ${choice(undefined, word('noPlan'))}
  </fieldset>`;
}
