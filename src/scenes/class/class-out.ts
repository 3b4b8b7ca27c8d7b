import { html, type TemplateResult } from 'lit';
import { icon } from '../../ui/look/icon.ts';
import { type Speak, speaker } from '../../ui/speak.ts';
import { CLASS_REFUSAL_WORDS } from '../../words/codes/class-refusals.ts';
import { CLASS_SEAT_WORDS } from '../../words/play/class-seat.ts';
import type { Frame } from '../app.ts';
import type { ClassStage, SeatRoom } from './seat-room.ts';

type SeatWord = Parameters<Speak<keyof (typeof CLASS_SEAT_WORDS)['fr']>>[0];

const TITLES: { readonly [why in (ClassStage & { at: 'out' })['why']]?: SeatWord } = {
  'class/gone': 'gone',
  'class/sent-out': 'sentOut',
  'class/old-build': 'oldBuild',
  'class/unknown': 'noClass',
  'class/ended': 'isOver',
};

/** Why one is not, or no longer, in the class; and the ways on. */
export function classOut(
  { lang, app }: Frame,
  room: SeatRoom,
  { why }: ClassStage & { at: 'out' },
): TemplateResult {
  const t = speaker(CLASS_SEAT_WORDS, lang);
  return html`<main id="main" tabindex="-1" class="class-page">
    <section class="pane class-card" role="alert">
      <h1>${t(TITLES[why] ?? 'dismissed')}</h1>
      <p>${why === 'story' || why === 'server' ? t(why === 'story' ? 'noStory' : 'noServer') : speaker(CLASS_REFUSAL_WORDS, lang)(why)}</p>
      <div class="row">
        ${
          why === 'class/old-build' || why === 'story'
            ? html`<button type="button" class="button main" @click=${() => location.reload()}>${icon('again')} ${t('reload')}</button>`
            : html`<button type="button" class="button main" @click=${room.again}>${icon('again')} ${t('again')}</button>`
        }
        <a class="button" href="#/class">${t('otherCode')}</a>
        <button type="button" class="button" @click=${() => app.go('home')}>${icon('left')} ${t('home')}</button>
      </div>
    </section>
  </main>`;
}
