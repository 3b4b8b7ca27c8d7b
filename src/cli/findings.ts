import type { Finding, Grade } from '../model/grade.ts';
import type { Scenario } from '../model/scenario.ts';
import { textIn } from '../model/text.ts';
import { DIMENSION_NAMES } from '../words/codes/codes.ts';
import { BETTER, FINDINGS } from '../words/debrief/findings.ts';
import { type Phrase, say } from '../words/define.ts';
import { formatHour } from './hour.ts';
import { formatFigure, type Kit } from './kit.ts';

/** Every point lost or gained, dimension by dimension: when, what, the words, the source and something better. */
export function findingText(kit: Kit, grade: Grade, scenario: Scenario): string {
  const blocks = grade.dimensions
    .filter((one) => one.findings.length > 0)
    .map(({ dimension, findings }) => {
      const title = kit.colours.bold(say(DIMENSION_NAMES, kit.lang, dimension));
      return `${title}\n${findings.map((one) => oneFinding(kit, one, scenario)).join('')}`;
    });
  return blocks.length === 0 ? `${kit.word('nothingFound')}\n` : `${blocks.join('\n')}`;
}

function oneFinding(kit: Kit, finding: Finding, scenario: Scenario): string {
  const points = `${finding.points > 0 ? '+' : ''}${formatFigure(kit, Math.round(finding.points))}`;
  const text = worded(FINDINGS[kit.lang], finding.rule, named(kit, finding.params, scenario));
  const lines = [
    `${formatHour(scenario, finding.tick, kit.lang)}  ${points.padStart(4)}  ${text} ${kit.word('source', { source: finding.source })}`,
  ];
  const quotes = kit.lang === 'fr' ? ['«\u00a0', '\u00a0»'] : ['“', '”'];
  if (finding.quote !== '')
    lines.push(`             ${quotes[0]}${shortenEvidence(finding.quote)}${quotes[1]}`);
  if (finding.better !== null) {
    const better = worded(BETTER[kit.lang], finding.better.code, named(kit, finding.better.params, scenario));
    lines.push(`             ${kit.word('better', { text: better })}`);
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
