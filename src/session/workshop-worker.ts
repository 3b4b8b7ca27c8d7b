import { expose } from 'comlink';
import { workshopWork } from './workshop-work.ts';

/** An author's files read beside the page: a hostile one can be given up on, and proofs never freeze the screen. */
expose(workshopWork());
