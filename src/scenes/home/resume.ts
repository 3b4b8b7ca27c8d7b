import { html, nothing } from 'lit';
import { textIn } from '../../model/text.ts';
import { clockWords } from '../../ui/clock-words.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { HOME_WORDS } from '../../words/play/home.ts';
import type { Frame } from '../app.ts';
import type { HomeRoom } from './home-room.ts';

/** The game left in progress on this machine, if any. */
export function resumeCard({ lang }: Frame, room: HomeRoom): unknown {
  const saved = room.saved();
  if (saved === null) return nothing;
  const t = speaker(HOME_WORDS, lang);
  const { scenario, game } = saved;
  const where = t('resumeWhere', {
    title: textIn(scenario.title, lang),
    clock: clockWords(scenario, game.tick, lang).full,
  });
  if (room.isAskingToForget())
    return html`<section class="resume pane" aria-labelledby="resume-title">
      <p id="resume-title" class="strong">${t('forgetAsk')}</p>
      <div class="row">
        <button type="button" class="button main" @click=${() => room.askToForget(false)}>${t('keep')}</button>
        <button type="button" class="button risky" @click=${room.forget}>${t('forget')}</button>
      </div>
    </section>`;
  return html`<section class="resume pane" aria-labelledby="resume-title">
    <div>
      <h2 id="resume-title">${t('resumeTitle')}</h2>
      <p class="soft">${where}</p>
    </div>
    <div class="row">
      <button type="button" class="button main" @click=${room.resume}>${icon('play')} ${t('resume')}</button>
      <button type="button" class="button" @click=${() => room.askToForget(true)}>${t('forget')}</button>
    </div>
  </section>`;
}
