import { html, nothing, type TemplateResult } from 'lit';
import type { DeskInput } from '../../desk/index.ts';
import { presentPoint } from '../../desk/index.ts';
import type { Lang } from '../../model/text.ts';
import type { LiveShown } from '../../session/index.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { CLASS_DESK_WORDS } from '../../words/play/class-desk.ts';
import { POINT_WORDS } from '../../words/play/point.ts';
import type { Frame } from '../app.ts';
import { forgetWords, keepWords } from '../keep-words.ts';

/** The point de quart: the clock stopped, one figure to report, one line of intent. */
export function point({ app, state, lang }: Frame, input: DeskInput): TemplateResult | typeof nothing {
  const quart = state.point;
  if (quart === null) return nothing;
  if (state.live !== null && input.state.bilans.some((one) => one.quart === quart))
    return classWait(state.live, lang);
  const t = speaker(POINT_WORDS, lang);
  const view = presentPoint(input, quart);
  const place = `point:${quart}`;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const refused = app.session.endPoint(
      String(form.get('figure') ?? ''),
      String(form.get('intent') ?? '').trim(),
    );
    if (refused === null) forgetWords(app.session, place);
  };
  return html`<section class="overlay" role="dialog" aria-labelledby="point-title">
    <form class="point pane" @submit=${submit} ${keepWords(app.session, place)}>
      <div>
        <p class="kicker">${t('over', { title: view.title })}</p>
        <h2 id="point-title" tabindex="-1" data-overlay-title>${t('title')}</h2>
      </div>
      <fieldset class="field">
        <legend>${t('figure')}</legend>
        <p class="hint soft small">${t('figureHint')}</p>
        <div class="figures">
          ${view.figures.map(
            (f, i) =>
              html`<label class="choice"><input type="radio" name="figure" value=${f.id} ?checked=${i === 0} /><span>${t(f.key, f.params)}</span></label>`,
          )}
        </div>
      </fieldset>
      <div class="field">
        <label for="intent">${t('intent')}</label>
        <input id="intent" name="intent" type="text" maxlength="200" required autocomplete="off" aria-describedby="intent-hint" />
        <span class="hint" id="intent-hint">${t('intentHint')}</span>
      </div>
      <div class="row">
        <button type="submit" class="button main large">
          ${state.live === null ? (view.next ? t('goNext', { title: view.next.title }) : t('goEnd')) : speaker(CLASS_DESK_WORDS, lang)(state.live.room.open.format === 'team' ? 'pointGoTeam' : 'pointGo')} ${icon('right')}
        </button>
        ${
          state.mode === 'entrainement' && state.live === null
            ? html`<button type="button" class="button" @click=${() => void app.session.replayQuart(quart)}>${icon('again')} ${t('replay')}</button>`
            : nothing
        }
      </div>
      <p class="soft small">${icon('check')} ${t('saved')}</p>
    </form>
  </section>`;
}

/** In a class the report is made once, and the next shift waits for whoever leads it. */
function classWait({ room }: LiveShown, lang: Lang): TemplateResult {
  const t = speaker(CLASS_DESK_WORDS, lang);
  const isTeam = room.open.format === 'team';
  return html`<section class="overlay lapse" aria-labelledby="point-title">
    <div>
      <h2 id="point-title" tabindex="-1" data-overlay-title>${speaker(POINT_WORDS, lang)('title')}</h2>
      <p role="status">${t(isTeam ? 'pointWaitTeam' : 'pointWait')}</p>
    </div>
  </section>`;
}
