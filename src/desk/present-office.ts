import {
  authorOf,
  canKeep,
  isOver,
  LONGEST_QUESTION,
  offeredOptions,
  postOf,
  textOf,
} from '../engine/index.ts';
import { factsOf } from '../model/actions.ts';
import type { AuthoredMessage, Fact, Portrait } from '../model/scenario.ts';
import type { Message, Promised } from '../model/state.ts';
import { type Lang, textIn } from '../model/text.ts';
import { clockWords, spanWords } from '../ui/clock-words.ts';
import type { FaceKind } from '../ui/look/face.ts';
import { speaker } from '../ui/speak.ts';
import { ACT_WORDS } from '../words/codes/tone-names.ts';
import { say } from '../words/define.ts';
import { OFFICE_WORDS } from '../words/play/office.ts';
import type { DeskInput } from './desk-input.ts';
import { excerptOf } from './present-post.ts';
import { unasked } from './present-questions.ts';

/** The bureau: everything that goes on between the player and the house. */
export interface OfficeView {
  readonly messages: readonly MessageView[]; // newest first
  readonly waiting: number; // messages that want a reply
  readonly questions: readonly QuestionView[]; // the first MOST_QUESTIONS of those that may be asked
  readonly other: OtherQuestionView; // asking something else, in one's own words
  readonly pending: readonly PendingView[]; // asked, not answered yet
  readonly approvals: readonly ApprovalView[];
  readonly promises: readonly PromiseView[]; // open first, soonest first
  readonly facts: readonly FactView[]; // newest first
}

export interface MessageView {
  readonly id: string;
  readonly kind: AuthoredMessage['kind'] | 'answer';
  readonly hour: string;
  readonly from: string;
  readonly face: { readonly kind: FaceKind; readonly seed: string; readonly portrait?: Portrait | undefined };
  readonly text: string;
  readonly options: readonly { readonly id: string; readonly text: string }[]; // empty once replied
  readonly chosen: string | null; // words of the option chosen
  readonly left: string | null; // time left to reply
  readonly isUrgent: boolean;
  readonly isLate: boolean;
}

interface OtherQuestionView {
  readonly services: readonly { readonly id: string; readonly name: string }[]; // to whom
  readonly cost: string;
  readonly longest: number; // characters
}

interface QuestionView {
  readonly fact: string;
  readonly service: string;
  readonly serviceName: string;
  readonly text: string;
  readonly delay: string;
}

interface PendingView {
  readonly text: string;
  readonly serviceName: string;
  readonly left: string;
}

interface ApprovalView {
  readonly service: string;
  readonly name: string;
  readonly status: 'none' | 'waiting' | 'granted';
  readonly left: string; // while waiting
  readonly span: string;
  readonly keenSpan: string;
  readonly canBeKeen: boolean;
}

export interface PromiseView {
  readonly id: string;
  readonly text: string;
  readonly dueHour: string;
  readonly left: string;
  readonly share: number; // 1 just made .. 0 due
  readonly status: Promised['status'];
  readonly isSoon: boolean;
  readonly canKeep: boolean;
  readonly keptBy: string; // what alone keeps it, in words; '' any word of substance
  readonly post: string | null;
  readonly author: string; // of that post; '' none
}

interface FactView {
  readonly id: string;
  readonly text: string;
  readonly hour: string;
  readonly from: string;
  readonly sure: Fact['sure'];
  readonly isPublic: boolean;
  readonly over: { readonly hour: string; readonly instead: string } | null; // no longer true: since when, and what is instead, '' while it is not known
}

/** D. Questions offered at a time: a whole list at the start would tell the story. */
const MOST_QUESTIONS = 5;
const SOON_SECONDS = 15 * 60;

