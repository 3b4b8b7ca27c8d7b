import { html, nothing, type TemplateResult } from 'lit';
import type { Lang } from '../../model/text.ts';
import { type Damaged, saveFile } from '../../session/index.ts';
import { icon } from '../../ui/look/icon.ts';
import { speaker } from '../../ui/speak.ts';
import { DAMAGED_WORDS } from '../../words/play/damaged.ts';
import type { App } from '../app.ts';

/** What was kept on this machine and can no longer be read, and what its buttons do. */
export interface DamagedRoom {
  readonly all: () => readonly Damaged[];
  readonly isAskingToForget: (id: string) => boolean;
  readonly askToForget: (id: string | null) => void;
  readonly forget: (id: string) => Promise<void>;
  readonly takeFile: (damaged: Damaged) => Promise<void>;
  /** Looks again at what is set aside. */
  readonly read: () => Promise<void>;
}

/** The notices of what is kept and can no longer be read: given as a file, or forgotten once that is confirmed. */
export function openDamagedRoom(app: () => App): DamagedRoom {
  let all: readonly Damaged[] = [];
  let asking: string | null = null;
  return {
    all: () => all,
    isAskingToForget: (id) => asking === id,
    askToForget: (id) => {
      asking = id;
      app().draw();
    },
    forget: async (id) => {
      asking = null;
      all = all.filter((one) => one.id !== id);
      app().draw();
      await app().session.damaged.forget(id);
    },
    takeFile: async (damaged) => {
      const { session } = app();
      const text = await session.damaged.read(damaged.id);
      const { lang } = session.getState().settings;
      if (text !== null) saveFile(damagedFileName(damaged, lang), text, 'text/plain');
    },
    read: async () => {
      all = await app().session.damaged.list();
    },
  };
}

/** Each in a file of its own: two damaged lists are two files. */
export function damagedFileName({ id, kind }: Damaged, lang: Lang): string {
  return `${kind}-${speaker(DAMAGED_WORDS, lang)('fileName')}-${id.slice(-6)}.txt`;
}

/** What can no longer be read, of any kind or of one; nothing when there is none. */
export function damagedList(
  lang: Lang,
  room: DamagedRoom,
  kind?: Damaged['kind'],
): TemplateResult | typeof nothing {
  const shown = room.all().filter((one) => kind === undefined || one.kind === kind);
  if (shown.length === 0) return nothing;
  return html`<ul class="damaged pane">${shown.map((one) => html`<li>${note(one, lang, room)}</li>`)}</ul>`;
}

function note(damaged: Damaged, lang: Lang, room: DamagedRoom): TemplateResult {
  const t = speaker(DAMAGED_WORDS, lang);
  const { id, kind, lost } = damaged;
  const what = lost === 'all' || kind === 'opinions' ? t(`${kind}All`) : t(kind, { n: lost });
  if (room.isAskingToForget(id))
    return html`<div class="saved-game" role="group" aria-label=${what}>
      <p class="strong">${t('forgetAsk')}</p>
      <div class="row">
        <button type="button" class="button main" @click=${() => room.askToForget(null)}>${t('keep')}</button>
        <button type="button" class="button risky" @click=${() => room.forget(id)}>${t('forget')}</button>
      </div>
    </div>`;
  return html`<div class="saved-game" role="group" aria-label=${what}>
    <div>
      <p class="strong" role="status">${what}</p>
      <p class="soft">${t('why')}</p>
    </div>
    <div class="row">
      <button type="button" class="button small" aria-label=${t('fileNamed', { what })} @click=${() => room.takeFile(damaged)}>
        ${icon('download')} ${t('file')}
      </button>
      <button type="button" class="button small plain" aria-label=${t('forgetNamed', { what })} @click=${() => room.askToForget(id)}>
        ${icon('remove')} ${t('forget')}
      </button>
    </div>
  </div>`;
}
