import type { BlindReader, ProofCode } from '../../model/proof.ts';
import { RED_LINE_NAMES } from '../codes/codes.ts';
import { type Catalogue, defineWords, say } from '../define.ts';

type P = Readonly<Record<string, string | number>>;

const fr = (value: unknown) => `«\u00a0${value}\u00a0»`;
const en = (value: unknown) => `“${value}”`;

/** 61,6 in French, 61.6 in English. */
const frNumber = (value: unknown) => String(value).replace('.', ',');

const LANGS_FR: Readonly<Record<string, string>> = { fr: 'en français', en: 'en anglais' };
const LANGS_EN: Readonly<Record<string, string>> = { fr: 'in French', en: 'in English' };
const heardIn = (p: P, names: Readonly<Record<string, string>>, and: string) =>
  String(p.langs)
    .split(' ')
    .map((lang) => names[lang] ?? lang)
    .join(and);

const replay = (p: P) => `tempete play ${p.scenario} --player ${p.player} --seed ${p.seed}`;
/** No command in the page, where there is nowhere to type one. */
const replayFr = (p: P) =>
  p.inPage ? `Vu chez ${fr(p.player)}, tirage ${p.seed}.` : `Pour le voir\u00a0: ${replay(p)}.`;
const replayEn = (p: P) =>
  p.inPage ? `Seen with ${en(p.player)}, seed ${p.seed}.` : `To see it: ${replay(p)}.`;

const lineFr = (p: P) => nameOf('fr', p.line);
const lineEn = (p: P) => nameOf('en', p.line);
function nameOf(lang: 'fr' | 'en', line: unknown): string {
  const names: Catalogue<string> = RED_LINE_NAMES;
  return Object.hasOwn(names[lang], String(line)) ? say(names, lang, String(line)) : String(line);
}

/** What somebody looks at in a draft, for "the draft with the most ..." or "the least ...". */
const LOOKED_AT: Catalogue<BlindReader> = defineWords<BlindReader>({
  fr: {
    place: 'sa place, du début vers la fin',
    length: 'la longueur',
    commonWords: 'les mots repris de la publication',
    warmth: 'la chaleur',
    politeness: 'la politesse',
    hostility: 'l’hostilité',
    defensiveness: 'la défensive',
    sentiment: 'le ton positif',
    quality: 'la qualité d’ensemble',
    figures: 'les chiffres',
    names: 'les noms propres',
    sentences: 'le nombre de phrases',
    promises: 'la promesse',
    owning: 'la faute reconnue et réparée',
    facts: 'les explications et les consignes',
    acts: 'les actes que l’on recommande d’ordinaire',
    mixed: 'les actes, les mots repris et les chiffres ensemble',
  },
  en: {
    place: 'its place, from first to last',
    length: 'length',
    commonWords: 'words taken from the post',
    warmth: 'warmth',
    politeness: 'politeness',
    hostility: 'hostility',
    defensiveness: 'defensiveness',
    sentiment: 'positive tone',
    quality: 'overall quality',
    figures: 'figures',
    names: 'names',
    sentences: 'the number of sentences',
    promises: 'the promise',
    owning: 'a fault owned up to and repaired',
    facts: 'explanations and instructions',
    acts: 'the acts that are usually advised',
    mixed: 'acts, words of the post and figures together',
  },
});
const lookedAt = (p: P, lang: 'fr' | 'en') => say(LOOKED_AT, lang, p.reader as BlindReader);

