/**
 * The other tabs of the browser. Tabs share what is kept, so they exchange messages: two tabs never write over the
 * same game unseen.
 */
export interface Neighbours {
  readonly send: (message: TabMessage) => void;
  /** Calls `listen` at each message of another tab; the function given back stops it. */
  readonly onMessage: (listen: (message: TabMessage) => void) => () => void;
}

/** `from`: the tab that sends it. `token`: its game. */
export interface TabMessage {
  readonly from: string;
  readonly token: string;
  readonly kind: TabMessageKind;
}

const KINDS = [
  'whoPlays', // a game is resumed here: does another tab play it?
  'playing', // this tab does
  'handOver', // this game is wanted here: save it there, and stop
  'handedOver', // it is saved
  'released', // it is not played here any more
] as const;
export type TabMessageKind = (typeof KINDS)[number];

const CHANNEL = 'avis-de-tempete';

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
    send: (message) => channel.postMessage(message),
    onMessage: (listen) => {
      const receive = ({ data }: MessageEvent) => {
        if (isTabMessage(data)) listen(data);
      };
      channel.addEventListener('message', receive);
      return () => {
        channel.removeEventListener('message', receive);
        channel.close();
      };
    },
  };
}

function isTabMessage(data: unknown): data is TabMessage {
  const message = data as Partial<TabMessage> | null;
  return (
    typeof message?.from === 'string' &&
    typeof message.token === 'string' &&
    (KINDS as readonly unknown[]).includes(message.kind)
  );
}
