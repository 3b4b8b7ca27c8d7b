/** Limits of a record, far above any game played and far below what would hurt a machine. All D. */
export const MAX_TEXT_UNITS = 4_000_000; // UTF-16 units of a record's JSON text
export const MAX_CODE_UNITS = 60_000; // characters of a packed code
export const MAX_UNPACKED_BYTES = 2_000_000; // bytes a code may unfold into
export const MAX_ACTIONS = 20_000;
export const MAX_CHECKS = 4_000;
export const MAX_ID_UNITS = 80;
export const MAX_WORDS_UNITS = 20_000; // one typed text
export const MAX_LIST = 200; // platforms, watchwords, overrides
export const MAX_TICK = 1_000_000;

/** SCORM 1.2 `suspend_data`: what a packed game should fit in (characters). */
export const PACKED_LIMIT = 4096;
/** Deflate looks back 32 KB and no further (RFC 1951): a longer dictionary would be forgotten (bytes). */
export const MAX_DICTIONARY_BYTES = 32_768;
