import { CLAIM_KINDS, QUESTION_TOPICS, type QuestionTopic } from '../model/claim.ts';
import type { DataDoubt } from '../model/reading.ts';
import { type Claim, claimsIn, type Listening } from './find-claims.ts';
import { dataAskedIn } from './personal-data.ts';
import { privateLifeIn } from './private-life.ts';
import { insultsIn } from './written-insults.ts';

/** What a player is asked about a text before it leaves. Offsets are UTF-16 indices into it, end exclusive. */
export interface Question {
  readonly start: number;
  readonly end: number;
  readonly topic: QuestionTopic;
  readonly fits: readonly string[]; // learned facts that may be where it comes from; none for what is no claim
  readonly claim: Claim | null;
}

/** What questions are looked for with. */
export interface Asking extends Listening {
  readonly isPublic: boolean; // read by everybody: what is private is asked about only there
  readonly isCutting: boolean; // the tone reader takes the text for hostile
  readonly data: readonly DataDoubt[]; // what the tone reader takes the text to do with personal data
  readonly known: string; // words already public or learned: names in them are no news
}

/**
 * The questions a text raises: each claim whose match is not certain, then what only looks like a fault. One a topic, the
 * gravest first, MOST_QUESTIONS at most; true and false claims alike, since nothing here knows which is which.
 */
export function questionsIn(text: string, asking: Asking): Question[] {
  const claims = claimsIn(text, asking)
    .filter(({ certain }) => !certain)
    .map((claim): Question => ({ ...placed(claim), topic: claim.kind, fits: claim.fits, claim }));
  const doubts: Question[] = [];
  const doubt = (topic: QuestionTopic, found: { start: number; end: number } | undefined) => {
    if (found !== undefined) doubts.push({ ...placed(found), topic, fits: [], claim: null });
  };
  if (asking.isPublic) {
    const requests = dataAskedIn(text, asking.lang);
    const isTakenToAsk = requests.length === 0 && asking.data.includes('asksPublic');
    doubt(
      'data',
      requests.find(({ channel }) => channel === 'unsaid') ?? (isTakenToAsk ? whole(text) : undefined),
    );
    const isTakenToTell = asking.data.includes('reveals');
    doubt(
      'private',
      privateLifeIn(text, asking.lang, asking.known)[0] ?? (isTakenToTell ? whole(text) : undefined),
    );
  }
  if (asking.isCutting && insultsIn(text, asking.lang).length === 0) doubt('insult', whole(text));
  const asked = QUESTION_ORDER.flatMap((topic) => {
    const first = [...claims, ...doubts].find((question) => question.topic === topic);
    return first === undefined ? [] : [first];
  });
  return asked.slice(0, MOST_QUESTIONS);
}

/** D. Questions about one text at most: more would teach to answer without reading. */
const MOST_QUESTIONS = 3;
/** A harm first; then what would cap the mark; then the other claims, the gravest first. */
const QUESTION_ORDER: readonly QuestionTopic[] = [
  'harm',
  ...QUESTION_TOPICS.filter((topic) => !(CLAIM_KINDS as readonly string[]).includes(topic)),
  ...CLAIM_KINDS.filter((kind) => kind !== 'harm'),
];

const placed = ({ start, end }: { start: number; end: number }) => ({ start, end });

function whole(text: string): { start: number; end: number } {
  const start = text.length - text.trimStart().length;
  return { start, end: Math.max(start, text.trimEnd().length) };
}
