import type { Scenario } from '../../model/scenario.ts';
import { LANGS, textIn } from '../../model/text.ts';

/** Letters from which a part of a name is a name by itself: "de" and "La" are none. */
const LEAST = 3;

/** Names of the people of a scenario and of whoever played, whole and in parts, the longest first. */
export function namesIn(scenario: Scenario, alias: string): string[] {
  const { people, services } = scenario;
  const staff = services.flatMap(({ person }) => LANGS.map((lang) => textIn(person, lang)));
  const whole = [...people.flatMap(({ name, handle }) => [name, handle]), ...staff, alias];
  const parts = whole.flatMap((name) => name.split(/[^\p{L}\p{N}]+/u));
  const long = [...whole, ...parts].map((name) => name.trim()).filter((name) => name.length >= LEAST);
  return [...new Set(long)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** What names nobody and reaches nobody: handles, e-mail addresses, web addresses, and numbers of seven digits or more. */
const TRACES =
  /[\p{L}\p{N}._+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}|@[\p{L}\p{N}_.]+|https?:\/\/\S+|\+?\d[\d .()-]{5,}\d/gu;

/** A text with every name, handle, address and long number in it replaced by `instead`, whatever its capitals. */
export function withoutNames(text: string, names: readonly string[], instead: string): string {
  const bare = text.replace(TRACES, instead);
  if (names.length === 0) return bare;
  const any = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return bare.replace(new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'giu'), instead);
}
