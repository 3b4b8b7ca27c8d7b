import {
  type ClassRefusal,
  type Denied,
  type DeviceEvents,
  MAX_EXTRAS,
  MESSAGES_A_SECOND,
  readCode,
  readHello,
  readJoin,
  readPlace,
  readReport,
  readSent,
  type ServerEvents,
} from '../live/index.ts';
import { allowance } from './allowance.ts';
import { LogTrouble } from './class-log.ts';
import type { ClassRoom } from './class-room.ts';
import type { Device } from './device.ts';
import type { Hall } from './hall.ts';

/** The server's end of a line to a device. */
export interface Wire {
  /** What comes is not trusted, except to be an answer where one is called. */
  readonly on: (event: keyof DeviceEvents, hear: (value: unknown, tell: unknown) => unknown) => unknown;
  readonly emit: <K extends keyof ServerEvents>(event: K, ...args: Parameters<ServerEvents[K]>) => unknown;
}

/** Attends to one device, from its first word to its last. Returns what is to be called when it is gone. */
export function attend(hall: Hall, socket: Wire): () => void {
  const device: Device = {
    tell: (event, ...args) => void socket.emit(event, ...args),
    me: { who: 'guest' },
    upTo: 0,
    place: null,
  };
  let room: ClassRoom | null = null;
  const pass = allowance(MESSAGES_A_SECOND, () => performance.now());
  const tooMany: Denied = { ok: false, code: 'class/too-many', limit: MESSAGES_A_SECOND };
  /** Asks for an answer; whatever is wrong with the message or the log, there is one. */
  const ask = async <T>(tell: unknown, work: () => Promise<T | Denied> | T | Denied): Promise<void> => {
    if (typeof tell !== 'function') return;
    if (!pass.spend()) return tell(tooMany);
    try {
      tell(await work());
    } catch (thrown) {
      tell(denied(thrown instanceof LogTrouble ? 'class/log-away' : 'class/malformed'));
      if (!(thrown instanceof LogTrouble)) console.error(thrown);
    }
  };

  socket.on('hello', (value, tell) =>
    ask(tell, async () => {
      const hello = readHello(value);
      if (hello === null) return denied('class/malformed');
      if (hello.build !== hall.build) return denied('class/old-build');
      const found = await hall.room(readCode(hello.code) ?? '');
      if (found === null) return denied('class/unknown');
      room?.drop(device);
      room = found;
      const me = found.welcome(device, hello.token, hello.after);
      if ('ok' in me) return me;
      return { ok: true, me, lobby: found.lobby(), feed: me.who === 'guest' ? null : found.feed(device) };
    }),
  );
  socket.on('join', (value, tell) =>
    ask(tell, () => {
      const request = readJoin(value);
      return room === null || request === null ? denied('class/malformed') : room.join(device, request);
    }),
  );
  socket.on('send', (value, tell) =>
    ask(tell, () => {
      const sent = readSent(value);
      return room === null || sent === null ? denied('class/malformed') : room.send(device, sent);
    }),
  );
  socket.on('writing', (place) => {
    if (pass.spend()) room?.write(device, readPlace(place));
  });
  socket.on('report', (value) => {
    const report = readReport(value);
    if (report !== null) room?.report(device, report);
  });
  socket.on('ping', (tell) => {
    if (pass.spend() && typeof tell === 'function') tell(Date.now());
  });
  socket.on('rehearse', (count, tell) =>
    ask(tell, async () => {
      if (room === null || device.me.who !== 'host') return denied('class/not-host');
      const isGood = Number.isInteger(count) && Number(count) >= 1 && Number(count) <= MAX_EXTRAS;
      if (!isGood) return { ok: false, code: 'class/too-many', limit: MAX_EXTRAS };
      await hall.rehearse(room.lobby().code, Number(count));
      return { ok: true };
    }),
  );
  return () => room?.drop(device);
}

function denied(code: ClassRefusal): Denied {
  return { ok: false, code };
}
