import { authorOf, postOf, textOf } from '../engine/index.ts';
import { MODERABLE, type PlatformKind, type SegmentId } from '../model/codes.ts';
import type { ChatterGroup, Portrait } from '../model/scenario.ts';
import type { CrisisState, Post, PostStatus } from '../model/state.ts';
import { textIn } from '../model/text.ts';
import { clockWords } from '../ui/clock-words.ts';
import type { FaceKind } from '../ui/look/face.ts';
import type { DeskInput } from './desk-input.ts';

/** A post as it is shown, in the feed or in its thread. */
export interface PostView {
  readonly id: string;
  readonly root: string;
  readonly at: number; // tick
  readonly hour: string;
  readonly name: string;
  readonly handle: string;
  readonly face: { readonly kind: FaceKind; readonly seed: string; readonly portrait?: Portrait | undefined };
  readonly reach: number; // followers
  readonly platform: string;
  readonly platformName: string;
  readonly platformKind: PlatformKind;
  readonly segment: SegmentId | 'house';
  readonly text: string;
  readonly image: string | null; // its description
  readonly answering: { readonly name: string } | null;
  readonly stars: number | null; // reviews only, 1..5
  readonly replies: number;
  readonly reshares: number;
  readonly heat: 0 | 1 | 2 | 3; // how much it draws
  readonly status: PostStatus;
  readonly isOwn: boolean;
  readonly isArticle: boolean;
  readonly isAnswered: boolean; // by the house, in public or in private
  readonly isLeft: boolean;
  readonly isThanked: boolean;
  readonly isOpened: boolean;
  readonly isHarsh: boolean; // covered until one asks to read it
  readonly isEchoOfHouse: boolean; // answers the house, or quotes it
  readonly comments: 'open' | 'closed' | 'none'; // on its platform; none: the press has none of the house's to close
}

const HEAT_FROM = [3, 9, 22] as const; // attention mass
const HARSH_FROM = 0.8; // arousal of an aggressive post

/** The group of the crowd that says a post; undefined for one of somebody else, or that is only shared. */
function groupSaying({ scenario }: DeskInput, { words }: Post): ChatterGroup | undefined {
  const group = words.from === 'chatter' || words.from === 'echo' ? words.group : undefined;
  return group === undefined ? undefined : scenario.chatter.groups.find(({ id }) => id === group);
}

/** A post in the words and marks of the desk. Says nothing of its class: that is for the player to judge. */
export function presentPost(input: DeskInput, post: Post): PostView {
  const { scenario, state, lang } = input;
  const author = authorOf(scenario, post);
  const platform = scenario.platforms.find((p) => p.id === post.platform);
  const authored = scenario.posts.find((p) => p.id === post.id);
  const above = post.parent ?? post.reshareOf;
  const parent = above === null ? undefined : postOf(state, above);
  const kind = platform?.kind ?? 'microblog';
  const isOwn = post.author === 'house';
  const done = (tool: string) => state.deeds.some((d) => d.post === post.id && d.tool === tool);
  return {
    id: post.id,
    root: post.root,
    at: post.at,
    hour: clockWords(scenario, post.at, lang).hour,
    name: author.name,
    handle: author.handle,
    face: {
      kind: isOwn ? 'house' : author.person ? 'person' : post.author === 'press' ? 'press' : 'crowd',
      seed: author.person?.id ?? author.handle,
      portrait: author.person === null ? groupSaying(input, post)?.portrait : author.person.portrait,
    },
    reach: author.reach,
    platform: post.platform,
    platformName: textIn(platform?.name, lang),
    platformKind: kind,
    segment: post.segment,
    text: textOf(scenario, state, post, lang),
    image: authored?.image ? textIn(authored.image.alt, lang) : null,
    answering: parent ? { name: authorOf(scenario, parent).name } : null,
    stars: kind === 'reviews' && !isOwn && post.parent === null ? starsOf(post) : null,
    replies: post.replies,
    reshares: post.reshares,
    heat: heatOf(post.mass),
    status: post.status,
    isOwn,
    isArticle: post.class === 'news' && kind === 'press',
    isAnswered: post.answers > 0 || state.sayings.some((s) => s.to === post.id),
    isLeft: state.left.includes(post.id),
    isThanked: done('thank'),
    isOpened: state.opened.includes(post.id),
    isHarsh: isHarsh(state, post),
    isEchoOfHouse: parent?.author === 'house' || post.words.from === 'echo',
    comments: kind === 'press' ? 'none' : state.closed.includes(post.platform) ? 'closed' : 'open',
  };
}

/**
 * Whether a post's words are covered until one asks to read them; passed on, they are as harsh. Those whom the crisis touches
 * may shout, for help or in anger: only what breaks a rule is covered of theirs.
 */
export function isHarsh(state: CrisisState, post: Post): boolean {
  const shared = post.reshareOf === null ? undefined : postOf(state, post.reshareOf);
  const words = shared ?? post;
  const isCry = words.segment === 'affected' && !MODERABLE.includes(words.class);
  return words.tone === 'aggressive' && words.arousal >= HARSH_FROM && !isCry;
}

/** The first words of a text, cut between two of them. */
export function excerptOf(text: string, most = 80): string {
  if (text.length <= most) return text;
  return `${text.slice(0, text.lastIndexOf(' ', most)).replace(/[\s,;:.]+$/, '')}…`;
}

function heatOf(mass: number): 0 | 1 | 2 | 3 {
  return HEAT_FROM.filter((from) => mass >= from).length as 0 | 1 | 2 | 3;
}

function starsOf(post: Post): number {
  if (post.purpose === 'support') return 5;
  if (post.purpose !== 'condemn') return 3;
  return post.tone === 'aggressive' ? 1 : 2;
}
