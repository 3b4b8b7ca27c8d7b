/**
 * The instructor's guides: each story has one in both languages, of two printed pages, that speaks only of what the
 * story grades.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { weightsOf } from '../src/model/rubric.ts';
import { LANGS } from '../src/model/text.ts';
import { type GuideBlock, readGuide } from '../src/scenes/teach/guide-text.ts';
import { DIMENSION_NAMES } from '../src/words/codes/codes.ts';
import { say } from '../src/words/define.ts';
import { SHIPPED, shippedStory } from './support/shipped-stories.ts';

const GUIDES = fileURLToPath(new URL('../scenarios/guides/', import.meta.url));
const stories = SHIPPED.map(shippedStory);
const cases = stories.flatMap((scenario) => LANGS.map((lang) => ({ id: scenario.id, lang, scenario })));
const textOf = (id: string, lang: string) => readFileSync(`${GUIDES}${id}.${lang}.md`, 'utf8');

/** Headings of a guide, in their order. */
const PARTS = {
  fr: [
    'Ce qu’on y travaille',
    'L’histoire',
    'Un cours de trois heures',
    'Un cours de cinquante minutes',
    'Un devoir de fin de semaine',
    'Ce qu’on fait d’instinct, et pourquoi',
    'Questions pour la plénière',
    'Pièges',
    'Avant de jouer',
    'Noter, et discuter notre note',
  ],
  en: [
    'What it works on',
    'The story',
    'A three-hour class',
    'A fifty-minute class',
    'A weekend assignment',
    'What people do first, and why',
    'Questions for the plenary',
    'Traps',
    'Before you play',
    'Marking, and arguing with our mark',
  ],
} as const;
/** Signs that fill two letter pages at the size of print, with a margin: the longest that was seen to fit has 7,300. */
const MOST_SIGNS = 7_300;

describe('the guides', () => {
  it('are those of the stories of the game, and no other', () => {
    const wanted = cases.map(({ id, lang }) => `${id}.${lang}.md`);
    expect(readdirSync(GUIDES).sort()).toEqual([...wanted].sort());
  });

  it.each(cases)('$id, $lang: has every part, in order', ({ id, lang }) => {
    const headings = blocksOf(id, lang).flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(headings).toEqual(PARTS[lang]);
  });

  it.each(cases)('$id, $lang: ties its objectives to what the story grades', ({ id, lang, scenario }) => {
    const graded = weightsOf(scenario.rubric)
      .filter(({ weight }) => weight > 0)
      .map(({ dimension }) => say(DIMENSION_NAMES, lang, dimension));
    const goals = blockAfter(id, lang, 0);
    expect(goals.kind).toBe('list');
    const named = goals.kind === 'list' ? goals.items.map((item) => /^\*\*(.+?)\*\*/.exec(item)?.[1]) : [];
    expect(named.length).toBeGreaterThanOrEqual(4);
    expect(named.filter((name) => name === undefined || !graded.includes(name))).toEqual([]);
  });

  it.each(
    cases.flatMap((one) => [
      { ...one, part: 2, minutes: 180 },
      { ...one, part: 3, minutes: 50 },
    ]),
  )('$id, $lang: fills $minutes minutes, one by one', ({ id, lang, part, minutes }) => {
    const hours = blockAfter(id, lang, part);
    const rows = hours.kind === 'table' ? hours.rows.slice(1) : [];
    const spans = rows.map(([span = '']) => span.match(/\d+/g)?.map(Number) ?? []);
    expect(spans[0]?.[0]).toBe(0);
    expect(spans.at(-1)?.[1]).toBe(minutes);
    for (const [i, [from]] of spans.slice(1).entries()) expect(from).toBe(spans[i]?.[1]);
  });

  it.each(cases)('$id, $lang: says how long the story is, as the story does', ({ id, lang, scenario }) => {
    expect(textOf(id, lang)).toMatch(new RegExp(`${scenario.minutes} minutes`));
  });

  it.each(cases)('$id, $lang: fits two printed pages', ({ id, lang }) => {
    expect(textOf(id, lang).length).toBeLessThan(MOST_SIGNS);
  });

  it.each(stories.map(({ id }) => id))(
    '%s: is set as Québec French is, and English is without its spaces',
    (id) => {
      expect(textOf(id, 'fr')).not.toMatch(
        /[\s\u00a0][;!?]|[^\u00a0\s:/\d|-]:(?=\s|$)|«(?!\u00a0)|(?<!\u00a0)»|\.\.\.|'/,
      );
      expect(textOf(id, 'en')).not.toMatch(/[\s\u00a0][:;!?](\s|$)|«|»|"|'/);
    },
  );
});

function blocksOf(id: string, lang: string): readonly GuideBlock[] {
  return readGuide(textOf(id, lang));
}

/** The first block after a heading, by the place of the heading. */
function blockAfter(id: string, lang: 'fr' | 'en', part: number): GuideBlock {
  const blocks = blocksOf(id, lang);
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === PARTS[lang][part]);
  const found = blocks[at + 1];
  if (at < 0 || found === undefined) throw new Error(`${id}.${lang}: nothing after ${PARTS[lang][part]}`);
  return found;
}
