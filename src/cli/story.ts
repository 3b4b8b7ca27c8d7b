import { never } from '../base/result.ts';
import { ticksInSeconds } from '../base/time.ts';
import { authorOf, postOf, textOf } from '../engine/index.ts';
import type { Action, Wording } from '../model/action.ts';
import { isTool } from '../model/actions.ts';
import type { CrisisEvent } from '../model/event.ts';
import type { Scenario } from '../model/scenario.ts';
import type { CrisisState } from '../model/state.ts';
import { type Params, type Text, textIn } from '../model/text.ts';
import { TOOL_NAMES } from '../words/codes/actions.ts';
import { STAGE_NAMES } from '../words/codes/codes.ts';
import { say } from '../words/define.ts';
import { shortenEvidence } from './findings.ts';
import { formatFigure, type Kit, type Talk } from './kit.ts';

/** One line of the story. */
export interface StoryLine {
  readonly tick: number;
  readonly text: string;
}

/** What a story is told from: a game re-run, its state at the end and all that happened. */
export interface StoryGame {
  readonly scenario: Scenario;
  readonly state: CrisisState;
  readonly events: readonly CrisisEvent[];
  readonly actions: readonly Action[];
}

/** Simulated time after which the crowd is counted again (seconds, D). */
const CROWD_SECONDS = 3600;

/** A game in words: authored posts, every act, what it brought; the crowd as counts. */
export function storyOf(kit: Kit, told: StoryGame): StoryLine[] {
  const lines: StoryLine[] = [];
  const crowd = { posts: 0, critical: 0, since: 0 };
  const every = ticksInSeconds(told.scenario, CROWD_SECONDS);
  const waiting = [...told.actions];

  const line = (tick: number, key: Talk, params: Params = {}) =>
    lines.push({ tick, text: kit.word(key, params) });
  const countCrowd = (tick: number) => {
    if (crowd.posts > 0) {
      const trust = formatFigure(kit, told.state.perTick.trust[tick] ?? 0, 1);
      line(tick, 'storyCrowd', { posts: crowd.posts, critical: crowd.critical, trust });
    }
    Object.assign(crowd, { posts: 0, critical: 0, since: tick });
  };

  for (const event of told.events) {
    if (event.tick - crowd.since >= every || event.kind === 'quart' || event.kind === 'end')
      countCrowd(event.tick);
    if (event.kind === 'post' && !isAuthored(told, event.id)) {
      if (event.segment === 'house' || event.author === 'press') continue;
      crowd.posts++;
      if (event.purpose === 'condemn') crowd.critical++;
      continue;
    }
    if (event.kind === 'act' && event.author === 'player') {
      const action = waiting[0];
      // A statement on several platforms is one act and several events.
      if (action === undefined || action.type !== event.type || action.at !== event.tick) continue;
      waiting.shift();
      const done = actLine(kit, told, action);
      if (done !== null) line(event.tick, ...done);
      continue;
    }
    const happened = eventLine(kit, told, event);
    if (happened !== null) line(event.tick, ...happened);
  }
  return lines;
}

type Line = [Talk, Params?];

function isAuthored({ scenario }: StoryGame, id: string): boolean {
  return scenario.posts.some((post) => post.id === id);
}

/** What the player did; nothing for opening, leaving and reading. */
function actLine(kit: Kit, told: StoryGame, action: Action): Line | null {
  const { scenario } = told;
  const service = (id: string) => nameOf(kit, scenario, id);
  switch (action.type) {
    case 'answer': {
      const drafts = scenario.posts.find((post) => post.id === action.post)?.drafts ?? [];
      const text = wordsOf(kit, action.wording, (id) => drafts.find((one) => one.id === id)?.text);
      const { author } = postWords(kit, told, action.post);
      return [action.channel === 'private' ? 'storyPrivate' : 'storyAnswer', { author, text }];
    }
    case 'declare': {
      const drafts = scenario.statements.map((one) => one.draft);
      return [
        'storyStatement',
        { text: wordsOf(kit, action.wording, (id) => drafts.find((one) => one.id === id)?.text) },
      ];
    }
    case 'correct':
      return ['storyCorrection', { text: shortenEvidence(action.text) }];
    case 'retract':
      return ['storyRetract'];
    case 'thank':
      return ['storyThank', { author: postWords(kit, told, action.post).author }];
    case 'handOver':
      return ['storyHandOver', { ...postWords(kit, told, action.post), service: service(action.service) }];
    case 'ask': {
      const fact = scenario.facts.find((one) => one.id === action.fact)?.question;
      return ['storyAsk', { service: service(action.service), fact: textIn(fact, kit.lang) }];
    }
    case 'inquire':
      return ['storyAsk', { service: service(action.service), fact: shortenEvidence(action.text) }];
    case 'seeDrafts':
      return ['storyDrafts', { author: draftsFor(kit, told, action.of) }];
    case 'requestApproval':
      return ['storyApproval', { service: service(action.service) }];
    case 'reply': {
      const message = scenario.messages.find((one) => one.id === action.message);
      const option = message?.options.find((one) => one.id === action.option)?.text;
      return [
        'storyReply',
        { from: service(message?.from ?? ''), text: shortenEvidence(textIn(option, kit.lang)) },
      ];
    }
    case 'contact': {
      const person = scenario.contacts.find((one) => one.id === action.contact)?.person ?? '';
      return ['storyContact', { person: service(person) }];
    }
    case 'pause':
    case 'release':
      return [
        action.type === 'pause' ? 'storyPaused' : 'storyReleased',
        { text: plannedText(kit, told, action.planned) },
      ];
    case 'closeComments':
    case 'openComments': {
      const name = scenario.platforms.find((one) => one.id === action.platform)?.name;
      const platform = textIn(name, kit.lang);
      return [action.type === 'closeComments' ? 'storyClose' : 'storyOpen', { platform }];
    }
    case 'watch':
      return ['storyWatch', { words: action.words.join(', ') }];
    case 'open':
    case 'leave':
    case 'read':
    case 'clarify':
    case 'promise':
    case 'keepPromise':
    case 'bilan':
    case 'inject':
    case 'withhold':
    case 'pressure':
    case 'propose':
    case 'consent':
      return null;
    default:
      return [
        'storyTool',
        { ...postWords(kit, told, action.post), tool: say(TOOL_NAMES, kit.lang, action.type) },
      ];
  }
}

