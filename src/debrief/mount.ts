import { html, nothing, render, type TemplateResult } from 'lit';
import { recordedWorld } from '../engine/index.ts';
import type { Rulings } from '../model/contest.ts';
import { type Annexes, type GameRecord, WORSE_PLAYER } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import { type Lang, textIn } from '../model/text.ts';
import type { WorkerDriver } from '../pool/index.ts';
import { encodeRecord, isLeftBelied, leftAt, packRecord } from '../record/index.ts';
import { gameFileName, saveFile } from '../session/index.ts';
import { RULES_ONLY, type ToneModel } from '../tone/index.ts';
import { clockWords } from '../ui/clock-words.ts';
import { copyText } from '../ui/copy-text.ts';
import { csvOf } from './csv.ts';
import { type Desk, type Doings, deskOf, type Model, type SentResults } from './desk-of.ts';
import { openStudy } from './open-study.ts';
import { askedPart } from './parts/asked.ts';
import { costsPart } from './parts/costs.ts';
import { bilanPart, endingPart } from './parts/ending.ts';
import { evidencePart } from './parts/evidence.ts';
import { feltPart } from './parts/felt.ts';
import { filmPart } from './parts/film.ts';
import { panelsPart } from './parts/panels.ts';
import { planToldPart } from './parts/plan.ts';
import { profilePart } from './parts/profile.ts';
import { reportPart } from './parts/report.ts';
import { skiesPart } from './parts/skies.ts';
import { takeAwayPart } from './parts/take-away.ts';
import { threadPart } from './parts/thread.ts';
import { threePart } from './parts/three.ts';
import { filmView } from './present-film.ts';
import { reviewPart } from './review/panel.ts';
import type { Study } from './study.ts';
import { isVerdictSeen } from './verdict-seen.ts';
import './debrief.css';

export interface DebriefProps {
  readonly record: GameRecord;
  readonly scenario: Scenario;
  readonly rulings?: Rulings; // of contested words, by an instructor; none unless given
  readonly workers: WorkerDriver; // compute what is shown
  readonly lang: Lang;
  readonly tone?: ToneModel; // rules alone unless given
  readonly onAnnex: (annexes: Partial<Annexes>) => void;
  readonly onGraded?: (study: Study) => void;
  readonly onReplay?: (quart: string) => void; // training only
  readonly onClose: () => void;
  readonly sent?: SentResults; // what a school's platform gets; absent: nothing leaves the machine
  readonly whose?: string; // name of the player, for an instructor who reads the game; absent: the reader's own game
}

/** Ticks by which each picture of the film advances, and pictures a second. */
const FILM_STEP = 3;
const FILM_PICTURES = 12;

