import { html, nothing, render, type TemplateResult } from 'lit';
import { createWorld } from '../../../engine/index.ts';
import type { Scenario } from '../../../model/scenario.ts';
import { type Lang, textIn } from '../../../model/text.ts';
import { type ExpertStep, expertQuart } from '../../../practice/index.ts';
import { RULES_ONLY } from '../../../tone/index.ts';
import { clockWords } from '../../../ui/clock-words.ts';
import { icon } from '../../../ui/look/icon.ts';
import { speaker } from '../../../ui/speak.ts';
import { EXAMPLE_WORDS, EXPERT_NOTES } from '../../../words/debrief/expert-notes.ts';
import '../../debrief.css';
import '../practice.css';

export interface ExampleProps {
  readonly scenario: Scenario | null; // null: the story is not in this page
  readonly lang: Lang;
  readonly onPlay: () => void;
  readonly onLeave: () => void;
}

/** The step in view; it outlives a change of language. */
let at = 0;

/** Shows the expert's first shift, one decision at a time with its note. @returns a function that removes it */
export function mountExample(host: HTMLElement, props: ExampleProps): () => void {
  const { scenario, lang } = props;
  const word = speaker(EXAMPLE_WORDS, lang);
  // The shift is played at the story's own seed, by the rules alone: it is the same for everybody.
  const steps = scenario === null ? [] : expertQuart(createWorld(scenario, scenario.seed, RULES_ONLY), lang);
  at = Math.min(at, steps.length);
  const draw = () => {
    const step = steps[at];
    render(
      html`<main class="debrief practice" id="main" tabindex="-1" @keydown=${onKey}>
        ${scenario === null || steps.length === 0 ? missing() : step === undefined ? over() : shown(scenario, step)}
      </main>`,
      host,
    );
  };
  const go = (to: number) => {
    if (to < 0 || to > steps.length) return;
    at = to;
    draw();
    const title = host.querySelector<HTMLElement>('#practice-title');
    title?.focus({ preventScroll: true });
    title?.scrollIntoView({ block: 'nearest' });
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    go(at + by);
  };
  const leave = () => {
    at = 0;
    props.onLeave();
  };
  const play = () => {
    at = 0;
    props.onPlay();
  };

  function missing(): TemplateResult {
    return html`<section class="pane card-asked"><h1 id="practice-title" tabindex="-1">${word('title')}</h1>
      <p role="status">${word('missing')}</p>
      <p class="row"><button type="button" class="button" @click=${leave}>${icon('left')} ${word('toHome')}</button></p>
    </section>`;
  }

  function shown(of: Scenario, { at: tick, post, what, quote, key }: ExpertStep): TemplateResult {
    const noteKey = `note_${key}`;
    return html`<section class="pane card-asked" aria-labelledby="practice-title">
      <p class="meta"><span>${word('title')}</span> <span>${textIn(of.title, lang)}</span> <span>${word('place', { n: at + 1, of: steps.length })}</span> <span class="hour">${clockWords(of, tick, lang).hour}</span></p>
      ${at === 0 ? html`<p class="hint">${word('lead')}</p>` : nothing}
      ${post === null ? nothing : html`<figure class="post-shown"><figcaption><strong>${post.who}</strong></figcaption><blockquote>${post.text}</blockquote></figure>`}
      <h1 id="practice-title" tabindex="-1">${what}</h1>
      ${quote === '' ? nothing : html`<blockquote>${quote}</blockquote>`}
      ${isNote(noteKey) ? html`<h2>${word('why')}</h2><p class="lead">${speaker(EXPERT_NOTES, lang)(noteKey)}</p>` : nothing}
      <p class="row">
        <button type="button" class="button main" aria-keyshortcuts="ArrowRight" @click=${() => go(at + 1)}>${icon('right')} ${word('next')}</button>
        <button type="button" class="button" aria-keyshortcuts="ArrowLeft" aria-disabled=${at === 0} @click=${() => go(at - 1)}>${icon('left')} ${word('before')}</button>
        <button type="button" class="button plain" @click=${play}>${word('play')}</button>
        <button type="button" class="button plain" @click=${leave}>${word('toHome')}</button>
        <span class="hint">${word('keys')}</span>
      </p>
    </section>`;
  }

  function over(): TemplateResult {
    return html`<section class="pane card-asked" aria-labelledby="practice-title">
      <h1 id="practice-title" tabindex="-1">${word('over')}</h1>
      <p class="lead">${word('overLead')}</p>
      <p class="row">
        <button type="button" class="button main" @click=${play}>${icon('play')} ${word('playNow')}</button>
        <button type="button" class="button" @click=${() => go(at - 1)}>${icon('left')} ${word('before')}</button>
        <button type="button" class="button plain" @click=${leave}>${word('toHome')}</button>
      </p>
    </section>`;
  }

  draw();
  go(at);
  return () => render(nothing, host);
}

function isNote(key: string): key is keyof (typeof EXPERT_NOTES)['fr'] {
  return Object.hasOwn(EXPERT_NOTES.fr, key);
}