/** What was proved wrong, in a sentence. */
export const PROOF_MESSAGES: Catalogue<ProofCode> = defineWords<ProofCode>({
  fr: {
    unwinnable: (p) =>
      `Même ${fr(p.player)} n’obtient que ${frNumber(p.mean)} en moyenne; la note de passage est de ${p.passMark}. Personne ne peut gagner.`,
    unlosable: (p) =>
      `Même ${fr(p.player)}, qui fait tout de travers, obtient ${frNumber(p.mean)}; la note de passage est de ${p.passMark}. Personne ne peut perdre.`,
    'trick-wins': (p) =>
      `Un truc suffit\u00a0: ${fr(p.player)} obtient ${frNumber(p.mean)} en moyenne, et devrait rester sous ${p.limit}.`,
    'players-too-close': (p) =>
      `${fr(p.player)} (${frNumber(p.mean)}) et ${fr(p.worse)} (${frNumber(p.worseMean)}) devraient être à ${p.gap} points l’un de l’autre\u00a0: mieux jouer rapporte trop peu.`,
    'languages-apart': (p) =>
      `La même partie vaut ${frNumber(p.fr)} en français et ${frNumber(p.en)} en anglais (${fr(p.player)}, tirage ${p.seed}); l’écart permis est de ${p.limit}.`,
    'beat-never-fires': (p) =>
      `Le moment ${fr(p.id)} n’est arrivé dans aucune des ${p.games} parties jouées.`,
    'beat-endless': (p) =>
      `Le moment ${fr(p.id)} est arrivé ${p.times} fois dans une même partie\u00a0: rien ne l’arrête.`,
    'imprevu-never-fires': (p) =>
      `L’imprévu ${fr(p.id)} a été tiré, mais n’est arrivé dans aucune des ${p.games} parties jouées.`,
    'offer-never-made': (p) => `${fr(p.id)} n’a été offert dans aucune des ${p.games} parties jouées.`,
    'when-never-held': (p) =>
      `La condition de ${fr(p.id)} ne s’est trouvée vraie à temps dans aucune des ${p.games} parties jouées.`,
    'fact-never-learned': (p) =>
      `Personne n’a appris le fait ${fr(p.id)} dans aucune des ${p.games} parties jouées.`,
    'ending-not-reached': (p) => `Aucune des ${p.games} parties jouées n’a eu la fin ${fr(p.id)}.`,
    'promise-broken': (p) =>
      `${fr(p.player)} n’a pas pu tenir une promesse faite ici, due à ${p.hour} (tirage ${p.seed}).`,
    'label-not-heard': (p) =>
      `L’acte ${fr(p.act)} est déclaré, mais le lecteur de ton ne l’entend pas ${heardIn(p, LANGS_FR, ' ni ')}, dans ${fr(p.words)}\u00a0: il entend ${p.heard === '' ? 'aucun acte' : p.heard}.`,
    'label-left-out': (p) =>
      `Le lecteur de ton entend ${fr(p.act)} ${heardIn(p, LANGS_FR, ' et ')}, et l’acte n’est pas déclaré${p.words === '' ? '' : `\u00a0: ${fr(p.words)}`}.`,
    'best-often-longest': (p) =>
      `La meilleure réponse est la plus longue dans ${p.hits} choix sur ${p.sets}; le hasard en donnerait ${p.expected}.`,
    'best-often-first': (p) =>
      `La meilleure réponse est écrite la première dans ${p.hits} choix sur ${p.sets}; le hasard en donnerait ${p.expected}.`,
    'gives-itself-away': (p) =>
      `Qui ne voit que la publication et ses brouillons trouve ${p.finds === 'best' ? 'le meilleur' : 'le pire'} dans ${p.hits} choix sur ${p.sets}, en ne regardant que ceci\u00a0: ${lookedAt(p, 'fr')} (${p.by === 'most' ? 'le plus' : 'le moins'}). La limite est de ${p.limit}\u00a0%.`,
    'skimming-wins': (p) =>
      `Qui ne lit que les publications et les brouillons (${fr(p.player)}) obtient ${frNumber(p.mean)}; l’histoire devrait être nécessaire pour dépasser ${p.limit}.`,
    'reading-too-much': (p) =>
      `Lire ce qui paraît dans ce quart prend ${p.percent}\u00a0% de son temps (${p.words} mots, ${p.seconds} secondes au tirage ${p.seed}); la limite est de ${p.most}\u00a0%.`,
    'human-falls-short': (p) =>
      `Les choix de l’expert, au rythme d’une personne, n’obtiennent que ${frNumber(p.mean)}; il en faudrait ${p.least}.`,
    'human-crosses-line': (p) =>
      `À ${p.hour}, au rythme d’une personne, même les choix de l’expert franchissent une ligne rouge\u00a0: ${lineFr(p)} (tirage ${p.seed}).`,
  },
  en: {
    unwinnable: (p) =>
      `Even ${en(p.player)} gets only ${p.mean} on average; the pass mark is ${p.passMark}. Nobody can win.`,
    unlosable: (p) =>
      `Even ${en(p.player)}, who does everything wrong, gets ${p.mean}; the pass mark is ${p.passMark}. Nobody can lose.`,
    'trick-wins': (p) =>
      `One trick is enough: ${en(p.player)} gets ${p.mean} on average, and should stay under ${p.limit}.`,
    'players-too-close': (p) =>
      `${en(p.player)} (${p.mean}) and ${en(p.worse)} (${p.worseMean}) should be ${p.gap} points apart: playing better pays too little.`,
    'languages-apart': (p) =>
      `The same game is worth ${p.fr} in French and ${p.en} in English (${en(p.player)}, seed ${p.seed}); they may differ by ${p.limit}.`,
    'beat-never-fires': (p) => `The beat ${en(p.id)} happened in none of the ${p.games} games played.`,
    'beat-endless': (p) => `The beat ${en(p.id)} happened ${p.times} times in one game: nothing stops it.`,
    'imprevu-never-fires': (p) =>
      `The mishap ${en(p.id)} was drawn, but happened in none of the ${p.games} games played.`,
    'offer-never-made': (p) => `${en(p.id)} was offered in none of the ${p.games} games played.`,
    'when-never-held': (p) =>
      `The condition of ${en(p.id)} held in time in none of the ${p.games} games played.`,
    'fact-never-learned': (p) => `Nobody learned the fact ${en(p.id)} in any of the ${p.games} games played.`,
    'ending-not-reached': (p) => `None of the ${p.games} games played had the ending ${en(p.id)}.`,
    'promise-broken': (p) =>
      `${en(p.player)} could not keep a promise made here, due at ${p.hour} (seed ${p.seed}).`,
    'label-not-heard': (p) =>
      `The act ${en(p.act)} is among the labels, but the tone reader does not hear it ${heardIn(p, LANGS_EN, ' or ')}, in ${en(p.words)}: it hears ${p.heard === '' ? 'no act at all' : p.heard}.`,
    'label-left-out': (p) =>
      `The tone reader hears ${en(p.act)} ${heardIn(p, LANGS_EN, ' and ')}, and it is not among the labels${p.words === '' ? '' : `: ${en(p.words)}`}.`,
    'best-often-longest': (p) =>
      `The best answer is the longest in ${p.hits} choices out of ${p.sets}; chance would give ${p.expected}.`,
    'best-often-first': (p) =>
      `The best answer is written first in ${p.hits} choices out of ${p.sets}; chance would give ${p.expected}.`,
    'gives-itself-away': (p) =>
      `Someone who sees only the post and its drafts finds the ${p.finds === 'best' ? 'best' : 'worst'} one in ${p.hits} choices out of ${p.sets}, looking at nothing but this: ${lookedAt(p, 'en')} (${p.by === 'most' ? 'the most' : 'the least'}). The limit is ${p.limit}%.`,
    'skimming-wins': (p) =>
      `Someone who reads only posts and drafts (${en(p.player)}) gets ${p.mean}; the story should be needed to pass ${p.limit}.`,
    'reading-too-much': (p) =>
      `Reading what appears in this shift takes ${p.percent}% of its time (${p.words} words, ${p.seconds} seconds on seed ${p.seed}); the limit is ${p.most}%.`,
    'human-falls-short': (p) =>
      `The expert’s choices at a person’s speed get only ${p.mean}; ${p.least} are expected.`,
    'human-crosses-line': (p) =>
      `At ${p.hour}, at a person’s speed, even the expert’s choices cross a red line: ${lineEn(p)} (seed ${p.seed}).`,
  },
});

