import { hash32, mix32 } from '../../base/hash.ts';
import { ticksInSeconds } from '../../base/time.ts';
import type { ChatterGroup, Person, Scenario } from '../../model/scenario.ts';
import type { CrisisState, Post } from '../../model/state.ts';
import { type Lang, textIn } from '../../model/text.ts';
import { CRISIS_WORDS } from '../../words/codes/crisis.ts';
import { say } from '../../words/define.ts';
import { REMOVAL_TALK } from '../tuning.ts';
import { postOf } from './posts.ts';

/** The words of any post, in a language. The crowd's come from its grammar; the player's stay as written. */
export function textOf(scenario: Scenario, state: CrisisState, post: Post, lang: Lang): string {
  const { words } = post;
  switch (words.from) {
    case 'authored':
      return textIn(scenario.posts.find((p) => p.id === post.id)?.text, lang);
    case 'typed':
      return words.text;
    case 'draft':
      return textIn(draftText(scenario, words.of, words.draft), lang);
    case 'planned':
      return textIn(scenario.planned.find((p) => p.id === words.planned)?.text, lang);
    case 'reshare': {
      const shared = post.reshareOf === null ? undefined : postOf(state, post.reshareOf);
      if (shared === undefined) return '';
      const text = textOf(scenario, state, shared, lang);
      const word = wordOnTop(scenario, post, lang);
      return word === '' ? text : `${word} ${lang === 'fr' ? `«\u00a0${text}\u00a0»` : `“${text}”`}`;
    }
    case 'chatter':
      return render(scenario, aboutRemoval(scenario, state, post) ?? words.group, words.draw, lang, '');
    case 'echo': {
      const of = postOf(state, words.of);
      return render(
        scenario,
        words.group,
        words.draw,
        lang,
        of === undefined ? '' : quoteOf(scenario, state, of, lang),
      );
    }
    case 'beat': {
      const beat =
        scenario.beats.find((b) => b.id === words.beat) ?? scenario.imprevus.find((i) => i.id === words.beat);
      const option = scenario.messages
        .find((m) => m.id === words.beat)
        ?.options.find((o) => o.effects[words.effect] !== undefined && 'text' in o.effects[words.effect]!);
      const effect = beat?.effects[words.effect] ?? option?.effects[words.effect];
      return effect !== undefined && 'text' in effect ? textIn(effect.text, lang) : '';
    }
    case 'direction':
      return say(CRISIS_WORDS, lang, words.what === 'silent' ? 'directionSilent' : 'directionKeyboard', {
        org: textIn(scenario.organisation.name, lang),
      });
    case 'leak': {
      const message = scenario.messages.find((m) => m.id === words.message);
      const chosen = state.messages.find((m) => m.id === words.message)?.option;
      return say(CRISIS_WORDS, lang, 'leak', {
        org: textIn(scenario.organisation.name, lang),
        order: textIn(message?.text, lang),
        answer: textIn(message?.options.find((o) => o.id === chosen)?.text, lang),
      });
    }
    case 'report': {
      const of = words.quotes === null ? undefined : postOf(state, words.quotes);
      const org = textIn(scenario.organisation.name, lang);
      const quote = of === undefined ? '' : quoteOf(scenario, state, of, lang);
      return quote === ''
        ? say(CRISIS_WORDS, lang, 'reportSilent', { org, title: textIn(scenario.title, lang) })
        : say(CRISIS_WORDS, lang, 'reportQuotes', { org, quote });
    }
  }
}

/** What a reshare adds to the post; half of them add nothing. */
function wordOnTop(scenario: Scenario, post: Post, lang: Lang): string {
  const chosen = post.words.from === 'reshare' ? post.words.group : undefined;
  const group =
    chosen ??
    topGroup(
      post.id,
      scenario.chatter.groups.filter((g) => g.use === 'reshare'),
    );
  return group === '' ? '' : render(scenario, group, mix32(hash32(post.id)), lang, '');
}

/** The group that says what a reshare of that id puts on top; '' for half of them, which say nothing. */
export function topGroup(id: string, groups: readonly ChatterGroup[]): string {
  const draw = hash32(id);
  return draw % 2 === 0 ? '' : (groups[(draw >>> 1) % Math.max(1, groups.length)]?.id ?? '');
}

/**
 * The grammar of a post about a removal, in the hour after it was noticed; null for a post about the affair itself.
 * Chosen when it is read, from what the state holds: nothing is drawn and no hash moves.
 */
