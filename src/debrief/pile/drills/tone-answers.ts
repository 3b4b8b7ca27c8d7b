import { html, nothing, type TemplateResult } from 'lit';
import { hash32 } from '../../../base/hash.ts';
import { speaker } from '../../../ui/speak.ts';
import { PRACTICE_WORDS } from '../../../words/debrief/practice.ts';
import { sceneView } from '../../practice/present-scene.ts';
import { momentPart } from '../../practice/scene-view.ts';
import { withoutNames } from '../without-names.ts';
import type { DrillSet } from './drill-sets.ts';
import type { MadeSet, SetDesk } from './made-set.ts';

/** The post, the poor answer, then what each of a class wrote in its place, without names and in an order that tells nobody. */
export function toneAnswers(set: DrillSet, made: MadeSet | null, desk: SetDesk): TemplateResult {
  const { word, lang } = desk;
  const first = made?.piece?.tone?.text ?? '';
  const names = namesOf(set);
  const written = set.given
    .map(({ answers: { tries } }) => tries)
    .filter((tries) => tries.length > 0)
    .sort((a, b) => hash32(`${set.key} ${a.join()}`) - hash32(`${set.key} ${b.join()}`));
  const shown = (text: string) => withoutNames(text, names, '…');
  return html`${made?.scene == null ? nothing : momentPart(sceneView(made.scene, set.lang), speaker(PRACTICE_WORDS, lang))}
    ${first === '' ? nothing : html`<figure class="post-shown" lang=${set.lang}><figcaption>${word('toRewrite')}</figcaption><blockquote>${first}</blockquote></figure>`}
    <ul class="side-by-side" lang=${set.lang}>
      ${written.map((tries) => {
        const last = tries.at(-1) ?? '';
        const before = tries.slice(0, -1);
        return html`<li>
          <blockquote>${shown(last)}</blockquote>
          ${desk.isShown ? html`<p class="hint" lang=${lang}>${seenWords(last, made, desk)}</p>` : nothing}
          ${
            before.length === 0
              ? nothing
              : html`<details>
                <summary lang=${lang}>${word('earlier', { n: before.length })}</summary>
                ${before.map((one) => html`<blockquote>${shown(one)}</blockquote>${desk.isShown ? html`<p class="hint" lang=${lang}>${seenWords(one, made, desk)}</p>` : nothing}`)}
              </details>`
          }
        </li>`;
      })}
    </ul>`;
}

function seenWords(text: string, made: MadeSet | null, { word }: SetDesk): string {
  const seen = made?.seen.get(text);
  if (made?.at !== 'made') return '';
  return seen == null ? word('seen_none') : word(`seen_${seen.why}`);
}

/** Letters from which a part of a name is a name by itself. */
const LEAST = 3;

/** The names of those who answered, whole and in parts, the longest first: somebody may have signed. */
function namesOf({ given }: DrillSet): string[] {
  const names = given.flatMap(({ alias }) => [alias, ...alias.split(/[^\p{L}\p{N}]+/u)]);
  const long = names.map((name) => name.trim()).filter((name) => name.length >= LEAST);
  return [...new Set(long)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
