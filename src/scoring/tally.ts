import type { DimensionGrade } from '../model/grade.ts';
import type { FindingRule } from '../words/debrief/findings.ts';

/** Occasions of a dimension: those met, those met in part, and those missed. */
export interface Tally {
  readonly done: number;
  readonly partly: number;
  readonly missed: number;
}

/**
 * What a level is made of. A finding that counts gives its counts: people answered and people who called, facts told and
 * facts expected. Any other is one occasion, and so is a text, whatever is found in it: it is met in part
 * when something in it lost points beside something that earned some, and missed when nothing did.
 */
export function tallyOf({ dimension, findings }: DimensionGrade): Tally {
  const isOfTexts = dimension === 'tone' || dimension === 'language';
  const found = new Map<string, { gained: boolean; lost: boolean }>();
  let done = 0;
  let missed = 0;
  for (const finding of findings) {
    const counts = COUNTS[finding.rule as FindingRule];
    const isLost = finding.points < 0;
    if (counts === undefined) {
      const occasion = isOfTexts && finding.saying !== null ? finding.saying : finding.id;
      const before = found.get(occasion);
      const gained = finding.points > 0 || HALVES.test(finding.rule) || before?.gained === true;
      found.set(occasion, { gained, lost: isLost || before?.lost === true });
      continue;
    }
    const [met, all] = counts.map((key) => Number(finding.params[key] ?? 0)) as [number, number];
    done += met;
    missed += Math.max(all - met, isLost ? 1 : 0);
  }
  const lost = [...found.values()].filter((occasion) => occasion.lost);
  const partly = lost.filter(({ gained }) => gained).length;
  return { done: done + found.size - lost.length, partly, missed: missed + lost.length - partly };
}

/** Rules whose very name says that something was met by half. */
const HALVES = /(?:Half|Vague|Late|Slow|Thin|Few)$/;

/** The parameters of the findings that count: how many were met, and of how many. */
const COUNTS: Readonly<Partial<Record<FindingRule, readonly [Counted, Counted]>>> = {
  'timing.alertsAnswered': ['answered', 'alerts'],
  'timing.alertsIgnored': ['answered', 'alerts'],
  'timing.answersPrompt': ['prompt', 'answers'],
  'timing.answersSlow': ['prompt', 'answers'],
  'timing.answersNone': ['prompt', 'answers'],
  'timing.notFollowed': ['spoken', 'shifts'],
  'responsibility.heardByFew': ['heard', 'callers'],
  'information.heardByFew': ['heard', 'callers'],
  'information.shared': ['told', 'expected'],
  'information.sharedFew': ['told', 'expected'],
  'information.factHidden': ['told', 'expected'],
  'information.verified': ['asked', 'expected'],
  'information.unverified': ['asked', 'expected'],
  'moderation.criticismKept': ['criticisms', 'criticisms'],
  'channel.coverage': ['answered', 'callers'],
  'channel.coverageThin': ['answered', 'callers'],
  'channel.ownerRight': ['right', 'all'],
  'channel.ownerWrong': ['right', 'all'],
  'channel.ownerNone': ['right', 'all'],
  'language.clear': ['clear', 'clear'],
};

type Counted =
  | 'alerts'
  | 'all'
  | 'answered'
  | 'answers'
  | 'asked'
  | 'callers'
  | 'clear'
  | 'criticisms'
  | 'expected'
  | 'heard'
  | 'prompt'
  | 'right'
  | 'shifts'
  | 'spoken'
  | 'told';
