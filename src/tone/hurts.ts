import { fold } from '../base/fold.ts';
import { INSULTS } from './lexicon/insults.ts';

/** Figures, signs and letters of other alphabets that stand for a letter where a word is disguised. */
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
  а: 'a',
  е: 'e',
  і: 'i',
  к: 'k',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
};

interface HurtfulWords {
  readonly whole: ReadonlySet<string>;
  readonly starts: readonly string[];
  readonly phrases: readonly string[]; // words between single spaces
}

let words: HurtfulWords | null = null;

/**
 * Whether a short name holds an insult, a slur, a threat or a coarse word of the lexicon, written plainly, with figures or
 * look-alike letters, or drawn out.
 */
export function hurts(name: string): boolean {
  words ??= lexicon();
  const spoken = name.split(/\s+/).filter((part) => /\p{L}/u.test(part)); // a number alone disguises nothing
  const bare = [...spoken.join(' ').toLowerCase()].map((sign) => DISGUISES[sign] ?? sign).join('');
  const known = words;
  return ['$1', '$1$1'].some((drawn) => isHurtful(fold(bare).replace(/([a-z])\1{2,}/g, drawn), known));
}

function isHurtful(plain: string, known: HurtfulWords): boolean {
  const parts = plain.split(/[^a-z]+/).filter((part) => part !== '');
  const said = ` ${parts.join(' ')} `;
  return (
    known.phrases.some((phrase) => said.includes(` ${phrase} `)) ||
    [...parts, parts.join('')].some(
      (part) => known.whole.has(part) || known.starts.some((start) => part.startsWith(start)),
    )
  );
}

function lexicon(): HurtfulWords {
  const whole = new Set<string>();
  const starts: string[] = [];
  const phrases: string[] = [];
  for (const line of INSULTS.trim().split('\n')) {
    const [, group = '', kinds = '', list = ''] = /^(\S+) \S+ ([A-Z]*): ?(.*)$/.exec(line) ?? [];
    const isOfNames = /[IXS]/.test(kinds);
    const isOfPhrases = isOfNames || kinds.includes('T') || group === 'shutup';
    for (const word of list.split(/[\s:]+/)) {
      if (word === '' || /[$^]/.test(word)) continue;
      if (word.includes('_')) {
        if (isOfPhrases && !word.includes('*')) phrases.push(word.split('_').map(fold).join(' '));
      } else if (!isOfNames) continue;
      else if (!word.endsWith('*')) whole.add(fold(word));
      else if (word.length > 5) starts.push(fold(word.slice(0, -1)));
    }
  }
  return { whole, starts, phrases };
}
