const KEY = 'avis-de-tempete.above';
const PLACE = '.above';
const ROOM = '--above';
const MOST_PX = 2000;

/**
 * Holds the room of what stood above the stories at the end of the last visit (games to resume, retakes due), which comes
 * after them: the cards do not move under a finger.
 */
export function holdRoomAbove(): void {
  const px = kept();
  if (px > 0) document.documentElement.style.setProperty(ROOM, `${px}px`);
}

/** All that is one's own has come: the room held is given back, and noted anew when the page goes. A guest notes none. */
export function freeRoomAbove(isGuest: () => boolean): void {
  document.documentElement.style.removeProperty(ROOM);
  window.addEventListener('pagehide', () => {
    const place = document.querySelector<HTMLElement>(PLACE);
    if (place === null || isGuest()) return;
    try {
      localStorage.setItem(KEY, String(place.offsetHeight));
    } catch {
      // Storage is refused or full: nothing is held at the next visit.
    }
  });
}

function kept(): number {
  try {
    const px = Number(localStorage.getItem(KEY));
    return px <= MOST_PX ? Math.round(px) || 0 : 0;
  } catch {
    return 0;
  }
}
