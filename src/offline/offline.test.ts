import { describe, expect, it } from 'vitest';
import type { OfflineAnswer, OfflineAsk } from './asks.ts';
import { openOffline } from './offline.ts';
import { AContainer, AWorker } from './offline-fakes.ts';

const whole = { kept: 3, of: 3 };
const isCount = (ask: OfflineAsk) => ask.do === 'count';

function opened(
  answer: (ask: OfflineAsk) => OfflineAnswer,
  { isSavingData = false, container = new AContainer() } = {},
) {
  container.registration.active = new AWorker(answer);
  const seen: string[] = [];
  let reloads = 0;
  const offline = openOffline(
    {
      workers: container as unknown as ServiceWorkerContainer,
      isSecure: true,
      script: 'https://example.org/service-worker.js',
      isSavingData: () => isSavingData,
      loaded: () => ['https://example.org/', 'https://example.org/assets/a.js'],
      reload: () => {
        reloads += 1;
      },
    },
    () => seen.push(offline.state()),
  );
  return { offline, container, seen, active: container.registration.active, reloads: () => reloads };
}

describe('keeping the game for playing offline', () => {
  it('says that it is being kept, then that it is', async () => {
    const { offline, seen } = opened((ask) => (isCount(ask) ? { kept: 0, of: 3 } : whole));
    await offline.keep();
    expect(seen).toEqual(['saving', 'ready']);
  });

  it('asks for nothing where all is kept already', async () => {
    const { offline, active } = opened(() => whole);
    await offline.keep();
    expect(offline.state()).toBe('ready');
    expect(active.asks).toEqual([{ do: 'count' }]);
  });

  it('completes what is half kept', async () => {
    const { offline, active } = opened((ask) => (isCount(ask) ? { kept: 2, of: 3 } : whole));
    await offline.keep();
    expect(active.asks.at(-1)).toEqual({ do: 'keep', only: null });
    expect(offline.state()).toBe('ready');
  });

  it.each(['full', 'unreached'] as const)('%s: says so, and may be asked again', async (failed) => {
    let isMended = false;
    const { offline } = opened((ask) => (isCount(ask) ? { kept: 1, of: 3 } : isMended ? whole : { failed }));
    await offline.keep();
    expect(offline.state()).toBe(failed);
    isMended = true;
    await offline.keep(true);
    expect(offline.state()).toBe('ready');
  });

  it('says so where the browser gives no room at all, not even to count', async () => {
    const { offline, active } = opened(() => ({ failed: 'unreached' }));
    await offline.keep();
    expect([offline.state(), active.asks.length]).toEqual(['unreached', 1]);
  });

  it('keeps only what was used where data is saved, until all is asked for', async () => {
    const { offline, active } = opened((ask) => (isCount(ask) ? { kept: 0, of: 3 } : whole), {
      isSavingData: true,
    });
    await offline.keep();
    expect(offline.state()).toBe('partial');
    expect(active.asks.at(-1)).toEqual({
      do: 'keep',
      only: ['https://example.org/', 'https://example.org/assets/a.js'],
    });
    await offline.keep(true);
    expect(offline.state()).toBe('ready');
    expect(active.asks.at(-1)).toEqual({ do: 'keep', only: null });
  });

  it('says why where a browser keeps nothing', async () => {
    const at = (isSecure: boolean, workers: ServiceWorkerContainer | null | undefined) => {
      const world = {
        workers,
        isSecure,
        script: '',
        isSavingData: () => false,
        loaded: () => [],
        reload: () => {},
      };
      return openOffline(world, () => {});
    };
    for (const [isSecure, workers, state] of [
      [false, undefined, 'insecure'],
      [true, undefined, 'refused'],
      [true, null, 'none'],
    ] as const) {
      const offline = at(isSecure, workers);
      await offline.keep();
      expect(await offline.openNewest()).toBe(false);
      expect(offline.state()).toBe(state);
    }
  });

  it.each([
    ['refuses', new DOMException('no', 'SecurityError'), 'refused'],
    ['cannot fetch it', new TypeError('Failed to fetch'), 'unreached'],
  ])('says so where a browser %s', async (_, refuse, state) => {
    const { offline, container } = opened(() => whole);
    container.refuse = refuse;
    await offline.keep();
    expect(offline.state()).toBe(state);
  });

  it('says so where a browser refuses without a word', async () => {
    const { offline, container } = opened(() => whole);
    container.isSilent = true;
    await offline.keep();
    expect(offline.state()).toBe('refused');
  });
});

describe('a newer version', () => {
  const begins = (container: AContainer) => (): OfflineAnswer => {
    queueMicrotask(() => container.dispatchEvent(new Event('controllerchange')));
    return { hasBegun: true };
  };

  it('that comes while the page is open waits, and is told once', async () => {
    const { offline, container, reloads } = opened(() => whole);
    await offline.keep();
    const { registration } = container;
    const next = new AWorker(() => whole);
    registration.installing = next;
    registration.dispatchEvent(new Event('updatefound'));
    expect(offline.isNewerWaiting()).toBe(false);
    registration.installing = null;
    registration.waiting = next;
    next.dispatchEvent(new Event('statechange'));
    expect([offline.isNewerWaiting(), offline.isNewerNews()]).toEqual([true, true]);
    offline.takeNote();
    expect([offline.isNewerWaiting(), offline.isNewerNews()]).toEqual([true, false]);
    expect([next.asks.length, reloads()]).toEqual([0, 0]);
  });

  it('that waits when the page opens takes over at once', async () => {
    const { offline, container, reloads } = opened(() => whole);
    container.registration.waiting = new AWorker(begins(container));
    expect(await offline.openNewest()).toBe(true);
    expect(reloads()).toBe(1);
  });

  it('does not take over while the game is open elsewhere, and says so once that was asked', async () => {
    const { offline, container, reloads } = opened(() => whole);
    container.registration.waiting = new AWorker(() => ({ hasBegun: false }));
    expect(await offline.openNewest()).toBe(false);
    expect(offline.isHeldElsewhere()).toBe(false);
    expect(await offline.takeOver()).toBe(false);
    expect([offline.isHeldElsewhere(), offline.isNewerWaiting(), reloads()]).toEqual([true, true, 0]);
  });

  it('does nothing where none waits', async () => {
    const { offline, reloads } = opened(() => whole);
    expect(await offline.openNewest()).toBe(false);
    expect(await offline.takeOver()).toBe(false);
    expect(reloads()).toBe(0);
  });
});