/** Shows the débreffage of a finished game in a place of the page, until `destroy`. */
export function mountDebrief(host: HTMLElement, props: DebriefProps): { readonly destroy: () => void } {
  const { scenario, lang, tone = RULES_ONLY } = props;
  const works = openStudy(
    { scenario, record: props.record, tone, rulings: props.rulings ?? {} },
    props.workers,
  );
  const isAssessment = props.record.settings.mode === 'evaluation';
  let model: Model = {
    record: props.record,
    scenario,
    tone,
    lang,
    isAssessment,
    study: null,
    game: null,
    film: null,
    skies: { at: 'waiting' },
    other: { at: 'waiting' },
    picked: { decision: '', option: '', text: '', at: null },
    annexes: props.record.annexes,
    whose: props.whose ?? null,
    sent: props.sent ?? null,
    step: wasRead(props) ? 'read' : 'felt',
    askedAt: 0,
    hasPercent: isAssessment,
    hasAll: false,
    thread: null,
    source: null,
    seek: 0,
    isPlaying: false,
    code: null,
    isCopied: null,
    width: roomIn(host),
  };
  let isDown = false;
  let isAwaited = false; // the reader asked for what is still being computed
  let timer = 0;

  const change = (part: Partial<Model>) => {
    if (isDown) return;
    model = { ...model, ...part };
    render(view(deskOf(model, doings), props.workers), host);
  };
  const focus = (id: string) =>
    requestAnimationFrame(() => {
      const target = host.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
      target?.focus({ preventScroll: true });
      target?.scrollIntoView({ block: 'start' });
    });

  const doings: Doings = {
    annotate: (said) => {
      const part = model.step === 'read' ? said : { ...said, unseen: true as const };
      const annexes = { ...model.annexes, ...part };
      props.onAnnex(part);
      change({ annexes, record: { ...model.record, annexes } });
    },
    tellFelt: () => {
      if (model.annexes.felt === undefined) doings.annotate({ felt: '' });
      change({ step: 'asked' });
      isAwaited = model.study === null;
      if (isAwaited) focus('working');
      else ask(0);
    },
    nextAsked: () => ask(model.askedAt + 1),
    read: () => {
      change({ step: 'read' });
      doings.annotate({ unseen: undefined });
      startSkies();
      focus('three-title');
    },
    togglePercent: () => change({ hasPercent: !model.hasPercent }),
    toggleAll: () => {
      change({ hasAll: true });
      focus('panels-title');
    },
    openThread: (thread) => change({ thread }),
    showSource: (source) => {
      change({ source });
      focus(`source-${source}`);
    },
    seekTo: (seek) => change({ seek }),
    play: (on) => {
      window.clearInterval(timer);
      if (on) timer = window.setInterval(nextPicture, 1000 / FILM_PICTURES);
      const last = (model.film?.ticks ?? 1) - 1;
      change({ isPlaying: on, seek: on && model.seek >= last ? 0 : model.seek });
    },
    pick: (picked) => change({ picked, other: { at: 'waiting' } }),
    tryOther: (picked) => {
      change({ picked, other: { at: 'working', share: 0 } });
      works
        .other(picked, (share) => change({ other: { at: 'working', share } }))
        .then(
          (value) => {
            change({ other: { at: 'done', value } });
            focus('other-sky');
          },
          () => change({ other: { at: 'failed' } }),
        );
    },
    take,
    replay: isAssessment || props.onReplay === undefined ? null : props.onReplay,
    close: props.onClose,
  };

  /** The decision of that index; with none left to ask about, the verdict. */
  function ask(askedAt: number): void {
    if (askedAt >= (model.study?.asked.length ?? 0)) return doings.read();
    change({ askedAt });
    focus('asked-title');
  }

  function nextPicture(): void {
    const last = (model.film?.ticks ?? 1) - 1;
    const seek = Math.min(last, model.seek + FILM_STEP);
    change({ seek });
    if (seek >= last) doings.play(false);
  }

  function take(what: 'print' | 'json' | 'csv' | 'code'): void {
    const { record, study } = model;
    const name = gameFileName(record, Date.now());
    if (what === 'print') window.print();
    else if (what === 'json') saveFile(`${name}.json`, encodeRecord(record), 'application/json');
    else if (what === 'csv') {
      if (study !== null) saveFile(`${name}.csv`, csvOf(record, study.grade, scenario.rubric), 'text/csv');
    } else {
      const code = packRecord(record);
      change({ code, isCopied: null });
      const field = host.querySelector<HTMLTextAreaElement>('#take textarea');
      void copyText(code, field).then((isCopied) => change({ isCopied }));
    }
  }

  function startSkies(): void {
    if (model.study === null || model.skies.at !== 'waiting') return;
    change({ skies: { at: 'working', share: 0 } });
    works
      .skies((share) => change({ skies: { at: 'working', share } }))
      .then(
        (value) => change({ skies: { at: 'done', value } }),
        () => change({ skies: { at: 'failed' } }),
      );
  }

  works.study().then(
    (study) => {
      if (isDown) return;
      const world = recordedWorld(props.record, scenario, tone);
      const left = leftAt(props.record);
      const game = { world, scenario, state: study.state, lang, ...(left === undefined ? {} : { left }) };
      const film = filmView(study.events, game);
      change({ study, game, film, seek: film.volume.indexOf(Math.max(0, ...film.volume)) });
      props.onGraded?.(study);
      if (model.step === 'read') startSkies();
      else if (isAwaited) ask(0);
    },
    () => change({ skies: { at: 'failed' } }),
  );

  const watcher = new ResizeObserver(() => {
    const width = roomIn(host);
    if (Math.abs(width - model.width) > 2) change({ width });
  });
  watcher.observe(host);
  change({});
  change({ width: roomIn(host) });
  return {
    destroy: () => {
      isDown = true;
      window.clearInterval(timer);
      watcher.disconnect();
      works.close();
      render(nothing, host);
    },
  };
}

/** Whether the verdict was seen before, or is somebody else's to see. */
function wasRead({ whose, record }: DebriefProps): boolean {
  return whose !== undefined || isVerdictSeen(record.annexes);
}

