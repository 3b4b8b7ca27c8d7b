import type { PileState } from './model.ts';
import { type Opinions, opinionsText, readOpinions } from './opinions.ts';

/** Where an instructor's opinions are kept between two visits. */
export interface OpinionsPort {
  readonly read: () => Promise<string | null>;
  readonly write: (text: string) => Promise<void>;
  /** Keeps a text that cannot be read in another place, so that new opinions do not overwrite it. */
  readonly setAside: (text: string) => Promise<void>;
  /** False for a guest, who leaves nothing on the machine. */
  readonly isKept: () => boolean;
}

/** Milliseconds without typing after which a reason is written. */
const REST_MS = 400;

/**
 * Reads the opinions of this machine into the pile; `set` changes them and writes them back, `close` writes at once.
 * @param onChange called when they were read or changed
 */
export function keepOpinions(
  state: PileState,
  port: OpinionsPort,
  onChange: () => void,
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
    // Opinions given since the page opened are newer.
    if (kept !== null) state.change({ opinions: new Map([...kept, ...state.get().opinions]) });
    state.change({ areOpinionsKept: port.isKept() });
    onChange();
  });
  return {
    set: (opinions) => {
      state.change({ opinions });
      onChange();
      window.clearTimeout(timer);
      timer = window.setTimeout(write, REST_MS);
    },
    close: write,
  };
}
