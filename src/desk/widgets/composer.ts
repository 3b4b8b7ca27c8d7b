import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Lang } from '../../model/text.ts';
import { icon } from '../../ui/look/icon.ts';
import { sheet } from '../../ui/parts/sheet.ts';
import { speaker } from '../../ui/speak.ts';
import { COMPOSER_WORDS } from '../../words/play/composer.ts';
import type { CoachShown, ComposerActions, ComposerShown } from '../composer-shown.ts';
import type { DraftView } from '../present-composer.ts';
import { chipsField } from './chips.ts';
import { sheetOfPaper } from './sheet-of-paper.ts';
import { paperPost } from './thread.ts';

/** The composer: drafts, adapting one, one's own words. Time runs at the pace of writing while it is open. */
export function composer(shown: ComposerShown, lang: Lang, actions: ComposerActions): TemplateResult {
  const t = speaker(COMPOSER_WORDS, lang);
  const { view, writing } = shown;
  const title =
    view.kind === 'answer'
      ? t('answerTo', { name: view.to?.name ?? '' })
      : t(
          view.kind === 'declare'
            ? 'declareTitle'
            : view.kind === 'contact'
              ? 'contactTitle'
              : 'correctTitle',
        );
  const isTyping = writing.mode === 'adapted' || writing.mode === 'typed';
  const cost = isTyping ? view.costWritten : view.costDraft;
  return sheet({
    title,
    close: t('close'),
    onClose: actions.close,
    kind: 'composer',
    onKey: (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
      event.preventDefault(); // a button in focus would be pressed
      actions.send();
    },
    body: html`<form
      id="composer-form"
      class="composing"
      @submit=${(event: Event) => {
        event.preventDefault();
        actions.send();
      }}
    >
      ${view.to ? paperPost(view.to, lang) : nothing}
      ${view.kind === 'contact' ? contactChoice(shown, lang, actions) : nothing}
      ${isTyping ? sheetOfPaper(shown, lang, actions) : draftChoice(shown, lang, actions)}
      ${shown.chips && isTyping ? chipsField(shown.chips, lang, (act, isOn) => actions.change({ turned: { ...writing.turned, [act]: isOn } })) : nothing}
      ${view.kind === 'answer' ? answerOptions(shown, lang, actions) : nothing}
      ${view.kind === 'declare' ? declareOptions(shown, lang, actions) : nothing}
      ${shown.coach && isTyping ? coach(shown.coach, lang) : nothing}
      ${shown.trouble ? html`<p class="alarm" role="alert">${icon('alert')} ${shown.trouble}</p>` : nothing}
    </form>`,
    footer: html`
      ${shown.coach && isTyping ? html`<button type="button" class="button" ?disabled=${shown.coach.left === 0} @click=${actions.askCoach}>${icon('search')} ${t('coachAsk')} <span class="small">(${t('coachLeft', { n: shown.coach.left })})</span></button>` : nothing}
      <span class="soft small">${t('cost', { span: cost })} <kbd class="key">${t('sendKey')}</kbd></span>
      <button type="submit" form="composer-form" class="button main" aria-keyshortcuts="Control+Enter">
        ${icon('send')} ${t(view.kind === 'answer' ? 'send' : view.kind === 'contact' ? 'call' : 'publish')}
      </button>
    `,
  });
}

function draftChoice({ view, writing }: ComposerShown, lang: Lang, actions: ComposerActions): TemplateResult {
  const t = speaker(COMPOSER_WORDS, lang);
  const adapt = (d: DraftView) => actions.change({ mode: 'adapted', draft: d.id, text: d.text, lang });
  return html`<fieldset class="drafts">
    ${view.drafts.length > 0 ? html`<legend>${t(view.kind === 'declare' ? 'statements' : 'drafts')}</legend>` : nothing}
    ${view.drafts.map(
      (d, i) => html`<div class="draft">
        <label
          ><input
            type="radio"
            name="draft"
            ?data-first=${i === 0}
            value=${d.id}
            .checked=${live(writing.mode === 'draft' && writing.draft === d.id)}
            @change=${() => actions.change({ mode: 'draft', draft: d.id })}
          /><span>${d.title ? html`<strong>${d.title}</strong> ` : nothing}${d.text}${d.promise ? html` <em class="small">${t('promising', { text: d.promise })}</em>` : nothing}</span></label
        >
        <button type="button" class="button small" aria-label=${t('adaptNo', { n: i + 1 })} @click=${() => adapt(d)}>${icon('write')} ${t('adapt')}</button>
      </div>`,
    )}
    <button type="button" class="button" ?data-first=${view.drafts.length === 0} @click=${() => actions.change({ mode: 'typed', draft: '', text: '', lang })}>${icon('write')} ${t('write')}</button>
  </fieldset>`;
}

