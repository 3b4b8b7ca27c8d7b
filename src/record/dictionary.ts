import { strToU8 } from 'fflate';
import type { Draft, Scenario } from '../model/scenario.ts';
import type { Text } from '../model/text.ts';
import { MAX_DICTIONARY_BYTES } from './tuning.ts';

/**
 * The dictionary of codes of version 1, kept as it was so that they still open.
 *
 * What a game of this scenario is likely to say: words of its drafts (adapted answers keep most of them),
 * then its ids in the very form in which a packed record writes them. The likeliest comes last, since what
 * does not fit is dropped from the front.
 */
export function dictionaryOf(scenario: Scenario): Uint8Array {
  const parts: string[] = [];
  const words = (text: Text) => {
    for (const one of [text.en, text.fr]) if (one !== undefined) parts.push(JSON.stringify(one));
  };
  const draft = (one: Draft) => words(one.text);
  const id = (one: { readonly id: string }) => parts.push(`"${one.id}"],[0,`);

  for (const post of scenario.posts) words(post.text);
  for (const one of scenario.statements) draft(one.draft);
  for (const one of scenario.contacts) one.drafts.forEach(draft);
  for (const post of scenario.posts) post.drafts.forEach(draft);
  parts.push(...COMMON);
  for (const list of [scenario.facts, scenario.planned, scenario.people, scenario.contacts]) list.forEach(id);
  for (const one of scenario.messages) parts.push(`[2,19,"${one.id}","${one.options[0]?.id ?? 'a'}"],`);
  for (const one of [...scenario.statements, ...scenario.platforms, ...scenario.services]) id(one);
  for (const post of scenario.posts) {
    const first = post.drafts[0];
    parts.push(`[1,0,"${post.id}"],[0,1,"${post.id}"],`);
    if (first !== undefined) parts.push(`[1,4,"${post.id}",[0,"${first.id}"],0,0,null],`);
  }
  const bytes = strToU8(parts.join(''));
  return bytes.subarray(Math.max(0, bytes.length - MAX_DICTIONARY_BYTES));
}

/** Openings and endings that people write whatever the scenario. */
const COMMON = [
  'Bonjour, merci de nous avoir écrit. Nous sommes désolés. Je suis désolée, vous avez raison. ',
  'On vérifie et on revient ici avant midi. Écris-nous en privé. Toutes nos excuses, nous avons eu tort. ',
  'Hello, thank you for writing. We are sorry. I am sorry, you are right. We were wrong and we are fixing it. ',
  'We are looking into it and will be back here before noon. ',
];
