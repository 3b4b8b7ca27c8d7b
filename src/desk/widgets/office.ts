import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Lang } from '../../model/text.ts';
import { face } from '../../ui/look/face.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { OFFICE_WORDS } from '../../words/play/office.ts';
import type { DeskActions } from '../desk-actions.ts';
import type { MessageView, OfficeView, PromiseView } from '../present-office.ts';
import type { Tool } from '../present-tools.ts';

/** The bureau: messages to answer, questions to ask, promises to keep, facts and how sure they are. */
export function office(
  view: OfficeView,
  tools: ReadonlySet<Tool>,
  lang: Lang,
  actions: DeskActions,
): TemplateResult {
  const t = speaker(OFFICE_WORDS, lang);
  return html`
    <section aria-labelledby="messages-title">
      <h3 id="messages-title">${t('messages')}</h3>
      ${
        view.messages.length === 0
          ? html`<p class="soft">${t('noMessages')}</p>`
          : html`<ul class="notes">${repeat(
              view.messages,
              (m) => m.id,
              (m) => html`<li>${message(m, lang, actions)}</li>`,
            )}</ul>`
      }
    </section>
    ${
      view.promises.length > 0 || tools.has('promise')
        ? html`<section aria-labelledby="promises-title">
            <h3 id="promises-title">${t('promises')}</h3>
            ${
              view.promises.length === 0
                ? html`<p class="soft">${t('noPromises')}</p>`
                : html`<ul class="lanterns">${repeat(
                    view.promises,
                    (p) => p.id,
                    (p) => html`<li>${lantern(p, lang, actions)}</li>`,
                  )}</ul>`
            }
          </section>`
        : nothing
    }
    ${tools.has('ask') ? questions(view, lang, actions) : nothing}
    <section aria-labelledby="facts-title">
      <h3 id="facts-title">${t('facts')}</h3>
      ${
        view.facts.length === 0
          ? html`<p class="soft">${t('noFacts')}</p>`
          : html`<ul class="known">
              ${view.facts.map(
                (f) => html`<li>
                  ${f.over === null ? html`<p>${f.text}</p>` : html`<p><s>${f.text}</s></p><p>${t(f.over.instead === '' ? 'over' : 'overInstead', f.over)}</p>`}
                  <p class="small">
                    <span class="sure ${f.sure}">${icon(f.sure === 'confirmed' ? 'check' : f.sure === 'probable' ? 'flat' : 'help')} ${t(`sure${f.sure}`)}</span>
                    <span class="soft">${f.isPublic ? t('sayable') : t('internal')}${f.from ? html` · ${t('fromAt', { from: f.from, hour: f.hour })}` : nothing}</span>
                  </p>
                </li>`,
              )}
            </ul>`
      }
    </section>
    ${tools.has('declare') ? approvals(view, lang, actions) : nothing}
  `;
}

function message(m: MessageView, lang: Lang, actions: DeskActions): TemplateResult {
  const t = speaker(OFFICE_WORDS, lang);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const option = new FormData(event.target as HTMLFormElement).get('option');
    if (typeof option === 'string') actions.reply(m.id, option);
  };
  return html`<article class="note ${m.kind} ${m.isUrgent ? 'urgent' : ''} ${m.options.length > 0 ? 'waiting' : ''}">
    <header>
      ${face(m.face.kind, m.face.seed, m.face.portrait)}
      <p><strong>${m.from}</strong><br /><span class="soft small">${t(`kind${m.kind}`)} · ${m.hour}</span></p>
      ${m.left && m.options.length > 0 ? html`<p class="due small">${icon('clock')} ${t('within', { left: m.left })}</p>` : nothing}
      ${m.isLate ? html`<p class="due small alarm">${t('late')}</p>` : nothing}
    </header>
    <p>${m.text}</p>
    ${m.chosen ? html`<p class="chosen"><span class="soft small">${t('youSaid')}</span><br />${m.chosen}</p>` : nothing}
    ${
      m.options.length > 0
        ? html`<form @submit=${submit}>
            <fieldset>
              <legend class="sr">${t('replyOptions')}</legend>
              ${m.options.map(
                (o) =>
                  html`<label class="choice"><input type="radio" name="option" value=${o.id} required /><span>${o.text}</span></label>`,
              )}
            </fieldset>
            <button type="submit" class="button small" aria-label=${t('replyTo', { name: m.from })}>${icon('reply')} ${t('reply')}</button>
          </form>`
        : nothing
    }
  </article>`;
}

