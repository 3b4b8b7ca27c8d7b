/**
 * The plan of the house: which room stands on which level, and which npm packages each may bring in.
 * Imports go downward only; rooms on one level do not see each other; a room is entered by its doors.
 */
export interface Room {
  readonly level: number;
  readonly isPure?: true; // above the last pure level, and of the core all the same
  /** Package names, or a prefix ending in `/*` for a whole scope. `node:*` opens Node's own modules. */
  readonly npm: readonly string[];
  /** The files that other rooms may take: its `index.ts`, then those that load apart from it. None named: all of them. */
  readonly doors?: readonly string[];
}

export const ROOMS: Readonly<Record<string, Room>> = {
  base: { level: 0, npm: ['seedrandom'] },
  model: { level: 1, npm: [] },
  pool: { level: 1, npm: [], doors: ['index.ts'] },
  words: { level: 2, npm: [] },
  claims: { level: 2, npm: [], doors: ['index.ts'] },
  tone: { level: 2, npm: [], doors: ['index.ts'] },
  scenario: {
    level: 2,
    npm: ['yaml', 'zod', 'jsep'],
    doors: ['index.ts', 'edit/index.ts', 'files.ts', 'sheets.ts'],
  },
  patterns: { level: 2, npm: ['yaml'], doors: ['index.ts'] },
  engine: { level: 3, npm: [], doors: ['index.ts'] },
  record: { level: 4, npm: ['fflate'], doors: ['index.ts'] },
  scoring: { level: 4, npm: [], doors: ['index.ts'] },
  packaging: { level: 5, npm: ['fflate'], doors: ['index.ts'] },
  live: { level: 5, npm: [], doors: ['index.ts'] },
  lab: { level: 5, npm: [], doors: ['index.ts', 'task-kinds.ts'] },
  practice: {
    level: 6,
    isPure: true,
    npm: ['ts-fsrs'],
    doors: ['index.ts', 'practice-tasks.ts', 'skills.ts'],
  },
  session: {
    level: 6,
    npm: ['zustand', 'immer', 'idb-keyval', 'socket.io-client'],
    doors: ['index.ts', 'class-connection.ts', 'run-immer.ts', 'socket-line.ts', 'task-kinds.ts'],
  },
  offline: { level: 6, npm: [], doors: ['index.ts'] },
  ui: { level: 6, npm: ['lit', 'lucide', '@dicebear/*', '@fontsource-variable/*'] },
  desk: { level: 7, npm: ['lit'], doors: ['index.ts'] },
  editor: { level: 7, npm: ['@codemirror/*', '@lezer/*'], doors: ['index.ts'] },
  stage: {
    level: 7,
    npm: ['phaser'],
    doors: ['index.ts', 'describe.ts', 'present.ts', 'renderer.ts', 'view.ts'],
  },
  platforms: { level: 7, npm: [], doors: ['index.ts'] },
  server: { level: 7, npm: ['node:*', 'socket.io', 'ioredis'], doors: ['index.ts'] },
  scenes: { level: 8, npm: ['lit', 'lean-qr'] },
  debrief: {
    level: 8,
    npm: ['lit'],
    doors: [
      'index.ts',
      'pile/index.ts',
      'practice/assigned/index.ts',
      'practice/example/index.ts',
      'practice/index.ts',
      'practice/keep-retakes.ts',
      'task-kinds.ts',
      'wash/index.ts',
    ],
  },
  cli: { level: 8, npm: ['node:*', 'commander', 'picocolors', 'lean-qr'] },
  main: { level: 9, npm: [] },
};

/** Rooms up to this level are the pure core: no screen, no clock, no network, no chance of their own. */
const LAST_PURE_LEVEL = 5;
/** From this level up, a file may take in what stands outside `src/`: shipped scenarios and assets. */
export const FIRST_LEVEL_OUTSIDE = 6;

/** What a test beside its file may bring in besides what its room may. */
export const TEST_NPM: readonly string[] = [
  'vitest',
  'fast-check',
  'happy-dom',
  'socket.io-client',
  'node:*',
];

/** Entry points of a package that are closed, with the one to take instead. */
export const CLOSED_ENTRIES: Readonly<Record<string, string>> = {
  zustand: 'zustand/vanilla (the root entry imports React)',
};

/** What each page starts from, and what each of its workers starts from. */
const ENTRIES: readonly (string | undefined)[] = [
  'main.ts',
  'worker.ts',
  'launched.ts',
  'launched-worker.ts',
  'shipped-tone.ts',
];

/** The room a file under `src/` belongs to; `main` for an entry; nothing for a file without a room. */
export function roomOf(path: string): string | undefined {
  const parts = path.split('/');
  if (parts[0] !== 'src') return undefined;
  if (parts.length === 2) return ENTRIES.includes(parts[1]) ? 'main' : undefined;
  const room = parts[1] ?? '';
  return room !== 'main' && Object.hasOwn(ROOMS, room) ? room : undefined;
}

export function isPure(path: string): boolean {
  const room = roomOf(path);
  return room !== undefined && isPureRoom(room);
}

/** Whether a room is of the core; false for one that is not in the plan. */
export function isPureRoom(name: string): boolean {
  const room = ROOMS[name];
  return room !== undefined && (room.level <= LAST_PURE_LEVEL || room.isPure === true);
}

export function isTest(path: string): boolean {
  return path.endsWith('.test.ts');
}
