import { z } from 'zod';
import { PLATFORM_KINDS, POST_CLASSES, POST_TONES, PURPOSES, SEGMENTS, SPEECH_ACTS } from '../model/codes.ts';
import { HAIR } from '../model/scenario.ts';
import {
  at,
  byKey,
  choice,
  claim,
  condition,
  duration,
  hour,
  id,
  list,
  mapping,
  phraseList,
  range,
  some,
  text,
  whole,
  word,
} from './schema-parts.ts';

const audienceOrAll = ['all', ...SEGMENTS] as const;
const cost = mapping({
  who: id.describe('Who pays: a person, a service or an audience.'),
  text: text.describe('What it costs them, told in the débreffage.'),
  trust: byKey(audienceOrAll, range(-20, 0))
    .optional()
    .describe('Points of trust lost at once, by audience.'),
}).meta({ id: 'cost', description: 'What a right choice costs, and to whom.' });

const acts = list(choice(SPEECH_ACTS)).meta({ id: 'acts', description: 'Communicative acts.' });
const level = whole(0, 4);

const spoken = {
  text: text.describe('The words.'),
  why: text.optional().describe('The reason of its level, shown in the débreffage.'),
  level: level
    .optional()
    .describe('Your opinion of it, 0 harmful to 4 exemplary; left out, the rubric decides.'),
  states: list(id).optional().describe('Facts it says.'),
  contradicts: list(id).optional().describe('Facts it denies.'),
  promise: mapping({
    text: text.describe('What is promised.'),
    due: duration.describe('Due so long after it is sent.'),
    keptBy: mapping({
      fact: id.optional().describe('It tells that fact.'),
      act: choice(SPEECH_ACTS).optional().describe('It does that act.'),
      person: id.optional().describe('It is said to that person, in public or in private.'),
      statement: id.optional().describe('It is that statement.'),
    })
      .optional()
      .describe('The one later word that keeps it does all this. Default: any word of substance about it.'),
  })
    .optional()
    .describe('A promise it makes.'),
  channel: choice(['public', 'private', 'either']).optional().describe('Where it is fit; default public.'),
  cost: cost.optional(),
};

const draft = mapping({
  id: id.optional().describe('Default a, b, c ...'),
  when: condition.optional().describe('Offered only while this holds.'),
  acts: acts.min(1, at('list1')),
  ...spoken,
}).meta({ id: 'draft', description: 'An answer offered to the player.' });

const postFields = {
  by: id.describe('Who writes it: a person.'),
  platform: id.describe('Where.'),
  to: id.optional().describe('The post it answers.'),
  class: choice(POST_CLASSES).describe('What it is, for moderation.'),
  purpose: choice(PURPOSES).optional().describe('Default by class.'),
  tone: choice(POST_TONES).optional().describe('Default by class.'),
  arousal: range(0, 1).optional().describe('How worked up, 0 calm to 1 furious.'),
  moral: range(0, 5).optional().describe('Moral-emotional words in it.'),
  text: text.describe('The words of the post; about 30 at most.'),
  detail: phraseList.optional().describe('What a good answer names.'),
  rule: id.optional().describe('The rule of the nétiquette it breaks.'),
  topic: id.optional().describe('A tag that a service owns.'),
  about: id.optional().describe('The person it targets.'),
  image: mapping({ alt: text.describe('What is seen, in words.'), kind: word.optional() })
    .optional()
    .describe('A picture.'),
  reach: whole(0, 50_000_000).optional().describe('Readers; default those of its author.'),
  drafts: list(draft).max(6, at('list')).optional().describe('Answers offered to the player.'),
  affair: claim.optional().describe('false: noise unrelated to the crisis. Default true.'),
  when: condition.optional().describe('It comes only if this holds at its hour, or when a beat brings it.'),
};
const reply = mapping({
  ...postFields,
  id: id.optional().describe('Default POST_reply, POST_reply_2 ...'),
  by: id.optional().describe('Who answers; default who wrote the post.'),
  platform: id.optional().describe('Default that of the post.'),
  to: id.optional().describe('Default the post.'),
  said: some(choice(SPEECH_ACTS)).optional().describe('It comes once the answer did one of these acts.'),
  chose: some(id).optional().describe('It comes once the answer was one of these drafts.'),
  after: duration.optional().describe('How long after that; default 3m.'),
}).meta({ id: 'reply', description: "What is answered to the player's answer." });
const post = mapping({
  id: id.describe('Its id.'),
  at: hour.optional().describe('When; left out, a beat brings it.'),
  ...postFields,
  replies: list(reply)
    .max(6, at('list'))
    .optional()
    .describe("Answers to the player's answer: the first that fits comes."),
});
const inlinePost = mapping({ id: id.optional().describe('Default BEAT_post.'), ...postFields }).meta({
  id: 'inlinePost',
});

