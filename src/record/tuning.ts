/** Limits of a record, far above any game played and far below what would hurt a machine. All D. */
export const MAX_TEXT_UNITS = 4_000_000; // UTF-16 units of a record's JSON text
export const MAX_CODE_UNITS = 60_000; // characters of a packed code
export const MAX_UNPACKED_BYTES = 2_000_000; // bytes a code may unfold into
export const MAX_ACTIONS = 20_000;
export const MAX_CHECKS = 4_000;
export const MAX_ID_UNITS = 80;
export const MAX_WORDS_UNITS = 20_000; // one typed text
export const MAX_SOURCES = 9; // answers about one typed text
export const MAX_READINGS = 4_000;
export const MAX_FIGURE = 1_000_000; // of a stored reading: a place in a text, at most
export const MAX_LIST = 200; // platforms, watchwords
export const MAX_TICK = 1_000_000;

/** A scenario on its way to a class. The flagship, in two languages and four files, packs to 128,000 characters. D. */
export const MAX_PARCEL_UNITS = 1_000_000; // characters of a packed scenario
export const MAX_PARCEL_BYTES = 4_000_000; // bytes it may unfold into
export const MAX_PARCEL_FILES = 40;
/**
 * Longest link handed out (characters): browsers take a million, a course page or a shared document what one pastes.
 * Chats and mail may cut above LINK_SAFE, which is said beside the link. A first scenario packs to about 2,000. D.
 */
export const LINK_LIMIT = 32_000;
export const LINK_SAFE = 8_000;

/** SCORM 1.2 `suspend_data`: what a packed game should fit in (characters). */
export const PACKED_LIMIT = 4096;
/** Deflate looks back 32 KB and no further (RFC 1951): a longer dictionary would be forgotten (bytes). */
export const MAX_DICTIONARY_BYTES = 32_768;
