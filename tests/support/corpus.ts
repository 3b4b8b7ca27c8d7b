import { existsSync, readdirSync } from 'node:fs';
import { rowsOf } from '../../docs/training/data.ts';
import type { Lang } from '../../src/model/text.ts';

const FOLDER = 'docs/training/corpus';

/** A reply of the corpus that two raters marked, with what they agree on. */
export interface RatedReply {
  readonly slot: string;
  readonly lang: Lang;
  readonly split: string; // train, valid, test
  readonly brief: string;
  readonly text: string;
  readonly post: string;
  readonly known: string; // what the house knew
  readonly isDecent: boolean; // quality 3 or more and no hostility, by both
  readonly isInsult: boolean; // hostility 4 by both
  readonly asksInPublic: boolean; // by both
  readonly reveals: boolean; // by both
}

type Row = Readonly<Record<string, string>>;

function filesIn(folder: string): Row[] {
  const path = `${FOLDER}/${folder}`;
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .sort()
    .flatMap((file) => rowsOf(`${path}/${file}`));
}

/** Every reply that two raters have marked. */
export function ratedReplies(): RatedReply[] {
  const slots = new Map(rowsOf(`${FOLDER}/slots.tsv`).map((row) => [row.slot ?? '', row]));
  const posts = new Map(rowsOf(`${FOLDER}/posts.tsv`).map((row) => [row.id ?? '', row]));
  const marks = new Map<string, Row[]>();
  for (const row of filesIn('ratings')) marks.set(row.id ?? '', [...(marks.get(row.id ?? '') ?? []), row]);
  return filesIn('replies').flatMap((reply): RatedReply[] => {
    const both = marks.get(reply.slot ?? '') ?? [];
    const slot = slots.get(reply.slot ?? '');
    const post = posts.get(slot?.post_id ?? '');
    if (both.length < 2 || slot === undefined || post === undefined) return [];
    const agree = (test: (row: Row) => boolean) => both.every(test);
    return [
      {
        slot: reply.slot ?? '',
        lang: reply.slot?.startsWith('fr') === true ? 'fr' : 'en',
        split: slot.split ?? '',
        brief: slot.brief_id ?? '',
        text: reply.text ?? '',
        post: post.text ?? '',
        known: `${post.house} ${post.context} ${post.text}`,
        isDecent: agree((row) => Number(row.q) >= 3 && Number(row.hos) === 0),
        isInsult: agree((row) => Number(row.hos) === 4),
        asksInPublic: agree((row) => row.data === 'asksPublic'),
        reveals: agree((row) => row.data === 'reveals'),
      },
    ];
  });
}
