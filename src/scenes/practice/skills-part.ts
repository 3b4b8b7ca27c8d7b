import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Lang } from '../../model/text.ts';
import type { DeckLook } from '../../practice/index.ts';
import {
  calibrationOf,
  type GuessGap,
  guessGap,
  mergeCalibration,
  nextStep,
  SEEDS_TO_HOLD,
  type SkillEvidence,
  skillsOf,
} from '../../practice/skills.ts';
import { type Speak, speaker } from '../../ui/speak.ts';
import { DIMENSION_NAMES } from '../../words/codes/codes.ts';
import { SKILL_WORDS } from '../../words/debrief/skill-words.ts';
import type { Frame } from '../app.ts';
import { plansPart } from './plans-part.ts';
import './skills.css';
import '../pages/pages.css';

type Word = Speak<keyof (typeof SKILL_WORDS)['fr']>;

/** Answers from which a sureness tells something. */
const ENOUGH = 3;

/** Each skill with its evidence, the next step and why, and what one's sureness is worth; nothing before a first game. */
export function skillsPart(frame: Frame, { due, calibration }: DeckLook): TemplateResult | typeof nothing {
  const { app, state, lang } = frame;
  if (state.history.length === 0) return nothing;
  const word: Word = speaker(SKILL_WORDS, lang);
  const skills = skillsOf(state.history);
  return html`<section class="skills" aria-labelledby="skills-title">
    <h2 id="skills-title">${word('title')}</h2>
    <p class="soft">${word('lead')}</p>
    <div class="scroller" tabindex="0" role="group" aria-labelledby="skills-title">
      <table class="results">
        <thead>
          <tr>
            <th scope="col">${word('columnSkill')}</th>
            <th scope="col">${word('columnStanding')}</th>
            <th scope="col">${word('columnScores')}</th>
            <th scope="col">${word('columnSpread')}</th>
          </tr>
        </thead>
        <tbody>
          ${skills.map((one) => skillRow(one, lang, word))}
        </tbody>
      </table>
    </div>
    ${nextPart(skills, due, lang, word, app.go)} ${plansPart(frame)}
    ${surenessPart(state.history, calibration, word)} ${guessesPart(state.history, word)}
  </section>`;
}

type History = Frame['state']['history'];

/** How often one was right for each sureness, over games and cards alike. */
function surenessPart(
  history: History,
  ofCards: DeckLook['calibration'],
  word: Word,
): TemplateResult | typeof nothing {
  const ofGames = calibrationOf(history.flatMap(({ foretold }) => foretold?.sures ?? []));
  const rows = mergeCalibration(ofCards, ofGames).filter(({ answers }) => answers >= ENOUGH);
  if (rows.length === 0) return nothing;
  return html`<h2>${word('calibration')}</h2>
    <ul class="bullets">${rows.map(({ sure, answers, good }) => html`<li>${word('calibrationRow', { sure, good, n: answers })}</li>`)}</ul>`;
}

/** Games of which guesses are told together, the latest ones and those before them. */
const GAMES_TOGETHER = 5;

/** How far one's guesses of the levels were, lately and before. */
function guessesPart(history: History, word: Word): TemplateResult | typeof nothing {
  const guessed = [...history]
    .sort((a, b) => b.when - a.when)
    .flatMap(({ foretold }) =>
      foretold === undefined || foretold.levels.length === 0 ? [] : [foretold.levels],
    );
  const [latest, before] = [
    guessGap(guessed.slice(0, GAMES_TOGETHER).flat()),
    guessGap(guessed.slice(GAMES_TOGETHER, 2 * GAMES_TOGETHER).flat()),
  ];
  if (latest === null) return nothing;
  const told = ({ bias, off, guesses }: GuessGap) =>
    word(bias > LEANING ? 'guessHigh' : bias < -LEANING ? 'guessLow' : 'guessEven', {
      bias: Math.abs(bias),
      off,
      n: guesses,
    });
  return html`<h2>${word('guesses')}</h2>
    <ul class="bullets">
      <li>${word('guessLatest', { n: Math.min(GAMES_TOGETHER, guessed.length) })} ${told(latest)}</li>
      ${before === null ? nothing : html`<li>${word('guessBefore', { n: Math.min(GAMES_TOGETHER, guessed.length - GAMES_TOGETHER) })} ${told(before)}</li>`}
    </ul>`;
}

/** Levels of mean error from which one leans to a side. */
const LEANING = 0.25;

function skillRow(
  { skill, standing, scores, mean, low, high, seeds }: SkillEvidence,
  lang: Lang,
  word: Word,
): TemplateResult {
  const whole = (score: number | null) => String(Math.round(score ?? 0));
  return html`<tr>
    <th scope="row">${speaker(DIMENSION_NAMES, lang)(skill)}</th>
    <td class="skill-standing ${standing}">${word(standing, { seeds, of: SEEDS_TO_HOLD })}</td>
    <td>${scores.length === 0 ? nothing : html`${trail(scores)}<span class="sr">${word('scores', { list: scores.map(whole).join(', ') })}</span>`}</td>
    <td>${mean === null ? nothing : word('spread', { mean: whole(mean), low: whole(low), high: whole(high) })}</td>
  </tr>`;
}

const STEP = 14; // px between two games
const TALL = 36; // px

/** One dot a game, the latest filled, the higher the better. */
function trail(scores: readonly number[]): TemplateResult {
  const y = (score: number) => TALL - 4 - (score / 100) * (TALL - 8);
  const points = scores.map((score, i) => `${4 + i * STEP},${y(score)}`);
  const wide = 8 + (scores.length - 1) * STEP;
  return html`<svg class="trail" width=${wide} height=${TALL} viewBox=${`0 0 ${wide} ${TALL}`} aria-hidden="true">
    ${svg`<polyline points=${points.join(' ')} />${scores.map((score, i) => svg`<circle class=${i === scores.length - 1 ? 'last' : ''} cx=${4 + i * STEP} cy=${y(score)} r="3" />`)}`}
  </svg>`;
}

function nextPart(
  skills: readonly SkillEvidence[],
  due: number,
  lang: Lang,
  word: Word,
  go: Frame['app']['go'],
): TemplateResult {
  const { what, skill } = nextStep(skills, due);
  const evidence = skills.find((one) => one.skill === skill);
  const name = skill === null ? '' : speaker(DIMENSION_NAMES, lang)(skill);
  const params = { skill: name, mean: Math.round(evidence?.mean ?? 0), n: due };
  const why = what === 'game' && skill === null ? word('gameAny') : word(what, params);
  const label = what === 'cards' ? 'goCards' : what === 'game' ? 'goGame' : 'goDrill';
  return html`<h2>${word('next')}</h2>
    <p>${why}</p>
    <p class="row"><button type="button" class="button main" @click=${() => go(what === 'game' ? 'home' : 'practice')}>${word(label)}</button></p>`;
}
