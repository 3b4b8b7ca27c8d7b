import { fold } from '../../base/fold.ts';
import type { Draft, Platform } from '../../model/scenario.ts';
import { LANGS, type Text, textIn } from '../../model/text.ts';
import { type Context, faultOf } from '../compile-context.ts';
import { COPY_LENGTH } from '../tuning.ts';
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

/** No two posts, and no two answers offered, say the very same thing. */
export function checkCopies(ctx: Context, scenario: Unsealed): void {
  tellCopies(
    ctx,
    scenario.posts.map((post) => ({ owner: post, name: post.id, text: post.text })),
  );
  const draftsOf = (thing: { readonly id: string; readonly drafts: readonly Draft[] }) =>
    thing.drafts.map((draft) => ({ owner: draft, name: `${thing.id}.${draft.id}`, text: draft.text }));
  tellCopies(ctx, [
    ...scenario.posts.flatMap(draftsOf),
    ...scenario.contacts.flatMap(draftsOf),
    ...scenario.messages.flatMap(({ id, options }) =>
      options.map((option) => ({ owner: option, name: `${id}.${option.id}`, text: option.text })),
    ),
    ...scenario.statements.map(({ id, draft }) => ({ owner: draft, name: id, text: draft.text })),
  ]);
}

interface Written {
  readonly owner: object;
  readonly name: string; // of what says it, as it is to be told
  readonly text: Text;
}

function tellCopies(ctx: Context, all: readonly Written[]): void {
  for (const lang of LANGS) {
    const first = new Map<string, string>();
    for (const { owner, name, text } of all) {
      const words = fold(text[lang] ?? '').trim();
      if (words.length < COPY_LENGTH) continue;
      const other = first.get(words);
      if (other === undefined) first.set(words, name);
      else faultOf(ctx, owner, 'text', 'text-repeated', { other });
    }
  }
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
