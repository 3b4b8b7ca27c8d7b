import { canKeep, postOf, textOf } from '../engine/index.ts';
import type { AuthoredMessage, Fact } from '../model/scenario.ts';
import type { Message, Promised } from '../model/state.ts';
import { type Lang, textIn } from '../model/text.ts';
import { clockWords, spanWords } from '../ui/clock-words.ts';
import type { FaceKind } from '../ui/look/face.ts';
import type { DeskInput } from './desk-input.ts';
import { excerptOf } from './present-post.ts';

/** The bureau: everything that goes on between the player and the house. */
export interface OfficeView {
  readonly messages: readonly MessageView[]; // newest first
  readonly waiting: number; // messages that want a reply
  readonly questions: readonly QuestionView[];
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
  readonly face: { readonly kind: FaceKind; readonly seed: string };
  readonly text: string;
  readonly options: readonly { readonly id: string; readonly text: string }[]; // empty once replied
  readonly chosen: string | null; // words of the option chosen
  readonly left: string | null; // time left to reply
  readonly isUrgent: boolean;
  readonly isLate: boolean;
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
  readonly post: string | null;
}

interface FactView {
  readonly id: string;
  readonly text: string;
  readonly hour: string;
  readonly from: string;
  readonly sure: Fact['sure'];
  readonly isPublic: boolean;
}

const SOON_SECONDS = 15 * 60;

/** The bureau as its panel shows it. */
export function presentOffice(input: DeskInput): OfficeView {
  const { scenario, state, lang } = input;
  const span = (ticks: number) => spanWords(ticks * scenario.secondsPerTick, lang);
  const messages = state.messages.map((m) => messageView(input, m)).reverse();
  const known = new Set(state.facts.map((f) => f.id));
  const asked = new Set(state.asked.map((a) => a.fact));
  return {
    messages,
    waiting: countUnanswered(input),
    questions: scenario.facts.flatMap((f) => {
      if (f.learn === null || known.has(f.id) || asked.has(f.id)) return [];
      const service = f.learn.ask;
      return {
        fact: f.id,
        service,
        serviceName: senderName(input, service),
        text: textIn(f.question, lang),
        delay: span(f.learn.ticks),
      };
    }),
    pending: state.asked
      .filter((a) => !a.isAnswered)
      .map((a) => ({
        text: textIn(scenario.facts.find((f) => f.id === a.fact)?.question, lang),
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
      };
    }),
  };
}

function messageView(input: DeskInput, m: Message): MessageView {
  const { scenario, state, lang } = input;
  const authored = scenario.messages.find((a) => a.id === m.id);
  const service = scenario.services.find((s) => s.id === m.from);
  const left = m.due < 0 || m.repliedAt >= 0 ? null : m.due - state.tick;
  const options = m.repliedAt >= 0 ? [] : (authored?.options ?? []);
  return {
    id: m.id,
    kind: authored?.kind ?? 'answer',
    hour: clockWords(scenario, m.at, lang).hour,
    from: senderName(input, m.from),
    face: { kind: service ? 'service' : 'person', seed: m.from },
    text: authored ? textIn(authored.text, lang) : factText(input, m.fact),
    options: options.map((o) => ({ id: o.id, text: textIn(o.text, lang) })),
    chosen: m.option === null ? null : textIn(authored?.options.find((o) => o.id === m.option)?.text, lang),
    left: left === null || left < 0 ? null : spanWords(left * scenario.secondsPerTick, lang),
    isUrgent: left !== null && left >= 0 && left * scenario.secondsPerTick <= SOON_SECONDS,
    isLate: left !== null && left < 0,
  };
}

function promiseView({ scenario, state, lang }: DeskInput, p: Promised): PromiseView {
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
    post: p.post,
  };
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

function factText({ scenario, lang }: DeskInput, id: string | null): string {
  return textIn(scenario.facts.find((f) => f.id === id)?.text, lang);
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
export function countUnanswered({ state, scenario }: DeskInput): number {
  return state.messages.filter(
    (m) => m.repliedAt < 0 && (scenario.messages.find((a) => a.id === m.id)?.options.length ?? 0) > 0,
  ).length;
}
