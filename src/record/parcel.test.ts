import { describe, expect, it } from 'vitest';
import type { ScenarioFiles } from '../model/scenario-files.ts';
import { asFiles, LINK_LIMIT, packFiles, unpackFiles } from './index.ts';

const files: ScenarioFiles = {
  main: 'scenarios/été.yaml',
  texts: [
    ['scenarios/été.yaml', 'format: avis-de-tempete/1\nid: ete\ntitle: "</script><!-- $& 😀 -->"\n'],
    ['scenarios/ete/foule.yaml', 'posts: []\r\n'],
  ],
};
const code = packFiles(files);

describe('a scenario handed over as one word', () => {
  it('comes back as it was, broken over lines or not', () => {
    expect(unpackFiles(code)).toEqual({ ok: true, value: files });
    expect(unpackFiles(code.replace(/(.{40})/g, '$1\r\n ')).ok).toBe(true);
  });

  it('is written in letters that no page, address or script gives a meaning to', () => {
    expect(code).toMatch(/^AS1\.[A-Za-z0-9_-]+$/);
    expect(code.length).toBeLessThan(LINK_LIMIT);
  });

  it('with any letter changed or cut is called damaged', () => {
    for (let i = 4; i < code.length; i += 7) {
      const other = `${code.slice(0, i)}${code[i] === 'x' ? 'y' : 'x'}${code.slice(i + 1)}`;
      expect(unpackFiles(other)).toMatchObject({ ok: false, error: { code: 'parcel/damaged' } });
    }
    expect(unpackFiles(code.slice(0, -9)).ok).toBe(false);
  });

  it.each([
    ['nothing', '', 'parcel/damaged'],
    ['prose', 'AS1.<script>alert(1)</script>', 'parcel/damaged'],
    ['a later version', code.replace('AS1', 'AS7'), 'parcel/newer'],
    ['two million letters', `AS1.${'A'.repeat(2_000_000)}`, 'parcel/too-large'],
  ])('of %s says why it is not opened', (_, text, fault) => {
    expect(unpackFiles(text)).toMatchObject({ ok: false, error: { code: fault } });
  });

  it('that would unfold without end is stopped at its limit', () => {
    const bomb = packFiles({ main: 'a', texts: [['a', ' '.repeat(60_000_000)]] });
    expect(bomb.length).toBeLessThan(200_000);
    expect(unpackFiles(bomb)).toMatchObject({ ok: false, error: { code: 'parcel/damaged' } });
  });

  it('holds nothing but names and texts', () => {
    for (const tree of [null, 1, ['a'], ['a', {}], ['a', [['a']]], ['a', [['a', 1]]], ['b', [['a', '']]]])
      expect(asFiles(tree)).toBeNull();
    expect(asFiles(['a', [['a', 'x', 'y']]])).toBeNull();
    expect(asFiles(['a\u202eb', [['a\u202eb', '']]])).toBeNull();
  });
});
