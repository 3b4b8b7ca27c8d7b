import { fieldWords } from '../../base/field-words.ts';
import { MODES } from '../../model/codes.ts';
import { DRILL_NAMES } from '../../model/drill.ts';
import { ACCOMMODATIONS } from '../../session/index.ts';
import type { HandoutSettings } from '../workbench/handout-room.ts';
import { isPassMark } from './pass-mark.ts';

/** What is set beside the story and the rubric. */
export type TaughtSettings = Omit<HandoutSettings, 'story' | 'rubric'>;

export const USUAL_TEACHING: TaughtSettings = {
  mode: 'entrainement',
  seed: '',
  time: 1,
  writeFirst: false,
  group: '',
  drills: [],
};

/** What an instructor chose, as a device keeps it. */
export interface KeptTeaching {
  readonly file: string; // of the story; '' none
  readonly set: TaughtSettings;
  readonly rubric: string; // packed; '' the usual one
  readonly mark: number | null; // when the rubric is a pass mark alone
}

const MOST_FILE = 300;

/** It as a text. */
export function teachingText({ file, set, rubric, mark }: KeptTeaching): string {
  return JSON.stringify({ file, ...set, rubric: mark === null ? rubric : '', mark });
}

/** It again, whoever wrote the text: what cannot be read is as usual; null when nothing can. Never throws. */
export function readTeaching(text: string): KeptTeaching | null {
  let kept: Record<string, unknown>;
  try {
    const tree: unknown = JSON.parse(text);
    if (typeof tree !== 'object' || tree === null || Array.isArray(tree)) return null;
    kept = tree as Record<string, unknown>;
  } catch {
    return null;
  }
  const words = (value: unknown) => (typeof value === 'string' ? value : '');
  const { mark } = kept;
  return {
    file: words(kept.file).slice(0, MOST_FILE),
    set: {
      mode: MODES.find((one) => one === kept.mode) ?? USUAL_TEACHING.mode,
      seed: fieldWords(words(kept.seed)),
      time: ACCOMMODATIONS.find((one) => one === kept.time) ?? USUAL_TEACHING.time,
      writeFirst: kept.writeFirst === true,
      group: fieldWords(words(kept.group)),
      drills: DRILL_NAMES.filter((name) => Array.isArray(kept.drills) && kept.drills.includes(name)),
    },
    rubric: words(kept.rubric),
    mark: isPassMark(mark) ? mark : null,
  };
}
