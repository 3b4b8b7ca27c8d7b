import type { Lang } from '../model/text.ts';
import { FORMS, type Form, inForm } from './french-forms.ts';

export type Filling = Readonly<Record<string, Readonly<Record<Lang, string>>>>;

const STRING = '"(?:[^"\\\\]|\\\\.)*"';
const TEXT = `(${STRING}|\\[(?:${STRING}(?:, )?)*\\])`;
const INLINE = new RegExp(`\\{fr: ${TEXT}, en: ${TEXT}\\}`, 'g');
const BLOCK = new RegExp(`\\n +fr: ${TEXT}\\n +en: ${TEXT}`, 'g');
const SLOT = /(?<![^\s{,])(fr|en): (?=["[])|\[\[(\w+)(?:\.(\w+))?\]\]/g;

/**
 * A template with its slots filled, each in the language of the text it stands in: the last `fr:` or `en:` before it,
 * else `lang`. Slots stand within double quotes, or hold what needs none.
 * @throws Error for a slot that has no filling or a form that is none: a fault of the pattern, which a test finds
 */
export function fillSlots(template: string, filling: Filling, lang: Lang): string {
  let now = lang;
  return template.replace(SLOT, (found, key: string | undefined, slot: string, form: string | undefined) => {
    if (key !== undefined) {
      now = key as Lang;
      return found;
    }
    const texts = filling[slot];
    if (texts === undefined) throw new Error(`No answer fills ${found}.`);
    if (form === undefined) return escaped(texts[now]);
    if (!(FORMS as readonly string[]).includes(form)) throw new Error(`No form is called ${found}.`);
    return escaped(inForm(texts[now], form as Form));
  });
}

/** The template with the texts of one language only, as plain strings. */
export function inOneLanguage(template: string, lang: Lang): string {
  const pick = (fr: string, en: string) => (lang === 'fr' ? fr : en);
  return template
    .replace(INLINE, (_, fr: string, en: string) => pick(fr, en))
    .replace(BLOCK, (_, fr: string, en: string) => ` ${pick(fr, en)}`)
    .replace(/^lang: fr$/m, `lang: ${lang}`)
    .replace(/^langs: \[fr, en\]$/m, `langs: [${lang}]`);
}

/** French as it is set in Québec: no-break spaces before a colon, inside quotation marks and in an hour. */
export function setFrench(template: string): string {
  return template
    .replace(/(?<=\S) : /g, '\u00a0: ')
    .replace(/« /g, '«\u00a0')
    .replace(/ »/g, '\u00a0»')
    .replace(/(?<=\d) h(?= \d\d)/g, '\u00a0h')
    .replace(/(?<=\d) h\b/g, '\u00a0h');
}

/** As it is written between double quotes in YAML. */
function escaped(text: string): string {
  return text.replace(/["\\]/g, '\\$&');
}
