import type { World } from '../../engine/index.ts';
import { authorOf, draftsOf, postOf } from '../../engine/index.ts';
import type { Action, ActionOf } from '../../model/action.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { CrisisState } from '../../model/state.ts';
import { type Lang, textIn } from '../../model/text.ts';
import { ACTION_LINES } from '../../words/codes/actions.ts';
import { redLineWithin } from '../../words/codes/codes.ts';
import { SHORTCUT_WORDS } from '../../words/debrief/review.ts';
import { say } from '../../words/define.ts';
import type { Point, Shortcut } from './review-model.ts';

/** What names are taken from: the scenario, and a state that holds the posts named. */
export interface Naming {
  readonly world: World;
  readonly state: CrisisState;
  readonly lang: Lang;
}

/** An act in one line, and the words it sends or the post it deals with; `''` when there are none. */
export function tellAction(
  { world, state, lang }: Naming,
  point: Pick<Point, 'kind' | 'action' | 'post'>,
  action: Action | null,
): { readonly what: string; readonly quote: string } {
  const { scenario } = world;
  const line = (key: keyof (typeof ACTION_LINES)['fr'], params: Record<string, string> = {}) =>
    say(ACTION_LINES, lang, key, params);
  const who = { who: authorName(world, state, postIn(action) ?? point.post) };
  if (action === null || action.type === 'leave') {
    if (point.action?.type === 'reply') {
      const from = scenario.messages.find((m) => m.id === messageIn(point.action))?.from ?? '';
      return { what: line('noReply', { who: nameOf(world, from, lang) }), quote: '' };
    }
    if (point.kind === 'house' || point.kind === 'contact') return { what: line('noAct'), quote: '' };
    return { what: point.post === null ? line('nothing') : line('leave', who), quote: '' };
  }
  switch (action.type) {
    case 'answer':
      return {
        what: line(action.channel === 'private' ? 'answerPrivate' : 'answer', who),
        quote: wordsOf(draftsOf(world, action.post), action, lang),
      };
    case 'declare': {
      const drafts = scenario.statements.map((statement) => statement.draft);
      return { what: line('declare'), quote: wordsOf(drafts, action, lang) };
    }
    case 'contact': {
      const contact = scenario.contacts.find((c) => c.id === action.contact);
      const name = nameOf(world, contact?.person ?? '', lang);
      return { what: line('contact', { who: name }), quote: wordsOf(contact?.drafts ?? [], action, lang) };
    }
    case 'reply': {
      const message = scenario.messages.find((m) => m.id === action.message);
      const option = message?.options.find((o) => o.id === action.option);
      return {
        what: line('reply', { who: nameOf(world, message?.from ?? '', lang) }),
        quote: textIn(option?.text, lang),
      };
    }
    case 'escalate':
    case 'handOver':
      return { what: line(action.type, { ...who, service: nameOf(world, action.service, lang) }), quote: '' };
    case 'ask': {
      const fact = scenario.facts.find((f) => f.id === action.fact);
      return {
        what: line('ask', { service: nameOf(world, action.service, lang) }),
        quote: textIn(fact?.question, lang),
      };
    }
    case 'requestApproval':
      return { what: line('requestApproval', { service: nameOf(world, action.service, lang) }), quote: '' };
    case 'pause':
    case 'release': {
      const planned = scenario.planned.find((p) => p.id === action.planned);
      return { what: line(action.type), quote: textIn(planned?.text, lang) };
    }
    case 'promise':
    case 'correct':
      return { what: line(action.type), quote: action.text };
    case 'closeComments':
    case 'openComments': {
      const platform = scenario.platforms.find((p) => p.id === action.platform);
      const quote = action.type === 'closeComments' ? (action.explanation ?? '') : '';
      return { what: line(action.type, { platform: textIn(platform?.name, lang) }), quote };
    }
    case 'remove':
      return { what: line('remove', who), quote: explanationOf(scenario, action, lang) };
    default:
      return { what: line(action.type, who), quote: '' };
  }
}

/** What is told to the author of a post removed; a rule of the page, in the language of the reader. */
function explanationOf(
  { organisation }: Scenario,
  { rule, explanation }: ActionOf<'remove'>,
  lang: Lang,
): string {
  const cited = organisation.rules.find(({ id }) => id === rule)?.text;
  const isRule = cited !== undefined && (cited.fr === explanation || cited.en === explanation);
  return isRule ? textIn(cited, lang) : (explanation ?? '');
}

/** Why an alternative is never the best. */
export function tellShortcut(shortcut: Shortcut, lang: Lang): string {
  if (shortcut.code !== 'redLine') return say(SHORTCUT_WORDS, lang, shortcut.code);
  return say(SHORTCUT_WORDS, lang, 'redLine', { line: redLineWithin(lang, shortcut.line) });
}

function postIn(action: Action | null): string | null {
  return action !== null && 'post' in action ? action.post : null;
}

function messageIn(action: Action | null): string | null {
  return action?.type === 'reply' ? action.message : null;
}

function authorName(world: World, state: CrisisState, id: string | null): string {
  const post = id === null ? undefined : postOf(state, id);
  if (post !== undefined) return authorOf(world.scenario, post).name;
  const by = id === null ? undefined : world.posts[id]?.by;
  return world.scenario.people.find((person) => person.id === by)?.name ?? '';
}

/** A service, or a person of the story. */
function nameOf(world: World, id: string, lang: Lang): string {
  const service = world.scenario.services.find((s) => s.id === id);
  if (service !== undefined) return textIn(service.name, lang);
  return world.scenario.people.find((p) => p.id === id)?.name ?? id;
}

function wordsOf(
  drafts: ReturnType<typeof draftsOf>,
  action: ActionOf<'answer' | 'declare' | 'contact'>,
  lang: Lang,
): string {
  const { wording } = action;
  if (wording.mode !== 'draft') return wording.text;
  return textIn(drafts.find((draft) => draft.id === wording.draft)?.text, lang);
}
