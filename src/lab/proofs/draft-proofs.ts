import { createWorld, playOut, postOf } from '../../engine/index.ts';
import { type ActId, SPEECH_ACTS } from '../../model/codes.ts';
import type { Remark } from '../../model/proof.ts';
import type { Reading } from '../../model/reading.ts';
import type { AuthoredPost, Draft, Scenario } from '../../model/scenario.ts';
import { LANGS, type Lang, textIn } from '../../model/text.ts';
import { appraise } from '../../scoring/index.ts';
import { readTone, type ToneModel } from '../../tone/index.ts';
import { HABIT_SETS, HABIT_SIGMAS, HEARD_WELL, LABELS, MUST_BE_SAID } from './tuning.ts';

/** Each draft read as a typed answer would be, against its labels; and whether place or length tell the best. */
export function draftsIn(scenario: Scenario, tone: ToneModel): Remark[] {
  return [
    ...scenario.posts.flatMap((post, i) =>
      post.drafts.flatMap((draft, k) => labelsOf(scenario, tone, draft, post, ['posts', i, 'drafts', k])),
    ),
    ...scenario.statements.flatMap(({ draft }, i) =>
      labelsOf(scenario, tone, draft, null, ['statements', i, 'draft']),
    ),
    ...scenario.contacts.flatMap(({ drafts }, i) =>
      drafts.flatMap((draft, k) => labelsOf(scenario, tone, draft, null, ['contacts', i, 'drafts', k])),
    ),
    ...habitsOf(scenario, tone),
  ];
}

/** Only what the reader hears well, and alike in every language of the draft, is held against the author. */
function labelsOf(
  scenario: Scenario,
  tone: ToneModel,
  draft: Draft,
  post: AuthoredPost | null,
  of: Remark['of'],
): Remark[] {
  const readings = LANGS.filter((lang) => draft.text[lang] !== undefined).map((lang) => ({
    lang,
    reading: readTone(tone, textIn(draft.text, lang), {
      lang,
      voice: scenario.organisation.voice,
      ...(post === null ? {} : { to: textIn(post.text, lang), detail: post.detail[lang] }),
    }),
  }));
  if (readings.length === 0) return [];
  const strength = (act: ActId) => readings.map(({ reading }) => reading.acts[act] ?? 0);
  const unheard = HEARD_WELL.filter(
    (act) =>
      draft.acts.includes(act) &&
      !(act === 'promise' && draft.promise !== null) && // it has a time: it is one
      strength(act).every((value) => value < LABELS.heard),
  );
  const loud = (Object.keys(MUST_BE_SAID) as ActId[]).filter((act) => {
    if (draft.acts.includes(act) || MUST_BE_SAID[act]?.some((other) => draft.acts.includes(other)))
      return false;
    if (act === 'attack' && readings.some(({ reading }) => reading.hostility < LABELS.hostile)) return false;
    return strength(act).every((value) => value > LABELS.loud);
  });
  const langs = readings.map(({ lang }) => lang).join(' ');
  const first =
    readings.find(({ lang }) => lang === scenario.lang) ?? (readings[0] as (typeof readings)[number]);
  const wholly = shortened(textIn(draft.text, first.lang));
  const heard = SPEECH_ACTS.filter((act) => (first.reading.acts[act] ?? 0) >= LABELS.heard).join(', ');
  return [
    ...unheard.map(
      (act): Remark => ({
        code: 'label-not-heard',
        of,
        field: 'acts',
        params: { act, langs, words: wholly, heard },
      }),
    ),
    ...loud.map(
      (act): Remark => ({
        code: 'label-left-out',
        of,
        field: 'acts',
        params: { act, langs, words: wordsFor(act, draft, first) },
      }),
    ),
  ];
}

/** The words of a draft in which an act is heard, as the author can find them; '' when it has no words of its own. */
function wordsFor(act: ActId, draft: Draft, { lang, reading }: { lang: Lang; reading: Reading }): string {
  const text = textIn(draft.text, lang);
  const said = reading.spans.filter(({ cue }) => cue === act).map(({ start, end }) => text.slice(start, end));
  return shortened([...new Set(said)].join(' … '));
}

