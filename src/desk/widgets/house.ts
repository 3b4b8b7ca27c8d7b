import { html, nothing, type TemplateResult } from 'lit';
import type { Lang } from '../../model/text.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { STATUS_NAMES } from '../../words/codes/codes.ts';
import { OFFICE_WORDS } from '../../words/play/office.ts';
import type { DeskActions } from '../desk-actions.ts';
import type { HouseView } from '../present-house.ts';
import type { Tool } from '../present-tools.ts';

/** The house: speaking up, the calendar, what was said, and the dossier again. */
export function house(
  view: HouseView,
  tools: ReadonlySet<Tool>,
  dossier: unknown,
  lang: Lang,
  actions: DeskActions,
): TemplateResult {
  const t = speaker(OFFICE_WORDS, lang);
  const status = speaker(STATUS_NAMES, lang);
  return html`
    ${
      tools.has('declare') || tools.has('contact')
        ? html`<section aria-labelledby="speak-title">
            <h3 id="speak-title">${t('speak')}</h3>
            <div class="stacked">
              ${tools.has('declare') ? html`<button type="button" class="button" @click=${() => actions.compose({ kind: 'declare' })}>${icon('declare')} ${t('declare')}</button>` : nothing}
              ${tools.has('contact') ? view.contacts.map((c) => html`<button type="button" class="button" @click=${() => actions.compose({ kind: 'contact', contact: c.id })}>${icon('call')} ${c.label}</button>`) : nothing}
            </div>
          </section>`
        : nothing
    }
    ${
      tools.has('planned')
        ? html`<section aria-labelledby="planned-title">
            <h3 id="planned-title">${t('planned')}</h3>
            ${view.planned.length === 0 ? html`<p class="soft">${t('noPlanned')}</p>` : nothing}
            <ul class="asks">
              ${view.planned.map(
                (p) => html`<li class="planned ${p.status}">
                  <p class="small soft">${icon('clock')} ${t('plannedAt', { hour: p.hour, platform: p.platformName })} · <strong>${t(`status${p.status}`)}</strong></p>
                  <p>${p.text}</p>
                  ${
                    p.status === 'out'
                      ? nothing
                      : html`<button type="button" class="button small" aria-label=${t(p.status === 'due' ? 'pauseNamed' : 'releaseNamed', { text: p.text })} @click=${() => actions.setPlanned(p.id, p.status === 'due')}>${icon(p.status === 'due' ? 'pause' : 'play')} ${t(p.status === 'due' ? 'pause' : 'releasePlanned')}</button>`
                  }
                </li>`,
              )}
            </ul>
          </section>`
        : nothing
    }
    <section aria-labelledby="own-title">
      <h3 id="own-title">${t('own')}</h3>
      ${
        view.own.length === 0
          ? html`<p class="soft">${t('noOwn')}</p>`
          : html`<ul class="hot">
              ${view.own.map(
                (p) => html`<li>
                  <button type="button" @click=${() => actions.openPost(p.id)}>
                    <span>${p.text}</span>
                    <span class="soft small">${p.platformName} · ${p.hour}${p.status === 'standing' ? nothing : html` · ${status(p.status)}`}</span>
                  </button>
                </li>`,
              )}
            </ul>`
      }
    </section>
    <section aria-labelledby="file-title">
      <h3 id="file-title">${t('dossier')}</h3>
      <div class="dossier-again">${dossier}</div>
    </section>
  `;
}
