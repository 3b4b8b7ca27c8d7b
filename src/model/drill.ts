/** The drills that the machine makes from a story. */
export const DRILL_NAMES = ['sort', 'source', 'tone', 'hour'] as const;
export type DrillName = (typeof DRILL_NAMES)[number];
