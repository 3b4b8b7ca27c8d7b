import type { SessionState } from '../session/index.ts';
import type { App, Frame } from './app.ts';
import { type DebriefDoor, debriefHost, type HandedGame } from './debrief-host.ts';
import { dossierScene } from './dossier/dossier.ts';
import { openDossierRoom } from './dossier/dossier-room.ts';
import { elsewhereDialog } from './elsewhere.ts';
import { leaveAsk } from './leave-ask.ts';
import { quartScene } from './quart/quart.ts';
import { openQuartRoom } from './quart/quart-room.ts';

/** The scenes of a game, from its dossier to its débreffage. */
export interface PlayScenes {
  /** The scene of the phase. `handed`: the game is one that an instructor reads. */
  readonly scene: (frame: Frame, handed: HandedGame | null) => unknown;
  readonly over: (frame: Frame) => unknown;
  /** Asked before a game is left by the button of the browser. */
  readonly leaveAsk: typeof leaveAsk;
  /** Follows a change of the session. */
  readonly follow: (state: SessionState, before: SessionState) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** Opens the scenes; they follow the session until the page is left. */
export function openPlayScenes(app: App, debrief: DebriefDoor): PlayScenes {
  const dossierRoom = openDossierRoom(app);
  const quartRoom = openQuartRoom(app);
  return {
    scene: (frame, handed) => {
      const { phase } = frame.state;
      if (phase === 'dossier') return dossierScene(frame, dossierRoom);
      return phase === 'ended' ? debriefHost(frame, debrief, handed) : quartScene(frame, quartRoom);
    },
    over: elsewhereDialog,
    leaveAsk,
    follow: (state, before) => {
      if (state.phase === 'dossier' && before.phase !== 'dossier') dossierRoom.enter();
      if (state.phase === 'quart' || state.phase === 'point' || state.phase === 'timelapse')
        quartRoom.follow(state, before);
    },
    onKey: quartRoom.onKey,
  };
}
