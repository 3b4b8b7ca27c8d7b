/** The story of which the first shift is told step by step, for who would rather see before they do. */
export const EXAMPLE_STORY = 'premier-quart';
