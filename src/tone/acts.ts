import { type ActId, SPEECH_ACTS } from '../model/codes.ts';
import type { Analysis, CueHit } from './analyse.ts';
import { futureVerbs } from './future.ts';
import { isLookedAfter, isModerating, isNotOurTurn, isOfRescue, isOwnedLaugh } from './spoken-of.ts';
import { SECOND_CUE, STRENGTH } from './tuning.ts';

const ACT_IDS: ReadonlySet<string> = new Set(SPEECH_ACTS);

export interface ActHit {
  readonly act: ActId;
  readonly strength: number;
  readonly from: number;
  readonly to: number;
}

export interface ActsFound {
  readonly acts: Partial<Record<ActId, number>>;
  readonly hits: readonly ActHit[]; // what each act rests on, in the order of the text
}

/** The acts of a text with their strength, 0..1: that of the strongest cue, plus `SECOND_CUE` for several. */
export function readActs(a: Analysis): ActsFound {
  const hits = settle(a).sort((x, y) => x.from - y.from || x.to - y.to);
  const acts: Partial<Record<ActId, number>> = {};
  const seen: Partial<Record<ActId, number>> = {};
  for (const hit of hits) {
    const before = acts[hit.act] ?? 0;
    acts[hit.act] = Math.max(before, hit.strength);
    const places = seen[hit.act] ?? 0;
    seen[hit.act] = places + 1;
  }
  for (const act of SPEECH_ACTS) {
    const strength = acts[act];
    if (strength !== undefined && (seen[act] ?? 0) > 1) acts[act] = Math.min(1, strength + SECOND_CUE);
  }
  return { acts, hits };
}

/** Turns cue hits into acts, with the rules by which one cue cancels or changes another. */
function settle(a: Analysis): ActHit[] {
  const by = (id: string) => a.cues.filter((cue) => cue.id === id);
  const sentencesOf = (cues: readonly CueHit[]) => new Set(cues.map((cue) => cue.sent));
  const halves = by('halfApology').filter((cue) => !isFreshClause(a, cue));
  const halfSentences = sentencesOf(halves.filter((cue) => cue.weight >= 0.9));
  const mockedSentences = sentencesOf(by('humourSharp'));
  const threatSentences = sentencesOf(by('threaten'));
  const timeSentences = sentencesOf(by('time'));
  const privateText = by('redirect').some((cue) => PRIVATE.test(cue.key) || isPrivate(a, cue));
  const sendings = by('redirect');
  // "Please call our store" sends the reader elsewhere, and is no instruction.
  const isSending = (cue: CueHit) => sendings.some((other) => other.from < cue.to && cue.from < other.to);
  const blames = by('shiftBlame');
  // "Our supplier's fault" contains "our ... fault" and takes no responsibility.
  const isBlaming = (cue: CueHit) => blames.some((other) => other.from <= cue.from && cue.to <= other.to + 1);
  const empties = sentencesOf(a.cues.filter((cue) => cue.id === 'irony' && EMPTY_THANKS.test(cue.key)));
  const once = new Set<string>();
  const out: ActHit[] = [];
  const add = (act: ActId, strength: number, cue: CueHit) => {
    const key = `${act}:${cue.key}:${act === 'promise' ? cue.sent : ''}`;
    if (once.has(key)) return;
    once.add(key);
    out.push({ act, strength, from: cue.from, to: cue.to });
  };
  for (const cue of a.cues) {
    if (!ACT_IDS.has(cue.id)) {
      if (cue.id === 'insult' || cue.id === 'tellOff') add('attack', cue.weight, cue);
      continue;
    }
    const act = cue.id as ActId;
    if (act === 'halfApology' && !halves.includes(cue)) continue;
    if (act === 'apology' && halfSentences.has(cue.sent)) continue;
    if (act === 'instruct' && (threatSentences.has(cue.sent) || isSending(cue))) continue;
    if (act === 'redirect' && isOfRescue(a, cue)) {
      add('instruct', cue.weight, cue);
      continue;
    }
    if ((act === 'thank' || act === 'acknowledge') && empties.has(cue.sent)) continue;
    if (act === 'thank' && (mockedSentences.has(cue.sent) || isRequest(a, cue) || isSpokenOf(a, cue)))
      continue;
    if (act === 'responsibility' && isBlaming(cue)) continue;
    if (act === 'humourKind' && isOwnedLaugh(a, cue)) continue;
    if (act === 'repair' && isModerating(a, cue)) continue;
    if (act === 'deny' && isNotOurTurn(a, cue)) continue;
    if (act === 'promise' && threatSentences.has(cue.sent)) continue;
    if (act === 'promise') add(act, timeSentences.has(cue.sent) ? 1 : cue.weight, cue);
    else if ((act === 'repair' || act === 'compensate') && timeSentences.has(cue.sent)) {
      add(act, cue.weight, cue);
      if (isStillToCome(a, cue)) add('promise', STRENGTH.repairWithTime, cue);
    } else if (act === 'askPersonalData' && (isOfThing(a, cue) || isLookedAfter(a, cue))) continue;
    else if (act === 'askPersonalData') add(act, privateText ? STRENGTH.privateData : cue.weight, cue);
    else add(act, cue.weight, cue);
  }
  const future = futureVerbs(a);
  for (const cue of by('time')) {
    const at = threatSentences.has(cue.sent) ? undefined : future.get(cue.sent);
    if (at !== undefined)
      add('promise', STRENGTH.futureWithTime, {
        ...cue,
        key: 'future',
        from: Math.min(at, cue.from),
        to: Math.max(at + 1, cue.to),
      });
  }
  for (const hit of a.concepts) {
    if (hit.isQuoted || hit.isNegated || !hit.atYou) continue;
    if (/[IOX]/.test(hit.concept.tags)) out.push({ act: 'attack', strength: 1, from: hit.from, to: hit.to });
    if (hit.concept.id === 'threat') out.push({ act: 'threaten', strength: 1, from: hit.from, to: hit.to });
  }
  return out;
}

