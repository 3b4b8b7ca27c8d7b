import { clamp, pow } from '../../base/maths.ts';
import type { ActId, Stage } from '../../model/codes.ts';
import type { Scenario } from '../../model/scenario.ts';
import { ACT_ROWS, ACTS, type ActRow, VACUUM } from '../tuning.ts';
import { publicFit } from './fit.ts';

/** All that decides what an act does. */
export interface ActContext {
  readonly scenario: Scenario;
  readonly acts: readonly ActId[];
  readonly stage: Stage;
  readonly arousal: number; // of the post answered, or of the crowd for a statement
  readonly isPublic: boolean;
  readonly isRepairTrue: boolean; // no fact known speaks against the repair offered
  readonly isRepairDecided: boolean; // a fact known makes it a corrective action, decided and true
  readonly isRumourRefuted: boolean; // a denial that a known fact supports, in a victim crisis
  readonly owned?: readonly ActId[]; // acts that a true fact, learned and told in these words, makes true
  readonly contradictsKnown: boolean; // denies a fact the player had learned
  readonly contradictsTruth: boolean; // denies a true fact, known or not
  readonly secondsSinceStart: number; // since the affair's first criticism
  readonly information: number; // 0..1 base information already given
  readonly likeness: number; // 0..1 to an earlier word of the house
  readonly timesSaid: number; // how many earlier words are alike
  readonly exchanges: number; // earlier public answers to the same person
  readonly isUnfair: boolean; // others as affected wait unanswered
  readonly isUnkind: boolean; // read as defensive, sarcastic or hostile
}

export interface ActEffect {
  readonly factor: number; // on branching, 1 nothing
  readonly rows: readonly ActRow[]; // rows of the model card that applied
  readonly fit: number; // 0..1
  readonly blame: number; // added
  readonly vacuum: number | null; // new ceiling of the vacuum, null unchanged
  readonly trust: number; // points, all audiences, times exposure
  readonly scandal: number; // points added
}

const REPUTATION_ROWS: readonly ActRow[] = [
  'fullApology',
  'apology',
  'repairTrue',
  'compensateLater',
  'compensateNow',
];

/**
 * What an act does to the crowd: the strongest good row and a touch of the next, every bad row, each for the
 * stage; kept inside [.80, 1.20], an exposed lie apart. Pure: the model card's table as a function.
 */
export function effectOf(context: ActContext): ActEffect {
  const rows = rowsOf(context);
  const at = context.stage === 'spark' ? 0 : 1;
  const isInformed = context.information > 0 || has(context.acts, 'explain', 'instruct');
  const gated = isInformed ? 1 : 0.5;
  const good: number[] = [];
  let bad = 1;
  for (const row of rows) {
    const value = ACT_ROWS[row][at];
    if (value < 1) good.push(REPUTATION_ROWS.includes(row) ? pow(value, gated) : value);
    else bad *= value;
  }
  good.sort((a, b) => a - b);
  let factor = (good[0] ?? 1) * pow(good[1] ?? 1, ACTS.second);
  if (bad > 1) factor = pow(factor, 0.5) * bad;
  if (context.likeness >= ACTS.alike && factor < 1) factor = pow(factor, ACTS.sameText);
  const most = rows.includes('exposedLie') ? ACTS.mostExposed : ACTS.most;
  return {
    factor: clamp(factor, ACTS.least, most),
    rows,
    fit: publicFit(context.acts, context.scenario, isInformed, context.owned),
    ...sideEffects(rows),
  };
}

