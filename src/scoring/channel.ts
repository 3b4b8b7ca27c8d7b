import { ILLEGAL } from '../model/codes.ts';
import type { DimensionGrade } from '../model/grade.ts';
import { figureOf } from '../model/rubric.ts';
import type { Deed } from '../model/state.ts';
import { textIn } from '../model/text.ts';
import { isAnswer } from './harm.ts';
import { atPost, atTick, atWord, type Extra, gradeOf, type Part, roundTo } from './marks.ts';
import { callsForWord, playedBetween, type Said, type Story, ticksOf } from './story.ts';
import { CHANNEL_FAULTS, CHANNEL_PARTS, FED_MOST, REACH_GAP } from './tuning.ts';

/**
 * Channel and escalation: who was answered and who was not, whom things were passed on to, whether public
 * came before private, and whether the direction got reasons (F6-F7, R8, R15).
 */
export function gradeChannel(story: Story): DimensionGrade {
  const callers = callersOf(story);
  const parts = [...coverage(story, callers), ...owners(story), ...direction(story), ...order(story)];
  return gradeOf('channel', parts, [
    ...fed(story),
    ...exchanges(story),
    ...asked(story),
    ...unfair(story, callers),
  ]);
}

interface Caller {
  readonly post: string;
  readonly reach: number;
  readonly isAnswered: boolean;
}

/** People of the story who called for a word and whose post stood long enough to be answered. */
function callersOf(story: Story): Caller[] {
  const found: Caller[] = [];
  const reaches = new Map(story.scenario.people.map((person) => [person.id, person.reach]));
  for (const [id, seen] of story.shown) {
    const authored = story.authored.get(id);
    if (authored === undefined || !callsForWord(authored)) continue;
    const isAnswered =
      story.said.some((word) => word.to?.id === id && isAnswer(story, word)) ||
      story.state.deeds.some(
        (deed) =>
          deed.post === id && deed.by === 'player' && (deed.tool === 'handOver' || deed.tool === 'thank'),
      );
    if (
      !isAnswered &&
      playedBetween(story.scenario, seen, story.state.tick) <
        ticksOf(story.scenario, figureOf(story.scenario.rubric, 'standing'))
    )
      continue;
    found.push({ post: id, reach: reaches.get(authored.by) ?? authored.reach, isAnswered });
  }
  return found;
}

function coverage(story: Story, callers: readonly Caller[]): Part[] {
  if (callers.length === 0) return [];
  const answered = callers.filter((caller) => caller.isAnswered).length;
  const share = Math.min(1, answered / callers.length / figureOf(story.scenario.rubric, 'coverageExpected'));
  const isGood = share >= 0.75;
  const waiting = callers.find((caller) => !caller.isAnswered) ?? callers[0];
  return [
    {
      rule: isGood ? 'channel.coverage' : 'channel.coverageThin',
      source: 'R15',
      spot: atPost(story, waiting?.post ?? ''),
      weight: CHANNEL_PARTS.coverage,
      share,
      params: { answered, callers: callers.length },
      better: isGood ? undefined : 'answerGroup',
    },
  ];
}

/** Only people with a large audience were answered (T12). */
function unfair(story: Story, callers: readonly Caller[]): Extra[] {
  if (callers.length < 4) return [];
  const sorted = callers.map((caller) => caller.reach).sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const high = callers.filter((caller) => caller.reach >= middle);
  const low = callers.filter((caller) => caller.reach < middle);
  if (low.length < 2 || high.length < 2) return [];
  const shareOf = (list: readonly Caller[]) =>
    list.filter((caller) => caller.isAnswered).length / list.length;
  if (shareOf(high) - shareOf(low) < REACH_GAP) return [];
  const forgotten = low.find((caller) => !caller.isAnswered);
  const params = { high: roundTo(100 * shareOf(high), 0), low: roundTo(100 * shareOf(low), 0) };
  return [
    {
      rule: 'channel.onlyInfluencers',
      source: 'T12',
      spot: atPost(story, forgotten?.post ?? ''),
      points: -CHANNEL_FAULTS.onlyInfluencers,
      params,
      better: 'answerSmall',
    },
  ];
}

