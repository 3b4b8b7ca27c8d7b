/** The panes of the workbench: loaded when they are opened. */
export { atelierPage } from './atelier-page.ts';
export { openAtelier } from './atelier-room.ts';
