import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { WORKBENCH_WORDS } from '../../words/author/workbench.ts';
import type { Frame } from '../app.ts';
import type { WorkbenchRoom } from './workbench-room.ts';

/** The proofs by play: start, progress and stop; what they find is shown in the text. */
export function proofs({ lang }: Frame, room: WorkbenchRoom): TemplateResult {
  const t = speaker(WORKBENCH_WORDS, lang);
  const proof = room.proof();
  return html`<section class="pane bench-tool" aria-labelledby="proof-title">
    <h2 id="proof-title">${t('proofTitle')}</h2>
    <p class="soft">${t('proofLead')}</p>
    ${
      proof.kind === 'running'
        ? html`<p role="status">${t('proving', proof)}</p>
            <progress aria-label=${t('proofTitle')} max=${proof.total} .value=${proof.done}></progress>
            <p><button type="button" id="proof-stop" class="button" @click=${room.stop}>${icon('square')} ${t('stop')}</button></p>`
        : html`${
            proof.kind === 'done'
              ? html`<p id="proof-result" tabindex="-1" role="status">
                    ${t(proof.report.isWhole ? 'proved' : 'provedInPart', { n: proof.report.findings.length, games: proof.report.games })}
                  </p>`
              : nothing
          }
            ${proof.kind === 'failed' ? html`<p role="alert">${t('proofFailed')}</p>` : nothing}
            <p><button type="button" class="button" @click=${room.prove}>${icon('search')} ${t(proof.kind === 'none' ? 'prove' : 'proveAgain')}</button></p>`
    }
  </section>`;
}
