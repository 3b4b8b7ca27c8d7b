import { html, nothing, type TemplateResult } from 'lit';
import type { Lang } from '../../model/text.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { OFFICE_WORDS } from '../../words/play/office.ts';
import type { DeskActions } from '../desk-actions.ts';
import type { Tool } from '../present-tools.ts';
import type { WatchView } from '../present-watch.ts';
import { trendSign } from './top-bar.ts';

/** Something seen ahead, on the radar and in words beside it. */
export interface RadarContact {
  readonly id: string;
  readonly kind: 'press' | 'ambassador' | 'deadline';
  readonly left: string; // simulated time until it is here
  readonly eta: number; // 1 just seen .. 0 here
}

/** The veille: watchwords with a threshold, the radar and its list, and where the affair is happening. */
export function watchPanel(
  view: WatchView,
  radar: readonly RadarContact[],
  tools: ReadonlySet<Tool>,
  lang: Lang,
  actions: DeskActions,
): TemplateResult {
  const t = speaker(OFFICE_WORDS, lang);
  return html`
    <section aria-labelledby="radar-title">
      <h3 id="radar-title">${t('radar')}</h3>
      <div class="radar">
        ${scope(radar)}
        ${
          radar.length === 0
            ? html`<p class="soft">${t('noRadar')}</p>`
            : html`<ul>${radar.map((e) => html`<li><strong>${t(`front${e.kind}`)}</strong> <span class="soft">${t('eta', { left: e.left })}</span></li>`)}</ul>`
        }
      </div>
    </section>
    ${tools.has('watch') ? words(view, lang, actions) : nothing}
    <section aria-labelledby="threads-title">
      <h3 id="threads-title">${t('threads')}</h3>
      ${
        view.threads.length === 0
          ? html`<p class="soft">${t('noThreads')}</p>`
          : html`<ul class="hot">
              ${view.threads.map(
                (h) => html`<li>
                  <button type="button" @click=${() => actions.openPost(h.post)}>
                    <span><strong>${h.name}</strong> ${h.excerpt}</span>
                    <span class="soft small">${t('threadSize', { n: h.posts })}${h.isAnswered ? html` · ${t('threadAnswered')}` : nothing}</span>
                  </button>
                </li>`,
              )}
            </ul>`
      }
    </section>
  `;
}

function words(view: WatchView, lang: Lang, actions: DeskActions): TemplateResult {
  const t = speaker(OFFICE_WORDS, lang);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const list = String(form.get('words') ?? '')
      .split(/[,;\n]/)
      .map((w) => w.trim())
      .filter((w) => w !== '');
    actions.watch(list, Math.max(1, Math.round(Number(form.get('threshold')) || 1)));
  };
  return html`<section aria-labelledby="words-title">
    <h3 id="words-title">${t('watchWords')}</h3>
    ${
      view.isOn
        ? html`<p class=${view.isOver ? 'alarm strong' : 'soft'}>${view.isOver ? html`${icon('bell')} ${t('watchOver')}. ` : nothing}${t('watchTotal', { n: view.total, of: view.threshold })}</p>
            <ul class="words-seen">${view.words.map((w) => html`<li>${trendSign(w.trend)} ${t('watchWord', { word: w.word, now: w.now, before: w.before })}</li>`)}</ul>`
        : html`<p class="soft">${t('watchOff')}</p>`
    }
    <form class="watch-form" @submit=${submit}>
      <div class="field">
        <label for="watch-words">${t('watchWords')}</label>
        <input id="watch-words" name="words" type="text" autocomplete="off" aria-describedby="watch-hint" .value=${view.words.map((w) => w.word).join(', ')} />
        <span class="hint" id="watch-hint">${t('watchWordsHint')}</span>
      </div>
      <div class="field">
        <label for="watch-threshold">${t('watchThreshold')}</label>
        <div class="row nowrap"><input id="watch-threshold" name="threshold" type="number" min="1" max="999" .value=${String(view.threshold)} /> <span class="soft small">${t('watchThresholdUnit')}</span></div>
      </div>
      <button type="submit" class="button">${icon('radar')} ${t('watchSet')}</button>
    </form>
  </section>`;
}

/** A round radar: the nearer to the middle, the sooner. */
function scope(radar: readonly RadarContact[]): TemplateResult {
  return html`<svg class="scope" viewBox="-50 -50 100 100" aria-hidden="true">
    <circle r="46" /><circle r="30" /><circle r="14" />
    <line x1="-46" x2="46" /><line y1="-46" y2="46" />
    <path class="beam" d="M0 0 L46 0 A46 46 0 0 0 37 -27 Z" />
    ${radar.map((e, i) => blip(e, i))}
  </svg>`;
}

function blip(e: RadarContact, i: number): TemplateResult {
  const angle = -0.5 - i * 1.3;
  const r = 8 + 36 * e.eta;
  const x = (Math.cos(angle) * r).toFixed(1);
  const y = (Math.sin(angle) * r).toFixed(1);
  return html`<svg x=${x} y=${y} overflow="visible"><circle class="blip ${e.kind}" r="3.4" /></svg>`;
}
