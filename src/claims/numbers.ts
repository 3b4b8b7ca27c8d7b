import type { Lang } from '../model/text.ts';

/** What of a text can be held against a fact: its words by their stems, its numbers, its hours. */
export interface Matter {
  readonly stems: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>; // "3940"; a number that is an hour is not among them
  readonly hours: ReadonlySet<string>; // "2:10", twenty-four hours
}

const UNITS: Readonly<Record<Lang, Readonly<Record<string, number>>>> = {
  fr: table(
    'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt',
  ),
  en: table(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  ),
};
const TENS: Readonly<Record<Lang, Readonly<Record<string, number>>>> = {
  fr: { vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60, cent: 100, mille: 1000 },
  en: { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
};

function table(words: string): Readonly<Record<string, number>> {
  return Object.fromEntries(words.split(' ').map((word, i) => [word, i]));
}

/** A folded text with its numbers in digits: "trois morts" is "3 morts", "twenty-four" is "24". One alone stays a word. */
export function inDigits(folded: string, lang: Lang): string {
  return folded.replace(/(\d)[ ,](?=\d{3}(?!\d))/g, '$1').replace(/[a-z]+(?:-[a-z]+)*/g, (word) => {
    const value = numberOf(word, lang);
    return value === null || value < 2 ? word : String(value);
  });
}

function numberOf(word: string, lang: Lang): number | null {
  const units = UNITS[lang];
  const tens = TENS[lang];
  if (Object.hasOwn(units, word)) return units[word] ?? null;
  if (Object.hasOwn(tens, word)) return tens[word] ?? null;
  const [ten = '', ...rest] = word.split('-');
  const unit = rest.filter((part) => part !== 'et').join('-');
  if (!Object.hasOwn(tens, ten) || !Object.hasOwn(units, unit)) return null;
  return (tens[ten] ?? 0) + (units[unit] ?? 0);
}

/** Hours of the clock in a folded text that `inDigits` has read: "2 h 10", "2:10", "14h", "9 a.m.", "midi". */
export function hoursIn(
  digits: string,
): { readonly key: string; readonly start: number; readonly end: number }[] {
  const found = [];
  for (const hit of digits.matchAll(CLOCK)) {
    const [all, frHour, frMinute, enHour, enMinute, half, half2, noon] = hit;
    let hour = noon === undefined ? Number(frHour ?? enHour ?? half2) : NOON.test(noon) ? 12 : 0;
    const minute = Number(frMinute ?? enMinute ?? 0);
    const isAfternoon = /^p/.test(half ?? '') || /p\.?m\.?$/.test(all);
    if (isAfternoon && hour < 12) hour += 12;
    if (!isAfternoon && /a\.?m\.?$/.test(all) && hour === 12) hour = 0;
    if (hour > 24 || minute > 59) continue;
    const key = `${hour % 24}:${String(minute).padStart(2, '0')}`;
    found.push({ key, start: hit.index, end: hit.index + all.length });
  }
  return found;
}
const CLOCK =
  /\b(\d{1,2}) ?h(?:eures?\b)? ?(\d{2})?\b|\b(\d{1,2}):(\d{2})(?: ?([ap]\.?m\b\.?))?|\b(\d{1,2}) ?(?:[ap]\.?m\b\.?|o'clock\b)|\b(midi|minuit|noon|midnight)\b/g;
const NOON = /midi|noon/;

/** The matter of a folded text. */
export function matterOf(folded: string, lang: Lang): Matter {
  const digits = inDigits(folded, lang);
  const hours = hoursIn(digits);
  let rest = digits;
  for (const { start, end } of hours)
    rest = `${rest.slice(0, start)}${' '.repeat(end - start)}${rest.slice(end)}`;
  const stems = new Set<string>();
  for (const word of rest.match(/[a-z]{3,}/g) ?? []) if (!EMPTY.has(word)) stems.add(stemmed(word));
  return {
    stems,
    numbers: new Set(rest.match(/\d+/g) ?? []),
    hours: new Set(hours.map(({ key }) => key)),
  };
}

/** Plural, feminine and verb endings off, then six letters. */
function stemmed(word: string): string {
  const bare = word.replace(/(?:ements?|ations?|ments?|ings?|euses?|ees?|ers?|ant|ent|ed|es|e|s)$/, '');
  return (bare.length >= 3 ? bare : word).slice(0, 6);
}

const EMPTY = new Set(
  'les des une pas que qui est par sur aux ces mes tes ses nos vos son ton mon lui ont ete sera nul non oui ici peu tot max the and are was for not you all any can had has her his its our out she too who why how now one two yes but off did may let get got don vous votre vos nous notre nos avec pour dans sans sous chez mais donc comme cette cela celui celle leur leurs elle elles aussi tres trop bien tout tous toute toutes plus moins encore etre avoir fait faire faut peut sont etes avez avons etait sera quand alors voila merci bonjour meme depuis apres avant entre rien jamais toujours aucun aucune parce this that these those with from have has had your yours ours they them their what when where which would could should about there here been were will just very really please thanks thank hello some than then because into over only also does being chaque quelqu somebody someone said dit sont were they there going aujourd today elle'.split(
    ' ',
  ),
);
