import { fold } from '../base/fold.ts';
import { INSULTS } from './lexicon/insults.ts';

/** Figures and signs that stand for a letter where a word is disguised. */
const DISGUISES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

let words: { readonly whole: ReadonlySet<string>; readonly starts: readonly string[] } | null = null;

/** Whether a short name holds an insult, a slur or a coarse word of the lexicon, written plainly or with figures. */
export function hurts(name: string): boolean {
  words ??= lexicon();
  const spoken = name.split(/\s+/).filter((part) => /\p{L}/u.test(part)); // a number alone disguises nothing
  const plain = fold([...spoken.join(' ')].map((sign) => DISGUISES[sign] ?? sign).join(''));
  const parts = plain.split(/[^a-z]+/).filter((part) => part !== '');
  const known = words;
  return [...parts, parts.join('')].some(
    (part) => known.whole.has(part) || known.starts.some((start) => part.startsWith(start)),
  );
}

function lexicon() {
  const whole = new Set<string>();
  const starts: string[] = [];
  for (const line of INSULTS.trim().split('\n')) {
    const [, kinds = '', list = ''] = /^\S+ \S+ ([A-Z]*): ?(.*)$/.exec(line) ?? [];
    if (!/[IXS]/.test(kinds)) continue;
    for (const word of list.split(/[\s:]+/).map(fold)) {
      if (word === '' || /[_$^]/.test(word)) continue;
      if (!word.endsWith('*')) whole.add(word);
      else if (word.length > 5) starts.push(word.slice(0, -1));
    }
  }
  return { whole, starts };
}
