import { html, nothing, type TemplateResult } from 'lit';
import type { AnswerWay, QuestionTopic } from '../../model/claim.ts';
import type { Lang } from '../../model/text.ts';
import { sheet } from '../../ui/parts/sheet.ts';
import { speaker } from '../../ui/speak.ts';
import { SOURCING_WORDS, sourcingSet } from '../../words/play/sourcing.ts';

/** A question about words that are about to leave. */
export interface SourceAsk {
  readonly topic: QuestionTopic;
  readonly quote: string; // the stretch asked about, as it was written
  readonly no: number; // 1 the first
  readonly of: number;
  readonly facts: readonly { readonly id: string; readonly text: string; readonly isRumour: boolean }[];
  readonly wordsLang: Lang; // of the quote
}

export interface SourceActions {
  readonly back: () => void; // to the text, nothing lost
  readonly answer: (how: AnswerWay, fact: string | null) => void;
}

/** Asks where a claim comes from, or whether a fault is meant. Escape goes back to the text; Enter takes what is chosen. */
export function sourceAsk(ask: SourceAsk, lang: Lang, actions: SourceActions): TemplateResult {
  const t = speaker(SOURCING_WORDS, lang);
  const set = sourcingSet(ask.topic);
  const isClaim = set === 'claim';
  const choice = (value: string, words: string, isFirst = false) =>
    html`<label class="choice"><input type="radio" name="source" value=${value} required ?data-first=${isFirst} /><span>${words}</span></label>`;
  return sheet({
    title: t(`${set}Title`),
    close: t('back'),
    onClose: actions.back,
    kind: 'sourcing',
    over: true,
    body: html`<form
      id="source-form"
      class="asking"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const form = event.currentTarget as HTMLFormElement;
        take(String(new FormData(form).get('source') ?? ''), actions);
        form.reset();
      }}
    >
      <div>
        ${ask.of > 1 ? html`<p class="small soft">${t('count', { n: ask.no, of: ask.of })}</p>` : nothing}
        <p class="soft">${t('written')}</p>
        <blockquote class="sourced" lang=${ask.wordsLang}>${ask.quote}</blockquote>
      </div>
      <fieldset>
        <legend class="sr">${t(isClaim ? 'claimLegend' : 'doubtLegend')}</legend>
        ${ask.facts.map(({ id, text, isRumour }, i) => choice(`${FACT}${id}`, t(isRumour ? 'fromRumour' : 'fromFact', { fact: text }), i === 0))}
        ${choice('back', t(isClaim ? 'claimBack' : 'doubtBack'), ask.facts.length === 0)}
        ${choice('stands', t(`${set}Stands`))}
        ${set === 'claim' ? nothing : choice('denied', t(`${set}Denied`))}
      </fieldset>
      ${isClaim ? html`<p class="small soft">${t('note')}</p>` : nothing}
    </form>`,
    footer: html`<button type="button" class="button plain" @click=${actions.back}>${t('back')}</button
      ><button type="submit" form="source-form" class="button main">${t(ask.no < ask.of ? 'next' : 'send')}</button>`,
  });
}

const FACT = 'fact:';

function take(value: string, actions: SourceActions): void {
  if (value.startsWith(FACT)) return actions.answer('fact', value.slice(FACT.length));
  if (value === 'stands' || value === 'denied') return actions.answer(value, null);
  if (value === 'back') actions.back();
}
