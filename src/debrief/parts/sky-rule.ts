import { html, nothing, type TemplateResult } from 'lit';
import type { Decision } from '../../lab/index.ts';
import { speaker } from '../../ui/speak.ts';
import { SKIES_WORDS } from '../../words/debrief/skies.ts';
import type { Desk } from '../desk-of.ts';
import { type Finished, findingView } from '../present-findings.ts';

/**
 * Asked before it is told: what two answers share and what parts them, as the reader's own rule for next time; then ours,
 * with the figures (`told`), unfolded on demand. Whoever looks at somebody else's game is asked nothing.
 */
export function skyRulePart(
  decision: Decision,
  told: TemplateResult,
  game: Finished,
  { model, doings }: Desk,
): TemplateResult {
  if (model.whose !== null) return told;
  const word = speaker(SKIES_WORDS, model.lang);
  const ours = ourReason(decision, game, model.study);
  const type = (event: Event) => doings.annotate({ rule: (event.target as HTMLTextAreaElement).value });
  return html`<div class="field">
      <label for="sky-rule">${word('ruleAsk')}</label>
      <textarea id="sky-rule" rows="2" maxlength="400" aria-describedby="sky-rule-hint" .value=${model.annexes.rule ?? ''} @input=${type}></textarea>
      <span class="hint" id="sky-rule-hint">${word('ruleHint')}</span>
    </div>
    <details class="rest" ?open=${model.hasAll}>
      <summary>${word('ruleOurs')}</summary>
      ${ours === '' ? nothing : html`<p class="sentence">${ours}</p>`} ${told}
    </details>`;
}

/** Why the rule holds that cost most at that decision; '' when nothing was lost there. */
function ourReason(decision: Decision, game: Finished, study: Desk['model']['study']): string {
  const lost = (study?.grade.dimensions ?? [])
    .flatMap(({ findings }) => findings)
    .filter(({ points }) => points < 0)
    .filter(({ tick, post }) => (decision.post === null ? tick === decision.at : post === decision.post));
  const [most] = lost.sort((a, b) => a.points - b.points);
  return most === undefined ? '' : findingView(most, game).reason;
}
