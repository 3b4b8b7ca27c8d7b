import { Option } from 'commander';
import { recordedWorld, type World } from '../../engine/index.ts';
import {
  MOST_SEEDS,
  type Reviewed,
  tellAction,
  tellShortcut,
  USUAL_SEEDS,
  type Weighed,
} from '../../lab/index.ts';
import type { CrisisState } from '../../model/state.ts';
import { textIn } from '../../model/text.ts';
import { differences, rerun } from '../../record/index.ts';
import { ACTION_LINES } from '../../words/codes/actions.ts';
import { REVIEW_WORDS, VERDICT_NAMES, VERDICT_WHYS } from '../../words/debrief/review.ts';
import { say } from '../../words/define.ts';
import { storyHour } from '../../words/story-hour.ts';
import { hourColumn } from '../hour.ts';
import { FINE, type Status } from '../io.ts';
import { formatFigure, type Kit, rounded } from '../kit.ts';
import { loadRecord, loadTone, wordNotices } from '../load-files.ts';
import { reviewAll } from '../review-all.ts';
import { gradedBy, rubricText } from '../rubric.ts';
import { formatOption, langOption, rubricOption, type Verb, wholeNumber } from '../verb.ts';

/** Every decision of a recorded game against its alternatives. */
export const review: Verb = {
  shape: (command, kit) => {
    command
      .argument('<RECORD>', kit.word('argRecord'))
      .addOption(
        new Option('--seeds <N>', kit.word('optionReviewSeeds', { usual: USUAL_SEEDS }))
          .argParser(wholeNumber(MOST_SEEDS))
          .default(USUAL_SEEDS),
      )
      .option('--scenario <FILE>', kit.word('optionScenario'))
      .addOption(rubricOption(kit))
      .addOption(formatOption(kit))
      .addOption(langOption(kit));
  },
  run: async (kit, [file], options): Promise<Status> => {
    const { record, scenario: played } = loadRecord(kit, file ?? '', options.scenario as string | undefined);
    const scenario = gradedBy(kit, played, options.rubric);
    const tone = loadTone(kit);
    const world = recordedWorld(record, scenario, tone);
    const seeds = options.seeds as number;
    for (const notice of wordNotices(kit, differences(record, world, tone)))
      kit.io.err(`${notice.message}\n`);
    const word = { title: textIn(scenario.title, kit.lang), seed: record.seed, seeds };
    kit.io.err(`${say(REVIEW_WORDS, kit.lang, 'reviewing', word)}\n`);
    const isText = options.format === 'text';
    const end = rerun(world, record.actions, { until: record.end.tick, withChecks: false }).state;
    const all = await reviewAll({ scenario, record, tone, seeds }, kit.io.workers, (one, done, total) => {
      if (isText) kit.io.out(blockOf(kit, world, end, one));
      else if (kit.io.isTerminal) kit.io.err(`\r${say(REVIEW_WORDS, kit.lang, 'progress', { done, total })}`);
    });
    if (!isText && kit.io.isTerminal) kit.io.err('\r\u001b[K');
    if (isText) {
      const rubric = rubricText(kit, scenario.rubric, record.settings.mode);
      kit.io.out(`${summaryOf(kit, all)}${rubric === '' ? '' : `\n${rubric}`}`);
    } else {
      const rubric = scenario.rubric.file?.file ?? null;
      kit.io.out(`${JSON.stringify(all.map((one) => ({ ...jsonOf(one), rubric })))}\n`);
    }
    return FINE;
  },
};

/** The contract first, then what it rests on. */
function jsonOf(one: Reviewed): object {
  const { at, id, kind, post, verdict, why, isCostly, gap, played, best, others } = one;
  return {
    at,
    action: one.action,
    verdict,
    expectedTrust: trustOf(played),
    best: { action: best.action, expectedTrust: trustOf(best), ...weighedJson(best) },
    id,
    kind,
    post,
    why,
    isCostly,
    gap: gap === null ? null : rounded(gap),
    ...weighedJson(played),
    alternatives: others.map((other) => ({
      action: other.action,
      expectedTrust: trustOf(other),
      ...weighedJson(other),
    })),
  };
}

function trustOf({ expected }: Weighed): number | null {
  return expected === null ? null : rounded(expected.trust);
}

function weighedJson({ way, worth, shortcut, harm, sameSeed, expected }: Weighed): object {
  return {
    way,
    worth: worth === null ? null : rounded(worth),
    shortcut,
    harm: harm === null ? null : rounded(harm),
    sameSeed: sameSeed === null ? null : { ...sameSeed, trust: rounded(sameSeed.trust) },
    gain: expected === null ? null : rounded(expected.gain),
    spread: expected === null ? null : rounded(expected.spread),
  };
}

/** One decision for people: when, what, how good it was, what was better and why. */
function blockOf(kit: Kit, world: World, state: CrisisState, one: Reviewed): string {
  const { lang } = kit;
  const naming = { world, state, lang };
  const { scenario } = world;
  const played = tellAction(naming, one, one.action);
  const verdict = say(VERDICT_NAMES, lang, one.isCostly ? 'costly' : one.verdict);
  const lines = [
    `${hourColumn(scenario, one.at, lang)}  ${kit.colours.bold(verdict)}  ${withQuote(kit, played)}`,
  ];
  if (one.verdict === 'right') return `${lines[0]}\n`;
  lines.push(
    one.played.shortcut === null ? say(VERDICT_WHYS, lang, one.why) : tellShortcut(one.played.shortcut, lang),
  );
  const trusts = {
    played: formatFigure(kit, one.played.expected?.trust ?? null, 1),
    best: formatFigure(kit, one.best.expected?.trust ?? null, 1),
  };
  if (one.best.way !== 'played') {
    const hour = storyHour(scenario, one.best.action?.at ?? one.at, lang);
    const isOtherTime = one.best.way === 'earlier' || one.best.way === 'later';
    const what = isOtherTime
      ? say(ACTION_LINES, lang, 'at', { hour })
      : withQuote(kit, tellAction(naming, one, one.best.action));
    lines.push(say(REVIEW_WORDS, lang, 'lineBest', { what }));
    lines.push(say(REVIEW_WORDS, lang, one.best.expected === null ? 'lineTrustAlone' : 'lineTrust', trusts));
    if ((one.best.sameSeed?.missed ?? 0) > (one.played.sameSeed?.missed ?? 0))
      lines.push(say(REVIEW_WORDS, lang, 'lineMissed'));
  } else lines.push(say(REVIEW_WORDS, lang, 'lineTrustAlone', trusts));
  return `${lines.join('\n        ')}\n`;
}

const QUOTED = 110;

function withQuote(kit: Kit, { what, quote }: { readonly what: string; readonly quote: string }): string {
  if (quote === '') return what;
  const short = quote.length <= QUOTED ? quote : `${quote.slice(0, quote.lastIndexOf(' ', QUOTED))}…`;
  return kit.lang === 'fr' ? `${what}\u00a0: «\u00a0${short}\u00a0»` : `${what}: “${short}”`;
}

function summaryOf(kit: Kit, all: readonly Reviewed[]): string {
  const counts = new Map<string, number>();
  for (const one of all) {
    const name = say(VERDICT_NAMES, kit.lang, one.isCostly ? 'costly' : one.verdict);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const told = [...counts].sort((a, b) => b[1] - a[1]).map(([name, n]) => `${name} ${n}`);
  return `\n${say(REVIEW_WORDS, kit.lang, 'lineSummary', { n: all.length, counts: told.join(' · ') })}\n`;
}
