import { type Question, questionsIn } from '../../claims/index.ts';
import type { AnsweredClaim, ClaimSource } from '../../model/claim.ts';
import type { Reading } from '../../model/reading.ts';
import type { Draft } from '../../model/scenario.ts';
import type { CrisisState, Post } from '../../model/state.ts';
import { LANGS, type Lang, textIn } from '../../model/text.ts';
import { textOf } from '../state/post-text.ts';
import { isOver, knowsFact } from '../state/select.ts';
import { ACTS } from '../tuning.ts';
import type { World } from '../world.ts';
import { asOfNow } from './outdated.ts';
import type { Said } from './wording.ts';

/** Words about to be said, as questions are asked about them. */
export interface ToBeSaid {
  readonly text: string;
  readonly lang: Lang;
  readonly post: Post | null; // answered
  readonly offered: readonly Draft[]; // prepared for the same place; those that touch a fact not learned give nothing
  readonly isPublic: boolean;
  readonly reading: Reading | null;
}

/** What the player is asked about these words, said now. It depends on what is learned, never on what is true. */
export function questionsOf(state: CrisisState, world: World, words: ToBeSaid): Question[] {
  const { scenario } = world;
  const { text, lang, post, offered, isPublic, reading } = words;
  const answered = post === null ? '' : textOf(scenario, state, post, lang);
  const learned = new Set(
    scenario.facts
      .filter(({ id, isKnownAtStart }) => isKnownAtStart || knowsFact(state, id))
      .map(({ id }) => id),
  );
  return questionsIn(text, {
    lang,
    facts: scenario.facts.filter((fact) => !isOver(state, fact)), // what is over is where nothing comes from
    learned,
    post: answered,
    offered: offered
      .filter((draft) => [...draft.states, ...draft.contradicts].every((id) => learned.has(id)))
      .map((draft) => textIn(draft.text, lang))
      .join(' . '),
    told: toldAtStart(world, lang),
    isPublic,
    isCutting: reading !== null && isCutting(reading),
    data: reading?.data ?? [],
    known: knownWords(world, answered),
  });
}

function isCutting({ hostility, acts }: Reading): boolean {
  return hostility >= ACTS.counted || Math.max(acts.attack ?? 0, acts.threaten ?? 0) >= ACTS.hostile;
}

/** What the dossier tells before anything happens: the house, and what is known of the crisis. */
function toldAtStart({ scenario: { organisation, crisis } }: World, lang: Lang): string {
  return `${textIn(organisation.about, lang)} . ${textIn(crisis.known, lang)}`;
}

const KNOWN = new WeakMap<World['scenario'], string>();

/** Names that a story tells of itself, in any language. */
function knownWords({ scenario }: World, post: string): string {
  let kept = KNOWN.get(scenario);
  if (kept === undefined) {
    const { organisation, people, services, facts, platforms, start } = scenario;
    const texts = [
      organisation.name,
      organisation.about,
      ...services.flatMap(({ name, person, role }) => [name, person, role]),
      ...facts.map(({ text }) => text),
      ...platforms.map(({ name }) => name),
    ];
    const told = texts.flatMap((text) => LANGS.map((lang) => textIn(text, lang)));
    kept = [start, ...people.map(({ name }) => name), ...told].join(' ');
    KNOWN.set(scenario, kept);
  }
  return `${kept} ${post}`;
}

/**
 * What the player's answers make of these words: facts told and contradicted besides those said in so many words, and each
 * answer as it is kept; all of it by what is true now. An answer about a stretch that raises no such question is left out; a fact that does not fit is no source.
 */
export function held(
  state: CrisisState,
  world: World,
  read: Said,
  words: Omit<ToBeSaid, 'text' | 'reading'>,
  sources: readonly ClaimSource[] | undefined,
): Said {
  const said = asOfNow(state, world, read);
  if (said.mode === 'draft' || sources === undefined || sources.length === 0) return said;
  const asked = questionsOf(state, world, { ...words, text: said.text, reading: said.reading });
  const claims = sources.flatMap((source) => {
    const question = asked.find(
      ({ topic, start, end }) => topic === source.topic && start === source.start && end === source.end,
    );
    return question === undefined ? [] : [answeredClaim(source, question)];
  });
  if (claims.length === 0) return said;
  const isDenied = ({ how, standing }: AnsweredClaim) => how === 'stands' && standing === 'contradicted';
  const told = claims.flatMap((claim) => (claim.fact === null || isDenied(claim) ? [] : [claim.fact]));
  const denied = claims.flatMap((claim) => (claim.fact !== null && isDenied(claim) ? [claim.fact] : []));
  return {
    ...said,
    states: [...new Set([...said.states, ...told])],
    contradicts: [...new Set([...said.contradicts, ...denied])],
    claims,
  };
}

function answeredClaim(source: ClaimSource, { topic, start, end, fits, claim }: Question): AnsweredClaim {
  const at = { topic, start, end };
  if (claim === null) {
    const how = source.how === 'stands' ? 'stands' : 'denied';
    return { ...at, how, fact: null, standing: 'unknown' };
  }
  if (source.how === 'fact' && source.fact !== null && fits.includes(source.fact)) {
    const standing = claim.fact === source.fact ? claim.standing : 'known';
    return { ...at, how: 'fact', fact: source.fact, standing };
  }
  return { ...at, how: 'stands', fact: claim.fact, standing: claim.standing };
}
