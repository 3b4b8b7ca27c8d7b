import type { World } from '../../engine/index.ts';
import type { Action } from '../../model/action.ts';
import type { ActId } from '../../model/codes.ts';
import type { Finding } from '../../model/grade.ts';
import type { Draft } from '../../model/scenario.ts';
import type { Text } from '../../model/text.ts';
import type { FindingRule } from '../../words/debrief/findings.ts';
import { bestWords } from './best-words.ts';

/**
 * What this story offered to say instead, where a finding blames words or their absence: a better reply to the message
 * or to the post that it is about, with what was known then. For what is owed to everybody, a statement when the post
 * offers nothing that fits. Null when the story offers nothing better, or when the cure is not to say something.
 */
export function betterWords(world: World, actions: readonly Action[], finding: Finding): Text | null {
  const { post, quote, params } = finding;
  const isOther = (text: Text) => text.fr !== quote && text.en !== quote;
  if (ABOUT_MESSAGES.test(finding.rule)) {
    const reply = bestReply(world, params.message);
    return reply !== null && isOther(reply) ? reply : null;
  }
  const wanted = WANTED[finding.rule as FindingRule];
  if (wanted === undefined) return null;
  const fits = (draft: Draft) => isOther(draft.text) && wanted(draft, finding);
  const ticks = isUnsaid(finding.rule) ? [finding.tick, shiftEnd(world, finding.tick)] : [finding.tick];
  if (post !== null && world.posts[post] !== undefined)
    for (const tick of ticks) {
      const own = bestWords(world, actions, tick, post, fits);
      if (own !== null) return own.text;
    }
  const isStatement = finding.saying !== null && finding.post === finding.saying;
  if (!isStatement && !OWED_TO_ALL.test(finding.rule)) return null;
  for (const tick of isUnsaid(finding.rule) ? shiftEnds(world, finding.tick) : ticks) {
    const toAll = bestWords(world, actions, tick, null, fits);
    if (toAll !== null) return toAll.text;
  }
  return null;
}

const ABOUT_MESSAGES = /^(channel\.direction|timing\.deadline)/;
const OWED_TO_ALL =
  /^(timing\.conclusive|responsibility\.\w+None$|information\.(\w+None$|heardByFew|factHidden))/;

/** Whether a finding is about words that did not come, so that they could come until the end of a shift. */
function isUnsaid(rule: string): boolean {
  return /(None|silence|silentShifts|fewWords|notFollowed|factHidden|ByFew|coverageThin)$/.test(rule);
}

/** The author's best reply to a message; null when its level is under 3. */
function bestReply({ scenario }: World, message: string | number | undefined): Text | null {
  const options = scenario.messages.find((m) => m.id === message)?.options ?? [];
  const [best] = [...options].sort((a, b) => b.level - a.level);
  return best !== undefined && best.level >= 3 ? best.text : null;
}

/** The last tick of each shift that ends after a tick. */
function shiftEnds({ scenario }: World, tick: number): number[] {
  return scenario.quarts.filter(({ to }) => to > tick).map(({ to }) => to - 1);
}

function shiftEnd(world: World, tick: number): number {
  return shiftEnds(world, tick)[0] ?? tick;
}

type Wanted = (draft: Draft, finding: Finding) => boolean;

const any: Wanted = () => true;
const tells: Wanted = ({ states }) => states.length > 0;
const has =
  (...acts: readonly ActId[]): Wanted =>
  (draft) =>
    acts.some((act) => draft.acts.includes(act));
const names = has('nameConcern');
const isWarm = has('empathy', 'apology', 'responsibility');
const isFactual: Wanted = (draft, finding) =>
  tells(draft, finding) || has('explain', 'instruct', 'repair')(draft, finding);
const explains: Wanted = (draft, finding) => tells(draft, finding) || has('explain')(draft, finding);
const mends = has('repair', 'compensate');
const settles: Wanted = (draft, finding) =>
  (mends(draft, finding) && has('responsibility', 'apology', 'explain')(draft, finding)) ||
  has('responsibility')(draft, finding);
const isDated: Wanted = ({ promise }) => promise !== null;

/** What words must do to show how a fault is mended. A rule that is not here is not mended by saying something. */
const WANTED: Readonly<Partial<Record<FindingRule, Wanted>>> = {
  'timing.firstWordLate': any,
  'timing.firstWordForced': any,
  'timing.firstWordWrong': any,
  'timing.firstWordEmpty': any,
  'timing.firstWordBare': any,
  'timing.firstWordUnread': any,
  'timing.firstWordNone': any,
  'timing.conclusiveLate': settles,
  'timing.conclusiveNone': settles,
  'timing.followedHurting': any,
  'timing.notFollowed': any,
  'timing.answersNone': any,
  'tone.template': names,
  'tone.unnamed': names,
  'tone.author': any,
  'tone.noFacts': isFactual,
  'tone.noWarmth': isWarm,
  'tone.attack': any,
  'tone.threaten': any,
  'tone.sharpHumour': any,
  'tone.humourHarm': any,
  'tone.hostile': any,
  'tone.sarcastic': any,
  'tone.boast': any,
  'tone.shiftBlame': any,
  'tone.halfApology': any,
  'tone.pasted': any,
  'tone.denial': any,
  'tone.defensive': any,
  'tone.excuse': any,
  'tone.empathyForFury': isFactual,
  'tone.coldFacts': isWarm,
  'tone.silence': any,
  'tone.silentShifts': any,
  'tone.fewWords': any,
  'responsibility.responsibilityPrivate': has('responsibility'),
  'responsibility.responsibilityNone': has('responsibility'),
  'responsibility.repairPrivate': mends,
  'responsibility.repairNone': mends,
  'responsibility.apologyPrivate': has('apology'),
  'responsibility.apologyNone': has('apology'),
  'responsibility.explainPrivate': explains,
  'responsibility.explainNone': explains,
  'responsibility.wrongStrategy': any,
  'responsibility.grovelling': any,
  'responsibility.harshDenial': any,
  'responsibility.mixed': any,
  'responsibility.earlyCompensation': any,
  'responsibility.emptyRepair': any,
  'responsibility.heardByFew': any,
  'information.happenedVague': tells,
  'information.happenedNone': explains,
  'information.todoNone': has('instruct'),
  'information.nextWordVague': isDated,
  'information.nextWordNone': isDated,
  'information.sharedFew': tells,
  'information.factHidden': ({ states }, { params }) => states.includes(String(params.fact)),
  'information.heardByFew': any,
  'information.contradictsKnown': any,
  'information.contradicts': any,
  'information.rumourRepeated': any,
  'information.secretTold': any,
  'moderation.criticismRemoved': any,
  'moderation.criticismHidden': any,
  'moderation.criticismLowered': any,
  'moderation.criticismReported': any,
  'moderation.criticismExplained': any,
  'channel.coverageThin': any,
  'channel.onlyInfluencers': any,
  'channel.privateTooSoon': any,
  'channel.privateInFire': any,
  'channel.redirectBare': any,
  'channel.personalDataAsked': any,
};
