import type { ComposerActions, ComposerTarget, DeskInput, Writing } from '../../desk/index.ts';
import { draftsPlace, presentComposer, shieldedIn } from '../../desk/index.ts';
import { likenesses, postOf, textOf } from '../../engine/index.ts';
import { type ActionDraft, isWriteFirst } from '../../session/index.ts';
import { coachQuestions } from '../../tone/index.ts';
import { speaker } from '../../ui/speak.ts';
import { REFUSAL_WORDS } from '../../words/codes/refusals.ts';
import { COACH_WORDS } from '../../words/codes/tone-names.ts';
import { COMPOSER_WORDS } from '../../words/play/composer.ts';
import { chipsFollow, withSays } from './chips.ts';
import { composeAction } from './compose-action.ts';
import { blankWriting, firstMode } from './desk-ui.ts';
import { changeWriting, draftText, placeOf, readDraft } from './drafts.ts';
import { focusSoon } from './feed-focus.ts';
import type { QuartRoom } from './room.ts';
import { sourcingOf } from './sourcing.ts';

/** Makes the callbacks of the composer. */
export function makeComposerActions(room: QuartRoom): ComposerActions {
  const { app, set, ui, input } = room;
  const lang = () => app.session.getState().settings.lang;
  const close = () =>
    set({ target: null, writing: blankWriting(lang()), trouble: '', coachAsked: null, sourcing: null });

  const composing: ComposerActions = {
    change: (change) => {
      const { writing, target } = ui();
      const place = target === null ? '' : placeOf(target);
      const next = changeWriting(writing, change, app.session.getState().unsent[place]);
      if (target !== null && (next.mode === 'typed' || next.mode === 'adapted'))
        app.session.keepUnsent(place, draftText(next));
      set({
        writing: next,
        trouble: '',
        ...('text' in change || 'mode' in change ? { coachAsked: null } : {}),
      });
      if ('text' in change || 'mode' in change || 'lang' in change) chipsFollow(room, 'mode' in change);
      if (change.mode === 'adapted' || change.mode === 'typed')
        requestAnimationFrame(() => {
          const field = document.querySelector<HTMLTextAreaElement>('#composer-text');
          field?.focus();
          field?.setSelectionRange(field.value.length, field.value.length);
        });
      if (change.mode === 'none')
        requestAnimationFrame(() =>
          document.querySelector<HTMLElement>('.composing input[type="radio"]')?.focus(),
        );
    },
    pickContact: (contact) => {
      const target = { kind: 'contact', contact } as const;
      const mode = firstMode(target, isWriteFirst(app.session.getState()), app.session.getState().crisis);
      const blank = { ...ui().writing, mode, draft: '', text: '' };
      set({ target, writing: readDraft(app.session.getState().unsent[placeOf(target)], blank) ?? blank });
    },
    requestApproval: (service) => void room.act({ type: 'requestApproval', service, keen: false }),
    askCoach: () => {
      const now = input();
      const { target, writing } = ui();
      if (!now || !target || app.session.getState().coachLeft === 0 || writing.text.trim() === '') return;
      const post = target.kind === 'answer' ? postOf(now.state, target.post) : undefined;
      const authored = post && now.world.posts[post.id];
      const voice = now.scenario.organisation.voice;
      const reading = now.world.read(writing.text, {
        lang: writing.lang,
        voice,
        ...(post ? { to: textOf(now.scenario, now.state, post, writing.lang) } : {}),
        ...(authored ? { detail: authored.detail[writing.lang] } : {}),
      });
      const ask = speaker(COACH_WORDS, now.lang);
      const asked = coachQuestions(reading, {
        voice,
        isPublic: writing.channel === 'public' && target.kind !== 'contact',
        isAboutPost: post !== undefined,
        likeness: Math.max(0, ...likenesses(now.state, now.world, writing.text)),
        names: shieldedIn(now, writing.text, post?.id ?? null),
        isFirst: post === undefined || !now.state.sayings.some((s) => s.to === post.id),
      });
      app.session.useCoach();
      set({ coachAsked: asked.map((q) => ask(q.code, q.params)) });
      requestAnimationFrame(() => document.querySelector('.coach')?.scrollIntoView({ block: 'center' }));
    },
    seeDrafts: () => {
      const { target } = ui();
      if (target === null) return;
      const asked = target.kind === 'contact' && target.contact === null ? firstContact(input()) : target;
      const refused = app.session.act({ type: 'seeDrafts', of: draftsPlace(asked) });
      if (refused) return set({ trouble: speaker(REFUSAL_WORDS, lang())(refused.code, refused.params) });
      composing.change({ mode: 'none', draft: '', text: '' });
    },
    send: () => {
      const now = input();
      const { target, writing } = ui();
      if (!now || !target) return;
      const over = excessOf(now, target, writing);
      if (over > 0) {
        set({ trouble: speaker(COMPOSER_WORDS, lang())('tooLong', { n: over }) });
        document.querySelector<HTMLElement>('#composer-text')?.focus();
        return;
      }
      const contact =
        target.kind === 'contact'
          ? (target.contact ?? presentComposer(now, target, false)?.contacts[0]?.id ?? '')
          : '';
      const words = composeAction(target, writing, contact, now.scenario);
      const action = withSays(now, target, words, writing.turned);
      if (action === null) {
        set({ trouble: speaker(COMPOSER_WORDS, lang())('chooseFirst') });
        return;
      }
      const sourcing = sourcingOf(now, action);
      if (sourcing !== null) set({ sourcing, trouble: '' });
      else sendWords(room, action);
    },
    close,
  };
  return composing;
}

/** The first person who may be reached: the one the composer opens on. */
function firstContact(now: DeskInput | null): ComposerTarget {
  const contacts = now && presentComposer(now, { kind: 'contact', contact: null }, false)?.contacts;
  return { kind: 'contact', contact: contacts?.[0]?.id ?? null };
}

/** Characters by which words of one's own are over the limit of their place; 0 or less: they fit. */
function excessOf(now: DeskInput, target: ComposerTarget, { mode, text }: Writing): number {
  if (mode !== 'typed' && mode !== 'adapted') return 0;
  return text.length - (presentComposer(now, target, false)?.limit ?? text.length);
}

/** Sends words that nothing more is asked about. */
export function sendWords(room: QuartRoom, action: ActionDraft): void {
  const { app, set, ui } = room;
  const { target } = ui();
  const { lang } = app.session.getState().settings;
  const refused = app.session.act(action);
  if (refused)
    return set({ sourcing: null, trouble: speaker(REFUSAL_WORDS, lang)(refused.code, refused.params) });
  if (target !== null) app.session.keepUnsent(placeOf(target), '');
  set({ target: null, writing: blankWriting(lang), trouble: '', coachAsked: null, sourcing: null });
  const { sending, isHeld } = app.session.getState();
  if (sending !== null && (isHeld || sending.leftMs === null)) focusSoon('#send-now');
}
