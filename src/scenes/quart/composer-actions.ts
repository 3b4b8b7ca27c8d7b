import type { ComposerActions } from '../../desk/index.ts';
import { presentComposer } from '../../desk/index.ts';
import { likenesses, postOf, textOf } from '../../engine/index.ts';
import { coachQuestions } from '../../tone/index.ts';
import { speaker } from '../../ui/speak.ts';
import { REFUSAL_WORDS } from '../../words/codes/refusals.ts';
import { COACH_WORDS } from '../../words/codes/tone-names.ts';
import { COMPOSER_WORDS } from '../../words/play/composer.ts';
import { composeAction } from './compose-action.ts';
import { blankWriting } from './desk-ui.ts';
import { changeWriting, draftText, placeOf, readDraft } from './drafts.ts';
import type { QuartRoom } from './room.ts';

/** Makes the callbacks of the composer. */
export function makeComposerActions(room: QuartRoom): ComposerActions {
  const { app, set, ui, input } = room;
  const lang = () => app.session.getState().settings.lang;
  const close = () => set({ target: null, writing: blankWriting(lang()), trouble: '', coachAsked: null });

  return {
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
      const blank = { ...ui().writing, mode: 'none', draft: '', text: '' } as const;
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
        isFirst: post === undefined || !now.state.sayings.some((s) => s.to === post.id),
      });
      app.session.useCoach();
      set({ coachAsked: asked.map((q) => ask(q.code, q.params)) });
    },
    send: () => {
      const now = input();
      const { target, writing } = ui();
      if (!now || !target) return;
      const contact =
        target.kind === 'contact'
          ? (target.contact ?? presentComposer(now, target)?.contacts[0]?.id ?? '')
          : '';
      const action = composeAction(target, writing, contact, now.scenario);
      if (action === null) {
        set({ trouble: speaker(COMPOSER_WORDS, lang())('chooseFirst') });
        return;
      }
      const refused = app.session.act(action);
      if (refused) set({ trouble: speaker(REFUSAL_WORDS, lang())(refused.code, refused.params) });
      else {
        app.session.keepUnsent(placeOf(target), '');
        close();
      }
    },
    close,
  };
}