/** Width left for a chart in the place, px: inside a pane when one is drawn. */
function roomIn(host: HTMLElement): number {
  const pane = host.querySelector<HTMLElement>('.debrief .pane');
  if (pane === null) return Math.max(260, host.clientWidth - 96);
  const style = getComputedStyle(pane);
  const padding = Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.paddingRight);
  return Math.max(260, Math.floor(pane.clientWidth - padding));
}

const SECTIONS = [
  'three',
  'profile',
  'skies',
  'film',
  'panels',
  'review',
  'ending',
  'bilan',
  'evidence',
  'take',
] as const;

function view(desk: Desk, workers: WorkerDriver): TemplateResult {
  const { model, word } = desk;
  const { study, game, film } = model;
  const isShown = model.step === 'read' && study !== null && game !== null && film !== null;
  return html`<main class="debrief" id="main" tabindex="-1">
    <header class="head">
      <h1>${word('title')}</h1>
      <p>${word('subtitle', { scenario: textIn(model.scenario.title, model.lang), seed: model.record.seed })}</p>
      ${leftPart(desk)}
      ${model.record.settings.player === WORSE_PLAYER ? html`<p class="made-worse">${word('worse')}</p>` : nothing}
      ${
        model.whose === null
          ? nothing
          : html`<p class="row"><strong>${word('whose', { who: model.whose })}</strong> <button type="button" class="button small" @click=${desk.doings.close}>${word('backToPile')}</button></p>`
      }
    </header>
    ${model.step === 'felt' ? feltPart(desk) : nothing}
    ${model.step === 'asked' && study !== null && game !== null ? askedPart(study, game, desk) : nothing}
    ${
      model.step !== 'felt' && study === null
        ? html`<p class="pane working" id="working" tabindex="-1" role="status">${word(model.skies.at === 'failed' ? 'workingFailed' : 'working')}</p>
          ${model.skies.at === 'failed' ? takeAwayPart(desk) : nothing}`
        : nothing
    }
    ${
      isShown
        ? html`${contents(desk)} ${threePart(study, game, desk)} ${planToldPart(study, desk)} ${costsPart(game, desk)} ${profilePart(study, game, desk)} ${skiesPart(game, desk)} ${filmPart(film, game, desk)}
          ${panelsPart(study, game, desk)} ${reviewPart({ subject: { scenario: model.scenario, record: model.record, tone: model.tone }, workers, game, openThread: desk.doings.openThread })}
          ${endingPart(game, desk)} ${bilanPart(study, game, desk)} ${evidencePart(study, desk)}
          ${takeAwayPart(desk)} ${threadPart(game, desk)} ${reportPart(study, film, game, desk)}`
        : nothing
    }
  </main>`;
}

/** When the game was ended before its time, and what that means for what follows. */
function leftPart({ model, word }: Desk): TemplateResult | typeof nothing {
  if (isLeftBelied(model.record)) return html`<p class="left-at">${word('leftBelied')}</p>`;
  const left = leftAt(model.record);
  if (left === undefined || left >= model.scenario.ticks) return nothing;
  return html`<p class="left-at">${word('leftAt', { hour: clockWords(model.scenario, left, model.lang).hour })}</p>`;
}

/** Names of the sections in the contents, short enough to fit on one line of a laptop. */
const TITLES = {
  three: 'navThree',
  profile: 'profileTitle',
  skies: 'skiesTitle',
  film: 'filmTitle',
  panels: 'navPanels',
  review: 'navReview',
  ending: 'endingTitle',
  bilan: 'bilanTitle',
  evidence: 'navEvidence',
  take: 'exportTitle',
} as const;

function contents({ model, word }: Desk): TemplateResult {
  const hasEnding = model.study?.state.ending !== null;
  return html`<nav class="contents" aria-label=${word('sections')}>
    <ul>
      ${SECTIONS.filter((id) => id !== 'ending' || hasEnding).map(
        (id) =>
          html`<li><button type="button" class="button small plain" @click=${(e: Event) => {
            const root = (e.currentTarget as HTMLElement).closest('.debrief');
            const title = root?.querySelector<HTMLElement>(`#${id}-title`);
            title?.focus({ preventScroll: true });
            title?.scrollIntoView({ block: 'start' });
          }}>${word(TITLES[id])}</button></li>`,
      )}
    </ul>
  </nav>`;
}
