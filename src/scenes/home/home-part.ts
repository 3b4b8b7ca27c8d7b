import { html, nothing } from 'lit';
import type { App } from '../app.ts';
import { later } from '../later.ts';
import type { PracticeDoor } from '../practice/practice-door.ts';
import { openPracticeRoom } from '../practice/practice-room.ts';
import { openDialogs } from '../settings/dialogs.ts';
import { changedGame } from './changed-game.ts';
import { damagedList } from './damaged-room.ts';
import type { FrontRoom, HomePart } from './front-room.ts';
import { openHome } from './home-room.ts';
import { savedList } from './saved-list.ts';

/** Opens what the Accueil holds beyond the stories of the game. */
export function openHomePart(app: () => App, front: FrontRoom, deck: PracticeDoor): HomePart {
  const author = later(() => import('./author-part.ts'));
  const wizard = later(() => import('../wizard/wizard-sheet.ts'));
  const room = openHome(app, {
    ...front,
    tell: (trouble) => {
      if (trouble === null) return front.tell(null);
      author.bring().then(
        ({ troubleWords }) =>
          front.tell({ file: trouble.file, words: (lang) => troubleWords(trouble, lang), again: null }),
        (thrown: unknown) => void front.tried(() => Promise.reject(thrown)),
      );
    },
    loadAuthor: author.bring,
  });
  const practice = openPracticeRoom(app, deck);
  const lookDue = () => {
    const shipped = front.shipped.all().flatMap(({ card }) => card?.id ?? []);
    const kept = room.kept().flatMap(({ scenario }) => scenario?.id ?? []);
    return practice.refresh([...shipped, ...kept]).catch(console.error); // the rest of the page does not need it
  };
  return {
    room,
    dialogs: openDialogs(app().session, app().draw),
    practice,
    page: (frame) => {
      const [views, rooms] = [author.now(), room.author.now()];
      if (views === null || rooms === null) return null;
      const { bench, sheet } = rooms;
      if (sheet.open() !== null) return views.sheetPage(frame, sheet, room.isKeptId);
      if (bench.checked() === null) return null;
      return views.workbench(frame, bench, {
        play: (c) => room.take(c.scenario),
        panes: (one) => void front.tried(() => one.openPanes()),
        lay: room.lay,
        question: room.question,
        answer: (c) => void room.answer(c),
      });
    },
    above: (frame) =>
      html`${damagedList(frame.lang, room.damaged)} ${room.isLocked() ? nothing : practice.door(frame)} ${savedList(frame, room.saved)} ${changedGame(frame, room.saved)} ${author.now()?.ownScenarios(frame, room) ?? nothing}`,
    over: (frame, onShow) => {
      const [views, rooms] = [author.now(), room.author.now()];
      const asking = rooms?.wizard.now();
      const asked = asking?.isOpen() ? wizard.drawn(app().draw)?.wizardSheet(frame, asking) : null;
      return html`${views?.liveNote(room, frame.lang, onShow) ?? nothing}${asked ?? nothing}`;
    },
    faults: (checked, lang) => author.drawn(app().draw)?.faultList(checked, lang) ?? nothing,
    saveTemplate: async (lang) => (await author.bring()).saveTemplate(lang),
    begin: async () => {
      await room.begin();
      void lookDue();
    },
    refresh: async () => {
      await room.refresh();
      await lookDue();
    },
  };
}
