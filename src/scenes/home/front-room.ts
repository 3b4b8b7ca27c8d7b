import type { Lang } from '../../model/text.ts';
import { isSavingData } from '../../offline/index.ts';
import { droppedFiles, type NamedFile } from '../../ui/handed-files.ts';
import { say } from '../../words/define.ts';
import { FAILURE_WORDS } from '../../words/play/failure.ts';
import type { App, Frame } from '../app.ts';
import { isLocked, readAssignment } from '../assignment.ts';
import { freeRoomAbove } from '../first/room-above.ts';
import { handedText } from '../handed.ts';
import type { Later } from '../later.ts';
import type { Checked, ShippedStory } from '../library.ts';
import type { PracticeRoom } from '../practice/practice-room.ts';
import type { Dialogs } from '../settings/dialogs.ts';
import { onceDrawn } from '../workbench/focus.ts';
import type { HomeRoom } from './home-room.ts';
import { openShippedRoom, type ShippedRoom } from './shipped-room.ts';

/** What comes after the first card: all that is one's own on this machine, the workbench, the settings. */
export interface HomePart {
  readonly room: HomeRoom;
  readonly dialogs: Dialogs;
  readonly practice: PracticeRoom;
  /** The page that stands instead of the Accueil: a spreadsheet or a scenario being worked on; null: none. */
  readonly page: (frame: Frame) => unknown;
  /** Above the stories of the game: what is saved, and one's own scenarios. */
  readonly above: (frame: Frame) => unknown;
  /** Over any scene: what the last change on disk did. `onShow`: the player wants to see it. */
  readonly over: (frame: Frame, onShow: () => void) => unknown;
  readonly faults: (checked: Checked, lang: Lang) => unknown;
  readonly saveTemplate: (lang: Lang) => Promise<void>;
  /** Opens what is kept on this machine and what came with the address; what comes back today is told once it is known. */
  readonly begin: () => Promise<void>;
  /** Looks again at what is kept on this machine, and at what of it comes back today. */
  readonly refresh: () => Promise<void>;
}

/** What went wrong, and how it is tried again; null: there is nothing to try. */
interface FrontTrouble {
  readonly file: string;
  readonly words: (lang: Lang) => string;
  readonly again: (() => void) | null;
}

/** The Accueil from its first moment: the stories of the game, and every request, which waits for the part that does it. */
export interface FrontRoom {
  readonly shipped: ShippedRoom;
  readonly part: Later<HomePart>;
  /** One's own scenarios, and the link, are left closed for this visit. */
  readonly isPlain: () => boolean;
  /** An instructor's link locks mode, seed and rubric: what tells the story is then not offered. */
  readonly isLocked: () => boolean;
  /** An instructor's link is being followed: where it leads is not known yet. */
  readonly isLanding: () => boolean;
  readonly isOver: () => boolean;
  readonly trouble: () => FrontTrouble | null;
  readonly tell: (trouble: FrontTrouble | null) => void;
  /** Does a work that may fail, and tells the player when it does. */
  readonly tried: (work: () => Promise<void>) => Promise<void>;
  /** Opens a story of the game, loaded first. */
  readonly take: (story: ShippedStory) => void;
  readonly lay: (story: ShippedStory) => void;
  /** Somebody is about to choose: what a game needs is loaded quietly. */
  readonly foresee: () => void;
  readonly startNew: () => void;
  readonly startPattern: () => void;
  readonly saveTemplate: (lang: Lang) => void;
  readonly choose: (files: readonly NamedFile[]) => Promise<void>;
  readonly paste: (code: string) => void;
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDragLeave: (event: DragEvent) => void;
  readonly onDrop: (event: DragEvent) => void;
  /** Opens what is kept on the machine and what came with the address; `isPlain`: neither scenarios nor link. */
  readonly begin: (isPlain: boolean) => Promise<void>;
  readonly refresh: () => void;
}

const MOST_ENTRIES = 400; // of what is dropped
const MOST_LANDING_MS = 4000; // a link that takes longer leaves the front page to whoever waits
const AT_REST_MS = 1000; // after what is kept was opened and drawn

/** Opens the room; `load` brings what comes after the first card. */
export function openFront(app: () => App, part: Later<HomePart>): FrontRoom {
  let trouble: FrontTrouble | null = null;
  const given = readAssignment(handedText());
  const isLockedAtFirst = given?.ok === true && isLocked(given.value);
  let isPlain = false;
  let isLanding = given?.ok === true;
  let isOver = false;
  const draw = () => app().draw();

  const tell = (next: FrontTrouble | null) => {
    trouble = next;
    draw();
    if (next !== null) showTrouble();
  };
  /** Any request of the page ends with what was asked for, or with a notice of what went wrong. */
  const tried = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (thrown) {
      console.error(thrown);
      const again = () => {
        tell(null);
        void tried(work);
      };
      tell({ file: '', words: (lang) => say(FAILURE_WORDS, lang, 'unloaded'), again });
    }
  };
  const asked = (work: (part: HomePart) => void | Promise<void>) =>
    tried(async () => work(part.now() ?? (await part.bring())));
  const shipped = openShippedRoom(draw, tried);
  const ready = () => (app().isReadyToPlay() ? null : app().readyToPlay());

  return {
    shipped,
    part,
    isPlain: () => isPlain,
    isLocked: () => part.now()?.room.isLocked() ?? isLockedAtFirst,
    isLanding: () => isLanding,
    isOver: () => isOver,
    trouble: () => trouble,
    tell,
    tried,
    take: (story) => void shipped.bring(story, ready(), ({ scenario }) => part.now()?.room.take(scenario)),
    lay: (story) =>
      void shipped.bring(story, part.now() === null ? part.bring() : null, (checked) =>
        part.now()?.room.lay(checked),
      ),
    foresee: () => void ready()?.catch(() => {}), // told when it is asked for
    startNew: () => void asked(({ room }) => room.startNew()),
    startPattern: () => void asked(({ room }) => room.startPattern()),
    saveTemplate: (lang) => void asked(({ saveTemplate }) => saveTemplate(lang)),
    choose: (files) => asked(({ room }) => room.choose(files)),
    paste: (code) => void asked(({ room }) => room.paste(code)),
    onDragOver: (event) => {
      event.preventDefault();
      if (isOver) return;
      isOver = true;
      draw();
    },
    onDragLeave: (event) => {
      if (event.relatedTarget !== null) return;
      isOver = false;
      draw();
    },
    onDrop: (event) => {
      event.preventDefault();
      isOver = false;
      draw();
      const dropped = droppedFiles(event.dataTransfer, MOST_ENTRIES);
      void asked(async ({ room }) => room.choose(await dropped));
    },
    begin: async (plain) => {
      isPlain = plain;
      const land = () => {
        if (!isLanding) return;
        isLanding = false;
        draw();
      };
      if (plain) land();
      else setTimeout(land, MOST_LANDING_MS);
      await asked(({ begin }) => begin());
      land();
      setTimeout(() => {
        freeRoomAbove(() => app().session.getState().settings.guest);
        void app().session.launch.end();
        void app().offline.keep();
        if (!isSavingData()) shipped.load().catch(console.error); // asked for again when one is chosen
      }, AT_REST_MS);
    },
    refresh: () => void part.now()?.refresh(),
  };
}

/** What went wrong is shown at the top, which may be far from the button that was pressed. */
function showTrouble(): void {
  onceDrawn(() => {
    const note = document.querySelector<HTMLElement>('#trouble');
    note?.focus({ preventScroll: true });
    note?.scrollIntoView({ block: 'nearest' });
  });
}
