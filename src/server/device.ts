import type { Identity, ServerEvents } from '../live/index.ts';

/** A device connected to this process: a socket, or a scripted pupil. */
export interface Device {
  readonly tell: <K extends keyof ServerEvents>(event: K, ...args: Parameters<ServerEvents[K]>) => void;
  me: Identity;
  upTo: number; // seq up to which it was told all that concerns it
  place: string | null; // where it writes
}
