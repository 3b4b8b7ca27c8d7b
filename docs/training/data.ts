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

/** Writers of comments mark their own irony with a closing "/s". */
const IRONY_MARK = /\s\/s\s*$/i;
/** A sixth of the unmarked comments is enough to show what is not ironic. */
const isOneInSix = (id: string) => (id.charCodeAt(id.length - 1) + id.charCodeAt(id.length - 2)) % 6 === 0;
const NOTHING: Readonly<Record<string, number>> = {};
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
        out.push({ set: file.replace('.tsv', ''), text: row.text.replace(IRONY_MARK, ''), ...made });
    }
  };
  for (const file of ['en_politeness_wiki.tsv', 'en_politeness_stackexchange.tsv'])
    add(file, ({ label = '' }) =>
      label === 'mid'
        ? { lang: 'en', label, y: NOTHING, w: 1 }
        : { lang: 'en', label, y: { politeness: label === 'polite' ? 1 : 0 }, w: 1 },
    );
  add('en_receptiveness.tsv', ({ label = '' }) =>
    label === 'mid'
      ? { lang: 'en', label, y: NOTHING, w: 1 }
      : { lang: 'en', label, y: { defensiveness: label === 'defensive' ? 1 : 0 }, w: 1 },
  );
  add('en_emotion_goemotions.tsv', ({ id = '', label = '', emotion = '', text = '' }) => ({
    lang: 'en',
    label,
    y: {
      empathy: label === 'caring' ? 1 : label === 'remorse' || label === 'sadness' ? 0.35 : 0,
      hostility: label === 'hostile' ? (emotion === 'annoyance' ? 0.8 : 1) : 0,
      'sentiment+': GOOD.has(label) ? (label === 'approval' ? 0.75 : 1) : 0,
      'sentiment-': BAD.has(label) ? 1 : 0,
      ...(IRONY_MARK.test(text) ? { sarcasm: 1 } : isOneInSix(id) ? { sarcasm: 0.1 } : NOTHING),
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

/**
 * What we meant a reader to find in our own texts, by kind: politeness, empathy, hostility, defensiveness,
 * sarcasm, then sentiment where the kind has one.
 */
const KINDS: Readonly<Record<string, readonly (number | undefined)[]>> = {
  warm: [0.85, 0.9, 0.02, 0.06, 0.02, 0.05],
  plain: [0.68, 0.35, 0.02, 0.12, 0.03, 0],
  template: [0.75, 0.3, 0.02, 0.25, 0.03, 0],
  joke: [0.68, 0.4, 0.03, 0.12, 0.2, 0.15],
  cold: [0.42, 0.08, 0.12, 0.45, 0.06, -0.15],
  half: [0.55, 0.25, 0.06, 0.65, 0.05, -0.2],
  defensive: [0.35, 0.08, 0.25, 0.88, 0.08, -0.35],
  blame: [0.32, 0.06, 0.3, 0.92, 0.08, -0.4],
  attack: [0.08, 0.02, 0.85, 0.85, 0.2, -0.8],
  mock: [0.12, 0.03, 0.65, 0.6, 0.9, -0.5],
  threat: [0.15, 0.02, 0.75, 0.8, 0.08, -0.7],
  insult: [0.02, 0.01, 0.98, undefined, 0.08, -0.95],
  rude: [0.1, 0.03, 0.4, 0.75, 0.15, -0.7],
  polite: [0.95, 0.3, 0.01, 0.1, 0.03],
  chat: [undefined, 0.1, 0.04, undefined, 0.06],
  plainpost: [undefined, 0.08, 0.02, undefined, 0.05],
  neutral: [undefined, 0.08, 0.02, undefined, 0.05, 0],
  praise: [0.88, 0.2, 0.01, 0.05, 0.05, 0.95],
  complaint: [0.35, 0.06, 0.15, undefined, 0.08, -0.95],
  irony: [0.35, 0.03, 0.25, undefined, 0.95, -0.7],
  care: [0.85, 0.97, 0.01, 0.05, 0.03],
};
const FIGURES = ['politeness', 'empathy', 'hostility', 'defensiveness', 'sarcasm', 'sentiment'] as const;

/** A text we wrote, with what we meant. */
export interface OwnText {
  readonly id: string;
  readonly source: 'replies' | 'pairs' | 'posts';
  readonly lang: 'fr' | 'en';
  readonly isUnseen: boolean; // a third of the rows, by number, kept unseen while tuning
  readonly kind: string;
  readonly acts: readonly string[];
  readonly figures: Readonly<Record<string, number>>;
  readonly text: string;
}

/** All our texts of a language: replies, our half of the pairs, and the public's posts. */
export function ownTexts(lang: 'fr' | 'en', here: string): OwnText[] {
  const folder = join(here, 'replies');
  const from = (file: string, source: OwnText['source'], column: string): OwnText[] => {
    const path = join(folder, file);
    if (!existsSync(path)) return [];
    return rowsOf(path).map((row, i) => ({
      id: `${source}-${lang}-${i + 1}`,
      source,
      lang,
      isUnseen: i % 3 === 2,
      kind: row.kind ?? '',
      acts: (row.acts ?? '').split(' ').filter((act) => act !== '' && act !== '-'),
      figures: figuresOf(row.kind ?? '', `${file}:${i + 2}`),
      text: row[column] ?? '',
    }));
  };
  return [
    ...from(`${lang}.tsv`, 'replies', 'text'),
    ...from('pairs.tsv', 'pairs', lang),
    ...from(`posts-${lang}.tsv`, 'posts', 'text'),
  ];
}

function figuresOf(kind: string, where: string): Record<string, number> {
  const row = KINDS[kind === 'plain' && where.startsWith('posts') ? 'plainpost' : kind];
  if (row === undefined) throw new Error(`${where}: no kind "${kind}"`);
  const out: Record<string, number> = {};
  FIGURES.forEach((figure, i) => {
    const value = row[i];
    if (value !== undefined) out[figure] = value;
  });
  return out;
}

/** D. Posts are few beside thousands of public comments of another kind. */
const POSTS_WEIGH = 2;

/** Our texts as training examples. */
export function ownExamples(texts: readonly OwnText[], weight: number): Example[] {
  return texts.map((text) => {
    const y: Record<string, number> = {};
    for (const [name, value] of Object.entries(text.figures)) {
      if (name === 'sentiment') {
        y['sentiment+'] = Math.max(0, value);
        y['sentiment-'] = Math.max(0, -value);
      } else y[name] = value;
    }
    return {
      set: `own_${text.source}_${text.lang}`,
      text: text.text,
      lang: text.lang,
      label: text.kind,
      y,
      w: text.source === 'posts' ? weight * POSTS_WEIGH : weight,
    };
  });
}
