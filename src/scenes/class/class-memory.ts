/** What a device keeps of the class it sits in, so that a reload comes back where it was. */
interface ClassMemory {
  readonly token: string | null; // of its seat, or of the board
  readonly unsent: Readonly<Record<string, string>>; // words being written, by place
  readonly parting: readonly string[]; // words sent that no log has yet, each a JSON text of its act
  readonly annexes: string; // what was noted at the débreffage, as JSON; '' none
}

const NOTHING_KEPT: ClassMemory = { token: null, unsent: {}, parting: [], annexes: '' };

/** Where the memory of one class is kept on this device. Never throws: without storage it lasts as long as the page. */
export interface ClassMemoryPlace {
  readonly get: () => ClassMemory;
  readonly keep: (change: Partial<ClassMemory>) => void;
  readonly forget: () => void;
}

/** The place of a class. `isBoard`: of its board, not of a seat; `isGuest`: the device is shared, and the memory ends with the window. */
export function classMemory(code: string, isBoard: boolean, isGuest: () => boolean): ClassMemoryPlace {
  const key = `avis-de-tempete/class/${isBoard ? 'board' : 'seat'}/${code}`;
  let memory = read(key);
  return {
    get: () => memory,
    keep: (change) => {
      memory = { ...memory, ...change };
      attempt(() => (isGuest() ? sessionStorage : localStorage).setItem(key, JSON.stringify(memory)));
    },
    forget: () => {
      memory = NOTHING_KEPT;
      attempt(() => {
        sessionStorage.removeItem(key);
        localStorage.removeItem(key);
      });
    },
  };
}

function read(key: string): ClassMemory {
  let text: string | null = null;
  attempt(() => {
    text = sessionStorage.getItem(key) ?? localStorage.getItem(key);
  });
  try {
    const kept = JSON.parse(text ?? '{}');
    return {
      token: typeof kept.token === 'string' ? kept.token : null,
      unsent: isTexts(kept.unsent) ? kept.unsent : {},
      parting: Array.isArray(kept.parting)
        ? kept.parting.filter((one: unknown) => typeof one === 'string')
        : [],
      annexes: typeof kept.annexes === 'string' ? kept.annexes : '',
    };
  } catch {
    return NOTHING_KEPT;
  }
}

function isTexts(value: unknown): value is Record<string, string> {
  return (
    value !== null &&
    typeof value === 'object' &&
    Object.values(value).every((one) => typeof one === 'string')
  );
}

// Storage may be forbidden or full; the seat then lasts as long as its page.
function attempt(work: () => void): void {
  try {
    work();
  } catch {}
}