function shortened(text: string): string {
  return text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
}

const QUOTED = 140;

/** One choice with a best answer. */
interface Choice {
  readonly of: Remark['of'];
  readonly sizes: readonly number[];
  readonly best: number;
}

/** Whether the best is first, or longest, so often that players could guess; the draws of a shuffle forgiven. */
function habitsOf(scenario: Scenario, tone: ToneModel): Remark[] {
  const choices = choicesIn(scenario, tone);
  const first = choices[0];
  if (first === undefined || choices.length < HABIT_SETS) return [];
  const expected = choices.reduce((sum, { sizes }) => sum + 1 / sizes.length, 0);
  const spread = Math.sqrt(
    choices.reduce((sum, { sizes }) => sum + (1 / sizes.length) * (1 - 1 / sizes.length), 0),
  );
  const tell = (
    code: 'best-often-first' | 'best-often-longest',
    isSo: (choice: Choice) => boolean,
  ): Remark[] => {
    const hits = choices.filter(isSo).length;
    if (hits <= expected + HABIT_SIGMAS * spread) return [];
    const params = { hits, sets: choices.length, expected: Math.round(expected) };
    return [{ code, of: first.of, field: first.of[0] === 'messages' ? 'options' : 'drafts', params }];
  };
  return [
    ...tell('best-often-first', ({ best }) => best === 0),
    ...tell('best-often-longest', ({ sizes, best }) =>
      sizes.every((size, i) => i === best || size < (sizes[best] ?? 0)),
    ),
  ];
}

function choicesIn(scenario: Scenario, tone: ToneModel): Choice[] {
  const levels = levelsOf(scenario, tone);
  const choice = (
    of: Remark['of'],
    answers: readonly { readonly text: Draft['text'] }[],
    worth: readonly number[],
  ): Choice[] => {
    const top = Math.max(...worth);
    if (answers.length < 2 || worth.filter((value) => value === top).length !== 1) return [];
    const sizes = answers.map(({ text }) => lengthIn(text, scenario.lang));
    return [{ of, sizes, best: worth.indexOf(top) }];
  };
  return [
    ...scenario.posts.flatMap(({ id, drafts }, i) => choice(['posts', i], drafts, levels.get(id) ?? [])),
    ...scenario.contacts.flatMap(({ drafts }, i) =>
      choice(
        ['contacts', i],
        drafts,
        drafts.map(({ level }) => level),
      ),
    ),
    ...scenario.messages.flatMap(({ options }, i) =>
      choice(
        ['messages', i],
        options,
        options.map(({ level }) => level),
      ),
    ),
  ];
}

/** What each draft is worth: its author's opinion, else the rubric's when the post has just appeared. */
function levelsOf(scenario: Scenario, tone: ToneModel): ReadonlyMap<string, readonly number[]> {
  const levels = new Map<string, number[]>();
  const unjudged = scenario.posts.filter(({ id, drafts }) => {
    if (drafts.some(({ level }) => level < 0)) return drafts.length > 1;
    levels.set(
      id,
      drafts.map(({ level }) => level),
    );
    return false;
  });
  if (unjudged.length === 0) return levels;
  const world = createWorld(scenario, scenario.seed, tone);
  const waiting = new Map(unjudged.map((post) => [post.id, post]));
  playOut(world, [], {
    afterActs: ({ state, events }) => {
      for (let n = events.length - 1; n >= 0 && events[n]?.tick === state.tick; n--) {
        const event = events[n];
        if (event?.kind !== 'post') continue;
        const post = waiting.get(event.id);
        const born = post === undefined ? undefined : postOf(state, event.id);
        if (post === undefined || born === undefined) continue;
        levels.set(
          post.id,
          post.drafts.map((draft) => appraise(world, state, born, draft)),
        );
        waiting.delete(post.id);
      }
    },
  });
  return levels;
}

function lengthIn(text: Draft['text'], lang: Lang): number {
  return [...textIn(text, lang)].length;
}
