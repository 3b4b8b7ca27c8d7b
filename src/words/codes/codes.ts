import type { Dimension, Mode, PlatformKind, RedLine, SegmentId, Sky, Stage } from '../../model/codes.ts';
import type { PostStatus } from '../../model/state.ts';
import type { Lang } from '../../model/text.ts';
import { defineWords, say } from '../define.ts';

/** The name of each code of the model, as a reader meets it in the desk and in the débreffage. */
export const PLATFORM_KIND_NAMES = defineWords<PlatformKind>({
  fr: {
    microblog: 'microblogue',
    page: 'page publique',
    photo: 'partage de photos',
    reviews: 'avis de clients',
    press: 'presse',
  },
  en: {
    microblog: 'microblog',
    page: 'public page',
    photo: 'photo sharing',
    reviews: 'customer reviews',
    press: 'press',
  },
});

export const SEGMENT_NAMES = defineWords<SegmentId>({
  fr: {
    affected: 'Personnes touchées',
    customers: 'Clientèle',
    bystanders: 'Grand public',
    activists: 'Militants',
    fans: 'Fidèles',
    trolls: 'Trolls',
    press: 'Presse et influence',
  },
  en: {
    affected: 'People affected',
    customers: 'Customers',
    bystanders: 'Bystanders',
    activists: 'Activists',
    fans: 'Loyal fans',
    trolls: 'Trolls',
    press: 'Press and influencers',
  },
});

export const STAGE_NAMES = defineWords<Stage>({
  fr: { spark: 'au début', fire: 'en pleine crise', embers: 'en décrue' },
  en: { spark: 'just starting', fire: 'in full swing', embers: 'easing off' },
});

export const SKY_NAMES = defineWords<Sky>({
  fr: {
    clear: 'Clair',
    mist: 'Brume',
    wind: 'Vent',
    showers: 'Averses',
    storm: 'Orage',
    trailing: 'Ciel de traîne',
    brightening: 'Éclaircie',
  },
  en: {
    clear: 'Clear',
    mist: 'Mist',
    wind: 'Wind',
    showers: 'Showers',
    storm: 'Thunderstorm',
    trailing: 'Clearing showers',
    brightening: 'Brightening up',
  },
});

export const STATUS_NAMES = defineWords<PostStatus>({
  fr: {
    standing: 'en ligne',
    pinned: 'épinglée',
    relegated: 'reléguée',
    hidden: 'masquée',
    removed: 'supprimée',
  },
  en: { standing: 'online', pinned: 'pinned', relegated: 'moved down', hidden: 'hidden', removed: 'removed' },
});

export const DIMENSION_NAMES = defineWords<Dimension>({
  fr: {
    timing: 'Moment',
    tone: 'Ton',
    responsibility: 'Responsabilité',
    information: 'Information',
    moderation: 'Modération',
    channel: 'Canal',
    language: 'Langue',
  },
  en: {
    timing: 'Timing',
    tone: 'Tone',
    responsibility: 'Responsibility',
    information: 'Information',
    moderation: 'Moderation',
    channel: 'Channel',
    language: 'Language',
  },
});

export const RED_LINE_NAMES = defineWords<RedLine>({
  fr: {
    personalDataInPublic: 'Des renseignements personnels en public',
    knownFalsehood: 'Une chose qu’on savait fausse',
    inventedHarm: 'Un malheur inventé',
    threatLeft: 'Une menace laissée en ligne',
    criticismRemoved: 'Une critique légitime supprimée',
    publicInsulted: 'Le public insulté',
  },
  en: {
    personalDataInPublic: 'Personal data in public',
    knownFalsehood: 'Something you knew was false',
    inventedHarm: 'An invented tragedy',
    threatLeft: 'A threat left online',
    criticismRemoved: 'Legitimate criticism removed',
    publicInsulted: 'A member of the public insulted',
  },
});

/** The name of a red line inside a sentence: its first letter small. */
export function redLineWithin(lang: Lang, line: RedLine): string {
  const name = say(RED_LINE_NAMES, lang, line);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

export const MODE_NAMES = defineWords<Mode>({
  fr: { entrainement: 'Entraînement', evaluation: 'Évaluation' },
  en: { entrainement: 'Training', evaluation: 'Assessment' },
});
