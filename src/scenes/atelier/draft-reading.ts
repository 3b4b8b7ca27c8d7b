import { html, nothing, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import type { ActId } from '../../model/codes.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Lang } from '../../model/text.ts';
import { readTone } from '../../tone/index.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { ATELIER_WORDS } from '../../words/author/atelier.ts';
import { ACT_WORDS } from '../../words/codes/tone-names.ts';
import { decimal, say } from '../../words/define.ts';
import type { Frame } from '../app.ts';
import type { AtelierRoom } from './atelier-room.ts';

const HEARD = 0.5; // from which an act counts as done
const HOSTILE = 0.5;
const CACHE = new Map<string, Promise<string>>();
const MOST_CACHED = 400;

/** How a typed answer of these words would be read, in each language it is written in. */
export function draftReading(
  { app, lang }: Frame,
  room: AtelierRoom,
  {
    texts,
    to,
  }: { readonly texts: readonly (readonly [Lang, string])[]; readonly to: (lang: Lang) => string },
): TemplateResult {
  const voice = room.ground.checked()?.scenario?.organisation.voice ?? 'vous';
  const read = async (text: string, of: Lang): Promise<string> => {
    const reading = readTone(await app.session.workshop.tone(), text, { lang: of, to: to(of), voice });
    const t = speaker(ATELIER_WORDS, lang);
    const heard = (Object.entries(reading.acts) as [ActId, number][]).filter(([, n]) => n >= HEARD);
    const acts = heard.map(([act]) => say(ACT_WORDS, lang, act)).join(', ') || t('heardNothing');
    const told = t('heard', { acts, quality: decimal(lang, reading.quality ?? 0) });
    return reading.hostility > HOSTILE ? `${told} ${t('heardHostile')}` : told;
  };
  const shown = texts.filter(([, text]) => text !== '');
  return html`<ul class="heard">
    ${shown.map(([of, text]) => {
      const key = `${lang} ${of} ${voice} ${to(of)} ${text}`;
      if (CACHE.size > MOST_CACHED) CACHE.clear();
      const reading = CACHE.get(key) ?? read(text, of);
      CACHE.set(key, reading);
      return html`<li>${shown.length > 1 ? html`<span class="tag">${of}</span> ` : nothing}${until(reading, '…')}</li>`;
    })}
  </ul>`;
}

/** Whether blind readers, who see only the post and its drafts, find the best one; of the scenario as it was last sound. */
export function guessNote(frame: Frame, room: AtelierRoom, post: string): TemplateResult | typeof nothing {
  const scenario = room.ground.checked()?.scenario ?? null;
  const found = scenario?.posts.find(({ id }) => id === post);
  if (scenario === null || found === undefined || found.drafts.length < 2) return nothing;
  const t = speaker(ATELIER_WORDS, frame.lang);
  if (found.drafts.some(({ level }) => level < 0)) return html`<p class="soft">${t('noLevels')}</p>`;
  return html`${until(guessed(frame, scenario, post, room.table.main()), nothing)}`;
}

const GUESSES = new WeakMap<Scenario, Map<string, Promise<TemplateResult | typeof nothing>>>();

function guessed(
  frame: Frame,
  scenario: Scenario,
  post: string,
  of: Lang,
): Promise<TemplateResult | typeof nothing> {
  const known = GUESSES.get(scenario) ?? new Map<string, Promise<TemplateResult | typeof nothing>>();
  GUESSES.set(scenario, known);
  const key = `${post} ${frame.lang}`;
  const guess = known.get(key) ?? guessOf(frame, scenario, post, of);
  known.set(key, guess);
  return guess;
}

async function guessOf(
  { app, lang }: Frame,
  scenario: Scenario,
  post: string,
  of: Lang,
): Promise<TemplateResult | typeof nothing> {
  const t = speaker(ATELIER_WORDS, lang);
  const tone = await app.session.workshop.tone();
  const { guessDrafts } = await import('../../lab/index.ts');
  const best = guessDrafts(scenario, post, of, tone)?.best;
  if (best === undefined) return nothing;
  const percent = Math.round(best.share * 100);
  return best.givesAway
    ? html`<p class="blind-guess strong">${icon('triangle')} ${t('guess', { percent })}</p>`
    : html`<p class="blind-guess soft">${icon('check')} ${t('guessFine')}</p>`;
}
