/** What those who write scenarios need: loaded together, when one is kept here, handed in or opened. */
export { liveNote } from '../live-note.ts';
export { sheetPage } from '../sheet/sheet-page.ts';
export { openSheetRoom, saveTemplate } from '../sheet/sheet-room.ts';
export { workbench } from '../workbench/workbench.ts';
export { openWorkbench } from '../workbench/workbench-room.ts';
export { faultList, troubleWords } from './faults.ts';
export { ownScenarios } from './own-scenarios.ts';
