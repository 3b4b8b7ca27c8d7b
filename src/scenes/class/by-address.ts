import type { Session } from '../../session/index.ts';
import { wordsReady } from '../../words/apart.ts';
import { classAddress } from './class-address.ts';
import type { ClassDoors } from './class-doors.ts';

/** Opens the page of a class that the address asks for: a seat, or the board of whoever leads it. Each loads apart. */
export async function mountByAddress(
  host: HTMLElement,
  sky: HTMLElement,
  session: Session,
  doors: ClassDoors,
): Promise<void> {
  const address = classAddress(location.hash);
  if (address?.kind === 'board') {
    const { mountBoard } = await import('../board/mount-board.ts');
    await wordsReady();
    return mountBoard(host, sky, session, address, doors);
  }
  const { mountClass } = await import('./mount-class.ts');
  await wordsReady();
  mountClass(host, sky, session, address?.code ?? null, doors.debrief);
}
