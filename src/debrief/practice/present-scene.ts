import { hash32 } from '../../base/hash.ts';
import { authorOf, postOf, textOf } from '../../engine/index.ts';
import { type Option, TYPED, tellAction } from '../../lab/index.ts';
import type { Post } from '../../model/state.ts';
import { type Lang, textIn } from '../../model/text.ts';
import { clockWords } from '../../ui/clock-words.ts';
import { nameOfSender } from '../present-findings.ts';
import type { Scene } from './posed-scene.ts';

/** The moment of a card, as it stood. */
export interface SceneView {
  readonly story: string;
  readonly hour: string;
  readonly posts: readonly PostShown[]; // what the post answers, then the post; none when it is not about one
  readonly message: { readonly who: string; readonly text: string } | null;
  readonly contact: string | null; // who can be reached
  readonly volume: number; // posts about the affair so far
  readonly known: readonly string[]; // facts, the latest first
  readonly said: readonly string[]; // public words of the house, the latest first
}
interface PostShown {
  readonly name: string;
  readonly place: string; // platform and hour
  readonly text: string;
}
export interface ChoiceShown {
  readonly id: string;
  readonly what: string; // '' when the words tell enough
  readonly quote: string; // '' when there are no words
}

/** Words of the house that are shown. */
const MOST_SAID = 3;

/** What is shown of a moment before anything is answered. It tells nothing of what came after. */
export function sceneView({ world, position }: Scene, lang: Lang): SceneView {
  const { scenario } = world;
  const { point, state } = position;
  const post = point.post === null ? undefined : postOf(state, point.post);
  const parent = post?.parent == null ? undefined : postOf(state, post.parent);
  const shown = (one: Post): PostShown => ({
    name: authorOf(scenario, one).name,
    place: [platformName(one), clockWords(scenario, one.at, lang).hour]
      .filter((part) => part !== '')
      .join(' · '),
    text: textOf(scenario, state, one, lang),
  });
  const platformName = ({ platform }: Post) =>
    textIn(scenario.platforms.find(({ id }) => id === platform)?.name, lang);
  const asked = point.action?.type === 'reply' ? point.action.message : null;
  const message = scenario.messages.find(({ id }) => id === asked);
  const called = point.action?.type === 'contact' ? point.action.contact : null;
  const contact = scenario.contacts.find(({ id }) => id === called);
  return {
    story: textIn(scenario.title, lang),
    hour: clockWords(scenario, point.at, lang).hour,
    posts: [parent, post].flatMap((one) => (one === undefined ? [] : [shown(one)])),
    message:
      message === undefined
        ? null
        : { who: nameOfSender(message.from, scenario, lang), text: textIn(message.text, lang) },
    contact: contact === undefined ? null : nameOfSender(contact.person, scenario, lang),
    volume: state.volume,
    known: state.facts
      .flatMap((fact) => scenario.facts.find(({ id }) => id === fact.id) ?? [])
      .map((fact) => textIn(fact.text, lang))
      .reverse(),
    said: state.sayings
      .flatMap((saying) => postOf(state, saying.id) ?? [])
      .map((one) => textOf(scenario, state, one, lang))
      .reverse()
      .slice(0, MOST_SAID),
  };
}

/** The ways that are offered beside one's own words: in an order that tells nothing, doing nothing last. */
export function choicesOf({ world, position }: Scene, lang: Lang): ChoiceShown[] {
  const { point, state } = position;
  const naming = { world, state, lang };
  const order = ({ id }: Option) => hash32(`${world.seed} ${point.id} ${id}`, 0);
  const choices = [...position.options]
    .filter((option) => !isTyped(option))
    .sort((a, b) => Number(isNothing(a)) - Number(isNothing(b)) || order(a) - order(b))
    .map((option): ChoiceShown => ({ id: option.id, ...tellAction(naming, point, option.action) }));
  const shown = choices.filter((one, i) => choices.findIndex((other) => sameWords(one, other)) === i);
  // Where all that is said goes to one place, the words alone tell the ways apart.
  const places = new Set(shown.filter(({ quote }) => quote !== '').map(({ what }) => what));
  return places.size > 1 ? shown : shown.map((one) => (one.quote === '' ? one : { ...one, what: '' }));
}

/** Words that the player wrote that day: they are not offered again. */
function isTyped({ action, id }: Option): boolean {
  return id === TYPED || (action !== null && 'wording' in action && action.wording.mode !== 'draft');
}

function isNothing({ action }: Option): boolean {
  return action === null || action.type === 'leave';
}

function sameWords(one: ChoiceShown, other: ChoiceShown): boolean {
  return one.what === other.what && one.quote === other.quote;
}
