import type { Scenario } from '../../model/scenario.ts';
import type { ToneModel } from '../../tone/index.ts';
import { openAssessor } from './assess.ts';
import { type Entry, type Handed, unreadable } from './entry.ts';
import type { PileAsked, PileTold } from './worker.ts';

export interface PileListener {
  readonly onEntry: (entry: Entry) => void;
  readonly onDone: () => void;
}

const MOST_HANDS = 4;
/** A record that has not come back after so long is given up; the others go on (milliseconds). */
const GIVEN_UP = 30_000;

/** Assesses a pile beside the page, on every core (four at most); on the page itself where there is no worker. */
export function assessPile(
  pile: readonly Handed[],
  scenarios: readonly Scenario[],
  tone: ToneModel,
  listener: PileListener,
): () => void {
  const hands = Math.max(1, Math.min(MOST_HANDS, pile.length, navigator.hardwareConcurrency || 2));
  let next = 0;
  let left = pile.length;
  let isStopped = false;
  const stops: (() => void)[] = [];
  const settle = (entry: Entry) => {
    if (isStopped) return;
    listener.onEntry(entry);
    left--;
    if (left === 0) {
      stop();
      listener.onDone();
    }
  };
  const stop = () => {
    isStopped = true;
    for (const one of stops) one();
  };
  const take = () => (isStopped ? undefined : pile[next++]);
  for (let n = 0; n < hands; n++) {
    const worker = newWorker();
    if (worker === null) {
      if (n === 0) stops.push(assessHere(take, scenarios, tone, settle));
      break;
    }
    stops.push(hand(worker, take, scenarios, tone, settle));
  }
  if (left === 0) queueMicrotask(listener.onDone);
  return stop;
}

function newWorker(): Worker | null {
  try {
    return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}

type Take = () => Handed | undefined;

function hand(
  first: Worker,
  take: Take,
  scenarios: readonly Scenario[],
  tone: ToneModel,
  settle: (entry: Entry) => void,
): () => void {
  let worker = first;
  let timer = 0;
  let current: Handed | undefined;
  let isReady = false;
  let stopHere: (() => void) | null = null;
  const ask = (asked: PileAsked) => worker.postMessage(asked);
  const give = () => {
    window.clearTimeout(timer);
    current = take();
    if (current === undefined) return worker.terminate();
    ask({ what: 'assess', handed: current });
    timer = window.setTimeout(() => giveUp(current as Handed), GIVEN_UP);
  };
  const giveUp = (handed: Handed) => {
    worker.terminate();
    settle(unreadable(handed));
    const again = newWorker();
    if (again === null) return;
    worker = again;
    listen();
  };
  const listen = () => {
    worker.addEventListener('message', ({ data: told }: MessageEvent<PileTold>) => {
      if (told.what === 'ready') isReady = true;
      else settle(told.entry);
      give();
    });
    worker.addEventListener('error', () => {
      if (isReady && current !== undefined) return giveUp(current);
      worker.terminate();
      stopHere ??= assessHere(take, scenarios, tone, settle);
    });
    ask({ what: 'open', scenarios, tone });
  };
  listen();
  return () => {
    window.clearTimeout(timer);
    worker.terminate();
    stopHere?.();
  };
}

function assessHere(
  take: Take,
  scenarios: readonly Scenario[],
  tone: ToneModel,
  settle: (entry: Entry) => void,
): () => void {
  const assess = openAssessor(scenarios, tone);
  let isStopped = false;
  const goOn = () => {
    const handed = isStopped ? undefined : take();
    if (handed === undefined) return;
    settle(assess(handed));
    setTimeout(goOn, 12);
  };
  setTimeout(goOn, 12);
  return () => {
    isStopped = true;
  };
}
