import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One labelled text. `y` holds, for each head it teaches, the target 0..1; `w` the weight of the example. */
export interface Example {
  readonly set: string;
  readonly text: string;
  readonly to?: string;
  readonly lang: 'fr' | 'en';
  readonly label: string;
  readonly y: Readonly<Record<string, number>>;
  readonly w: number;
}

/** Rows of a tab-separated file as objects keyed by its header. */
export function rowsOf(path: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(path, 'utf8').split('\n');
  const keys = head.replace(/\r$/, '').split('\t');
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) =>
      Object.fromEntries(
        line
          .replace(/\r$/, '')
          .split('\t')
          .map((cell, i) => [keys[i] ?? `c${i}`, cell]),
      ),
    );
}

const GOOD = new Set(['admiration', 'gratitude', 'approval', 'caring']);
const BAD = new Set(['hostile', 'disapproval', 'sadness', 'disappointment', 'remorse']);

/** The public sets kept beside the project, each row turned into what it can teach. */
export function publicExamples(dir: string): Example[] {
  const out: Example[] = [];
  const add = (
    file: string,
    turn: (row: Record<string, string>) => Omit<Example, 'set' | 'text'> | undefined,
  ) => {
    const path = join(dir, file);
    if (!existsSync(path))
      throw new Error(`${path} is missing: --data must name the folder of the public sets`);
    for (const row of rowsOf(path)) {
      const made = turn(row);
      if (made !== undefined && row.text)
        out.push({ set: file.replace('.tsv', ''), text: row.text, ...made });
    }
  };
  for (const file of ['en_politeness_wiki.tsv', 'en_politeness_stackexchange.tsv'])
    add(file, ({ label = '' }) =>
      label === 'mid'
        ? { lang: 'en', label, y: {}, w: 1 }
        : { lang: 'en', label, y: { politeness: label === 'polite' ? 1 : 0 }, w: 1 },
    );
  add('en_receptiveness.tsv', ({ label = '' }) =>
    label === 'mid'
      ? { lang: 'en', label, y: {}, w: 1 }
      : { lang: 'en', label, y: { defensiveness: label === 'defensive' ? 1 : 0 }, w: 1 },
  );
  add('en_emotion_goemotions.tsv', ({ label = '', emotion = '' }) => ({
    lang: 'en',
    label,
    y: {
      empathy: label === 'caring' ? 1 : label === 'remorse' || label === 'sadness' ? 0.35 : 0,
      hostility: label === 'hostile' ? (emotion === 'annoyance' ? 0.8 : 1) : 0,
      'sentiment+': GOOD.has(label) ? (label === 'approval' ? 0.75 : 1) : 0,
      'sentiment-': BAD.has(label) ? 1 : 0,
    },
    w: 1,
  }));
  add('fr_hostility_mlma.tsv', ({ label = '' }) => ({
    lang: 'fr',
    label,
    y: { hostility: label === 'hostile' ? 0.9 : 0.1 },
    w: label === 'hostile' ? 0.12 : 0.6,
  }));
  add('fr_emotion_xed.tsv', ({ label = '' }) => {
    const good = label === 'joy' || label === 'trust';
    const bad = label === 'anger' || label === 'disgust' || label === 'sadness' || label === 'fear';
    return {
      lang: 'fr',
      label,
      y: { 'sentiment+': good ? 0.8 : 0.2, 'sentiment-': bad ? 0.8 : 0.2, empathy: 0.05 },
      w: 0.3,
    };
  });
  return out;
}

/** Our own replies: `id, split, acts, figures, text, to`. Figures are written p0.8 e0.7 ... (see the file's head). */
export interface OwnReply {
  readonly id: string;
  readonly lang: 'fr' | 'en';
  readonly isUnseen: boolean;
  readonly acts: readonly string[];
  readonly figures: Readonly<Record<string, number>>;
  readonly text: string;
}

const FIGURE_LETTERS: Readonly<Record<string, string>> = {
  p: 'politeness',
  e: 'empathy',
  h: 'hostility',
  d: 'defensiveness',
  s: 'sarcasm',
  v: 'sentiment',
};

/** Reads `replies/<lang>.tsv`. A third of the rows, by number, is kept unseen while tuning. */
export function ownReplies(lang: 'fr' | 'en', here: string): OwnReply[] {
  const path = join(here, 'replies', `${lang}.tsv`);
  if (!existsSync(path)) return [];
  return rowsOf(path).map((row, i) => ({
    id: `${lang}${String(i + 1).padStart(4, '0')}`,
    lang,
    isUnseen: i % 3 === 2,
    acts: (row.acts ?? '').split(' ').filter((act) => act !== '' && act !== '-'),
    figures: figuresOf(row.figures ?? ''),
    text: row.text ?? '',
  }));
}

/** "p8 e7 h0 d1 s0 v+3": tenths; sentiment is signed. */
function figuresOf(cell: string): Record<string, number> {
  const out: Record<string, number> = {};
  for (const part of cell.split(' ')) {
    const name = FIGURE_LETTERS[part.charAt(0)];
    const value = Number(part.slice(1));
    if (name !== undefined && Number.isFinite(value)) out[name] = value / 10;
  }
  return out;
}

/** Our replies as training examples. */
export function ownExamples(replies: readonly OwnReply[], weight: number): Example[] {
  return replies.map((reply) => {
    const y: Record<string, number> = {};
    for (const [name, value] of Object.entries(reply.figures)) {
      if (name === 'sentiment') {
        y['sentiment+'] = Math.max(0, value);
        y['sentiment-'] = Math.max(0, -value);
      } else y[name] = value;
    }
    return {
      set: `own_${reply.lang}`,
      text: reply.text,
      lang: reply.lang,
      label: reply.acts.join(' '),
      y,
      w: weight,
    };
  });
}
