import { describe, expect, it } from 'vitest';
import { shippedStory } from '../../../tests/support/shipped-stories.ts';
import { err, ok } from '../../base/result.ts';
import type { GameRecord } from '../../model/record.ts';
import { USUAL_PACKAGE } from '../../packaging/index.ts';
import type { App } from '../app.ts';
import { type Launched, openLaunchedRoom } from './launched-room.ts';

const scenario = shippedStory('premier-quart');

/** A launched package of group 02, and what its session is asked. */
function launchedWith(kept: { group?: string } | null) {
  const asked: { opened?: unknown; resumed?: { record: { annexes: unknown } } } = {};
  const session = {
    open: (_: unknown, options: unknown) => {
      asked.opened = options;
    },
    resumeKept: async (game: { record: { annexes: unknown } }) => {
      asked.resumed = game;
    },
    wordsMissing: async () => 0,
    saved: async () => [],
  };
  const record = { annexes: kept ?? {} } as GameRecord;
  const given = { record, token: 'a', writingLeft: null, coachLeft: 0, isOver: false };
  const launched = {
    contents: { target: 'scorm12', scenario, settings: { ...USUAL_PACKAGE, group: '02' } },
    platform: { kind: 'scorm12', launch: { isLookOnly: false } },
    report: { givenBack: () => (kept === null ? err('none') : ok(given)) },
    pass: 60,
  } as unknown as Launched;
  const room = openLaunchedRoom({ session, draw: () => {} } as unknown as App, launched);
  return { room, asked };
}

describe('the front of a launched game', () => {
  it('opens the briefing with the group of the package filled in', () => {
    const { room, asked } = launchedWith(null);
    room.start();
    expect(asked.opened).toMatchObject({ group: '02' });
  });

  it('gives the group to a game that the platform kept without it, and leaves another as it was', async () => {
    const bare = launchedWith({});
    await bare.room.resume();
    expect(bare.asked.resumed?.record.annexes).toEqual({ group: '02' });
    const own = launchedWith({ group: '03' });
    await own.room.resume();
    expect(own.asked.resumed?.record.annexes).toEqual({ group: '03' });
  });
});
