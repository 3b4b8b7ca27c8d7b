import type { World } from '../engine/index.ts';
import { betterWords } from '../lab/index.ts';
import type { Action } from '../model/action.ts';
import type { Grade } from '../model/grade.ts';
import type { Scenario } from '../model/scenario.ts';
import { textIn } from '../model/text.ts';
import { type Group, groupsOf, tallyOf } from '../scoring/index.ts';
import { DIMENSION_NAMES } from '../words/codes/codes.ts';
import { BETTER, FINDINGS } from '../words/debrief/findings.ts';
import { tellTally } from '../words/debrief/level-told.ts';
import { type Phrase, say } from '../words/define.ts';
import { storyHour } from '../words/story-hour.ts';
import { hourColumn } from './hour.ts';
import { formatFigure, type Kit } from './kit.ts';

/** A graded game: the world it is played in, and the acts of its record. */
interface GradedGame {
  readonly grade: Grade;
  readonly world: World;
  readonly actions: readonly Action[];
}

/**
 * Every point lost or gained, dimension by dimension, one paragraph a rule: when, what, the words, the source, something
 * better, and what this story offered to say instead. A rule found several times gives the other hours.
 */
export function findingText(kit: Kit, { grade, world, actions }: GradedGame): string {
  const blocks = grade.dimensions
    .filter((one) => one.findings.length > 0)
    .map((one) => {
      const { dimension, findings, score } = one;
      const name = kit.colours.bold(say(DIMENSION_NAMES, kit.lang, dimension));
      const title = score === null ? name : `${name}  ${tellTally(kit.lang, tallyOf(one))}`;
      const groups = [
        ...groupsOf(findings.filter((one) => one.points < 0)),
        ...groupsOf(findings.filter((one) => one.points >= 0)),
      ];
      const told = groups.map((group) => oneGroup(kit, group, world, actions));
      return `${title}\n${told.join('')}`;
    });
  return blocks.length === 0 ? `${kit.word('nothingFound')}\n` : `${blocks.join('\n')}`;
}

/** Hours told of the other times of a rule, so that a habit of two hundred times stays one line. */
const MOST_HOURS = 12;

function oneGroup(kit: Kit, group: Group, world: World, actions: readonly Action[]): string {
  const { first: finding, others } = group;
  const { scenario } = world;
  const points = `${group.points > 0 ? '+' : ''}${formatFigure(kit, Math.round(group.points))}`;
  const text = worded(FINDINGS[kit.lang], finding.rule, named(kit, finding.params, scenario));
  const lines = [
    `${hourColumn(scenario, finding.tick, kit.lang)}  ${points.padStart(4)}  ${text} ${kit.word('source', { source: finding.source })}`,
  ];
  const quotes = kit.lang === 'fr' ? ['«\u00a0', '\u00a0»'] : ['“', '”'];
  if (finding.quote !== '')
    lines.push(`             ${quotes[0]}${shortenEvidence(finding.quote)}${quotes[1]}`);
  if (finding.better !== null) {
    const better = worded(BETTER[kit.lang], finding.better.code, named(kit, finding.better.params, scenario));
    lines.push(`             ${kit.word('better', { text: better })}`);
    const words = textIn(betterWords(world, actions, finding) ?? undefined, kit.lang);
    if (words !== '') lines.push(`             ${kit.word('betterHere', { text: shortenEvidence(words) })}`);
  }
  if (others.length > 0) {
    const hours = others.slice(0, MOST_HOURS).map((one) => storyHour(scenario, one.tick, kit.lang));
    const more = others.length > MOST_HOURS ? [...hours, '…'] : hours;
    lines.push(`             ${kit.word('foundTimes', { n: others.length + 1, hours: more.join(', ') })}`);
  }
  return `${lines.join('\n')}\n`;
}

/** A code without words is shown as it is rather than hidden. */
function worded(
  words: Readonly<Record<string, Phrase>>,
  code: string,
  params: Readonly<Record<string, string | number>>,
): string {
  const phrase = Object.hasOwn(words, code) ? words[code] : undefined;
  if (phrase === undefined) return code;
  return typeof phrase === 'function' ? phrase(params) : phrase;
}

/** Ids of facts, services, senders and planned posts become their names. */
function named(
  kit: Kit,
  params: Readonly<Record<string, string | number>>,
  scenario: Scenario,
): Record<string, string | number> {
  const text = (id: string | number | undefined) => {
    const found =
      scenario.facts.find((one) => one.id === id)?.text ??
      scenario.services.find((one) => one.id === id)?.name ??
      scenario.planned.find((one) => one.id === id)?.text;
    return found === undefined
      ? (scenario.people.find((one) => one.id === id)?.name ?? String(id))
      : textIn(found, kit.lang);
  };
  const names: Record<string, string | number> = { ...params };
  for (const key of ['fact', 'service', 'from', 'planned'])
    if (params[key] !== undefined && params[key] !== '') names[key] = text(params[key]);
  return names;
}

/** A text in one line, cut between two words at about 110 characters. */
export function shortenEvidence(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > 110 ? `${flat.slice(0, flat.lastIndexOf(' ', 106))}…` : flat;
}
