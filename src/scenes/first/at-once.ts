import { lookAtHand } from '../../session/index.ts';
import { dress } from '../appearance.ts';
import { watchFirstSight } from './first-sight.ts';
import { holdRoomAbove } from './room-above.ts';

// Run in the head of the page, before anything is seen: `vite.first-sight.ts` puts it there.
dress(lookAtHand());
holdRoomAbove();
watchFirstSight();