function answerOptions(
  { view, writing }: ComposerShown,
  lang: Lang,
  actions: ComposerActions,
): TemplateResult {
  const t = speaker(COMPOSER_WORDS, lang);
  return html`<div class="row options">
    <fieldset>
      <legend class="sr">${t('channel')}</legend>
      <div class="segmented">
        ${(['public', 'private'] as const).map(
          (c) =>
            html`<label><input type="radio" name="channel" .checked=${live(writing.channel === c)} @change=${() => actions.change({ channel: c })} />${t(c)}</label>`,
        )}
      </div>
    </fieldset>
    ${keeps({ view, writing }, lang, actions)}
  </div>`;
}

function declareOptions(
  { view, writing }: ComposerShown,
  lang: Lang,
  actions: ComposerActions,
): TemplateResult {
  const t = speaker(COMPOSER_WORDS, lang);
  const toggle = (id: string, on: boolean) =>
    actions.change({
      platforms: on ? [...writing.platforms, id] : writing.platforms.filter((p) => p !== id),
    });
  const granted = view.approvals.find((a) => a.status === 'granted');
  const waiting = view.approvals.find((a) => a.status === 'waiting');
  return html`<div class="options">
    <fieldset class="row">
      <legend>${t('platforms')}</legend>
      ${view.platforms.map(
        (p) =>
          html`<label class="choice"><input type="checkbox" .checked=${live(writing.platforms.includes(p.id))} @change=${(e: Event) => toggle(p.id, (e.target as HTMLInputElement).checked)} />${p.name}</label>`,
      )}
    </fieldset>
    <div class="row">
      <label class="choice"><input type="checkbox" .checked=${live(writing.pinned)} @change=${(e: Event) => actions.change({ pinned: (e.target as HTMLInputElement).checked })} />${t('pinned')}</label>
      <label class="inline"
        >${t('nextWord')}
        <select @change=${(e: Event) => actions.change({ nextWord: Number((e.target as HTMLSelectElement).value) })}>
          <option value="0" .selected=${writing.nextWord === 0}>${t('noNextWord')}</option>
          ${view.delays.map((n) => html`<option value=${n} .selected=${writing.nextWord === n}>${delayWords(n, lang)}</option>`)}
        </select></label
      >
    </div>
    ${keeps({ view, writing }, lang, actions)}
    ${
      view.approvals.length > 0
        ? html`<p class="small soft">
            ${granted ? t('approvalGranted', { name: granted.name }) : waiting ? t('approvalWaiting', { name: waiting.name, left: waiting.left }) : t('approvalNone')}
            ${granted || waiting ? nothing : view.approvals.map((a) => html`<button type="button" class="button small" @click=${() => actions.requestApproval(a.service)}>${t('approvalAsk', { name: a.name, span: a.span })}</button>`)}
          </p>`
        : nothing
    }
  </div>`;
}

function keeps(
  { view, writing }: Pick<ComposerShown, 'view' | 'writing'>,
  lang: Lang,
  actions: ComposerActions,
): unknown {
  if (view.openPromises.length === 0) return nothing;
  const t = speaker(COMPOSER_WORDS, lang);
  return html`<label class="inline"
    >${t('keeps')}
    <select @change=${(e: Event) => actions.change({ keeps: (e.target as HTMLSelectElement).value })}>
      <option value="" .selected=${writing.keeps === ''}>${t('keepsNone')}</option>
      ${view.openPromises.map((p) => html`<option value=${p.id} .selected=${writing.keeps === p.id}>${p.text}</option>`)}
    </select></label
  >`;
}

function contactChoice(
  { view, contact }: ComposerShown,
  lang: Lang,
  actions: ComposerActions,
): TemplateResult {
  const t = speaker(COMPOSER_WORDS, lang);
  if (view.contacts.length === 0) return html`<p class="soft">${t('contactNone')}</p>`;
  return html`<div class="field">
    <label for="contact-who">${t('contactWho')}</label>
    <select id="contact-who" @change=${(e: Event) => actions.pickContact((e.target as HTMLSelectElement).value)}>
      ${view.contacts.map((c) => html`<option value=${c.id} .selected=${c.id === contact}>${c.label}</option>`)}
    </select>
  </div>`;
}

function coach({ asked }: CoachShown, lang: Lang): TemplateResult {
  const t = speaker(COMPOSER_WORDS, lang);
  return html`<div class="coach" role="status">
    ${
      asked === null
        ? nothing
        : html`<p class="small soft">${icon('idea')} ${t('coach')}</p>
            ${asked.length === 0 ? html`<p>${t('coachNothing')}</p>` : asked.map((q) => html`<p>« ${q} »</p>`)}`
    }
  </div>`;
}

/** The words of a delay in minutes. */
export function delayWords(minutes: number, lang: Lang): string {
  const t = speaker(COMPOSER_WORDS, lang);
  return minutes < 60 ? t('minutes', { n: minutes }) : t('hours', { n: minutes / 60 });
}
