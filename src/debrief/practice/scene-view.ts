import { html, nothing, type TemplateResult } from 'lit';
import { TYPED } from '../../lab/index.ts';
import { SURES } from '../../model/how-sure.ts';
import { icon } from '../../ui/look/icon.ts';
import type { Speak } from '../../ui/speak.ts';
import { DIMENSION_NAMES } from '../../words/codes/codes.ts';
import type { PracticeWord } from '../../words/debrief/practice.ts';
import { say } from '../../words/define.ts';
import type { Scene } from './posed-scene.ts';
import type { PracticeDoings, PracticeModel } from './practice-model.ts';
import { type ChoiceShown, choicesOf, type SceneView, sceneView } from './present-scene.ts';

/** The moment as it stood, and the question: what do you do? */
export function askingView(
  scene: Scene,
  model: PracticeModel,
  doings: PracticeDoings,
  word: Speak<PracticeWord>,
): TemplateResult {
  const { lang, sitting, n, at } = model;
  const view = sceneView(scene, lang);
  const inPlaceOf = sitting[n]?.inPlaceOf ?? null;
  const submit = (event: Event) => {
    event.preventDefault();
    doings.answer();
  };
  return html`<section class="pane card-asked" aria-labelledby="practice-title">
    <p class="meta"><span>${word('place', { n: n + 1, of: sitting.length })}</span> <span>${view.story}</span> <span class="hour">${view.hour}</span></p>
    ${inPlaceOf === null ? nothing : html`<p class="hint">${word('elsewhere', { skill: say(DIMENSION_NAMES, lang, inPlaceOf.skill) })}</p>`}
    ${scene.isOtherEngine ? html`<p class="hint">${word('otherEngine')}</p>` : nothing}
    <h1 id="practice-title" tabindex="-1">${word('ask')}</h1>
    ${momentPart(view, word)}
    <form @submit=${submit}>
      ${scene.position.canType ? typedPart(model, doings, word) : nothing}
      ${choicesPart(choicesOf(scene, lang), scene.position.canType, model, doings, word)}
      ${surePart(model, doings, word)}
      <p class="trouble" role="alert">${model.isUnanswered ? word('choose') : ''}</p>
      <p class="row">
        <button type="submit" class="button main" ?disabled=${at === 'judging'}>${word('answer')}</button>
        <button type="button" class="button plain" @click=${doings.next}>${word('skip')}</button>
        <span role="status">${at === 'judging' ? word('judging') : ''}</span>
      </p>
    </form>
  </section>`;
}

/** What the moment is about: the posts or the message, what is known, what was said. */
export function momentPart(view: SceneView, word: Speak<PracticeWord>): TemplateResult {
  const { posts, message, contact, known, said } = view;
  const isToAll = posts.length === 0 && message === null && contact === null;
  return html`${posts.map(
    (post) => html`<figure class="post-shown">
      <figcaption><strong>${post.name}</strong> <span>${post.place}</span></figcaption>
      <blockquote>${post.text}</blockquote>
    </figure>`,
  )}
  ${
    message === null
      ? nothing
      : html`<figure class="post-shown"><figcaption>${word('message', { who: message.who })}</figcaption><blockquote>${message.text}</blockquote></figure>`
  }
  ${contact === null ? nothing : html`<p>${word('contactAsk', { who: contact })}</p>`}
  ${isToAll ? html`<p>${word('statementAsk', { n: view.volume })}</p>` : nothing}
  <details class="known">
    <summary>${word('known')}</summary>
    ${known.length === 0 ? html`<p>${word('knownNone')}</p>` : html`<ul>${known.map((fact) => html`<li>${fact}</li>`)}</ul>`}
  </details>
  ${
    said.length === 0
      ? nothing
      : html`<details class="known"><summary>${word('said')}</summary><ul>${said.map((one) => html`<li>${one}</li>`)}</ul></details>`
  }`;
}

function typedPart(
  { option, text }: PracticeModel,
  doings: PracticeDoings,
  word: Speak<PracticeWord>,
): TemplateResult {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    doings.answer();
  };
  return html`<div class="choice own ${option === TYPED ? 'chosen' : ''}">
    <label><input type="radio" name="choice" .checked=${option === TYPED} @change=${() => doings.choose(TYPED)} /> <span>${word('typed')}</span></label>
    <textarea
      rows="3"
      aria-label=${word('typedField')}
      .value=${text}
      @input=${(event: Event) => doings.type((event.target as HTMLTextAreaElement).value)}
      @keydown=${onKey}
    ></textarea>
  </div>`;
}

function choicesPart(
  choices: readonly ChoiceShown[],
  isAfterOwn: boolean,
  { option }: PracticeModel,
  doings: PracticeDoings,
  word: Speak<PracticeWord>,
): TemplateResult {
  return html`<fieldset class="choices">
    <legend class=${isAfterOwn ? '' : 'sr'}>${word(isAfterOwn ? 'or' : 'ask')}</legend>
    ${choices.map(
      ({ id, what, quote }) => html`<label class="choice ${option === id ? 'chosen' : ''}">
        <input type="radio" name="choice" .checked=${option === id} @change=${() => doings.choose(id)} />
        <span>${quote === '' ? what : html`${what === '' ? nothing : html`<span class="what">${what}</span>`}${quote}`}</span>
      </label>`,
    )}
  </fieldset>`;
}

function surePart(
  { sure }: PracticeModel,
  doings: PracticeDoings,
  word: Speak<PracticeWord>,
): TemplateResult {
  return html`<fieldset class="sure">
    <legend>${word('sure')}</legend>
    <div class="segmented">
      ${SURES.map(
        (one) =>
          html`<label><input type="radio" name="sure" .checked=${sure === one} @change=${() => doings.setSure(one)} />${word(`sure${one}`)}</label>`,
      )}
    </div>
  </fieldset>`;
}

/** While a scene is put back in place, or when it could not be. */
export function waitingView(
  { at, n, sitting }: PracticeModel,
  doings: PracticeDoings,
  word: Speak<PracticeWord>,
): TemplateResult {
  return html`<section class="pane card-asked" aria-labelledby="practice-title">
    <p class="meta"><span>${word('place', { n: n + 1, of: sitting.length })}</span></p>
    <h1 id="practice-title" tabindex="-1">${word('title')}</h1>
    <p role="status">${word(at === 'failed' ? 'failed' : 'posing')}</p>
    ${at === 'failed' ? html`<p class="row"><button type="button" class="button main" @click=${doings.next}>${icon('right')} ${word('skip')}</button></p>` : nothing}
  </section>`;
}
