import type { Analysis, CueHit } from './analyse.ts';

/** Whether personal data is taken down or kept safe, not asked for: "Votre adresse est retirée". */
export function isLookedAfter(a: Analysis, cue: CueHit): boolean {
  const words = sentenceOf(a, cue);
  return KEEPING.test(words) && !REQUESTING.test(words);
}

/** Whether a laugh is admitted as a fault, so that it is no joke: "On a ri, et c'est notre faute". */
export function isOwnedLaugh(a: Analysis, cue: CueHit): boolean {
  return LAUGH.test(wordsOf(a, cue.from, cue.to)) && a.cues.some(({ id }) => OWNING.includes(id));
}

/** Whether somebody else's post is taken down, which repairs no fault of ours: "Je retire votre message". */
export function isModerating(a: Analysis, cue: CueHit): boolean {
  const around = wordsOf(a, Math.max(0, cue.from - THEIRS_WITHIN), cue.to + THEIRS_WITHIN);
  return TAKING.test(wordsOf(a, cue.from, cue.to)) && THEIRS.test(around);
}

/** Whether words say what is not ours to do, which denies nothing: "It is not for us to speak for her". */
export function isNotOurTurn(a: Analysis, cue: CueHit): boolean {
  return TURN.test(wordsOf(a, cue.from, cue.to + 2));
}

/** Whether words send people to the rescuers, which is an instruction and no redirection: "Composez le 911". */
export function isOfRescue(a: Analysis, cue: CueHit): boolean {
  return RESCUE.test(wordsOf(a, cue.from, cue.to + 1));
}

const RESCUE = /\b(?:911|811|112)\b/;
const KEEPING =
  /\b(?:(?:retir|enlev|supprim|masqu)(?:e|ee|es|ees|ons)|proteg\w*|veill(?:e|ons)|plus sur|removed|deleted|hidden|taken down|no longer|protect(?:ed|ing)?|guarding|looking after|watching over)\b/;
const REQUESTING =
  /\b(?:envoy|donn|fourni|laiss|ecri|indiqu|inscri|communiqu|transme|publi|confirm|preci|pouv|pourri|voul|svp|plait|quel|send|provid|shar|giv|leav|tell|writ|need|please|could|would|what|(?:can|post|type|dm) (?:you|us|your|it)\b)/;
const LAUGH = /\b(?:ri|rire|rigole|laughed|giggled|laugh)\b/;
const OWNING: readonly string[] = ['responsibility', 'apology'];
const TAKING = /\b(?:retir\w*|remov\w*|pull\w*|withdraw\w*|taking)\b/;
const THEIRS =
  /\b(?:votre|vos|ton|tes|ce|cet|cette|ces|your|this|that|these|those) (?:message|messages|commentaire|commentaires|publication|publications|numero|adresse|post|posts|comment|comments|number|address)\b|\b(?:le|les|the) (?:message|messages|commentaire|commentaires|comment|comments)\b/;
const THEIRS_WITHIN = 3; // words on either side in which what is taken down is named (D)
const TURN = /\b(?:a nous (?:de|d)|for us to) [a-z]{3,}/;

function sentenceOf(a: Analysis, cue: CueHit): string {
  return a.tokens.list
    .filter(({ sent }) => sent === cue.sent)
    .map(({ t }) => t)
    .join(' ');
}

function wordsOf(a: Analysis, from: number, to: number): string {
  return a.tokens.list
    .slice(from, to)
    .map(({ t }) => t)
    .join(' ');
}