/** What was passed on, and to whom; what should have been. */
function owners(story: Story): Part[] {
  const passed = story.state.deeds.filter(
    (deed) => deed.by === 'player' && (deed.tool === 'escalate' || deed.tool === 'handOver'),
  );
  const due = [...story.shown.keys()].filter((id) => {
    const post = story.posts.get(id);
    return post !== undefined && ILLEGAL.includes(post.class);
  });
  if (passed.length === 0 && due.length === 0) return [];
  const right = passed.filter((deed) => isRightOwner(story, deed));
  const left = due.filter((id) => !passed.some((deed) => deed.post === id));
  const share = right.length / Math.max(1, passed.length + left.length);
  const wrong = passed.find((deed) => !right.includes(deed));
  const isGood = share >= 0.75;
  const weight = CHANNEL_PARTS.owner;
  const params = { right: right.length, all: passed.length + left.length };
  if (isGood)
    return [
      {
        rule: 'channel.ownerRight',
        source: 'R15',
        spot: atPost(story, right[0]?.post ?? '', right[0]?.at),
        weight,
        share,
        params,
      },
    ];
  if (wrong !== undefined) {
    const better = {
      better: 'ownerOf' as const,
      betterParams: { service: ownerOf(story, wrong.post) ?? '' },
    };
    return [
      {
        rule: 'channel.ownerWrong',
        source: 'R15',
        spot: atPost(story, wrong.post, wrong.at),
        weight,
        share,
        params: { ...params, service: wrong.service ?? '' },
        ...better,
      },
    ];
  }
  return [
    {
      rule: 'channel.ownerNone',
      source: 'L3',
      spot: atPost(story, left[0] ?? ''),
      weight,
      share,
      params,
      better: 'ownerOf',
      betterParams: { service: ownerOf(story, left[0] ?? '') ?? '' },
    },
  ];
}

function isRightOwner(story: Story, deed: Deed): boolean {
  const service = story.scenario.services.find((s) => s.id === deed.service);
  const topic = story.authored.get(deed.post)?.topic ?? null;
  return (
    service !== undefined &&
    (service.owns.includes(deed.class) || (topic !== null && service.topics.includes(topic)))
  );
}

function ownerOf(story: Story, id: string): string | null {
  const post = story.posts.get(id);
  const topic = story.authored.get(id)?.topic ?? null;
  const { services } = story.scenario;
  const byTopic = services.find((s) => topic !== null && s.topics.includes(topic));
  return (byTopic ?? services.find((s) => post !== undefined && s.owns.includes(post.class)))?.id ?? null;
}

/** What the direction asked for: obeyed, refused, or countered with reasons; the author's level of each. */
function direction(story: Story): Part[] {
  const parts: Omit<Part, 'weight'>[] = [];
  for (const message of story.state.messages) {
    const authored = story.scenario.messages.find((m) => m.id === message.id);
    if (authored === undefined || authored.options.length === 0 || authored.kind !== 'demand') continue;
    const params = { message: message.id, from: message.from };
    const option = authored.options.find((o) => o.id === message.option);
    if (option === undefined) {
      if (message.due >= 0 && message.due > story.state.tick) continue;
      parts.push({
        rule: 'channel.directionIgnored',
        source: 'R1',
        spot: atTick(message.at),
        share: 0,
        params,
        better: 'counterOffer',
      });
      continue;
    }
    const share = Math.min(1, Math.max(0, option.level) / 4);
    const quote = textIn(option.text, story.lang);
    const spot = { tick: message.repliedAt, post: null, quote, spans: [] };
    const rule =
      share >= 0.75
        ? 'channel.directionReasoned'
        : option.stance === 'comply'
          ? 'channel.directionObeyed'
          : 'channel.directionFlat';
    parts.push({
      rule,
      source: 'R1',
      spot,
      share,
      params,
      better: share >= 0.75 ? undefined : 'counterOffer',
    });
  }
  return parts.map((part) => ({ ...part, weight: CHANNEL_PARTS.direction / parts.length }));
}

