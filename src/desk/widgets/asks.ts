import { html, nothing, type TemplateResult } from 'lit';
import type { Lang } from '../../model/text.ts';
import { sheet } from '../../ui/parts/sheet.ts';
import { speaker } from '../../ui/speak.ts';
import { DESK_WORDS } from '../../words/play/desk.ts';
import { delayWords } from './composer.ts';

export interface AskActions {
  readonly close: () => void;
}

/** Asks for the rule broken, and offers to tell the author. */
export function removeAsk(
  rules: readonly { readonly id: string; readonly text: string }[],
  lang: Lang,
  actions: AskActions & { readonly remove: (rule: string | null, explanation: string | null) => void },
): TemplateResult {
  const t = speaker(DESK_WORDS, lang);
  return sheet({
    title: t('removeTitle'),
    close: t('close'),
    onClose: actions.close,
    body: html`<form
      id="ask-form"
      class="asking"
      @submit=${onSubmit((form) => {
        const word = String(form.get('word') ?? '').trim();
        const rule = String(form.get('rule') ?? '');
        actions.remove(rule === '' ? null : rule, word === '' ? null : word);
      })}
    >
      <fieldset>
        <legend>${t('removeRule')}</legend>
        ${rules.map((r, i) => html`<label class="choice"><input type="radio" name="rule" value=${r.id} required ?data-first=${i === 0} /><span>${r.text}</span></label>`)}
        <label class="choice"><input type="radio" name="rule" value="" required /><span>${t('removeNoRule')}</span></label>
      </fieldset>
      <div class="field">
        <label for="remove-word">${t('removeWord')}</label>
        <textarea id="remove-word" name="word" rows="2" class="sheet-paper" aria-describedby="remove-hint"></textarea>
        <span class="hint" id="remove-hint">${t('removeWordHint')}</span>
      </div>
    </form>`,
    footer: html`${cancel(lang, actions)}<button type="submit" form="ask-form" class="button risky">${t('removeDo')}</button>`,
  });
}

/** Says what everybody will see once comments are closed, and offers to tell them why. */
export function closeAsk(
  ask: { readonly platform: string; readonly house: string; readonly cost: string },
  lang: Lang,
  actions: AskActions & { readonly shut: (explanation: string) => void },
): TemplateResult {
  const t = speaker(DESK_WORDS, lang);
  const { platform, house, cost } = ask;
  return sheet({
    title: t('closeTitle', { platform }),
    close: t('close'),
    onClose: actions.close,
    body: html`<form
      id="ask-form"
      class="asking"
      @submit=${onSubmit((form) => actions.shut(String(form.get('word') ?? '').trim()))}
    >
      <p>${t('closeSeen', { house, platform })}</p>
      <div class="field">
        <label for="close-word">${t('closeWord')}</label>
        <textarea id="close-word" name="word" rows="2" maxlength="500" class="sheet-paper" data-first aria-describedby="close-hint"></textarea>
        <span class="hint" id="close-hint">${t('closeWordHint')}</span>
      </div>
    </form>`,
    footer: html`<span class="soft small">${t('actCost', { span: cost })}</span>${cancel(lang, actions)}<button type="submit" form="ask-form" class="button risky">${t('closeDo')}</button>`,
  });
}

/** One choice among several before an act: which service takes a post, say. The button says what will be done. */
export function choiceAsk(
  ask: {
    readonly title: string;
    readonly legend: string;
    readonly choices: readonly { readonly id: string; readonly name: string; readonly hint: string }[];
  },
  lang: Lang,
  actions: AskActions & { readonly pick: (id: string) => void },
): TemplateResult {
  const { title, legend, choices } = ask;
  return sheet({
    title,
    close: speaker(DESK_WORDS, lang)('close'),
    onClose: actions.close,
    body: html`<form id="ask-form" class="asking" @submit=${onSubmit((form) => actions.pick(String(form.get('choice') ?? '')))}>
      <fieldset>
        <legend class="sr">${legend}</legend>
        ${choices.map(
          ({ id, name, hint }, i) => html`<label class="choice"
            ><input type="radio" name="choice" value=${id} required ?data-first=${i === 0} /><span><strong>${name}</strong> <span class="soft">${hint}</span></span></label
          >`,
        )}
      </fieldset>
    </form>`,
    footer: html`${cancel(lang, actions)}<button type="submit" form="ask-form" class="button main">${title}</button>`,
  });
}

/** A promise with a time. */
export function promiseAsk(
  delays: readonly number[],
  lang: Lang,
  actions: AskActions & { readonly promise: (text: string, minutes: number) => void },
): TemplateResult {
  const t = speaker(DESK_WORDS, lang);
  return sheet({
    title: t('promiseTitle'),
    close: t('close'),
    onClose: actions.close,
    body: html`<form
      id="ask-form"
      class="asking"
      @submit=${onSubmit((form) => actions.promise(String(form.get('text') ?? '').trim(), Number(form.get('delay'))))}
    >
      <div class="field">
        <label for="promise-text">${t('promiseText')}</label>
        <input id="promise-text" name="text" type="text" required maxlength="280" data-first autocomplete="off" />
      </div>
      <fieldset>
        <legend>${t('promiseIn')}</legend>
        <div class="segmented">
          ${delays.map((n, i) => html`<label><input type="radio" name="delay" value=${n} ?checked=${i === 1} />${delayWords(n, lang)}</label>`)}
        </div>
      </fieldset>
    </form>`,
    footer: html`${cancel(lang, actions)}<button type="submit" form="ask-form" class="button main">${t('promiseDo')}</button>`,
  });
}

/** A plain yes or no before something that cannot be undone. */
export function confirmAsk(
  title: string,
  question: string,
  yes: string,
  lang: Lang,
  actions: AskActions & { readonly yes: () => void },
): TemplateResult {
  const t = speaker(DESK_WORDS, lang);
  return sheet({
    title,
    close: t('close'),
    onClose: actions.close,
    body: question ? html`<p>${question}</p>` : nothing,
    footer: html`${cancel(lang, actions, true)}<button type="button" class="button risky" @click=${actions.yes}>${yes}</button>`,
  });
}

function cancel(lang: Lang, actions: AskActions, isFirst = false): TemplateResult {
  return html`<button type="button" class="button" ?data-first=${isFirst} @click=${actions.close}>${speaker(DESK_WORDS, lang)('cancel')}</button>`;
}

function onSubmit(act: (form: FormData) => void): (event: SubmitEvent) => void {
  return (event) => {
    event.preventDefault();
    act(new FormData(event.target as HTMLFormElement));
  };
}