/** What happened without the player; nothing for what the story need not say. */
function eventLine(kit: Kit, told: StoryGame, event: CrisisEvent): Line | null {
  const { scenario, state } = told;
  switch (event.kind) {
    case 'post':
      return ['storyPost', postWords(kit, told, event.id)];
    case 'quart': {
      const title = scenario.quarts.find((one) => one.id === event.id)?.title;
      return [event.phase === 'start' ? 'storyQuart' : 'storyQuartEnd', { quart: textIn(title, kit.lang) }];
    }
    case 'act': {
      if (event.id !== null) return ['storyHouse', { text: postWords(kit, told, event.id).text }];
      if (!isTool(event.type) || event.target === null) return null;
      const tool = say(TOOL_NAMES, kit.lang, event.type);
      return ['storyToolHouse', { ...postWords(kit, told, event.target), tool }];
    }
    case 'media':
      return event.phase === 'article'
        ? ['storyArticle', { text: postWords(kit, told, event.id).text }]
        : null;
    case 'message': {
      const message = scenario.messages.find((one) => one.id === event.id);
      if (message === undefined) return null;
      return [
        'storyMessage',
        { from: nameOf(kit, scenario, event.from), text: shortenEvidence(textIn(message.text, kit.lang)) },
      ];
    }
    case 'fact': {
      const fact = scenario.facts.find((one) => one.id === event.id);
      return ['storyFact', { from: nameOf(kit, scenario, event.from), fact: textIn(fact?.text, kit.lang) }];
    }
    case 'promise':
      return [PROMISES[event.phase]];
    case 'approval':
      return event.phase === 'granted'
        ? ['storyGranted', { service: nameOf(kit, scenario, event.service) }]
        : null;
    case 'notice':
      return ['storyNoticed', postWords(kit, told, event.post)];
    case 'planned':
      return event.phase === 'out' ? ['storyPlanned', { text: plannedText(kit, told, event.id) }] : null;
    case 'imprevu':
      return [
        'storyImprevu',
        { title: textIn(scenario.imprevus.find((one) => one.id === event.id)?.title, kit.lang) },
      ];
    case 'alert':
      return ['storyAlert', { count: event.count }];
    case 'stage':
      return ['storyStage', { stage: say(STAGE_NAMES, kit.lang, event.stage) }];
    case 'end': {
      const ending = scenario.debrief.endings.find((one) => one.id === state.ending)?.title;
      return ['storyEnd', { ending: textIn(ending, kit.lang) }];
    }
    case 'beat':
    case 'leak':
    case 'legal':
    case 'capped':
      return null;
    default:
      return never(event);
  }
}

const PROMISES = {
  made: 'storyPromiseMade',
  kept: 'storyPromiseKept',
  missed: 'storyPromiseMissed',
} as const;

function postWords(kit: Kit, { scenario, state }: StoryGame, id: string): { author: string; text: string } {
  const post = postOf(state, id);
  if (post === undefined) return { author: id, text: '' };
  return {
    author: authorOf(scenario, post).name,
    text: shortenEvidence(textOf(scenario, state, post, kit.lang)),
  };
}

/** Whom the drafts of a place are for: the author of a post, or a contact; '' for statements. */
function draftsFor(kit: Kit, told: StoryGame, of: string | null): string {
  if (of === null) return '';
  const contact = told.scenario.contacts.find(({ id }) => id === of);
  return contact === undefined ? postWords(kit, told, of).author : nameOf(kit, told.scenario, contact.person);
}

function wordsOf(kit: Kit, wording: Wording, draft: (id: string) => Text | undefined): string {
  return shortenEvidence(wording.mode === 'draft' ? textIn(draft(wording.draft), kit.lang) : wording.text);
}

function plannedText(kit: Kit, { scenario }: StoryGame, id: string): string {
  return shortenEvidence(textIn(scenario.planned.find((one) => one.id === id)?.text, kit.lang));
}

/** The name of a service, a person, or the sender of a message; '' for a beat, which has none. */
function nameOf(kit: Kit, scenario: Scenario, id: string): string {
  const from = scenario.messages.find((one) => one.id === id)?.from ?? id;
  const service = scenario.services.find((one) => one.id === from);
  return service === undefined
    ? (scenario.people.find((one) => one.id === from)?.name ?? '')
    : textIn(service.name, kit.lang);
}