/** Public first, then private with a hand-over; once it burns, sending people elsewhere fuels it (F6, F7). */
function order(story: Story): Part[] {
  const aside = story.said.filter(
    (word) =>
      word.isAffair &&
      (word.saying.kind === 'private' || (word.where === 'public' && word.saying.acts.includes('redirect'))),
  );
  if (aside.length === 0) return [];
  let sum = 0;
  let worst: ({ word: Said } & Aside) | null = null;
  for (const word of aside) {
    const judged = judgeAside(story, word);
    sum += judged.share;
    if (worst === null || judged.share < worst.share) worst = { word, ...judged };
  }
  if (worst === null) return [];
  const share = sum / aside.length;
  const isGood = share >= 0.75;
  const rule = isGood ? 'channel.publicThenPrivate' : worst.rule;
  return [
    {
      rule,
      source: worst.rule === 'channel.privateInFire' ? 'F7' : 'F6',
      spot: atWord(worst.word, ['redirect', 'handOver']),
      weight: CHANNEL_PARTS.order,
      share,
      better: isGood ? undefined : 'publicFirst',
    },
  ];
}

interface Aside {
  readonly share: number;
  readonly rule: 'channel.privateInFire' | 'channel.redirectBare' | 'channel.privateTooSoon';
}

function judgeAside(story: Story, word: Said): Aside {
  if (word.where === 'public') {
    const isBurning = story.fireAt !== null && word.at >= story.fireAt;
    const isHandedOver = word.saying.acts.includes('handOver') || word.saying.acts.includes('instruct');
    if (isBurning) return { share: isHandedOver ? 0.4 : 0, rule: 'channel.privateInFire' };
    return { share: isHandedOver ? 1 : 0.5, rule: 'channel.redirectBare' };
  }
  const before = story.said.some(
    (w) => w.at <= word.at && w !== word && w.to?.root === word.to?.root && w.where === 'public',
  );
  const spoken = before || story.said.some((w) => w.at < word.at && w.where === 'statement');
  return { share: spoken ? 1 : 0.3, rule: 'channel.privateTooSoon' };
}

/** Trolls answered in public: that is what they came for. */
function fed(story: Story): Extra[] {
  const extras: Extra[] = [];
  let sum = 0;
  for (const word of story.said) {
    if (
      word.where !== 'public' ||
      word.to === null ||
      (word.to.class !== 'troll' && word.to.class !== 'spam')
    )
      continue;
    const points = -Math.min(CHANNEL_FAULTS.trollFed, FED_MOST - sum);
    if (points >= 0) break;
    sum -= points;
    extras.push({
      rule: 'channel.trollFed',
      source: 'M7',
      spot: atPost(story, word.to.id, word.at),
      points,
      better: 'leaveTroll',
    });
  }
  return extras;
}

function exchanges(story: Story): Extra[] {
  const long = figureOf(story.scenario.rubric, 'longExchange');
  const counts = new Map<string, number>();
  const extras: Extra[] = [];
  let sum = 0;
  for (const word of story.said) {
    if (word.where !== 'public' || word.to === null) continue;
    const n = (counts.get(word.to.author) ?? 0) + 1;
    counts.set(word.to.author, n);
    if (n < long || sum >= FED_MOST) continue;
    sum += CHANNEL_FAULTS.longExchange;
    extras.push({
      rule: 'channel.longExchange',
      source: 'R8',
      spot: atWord(word),
      points: -CHANNEL_FAULTS.longExchange,
      params: { n },
      better: 'takeAside',
    });
  }
  return extras;
}

function asked(story: Story): Extra[] {
  const word = story.said.find(
    (w) => (w.where === 'public' || w.where === 'statement') && w.saying.acts.includes('askPersonalData'),
  );
  if (word === undefined) return [];
  return [
    {
      rule: 'channel.personalDataAsked',
      source: 'L3',
      spot: atWord(word, ['askPersonalData']),
      points: -CHANNEL_FAULTS.personalDataAsked,
      better: 'askInPrivate',
    },
  ];
}
