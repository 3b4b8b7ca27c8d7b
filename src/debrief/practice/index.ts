import { html, nothing, render } from 'lit';
import { createWorld } from '../../engine/index.ts';
import { TYPED } from '../../lab/index.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Lang } from '../../model/text.ts';
import { openPool, type Pool, type WorkerDriver } from '../../pool/index.ts';
import {
  type CardMark,
  deckText,
  mergeDecks,
  type RetakeJudged,
  readDeck,
  sittingOf,
  withAnswer,
  withoutCard,
} from '../../practice/index.ts';
import { RETAKE, type RetakePiece, type RetakeTask } from '../../practice/practice-tasks.ts';
import { dayOf, saveFile } from '../../session/index.ts';
import { RULES_ONLY, type ToneModel } from '../../tone/index.ts';
import { speaker } from '../../ui/speak.ts';
import { PRACTICE_WORDS } from '../../words/debrief/practice.ts';
import { type DeckGameHere, gamesHere } from './deck-games.ts';
import { type DeckPort, type KeptDeck, openKeptDeck } from './deck-port.ts';
import { deckView, overView } from './deck-view.ts';
import type { DrillStory } from './drills/drill-model.ts';
import { openDrills } from './drills/drill-room.ts';
import { drillsPart, drillView } from './drills/drill-view.ts';
import type { Today } from './keep-retakes.ts';
import type { PracticeDoings, PracticeModel } from './practice-model.ts';
import { askingView, waitingView } from './scene-view.ts';
import { verdictView } from './verdict-view.ts';
import '../debrief.css';
import './practice.css';

export interface PracticeProps {
  readonly deck: DeckPort;
  readonly scenarios: (ids: readonly string[]) => Promise<readonly Scenario[]>; // shipped or opened, of those ids at least
  readonly stories: () => readonly DrillStory[]; // shipped and opened, in the reader's language
  readonly workers: WorkerDriver;
  readonly loadTone?: () => Promise<ToneModel>;
  readonly lang: Lang;
  readonly begins: boolean; // with the first card, when something is due
  readonly today: () => Today;
  readonly onLeave: () => void;
}

