import { html, type TemplateResult } from 'lit';
import type { Speak } from '../../ui/speak.ts';
import type { PileWord } from '../../words/debrief/pile.ts';
import type { Standing } from './entry.ts';

const SIGNS: Readonly<Record<Standing, string>> = {
  exact: '✓',
  differs: '≈',
  altered: '✕',
  foreign: '?',
  unreadable: '✕',
  unfinished: '…',
};

/** The sign of a standing, since colour alone must not tell it. */
export function standingMark(standing: Standing, word: Speak<PileWord>): TemplateResult {
  return html`<span class="standing ${standing}"><span aria-hidden="true">${SIGNS[standing]}</span> ${word(`standing_${standing}`)}</span>`;
}
