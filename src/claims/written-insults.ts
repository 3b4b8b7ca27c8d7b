import type { Lang } from '../model/text.ts';
import { languageOf } from './sentence-language.ts';
import { placeIn, sentencesOf } from './sentences.ts';

/** What one is called, in the words that nobody takes for anything else. */
const NAMES = {
  fr: '(?:idiote?s?|imbeciles?|con|cons|conn(?:e|es|ard|arde|ards)|caves?|epaise?s?|epaisse?s?|niaiseu(?:x|se|ses)|debiles?|cretin(?:e|s|es)?|abruti(?:e|s|es)?|clowns?|minables?|pathetiques?|ordures?|vermines?|tarlas?|morons?|innocente?s? congenita(?:l|ux)|trous? (?:de|du) cul|salop(?:e|es|ard|ards)|enfoire?e?s?|parasites?|perdante?s?|loosers?|losers?|braillarde?s?)',
  en: '(?:idiots?|morons?|imbeciles?|fools?|clowns?|losers?|cowards?|jerks?|pricks?|dickheads?|arseholes?|assholes?|bastards?|bitch(?:es)?|cunts?|twats?|scum|trash|garbage|vermin|parasites?|cretins?|dimwits?|halfwits?|crybab(?:y|ies)|(?:great|big|little) bab(?:y|ies)|snowflakes?|pathetic|stupid|thick|dumb|pigs?|freaks?|weirdos?|leech(?:es)?)',
} as const;

/** Words that may stand between "you are" and what one is called: none opens another clause. */
const FILL = {
  fr: "(?:(?:un|une|des|de|d'|le|la|les|vraiment|juste|rien qu'|tous|toutes|tellement|tres|ben|donc|bien|tout|toute|vrai|vraie|vrais|parfaite?|belle|beau|beaux|gros|grosse|maudite?|petite?|pauvres?|gang|bande) ?)*",
  en: '(?:(?:an?|the|all|just|really|such|so|very|nothing but|absolute(?:ly)?|complete(?:ly)?|total(?:ly)?|utter(?:ly)?|bloody|fucking|damn|little|big|great|old|selfish|lazy|sad|poor|real|bunch of|pack of|right) )*',
} as const;

const INSULTS: Readonly<Record<Lang, readonly RegExp[]>> = {
  fr: [
    /\b(?:ta|vos|votre) (?:yeule|gueules?|geule|ge?uele)\b|\bferme(?:z|s)?[- ](?:la\b|ta\b|vos\b)(?! (?:porte|fenetre|caisse|page))|\bva(?:s)?(?: donc)? (?:chier|te faire|te crosser|mourir|crever)\b|\ballez(?: donc)? (?:chier|vous faire)\b|\b(?:decrisse|decalisse|degage)(?:z|nt)?\b(?! (?:la|le|les|du|de|des|un|une)\b)|\bmange(?:z)? (?:donc )?(?:d'la|de la|d) ?marde\b/,
    new RegExp(
      `\\b(?:espece|bande|gang|tas|maudite?s?|crisse|osti|esti|hostie|sacrement|pauvres?|gros|grosse|mon|petite?) (?:de |d'|du )?(?:[a-z]+ )?${NAMES.fr}\\b`,
    ),
    new RegExp(`\\b(?:t'es|tu es|t'|vous etes|vous n'etes qu'|etes-vous|es-tu) ${FILL.fr}${NAMES.fr}\\b`),
  ],
  en: [
    /\bshut (?:the [a-z]+ )?(?:up|it)\b(?! (?:down|off))|\bstfu\b|\bpiss off\b|\bf\W?u\W?ck (?:off|you|yourself)\b|\bscrew you\b|\bgo to hell\b|\bdrop dead\b|^get lost\b|\bget (?:a life|stuffed)\b|\bsod off\b|\bbugger off\b/,
    new RegExp(`\\byou(?:'re| are| r| lot are| people are| re)? ${FILL.en}${NAMES.en}\\b`),
    new RegExp(`\\b(?:bunch|pack|load) of (?:[a-z]+ )?${NAMES.en}\\b`),
  ],
};

/**
 * Insults in so many words, thrown at whoever is addressed: offsets into the text as given. Questions, quotations and
 * denials insult nobody. Total. What is only cutting is not here: nothing written proves it.
 */
export function insultsIn(text: string, expected: Lang): { start: number; end: number }[] {
  return sentencesOf(text).flatMap((sentence) => {
    const lang = languageOf(sentence.folded, expected);
    if (DENIED[lang].test(sentence.folded)) return [];
    const hit = INSULTS[lang].map((pattern) => pattern.exec(sentence.folded)).find((found) => found !== null);
    return hit === undefined || hit === null ? [] : [placeIn(sentence, hit.index, hit.index + hit[0].length)];
  });
}
const DENIED: Readonly<Record<Lang, RegExp>> = {
  fr: /\b(?:n'etes pas|n'es pas|t'es pas|etes pas|pas traite|traitee?s? (?:de|d')|appele(?:r|e|es)?)\b/,
  en: /\b(?:you're not|you are not|aren't|called you|calling you|call you|nobody (?:is|thinks)|anyone who|don't feel|feel)\b/,
};