function aboutRemoval(scenario: Scenario, state: CrisisState, post: Post): string | null {
  if (post.purpose !== 'condemn' || post.class !== 'complaint' || !post.isAffair) return null;
  const span = ticksInSeconds(scenario, REMOVAL_TALK.seconds);
  const isFresh = state.deeds.some(
    ({ noticedAt, class: of }) =>
      of !== 'own' && noticedAt >= 0 && noticedAt < post.at && post.at <= noticedAt + span,
  );
  const draw = hash32(`${post.id}/removal`);
  if (!isFresh || draw % REMOVAL_TALK.oneIn !== 0) return null;
  const fitting = scenario.chatter.groups.filter(
    (g) => g.use === 'aboutRemoval' && (g.tone ?? post.tone) === post.tone,
  );
  return fitting[(draw >>> 8) % Math.max(1, fitting.length)]?.id ?? null;
}

/** The sentence of a house post that the crowd and the press would quote: the first with some substance. */
function quoteOf(scenario: Scenario, state: CrisisState, post: Post, lang: Lang): string {
  const text = textOf(scenario, state, post, lang);
  const sentences = text.split(/(?<=[.!?…])\s+/).map((s) => s.trim());
  const best = sentences.find((s) => s.length <= 90 && s.split(/\s+/).length >= 4) ?? sentences[0] ?? text;
  const bare = withoutEndSigns(best);
  return bare.length > 90 ? `${bare.slice(0, bare.lastIndexOf(' ', 86))}…` : bare;
}

/** Sign by sign from the end: an expression would try again from each sign of a long run of them. */
function withoutEndSigns(sentence: string): string {
  let end = sentence.length;
  while (end > 0 && '.!…'.includes(sentence.charAt(end - 1))) end--;
  return sentence.slice(0, end);
}

/** Who wrote a post: a person of the story, the house, the press, or a made-up name of the crowd. */
export function authorOf(
  scenario: Scenario,
  post: Post,
): { name: string; handle: string; reach: number; person: Person | null } {
  if (post.author === 'house') {
    return {
      name: textIn(scenario.organisation.name, scenario.lang),
      handle: scenario.organisation.handle,
      reach: 0,
      person: null,
    };
  }
  const person = scenario.people.find((p) => p.id === post.author);
  if (person !== undefined) return { name: person.name, handle: person.handle, reach: person.reach, person };
  const handles = scenario.chatter.handles;
  const draw = hash32(post.author);
  const base =
    post.author === 'press' ? 'la_une' : (handles[draw % Math.max(1, handles.length)] ?? post.author);
  const handle = draw % 3 === 0 ? `${base}${(draw >>> 8) % 90}` : base;
  return { name: handle, handle, reach: Math.round(20 + 300 * Math.min(60, post.mass)), person: null };
}

function draftText(scenario: Scenario, of: string, draft: string) {
  const drafts =
    scenario.posts.find((p) => p.id === of)?.drafts ??
    scenario.statements.filter((s) => s.id === of).map((s) => s.draft) ??
    [];
  const all = drafts.length > 0 ? drafts : (scenario.contacts.find((c) => c.id === of)?.drafts ?? []);
  return all.find((d) => d.id === draft)?.text;
}

const SLOT = /\{\{\s*([a-z][a-z0-9_]*)\s*\}\}/g;

/**
 * A line of a grammar with its slots filled, all fixed by the draw. Slots may hold slots, three deep. The words quoted
 * come last and stay as they are: a player may write what looks like a slot.
 */
function render(scenario: Scenario, groupId: string, draw: number, lang: Lang, quote: string): string {
  const group = scenario.chatter.groups.find((g: ChatterGroup) => g.id === groupId);
  const lines = group === undefined ? [] : linesIn(group.lines, lang);
  let text = lines[draw % Math.max(1, lines.length)] ?? '';
  let turn = 1;
  for (let depth = 0; depth < 3 && text.includes('{{'); depth++) {
    text = text.replace(SLOT, (slot, name: string) => {
      if (name === 'quote') return slot;
      if (name === 'org') return textIn(scenario.organisation.name, lang);
      const choices = linesIn(scenario.chatter.slots[name] ?? { fr: [], en: [] }, lang);
      return choices[mix32(draw + 0x9e3779b9 * turn++) % Math.max(1, choices.length)] ?? '';
    });
  }
  return text.replace(SLOT, (slot, name: string) => (name === 'quote' ? quote : slot));
}

function linesIn(
  lines: { readonly fr: readonly string[]; readonly en: readonly string[] },
  lang: Lang,
): readonly string[] {
  const wanted = lines[lang];
  return wanted.length > 0 ? wanted : lines[lang === 'fr' ? 'en' : 'fr'];
}