const option = mapping({
  id: id.optional().describe('Default a, b, c ...'),
  stance: choice(['comply', 'refuse', 'counter', 'answer']).describe('What the player does by it.'),
  text: text.describe('The words.'),
  acts: acts.optional(),
  why: text.optional().describe('The reason of its level, shown in the débreffage.'),
  level: level.describe('Your opinion of it, 0 harmful to 4 exemplary.'),
  states: list(id).optional().describe('Facts it says.'),
  contradicts: list(id).optional().describe('Facts it denies.'),
  when: condition.optional().describe('Offered only while this holds.'),
  cost: cost.optional(),
  effects: z
    .lazy((): z.ZodType<unknown> => effects)
    .optional()
    .describe('What follows.'),
}).meta({ id: 'option', description: 'An answer to a message.' });
const messageFields = {
  from: id.describe('A service or a person.'),
  kind: choice(['note', 'demand', 'private', 'press'])
    .optional()
    .describe('Default by its sender and options.'),
  text: text.describe('The words; about 25 at most.'),
  replyWithin: duration.optional().describe('To be answered within; default no deadline.'),
  options: list(option).max(6, at('list')).optional().describe('Answers offered; none: for information.'),
};
const message = mapping({
  id: id.describe('Its id.'),
  at: hour.optional().describe('When; left out, a beat brings it.'),
  ...messageFields,
});
const inlineMessage = mapping({ id: id.optional().describe('Default BEAT_message.'), ...messageFields }).meta(
  { id: 'inlineMessage' },
);

const effectFields = {
  post: some(z.union([id, inlinePost], at('idOrPost')))
    .optional()
    .describe('A post appears.'),
  message: some(z.union([id, inlineMessage], at('idOrMessage')))
    .optional()
    .describe('A message arrives.'),
  reveal: some(id).optional().describe('The player learns a fact.'),
  trust: byKey(audienceOrAll, range(-100, 100))
    .optional()
    .describe('Points of trust added, by audience: {customers: -5} or {all: -3}.'),
  blame: range(-1, 1).optional().describe('Added to blame.'),
  vacuum: range(-1, 1).optional().describe('Added to the information vacuum.'),
  credit: whole(-5, 5).optional().describe('Added to the internal credit.'),
  intensity: range(-1, 1).optional().describe("Added to the crisis's own branching."),
  media: whole(-3, 3).optional().describe('Added to the media level.'),
  article: mapping({
    platform: id.describe('Where it appears.'),
    by: id.describe('Who signs it: a person.'),
    mass: range(0, 1000).optional().describe('Readers it sends, in posts; default 30.'),
    text: text.describe('Its title and first words.'),
  })
    .optional()
    .describe('An article appears.'),
  removePost: some(id).optional().describe('The direction removes a post itself.'),
  houseStatement: mapping({ text: text.describe('The words.'), acts })
    .optional()
    .describe('The direction speaks for the house.'),
  set: some(id).optional().describe('A flag is set; read it with flag(...).'),
  quart: id.optional().describe('The watch moves to that quart at once.'),
  end: id.optional().describe('The game ends with that ending.'),
};

