import { html, noChange, nothing, render, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ElementPart } from 'lit/directive.js';
import { ticksInSeconds } from '../../base/time.ts';
import type { PlayedSky } from '../../lab/index.ts';
import { describeView } from '../../stage/describe.ts';
import type { StageView } from '../../stage/index.ts';
import { clockWords } from '../../ui/clock-words.ts';
import { speaker } from '../../ui/speak.ts';
import { SKIES_WORDS } from '../../words/debrief/skies.ts';
import { say } from '../../words/define.ts';
import { stageWords } from '../../words/play/stage.ts';
import { figure } from '../parts/finding.ts';
import type { Finished } from '../present-findings.ts';
import { momentOf, partingOf, type StageMoment } from './present-stages.ts';
import { openScreen, type Screen } from './screen.ts';
import './stages.css';

interface Props {
  readonly played: PlayedSky<StageView>;
  readonly other: PlayedSky<StageView>;
  readonly from: number; // tick at which they part
  readonly game: Pick<Finished, 'scenario' | 'lang'>;
  readonly names?: readonly [string, string]; // of the two; the game played and its other sky unless given
  readonly seed: string;
}

/** Two stages side by side, with the same luck and at the same tick; one set of controls moves both. */
export function stagesPart(props: Props): TemplateResult {
  return html`<div class="stages" ${mounted(props)}></div>`;
}

/** Seconds that playing from the parting to the end takes, and pictures a second. */
const PLAY_SECONDS = 14;
const PICTURES = 10;

class Mounted extends AsyncDirective {
  #host: HTMLElement | null = null;
  #props: Props | null = null;
  #tick = 0;
  #timer = 0;
  #screens: readonly Screen[] = [];
  #watch: IntersectionObserver | null = null;

  override update(part: ElementPart, [props]: [Props]): typeof noChange {
    const isNew = this.#props?.other !== props.other || this.#props.played !== props.played;
    const isOther = this.#props?.game !== props.game;
    this.#host = part.element as HTMLElement;
    this.#props = props;
    if (isNew) this.#tick = partingOf(props.played, props.other, props.from);
    if (isNew) this.#halt();
    if (isNew || isOther) this.#draw();
    this.#raise();
    return noChange;
  }

  override render(_props: Props): typeof noChange {
    return noChange;
  }

  override disconnected(): void {
    this.#halt();
    this.#watch?.disconnect();
    this.#watch = null;
    for (const screen of this.#screens) screen.destroy();
    this.#screens = [];
    if (this.#host !== null) render(nothing, this.#host);
  }

  override reconnected(): void {
    this.#draw();
    this.#raise();
  }

  /** Loads the stages when the place is on the screen, and stops drawing them when it is not. */
  #raise(): void {
    if (this.#watch !== null || this.#host === null) return;
    this.#watch = new IntersectionObserver((seen) => {
      const isSeen = seen.at(-1)?.isIntersecting === true;
      if (isSeen && this.#screens.length === 0) {
        const boxes = [...(this.#host?.querySelectorAll<HTMLElement>('.screen') ?? [])];
        const views = this.#moments().map((moment) => moment?.view ?? null);
        this.#screens = boxes.map((box, n) => openScreen(box, this.#props?.seed ?? '', views[n] ?? null));
      }
      for (const screen of this.#screens) screen.rest(!isSeen);
      if (!isSeen) this.#halt();
    });
    this.#watch.observe(this.#host);
  }

  #moments(): readonly (StageMoment | null)[] {
    const { played, other, game } = this.#props as Props;
    const hour = ticksInSeconds(game.scenario, 3600);
    return [momentOf(played, this.#tick, hour), momentOf(other, this.#tick, hour)];
  }

  #last(): number {
    const { played, other } = this.#props as Props;
    return Math.max(played.trust.length, other.trust.length) - 1;
  }

  #seek(tick: number): void {
    this.#tick = Math.max(0, Math.min(this.#last(), tick));
    for (const [n, moment] of this.#moments().entries())
      if (moment !== null) this.#screens[n]?.show(moment.view);
    this.#draw();
  }

  #play(): void {
    const { from } = this.#props as Props;
    const last = this.#last();
    if (this.#tick >= last) this.#seek(from);
    const step = Math.max(1, Math.round((last - from) / (PLAY_SECONDS * PICTURES)));
    this.#timer = window.setInterval(() => {
      if (this.#tick + step >= last) this.#halt();
      this.#seek(this.#tick + step);
    }, 1000 / PICTURES);
    this.#draw();
  }

  #halt(): void {
    window.clearInterval(this.#timer);
    const wasPlaying = this.#timer !== 0;
    this.#timer = 0;
    if (wasPlaying) this.#draw();
  }

  #draw(): void {
    const props = this.#props;
    if (props === null || this.#host === null) return;
    const { game } = props;
    const { lang, scenario } = game;
    const word = speaker(SKIES_WORDS, lang);
    const names = props.names ?? [word('asPlayed'), word('otherwise')];
    const moments = this.#moments();
    const { hour } = clockWords(scenario, this.#tick, lang);
    const isPlaying = this.#timer !== 0;
    const side = (
      name: 'asPlayed' | 'otherwise',
      called: string,
      moment: StageMoment | null,
    ) => html`<figure class=${name}>
      <div class="screen" role="img" aria-label=${`${called}. ${moment === null ? '' : describeView(moment.view, lang)}`}></div>
      <figcaption>
        <strong>${called}</strong>
        ${moment === null ? nothing : html`<span class="sky">${skyName(moment.view, lang)}</span> <span>${word('at', { trust: figure(moment.trust, lang), volume: moment.volume })}</span>`}
      </figcaption>
    </figure>`;
    render(
      html`<div class="pair-of-stages" role="group" aria-label=${word('stages')}>
          ${side('asPlayed', names[0], moments[0] ?? null)} ${side('otherwise', names[1], moments[1] ?? null)}
        </div>
        <div class="seek">
          <button type="button" class="button small" @click=${() => (isPlaying ? this.#halt() : this.#play())}>${word(isPlaying ? 'pause' : 'play')}</button>
          <input type="range" aria-label=${word('seek')} min="0" max=${this.#last()} step="1" .value=${String(this.#tick)} aria-valuetext=${hour} @input=${(
            e: Event,
          ) => {
            this.#halt();
            this.#seek(Number((e.target as HTMLInputElement).value));
          }} />
          <output>${hour}</output>
        </div>`,
      this.#host,
    );
  }
}
const mounted = directive(Mounted);

/** The weather in one or two words: its description up to the colon. */
function skyName(view: StageView, lang: 'fr' | 'en'): string {
  return (say(stageWords, lang, `sky.${view.sky}`).split(':')[0] ?? '').trim();
}
