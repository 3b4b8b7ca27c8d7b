import { LANGS } from '../../model/text.ts';
import { type Context, faultAt } from '../compile-context.ts';
import { FEW_GAPS } from '../tuning.ts';

/** A language that a few texts lack is not offered at all: they are told, unless most of the scenario lacks it. */
export function checkLanguages(ctx: Context): void {
  for (const lang of LANGS) {
    const gaps = ctx.gaps.filter((gap) => gap.lang === lang);
    if (lang === ctx.lang || ctx.promised.includes(lang) || gaps.length === 0) continue;
    const { size } = ctx.translated;
    if (gaps.length >= size || gaps.length > Math.max(1, FEW_GAPS * size)) continue;
    for (const { owner, field } of gaps)
      faultAt(ctx, owner, field, 'language-dropped', { lang, n: gaps.length, all: size });
  }
}
