import type { Draft } from '../../src/model/scenario.ts';
import { type Lang, type Text, textIn } from '../../src/model/text.ts';
import { flagship } from './scripted.ts';

/** The best of the drafts that are always offered for a post of the flagship, in its author's opinion, as a pattern that fits its radio button. */
export function bestDraft(post: string, lang: Lang = 'fr'): RegExp {
  return patternOf(best(flagship().posts.find(({ id }) => id === post)?.drafts, post).text, lang);
}

/** The same for a call. */
export function bestOfCall(contact: string, lang: Lang = 'fr'): RegExp {
  return patternOf(best(flagship().contacts.find(({ id }) => id === contact)?.drafts, contact).text, lang);
}

/** The best of the answers that a message always offers. */
export function bestOption(message: string, lang: Lang = 'fr'): RegExp {
  const options = flagship().messages.find(({ id }) => id === message)?.options ?? [];
  const [option] = options.filter(isAlwaysOffered).sort((a, b) => b.level - a.level);
  if (option === undefined) throw new Error(`no option in ${message}`);
  return patternOf(option.text, lang);
}

/** A prepared statement. */
export function statement(id: string, lang: Lang = 'fr'): RegExp {
  const found = flagship().statements.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no statement ${id}`);
  return patternOf(found.draft.text, lang);
}

/** The question by which a fact is asked for. */
export function question(fact: string, lang: Lang = 'fr'): RegExp {
  const found = flagship().facts.find(({ id }) => id === fact);
  if (found === undefined) throw new Error(`no fact ${fact}`);
  return patternOf(found.question, lang);
}

function isAlwaysOffered({ when }: Pick<Draft, 'when'>): boolean {
  return when === undefined;
}

function best(drafts: readonly Draft[] | undefined, of: string): Draft {
  const [first] = (drafts ?? []).filter(isAlwaysOffered).sort((a, b) => b.level - a.level);
  if (first === undefined) throw new Error(`no draft for ${of}`);
  return first;
}

/** The words as the page shows them, whatever their spaces. */
function patternOf(text: Text, lang: Lang): RegExp {
  const escaped = textIn(text, lang).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(escaped.replace(/['’]/g, "['’]").replace(/\s+/g, '\\s*'));
}
