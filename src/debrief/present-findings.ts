import { never } from '../base/result.ts';
import { authorOf, postOf, type World } from '../engine/index.ts';
import type { Dimension } from '../model/codes.ts';
import type { Finding } from '../model/grade.ts';
import type { Draft, MessageOption, Scenario } from '../model/scenario.ts';
import type { CrisisState, Saying } from '../model/state.ts';
import { type Lang, textIn } from '../model/text.ts';
import { clockWords } from '../ui/clock-words.ts';
import { DEBRIEF_WORDS } from '../words/debrief/debrief.ts';
import { BETTER, type BetterCode, FINDINGS, type FindingRule } from '../words/debrief/findings.ts';
import { REASONS, TRADE_REASONS } from '../words/debrief/reasons.ts';
import { shortCite } from '../words/debrief/sources.ts';
import { say } from '../words/define.ts';
import { type Piece, piecesOf } from './quote.ts';

/** What presenters read: the finished game and the reader's language. */
export interface Finished {
  readonly world: World;
  readonly scenario: Scenario;
  readonly state: CrisisState;
  readonly lang: Lang;
  readonly left?: number; // tick at which the player ended the game; absent: they stayed
}

export interface FindingView {
  readonly id: string;
  readonly dimension: Dimension;
  readonly points: number;
  readonly isGain: boolean;
  readonly when: string;
  readonly sentence: string;
  readonly quote: readonly Piece[]; // [] when none
  readonly saidBy: 'house' | 'public' | null; // whose words are quoted
  readonly where: string; // author and platform of the post pointed to, '' when none
  readonly post: string | null;
  readonly why: string; // the author's reason for the draft that was sent, '' when none
  readonly better: string; // '' when nothing was lost
  readonly reason: string; // why the rule holds, in plain words
  readonly cite: string | null; // who says so, in a few words; null when the trade does
  readonly source: string;
}

/** A finding in the words of a language, with its quotation cut for underlining. */
export function findingView(finding: Finding, game: Finished): FindingView {
  const { lang } = game;
  const own = ownWord(finding, game);
  return {
    id: finding.id,
    dimension: finding.dimension,
    points: finding.points,
    isGain: finding.points > 0,
    when: whenTold(finding.tick, game),
    sentence: say(FINDINGS, lang, finding.rule as FindingRule, {
      ...named(finding.params, game),
      ...(isAway(finding.tick, game) ? { away: 1 } : {}),
    }),
    quote: finding.quote === '' ? [] : shownQuote(finding, game),
    saidBy: finding.quote === '' ? null : own === null ? 'public' : 'house',
    where: whereOf(finding.post, game),
    post: finding.post,
    why: own !== null && isAgreed(own.level, finding) ? own.why : '',
    better:
      finding.better === null
        ? ''
        : say(BETTER, lang, finding.better.code as BetterCode, named(finding.better.params, game)),
    reason: say(REASONS, lang, finding.rule as FindingRule),
    cite: TRADE_REASONS.has(finding.rule) ? null : shortCite(finding.source, lang),
    source: finding.source,
  };
}

/** Whether a tick is after the player ended the game: what happened then was seen by nobody. */
export function isAway(tick: number, { left }: Pick<Finished, 'left'>): boolean {
  return left !== undefined && tick >= left;
}

/** The hour of a tick, and that nobody was there any more when it is so. */
export function whenTold(tick: number, game: Pick<Finished, 'scenario' | 'lang' | 'left'>): string {
  const { hour } = clockWords(game.scenario, tick, game.lang);
  return isAway(tick, game) ? say(DEBRIEF_WORDS, game.lang, 'away', { hour }) : hour;
}

/** The words quoted; a reply that the office offered, in the language of the reader. */
function shownQuote({ quote, spans }: Finding, { scenario, lang }: Finished): readonly Piece[] {
  const offered = scenario.messages
    .flatMap(({ options }) => options)
    .find(({ text }) => text.fr === quote || text.en === quote);
  const told = offered === undefined ? quote : textIn(offered.text, lang);
  return piecesOf(told, told === quote ? spans : []);
}

