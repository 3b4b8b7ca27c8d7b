import { CLAIM_KINDS, type ClaimKind } from '../model/claim.ts';
import type { Lang } from '../model/text.ts';

/** Adverbs that may stand between a verb and what it says. */
const ADV = {
  fr: "(?: (?:deja|bien|tous|toutes|tout|enfin|maintenant|malheureusement|tristement|bel|et|completement|entierement|totalement|vraiment|desormais|aussi|ete|maintenant|gravement|legerement|serieusement|tres|hier|ce matin|aujourd'hui))*",
  en: '(?: (?:already|all|now|sadly|also|both|fully|completely|being|been|since|just|really|seriously|badly|slightly|finally|officially|both|today|yesterday|currently))*',
} as const;

const WORDED: Readonly<Record<Lang, Readonly<Partial<Record<ClaimKind, readonly string[]>>>>> = {
  fr: {
    harm: [
      `(?:est|sont|etait|etaient|a ete|ont ete|s'est|se sont|sera)${ADV.fr} (?:morte?s?|decedee?s?|tuee?s?|noyee?s?|blessee?s?|brulee?s?|electrocutee?s?|hospitalisee?s?|disparue?s?|agressee?s?|intoxiquee?s?|infectee?s?|fracturee?|cassee? (?:le|la|un|une)|inconsciente?s?|dans le coma|entre la vie et la mort|a l'hopital|aux soins intensifs|a l'urgence)`,
      `(?:a|ont)${ADV.fr} (?:peri|succombe|perdu la vie|perdu connaissance|fait une crise|fait un arret|eu un accident)`,
      `(?:est|sont)${ADV.fr} tombee?s? (?:a l'eau|dans l'eau|du quai|de la jetee|du toit|en bas|dans le)`,
      '(?:(?:il y a|y a|il y a eu|on compte|on deplore|avons|confirm[a-z]+) (?:eu )?(?:un|une|des)|plusieurs|quelques|\\d+)(?: [a-z]+)? (?:morts?|mortes?|deces|blessees?|blesses?|noyes?|noyees?|victimes?|disparus?)(?! de)',
    ],
    settled: [
      `(?:c'est|est|sont|etes|es|a ete|ont ete|avez ete|as ete|sera|seront|serez)${ADV.fr} (?:reglee?s?|resolue?s?|reparee?s?|rembours(?:ee?s?|able)|dedommagee?s?|indemnisee?s?|corrigee?s?|retablie?s?|annulee?s?|payee?s?|retrouvee?s?|terminee?s?|finie?s?|rouverte?s?|en route|sous controle|revenue?s? a la normale|securitaires?|sans danger|potable|inspectee?s?|certifiee?s?|approuvee?s?|parfaitement (?:propres?|saine?s?))`,
      `(?:on a|nous avons|j'ai)${ADV.fr} (?:regle|resolu|repare|rembourse|dedommage|indemnise|corrige|retabli|trouve)`,
      '(?:tout|probleme|affaire|dossier|cas) (?:est )?(?:regle|resolu|fini|clos)',
    ],
    cause: [
      "\\ba cause (?:de|du|des|d')",
      '\\b(?:du|due|dus|dues) (?:a|au|aux) ',
      "\\b(?:vient|viennent|provient|proviennent|decoule|resulte) (?:de|du|des|d')",
      "\\b(?:la cause|la raison|l'explication)(?: [a-z]+)? (?:est|c'est|etait|c'etait)",
      '\\b(?:cause|causee?s?|provoquee?s?|explique|expliquee?) par\\b',
      "\\b(?:c'est|c'etait|ce fut) (?:(?:la|une|l'|un|le|notre|leur|sa|son) ?)(?:faute|erreur|panne|bris|defaillance|defaut|bogue|bug|sabotage|vol|fuite|malentendu|probleme|fournisseur|sous-traitant|employee?|stagiaire|logiciel|systeme|vent|pluie|neige|brouillard)",
      '^(?:car|parce que|parce qu|puisque) ',
      '(?<!\\bon )\\b(?:a|ont) (?:lache|brise|saute|oublie|triche|menti|vole|pirate|sabote)\\b',
    ],
    name: [],
  },
  en: {
    harm: [
      `(?:is|are|was|were|got|been|'s)${ADV.en} (?:dead|killed|drowned|injured|hurt|wounded|burned|burnt|electrocuted|hospitali[sz]ed|missing|assaulted|poisoned|infected|unconscious|in a coma|in hospital|in the hospital|in intensive care|fighting for)`,
      '\\b(?:drowned|died|dies|perished|passed away|collapsed|passed out|lost (?:his|her|their) (?:life|lives)|broke (?:his|her|their|an|a) (?:leg|arm|ankle|neck|hip|back)|had a (?:seizure|heart attack|stroke))\\b',
      '\\bfell (?:off|into|in|from)\\b',
      '\\b(?:(?:there (?:is|are|was|were|has been|have been)|confirm(?:ed)?|we have)(?: at least)? (?:one|a|some)|several|\\d+)(?: [a-z]+)? (?:deaths?|dead|injured|fatalit(?:y|ies)|casualt(?:y|ies)|victims?|injuries|drownings?)\\b',
    ],
    settled: [
      `(?:is|are|was|were|be|been|'s|'re|'ve been|gets|get|got)${ADV.en} (?:settled|sorted(?: out)?|resolved|solved|fixed|repaired|mended|refunded|reimbursed|compensated|corrected|restored|cancelled|canceled|paid(?: back| out)?|found|back on|back to normal|under control|over|done with|on its way|on the way|on their way|reopened|safe|safe to drink|perfectly safe|inspected|certified|examined|tested|checked over|signed off|accounted for|approved|withdrawn)`,
      `\\b(?:we|i)(?: have|'ve)?${ADV.en} (?:settled|sorted|resolved|solved|fixed|repaired|refunded|reimbursed|compensated|corrected|restored|found)\\b`,
      '\\b(?:everything|issue|problem|matter|case|all)(?: is)? (?:settled|fixed|resolved|sorted|closed)',
    ],
    cause: [
      '\\bbecause (?:of |the |a |an |it |they |he |she |our |their |his |her |someone |somebody |too |people )',
      '\\b(?:due to|owing to|on account of|caused by|brought on by|came from|comes from|stems from|stemmed from|as a result of|result of|down to)\\b',
      '\\bthe (?:cause|reason|explanation)(?: [a-z]+)? (?:is|was)',
      "\\b(?:it|that|this)(?:'s| is| was) (?:just |only )?(?:the|a|an|our|their|his|her)(?: [a-z]+)? (?:fault|error|mistake|failure|defect|bug|glitch|hack|leak|sabotage|theft|misunderstanding|supplier|contractor|subcontractor|intern|employee|driver|software|system|wind|rain|snow|fog)",
      '(?<!\\b(?:we|i) )\\b(?:broke down|gave out|forgot|lied|stole|hacked|sabotaged|cheated)\\b',
    ],
    name: [],
  },
};

const BUILT: Readonly<Record<Lang, readonly (readonly [ClaimKind, RegExp])[]>> = {
  fr: built('fr'),
  en: built('en'),
};

function built(lang: Lang): (readonly [ClaimKind, RegExp])[] {
  return CLAIM_KINDS.flatMap((kind) => {
    const words = WORDED[lang][kind] ?? [];
    const whole = (word: string) => (/^[\\^(]/.test(word) ? word : `(?<![a-z])${word}(?![a-z])`);
    return words.map((word) => [kind, new RegExp(whole(word))] as const);
  });
}

/** The gravest kind that a clause asserts by its words, and where they end; hours, numbers and names are read apart. */
export function wordedKind(digits: string, lang: Lang): { kind: ClaimKind; to: number } | null {
  for (const [kind, pattern] of BUILT[lang]) {
    const hit = pattern.exec(digits);
    if (hit !== null) return { kind, to: hit.index + hit[0].length };
  }
  return null;
}