/** What to do about it, and how to see it again. */
export const PROOF_HINTS: Catalogue<ProofCode> = defineWords<ProofCode>({
  fr: {
    unwinnable: (p) =>
      `Offrez de meilleures réponses, des faits plus tôt, ou baissez rubric.passMark. ${replayFr(p)}`,
    unlosable: (p) => `Aggravez la crise, ou ce que coûtent les mauvaises réponses. ${replayFr(p)}`,
    'trick-wins': (p) =>
      `Ajoutez ce que ce réflexe rate\u00a0: une question précise, une menace, une critique juste. ${replayFr(p)}`,
    'players-too-close': (p) =>
      `${p.worse === 'blunder' ? 'Offrez de pires réponses (nier, accuser, se moquer), et faites-leur coûter quelque chose' : p.worse === 'silence' ? 'Faites demander des réponses (questions, plaintes), et donnez-en de passables, de niveau 2 ou 3' : 'Ajoutez ce que seul le meilleur fait\u00a0: un fait à demander, une insulte à retirer, une promesse à tenir'}. ${replayFr(p)}`,
    'languages-apart': (p) =>
      `Comparez les deux versions des textes que cette partie emploie. ${replayFr(p)}`,
    'beat-never-fires': 'Assouplissez sa condition, ou vérifiez que quelqu’un peut faire ce qu’elle demande.',
    'beat-endless': (p) => `Remettez once\u00a0: true, ou donnez-lui une condition qui cesse. ${replayFr(p)}`,
    'imprevu-never-fires': 'Assouplissez sa condition, ou élargissez from et to.',
    'offer-never-made': 'Assouplissez sa condition when, ou rendez possible ce qu’elle demande.',
    'when-never-held': 'Assouplissez sa condition when, ou rendez possible plus tôt ce qu’elle demande.',
    'fact-never-learned': 'Raccourcissez learn.after, ou révélez le fait par un moment.',
    'ending-not-reached':
      'Une personne y arrivera peut-être\u00a0: jouez-la une fois vous-même, ou assouplissez sa condition.',
    'promise-broken': (p) => `Allongez due, ou faites venir plus tôt de quoi la tenir. ${replayFr(p)}`,
    'label-not-heard': (p) =>
      `Dites-le plus nettement, ou retirez l’acte.${p.inPage ? '' : ' Pour entendre ce qu’il entend\u00a0: tempete tone.'}`,
    'label-left-out': (p) =>
      `Ajoutez l’acte, ou changez les mots. Le lecteur se trompe parfois${p.inPage ? '.' : '\u00a0: tempete tone montre ce qu’il a vu.'}`,
    'best-often-longest': 'Allongez quelques réponses faibles, raccourcissez quelques bonnes.',
    'best-often-first':
      'Changez l’ordre de quelques choix\u00a0: le jeu les mêle, mais la version imprimée les garde.',
    'gives-itself-away':
      'Écrivez des brouillons de même facture\u00a0: que l’histoire les sépare (un fait pas encore su, une promesse que la maison ne peut tenir, une personne à ne pas nommer), et non le soin.',
    'skimming-wins': (p) =>
      `Que les mauvais brouillons le soient à cause d’un fait, d’une heure ou d’une personne, et qu’il faille demander. ${replayFr(p)}`,
    'reading-too-much': (p) =>
      `Raccourcissez ou retirez des publications, ou allongez le quart. ${replayFr(p)}`,
    'human-falls-short': (p) =>
      `Laissez plus de temps\u00a0: moins de publications à la fois, des faits plus tôt. ${replayFr(p)}`,
    'human-crosses-line': (p) => `Laissez le temps de lire cette publication et d’agir. ${replayFr(p)}`,
  },
  en: {
    unwinnable: (p) => `Offer better answers, facts sooner, or lower rubric.passMark. ${replayEn(p)}`,
    unlosable: (p) => `Make the crisis worse, or what bad answers cost. ${replayEn(p)}`,
    'trick-wins': (p) =>
      `Add what that reflex misses: a precise question, a threat, a fair criticism. ${replayEn(p)}`,
    'players-too-close': (p) =>
      `${p.worse === 'blunder' ? 'Offer worse answers (deny, blame, mock), and let them cost something' : p.worse === 'silence' ? 'Let posts ask for answers (questions, complaints), and offer fair ones, of level 2 or 3' : 'Add what only the better one does: a fact to ask for, an insult to remove, a promise to keep'}. ${replayEn(p)}`,
    'languages-apart': (p) => `Hold both versions of the texts this game uses side by side. ${replayEn(p)}`,
    'beat-never-fires': 'Loosen its condition, or check that someone can do what it asks.',
    'beat-endless': (p) =>
      `Put once: true back, or give it a condition that stops being true. ${replayEn(p)}`,
    'imprevu-never-fires': 'Loosen its condition, or widen from and to.',
    'offer-never-made': 'Loosen its condition (when), or make what it asks possible.',
    'when-never-held': 'Loosen its condition (when), or make what it asks possible sooner.',
    'fact-never-learned': 'Shorten learn.after, or reveal the fact by a beat.',
    'ending-not-reached': 'A person may get there: play it once yourself, or loosen its condition.',
    'promise-broken': (p) => `Lengthen due, or bring what keeps it sooner. ${replayEn(p)}`,
    'label-not-heard': (p) =>
      `Say it more plainly, or remove the act.${p.inPage ? '' : ' To see what it hears: tempete tone.'}`,
    'label-left-out': (p) =>
      `Add the act, or change the words. The reader is wrong at times${p.inPage ? '.' : ': tempete tone shows what it saw.'}`,
    'best-often-longest': 'Lengthen some weak answers, shorten some good ones.',
    'best-often-first': 'Change the order in some choices: the game shuffles them, a printed page does not.',
    'gives-itself-away':
      'Write drafts of equal quality: let the story tell them apart (a fact not yet known, a promise the organization cannot keep, someone not to be named), not the care put into them.',
    'skimming-wins': (p) =>
      `Let bad drafts be bad for a fact, an hour or a person, and let it take a question to know. ${replayEn(p)}`,
    'reading-too-much': (p) => `Shorten or take away some posts, or lengthen the shift. ${replayEn(p)}`,
    'human-falls-short': (p) => `Leave more time: fewer posts at once, facts sooner. ${replayEn(p)}`,
    'human-crosses-line': (p) => `Leave time to read that post and to act. ${replayEn(p)}`,
  },
});
