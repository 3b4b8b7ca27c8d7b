import type { Platform } from '../../model/scenario.ts';
import { LANGS, type Text, textIn } from '../../model/text.ts';
import { type Context, faultOf } from '../compile-context.ts';
import type { Unsealed } from '../unsealed.ts';

/** No text is longer than the platform on which it is to appear allows; a statement fits one at least. */
export function checkTexts(ctx: Context, scenario: Unsealed): void {
  const platforms = new Map(scenario.platforms.map((platform) => [platform.id, platform]));
  const check = (owner: object, text: Text, platform: string) =>
    checkLength(ctx, owner, text, platforms.get(platform));
  for (const post of scenario.posts) {
    check(post, post.text, post.platform);
    for (const draft of post.drafts) if (draft.channel !== 'private') check(draft, draft.text, post.platform);
  }
  const widest = scenario.platforms.toSorted((a, b) => b.limit - a.limit)[0];
  for (const { draft } of scenario.statements) check(draft, draft.text, widest?.id ?? '');
  for (const planned of scenario.planned) check(planned, planned.text, planned.platform);
}

function checkLength(ctx: Context, owner: object, text: Text, platform: Platform | undefined): void {
  if (platform === undefined) return;
  for (const lang of LANGS) {
    const size = [...(text[lang] ?? '')].length;
    if (size <= platform.limit) continue;
    const params = {
      size,
      limit: platform.limit,
      lang,
      platform: textIn(platform.name, ctx.lang) || platform.id,
    };
    faultOf(ctx, owner, 'text', 'text-over-limit', params);
  }
}
