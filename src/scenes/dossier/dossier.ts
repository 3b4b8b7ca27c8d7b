import { html, nothing, type TemplateResult } from 'lit';
import type { Scenario } from '../../model/scenario.ts';
import { type Lang, textIn } from '../../model/text.ts';
import { isWriteFirst } from '../../session/index.ts';
import { clockWords, spanWords } from '../../ui/clock-words.ts';
import { face } from '../../ui/look/face.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { SEGMENT_NAMES } from '../../words/codes/codes.ts';
import { PLAN_NAMES } from '../../words/codes/plans.ts';
import { PLAN_WORDS } from '../../words/debrief/plan-words.ts';
import { DOSSIER_WORDS } from '../../words/play/dossier.ts';
import type { Frame } from '../app.ts';
import { dossierGrading } from './dossier-grading.ts';
import type { DossierRoom } from './dossier-room.ts';
import { dossierSettings } from './dossier-settings.ts';
import './dossier.css';

/** The Dossier: what one should know before the first quart, on one printable page. */
export function dossierScene(frame: Frame, room: DossierRoom): unknown {
  const { state, lang, app } = frame;
  const scenario = state.scenario;
  if (scenario === null) return nothing;
  const t = speaker(DOSSIER_WORDS, lang);
  const start = clockWords(scenario, scenario.quarts[0]?.from ?? 0, lang);
  return html`<div class="dossier">
    <header class="masthead">
      <button type="button" class="button plain" @click=${() => app.go('home')}>${icon('left')} ${t('back')}</button>
      <button type="button" class="button plain" @click=${() => print()}>${icon('print')} ${t('print')}</button>
    </header>
    <main id="main" tabindex="-1">
      <article class="folder pane">
        <header>
          <p class="kicker">${t('kicker')}</p>
          <h1>${textIn(scenario.title, lang)}</h1>
          <p class="lead">${textIn(scenario.summary, lang)}</p>
          <p class="soft">${t('startsAt', { clock: start.full })}</p>
          ${warnings(scenario, lang)}
          ${planPart(frame)}
        </header>
        <div class="leaves">
          ${dossierLeaves(scenario, lang, isWriteFirst(state))} ${state.mode === 'evaluation' ? dossierGrading(scenario, state.mode, lang) : nothing}
        </div>
      </article>
      ${dossierSettings(frame, room)}
    </main>
  </div>`;
}

/** The plan that this game is watched for. */
function planPart({ state, lang }: Frame): TemplateResult | typeof nothing {
  const { planned } = state.annexes;
  if (planned === undefined) return nothing;
  return html`<p class="own-plan"><strong>${speaker(PLAN_WORDS, lang)('mine')}</strong> ${speaker(PLAN_NAMES, lang)(planned)}</p>`;
}

/**
 * The leaves of the dossier; the desk shows them again during play. `writeFirst`: drafts come on request. `isOfClass`: its
 * clock does not wait for who writes.
 */
