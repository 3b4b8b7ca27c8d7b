import { html, nothing, render } from 'lit';
import type { DrillName } from '../../../model/drill.ts';
import { ENGINE_VERSION } from '../../../model/record.ts';
import type { Scenario } from '../../../model/scenario.ts';
import type { Lang } from '../../../model/text.ts';
import type { WorkerDriver } from '../../../pool/index.ts';
import {
  answeredDrills,
  answersCode,
  answersText,
  drillStanding,
  type HandedAnswers,
} from '../../../practice/index.ts';
import { classFileName, saveFile } from '../../../session/index.ts';
import type { ToneModel } from '../../../tone/index.ts';
import { copyText } from '../../../ui/copy-text.ts';
import { speaker } from '../../../ui/speak.ts';
import { HANDED_DRILL_WORDS } from '../../../words/debrief/handed-drills.ts';
import { answersIn } from '../drills/drill-answers.ts';
import type { DrillModel } from '../drills/drill-model.ts';
import { openDrills } from '../drills/drill-room.ts';
import { type AssignedDoings, type AssignedModel, drillPage, handInPage } from './assigned-view.ts';
import { type AnswersPort, keepAnswers, keptAnswers } from './kept-answers.ts';
import '../../debrief.css';
import '../practice.css';

export interface AssignedProps {
  readonly scenario: Scenario;
  readonly drills: readonly DrillName[]; // at least one
  readonly seed: string;
  readonly group: string;
  readonly answers: AnswersPort;
  readonly isKept: boolean; // false for a guest
  readonly workers: WorkerDriver;
  readonly loadTone?: () => Promise<ToneModel>;
  readonly lang: Lang;
  readonly now: () => number; // epoch ms
  readonly onLeave: () => void;
}

/** Milliseconds without an answer after which the answers are written. */
const REST_MS = 300;

/** Shows drills that were handed out, one after the other, then the way to hand them in. @returns a function that removes it */
export function mountAssigned(host: HTMLElement, props: AssignedProps): () => void {
  const { scenario, lang, seed, group } = props;
  const word = speaker(HANDED_DRILL_WORDS, lang);
  const { id, hash } = scenario;
  let isDown = false;
  let timer = 0;
  let model: AssignedModel = {
    lang,
    scenario,
    names: props.drills,
    isKept: props.isKept,
    n: 0,
    at: 'loading',
    drill: null,
    code: null,
    told: '',
    answers: {
      scenario: { id, hash },
      engineVersion: ENGINE_VERSION,
      seed,
      lang,
      alias: '',
      group,
      drills: {},
    },
  };
  const change = (part: Partial<AssignedModel>) => {
    if (isDown) return;
    model = { ...model, ...part };
    render(html`<main class="debrief practice" id="main" tabindex="-1">${view()}</main>`, host);
  };
  const focusTitle = () => {
    const title = host.querySelector<HTMLElement>('#practice-title');
    title?.focus({ preventScroll: true });
    title?.scrollIntoView({ block: 'start' });
  };
  const write = () => {
    window.clearTimeout(timer);
    if (timer !== 0) void keepAnswers(props.answers, model.answers);
    timer = 0;
  };
  const setAnswers = (answers: HandedAnswers) => {
    change({ answers, code: null });
    window.clearTimeout(timer);
    timer = window.setTimeout(write, REST_MS);
  };

  const drills = openDrills({
    lang,
    story: () => id,
    scenarioOf: async () => scenario,
    workers: props.workers,
    ...(props.loadTone === undefined ? {} : { loadTone: props.loadTone }),
    seed: () => seed,
    onChange: (drill) => {
      change({ drill });
      follow(drill);
    },
    onMoved: focusTitle,
  });

  /** What was answered goes with the rest; a drill that was just made, with nothing answered, changes nothing. */
  function follow(drill: DrillModel | null): void {
    if (drill === null) return;
    const given = answersIn(drill);
    const before = model.answers.drills[drill.name];
    if (given === null || JSON.stringify(given) === JSON.stringify(before)) return;
    const kept = before?.isOver === true ? { ...given, isOver: true } : given;
    setAnswers({ ...model.answers, drills: { ...model.answers.drills, [drill.name]: kept } });
  }

  const doings: AssignedDoings = {
    drills,
    toDrill: (n) => {
      const name = props.drills[n];
      if (name === undefined) return;
      change({ at: 'drill', n });
      drills.begin(name, model.answers.drills[name]);
      focusTitle();
    },
    toHandIn: () => {
      drills.leave();
      change({ at: 'handIn', told: '' });
      focusTitle();
    },
    setWho: (part) => setAnswers({ ...model.answers, ...part }),
    save: () => {
      if (answeredDrills(model.answers).length === 0) return change({ told: word('nothingYet') });
      const name = `${classFileName(`${word('fileName')}-${id}`, model.answers.alias, props.now(), model.answers)}.json`;
      saveFile(name, answersText(model.answers), 'application/json');
      change({ told: word('saved', { name }) });
    },
    copy: async () => {
      if (answeredDrills(model.answers).length === 0) return change({ told: word('nothingYet') });
      const code = answersCode(model.answers);
      change({ code });
      const isCopied = await copyText(code, host.querySelector<HTMLTextAreaElement>('#answers-code'));
      change({ told: word(isCopied ? 'copied' : 'copyFailed') });
    },
    leave: props.onLeave,
  };

  function view(): unknown {
    if (model.at === 'loading') return html`<p role="status">${word('loading')}</p>`;
    if (model.at === 'handIn') return handInPage(model, doings, word);
    return model.drill === null ? nothing : drillPage(model.drill, model, doings, word);
  }

  change({});
  void keptAnswers(props.answers, model.answers).then((kept) => {
    if (isDown) return;
    if (kept !== null) change({ answers: { ...kept, group: kept.group || group } });
    const first = props.drills.findIndex((name) => drillStanding(model.answers, name) !== 'over');
    if (first < 0) doings.toHandIn();
    else doings.toDrill(first);
  });
  return () => {
    write();
    isDown = true;
    drills.close();
    render(nothing, host);
  };
}
