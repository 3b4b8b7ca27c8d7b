import { html, nothing, type TemplateResult } from 'lit';
import type { Lang } from '../../../model/text.ts';
import type { ToneDrill } from '../../../practice/index.ts';
import { type Speak, speaker } from '../../../ui/speak.ts';
import type { DrillWord } from '../../../words/debrief/drills.ts';
import { PRACTICE_WORDS } from '../../../words/debrief/practice.ts';
import type { Scene } from '../posed-scene.ts';
import { sceneView } from '../present-scene.ts';
import { momentPart } from '../scene-view.ts';
import { verdictPart } from '../verdict-view.ts';
import type { DrillDoings, DrillModel } from './drill-model.ts';
import { MOST_TRIES } from './drill-room.ts';

/** A poor answer to be written again, in the moment it was sent; after a try, what it was worth and why. */
export function toneView(
  { text: first }: ToneDrill,
  scene: Scene,
  { text, tried, judged, isJudging, isUnanswered, at }: DrillModel,
  lang: Lang,
  doings: DrillDoings,
  word: Speak<DrillWord>,
): TemplateResult {
  const told = speaker(PRACTICE_WORDS, lang);
  if (judged !== null)
    return html`${verdictPart(scene, judged, null, lang, told)}
      ${at === 'over' ? nothing : html`<p class="row"><button type="button" class="button main" @click=${doings.retry}>${word('again3', { n: Math.min(MOST_TRIES, tried.length + 1) })}</button></p>`}`;
  const submit = (event: Event) => {
    event.preventDefault();
    doings.send();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    submit(event);
  };
  const view = sceneView(scene, lang);
  return html`<p class="meta"><span>${view.story}</span> <span class="hour">${view.hour}</span></p>
    <p>${word('toneLead')}</p>
    ${momentPart(view, told)}
    <figure class="post-shown"><figcaption>${word('toRewrite')}</figcaption><blockquote>${first}</blockquote></figure>
    <form @submit=${submit}>
      <label>${word('rewrite')}
        <textarea rows="5" .value=${text} @input=${(event: Event) => doings.write((event.target as HTMLTextAreaElement).value)} @keydown=${onKey}></textarea>
      </label>
      <p class="trouble" role="alert">${isUnanswered ? word('same') : ''}</p>
      <p class="row">
        <button type="submit" class="button main" ?disabled=${isJudging}>${word('send')}</button>
        <span role="status">${isJudging ? word('judging') : ''}</span>
      </p>
    </form>`;
}
