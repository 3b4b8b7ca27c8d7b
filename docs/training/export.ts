import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readActs } from '../../src/tone/acts.ts';
import { analyse } from '../../src/tone/analyse.ts';
import { gather } from '../../src/tone/evidence.ts';
import { hintsOf, MOST_WORDS, seenWords } from '../../src/tone/learned/seen.ts';
import { loadToneModel } from '../../src/tone/model.ts';
import { readTone } from '../../src/tone/read-tone.ts';
import { tokenise } from '../../src/tone/text/tokens.ts';
import { rowsOf } from './data.ts';

/**
 * Writes what the learned reader sees of every rated reply, one JSON a line: npx tsx docs/training/export.ts OUT
 */
const here = dirname(fileURLToPath(import.meta.url));
const corpus = join(here, 'corpus');
const out = process.argv[2];
if (out === undefined) {
  process.stderr.write('export: name the folder to write to\n');
  process.exit(2);
}
mkdirSync(out, { recursive: true });
const loaded = loadToneModel(readFileSync(join(here, '..', '..', 'assets', 'tone', 'tone.json'), 'utf8'));
if (!loaded.ok) throw new Error(loaded.error.code);
const model = loaded.value;
const posts = new Map(rowsOf(join(corpus, 'posts.tsv')).map((row) => [row.id, row]));
const slots = new Map(rowsOf(join(corpus, 'slots.tsv')).map((row) => [row.slot, row]));
const sentences = new Map<string, string[][]>();
for (const file of readdirSync(join(corpus, 'sentences')))
  for (const { id = '', acts = '' } of rowsOf(join(corpus, 'sentences', file)))
    sentences.set(
      id,
      acts.split('|').map((part) =>
        part
          .trim()
          .split(' ')
          .filter((act) => act !== '-' && act !== ''),
      ),
    );
const ratings = new Map<string, Record<string, Record<string, string>>>();
for (const file of readdirSync(join(corpus, 'ratings'))) {
  const rater = file.slice(-5, -4);
  for (const row of rowsOf(join(corpus, 'ratings', file))) {
    const both = ratings.get(row.id!) ?? {};
    both[rater] = row;
    ratings.set(row.id!, both);
  }
}

/** A text as the learned reader sees it. */
export function seen(text: string, lang: 'fr' | 'en', to: string | undefined) {
  const a = analyse(text, lang);
  const found = readActs(a);
  const post = to === undefined ? undefined : tokenise(to);
  const reading = readTone(model, text, to === undefined ? { lang } : { lang, to });
  const hints = hintsOf(a, gather(a, found), reading);
  const words = (list: ReturnType<typeof seenWords>) =>
    list.map((w) => [w.word, (w.isShared ? 1 : 0) + (w.isShout ? 2 : 0) + (w.isQuoted ? 4 : 0), w.sentence]);
  return {
    words: words(seenWords(a.tokens, MOST_WORDS.reply, post)),
    post: post === undefined ? [] : words(seenWords(post, MOST_WORDS.post, a.tokens)),
    hints: Object.fromEntries(hints),
  };
}

/** The sentences of a text, as the reader cuts it. */
function sentencesOf(text: string, lang: 'fr' | 'en'): string[] {
  const { list } = analyse(text, lang).tokens;
  const starts = list
    .filter((token, i) => i === 0 || token.sent !== list[i - 1]!.sent)
    .map(({ start }) => start);
  return starts.map((start, i) => text.slice(i === 0 ? 0 : start, starts[i + 1]).trim());
}

for (const lang of ['fr', 'en'] as const) {
  const lines: string[] = [];
  const parts: string[] = [];
  for (const file of readdirSync(join(corpus, 'replies')).filter((name) => name.startsWith(lang)))
    for (const { slot = '', text = '' } of rowsOf(join(corpus, 'replies', file))) {
      const about = slots.get(slot)!;
      const post = posts.get(about.post_id!)!;
      const { writer, brief_id: brief, klass, kind, split } = about;
      const row = { id: slot, writer, post: post.id, brief, klass, kind, split };
      const marked = sentences.get(slot) ?? null;
      lines.push(
        JSON.stringify({
          ...row,
          text,
          ratings: ratings.get(slot) ?? {},
          sentences: marked,
          seen: seen(text, lang, post.text),
        }),
      );
      const cut = marked === null ? [] : sentencesOf(text, lang);
      if (marked !== null && cut.length === marked.length)
        cut.forEach((part, i) => {
          parts.push(
            JSON.stringify({ ...row, text: part, acts: marked[i], seen: seen(part, lang, post.text) }),
          );
        });
    }
  const bank = readdirSync(join(corpus, 'bank')).filter((name) => name.startsWith(lang));
  const short = bank.flatMap((file) =>
    rowsOf(join(corpus, 'bank', file)).map(({ post = '', text = '', ...marks }) =>
      JSON.stringify({ ...marks, writer: file, text, seen: seen(text, lang, post) }),
    ),
  );
  writeFileSync(join(out, `${lang}.jsonl`), `${lines.join('\n')}\n`);
  writeFileSync(join(out, `${lang}-sentences.jsonl`), `${parts.join('\n')}\n`);
  writeFileSync(join(out, `${lang}-bank.jsonl`), `${short.join('\n')}\n`);
  process.stdout.write(
    `${lang}: ${lines.length} replies, ${parts.length} sentences, ${short.length} short replies\n`,
  );
}
