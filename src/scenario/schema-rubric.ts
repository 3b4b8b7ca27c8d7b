import { z } from 'zod';
import { DIMENSIONS, PLATFORM_KINDS } from '../model/codes.ts';
import { RUBRIC_FORMAT } from '../model/rubric.ts';
import { LANGS } from '../model/text.ts';
import {
  at,
  byKey,
  choice,
  duration,
  list,
  mapping,
  mark,
  range,
  share,
  text,
  whole,
} from './schema-parts.ts';

const figures = {
  weights: byKey(DIMENSIONS, range(0, 100))
    .optional()
    .describe(
      'Of each dimension. Default: timing 20, tone 20, responsibility 15, information 15, moderation 15, channel 10, language 5.',
    ),
  passMark: mark().optional().describe('Total from which a game passes. Default 60.'),
  outcomeWeight: share
    .optional()
    .describe('Share of outcome in the total. Default 0.2 in training, 0 in assessment.'),
  redLineCap: mark().optional().describe('Total that a crossed red line cannot pass. Default 49.'),
  criticismsRemoved: whole(1, 100)
    .optional()
    .describe('Criticisms removed without a word from which the line is crossed. Default 3.'),
  threatLeft: duration
    .optional()
    .describe('A threat left so long after it was seen crosses the line, in simulated time. Default 30m.'),
  threatLeftReal: duration.optional().describe('And so long in real time. Default 45s.'),
  illegalWithin: duration
    .optional()
    .describe('Illegal content is to be dealt with within so long of being seen. Default 30m.'),
  acknowledge: z
    .union([duration, byKey(PLATFORM_KINDS, duration)], at('acknowledge'))
    .optional()
    .describe(
      'Time for the first word: one for all, or by kind of platform. Default 60m, 3h on pages and reviews.',
    ),
  conclude: duration
    .optional()
    .describe('Time for the word that settles; 0: before the day is over. Default 0.'),
  signalWithin: duration
    .optional()
    .describe('A first criticism opened within so long was seen early. Default 20m.'),
  alertWithin: duration.optional().describe('An alert is followed within so long. Default 20m.'),
  standing: duration
    .optional()
    .describe('A post counts for moderation and coverage once it stood so long in play. Default 10m.'),
  wordsExpected: whole(1, 50).optional().describe('Words expected of a game, for tone. Default 5.'),
  factsExpected: whole(1, 50)
    .optional()
    .describe('Facts told in public from which sharing is full. Default 4.'),
  questionsExpected: whole(1, 50)
    .optional()
    .describe('Facts asked for from which verifying is full. Default 3.'),
  coverageExpected: share
    .optional()
    .describe('Share of those who called for an answer from which coverage is full. Default 0.6.'),
  longExchange: whole(2, 50)
    .optional()
    .describe('Public answers to one person from which it is a long exchange. Default 3.'),
};
type Field = keyof typeof figures;
const fields = Object.keys(figures) as [Field, ...Field[]];

/** The rubric's changes, in the head of a scenario and in a file of their own. */
export const rubric = mapping({
  ...figures,
  reasons: byKey([...fields, ...DIMENSIONS], text)
    .optional()
    .describe('Why, by the name of what is changed; a dimension alone for its weight. Shown to the player.'),
});

export const rubricFileSchema = mapping({
  format: z.literal(RUBRIC_FORMAT).describe('The version of the format.'),
  title: text.optional().describe('What the rubric is called. Default: the name of the file.'),
  lang: choice(LANGS).optional().describe('The language of plain strings. Default fr.'),
  langs: list(choice(LANGS)).min(1, at('list1')).optional().describe('Languages promised complete.'),
  notes: z.unknown().optional().describe('For whoever edits it next; not compiled.'),
  rubric: rubric.describe('What is changed; the rest stays the scenario’s.'),
}).meta({
  title: 'Avis de tempête, rubric, format 1',
  description: 'A rubric to grade any scenario with. See docs/RUBRIC.md.',
});

export type AuthoredRubric = z.infer<typeof rubric>;
export type AuthoredRubricFile = z.infer<typeof rubricFileSchema>;

/** The JSON Schema for editors of a rubric file. */
export function rubricJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(rubricFileSchema, { io: 'input', target: 'draft-2020-12' }) as Record<
    string,
    unknown
  >;
}