const single = mapping(effectFields).meta({ id: 'effect' });
const doList = list(single).optional().describe('Effects in an order of your own.');
const effects = mapping({ ...effectFields, do: doList }).meta({
  id: 'effects',
  description: 'What happens.',
});

const beat = mapping({
  id: id.optional().describe('Default beat_1, beat_2 ...'),
  at: hour.optional().describe('Not before that hour.'),
  when: condition.optional().describe('Once this holds.'),
  unless: condition.optional().describe('Never while this holds.'),
  after: duration.optional().describe('Between its condition holding and its effects.'),
  once: claim.optional().describe('Default true.'),
  ...effectFields,
  do: doList,
});

const imprevu = mapping({
  id: id.optional().describe('Default imprevu_1, imprevu_2 ...'),
  title: text.describe('Its title.'),
  from: hour.optional().describe('Not before.'),
  to: hour.optional().describe('Not after.'),
  when: condition.optional().describe('Only if this holds.'),
  ...effectFields,
  do: doList,
});

const planned = mapping({
  id: id.describe('Its id.'),
  at: hour.describe('When it goes out unless paused.'),
  platform: id.describe('Where.'),
  text: text.describe('The words.'),
  tactless: claim.optional().describe('Going out in the storm costs. Default true.'),
});

const statement = mapping({
  id: id.describe('Its id.'),
  title: text.describe('What the player sees in the list.'),
  when: condition.optional().describe('Offered only while this holds.'),
  acts: acts.min(1, at('list1')),
  ...spoken,
});

const contact = mapping({
  id: id.describe('Its id.'),
  person: id.describe('Who.'),
  label: text.optional().describe('What the player sees; default: Reach NAME.'),
  when: condition.optional().describe('Possible only while this holds.'),
  drafts: list(draft).min(1, at('list1')).max(6, at('list')).describe('What may be said.'),
});

const portrait = z
  .union(
    [
      z.literal('none'),
      mapping({
        hair: choice(HAIR).optional().describe('Default drawn by chance from the id.'),
        grey: claim.optional().describe('Grey hair. Default false.'),
        beard: claim.optional().describe('Default false.'),
        glasses: claim.optional().describe('Default false.'),
      }),
    ],
    at('portrait'),
  )
  .meta({ id: 'portrait', description: 'none, or what is seen: {hair: short, grey: yes, glasses: yes}.' });

const person = mapping({
  id: id.describe('Its id.'),
  name: word.describe('The name shown.'),
  handle: word.optional().describe('Without @; default the id.'),
  audience: choice(SEGMENTS).describe('The audience they belong to.'),
  reach: whole(0, 50_000_000).optional().describe('Followers; default 150.'),
  bio: text.optional().describe('A line on their card.'),
  protected: claim.optional().describe('To be shielded from the pack. Default false.'),
  recurring: claim.optional().describe('One of the faces of the story. Default false.'),
  portrait: portrait.optional().describe('How they are drawn. Default: by chance, from the id.'),
});

const fact = mapping({
  id: id.describe('Its id.'),
  text: text.describe('The fact, in a sentence.'),
  question: text.optional().describe('How one asks for it.'),
  true: claim.optional().describe('false: a rumour or a mistake of a service. Default true.'),
  known: claim.optional().describe('Known from the start. Default false.'),
  sure: choice(['confirmed', 'probable', 'rumour']).optional().describe('How sure; default confirmed.'),
  learn: mapping({
    ask: id.describe('The service to ask.'),
    after: duration.optional().describe('Default: how long that service takes.'),
    when: condition.optional().describe('May be asked for only while this holds.'),
  })
    .optional()
    .describe('From which service it is learned, and in how long.'),
  public: claim.optional().describe('May be said in public. Default true.'),
  until: hour.optional().describe('Hour from which it is no longer true.'),
  replacedBy: id
    .optional()
    .describe('The fact that is true instead. Without until: it is over once that one is learned.'),
  enables: list(choice(SPEECH_ACTS)).optional().describe('Acts which this fact makes true.'),
  cues: phraseList.optional().describe('Phrases by which a typed text states it.'),
  contradictedBy: phraseList.optional().describe('Phrases by which a typed text denies it.'),
});

