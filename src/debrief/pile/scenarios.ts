import { html, nothing, type TemplateResult } from 'lit';
import type { ScenarioFiles } from '../../model/scenario-files.ts';
import { textIn } from '../../model/text.ts';
import { type CompiledFiles, isRubricText, isScenarioText } from '../../scenario/index.ts';
import { MOST_BYTES, type NamedFile } from '../../ui/handed-files.ts';
import type { Brought, PileDesk } from './model.ts';

export type Check = (files: ScenarioFiles) => Promise<CompiledFiles | null>;

/** The scenarios among files handed in, each checked with its decks beside it. */
export async function scenariosAmong(files: readonly NamedFile[], check: Check): Promise<Brought[]> {
  const texts: (readonly [string, string])[] = [];
  for (const { name, file } of files)
    if (/\.ya?ml$/i.test(name) && file.size <= MOST_BYTES) texts.push([name, await file.text()]);
  const found: Brought[] = [];
  for (const [main, text] of texts) {
    if (!isScenarioText(text) || isRubricText(text)) continue;
    const checked = await check({ main, texts });
    const errors = checked?.diagnostics.filter(({ severity }) => severity === 'error').length ?? 0;
    found.push({ file: main, scenario: checked?.scenario ?? null, errors });
  }
  return found;
}

/** Those of before and those just brought; of two of one name the later is held. */
export function broughtWith(before: readonly Brought[], now: readonly Brought[]): readonly Brought[] {
  const nameOf = ({ scenario, file }: Brought) => scenario?.id ?? file;
  const names = new Set(now.map(nameOf));
  return [...now, ...before.filter((one) => one.scenario !== null && !names.has(nameOf(one)))];
}

/** What was brought: used here, or refused and why. */
export function broughtNotes({ model, word }: PileDesk): TemplateResult | typeof nothing {
  if (model.brought.length === 0) return nothing;
  return html`<div role="status"><ul class="brought">
    ${model.brought.map(
      ({ file, scenario, errors }) => html`<li>
        ${
          scenario !== null
            ? word('broughtUsed', { title: textIn(scenario.title, model.lang) })
            : errors > 0
              ? word('broughtFaulty', { file, n: errors })
              : word('broughtSlow', { file })
        }
      </li>`,
    )}
  </ul></div>`;
}
