import type { AtelierRoom } from './atelier-room.ts';
import { hourOfMinutes, type StoryRow } from './present-rows.ts';

/** An hour being moved: it is written once one is done, so that a walk of ten keys is one step to undo. */
interface Retiming {
  readonly isList: () => boolean;
  readonly setList: (on: boolean) => void;
  /** Minutes at which a row is shown: moved, or as written; null: it has no hour. */
  readonly minutesOf: (row: StoryRow) => number | null;
  readonly shift: (row: StoryRow, minutes: number) => void;
  readonly commit: () => void;
  readonly leave: () => void;
  readonly told: () => { readonly id: string; readonly from: string; readonly to: string } | null;
}

const RETIMINGS = new WeakMap<AtelierRoom, Retiming>();

/** The retiming of these panes, opened when it is first asked for. */
export function retimingOf(room: AtelierRoom, draw: () => void): Retiming {
  const known = RETIMINGS.get(room) ?? open(room, draw);
  RETIMINGS.set(room, known);
  return known;
}

function open(room: AtelierRoom, draw: () => void): Retiming {
  let isList = false;
  let moving: { readonly row: StoryRow; readonly by: number } | null = null;
  let told: ReturnType<Retiming['told']> = null;
  return {
    isList: () => isList,
    setList: (on) => {
      isList = on;
      draw();
    },
    minutesOf: (row) => {
      if (!Number.isFinite(row.minutes)) return null;
      return moving?.row.key === row.key ? Math.max(0, row.minutes + moving.by) : row.minutes;
    },
    shift: (row, minutes) => {
      if (!Number.isFinite(row.minutes)) return;
      moving = { row, by: (moving?.row.key === row.key ? moving.by : 0) + minutes };
      told = { id: row.id, from: row.when ?? '', to: hourOfMinutes(Math.max(0, row.minutes + moving.by)) };
      draw();
    },
    commit: () => {
      const now = moving;
      moving = null;
      if (now === null || now.by === 0) return;
      room.table.write(now.row, 'when', hourOfMinutes(Math.max(0, now.row.minutes + now.by)));
    },
    leave: () => {
      moving = null;
      told = null;
      draw();
    },
    told: () => told,
  };
}
