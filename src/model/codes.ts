/**
 * Every closed list of the product. A code is written here once; its words live in `words/`, keyed by it.
 * Names are the field's standard terms (see docs/GLOSSARY.md).
 */

/** What a post is, for moderation (see the rubric's moderation row). `own` and `news` are never moderable. */
export const POST_CLASSES = [
  'complaint',
  'question',
  'falseClaim',
  'offTopic',
  'uncivil',
  'troll',
  'threat',
  'personalData',
  'spam',
  'support',
  'news',
  'own',
] as const;
export type PostClass = (typeof POST_CLASSES)[number];

/** Legitimate criticism: removing one is censorship. */
export const CRITICISM: readonly PostClass[] = ['complaint', 'question'];
/** Posts a moderator may act upon; the others are to be left or answered. */
export const MODERABLE: readonly PostClass[] = ['uncivil', 'troll', 'threat', 'personalData', 'spam'];
/** Posts that must be captured, removed and escalated fast (LCCJTI s. 22, Law 25). */
export const ILLEGAL: readonly PostClass[] = ['threat', 'personalData'];

/** Purpose x tone of a firestorm comment (Matook, Dennis & Wang 2022). */
export const PURPOSES = ['condemn', 'support', 'ask', 'other'] as const;
export type Purpose = (typeof PURPOSES)[number];
export const POST_TONES = ['aggressive', 'cordial'] as const;
export type PostTone = (typeof POST_TONES)[number];

export const PLATFORM_KINDS = ['microblog', 'page', 'photo', 'reviews', 'press'] as const;
export type PlatformKind = (typeof PLATFORM_KINDS)[number];

/** SCCT clusters by attributed responsibility (Coombs 2007). */
export const CLUSTERS = ['victim', 'accidental', 'preventable'] as const;
export type Cluster = (typeof CLUSTERS)[number];
export const SEVERITIES = ['small', 'medium', 'serious', 'explosive'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Default audience segments; an author may rename and reweigh them. */
export const SEGMENTS = [
  'affected',
  'customers',
  'bystanders',
  'activists',
  'fans',
  'trolls',
  'press',
] as const;
export type SegmentId = (typeof SEGMENTS)[number];

export const STAGES = ['spark', 'fire', 'embers'] as const;
export type Stage = (typeof STAGES)[number];

/** The seven skies. */
const SKIES = ['clear', 'mist', 'wind', 'showers', 'storm', 'trailing', 'brightening'] as const;
export type Sky = (typeof SKIES)[number];

/** Communicative acts of an answer or a statement. */
export const SPEECH_ACTS = [
  'acknowledge',
  'nameConcern',
  'empathy',
  'apology',
  'responsibility',
  'repair',
  'explain',
  'instruct',
  'promise',
  'redirect',
  'handOver',
  'compensate',
  'hold',
  'deny',
  'excuse',
  'shiftBlame',
  'attack',
  'halfApology',
  'bolster',
  'humourKind',
  'humourSharp',
  'thank',
  'ask',
  'askPersonalData',
  'threaten',
] as const;
export type ActId = (typeof SPEECH_ACTS)[number];

/** Acts that may be held against whoever does them. */
export const ADVERSE_ACTS: ReadonlySet<ActId> = new Set<ActId>([
  'excuse',
  'shiftBlame',
  'attack',
  'halfApology',
  'humourSharp',
  'threaten',
]);

export const REGISTERS = ['tu', 'vous', 'mixed', 'none'] as const;
export type Register = (typeof REGISTERS)[number];

/** The seven dimensions of the rubric, in the order they are shown. */
export const DIMENSIONS = [
  'timing',
  'tone',
  'responsibility',
  'information',
  'moderation',
  'channel',
  'language',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

const RED_LINES = [
  'personalDataInPublic',
  'knownFalsehood',
  'inventedHarm',
  'threatLeft',
  'criticismRemoved',
  'publicInsulted',
] as const;
export type RedLine = (typeof RED_LINES)[number];

/** Play modes: training shows help and a profile; assessment removes seek, coach and replay. */
export const MODES = ['entrainement', 'evaluation'] as const;
export type Mode = (typeof MODES)[number];

/** Why an action was refused. A refused action changes nothing. */
const REFUSALS = [
  'action/ended',
  'action/wrong-tick',
  'action/busy',
  'action/unknown-post',
  'action/unknown-person',
  'action/unknown-service',
  'action/unknown-fact',
  'action/unknown-message',
  'action/unknown-promise',
  'action/unknown-planned',
  'action/unknown-draft',
  'action/unknown-rule',
  'action/unknown-platform',
  'action/unknown-option',
  'action/not-visible',
  'action/already-done',
  'action/not-yours',
  'action/empty-text',
  'action/too-long',
  'action/not-in-quart',
  'action/keyboard-taken',
  'action/nothing-said',
  'action/not-offered',
  'action/not-granted',
  'action/unknown-card',
  'action/malformed',
] as const;
export type Refusal = (typeof REFUSALS)[number];

export const SCRIPTED_PLAYERS = [
  'expert',
  'decent',
  'silence',
  'blunder',
  'template',
  'censor',
  'random',
  'human',
  'fastwrong',
  'apologist',
  'answerall',
  'hider',
  'obedient',
  'onething',
  'boaster',
  'copier',
  'lawyer',
  'charmer',
  'muddler',
  'contester',
  'skimmer',
] as const;
export type ScriptedPlayer = (typeof SCRIPTED_PLAYERS)[number];
