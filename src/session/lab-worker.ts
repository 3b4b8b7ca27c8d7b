import { expose } from 'comlink';
import { labWork } from './lab-work.ts';

/** The lab beside the page: what takes long never makes the game stutter. */
expose(labWork());
