/** Limits of a file, against hostile or broken ones. All are D: far above what a scenario needs. */
export const LIMITS = {
  characters: 500_000, // of one file; the flagship has about 170,000 in four
  depth: 60, // nested lists and mappings; a scenario needs 8
  scanDepth: 300, // rough nesting seen before parsing, where brackets in a text count too
  nodes: 60_000, // values in one file once aliases are followed
  aliases: 500, // uses of an anchor
  faults: 200, // shown at once
  collected: 5_000, // kept while looking for more
  items: 2_000, // in one list
  text: 8_000, // characters of one text
  condition: 600, // characters of one condition
  conditionDepth: 40,
  decks: 20,
  hours: 72, // longest run, simulated
} as const;

/** What the checker calls too different or too alike. D. */
export const DRAFTS = {
  spread: 0.1, // share by which the lengths of the drafts of one post may differ
  slack: 12, // characters always forgiven: about two short words
  sets: 3, // sets of graded drafts before a habit can be called one
} as const;