/** Whether a number asked for is that of a thing, such as a batch or a train, which is no personal data. */
function isOfThing(a: Analysis, cue: CueHit): boolean {
  for (let k = cue.from; k < Math.min(a.tokens.list.length, cue.to + 3); k++)
    if (THINGS.has(a.tokens.list[k]!.t)) return true;
  return false;
}

const THINGS = new Set(
  'batch lot serial model modele series serie train flight vol bus error erreur product produit version'.split(
    ' ',
  ),
);

const PRIVATE = /prive|private|dm|mp\b|inbox|message/;
const EMPTY_THANKS = /nothing|rien|bunch|losing|free/;

function isPrivate(a: Analysis, cue: CueHit): boolean {
  for (let k = cue.from; k < cue.to; k++)
    if (/^(?:dm|dms|pm|mp|prive|private|privately|inbox)$/.test(a.tokens.list[k]!.t)) return true;
  return false;
}

/** Whether a "merci de" asks instead of thanking: "Merci de vous adresser au guichet". */
function isRequest(a: Analysis, cue: CueHit): boolean {
  const { list } = a.tokens;
  if (list[cue.to - 1]?.t !== 'merci' || list[cue.to]?.t !== 'de') return false;
  for (let k = cue.to + 1; k < cue.to + 4; k++) {
    const t = list[k]?.t ?? '';
    if (t === 'avoir' || t === 'etre') return false;
    if (t.length > 4 && /(?:er|ir|re)$/.test(t)) return ASKED.has(t);
  }
  return false;
}

/** Whether thanks are spoken of, not given: "a simple thank-you", "non merci", "I would appreciate". */
function isSpokenOf(a: Analysis, cue: CueHit): boolean {
  const before = a.tokens.list[cue.from - 1];
  return before !== undefined && before.sent === a.tokens.list[cue.from]!.sent && SPEAKS_OF.has(before.t);
}

const SPEAKS_OF = new Set('the a simple would non no le un petit aucun some your ton'.split(' '));

const ASKED = new Set(
  'adresser contacter ecrire envoyer indiquer preciser confirmer transmettre fournir communiquer appeler suivre consulter patienter verifier joindre rappeler respecter lire'.split(
    ' ',
  ),
);

/** Whether an "if" opens its own clause and is no condition on the apology: "Désolés, si vous nous écrivez...". */
function isFreshClause(a: Analysis, cue: CueHit): boolean {
  const { list } = a.tokens;
  for (let k = cue.from + 1; k < cue.to; k++) {
    const token = list[k]!;
    if ((token.t === 'si' || token.t === 'se' || token.t === 'if') && token.clause !== list[k - 1]!.clause)
      return true;
  }
  return false;
}

const PAST = /^(?:avons|ai|a|ont|ete|have|has|had|was|were|been|took|sent|made|put|got|gave|built)$|.{3}ed$/;

/** Whether a repair is still to come: one told in the past ("nous avons corrigé hier") promises nothing. */
function isStillToCome(a: Analysis, cue: CueHit): boolean {
  for (let k = cue.from; k < cue.to; k++) if (PAST.test(a.tokens.list[k]!.t)) return false;
  return true;
}
