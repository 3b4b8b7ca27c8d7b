import { authorOf, postOf, textOf, type World } from '../engine/index.ts';
import type { Dimension } from '../model/codes.ts';
import type { Finding } from '../model/grade.ts';
import type { Scenario } from '../model/scenario.ts';
import type { CrisisState } from '../model/state.ts';
import { type Lang, textIn } from '../model/text.ts';
import { clockWords } from '../ui/clock-words.ts';
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
  const { scenario, lang } = game;
  const own = ownWord(finding, game);
  return {
    id: finding.id,
    dimension: finding.dimension,
    points: finding.points,
    isGain: finding.points > 0,
    when: clockWords(scenario, finding.tick, lang).hour,
    sentence: say(FINDINGS, lang, finding.rule as FindingRule, named(finding.params, game)),
    quote: finding.quote === '' ? [] : piecesOf(finding.quote, finding.spans),
    saidBy: finding.quote === '' ? null : own === null ? 'public' : 'house',
    where: whereOf(finding.post, game),
    post: finding.post,
    why: own !== null && isAgreed(own.level, finding) ? own.why : '',
    better:
      finding.better === null
        ? ''
        : say(BETTER, lang, finding.better.code as BetterCode, named(finding.better.params, game)),
    reason: say(REASONS, lang, finding.rule as FindingRule),
    cite: TRADE_REASONS.has(finding.rule) ? null : shortCite(finding.source),
    source: finding.source,
  };
}

/** An author who praises words says nothing of what they lost, nor one who blames them of what they gained. */
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
  if (params.from !== undefined) out.from = senderName(String(params.from), scenario, lang);
  return out;
}

/** A service with its person, or a person of the story. */
function senderName(id: string, scenario: Scenario, lang: Lang): string {
  const service = scenario.services.find((s) => s.id === id);
  if (service !== undefined) return textIn(service.name, lang);
  return scenario.people.find((p) => p.id === id)?.name ?? id;
}

export function shortened(text: string, most = 60): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return `${cut.slice(0, Math.max(20, cut.lastIndexOf(' ')))}…`;
}

interface OwnWord {
  readonly why: string;
  readonly level: number; // the author's opinion 0..4, -1 none
}

/** The player's own word that a finding quotes, with the author's reason when it was an authored draft. */
function ownWord(finding: Finding, { scenario, state, lang }: Finished): OwnWord | null {
  const saying = state.sayings.find((s) => s.at === finding.tick && s.mode !== 'house');
  if (saying === undefined || finding.quote === '') return ofOption(finding, scenario, lang);
  const target = finding.post === null ? undefined : postOf(state, finding.post);
  if (
    target !== undefined &&
    textOf(scenario, state, target, lang) === finding.quote &&
    target.segment !== 'house'
  )
    return null;
  const drafts = [
    ...scenario.posts.flatMap((p) => p.drafts),
    ...scenario.statements.map((s) => s.draft),
    ...scenario.contacts.flatMap((c) => c.drafts),
    ...scenario.messages.flatMap((m) => m.options),
  ];
  const draft =
    saying.mode === 'draft'
      ? drafts.find((d) => d.text.fr === finding.quote || d.text.en === finding.quote)
      : undefined;
  return { why: textIn(draft?.why, lang), level: draft?.level ?? -1 };
}

function ofOption({ quote, params }: Finding, scenario: Scenario, lang: Lang): OwnWord | null {
  if (quote === '') return null;
  const message = scenario.messages.find((m) => m.id === params.message);
  const option = message?.options.find((o) => o.text.fr === quote || o.text.en === quote);
  return option === undefined ? null : { why: textIn(option.why, lang), level: option.level };
}

function whereOf(id: string | null, { scenario, state, lang }: Finished): string {
  const post = id === null ? undefined : postOf(state, id);
  if (post === undefined) return '';
  const platform = scenario.platforms.find((p) => p.id === post.platform);
  return `${authorOf(scenario, post).name} · ${textIn(platform?.name, lang)}`;
}
