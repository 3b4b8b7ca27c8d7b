/**
 * The other tabs of the browser. Tabs share what is kept, so they exchange messages: two tabs never write over the
 * same game unseen.
 */
export interface Neighbours {
  readonly tell: (word: Word) => void;
  readonly onWord: (listen: (word: Word) => void) => () => void;
}

/** `from`: the tab that speaks. `token`: its game. */
export interface Word {
  readonly from: string;
  readonly token: string;
  readonly says:
    | 'who' // a game begins or is taken up here: does another tab play?
    | 'mine' // this one does
    | 'hand' // play goes on there: keep your game, and stop
    | 'handed' // it is kept
    | 'free'; // nothing is played here any more
}

const CHANNEL = 'avis-de-tempete';
const SAYINGS: readonly unknown[] = ['who', 'mine', 'hand', 'handed', 'free'] satisfies Word['says'][];

/** The browser's other tabs; null where they cannot be spoken to. */
export function browserNeighbours(): Neighbours | null {
  let channel: BroadcastChannel;
  try {
    if (typeof BroadcastChannel === 'undefined') return null;
    channel = new BroadcastChannel(CHANNEL);
  } catch {
    return null; // a page without an origin of its own
  }
  return {
    tell: (word) => channel.postMessage(word),
    onWord: (listen) => {
      const hear = ({ data }: MessageEvent) => {
        if (isWord(data)) listen(data);
      };
      channel.addEventListener('message', hear);
      return () => {
        channel.removeEventListener('message', hear);
        channel.close();
      };
    },
  };
}

function isWord(data: unknown): data is Word {
  const word = data as Partial<Word> | null;
  return typeof word?.from === 'string' && typeof word.token === 'string' && SAYINGS.includes(word.says);
}
