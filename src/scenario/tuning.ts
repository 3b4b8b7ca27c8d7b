/** Limits of a file, against hostile or broken ones. All are D: far above what a scenario needs. */
export const LIMITS = {
  characters: 500_000, // of one file; the biggest of the game has 98,000
  files: 1_000_000, // characters of a scenario and its decks; the flagship has 280,000 in four
  signs: 150_000, // words, signs and line ends of all its files, as the YAML reader counts them; the flagship has 43,000
  depth: 60, // nested lists and mappings; a scenario needs 8
  scanDepth: 300, // rough nesting seen before parsing, where brackets in a text count too
  nodes: 60_000, // values in all its files once aliases are followed; the flagship has 11,000
  key: 120, // characters of the name of a field
  aliases: 500, // uses of an anchor
  faults: 200, // shown at once
  quoted: 600, // characters of what is quoted in a fault; the longest list of known names has 270
  suggested: 100, // faults for which a name that is meant is looked for among all names
  collected: 1_000, // kept while looking for more
  items: 2_000, // in one list, its decks' included, and rows of a spreadsheet
  columns: 100, // of a spreadsheet; all those the game knows are 51
  text: 8_000, // characters of one text, as written and once its variables are in
  texts: 1_000_000, // characters of all texts of a scenario, once filled in; the flagship has about 200,000
  line: 1_000, // characters that a line of the crowd may reach once its slots are filled
  condition: 600, // characters of one condition
  decks: 20,
  hours: 72, // longest run, simulated
} as const;

/** What the checker calls too different or too alike. D. */
export const DRAFTS = {
  spread: 0.1, // share by which the lengths of the drafts of one post may differ
  slack: 12, // characters always forgiven: about two short words
  sets: 3, // sets of graded drafts before a habit can be called one
} as const;

/** Seconds at the desk that keeping a promise takes at the least, once it is sent. D. */
export const PROMISE_ROOM = 300;

/** Characters from which two equal texts are a copy, and not two people who say yes. D. */
export const COPY_LENGTH = 20;

/** What the checker expects of the answers offered. D. */
export const ANSWERS = {
  exemplary: 4, // level of one that may not give a rumour for a fact
  good: 3, // level from which an answer is a good one
  waitedMinutes: 15, // simulated, after a post: a fact that comes by then is there when most answers are written
} as const;

/** Gaps of a language, for each text that has it, up to which it was meant to be complete. D. */
export const FEW_GAPS = 0.1;
