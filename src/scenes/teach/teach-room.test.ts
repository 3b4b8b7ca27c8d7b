import { afterAll, describe, expect, it, vi } from 'vitest';
import { shippedStory } from '../../../tests/support/shipped-stories.ts';
import { figureOf, withRubric } from '../../model/rubric.ts';
import { compileRubric } from '../../scenario/index.ts';
import type { App } from '../app.ts';
import type { HomeRoom } from '../home/home-room.ts';
import type { Checked, ShippedStory } from '../library.ts';
import { readTeaching, teachingText, USUAL_TEACHING } from './kept-teaching.ts';
import { passMarkFile, readPassMark } from './pass-mark.ts';
import { openTeach } from './teach-room.ts';

vi.stubGlobal('document', { getElementById: () => ({}) }); // as in the game in one file, which weighs no page
afterAll(() => void vi.unstubAllGlobals()); // another file may draw in the same worker

const scenario = shippedStory('premier-quart');
const checked = { file: 'premier-quart.yaml', given: [], scenario } as unknown as Checked;
const own = { ...checked, file: 'la-mienne.yaml', keptAs: 'la-mienne' } as Checked;
const story = { file: checked.file, card: { id: scenario.id }, checked } as unknown as ShippedStory;

/** The room on a device that keeps `device.kept`; each opening is another visit. */
function visit(device: { kept: string | null }, mine: readonly Checked[] = [], onRefresh = () => {}) {
  const session = {
    getState: () => ({ settings: { lang: 'fr' } }),
    teaching: {
      read: async () => device.kept,
      write: async (text: string) => {
        device.kept = text === '' ? null : text;
      },
    },
  };
  let here: readonly Checked[] = [];
  const home = {
    shipped: () => [story],
    kept: () => here,
    refresh: async () => {
      onRefresh();
      here = mine;
    },
    withStory: async () => checked,
  };
  return openTeach(() => ({ session, draw: () => {} }) as unknown as App, home as unknown as HomeRoom);
}

describe('what an instructor chose', () => {
  it('comes back at the next visit: story, mode, seed, group, time, drafts and pass mark', async () => {
    const device = { kept: null };
    const first = visit(device);
    expect(first.isUsual()).toBe(true);
    await first.choose(story);
    const set = {
      mode: 'evaluation',
      seed: '2718',
      group: 'COM-201 gr. 02',
      time: 2,
      writeFirst: true,
      drills: ['sort', 'tone'],
    } as const;
    first.set(set);
    first.setPassMark('70');
    const second = visit(device);
    await second.restore();
    expect(second.settings()).toEqual(first.settings());
    expect(second.settings()).toMatchObject({ ...set, story: 'premier-quart' });
    expect(second.rubric().mark).toBe(70);
    expect(second.chosen()?.checked).toBe(checked);
    expect(second.isUsual()).toBe(false);
  });

  it('comes back with a rubric of one’s own and a story of this machine', async () => {
    const device = { kept: null };
    const first = visit(device);
    first.chooseOwn(own);
    await first.chooseRubric(new File([passMarkFile(75, 'fr').text], 'mardi.yaml'));
    const second = visit(device, [own]);
    await second.restore();
    expect(second.chosen()).toEqual({ file: 'la-mienne', story: '', checked: own });
    expect(second.rubric()).toMatchObject({
      mark: null,
      code: first.rubric().code,
      file: { file: 'mardi.yaml' },
    });
    const gone = visit(device);
    await gone.restore();
    expect(gone.chosen()).toBeNull();
    expect(gone.rubric().code).toBe(first.rubric().code);
  });

  it('does not come back over what was chosen meanwhile, nor once it is forgotten', async () => {
    const device = {
      kept: teachingText({ file: '', set: { ...USUAL_TEACHING, seed: '1' }, rubric: '', mark: null }),
    };
    const room = visit(device);
    const coming = room.restore();
    room.set({ seed: '2' });
    await coming;
    expect(room.settings().seed).toBe('2');
    room.reset();
    expect([room.isUsual(), device.kept]).toEqual([true, null]);
    const next = visit(device);
    await next.restore();
    expect(next.settings().seed).toBe('');
  });

  it('does not come back, once its rubric or its story is found, over what was chosen while it was looked for', async () => {
    const device: { kept: string | null } = { kept: null };
    const first = visit(device);
    first.chooseOwn(own);
    first.set({ seed: '1' });
    await first.chooseRubric(new File([passMarkFile(75, 'fr').text], 'mardi.yaml'));
    const kept = device.kept;
    const late = visit({ kept }, [own]);
    const coming = late.restore();
    await Promise.resolve();
    await Promise.resolve(); // it has read what was kept, and reads the rubric
    late.setPassMark('80');
    await coming;
    expect([late.rubric().mark, late.settings().seed, late.chosen()]).toEqual([80, '', null]);
    const empty = visit({ kept }, [own], () => empty.reset()); // while its story is looked for
    await empty.restore();
    expect([empty.chosen(), empty.isUsual()]).toEqual([null, true]);
  });

  it.each(['', 'null', '[]', '3', '{'])('that is no text of ours, as %j, is not taken up', (text) => {
    expect(readTeaching(text)).toBeNull();
  });

  it('of which nothing can be read is as at first', () => {
    const text = '{"mode":1,"time":7,"mark":101,"file":{},"seed":3,"group":[],"rubric":null,"writeFirst":1}';
    expect(readTeaching(text)).toEqual({ file: '', set: USUAL_TEACHING, rubric: '', mark: null });
  });
});

describe('a pass mark that is typed', () => {
  it('grades by it, and travels as a rubric that is taken without a fault', () => {
    for (const mark of [0, 60, 72, 100]) {
      const { file, text } = passMarkFile(mark, 'fr');
      const { rubric, diagnostics } = compileRubric(text, file.file);
      expect(diagnostics).toEqual([]);
      expect(rubric).toEqual(file);
      expect(figureOf(withRubric(scenario, file).rubric, 'passMark')).toBe(mark);
    }
  });

  it('is a whole number of a hundred; what is not is told and changes nothing', async () => {
    expect(['0', ' 72 ', '72 %', '100%'].map(readPassMark)).toEqual([0, 72, 72, 100]);
    expect(['', '101', '-1', '7.5', 'dix', '1e1'].map(readPassMark)).toEqual(Array(6).fill(null));
    const room = visit({ kept: null });
    room.setPassMark('70');
    const { code } = room.rubric();
    room.setPassMark('720');
    expect([room.markRefused(), room.rubric().mark, room.rubric().code]).toEqual(['720', 70, code]);
    room.setPassMark('');
    expect([room.markRefused(), room.rubric().mark, room.settings().rubric]).toEqual(['', null, '']);
  });
});
