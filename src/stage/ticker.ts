/** Our own heartbeat: frames by timeout, so that nothing wakes between two frames, and none while hidden. */
export interface Ticker {
  /** Frames a second from now on; 0 stops. */
  pace(fps: number): void;
  readonly isRunning: boolean;
}

/** Calls `frame` with the milliseconds since the last one, once told how often. */
export function createTicker(frame: (ms: number) => void): Ticker {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let fps = 0;
  let last = 0;
  const beat = (): void => {
    timer = setTimeout(beat, 1000 / fps);
    const now = performance.now();
    const ms = now - last;
    last = now;
    if (!document.hidden) frame(ms);
  };
  return {
    pace(next) {
      if (next === fps) return;
      if (fps === 0) last = performance.now();
      fps = next;
      clearTimeout(timer);
      if (fps > 0) timer = setTimeout(beat, 1000 / fps);
    },
    get isRunning() {
      return fps > 0;
    },
  };
}
