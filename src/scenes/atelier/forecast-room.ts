import type { Forecast } from '../../lab/index.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Forecasting } from '../../session/index.ts';
import type { App } from '../app.ts';
import type { Checked } from '../library.ts';

/** The forecast of the scenario as it is written, refreshed in the background while the time pane is shown. */
export interface ForecastRoom {
  readonly now: () => Forecast | null;
  readonly hasFailed: () => boolean;
  /** Begins again when the scenario was changed since; called while the pane is shown. */
  readonly follow: () => void;
  readonly stop: () => void;
}

/** Quiet after which games are played, in milliseconds. */
const PAUSE_MS = 1200;

/** Opens the room; nothing is played before the pane is shown. */
export function openForecast(app: () => App, checked: () => Checked | null): ForecastRoom {
  let forecast: Forecast | null = null;
  let of: Scenario | null = null;
  let running: Forecasting | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let hasFailed = false;
  const stop = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    running?.stop();
    running = null;
  };
  const begin = (scenario: Scenario) => {
    const mine = app().session.workshop.forecast(scenario, (found) => {
      if (running !== mine) return;
      forecast = found;
      hasFailed = false;
      app().draw();
    });
    running = mine;
    mine.done.catch((thrown: unknown) => {
      if (running !== mine) return;
      console.error(thrown);
      hasFailed = true;
      app().draw();
    });
  };
  return {
    now: () => forecast,
    hasFailed: () => hasFailed,
    follow: () => {
      const scenario = checked()?.scenario ?? null;
      if (scenario === null || scenario === of) return;
      stop();
      of = scenario;
      timer = setTimeout(() => begin(scenario), forecast === null ? 0 : PAUSE_MS);
    },
    stop: () => {
      stop();
      of = null;
    },
  };
}
