const LOOK_MS = 1000; // between two looks
const SEEN_LOOKS = 3; // a card read from this many looks on

/**
 * Calls back with the ids of new cards that were in sight long enough to have been read; the player does nothing
 * for it.
 */
export function watchSight(isOn: () => boolean, onSeen: (ids: readonly string[]) => void): void {
  const looks = new Map<string, number>();
  setInterval(() => {
    if (!isOn()) return;
    const frame = document.querySelector('.feed-scroll')?.getBoundingClientRect();
    if (!frame || frame.height === 0) return;
    const read: string[] = [];
    for (const card of document.querySelectorAll<HTMLElement>('.feed-scroll .card.new')) {
      const id = card.dataset.post;
      const box = card.getBoundingClientRect();
      const middle = box.top + box.height / 2;
      if (!id || middle < frame.top || middle > frame.bottom) continue;
      const n = (looks.get(id) ?? 0) + 1;
      looks.set(id, n);
      if (n < SEEN_LOOKS) continue;
      read.push(id);
      looks.delete(id);
    }
    if (read.length > 0) onSeen(read);
  }, LOOK_MS);
}