/** Shows the deck in a place of the page, and asks what is due. @returns a function that removes it */
export function mountPractice(host: HTMLElement, props: PracticeProps): () => void {
  const word = speaker(PRACTICE_WORDS, props.lang);
  let isDown = false;
  let kept: KeptDeck | null = null;
  let pool: Pool<RetakeTask, RetakePiece> | null = null;
  let model: PracticeModel = {
    lang: props.lang,
    isKept: props.deck.isKept(),
    today: props.today(),
    deck: null,
    games: new Map(),
    trouble: null,
    at: 'deck',
    sitting: [],
    n: 0,
    scene: null,
    option: '',
    text: '',
    sure: null,
    isUnanswered: false,
    judged: null,
    results: [],
    asking: null,
    told: null,
    stories: props.stories(),
    story: props.stories()[0]?.id ?? '',
    drill: null,
  };
  const change = (part: Partial<PracticeModel>) => {
    if (isDown) return;
    model = { ...model, ...part };
    render(html`<main class="debrief practice" id="main" tabindex="-1">${view(model)}</main>`, host);
  };
  const focusTitle = () => {
    const title = host.querySelector<HTMLElement>('#practice-title');
    title?.focus({ preventScroll: true });
    title?.scrollIntoView({ block: 'start' });
  };
  const gameOf = (id: string): Extract<DeckGameHere, { fault: null }> | null => {
    const here = model.games.get(id);
    return here?.fault === null ? here : null;
  };
  const closePool = () => {
    pool?.close();
    pool = null;
  };

  const doings: PracticeDoings = {
    begin: () => void pose(0),
    choose: (option) => change({ option, isUnanswered: false }),
    type: (text) => change({ text, option: TYPED, isUnanswered: false }),
    setSure: (sure) => change({ sure }),
    answer: () => void answer(),
    next: () => void pose(model.n + 1),
    toDeck: () => {
      closePool();
      settle();
      change({ at: 'deck' });
      focusTitle();
    },
    leave: props.onLeave,
    askOut: (asking) => change({ asking }),
    putOut: (id) => {
      void kept?.change((deck) => withoutCard(deck, id)).then(settle);
      change({ asking: null });
    },
    save: () => {
      const { deck, today } = model;
      if (deck !== null)
        saveFile(`${word('fileName')}-${dayOf(today.now)}.json`, deckText(deck), 'application/json');
    },
    take: (file) => void take(file),
  };

  let made = 0; // drills so far
  const drills = openDrills({
    lang: props.lang,
    story: () => model.story,
    scenarioOf: async (id) => (await props.scenarios([id])).find((scenario) => scenario.id === id),
    workers: props.workers,
    ...(props.loadTone === undefined ? {} : { loadTone: props.loadTone }),
    seed: () => `${dayOf(props.today().now)}-${++made}`,
    onChange: (drill) => change({ drill }),
    onMoved: focusTitle,
  });

  async function take(file: File | undefined): Promise<void> {
    if (file === undefined || kept === null) return;
    const read = readDeck(await file.text().catch(() => ''));
    if (!read.ok)
      return change({ told: { what: read.error.code === 'deck/newer' ? 'importNewer' : 'importDamaged' } });
    const { deck, lost } = read.value;
    const before = kept.get().cards.length;
    await kept.change((own) => mergeDecks(own, deck));
    change({ told: { what: 'imported', cards: kept.get().cards.length - before, lost } });
    await lookAround();
  }

  /** The deck as it is now, and what of it is asked today. */
  function settle(): void {
    if (kept === null) return;
    const deck = kept.get();
    const today = props.today();
    const canPlay = ({ game }: { readonly game: string }) => gameOf(game) !== null;
    change({ deck, today, sitting: sittingOf(deck, today.now, today.end, canPlay), n: 0, results: [] });
  }

  async function lookAround(): Promise<void> {
    if (kept === null) return;
    const known = await props.scenarios(Object.values(kept.get().games).map(({ scenario }) => scenario));
    change({ games: gamesHere(kept.get(), known) });
    settle();
  }

  async function pose(n: number): Promise<void> {
    closePool();
    const asked = model.sitting[n];
    const blank = { n, scene: null, option: '', text: '', sure: null, isUnanswered: false, judged: null };
    if (asked === undefined) {
      change({ at: 'over', deck: kept?.get() ?? null });
      return focusTitle();
    }
    change({ ...blank, at: 'posing' });
    focusTitle();
    const here = gameOf(asked.card.game);
    if (here === null) return change({ at: 'failed' });
    const { scenario, record } = here;
    const tone = (await props.loadTone?.()) ?? RULES_ONLY;
    if (isDown || model.n !== n) return;
    pool = openPool(RETAKE, { scenario, record, tone }, { driver: props.workers, size: 1 });
    const [posed] = await pool.run([{ point: asked.card.point, answer: null }]);
    if (isDown || model.n !== n) return;
    const position = posed?.ok ? posed.value.position : null;
    if (position === null) change({ at: 'failed' });
    else {
      const world = createWorld(scenario, record.seed, RULES_ONLY); // names only are taken from it
      change({
        at: 'asking',
        scene: { card: asked.card, world, position, isOtherEngine: here.isOtherEngine },
      });
    }
    focusTitle();
  }

  async function answer(): Promise<void> {
    const { option, text, n, sitting, at, sure } = model;
    const asked = sitting[n];
    if (asked === undefined || at !== 'asking') return;
    if (option === '' || (option === TYPED && text.trim() === '')) return change({ isUnanswered: true });
    change({ at: 'judging' });
    const [outcome] =
      (await pool?.run([{ point: asked.card.point, answer: { option, text, lang: model.lang } }])) ?? [];
    if (isDown || model.n !== n || model.at !== 'judging') return;
    const judged = outcome?.ok ? outcome.value.judged : null;
    if (judged === null) change({ at: 'failed' });
    else {
      change({ at: 'verdict', judged, results: [...model.results, judged.isGood] });
      const mark = markOf(judged);
      const now = props.today().now;
      const said = (via: string | null) => ({ at: now, mark: mark ?? 'again', sure, via });
      if (mark !== null)
        void kept?.change((deck) => {
          const own = withAnswer(deck, asked.card.id, said(null));
          return asked.inPlaceOf === null ? own : withAnswer(own, asked.inPlaceOf.id, said(asked.card.id));
        });
    }
    focusTitle();
  }

  function view(now: PracticeModel): unknown {
    if (now.drill !== null) return drillView(now.drill, now.lang, drills);
    if (now.at === 'deck')
      return html`${deckView(now, doings, word)}${drillsPart(now.stories, now.story, now.lang, { ...drills, pick: (story) => change({ story }) })}`;
    if (now.at === 'over') return overView(now, doings, word);
    if (now.scene === null || now.at === 'posing' || now.at === 'failed')
      return waitingView(now, doings, word);
    if (now.at === 'verdict' && now.judged !== null)
      return verdictView(now.scene, now.judged, now, doings, word);
    return askingView(now.scene, now, doings, word);
  }

  change({});
  void openKeptDeck(props.deck).then(async (opened) => {
    kept = opened;
    change({ trouble: opened.trouble });
    await lookAround();
    if (props.begins && model.sitting.length > 0) void pose(0);
  });
  return () => {
    isDown = true;
    closePool();
    drills.close();
    render(nothing, host);
  };
}

/** How an answer is marked for the schedule; null: it could not be judged, and is not marked. */
function markOf({ isGood, why, answer, best }: RetakeJudged): CardMark | null {
  if (isGood === null) return null;
  if (!isGood) return 'again';
  return why === 'good' && (answer.worth ?? 0) >= (best.worth ?? 0) - AS_THE_BEST ? 'good' : 'hard';
}

/** Points of worth that the review does not tell apart. */
const AS_THE_BEST = 5;
