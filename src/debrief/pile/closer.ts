import { html, nothing, type TemplateResult } from 'lit';
import { scriptedName } from '../../words/codes/scripted-players.ts';
import { asideOf } from './counting.ts';
import type { Entry } from './entry.ts';
import { lookedAt, type PileDesk, type PileModel, whoOf } from './model.ts';

/** Why a game is worth a closer look: none of it proves anything. */
export type CloserLook = 'twin' | 'scripted' | 'fast' | 'otherBuild';

/**
 * What is odd about a game that counts, or would: it repeats another game or a scripted player's, it was on screen for
 * less time than reading what it opened takes, or another version of the game sealed it.
 */
export function closerLooks({ twins }: Pick<PileModel, 'twins'>, entry: Entry): readonly CloserLook[] {
  const { played, notices } = entry;
  if (played === null) return [];
  const { settings, annexes } = played.record;
  const isToldScripted = settings.player !== 'person'; // the game itself says so
  const isOther = notices.some(({ code }) => OTHER_BUILD.includes(code));
  return [
    ...(twins.has(entry.id) && twins.get(entry.id)?.isAgain !== true ? (['twin'] as const) : []),
    ...(played.like !== null && !isToldScripted ? (['scripted'] as const) : []),
    ...(annexes.seconds !== undefined && annexes.seconds < played.reading && !isToldScripted
      ? (['fast'] as const)
      : []),
    ...(isOther ? (['otherBuild'] as const) : []),
  ];
}

const OTHER_BUILD: readonly Entry['notices'][number]['code'][] = [
  'record/engine-differs',
  'record/tone-differs',
  'record/read-elsewhere',
];

/** The games worth a closer look, each with its reasons, and what a school can do about it. */
export function closerPane(desk: PileDesk): TemplateResult | typeof nothing {
  const { model, word } = desk;
  const odd = lookedAt(model).filter((entry) => closerLooks(model, entry).length > 0);
  if (odd.length === 0) return nothing;
  return html`<section class="pane" id="closer" aria-labelledby="closer-title">
    <h2 id="closer-title" tabindex="-1">${word('closerTitle', { n: odd.length })}</h2>
    <p class="hint">${word('closerLead')}</p>
    <ul class="aside">
      ${odd.map((entry) => {
        const isAside = asideOf(entry, model.twins) !== null;
        return html`<li>
          <p><button type="button" class="button small" aria-label=${word('openNamed', { who: whoOf(entry, word) })} @click=${() => desk.doings.open(entry.id)}>${whoOf(entry, word)}</button> ${isAside ? html`<span class="hint">${word('closerAside')}</span>` : nothing}</p>
          ${closerLooks(model, entry).map((why) => html`<p class="hint">${tellLook(entry, why, desk)}</p>`)}
        </li>`;
      })}
    </ul>
  </section>`;
}

function tellLook(entry: Entry, why: CloserLook, { model, word }: PileDesk): string {
  const { played } = entry;
  if (played === null) return '';
  switch (why) {
    case 'twin': {
      const twin = model.twins.get(entry.id);
      const other = model.entries.find(({ id }) => id === twin?.of);
      const of = other === undefined ? '' : whoOf(other, word);
      const share = twin?.share ?? 0;
      return share === 1
        ? word('closerTwinSame', { of })
        : word('closerTwinNear', { of, n: Math.floor(100 * share) });
    }
    case 'scripted': {
      const share = played.like?.share ?? 0;
      const player = scriptedName(played.like?.player ?? '', model.lang);
      return word('closerScripted', { player, n: Math.floor(100 * share) });
    }
    case 'fast':
      return word('closerFast', {
        played: onWatch(played.record.annexes.seconds ?? 0),
        reading: onWatch(played.reading),
      });
    case 'otherBuild':
      return word('closerBuild', { engine: played.record.engineVersion });
    default:
      return why satisfies never;
  }
}

/** Minutes and seconds, as on a watch. */
export function onWatch(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