/** The bureau as its panel shows it. */
export function presentOffice(input: DeskInput): OfficeView {
  const { scenario, state, lang } = input;
  const span = (ticks: number) => spanWords(ticks * scenario.secondsPerTick, lang);
  const messages = state.messages.map((m) => messageView(input, m)).reverse();
  return {
    messages,
    waiting: countUnanswered(input),
    questions: unasked(input)
      .slice(0, MOST_QUESTIONS)
      .map((f) => ({
        fact: f.id,
        service: f.learn.ask,
        serviceName: senderName(input, f.learn.ask),
        text: textIn(f.question, lang),
        delay: span(f.learn.ticks),
      })),
    other: {
      services: scenario.services.map(({ id, name }) => ({ id, name: textIn(name, lang) })),
      cost: spanWords(factsOf('inquire').seconds, lang),
      longest: LONGEST_QUESTION,
    },
    pending: state.asked
      .filter((a) => !a.isAnswered)
      .map((a) => ({
        text: a.text ?? textIn(scenario.facts.find((f) => f.id === a.fact)?.question, lang),
        serviceName: senderName(input, a.service),
        left: span(a.due - state.tick),
      })),
    approvals: scenario.services
      .filter((s) => s.approves)
      .map((s) => {
        const now = state.approvals.find((a) => a.service === s.id && a.status !== 'used');
        return {
          service: s.id,
          name: textIn(s.name, lang),
          status: now === undefined ? 'none' : now.status === 'granted' ? 'granted' : 'waiting',
          left: now ? span(now.due - state.tick) : '',
          span: span(s.approvalTicks),
          keenSpan: span(s.approvalTicksKeen),
          canBeKeen: state.credit >= 1,
        };
      }),
    promises: [...state.promises]
      .sort((a, b) => Number(a.status !== 'open') - Number(b.status !== 'open') || a.due - b.due)
      .map((p) => promiseView(input, p)),
    facts: [...state.facts].reverse().flatMap((k) => {
      const fact = scenario.facts.find((f) => f.id === k.id);
      if (!fact) return [];
      return {
        id: k.id,
        text: textIn(fact.text, lang),
        hour: clockWords(scenario, k.at, lang).hour,
        from: tellerName(input, k.from),
        sure: fact.sure,
        isPublic: fact.isPublic,
        over: overView(input, fact),
      };
    }),
  };
}

/** What there is to say of a fact that is no longer true; null for one that is. */
function overView({ scenario, state, lang }: DeskInput, fact: Fact): FactView['over'] {
  if (!isOver(state, fact)) return null;
  const learned = state.facts.find((known) => known.id === fact.replacedBy);
  const instead = learned && scenario.facts.find(({ id }) => id === learned.id);
  return {
    hour: clockWords(scenario, fact.until ?? learned?.at ?? state.tick, lang).hour,
    instead: textIn(instead?.text, lang),
  };
}

function messageView(input: DeskInput, m: Message): MessageView {
  const { scenario, state, lang } = input;
  const authored = scenario.messages.find((a) => a.id === m.id);
  const service = scenario.services.find((s) => s.id === m.from);
  const left = m.due < 0 || m.repliedAt >= 0 ? null : m.due - state.tick;
  const options = m.repliedAt >= 0 ? [] : offeredOptions(state, input.world, m.id);
  return {
    id: m.id,
    kind: authored?.kind ?? 'answer',
    hour: clockWords(scenario, m.at, lang).hour,
    from: senderName(input, m.from),
    face: {
      kind: service ? 'service' : 'person',
      seed: m.from,
      portrait: (service ?? scenario.people.find((p) => p.id === m.from))?.portrait,
    },
    text: authored ? textIn(authored.text, lang) : answerText(input, m),
    options: options.map((o) => ({ id: o.id, text: textIn(o.text, lang) })),
    chosen: m.option === null ? null : textIn(authored?.options.find((o) => o.id === m.option)?.text, lang),
    left: left === null || left < 0 ? null : spanWords(left * scenario.secondsPerTick, lang),
    isUrgent: left !== null && left >= 0 && left * scenario.secondsPerTick <= SOON_SECONDS,
    isLate: left !== null && left < 0,
  };
}

