import { defineWords } from '../define.ts';

/** The nicknames of scripted pupils. */
export const EXTRA_NAMES = defineWords<'extra'>({
  fr: { extra: (p) => `Figurant ${p.n}` },
  en: { extra: (p) => `Extra ${p.n}` },
});
