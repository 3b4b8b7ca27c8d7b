import { CLASS_BUILD, CODE_LENGTH, drawCode, HOST, PULSE_MS } from '../live/index.ts';
import type { ToneModel } from '../tone/index.ts';
import type { ClassLog } from './class-log.ts';
import { type ClassRoom, openRoom } from './class-room.ts';
import { isSigningKey, newSigningKey, publicHalf, signClassFile } from './class-signer.ts';
import { drawInt, newSecret, tokenOf, whoHas } from './class-tokens.ts';
import type { Hall } from './hall.ts';
import { rehearse } from './rehearsal.ts';

const DAY_MS = 86_400_000;
const AFTER_END_MS = 3_600_000; // devices may still come back to their débreffage
const TIDY_MS = 60_000;

/** Opens the hall over a log; classes older than a day, or ended an hour ago, are erased. */
export function openHall(log: ClassLog, tone: ToneModel, now: () => number = Date.now): Hall {
  const extras: (() => void)[] = [];
  const rooms = new Map<string, Promise<ClassRoom | null>>();
  const room = (code: string) => {
    const known = rooms.get(code);
    if (known !== undefined) return known;
    const opening = openRoom(log, code).catch((thrown: unknown) => {
      rooms.delete(code);
      throw thrown;
    });
    rooms.set(code, opening);
    void opening.then(
      (found) => found === null && rooms.delete(code),
      () => {},
    );
    return opening;
  };
  const erase = async (code: string) => {
    const found = await room(code);
    found?.close();
    rooms.delete(code);
    await log.erase(code);
  };
  const tidy = async () => {
    for (const code of await log.list()) {
      const kept = await log.find(code);
      const found = await room(code);
      const isOld = kept === null || now() - kept.madeAt > DAY_MS;
      const end = found?.state();
      const isOver = end?.phase === 'ended' && now() - end.clock.since > AFTER_END_MS;
      if (isOld || isOver) await erase(code);
    }
  };
  const pulse = setInterval(() => {
    for (const opening of rooms.values())
      void opening
        .then((found) => (found !== null && found.devices() > 0 ? found.pulse() : undefined))
        .catch(() => {});
  }, PULSE_MS);
  const tidying = setInterval(() => void tidy().catch(() => {}), TIDY_MS);
  tidying.unref();

  /** The key that files are signed with; null where it cannot be read, for a class does not need one. */
  const ownKey = async () => {
    const key = await log.signingKey(newSigningKey).catch(() => '');
    return isSigningKey(key) ? key : null;
  };

  const hall: Hall = {
    build: CLASS_BUILD,
    rehearse: async (code, count) => {
      extras.push(await rehearse(hall, code, count, tone));
    },
    signer: async () => {
      const key = await ownKey();
      return key === null ? null : publicHalf(key);
    },
    sign: async (code, token, text) => {
      const found = await room(code);
      if (found === null || whoHas(token, found.kept.secret, code) !== HOST) return null;
      const key = await ownKey();
      return key === null ? null : signClassFile(key, code, text, await log.read(code, 0));
    },
    room,
    open: async (scenario, open) => {
      for (;;) {
        const code = drawCode(drawInt);
        const secret = newSecret();
        if (!(await log.create(code, { secret, madeAt: now(), scenario }))) continue;
        await log.append(code, { by: HOST, game: null, key: 'open', body: open(code) });
        return { code, token: tokenOf(secret, code, HOST) };
      }
    },
    list: async () => {
      const found = [];
      for (const code of (await log.list()).filter(({ length }) => length === CODE_LENGTH)) {
        const one = await room(code);
        if (one !== null) found.push({ code, room: one, token: tokenOf(one.kept.secret, code, HOST) });
      }
      return found;
    },
    close: async () => {
      clearInterval(pulse);
      clearInterval(tidying);
      for (const stop of extras) stop();
      for (const opening of rooms.values()) (await opening.catch(() => null))?.close();
      await log.close();
    },
  };
  return hall;
}
