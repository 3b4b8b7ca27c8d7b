import type { PileState } from './model.ts';
import { type Opinions, opinionsText, readOpinions } from './opinions.ts';

/** Where an instructor's opinions are kept between two visits. */
export interface OpinionsPort {
  readonly read: () => Promise<string | null>;
  readonly write: (text: string) => Promise<void>;
  /** Keeps a text that cannot be understood apart: what is opined from now on must not take its place. */
  readonly setAside: (text: string) => Promise<void>;
  /** False for a guest, who leaves nothing on the machine. */
  readonly isKept: () => boolean;
}

/** Typing a reason writes it when it rests (milliseconds). */
const REST_MS = 400;

/** Reads the opinions of this machine into the pile, and writes there what becomes of them. */
export function keepOpinions(
  state: PileState,
  port: OpinionsPort,
): { readonly set: (opinions: Opinions) => void; readonly close: () => void } {
  let timer = 0;
  const write = () => {
    window.clearTimeout(timer);
    if (timer !== 0) void port.write(opinionsText(state.get().opinions));
    timer = 0;
  };
  void port.read().then((text) => {
    const kept = text === null ? null : readOpinions(text);
    if (text !== null && kept === null) {
      void port.setAside(text);
      state.change({ areOpinionsDamaged: true });
    }
    // What was opined since the page opened is newer.
    if (kept !== null) state.change({ opinions: new Map([...kept, ...state.get().opinions]) });
    state.change({ areOpinionsKept: port.isKept() });
  });
  return {
    set: (opinions) => {
      state.change({ opinions });
      window.clearTimeout(timer);
      timer = window.setTimeout(write, REST_MS);
    },
    close: write,
  };
}
