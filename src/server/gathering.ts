import { type ClassState, type Difference, HOST, type Presence, type StateReport } from '../live/index.ts';
import type { ClassLog } from './class-log.ts';
import { newId } from './class-tokens.ts';
import type { Device } from './device.ts';

const TELL_AFTER_MS = 150; // changes within that time are told together
const SAY_EVERY_MS = 3000; // this process says who it serves
const FORGET_MS = 10_000; // a process that says nothing serves nobody
const HASHES_KEPT = 20_000;

/** Who is there, over all the processes that serve a class, and whether their devices agree. Nothing of it is kept. */
export interface Gathering {
  /** Something has changed here: it is told, soon. */
  readonly tell: () => void;
  readonly report: (device: Device, report: StateReport) => void;
  /** To be called now and then: says who is here again, and forgets processes that are gone. */
  readonly tidy: () => void;
  readonly close: () => void;
}

interface Here {
  readonly kind: 'here';
  readonly from: string; // a process
  readonly seats: readonly string[];
  readonly hostIsHere: boolean;
  readonly writing: Presence['writing'];
}
interface Hashed extends StateReport {
  readonly kind: 'hash';
  readonly seat: string;
}
type Call = Here | Hashed;

/** Gathers a class's devices over all its processes. */
export function gatherDevices(
  log: ClassLog,
  code: string,
  devices: ReadonlySet<Device>,
  state: () => ClassState,
): Gathering {
  const me = newId('p');
  const others = new Map<string, Here & { readonly heardAt: number }>();
  const hashes = new Map<string, string>();
  let timer: NodeJS.Timeout | undefined;
  let saidAt = 0;

  const here = (): Here => {
    const seats = new Set<string>();
    const writing = [];
    for (const { me: who, place } of devices) {
      if (who.who !== 'seat') continue;
      seats.add(who.seat);
      if (place !== null) writing.push({ seat: who.seat, place });
    }
    const hostIsHere = [...devices].some(({ me: who }) => who.who === 'host');
    return { kind: 'here', from: me, seats: [...seats], hostIsHere, writing };
  };
  const say = () => {
    saidAt = Date.now();
    log.call(code, here());
  };
  const soon = (work: () => void) => {
    timer ??= setTimeout(() => {
      timer = undefined;
      work();
    }, TELL_AFTER_MS);
    timer.unref();
  };
  const show = () => {
    const all = [here(), ...others.values()];
    const seats = [...new Set(all.flatMap((one) => one.seats))];
    const writing = all.flatMap((one) => one.writing);
    const hostIsHere = all.some((one) => one.hostIsHere);
    const games = new Map(state().seats.map(({ id, game }) => [id, game]));
    for (const device of devices) {
      const { me: who } = device;
      if (who.who === 'guest') continue;
      const concerns = (seat: string) => who.who === 'host' || games.get(seat) === who.game;
      device.tell('presence', {
        here: seats.filter(concerns),
        hostIsHere,
        writing: writing.filter(({ seat }) => concerns(seat)),
      });
    }
  };
  const differ = (difference: Difference) => {
    for (const device of devices) {
      const { me: who } = device;
      const isOf = who.who === 'host' || (who.who === 'seat' && who.game === difference.game);
      if (isOf) device.tell('differs', difference);
    }
  };
  const compare = ({ game, tick, hash, seat }: Hashed) => {
    const key = `${game} ${tick}`;
    const first = hashes.get(key);
    if (hashes.size >= HASHES_KEPT) hashes.clear();
    if (first === undefined) hashes.set(key, hash);
    else if (first !== hash) differ({ game, tick, hash, seat });
  };
  const stop = log.onCall(code, (word) => {
    const call = word as Call;
    if (call.kind === 'hash') return compare(call);
    if (call.from === me) return;
    const known = others.get(call.from);
    others.set(call.from, { ...call, heardAt: Date.now() });
    if (known === undefined) say();
    soon(show);
  });

  return {
    tell: () =>
      soon(() => {
        say();
        show();
      }),
    report: ({ me: who }, report) => {
      if (who.who === 'guest' || (who.who === 'seat' && who.game !== report.game)) return;
      log.call(code, {
        kind: 'hash',
        ...report,
        seat: who.who === 'host' ? HOST : who.seat,
      } satisfies Hashed);
    },
    tidy: () => {
      const now = Date.now();
      if (now - saidAt > SAY_EVERY_MS) say();
      for (const [id, { heardAt }] of others) {
        if (now - heardAt < FORGET_MS) continue;
        others.delete(id);
        soon(show);
      }
    },
    close: () => {
      clearTimeout(timer);
      stop();
    },
  };
}
