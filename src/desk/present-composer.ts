import { availableContacts, availableStatements, draftsFor, LONGEST_TEXT, postOf } from '../engine/index.ts';
import { factsOf } from '../model/actions.ts';
import type { Draft } from '../model/scenario.ts';
import { textIn } from '../model/text.ts';
import { spanWords } from '../ui/clock-words.ts';
import type { DeskInput } from './desk-input.ts';
import { type KnownView, presentKnown } from './present-known.ts';
import { type OfficeView, presentOffice } from './present-office.ts';
import { type PostView, presentPost } from './present-post.ts';

/** What the composer writes, and to whom. */
export type ComposerTarget =
  | { readonly kind: 'answer'; readonly post: string }
  | { readonly kind: 'declare' }
  | { readonly kind: 'contact'; readonly contact: string | null }
  | { readonly kind: 'correct'; readonly post: string };

export interface ComposerView {
  readonly kind: ComposerTarget['kind'];
  readonly to: PostView | null;
  readonly drafts: readonly DraftView[]; // those shown: none on a blank page
  readonly toAskFor: { readonly n: number; readonly cost: string } | null; // drafts that come on request; null: none do
  readonly isBlank: boolean; // it opens on a blank page, where no drafts have been asked for
  readonly known: KnownView;
  readonly limit: number; // characters
  readonly costDraft: string;
  readonly costWritten: string;
  readonly platforms: readonly { readonly id: string; readonly name: string }[];
  readonly contacts: readonly { readonly id: string; readonly label: string }[];
  readonly openPromises: readonly { readonly id: string; readonly text: string }[];
  readonly approvals: OfficeView['approvals'];
  readonly delays: readonly number[]; // minutes a promise may be for
}

export interface DraftView {
  readonly id: string;
  readonly title: string; // statements have one
  readonly text: string;
  readonly channel: Draft['channel'];
  readonly promise: string; // '' none
}

const DELAYS = [30, 60, 120, 240]; // minutes

/**
 * What the composer offers for its target; null when there is nothing left to write to. `writeFirst`: drafts are shown only
 * where they were asked for.
 */
export function presentComposer(
  input: DeskInput,
  target: ComposerTarget,
  writeFirst: boolean,
): ComposerView | null {
  const { scenario, state, world, lang } = input;
  const to = target.kind === 'answer' || target.kind === 'correct' ? postOf(state, target.post) : undefined;
  if ((target.kind === 'answer' || target.kind === 'correct') && to === undefined) return null;
  const office = presentOffice(input);
  const contacts = availableContacts(state, world);
  const facts = factsOf(target.kind);
  const drafts = findDrafts(input, target);
  const isBlank = writeFirst && !hasAsked(input, target);
  const cost = spanWords(factsOf('seeDrafts').seconds, lang);
  return {
    kind: target.kind,
    to: to ? presentPost(input, to) : null,
    drafts: isBlank ? [] : drafts,
    toAskFor: isBlank && drafts.length > 0 ? { n: drafts.length, cost } : null,
    isBlank,
    known: presentKnown(input),
    limit: Math.min(
      LONGEST_TEXT,
      scenario.platforms.find((p) => p.id === to?.platform)?.limit ?? LONGEST_TEXT,
    ),
    costDraft: spanWords(facts.seconds, lang),
    costWritten: spanWords(facts.writtenSeconds ?? facts.seconds, lang),
    platforms: scenario.platforms
      .filter((p) => p.kind !== 'press')
      .map((p) => ({ id: p.id, name: textIn(p.name, lang) })),
    contacts: contacts.map((c) => ({ id: c.id, label: textIn(c.label, lang) })),
    openPromises: office.promises.filter((p) => p.status === 'open').map(({ id, text }) => ({ id, text })),
    approvals: office.approvals,
    delays: DELAYS,
  };
}

/** The place of a target as `seeDrafts` names it: a post, a contact, null for statements. */
export function draftsPlace(target: ComposerTarget): string | null {
  switch (target.kind) {
    case 'answer':
    case 'correct':
      return target.post;
    case 'contact':
      return target.contact;
    case 'declare':
      return null;
  }
}

function hasAsked({ state }: DeskInput, target: ComposerTarget): boolean {
  return state.draftsSeen?.includes(draftsPlace(target)) === true;
}

function findDrafts(input: DeskInput, target: ComposerTarget): DraftView[] {
  const { state, world, lang } = input;
  const asView = (d: Draft, title = ''): DraftView => ({
    id: d.id,
    title,
    text: textIn(d.text, lang),
    channel: d.channel,
    promise: textIn(d.promise?.text, lang),
  });
  switch (target.kind) {
    case 'answer':
      return draftsFor(state, world, target.post).map((d) => asView(d));
    case 'declare':
      return availableStatements(state, world).map((s) => asView(s.draft, textIn(s.title, lang)));
    case 'contact':
      return target.contact === null ? [] : draftsFor(state, world, target.contact).map((d) => asView(d));
    case 'correct':
      return [];
  }
}
