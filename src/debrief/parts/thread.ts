import { html, nothing, type TemplateResult } from 'lit';
import { modal } from '../../ui/parts/modal.ts';
import { speaker } from '../../ui/speak.ts';
import { STATUS_NAMES } from '../../words/codes/codes.ts';
import type { Desk } from '../desk-of.ts';
import type { Finished } from '../present-findings.ts';
import { threadView } from '../present-thread.ts';

/** The post that a finding points to, in its thread. */
export function threadPart(game: Finished, { model, doings, word }: Desk): TemplateResult | typeof nothing {
  if (model.thread === null) return nothing;
  const view = threadView(model.thread, game, model.study?.actions ?? []);
  const status = speaker(STATUS_NAMES, model.lang);
  return html`<dialog class="thread-dialog" aria-labelledby="thread-title" ${modal()} @close=${() => doings.openThread(null)}>
    <div class="sheet">
      <header>
        <h2 id="thread-title">${word('threadTitle')}</h2>
        <button type="button" class="button small" data-first @click=${() => doings.openThread(null)}>${word('threadClose')}</button>
      </header>
      ${
        view === null
          ? html`<p>${word('threadGone')}</p>`
          : html`<ol class="thread">
            ${view.posts.map(
              (post) => html`<li class="${post.isHouse ? 'house' : ''} ${post.isHere ? 'here' : ''}">
                <p class="meta"><strong>${post.name}</strong> <span>@${post.handle}</span> <span>${post.platform}</span>
                  <span class="hour">${post.when}</span>
                  ${post.isHere ? html`<span class="tag">${word('here')}</span>` : nothing}
                  ${post.isPrivate ? html`<span class="tag">${word('inPrivate')}</span>` : nothing}
                  ${post.status === 'standing' ? nothing : html`<span class="tag">${status(post.status)}</span>`}</p>
                <p>${post.text}</p>
              </li>`,
            )}
          </ol>
          ${view.more > 0 ? html`<p class="hint">${word('threadMore', { n: view.more })}</p>` : nothing}`
      }
    </div>
  </dialog>`;
}
