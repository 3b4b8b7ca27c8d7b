/** The lab's door: games played, compared and measured without a person. */
export { BENCHES, type BenchRow, benchEngine } from './bench.ts';
export {
  actsOtherwise,
  type Fork,
  handoverOf,
  otherLuck,
  sameLuck,
  walkAlong,
  worldOfLuck,
} from './counterfactual.ts';
export { endsOf, referenceEnds } from './ends.ts';
export { foldForecast } from './forecast/fold-forecast.ts';
export {
  FORECAST_SEEDS,
  type Forecast,
  type ForecastGames,
  type ForecastPlayer,
} from './forecast/forecast-model.ts';
export { guessDrafts } from './guess-drafts.ts';
export { actAs, choiceOf, playAs, playScripted } from './play.ts';
export {
  concludeProofs,
  doProofTask,
  type Proved,
  proofTasks,
} from './proofs/index.ts';
export {
  betterWords,
  isAnotherTime,
  MOST_SEEDS,
  type Naming,
  type Option,
  openReview,
  optionOf,
  optionsOf,
  type Point,
  type PointKind,
  type Reviewed,
  type ReviewVerdict,
  survey,
  tellAction,
  tellShortcut,
  USUAL_SEEDS,
  VERDICTS,
  type Weighed,
} from './review/index.ts';
export {
  type Choice,
  type Decision,
  type GainSpread,
  type OtherSky,
  openSkies,
  openTimes,
  type PlayedSky,
  type Skies,
  type SkyFrame,
  TYPED,
  typedAction,
} from './skies/index.ts';
export {
  type Sweep,
  sweepSeeds,
  tabulate,
} from './sweep.ts';
export {
  PROVE,
  REVIEW,
  type ReviewSetup,
  type ReviewTask,
  SWEEP,
} from './task-kinds.ts';
export { trustPicture } from './trust-svg.ts';
export { type Row, validateEngine } from './validate/index.ts';
export type { GameMoment, WatchedGame, WatchTask } from './watch-games.ts';
