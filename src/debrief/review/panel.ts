import { html, noChange, nothing, render, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ElementPart } from 'lit/directive.js';
import { type Reviewed, USUAL_SEEDS } from '../../lab/index.ts';
import type { WorkerDriver } from '../../pool/index.ts';
import type { Finished } from '../present-findings.ts';
import type { Subject } from '../study.ts';
import type { ReviewDoings, ReviewModel } from './model.ts';
import { startReview } from './start-review.ts';
import { reviewView } from './view.ts';

interface Props {
  readonly subject: Subject;
  readonly workers: WorkerDriver;
  readonly game: Finished;
  readonly openThread: (post: string) => void;
}

/** The review of every decision, started by a button and computed in workers; it can be stopped. */
export function reviewPart(props: Props): TemplateResult {
  return html`<section class="pane review" id="review" aria-labelledby="review-title" ${mounted(props)}></section>`;
}

/** Mounted once for each game, so that a new drawing of the page does not start the review again. */
class Mounted extends AsyncDirective {
  #host: HTMLElement | null = null;
  #props: Props | null = null;
  #stop: () => void = () => {};
  #model: Omit<ReviewModel, 'naming' | 'lang'> = {
    at: 'waiting',
    total: null,
    found: new Map(),
    seeds: USUAL_SEEDS,
    shown: 'toSee',
  };

  override update(part: ElementPart, [props]: [Props]): typeof noChange {
    const isNew = this.#props?.game !== props.game;
    this.#host = part.element as HTMLElement;
    this.#props = props;
    if (isNew) this.#draw();
    return noChange;
  }

  override render(_props: Props): typeof noChange {
    return noChange;
  }

  override disconnected(): void {
    this.#stop();
    if (this.#host !== null) render(nothing, this.#host);
  }

  override reconnected(): void {
    this.#draw();
  }

  #change(part: Partial<Omit<ReviewModel, 'naming' | 'lang'>>): void {
    this.#model = { ...this.#model, ...part };
    this.#draw();
  }

  #draw(): void {
    const props = this.#props;
    if (props === null || this.#host === null) return;
    const { world, state, lang } = props.game;
    render(reviewView({ ...this.#model, naming: { world, state, lang }, lang }, this.#doings), this.#host);
  }

  readonly #doings: ReviewDoings = {
    start: () => {
      const { subject, workers } = this.#props as Props;
      const found = new Map<number, Reviewed>(this.#model.found);
      this.#change({ at: 'working' });
      this.#stop = startReview(subject, this.#model.seeds, (i) => found.has(i), workers, {
        onOpen: (total) => this.#change({ total }),
        onReviewed: (batch) => {
          for (const [i, reviewed] of batch) found.set(i, reviewed);
          this.#change({ found });
        },
        onDone: () => this.#change({ at: 'done' }),
        onFailed: () => this.#change({ at: 'failed' }),
      });
      this.#focusGo();
    },
    stop: () => {
      this.#stop();
      this.#change({ at: 'stopped' });
      this.#focusGo();
    },
    show: (shown) => this.#change({ shown }),
    openThread: (post) => this.#props?.openThread(post),
  };

  /** Each press replaces the button, so the focus is put on the new one. */
  #focusGo(): void {
    this.#host?.querySelector<HTMLElement>('#review-go')?.focus();
  }
}
const mounted = directive(Mounted);
