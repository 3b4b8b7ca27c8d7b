import type {
  ActId,
  Cluster,
  Dimension,
  Mode,
  PlatformKind,
  PostClass,
  PostTone,
  Purpose,
  RedLine,
  Register,
  SegmentId,
  Severity,
  Sky,
  Stage,
} from '../../model/codes.ts';
import type { PostStatus } from '../../model/state.ts';
import { defineWords } from '../define.ts';

/** The name of each code of the model, as a reader meets it in the desk and in the débreffage. */
export const ACT_NAMES = defineWords<ActId>({
  fr: {
    acknowledge: 'accuser réception',
    nameConcern: 'nommer la préoccupation',
    empathy: 'dire son empathie',
    apology: 's’excuser',
    responsibility: 'prendre sa responsabilité',
    repair: 'annoncer une réparation',
    explain: 'expliquer',
    instruct: 'dire quoi faire',
    promise: 'promettre un suivi',
    redirect: 'renvoyer ailleurs',
    handOver: 'confier à un service',
    compensate: 'dédommager',
    hold: 'faire patienter',
    deny: 'démentir',
    excuse: 'se justifier',
    shiftBlame: 'rejeter la faute',
    attack: 'attaquer la personne',
    halfApology: 'demi-excuse',
    bolster: 'se vanter',
    humourKind: 'humour bienveillant',
    humourSharp: 'humour piquant',
    thank: 'remercier',
    ask: 'poser une question',
    askPersonalData: 'demander des renseignements personnels',
    threaten: 'menacer',
  },
  en: {
    acknowledge: 'acknowledging',
    nameConcern: 'naming the concern',
    empathy: 'showing empathy',
    apology: 'apologising',
    responsibility: 'taking responsibility',
    repair: 'announcing a repair',
    explain: 'explaining',
    instruct: 'saying what to do',
    promise: 'promising a follow-up',
    redirect: 'sending elsewhere',
    handOver: 'handing over to a service',
    compensate: 'compensating',
    hold: 'asking for time',
    deny: 'denying',
    excuse: 'making excuses',
    shiftBlame: 'shifting the blame',
    attack: 'attacking the person',
    halfApology: 'half apology',
    bolster: 'boasting',
    humourKind: 'kind humour',
    humourSharp: 'sharp humour',
    thank: 'thanking',
    ask: 'asking a question',
    askPersonalData: 'asking for personal data',
    threaten: 'threatening',
  },
});

export const CLASS_NAMES = defineWords<PostClass>({
  fr: {
    complaint: 'plainte',
    question: 'question',
    falseClaim: 'fausse affirmation',
    offTopic: 'hors sujet',
    uncivil: 'incivilité',
    troll: 'trollage',
    threat: 'menace',
    personalData: 'renseignements personnels',
    spam: 'pourriel',
    support: 'soutien',
    news: 'nouvelle',
    own: 'publication de la maison',
  },
  en: {
    complaint: 'complaint',
    question: 'question',
    falseClaim: 'false claim',
    offTopic: 'off topic',
    uncivil: 'incivility',
    troll: 'trolling',
    threat: 'threat',
    personalData: 'personal data',
    spam: 'spam',
    support: 'support',
    news: 'news',
    own: 'post by the house',
  },
});

export const PURPOSE_NAMES = defineWords<Purpose>({
  fr: { condemn: 'condamne', support: 'soutient', ask: 'demande', other: 'autre' },
  en: { condemn: 'condemns', support: 'supports', ask: 'asks', other: 'other' },
});

export const POST_TONE_NAMES = defineWords<PostTone>({
  fr: { aggressive: 'agressif', cordial: 'cordial' },
  en: { aggressive: 'aggressive', cordial: 'cordial' },
});

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

export const CLUSTER_NAMES = defineWords<Cluster>({
  fr: { victim: 'victime', accidental: 'accidentelle', preventable: 'évitable' },
  en: { victim: 'victim', accidental: 'accidental', preventable: 'preventable' },
});

export const SEVERITY_NAMES = defineWords<Severity>({
  fr: { small: 'petite', medium: 'moyenne', serious: 'sérieuse', explosive: 'explosive' },
  en: { small: 'small', medium: 'medium', serious: 'serious', explosive: 'explosive' },
});

export const STAGE_NAMES = defineWords<Stage>({
  fr: { spark: 'au début', fire: 'en pleine crise', embers: 'en décrue' },
  en: { spark: 'early', fire: 'full crisis', embers: 'easing' },
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
    brightening: 'Brightening',
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
  en: { standing: 'online', pinned: 'pinned', relegated: 'relegated', hidden: 'hidden', removed: 'removed' },
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
    threatLeft: 'Une menace laissée en ligne',
    criticismRemoved: 'Une critique légitime supprimée',
    publicInsulted: 'Le public insulté',
  },
  en: {
    personalDataInPublic: 'Personal data in public',
    knownFalsehood: 'Something known to be false',
    threatLeft: 'A threat left online',
    criticismRemoved: 'Legitimate criticism removed',
    publicInsulted: 'The public insulted',
  },
});

export const REGISTER_NAMES = defineWords<Register>({
  fr: { tu: 'tutoiement', vous: 'vouvoiement', mixed: 'tu et vous mêlés', none: 'sans adresse' },
  en: { tu: 'informal you', vous: 'formal you', mixed: 'mixed address', none: 'no address' },
});

export const MODE_NAMES = defineWords<Mode>({
  fr: { entrainement: 'Entraînement', evaluation: 'Évaluation' },
  en: { entrainement: 'Training', evaluation: 'Assessment' },
});
