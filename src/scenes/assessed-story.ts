import { forPupils } from '../packaging/index.ts';
import type { Checked } from './library.ts';

/** A story as a page for an assessment holds it: what is played and graded, without the author's file, notes and reasons. */
export function assessedStory(checked: Checked): Checked {
  const { scenario, files, file, diagnostics } = checked;
  return {
    file,
    diagnostics,
    scenario: scenario === null ? null : forPupils(scenario, 'evaluation'),
    files: { ...files, texts: [] },
  };
}
