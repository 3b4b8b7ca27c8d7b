import { z } from 'zod';
import { CLUSTERS, SEGMENTS, SEVERITIES } from '../model/codes.ts';
import { LANGS } from '../model/text.ts';
import {
  at,
  choice,
  condition,
  duration,
  fileId,
  hour,
  id,
  list,
  mapping,
  range,
  share,
  text,
  whole,
  word,
} from './schema-parts.ts';
import { rubric } from './schema-rubric.ts';
import { platform, storyLists } from './schema-story.ts';
import { LIMITS } from './tuning.ts';

/** The format of a compiled scenario, whatever minor version its file names: a minor one only adds fields. */
export const FORMAT = 'avis-de-tempete/1';

const organisation = mapping({
  name: text.describe('The name of the organisation.'),
  handle: word.describe('Without @.'),
  sector: choice(['hedonic', 'utilitarian', 'public'])
    .optional()
    .describe('hedonic: brand, arts, pleasure; public: a town, a school, a hospital. Default utilitarian.'),
  about: text.optional().describe('Two or three paragraphs for the dossier.'),
  voice: choice(['tu', 'vous']).optional().describe('How the house addresses people. Default vous.'),
  voiceNote: text.optional().describe('How the house speaks.'),
  history: choice(['none', 'similar']).optional().describe('similar: a like crisis before. Default none.'),
  reputation: choice(['good', 'neutral', 'poor']).optional().describe('Default neutral.'),
  signature: text.optional().describe('How answers are signed.'),
  rules: list(mapping({ id: id.describe('Its id.'), text: text.describe('The rule.') }))
    .optional()
    .describe('The nétiquette; four rules by default.'),
});

const crisis = mapping({
  cluster: choice(CLUSTERS).describe('Who is held responsible (SCCT).'),
  severity: choice(SEVERITIES).describe('How hard it blows.'),
  morality: range(0, 1).optional().describe('Share of moral indignation in it.'),
  harm: choice(['low', 'some', 'high']).optional().describe('Humour is forgiven only when low. Default low.'),
  known: text.optional().describe('What is known when the first quart starts.'),
});

const quart = mapping({
  id: id.describe('Its id.'),
  title: text.describe('Its title.'),
  intro: text.optional().describe('A few words before it starts.'),
  from: hour.describe('From.'),
  to: hour.describe('To, excluded.'),
});

const audience = mapping({
  id: choice(SEGMENTS).describe('Which of the seven.'),
  name: text.optional().describe('Its name here.'),
  share: share.optional().describe('Of the population.'),
  weight: share.optional().describe('In the mean trust.'),
  stance: range(-1, 1).optional().describe('At the start, -1 hostile to 1 friendly.'),
  arousal: range(0, 1).optional().describe('At the start.'),
  trust: range(0, 100).optional().describe('At the start.'),
});

const ending = mapping({
  id: id.describe('Its id.'),
  title: text.describe('Its title.'),
  when: condition
    .optional()
    .describe('The first ending whose condition holds is the one; the last has none.'),
  text: text.describe('What is told.'),
  became: list(mapping({ person: id.describe('Who.'), text: text.describe('A sentence.') }))
    .optional()
    .describe('What they became.'),
});

const debrief = mapping({
  pattern: text.optional().describe('The real pattern behind the fiction.'),
  lessons: list(text).optional().describe('What to remember.'),
  endings: list(ending).min(1, at('list1')).optional().describe('Default: three, by trust.'),
});

const accommodation = mapping({
  time: z
    .literal([1.5, 2, 10, 'off'])
    .describe('Real time stretched by so much for every player; off stops it.'),
  note: text.optional().describe('Said in the dossier.'),
});

const crowd = mapping({
  spam: share.optional().describe('Share of the usual spam that is kept. Default all of it.'),
  taunts: share
    .optional()
    .describe('Share of the usual insults and trolling that is kept. Default all of it.'),
  tide: mapping({
    depth: range(0, 0.9).describe('How much less is said at the quietest hour, and more twelve hours later.'),
    least: z
      .string(at('clock'))
      .regex(/^([01]?\d|2[0-3])[:h][0-5]\d$/, at('clock'))
      .describe('The quietest hour of the day: 03:00.'),
  })
    .optional()
    .describe('How talk follows the time of day. Default depth 0.42, least 03:00.'),
});

export const deckSchema = mapping(storyLists);

export const scenarioSchema = mapping({
  format: choice([FORMAT, `${FORMAT}.1`]).describe(
    'The version of the format; 1.1 has every field of this schema.',
  ),
  id: fileId.describe('The id, as the file is named.'),
  title: text.describe('The title on the card.'),
  summary: text.optional().describe('A sentence or two on the card.'),
  lang: choice(LANGS).optional().describe('The language of plain strings. Default fr.'),
  langs: list(choice(LANGS)).min(1, at('list1')).optional().describe('Languages promised complete.'),
  minutes: whole(1, 180).optional().describe('Real minutes of a game. Default: those that the quarts take.'),
  difficulty: whole(1, 3).optional().describe('1 to 3. Default 1.'),
  skills: list(text).optional().describe('What it trains.'),
  objectives: list(text).optional().describe('Learning objectives.'),
  warnings: list(text).optional().describe('Content warnings.'),
  lesson: list(text).optional().describe('Notes for whoever teaches with it; never shown to a player.'),
  accommodation: accommodation.optional().describe('Time granted to every player of this scenario.'),
  drafts: choice(['shown', 'on-request'])
    .optional()
    .describe('on-request: the composer opens on a blank page, drafts cost two minutes. Default shown.'),
  start: z
    .string(at('date'))
    .regex(/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}$/, at('date'))
    .describe('Local and civil: 2026-10-10T06:10.'),
  duration: duration.describe(`Of the whole run; at most ${LIMITS.hours}h.`),
  tick: duration.optional().describe('60s (default) to 300s.'),
  seed: z.union([word, z.int()], at('word')).optional().describe('The default seed. Default "1".'),
  variables: z.record(z.string(), text, at('mapping')).optional().describe('Put for {{name}} in any text.'),
  include: list(word).optional().describe('Decks in the folder of the scenario.'),
  notes: z.unknown().optional().describe('For the next author; not compiled.'),
  organisation: organisation.describe('The house.'),
  crisis: crisis.describe('The crisis.'),
  quarts: list(quart).optional().describe('Shifts of play, in order. Default: one over the whole run.'),
  platforms: list(platform).min(1, at('list1')).describe('Where people write.'),
  audiences: z
    .union([z.literal('default'), list(audience)], at('audiences'))
    .optional()
    .describe('default, or what differs from it.'),
  crowd: crowd.optional().describe('How this crowd differs from the usual one.'),
  ...storyLists,
  imprevusDrawn: whole(0, 20).optional().describe('How many mishaps the seed draws.'),
  debrief: debrief.optional().describe('What is told afterwards.'),
  rubric: rubric.optional().describe('Changes to the rubric, with reasons.'),
}).meta({
  title: 'Avis de tempête, scenario, format 1.1',
  description: 'One crisis to play. See docs/SCENARIO_FORMAT.md.',
});

export type Authored = z.infer<typeof scenarioSchema>;
export type AuthoredDeck = z.infer<typeof deckSchema>;

/** The JSON Schema for editors: what an author may write, before any default is filled in. */
export function scenarioJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(scenarioSchema, { io: 'input', target: 'draft-2020-12' }) as Record<string, unknown>;
}