function lantern(p: PromiseView, lang: Lang, actions: DeskActions): TemplateResult {
  const t = speaker(OFFICE_WORDS, lang);
  return html`<div class="lantern ${p.status} ${p.isSoon ? 'soon' : ''}">
    <svg viewBox="0 0 16 44" aria-hidden="true">
      <line x1="8" y1="0" x2="8" y2=${6 + 22 * p.share} />
      <rect x="3" y=${6 + 22 * p.share} width="10" height="12" rx="3" />
    </svg>
    <div>
      <p>${p.text}</p>
      <p class="small soft">
        ${p.status === 'open' ? t('promiseDue', { hour: p.dueHour, left: p.left }) : t(p.status === 'kept' ? 'promiseKept' : 'promiseMissed')}
      </p>
      ${
        p.status === 'open'
          ? p.canKeep
            ? html`<button type="button" class="button small" aria-label=${t('keepNamed', { text: p.text })} @click=${() => actions.keepPromise(p.id)}>${icon('check')} ${t('keep')}</button>`
            : html`<p class="small soft">${p.keptBy === '' ? t('keepHint') : t('keeper', { what: p.keptBy })}</p>`
          : nothing
      }
      ${p.post ? html`<button type="button" class="button small plain" aria-label=${t('seePostOf', { name: p.author })} @click=${() => actions.openPost(p.post ?? '')}>${t('seePost')}</button>` : nothing}
    </div>
  </div>`;
}

function questions(view: OfficeView, lang: Lang, actions: DeskActions): TemplateResult {
  const t = speaker(OFFICE_WORDS, lang);
  return html`<section aria-labelledby="questions-title">
    <h3 id="questions-title">${t('questions')}</h3>
    ${view.questions.length + view.pending.length === 0 ? html`<p class="soft">${t('noQuestions')}</p>` : nothing}
    <ul class="asks">
      ${view.pending.map((p) => html`<li><p>${p.text}</p><p class="small soft">${icon('clock')} ${t('pending', { name: p.serviceName, left: p.left })}</p></li>`)}
      ${view.questions.map((q) => {
        const label = t('ask', { name: q.serviceName, delay: q.delay });
        return html`<li>
          <p>${q.text}</p>
          <button type="button" class="button small" aria-label=${`${q.text} ${label}`} @click=${() => actions.askFact(q.service, q.fact)}>${icon('help')} ${label}</button>
        </li>`;
      })}
    </ul>
    ${otherQuestion(view, lang, actions)}
  </section>`;
}

/** A question in the player's own words, folded until it is wanted. */
function otherQuestion({ other }: OfficeView, lang: Lang, actions: DeskActions): TemplateResult {
  const t = speaker(OFFICE_WORDS, lang);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const typed = new FormData(form);
    const text = String(typed.get('question') ?? '');
    if (text.trim() !== '' && actions.askOther(String(typed.get('service') ?? ''), text)) form.reset();
  };
  return html`<details class="ask-other">
    <summary class="button small">${icon('write')} ${t('askOther')}</summary>
    <form class="stacked" @submit=${submit}>
      <div class="field">
        <label for="other-question">${t('otherQuestion')}</label>
        <input id="other-question" name="question" type="text" required autocomplete="off" maxlength=${other.longest} aria-describedby="other-hint" />
        <span class="hint" id="other-hint">${t('otherHint')}</span>
      </div>
      <div class="field">
        <label for="other-service">${t('otherService')}</label>
        <select id="other-service" name="service">
          ${other.services.map((s) => html`<option value=${s.id}>${s.name}</option>`)}
        </select>
      </div>
      <button type="submit" class="button small">${icon('help')} ${t('otherAsk', { cost: other.cost })}</button>
    </form>
  </details>`;
}

function approvals(view: OfficeView, lang: Lang, actions: DeskActions): TemplateResult | typeof nothing {
  const t = speaker(OFFICE_WORDS, lang);
  if (view.approvals.length === 0) return nothing;
  return html`<section aria-labelledby="approvals-title">
    <h3 id="approvals-title">${t('approvals')}</h3>
    <ul class="asks">
      ${view.approvals.map((a) =>
        a.status === 'granted'
          ? html`<li>${icon('check')} ${t('approvalGranted', { name: a.name })}</li>`
          : a.status === 'waiting'
            ? html`<li class="soft">${icon('clock')} ${t('approvalWaiting', { name: a.name, left: a.left })}</li>`
            : html`<li class="row">
                <button type="button" class="button small" @click=${() => actions.requestApproval(a.service, false)}>${t('askApproval', { name: a.name, span: a.span })}</button>
                ${a.canBeKeen ? html`<button type="button" class="button small" @click=${() => actions.requestApproval(a.service, true)}>${icon('zap')} ${t('askKeen', { name: a.name, span: a.keenSpan })}</button>` : nothing}
              </li>`,
      )}
    </ul>
  </section>`;
}
