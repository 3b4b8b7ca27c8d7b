import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Sky } from '../../model/codes.ts';
import { PACES } from '../../model/pace.ts';
import type { Lang } from '../../model/text.ts';
import type { SessionState } from '../../session/index.ts';
import type { Command } from '../../ui/keys.ts';
import { type IconName, icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { SKY_NAMES } from '../../words/codes/codes.ts';
import { CLASS_DESK_WORDS } from '../../words/play/class-desk.ts';
import { DESK_WORDS } from '../../words/play/desk.ts';
import type { DeskActions } from '../desk-actions.ts';
import type { TopView, Trend } from '../present-top.ts';

/** The weather as the top bar tells it. */
interface Weather {
  readonly sky: Sky;
  readonly alert: 0 | 1 | 2 | 3;
  readonly words: string; // a description of the whole sky
}

export interface TopShown {
  readonly view: TopView;
  readonly weather: Weather;
  readonly session: Pick<SessionState, 'pace' | 'chosenPace' | 'isHeld' | 'advance' | 'settings'>;
  readonly rate: number | null; // of the class's clock, simulated seconds a second; null: the player's own
  readonly keyOf: (command: Command) => string; // '' when keys are off
  readonly menu: unknown;
}

/** Clock, pace, three audiences, crédit, pulse and alert level. Hold is always there. */
export function topBar(shown: TopShown, lang: Lang, actions: DeskActions): TemplateResult {
  const t = speaker(DESK_WORDS, lang);
  const { view, weather, session } = shown;
  const isOff = session.settings.accommodation === 0;
  const state = session.isHeld
    ? t('held')
    : session.pace === 'writing'
      ? t('writing')
      : isOff
        ? t('off')
        : '';
  return html`<header class="top pane">
    <div class="clock">
      <p class="hour"><span class="sr">${t('clock')}: </span>${state === '' ? html`<span class="with-day">${view.hour}</span><span class="bare">${view.bare}</span>` : view.hour}</p>
      <p class="day small ${state === '' ? 'soft' : 'state'}">${state === '' ? view.day : state}</p>
    </div>
    ${shown.rate === null ? pace(shown, lang, actions) : classPace(shown.rate, session.isHeld, lang)}
    <ul class="audiences">
      ${view.audiences.map(
        (a) => html`<li title=${a.name}>
          <span class="sr">${t('trustOf', { name: a.name, n: a.trust, trend: t(a.trend) })}</span>
          <span class="label small" aria-hidden="true">${a.name}</span>
          <span class="meter" aria-hidden="true">${bar(a.trust)} <b>${a.trust}</b> ${trendSign(a.trend)}</span>
        </li>`,
      )}
    </ul>
    <p class="credit">
      <span class="sr">${t('creditOf', { n: view.credit })}</span>
      <span class="label small" aria-hidden="true">${t('credit')}</span>
      <span class="pips" aria-hidden="true">${[1, 2, 3, 4, 5].map((n) => html`<i class=${n <= view.credit ? 'on' : ''}></i>`)}</span>
    </p>
    <p class="pulse">
      <span class="sr">${t('pulseOf', { n: view.rate })}</span>
      <span class="label small" aria-hidden="true">${t('rate', { n: view.rate })}</span>
      ${sparkline(view.pulse)}
    </p>
    ${alertSign(weather, lang)} ${shown.menu}
    ${session.advance ? html`<progress class="jump" max="1" .value=${session.advance.progress} aria-hidden="true"></progress>` : nothing}
  </header>`;
}

function pace({ session, keyOf }: TopShown, lang: Lang, actions: DeskActions): TemplateResult {
  const t = speaker(DESK_WORDS, lang);
  const isOff = session.settings.accommodation === 0;
  return html`<div class="pace">
    ${
      isOff
        ? html`<div class="row">
${[5, 15].map((n) => html`<button type="button" class="button small" aria-label=${t('letPass', { n })} aria-keyshortcuts=${(n === 5 && keyOf('pass')) || nothing} @click=${() => actions.letPass(n)}>${icon('skip')} ${t('minutes', { n })}</button>`)}
          </div>`
        : html`<div class="segmented" role="radiogroup" aria-label=${t('pace')}>
            ${(['calm', 'storm'] as const).map(
              (p) => html`<label title=${t('paceHint', { rate: PACES[p] })}
                ><input type="radio" name="pace" aria-label=${`${t(p)}, ${t('paceHint', { rate: PACES[p] })}`} .checked=${session.chosenPace === p} @change=${() => actions.setPace(p)} /><span>${t(p)} <small class="factor">${t('paceFactor', { rate: PACES[p] })}</small></span></label
              >`,
            )}
          </div>`
    }
    <button type="button" class="button round hold" aria-pressed=${session.isHeld ? 'true' : 'false'} aria-label=${t('hold')} aria-keyshortcuts=${keyOf('hold') || nothing} @click=${() => actions.hold(!session.isHeld)}>
      ${icon(session.isHeld ? 'play' : 'pause')}
    </button>
  </div>`;
}

/** The clock of a class: told, and not to be turned. */
function classPace(rate: number, isHeld: boolean, lang: Lang): TemplateResult {
  const t = speaker(CLASS_DESK_WORDS, lang);
  return html`<p class="pace class-pace small">${icon(isHeld ? 'pause' : 'people')}
    <span><span class="label">${t('clock')}</span>${t(isHeld ? 'clockHeld' : 'clockRate', { rate })}</span></p>`;
}

function bar(value: number): TemplateResult {
  return html`<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none"><rect class="track" width="100" height="6" rx="3" /><rect class="fill" width=${value} height="6" rx="3" /></svg>`;
}

/** The trend by its shape as much as by its place: up, down, or level. */
export function trendSign(trend: Trend): TemplateResult {
  const shape = trend === 'rising' ? 'M1 8 5 2l4 6z' : trend === 'falling' ? 'M1 2h8L5 8z' : 'M1 4h8v2H1z';
  return html`<svg class="trend ${trend}" viewBox="0 0 10 10" aria-hidden="true"><path d=${shape} /></svg>`;
}

function sparkline(pulse: readonly number[]): TemplateResult {
  const most = Math.max(4, ...pulse);
  const w = 100 / Math.max(1, pulse.length);
  return html`<svg class="spark" viewBox="0 0 100 24" preserveAspectRatio="none" aria-hidden="true">
    ${pulse.map((n, i) => svg`<rect x=${(i * w).toFixed(2)} y=${(24 - (22 * n) / most).toFixed(2)} width=${(w * 0.72).toFixed(2)} height=${((22 * n) / most + 1).toFixed(2)} />`)}
  </svg>`;
}

const ALERT_SHAPES: readonly IconName[] = ['check', 'triangle', 'square', 'octagon'];

function alertSign(weather: Weather, lang: Lang): TemplateResult {
  const t = speaker(DESK_WORDS, lang);
  const sky = speaker(SKY_NAMES, lang);
  return html`<p class="alert level-${weather.alert}">
    ${icon(ALERT_SHAPES[weather.alert] ?? 'check')}
    <span><strong>${t(`alert${weather.alert}`)}</strong><span class="small sky-name">${t('skyIs', { sky: sky(weather.sky) })}</span></span>
    <span class="sr">${weather.words}</span>
  </p>`;
}
