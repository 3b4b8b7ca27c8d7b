import { describe, expect, it } from 'vitest';
import { POST_CLASSES, SEGMENTS } from '../../model/codes.ts';
import { LANGS } from '../../model/text.ts';
import { DEFAULT_CHATTER } from './index.ts';

const { groups, slots, handles } = DEFAULT_CHATTER;
const lines = groups.flatMap((group) =>
  LANGS.flatMap((lang) => group.lines[lang].map((line) => ({ group, lang, line }))),
);

describe('the crowd of an author who wrote none', () => {
  it('has every group in both languages, with as many lines to a third', () => {
    for (const { id, lines: of } of groups) {
      expect([id, of.fr.length > 2 && of.en.length > 2]).toEqual([id, true]);
      expect([id, Math.abs(of.fr.length - of.en.length) <= of.fr.length / 3]).toEqual([id, true]);
    }
    for (const name of Object.keys(slots)) expect(slots[name]?.fr.length).toBeGreaterThan(4);
  });

  it('has something to say in each mood of each audience, and for each class the crowd may post', () => {
    const crowd = groups.filter((group) => group.use === 'crowd');
    for (const segment of SEGMENTS)
      for (const [purpose, tone] of [
        ['condemn', 'cordial'],
        ['condemn', 'aggressive'],
        ['support', 'cordial'],
        ['support', 'aggressive'],
        ['ask', 'cordial'],
      ]) {
        const fitting = crowd.filter(
          (g) =>
            g.purpose === purpose &&
            (g.tone ?? tone) === tone &&
            (g.audiences.length === 0 || g.audiences.includes(segment)),
        );
        expect(fitting.length).toBeGreaterThan(0);
      }
    const classes = new Set(crowd.map((group) => group.class));
    for (const wanted of ['complaint', 'question', 'falseClaim', 'uncivil', 'troll', 'support'] as const)
      expect(classes).toContain(wanted);
    for (const group of groups) expect(POST_CLASSES).toContain(group.class);
  });

  it('is varied: over a thousand different condemnations in each language', () => {
    for (const lang of LANGS) {
      const count = groups
        .filter((group) => group.use === 'crowd' && group.purpose === 'condemn')
        .flatMap((group) => group.lines[lang])
        .reduce(
          (sum, line) => sum + holesIn(line).reduce((n, name) => n * (slots[name]?.[lang].length ?? 1), 1),
          0,
        );
      expect(count).toBeGreaterThan(1000);
    }
    for (const lang of LANGS) {
      const all = lines.filter((l) => l.lang === lang && !/^\{\{\w+\}\}$/.test(l.line)).map((l) => l.line);
      expect(all.filter((line, i) => all.indexOf(line) !== i)).toEqual([]);
    }
  });

  it('names only slots that exist, the organisation, and in echoes the words of the house', () => {
    for (const { group, line } of lines)
      for (const name of holesIn(line)) {
        const known =
          Object.hasOwn(slots, name) || name === 'org' || (name === 'quote' && group.use === 'echo');
        expect([group.id, name, known]).toEqual([group.id, name, true]);
      }
  });

  it('begins no sentence with a slot that is not one', () => {
    const sentence = new Set(['start', 'pout', 'anger', 'last', 'cheer', 'org', 'quote']);
    for (const { line } of lines)
      for (const [, name = ''] of line.matchAll(/(?:^|[.?!] )\{\{(\w+)\}\}/g))
        expect([line, sentence.has(name)]).toEqual([line, true]);
  });

  it('sets its French as in Québec', () => {
    const french = [
      ...lines.filter((l) => l.lang === 'fr').map((l) => l.line),
      ...Object.values(slots).flatMap((s) => s.fr),
    ];
    for (const line of french)
      expect([
        line,
        /[\s\u00a0][;!?]|[^\u00a0\s]:(?=\s)|«(?!\u00a0)|(?<!\u00a0)»|\.\.\.|'/.test(line),
      ]).toEqual([line, false]);
  });

  it('has names that look made up, each once', () => {
    expect(new Set(handles).size).toBe(handles.length);
    expect(handles.length).toBeGreaterThan(40);
    for (const handle of handles) expect(handle).toMatch(/^[a-z0-9_]+$/);
  });
});

function holesIn(line: string): string[] {
  return [...line.matchAll(/\{\{(\w+)\}\}/g)].map((m) => m[1] ?? '');
}
