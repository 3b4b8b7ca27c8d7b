/** What the Back button of the browser does here. */
export interface BackDoor {
  /** To be called after each drawing. `isDeep`: one is elsewhere than on the front page. */
  readonly follow: (isDeep: boolean) => void;
}

/**
 * Keeps Back inside the page: as long as one is elsewhere than on the front page, one entry of the browser's history
 * stands for it, and Back calls `onBack` instead of leaving without a word.
 */
export function openBackDoor(onBack: () => void): BackDoor {
  let isIn = isDeepEntry(history.state); // our entry is the present one, as after a reload
  let isLeaving = false; // we go back over it ourselves
  let isWanted = isIn;
  let address = location.href; // under our entry
  const follow = (isDeep: boolean) => {
    isWanted = isDeep;
    if (isDeep === isIn || isLeaving) return;
    isIn = isDeep;
    if (isDeep) {
      address = location.href;
      return history.pushState({ isDeep }, '');
    }
    isLeaving = true;
    history.back();
  };
  window.addEventListener('popstate', ({ state }) => {
    if (isLeaving) {
      isLeaving = false;
      return follow(isWanted);
    }
    // Another link to a scenario, followed in this page, is an entry of its own: ours is put on top of it again.
    if (isIn && !isDeepEntry(state) && /[#&](?:s|story)=/.test(location.hash) && location.href !== address) {
      isIn = false;
      return follow(isWanted);
    }
    // A link inside the page, such as the one that skips to the content, comes here too, with another address.
    if (!isIn || isDeepEntry(state) || location.href !== address) return;
    isIn = false;
    onBack();
  });
  return { follow };
}

function isDeepEntry(state: unknown): boolean {
  return (state as { isDeep?: unknown } | null)?.isDeep === true;
}