export function dossierLeaves(
  scenario: Scenario,
  lang: Lang,
  writeFirst: boolean,
  isOfClass = false,
): TemplateResult {
  const t = speaker(DOSSIER_WORDS, lang);
  const { organisation, crisis } = scenario;
  const known = scenario.facts.filter((f) => f.isKnownAtStart);
  const figures = new Intl.NumberFormat(lang === 'fr' ? 'fr-CA' : 'en-CA');
  const seconds = (ticks: number) => spanWords(ticks * scenario.secondsPerTick, lang);
  const segment = speaker(SEGMENT_NAMES, lang);
  return html`
    <section>
      <h2>${t('organisation')}</h2>
      <p class="row">${face('house', organisation.handle)} <span><strong>${textIn(organisation.name, lang)}</strong> <span class="soft">@${organisation.handle}</span></span></p>
      ${paragraphs(textIn(organisation.about, lang))}
      <h3>${t('voice')}</h3>
      <p>${t(organisation.voice === 'tu' ? 'voiceTu' : 'voiceVous')} ${textIn(organisation.voiceNote, lang)}</p>
      ${textIn(organisation.signature, lang) ? html`<p><span class="soft">${t('signature')} </span>${textIn(organisation.signature, lang)}</p>` : nothing}
    </section>
    <section>
      <h2>${t('known')}</h2>
      ${paragraphs(textIn(crisis.known, lang) || t('knownNothing'))}
      ${
        known.length > 0
          ? html`<h3>${t('facts')}</h3>
              <ul class="bullets">${known.map((f) => html`<li>${textIn(f.text, lang)}</li>`)}</ul>`
          : nothing
      }
      ${
        scenario.objectives.length > 0
          ? html`<h3>${t('objectives')}</h3>
              <ul class="bullets">${scenario.objectives.map((o) => html`<li>${textIn(o, lang)}</li>`)}</ul>`
          : nothing
      }
    </section>
    <section>
      <h2>${t('rules')}</h2>
      <p class="soft">${t('rulesLead')}</p>
      <ol class="bullets numbered">${organisation.rules.map((r) => html`<li>${textIn(r.text, lang)}</li>`)}</ol>
      <h3>${t('costs')}</h3>
      <ul class="bullets">${(['cost1', 'cost2', 'cost3', ...(writeFirst ? (['costDrafts'] as const) : []), isOfClass ? 'costClass' : 'cost4'] as const).map((k) => html`<li>${t(k)}</li>`)}</ul>
    </section>
    <section>
      <h2>${t('people')}</h2>
      <ul class="roster">
        ${scenario.people
          .filter((p) => p.isRecurring)
          .map(
            (p) => html`<li>
              ${face('person', p.id, p.portrait)}
              <div>
                <p><strong>${p.name}</strong> <span class="soft">@${p.handle}</span></p>
                <p class="soft small">
                  ${segment(p.audience)} · ${t('followers', { n: figures.format(p.reach) })}${p.isProtected ? html` · <strong>${t('protected')}</strong>` : nothing}
                </p>
                ${textIn(p.bio, lang) === '' ? nothing : html`<p>${textIn(p.bio, lang)}</p>`}
              </div>
            </li>`,
          )}
      </ul>
    </section>
    <section>
      <h2>${t('services')}</h2>
      <ul class="roster">
        ${scenario.services.map(
          (s) => html`<li>
            ${face('service', s.id, s.portrait)}
            <div>
              <p><strong>${textIn(s.name, lang)}</strong>${textIn(s.person, lang) === textIn(s.name, lang) ? nothing : html` <span class="soft">${textIn(s.person, lang)}</span>`}</p>
              <p>${textIn(s.role, lang)}</p>
              <p class="soft small">
                ${t('delay', { span: seconds(s.replyTicks) })}${s.approves ? html`; ${t('approval', { span: seconds(s.approvalTicks), keen: seconds(s.approvalTicksKeen) })}` : nothing}
              </p>
            </div>
          </li>`,
        )}
      </ul>
    </section>
    <section>
      <h2>${t('quarts')}</h2>
      <ol class="watchlist">
        ${scenario.quarts.map(
          (q) => html`<li>
            <span class="soft">${clockWords(scenario, q.from, lang).hour} – ${clockWords(scenario, q.to, lang).hour}</span>
            <strong>${textIn(q.title, lang)}</strong>
          </li>`,
        )}
      </ol>
      ${
        scenario.accommodation
          ? html`<h3>${t('timeForAll')}</h3>
              <p>
                ${scenario.accommodation.time === 0 ? t('timeOff') : t('timeTimes', { n: scenario.accommodation.time })}
                ${textIn(scenario.accommodation.note, lang)}
              </p>`
          : nothing
      }
    </section>
  `;
}

/** What the story holds that may be hard to read, before anything of it is read. */
function warnings(scenario: Scenario, lang: Lang): TemplateResult | typeof nothing {
  if (scenario.warnings.length === 0) return nothing;
  const t = speaker(DOSSIER_WORDS, lang);
  return html`<section class="warnings" aria-labelledby="warnings-title">
    <h2 id="warnings-title">${t('warnings')}</h2>
    <ul class="bullets">${scenario.warnings.map((w) => html`<li>${textIn(w, lang)}</li>`)}</ul>
  </section>`;
}

function paragraphs(text: string): TemplateResult[] {
  return text
    .split(/\n\s*\n/)
    .filter((p) => p.trim() !== '')
    .map((p) => html`<p>${p.trim()}</p>`);
}
