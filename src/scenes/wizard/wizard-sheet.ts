import { html, nothing, type TemplateResult } from 'lit';
import type { Lang } from '../../model/text.ts';
import type { Question } from '../../patterns/index.ts';
import { icon } from '../../ui/look/icon.ts';
import { sheet } from '../../ui/parts/sheet.ts';
import { speaker } from '../../ui/speak.ts';
import { PATTERN_FAULTS, PATTERN_NAMES, PATTERN_QUESTIONS } from '../../words/author/pattern-questions.ts';
import { WIZARD_WORDS } from '../../words/author/wizard.ts';
import { say } from '../../words/define.ts';
import type { Frame } from '../app.ts';
import type { WizardRoom } from './wizard-room.ts';
import './wizard.css';

type QuestionWord = keyof (typeof PATTERN_QUESTIONS)['fr'];
type PatternWord = keyof (typeof PATTERN_NAMES)['fr'];

/** The dialog that asks what a pattern needs, then opens the story in the table. */
export function wizardSheet({ lang }: Frame, room: WizardRoom): TemplateResult | typeof nothing {
  if (!room.isOpen()) return nothing;
  const t = speaker(WIZARD_WORDS, lang);
  const pattern = room.pattern();
  const make = (event: Event) => {
    event.preventDefault();
    void room.make();
  };
  const radio = <V extends string>(
    name: string,
    value: V,
    now: string,
    words: unknown,
    choose: (value: V) => void,
  ) =>
    html`<label class="choice"><input type="radio" name=${name} value=${value} .checked=${value === now} @change=${() => choose(value)} /><span>${words}</span></label>`;
  return sheet({
    title: t('title'),
    close: t('close'),
    onClose: room.close,
    kind: 'wizard',
    body: html`<p class="soft">${t('lead')}</p>
      ${room.state() === 'failed' ? html`<p role="alert" class="strong">${t('failed')}</p>` : nothing}
      <form id="wizard-form" @submit=${make}>
        <fieldset>
          <legend>${t('which')}</legend>
          ${room
            .patterns()
            .map((id) =>
              radio(
                'pattern',
                id,
                pattern?.id ?? '',
                html`<strong>${say(PATTERN_NAMES, lang, id as PatternWord)}</strong> <span class="soft">${say(PATTERN_NAMES, lang, `${id}Lead` as PatternWord)}</span>`,
                room.choosePattern,
              ),
            )}
        </fieldset>
        <fieldset class="row">
          <legend>${t('langs')}</legend>
          ${(['both', 'fr', 'en'] as const).map((one) => radio('langs', one, room.langs(), t(one), room.chooseLangs))}
        </fieldset>
        <div class="field">
          <label for="wizard-title">${t('name')}</label>
          <input id="wizard-title" type="text" maxlength="80" autocomplete="off" aria-describedby="wizard-title-hint" .value=${room.title()} @input=${(e: Event) => room.setTitle((e.target as HTMLInputElement).value)} />
          <p class="hint" id="wizard-title-hint">${t('nameHint')}</p>
        </div>
        ${pattern === null ? html`<p role="status">${t('coming')}</p>` : pattern.questions.map((question) => questionField(question, lang, room))}
      </form>`,
    footer: html`<button type="submit" form="wizard-form" class="button main" aria-disabled=${pattern === null || room.state() === 'making' ? 'true' : nothing}>
      ${icon('check')} ${t(room.state() === 'making' ? 'making' : 'make')}
    </button>`,
  });
}

function questionField(question: Question, lang: Lang, room: WizardRoom): TemplateResult {
  const words = (key: string) => say(PATTERN_QUESTIONS, lang, key as QuestionWord);
  const t = speaker(WIZARD_WORDS, lang);
  const { id, kind } = question;
  const isTwice = kind === 'phrase' && room.langs() === 'both';
  const langs = room.langs();
  const only = langs === 'both' ? lang : langs;
  const fault = room.faults().find((one) => one.question === id);
  return html`<div class="field" role="group" aria-label=${words(id)}>
    ${
      isTwice
        ? html`<div class="wizard-two">${(['fr', 'en'] as const).map(
            (one) =>
              html`<div class="field"><label for=${`wizard-${id}-${one}`}>${t('inLang', { question: words(id), lang: one })}</label>${input(question, one, one, room, fault !== undefined)}</div>`,
          )}</div>`
        : html`<label for=${`wizard-${id}-${only}`}>${words(id)}</label>${input(question, only, only, room, fault !== undefined, words)}`
    }
    <p class="hint" id=${`wizard-${id}-hint`}>${words(`${id}Hint`)}</p>
    ${fault === undefined ? nothing : html`<p class="strong" role="alert">${icon('triangle')} ${say(PATTERN_FAULTS, lang, fault.code, { question: words(id), ...fault.params })}</p>`}
  </div>`;
}

function input(
  question: Question,
  lang: Lang,
  byDefault: Lang,
  room: WizardRoom,
  isWrong: boolean,
  words: (key: string) => string = (key) => key,
): TemplateResult {
  const { id, kind, most, choices } = question;
  const field = `wizard-${id}-${lang}`;
  const write = (event: Event) => room.write(id, lang, (event.target as HTMLInputElement).value);
  const said = room.answer(id, lang);
  if (kind === 'choice')
    return html`<select id=${field} aria-describedby=${`wizard-${id}-hint`} @change=${write}>
      ${choices.map((one) => html`<option value=${one} .selected=${one === (said || question.byDefault[byDefault])}>${words(one)}</option>`)}
    </select>`;
  return html`<input id=${field} type=${kind === 'day' ? 'date' : 'text'} lang=${lang} maxlength=${most} autocomplete="off" spellcheck=${kind === 'phrase' ? 'true' : 'false'}
    aria-describedby=${`wizard-${id}-hint`} aria-invalid=${isWrong ? 'true' : nothing}
    placeholder=${kind === 'day' ? nothing : question.byDefault[byDefault]} .value=${said} @input=${write} />`;
}