function promiseView(input: DeskInput, p: Promised): PromiseView {
  const { scenario, state, lang } = input;
  const left = Math.max(0, p.due - state.tick);
  return {
    id: p.id,
    text: p.text || sayingWords(scenario, state, p, lang),
    dueHour: clockWords(scenario, p.due, lang).hour,
    left: spanWords(left * scenario.secondsPerTick, lang),
    share: Math.min(1, left / Math.max(1, p.due - p.at)),
    status: p.status,
    isSoon: p.status === 'open' && left * scenario.secondsPerTick <= SOON_SECONDS,
    canKeep: canKeep(state, p),
    keptBy: keeperWords(input, p.keptBy),
    post: p.post,
    author: authorName(scenario, state, p.post),
  };
}

/** What keeps a promise, as its author wrote; a fact that is not learned yet is told by its question. */
function keeperWords(input: DeskInput, keptBy: Promised['keptBy']): string {
  const { scenario, state, lang } = input;
  const t = speaker(OFFICE_WORDS, lang);
  const fact = scenario.facts.find(({ id }) => id === keptBy?.fact);
  const isLearned = state.facts.some(({ id }) => id === fact?.id);
  const statement = scenario.statements.find(({ id }) => id === keptBy?.statement);
  const parts = [
    fact &&
      t(isLearned ? 'keeperFact' : 'keeperQuestion', {
        text: textIn(isLearned ? fact.text : fact.question, lang),
      }),
    keptBy?.act && t('keeperAct', { act: say(ACT_WORDS, lang, keptBy.act) }),
    keptBy?.person && t('keeperPerson', { name: senderName(input, keptBy.person) }),
    statement && t('keeperStatement', { title: textIn(statement.title, lang) }),
  ].filter((part) => part !== undefined);
  return parts.join(', ');
}

function authorName(scenario: DeskInput['scenario'], state: DeskInput['state'], id: string | null): string {
  const post = id === null ? undefined : postOf(state, id);
  return post === undefined ? '' : authorOf(scenario, post).name;
}

function sayingWords(
  scenario: DeskInput['scenario'],
  state: DeskInput['state'],
  p: Promised,
  lang: Lang,
): string {
  const own = p.saying === '' ? undefined : postOf(state, p.saying);
  if (own === undefined) return '';
  if (own.words.from === 'draft') {
    const { of, draft } = own.words;
    const drafts =
      scenario.posts.find((x) => x.id === of)?.drafts ??
      scenario.statements.filter((s) => s.id === of).map((s) => s.draft);
    const promised = textIn(drafts.find((d) => d.id === draft)?.promise?.text, lang);
    if (promised !== '') return promised;
  }
  return excerptOf(textOf(scenario, state, own, lang));
}

/** What a service answers: the fact, or that it does not know, with the question when it was in the player's own words. */
function answerText({ scenario, state, lang }: DeskInput, { fact, from, at }: Message): string {
  if (fact !== null) return textIn(scenario.facts.find((f) => f.id === fact)?.text, lang);
  const question = state.asked.find((a) => a.service === from && a.due === at)?.text ?? '';
  return say(OFFICE_WORDS, lang, question === '' ? 'dontKnow' : 'dontKnowThat', { question });
}

/** Who told a fact: the service that was asked, or the sender of the message that made it known; '' when it has no sender. */
function tellerName(input: DeskInput, from: string): string {
  const { beats, imprevus, messages, people, services } = input.scenario;
  const effects = [...beats, ...imprevus].find(({ id }) => id === from)?.effects ?? [];
  const brought = effects.flatMap((effect) => (effect.do === 'message' ? [effect.message] : []))[0] ?? from;
  const teller = messages.find(({ id }) => id === brought)?.from ?? from;
  return [...services, ...people].some(({ id }) => id === teller) ? senderName(input, teller) : '';
}

/** The name of who writes: a service, or a person of the story. */
export function senderName({ scenario, lang }: DeskInput, id: string): string {
  const service = scenario.services.find((s) => s.id === id);
  if (service) return textIn(service.name, lang);
  return scenario.people.find((p) => p.id === id)?.name ?? id;
}

/** Messages that want a reply. */
export function countUnanswered({ state, world }: DeskInput): number {
  return state.messages.filter((m) => m.repliedAt < 0 && offeredOptions(state, world, m.id).length > 0)
    .length;
}