const service = mapping({
  id: id.describe('Its id.'),
  name: text.describe('Its name.'),
  person: text.optional().describe('Who answers there.'),
  role: text.optional().describe('What it is for.'),
  owns: list(choice(POST_CLASSES)).optional().describe('Posts that may be handed over to it.'),
  topics: list(id).optional().describe('Topics it is the right owner of.'),
  replies: duration.optional().describe('How long it takes to answer; default 20m.'),
  approves: claim.optional().describe('Its approval can be asked for. Default false.'),
  approval: duration.optional().describe('How long an approval takes; default 40m.'),
  approvalKeen: duration.optional().describe('With a credit spent; default half of that.'),
  portrait: portrait.optional().describe('How who answers there is drawn.'),
});

const chatterGroup = mapping({
  id: id.describe('Its id.'),
  use: choice(['crowd', 'noise', 'echo', 'reshare', 'aboutRemoval']).optional().describe('Default crowd.'),
  audiences: list(choice(SEGMENTS)).optional().describe('Default any.'),
  purpose: choice(PURPOSES).optional().describe('Default any.'),
  tone: choice(POST_TONES).optional().describe('Default any.'),
  class: choice(POST_CLASSES).optional().describe('Default by purpose.'),
  to: choice(SPEECH_ACTS).optional().describe('Echo of an answer whose main act is this.'),
  when: condition.optional().describe('It speaks only while this holds.'),
  portrait: portrait.optional().describe('How all who say its lines are drawn.'),
  lines: phraseList.describe('Lines; {{slot}} and, in echoes, {{quote}}.'),
});
const chatter = z.union(
  [
    z.literal('default'),
    mapping({
      default: claim.optional().describe('false: only yours. Default true.'),
      slots: z.record(z.string(), phraseList, at('mapping')).optional().describe('Phrases put for {{name}}.'),
      handles: list(word).optional().describe('Made-up names of the crowd.'),
      groups: list(chatterGroup).optional().describe('Grammars.'),
    }),
  ],
  at('chatter'),
);

export const platform = mapping({
  id: id.describe('Its id.'),
  kind: choice(PLATFORM_KINDS).describe('How it behaves.'),
  name: text.optional().describe('Its name; default by kind.'),
  limit: whole(40, 10_000).optional().describe('Characters a post may have; default by kind.'),
});

/** The lists that a deck may hold too. */
export const storyLists = {
  people: list(person).optional().describe('Those who write, and those they write about.'),
  facts: list(fact).optional().describe('What is true, and what is said to be.'),
  services: list(service).optional().describe('Whom one may ask or hand over to. Default: four.'),
  posts: list(post).optional().describe('Written posts.'),
  planned: list(planned).optional().describe('Posts that the house had scheduled.'),
  messages: list(message).optional().describe('Messages of the direction, of people, of the press.'),
  statements: list(statement).optional().describe('Statements the player may publish.'),
  contacts: list(contact).optional().describe('People the player may reach first.'),
  timeline: list(beat).optional().describe('Beats: what happens when.'),
  imprevus: list(imprevu).optional().describe('Mishaps from which the seed draws.'),
  chatter: chatter.optional().describe("The crowd's own words."),
};

export type AuthoredDraft = z.infer<typeof draft>;
export type AuthoredPostFields = z.infer<typeof post>;
export type AuthoredReply = z.infer<typeof reply>;
export type AuthoredMessageFields = z.infer<typeof message>;
export type AuthoredEffects = z.infer<typeof effects>;
export type AuthoredSingle = z.infer<typeof single>;
