import { html, nothing, type TemplateResult } from 'lit';
import type { Action } from '../../model/action.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Lang } from '../../model/text.ts';
import { clockWords } from '../../ui/clock-words.ts';
import { icon } from '../../ui/look/icon.ts';
import { sheet } from '../../ui/parts/sheet.ts';
import { speaker } from '../../ui/speak.ts';
import { ACTION_NAMES } from '../../words/codes/actions.ts';
import { CHANGED_WORDS } from '../../words/play/saved.ts';
import { NOTICE_WORDS } from '../../words/play/session.ts';
import type { Frame } from '../app.ts';
import type { ChangedGame, SavedRoom } from './saved-room.ts';

/** Asked before a saved game is resumed that does not replay as it was: what is refused, and what to do. */
export function changedGame({ lang }: Frame, room: SavedRoom): TemplateResult | typeof nothing {
  const changed = room.asked();
  if (changed === null) return nothing;
  const t = speaker(CHANGED_WORDS, lang);
  const { notice, refused, actions } = changed.difference;
  return sheet({
    title: t('title'),
    close: t('close'),
    onClose: room.closeAsked,
    body: html`<p>${speaker(NOTICE_WORDS, lang)(notice.code, notice.params)}</p>
      <p>${t('refused', { n: refused.length, of: actions.length })}</p>
      <p class="soft">${t('kept')}</p>
      <div class="row">
        <button type="button" class="button" aria-expanded=${changed.isRead} @click=${() => room.readOld(!changed.isRead)}>
          ${icon('book')} ${t(changed.isRead ? 'unread' : 'read')}
        </button>
        <button type="button" class="button" @click=${() => room.takeFile(changed.kept)}>${icon('download')} ${t('file')}</button>
      </div>
      ${changed.isRead ? acts(changed, lang) : nothing}`,
    footer: html`
      <button type="button" class="button" @click=${room.startAnew}>${t('anew')}</button>
      <button type="button" class="button main" data-first @click=${room.resumeAnyway}>${icon('play')} ${t('resume')}</button>
    `,
  });
}

/** What the player did and wrote, in order, with what is refused here. */
function acts({ difference, scenario }: ChangedGame, lang: Lang): TemplateResult {
  const t = speaker(CHANGED_WORDS, lang);
  const refused = new Set(difference.refused);
  return html`<ol class="old-acts" aria-label=${t('acts')} tabindex="0">
    ${difference.actions.map((action) => html`<li>${act(action, refused.has(action), scenario, lang)}</li>`)}
  </ol>`;
}

function act(action: Action, isRefused: boolean, scenario: Scenario, lang: Lang): TemplateResult {
  const words = wordsOf(action);
  return html`<span class="soft">${clockWords(scenario, action.at, lang).full}</span>
    <strong>${speaker(ACTION_NAMES, lang)(action.type)}</strong>
    ${isRefused ? html`<em class="alarm">(${speaker(CHANGED_WORDS, lang)('isRefused')})</em>` : nothing}
    ${words === '' ? nothing : html`<q>${words}</q>`}`;
}

/** The words of the player's own in an act; '' when there are none. */
function wordsOf(action: Action): string {
  if ('wording' in action) return action.wording.mode === 'draft' ? '' : action.wording.text;
  if ('text' in action) return action.text;
  if ('intent' in action) return action.intent;
  return ('explanation' in action ? action.explanation : null) ?? '';
}
