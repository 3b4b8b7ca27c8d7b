import { html, nothing, type TemplateResult } from 'lit';
import { type Lang, textIn } from '../../model/text.ts';
import type { PastResult } from '../../session/index.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { HOME_WORDS } from '../../words/play/home.ts';
import type { StoryCard } from '../catalogue.ts';
import { vignette } from './vignette.ts';

const SECTORS = {
  hedonic: 'sectorHedonic',
  utilitarian: 'sectorUtilitarian',
  public: 'sectorPublic',
} as const satisfies Record<StoryCard['sector'], string>;

/** A scenario on the Accueil: what it is, how long, how hard, what it trains, and one's best result. */
export function scenarioCard(
  story: StoryCard,
  history: readonly PastResult[],
  lang: Lang,
  onTake: () => void,
  aside: unknown = nothing,
  isComing = false,
): TemplateResult {
  const t = speaker(HOME_WORDS, lang);
  const title = textIn(story.title, lang);
  const best = bestOf(history, story.id);
  const other = story.langs.includes(lang) ? null : story.langs[0] === 'fr' ? t('french') : t('english');
  return html`<article class="card-scenario">
    ${vignette(story.id, story.severity)}
    <div class="body">
      <p class="kicker">
        ${t(SECTORS[story.sector])}
      </p>
      <h3>${title}</h3>
      <p>${textIn(story.summary, lang)}</p>
      <ul class="facts">
        <li>${icon('clock')} ${t('minutes', { n: story.minutes })}</li>
        <li>
          <span class="sr">${t('difficulty')} </span>${gauge(story.difficulty)} ${t(`difficulty${story.difficulty}`)}
        </li>
        ${other ? html`<li>${icon('language')} ${t('onlyIn', { lang: other })}</li>` : nothing}
      </ul>
      ${
        story.skills.length > 0
          ? html`<p class="skills"><span class="soft">${t('skills')} </span>${story.skills.map((s) => textIn(s, lang)).join(' · ')}</p>`
          : nothing
      }
      <div class="row spread">
        <button
          type="button"
          class="button main"
          aria-label=${t('takeNamed', { title })}
          aria-busy=${isComing}
          @click=${onTake}
        >
          ${t('take')} ${icon('right')}
        </button>
        <span class="best soft" role=${isComing ? 'status' : nothing}>${isComing ? t('loadingScenario') : best === null ? t('neverPlayed') : t('best', { total: best })}</span>
      </div>
      ${aside}
    </div>
  </article>`;
}

/** The best total got on a scenario; null when it was never graded. */
function bestOf(history: readonly PastResult[], id: string): number | null {
  const totals = history.filter((r) => r.scenario === id).flatMap((r) => r.total ?? []);
  return totals.length === 0 ? null : Math.round(Math.max(...totals));
}

function gauge(level: number): TemplateResult {
  return html`<span class="gauge" aria-hidden="true"
    >${[1, 2, 3].map((n) => html`<i class=${n <= level ? 'on' : ''}></i>`)}</span
  >`;
}