function rowsOf(c: ActContext): ActRow[] {
  const rows: ActRow[] = [];
  const { acts } = c;
  const isFurious = c.arousal >= ACTS.furious;
  const isRumour = c.scenario.crisis.cluster === 'victim';
  const full = has(acts, 'responsibility') && has(acts, 'repair') && c.isRepairTrue;
  if (full) rows.push('fullApology');
  else if (has(acts, 'apology', 'responsibility') && !isRumour) rows.push('apology');
  if (has(acts, 'halfApology')) rows.push('halfApology');
  const facts = has(acts, 'explain', 'instruct');
  if (facts && has(acts, 'empathy', 'nameConcern') && !isFurious) rows.push('factsAndEmpathy');
  else if (facts) rows.push(isFurious ? 'factsToFury' : 'facts');
  else if (has(acts, 'empathy')) rows.push(isFurious ? 'empathyToFury' : 'empathy');
  if (has(acts, 'repair') && c.isRepairDecided) rows.push('repairTrue');
  if (has(acts, 'handOver') || (has(acts, 'redirect') && !c.isPublic)) rows.push('privateHandOver');
  else if (has(acts, 'redirect')) rows.push('redirectAlone');
  if (has(acts, 'compensate')) {
    const isLate = c.secondsSinceStart >= ACTS.lateCompensation && facts;
    if (isLate || c.isPublic) rows.push(isLate ? 'compensateLater' : 'compensateNow');
  }
  if (has(acts, 'deny', 'shiftBlame')) {
    if (has(acts, 'deny') && c.isRumourRefuted) rows.push(isHarsh(c) ? 'denyHarsh' : 'denyRumour');
    else rows.push(c.contradictsKnown || c.contradictsTruth ? 'exposedLie' : 'denyResponsible');
  } else if (c.contradictsTruth || c.contradictsKnown) rows.push('exposedLie');
  if ((c.isUnkind || has(acts, 'attack', 'threaten')) && !rows.includes('denyHarsh')) {
    rows.push(
      c.scenario.organisation.sector === 'hedonic' && !has(acts, 'attack', 'threaten')
        ? 'defensiveHedonic'
        : 'defensive',
    );
  }
  if (has(acts, 'humourSharp')) rows.push('humourSharp');
  if (has(acts, 'humourKind')) rows.push(c.scenario.crisis.harm === 'low' ? 'humourKind' : 'humourMisplaced');
  if (has(acts, 'excuse')) rows.push('excuse');
  if (has(acts, 'bolster')) rows.push('bolster');
  if (has(acts, 'hold') || (has(acts, 'promise') && rows.length === 0)) rows.push('hold');
  if (rows.length === 0 && has(acts, 'acknowledge', 'nameConcern', 'thank', 'ask')) rows.push('present');
  if (c.exchanges >= 2 && c.isPublic) rows.push('thirdExchange');
  if (c.timesSaid >= 2) rows.push('template');
  if (c.isUnfair) rows.push('unfair');
  return rows;
}

function isHarsh(c: ActContext): boolean {
  return c.isUnkind || has(c.acts, 'attack', 'threaten', 'humourSharp');
}

function sideEffects(rows: readonly ActRow[]): Pick<ActEffect, 'blame' | 'vacuum' | 'trust' | 'scandal'> {
  let blame = 0;
  let vacuum: number | null = null;
  let trust = 0;
  let scandal = 0;
  const lower = (to: number) => {
    vacuum = vacuum === null ? to : Math.min(vacuum, to);
  };
  for (const row of rows) {
    if (row === 'fullApology') blame += ACTS.fullApologyBlame;
    if (row === 'repairTrue') blame += ACTS.repairBlame;
    if (row === 'denyResponsible') blame += ACTS.denyBlame;
    if (row === 'exposedLie') {
      blame += ACTS.exposedBlame;
      scandal += ACTS.exposedScandal;
    }
    if (row === 'halfApology' || row === 'humourSharp' || row === 'humourMisplaced')
      trust += ACTS.halfApologyTrust;
    if (row === 'compensateLater') trust += ACTS.lateCompensationTrust;
    if (row === 'facts' || row === 'factsToFury' || row === 'factsAndEmpathy' || row === 'denyRumour')
      lower(0);
    if (row === 'hold' || row === 'fullApology' || row === 'apology') lower(VACUUM.held);
  }
  return { blame, vacuum, trust, scandal };
}

function has(acts: readonly ActId[], ...wanted: ActId[]): boolean {
  return wanted.some((act) => acts.includes(act));
}