/** Whether an author's reason supports a finding: a good level does not explain a loss, nor a bad one a gain. */
function isAgreed(level: number, { points, rule }: Finding): boolean {
  return level < 0 || rule === 'tone.author' || (points > 0 ? level >= 3 : level <= 2);
}

type Params = Readonly<Record<string, string | number>>;

/** Ids in parameters become names in the reader's language. */
function named(params: Params, { scenario, lang }: Finished): Params {
  const out: Record<string, string | number> = { ...params };
  const fact = scenario.facts.find((f) => f.id === params.fact);
  if (fact !== undefined) out.fact = textIn(fact.text, lang);
  const service = scenario.services.find((s) => s.id === params.service);
  if (service !== undefined) out.service = textIn(service.name, lang);
  const planned = scenario.planned.find((p) => p.id === params.planned);
  if (planned !== undefined) out.planned = shortened(textIn(planned.text, lang));
  if (params.from !== undefined) out.from = nameOfSender(String(params.from), scenario, lang);
  return out;
}

/** The name of a service or of a person of the story; the id when it is neither. */
export function nameOfSender(id: string, scenario: Scenario, lang: Lang): string {
  const service = scenario.services.find((s) => s.id === id);
  if (service !== undefined) return textIn(service.name, lang);
  return scenario.people.find((p) => p.id === id)?.name ?? id;
}

/** A text of `most` UTF-16 units or fewer as it is; a longer one cut at a space, with an ellipsis. */
export function shortened(text: string, most = 60): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return `${cut.slice(0, Math.max(20, cut.lastIndexOf(' ')))}…`;
}

interface OwnWord {
  readonly why: string;
  readonly level: number; // the author's opinion 0..4, -1 none
}

/** The player's own word that a finding quotes, with the author's reason when it is a draft; null: it quotes none. */
function ownWord(finding: Finding, { scenario, state, lang }: Finished): OwnWord | null {
  if (finding.quote === '') return null;
  const saying = state.sayings.find((s) => s.id === finding.saying);
  const sent =
    saying === undefined
      ? optionChosen(scenario, state, finding.params.message)
      : saying.mode === 'draft'
        ? wordsOffered(scenario, saying).find((d) => d.id === saying.draft)
        : undefined;
  if (saying === undefined && sent === undefined) return null;
  return { why: textIn(sent?.why, lang), level: sent?.level ?? -1 };
}

type Offered = Draft | MessageOption;

/** The option chosen to reply to a message, whether it went outside the house or not. */
function optionChosen(
  scenario: Scenario,
  state: CrisisState,
  id: string | number | undefined,
): Offered | undefined {
  const chosen = state.messages.find((m) => m.id === id)?.option;
  return scenario.messages.find((m) => m.id === id)?.options.find((o) => o.id === chosen);
}

/** The words that the author prepared for the place where a saying was said; none where the player had to write. */
export function wordsOffered(scenario: Scenario, { kind, to }: Saying): readonly Offered[] {
  switch (kind) {
    case 'answer':
    case 'private':
      return scenario.posts.find((p) => p.id === to)?.drafts ?? [];
    case 'statement':
      return scenario.statements.map((s) => s.draft);
    case 'contact':
      return scenario.contacts.find((c) => c.id === to)?.drafts ?? [];
    case 'reply':
      return scenario.messages.find((m) => m.id === to)?.options ?? [];
    case 'house':
    case 'planned':
    case 'correction':
      return [];
    default:
      return never(kind);
  }
}

function whereOf(id: string | null, { scenario, state, lang }: Finished): string {
  const post = id === null ? undefined : postOf(state, id);
  if (post === undefined) return '';
  const platform = scenario.platforms.find((p) => p.id === post.platform);
  return `${authorOf(scenario, post).name} · ${textIn(platform?.name, lang)}`;
}
