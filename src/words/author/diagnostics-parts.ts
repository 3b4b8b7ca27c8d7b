import { defineWords } from '../define.ts';

/** The lists in which a name is looked up. */
export const KINDS = defineWords({
  fr: {
    rule: 'rules (règles de la nétiquette)',
    quart: 'quarts',
    platform: 'platforms (plateformes)',
    audience: 'audiences (publics)',
    person: 'people (personnes)',
    fact: 'facts (faits)',
    service: 'services',
    sender: 'services ou people (qui écrit)',
    payer: 'people, services ou publics (qui paie)',
    post: 'posts (publications)',
    planned: 'planned (publications prévues)',
    message: 'messages',
    choice: 'messages, posts ou contacts (ce qui offre des réponses)',
    recipient: 'posts ou contacts (à qui l’on parle)',
    option: 'options de ce message',
    statement: 'statements (déclarations)',
    contact: 'contacts',
    beat: 'timeline (moments)',
    imprevu: 'imprevus (imprévus)',
    group: 'chatter.groups (grammaires)',
    ending: 'endings (fins)',
    flag: 'set (drapeaux)',
    act: 'des actes',
    tool: 'des outils de modération',
    class: 'des classes de publications',
    stage: 'des phases',
    draft: 'drafts (réponses offertes là)',
    deck: 'include',
    story:
      'des publications, messages, déclarations, contacts, moments et imprévus, qui partagent leurs noms',
  },
  en: {
    rule: 'rules',
    quart: 'quarts',
    platform: 'platforms',
    audience: 'audiences',
    person: 'people',
    fact: 'facts',
    service: 'services',
    sender: 'services or people',
    payer: 'people, services or audiences (who pays)',
    post: 'posts',
    planned: 'planned',
    message: 'messages',
    choice: 'messages, posts or contacts (what offers answers)',
    recipient: 'posts or contacts (what is spoken to)',
    option: 'the options of that message',
    statement: 'statements',
    contact: 'contacts',
    beat: 'timeline',
    imprevu: 'imprevus',
    group: 'chatter.groups',
    ending: 'endings',
    flag: 'the flags that are set',
    act: 'the acts',
    tool: 'the moderation tools',
    class: 'the classes of posts',
    stage: 'the stages',
    draft: 'the drafts offered there',
    deck: 'include',
    story: 'posts, messages, statements, contacts, beats and mishaps, which share their names',
  },
});

/** What a field wants, to follow “must be”. */
export const EXPECTED = defineWords({
  fr: {
    text: 'un texte, ou ses versions fr et en entre accolades',
    word: 'un texte court (mettez les nombres entre guillemets)',
    phrases: 'une liste de mots ou d’expressions\u00a0: [froid, encore]',
    list: 'une liste',
    list1: 'une liste d’au moins un élément',
    mapping: 'une fiche, avec ses champs',
    portrait: 'none, ou une fiche avec hair, grey, beard ou glasses',
    number: 'un nombre (avec un point\u00a0: 0.3)',
    whole: 'un nombre entier',
    mark: 'une note de 0 à 100\u00a0: 60',
    claim: 'oui ou non (true, false)',
    condition: 'une condition, d’au plus 600 caractères',
    share: 'une part\u00a0: 0.22 ou 22%',
    duration: 'une durée\u00a0: 90s, 40m, 20h',
    hour: 'une heure\u00a0: 06:10, day 2 05:00, +40m',
    clock: 'une heure du jour\u00a0: "03:00"',
    date: 'une date et une heure\u00a0: 2026-10-10T06:10',
    id: 'un identifiant\u00a0: cafe_froid',
    fileId: 'un identifiant\u00a0: cafe-froid',
    some: 'un élément ou une liste',
    idOrPost: 'l’identifiant d’une publication, ou une publication',
    idOrMessage: 'l’identifiant d’un message, ou un message',
    audiences: 'default, ou une liste de publics',
    chatter: 'default, ou une fiche (default, slots, handles, groups)',
    acknowledge:
      'une durée (90m), ou une durée par sorte de plateforme (microblog, page, photo, reviews, press)',
    other: 'd’une autre forme',
  },
  en: {
    text: 'a text, or {fr: …, en: …}',
    word: 'a short text (put numbers between quotes)',
    phrases: 'a list of words or phrases: [cold, again]',
    list: 'a list',
    list1: 'a list of at least one item',
    mapping: 'a mapping, with its fields',
    portrait: 'none, or a mapping with hair, grey, beard or glasses',
    number: 'a number (0.3)',
    whole: 'a whole number',
    mark: 'a mark from 0 to 100: 60',
    claim: 'yes or no (true, false)',
    condition: 'a condition, of at most 600 characters',
    share: 'a share: 0.22 or 22%',
    duration: 'a duration: 90s, 40m, 20h',
    hour: 'an hour: 06:10, day 2 05:00, +40m',
    clock: 'an hour of the day: "03:00"',
    date: 'a date and an hour: 2026-10-10T06:10',
    id: 'an id: cold_coffee',
    fileId: 'an id: cold-coffee',
    some: 'one item or a list',
    idOrPost: 'the id of a post, or a post',
    idOrMessage: 'the id of a message, or a message',
    audiences: 'default, or a list of audiences',
    chatter: 'default, or a mapping (default, slots, handles, groups)',
    acknowledge: 'a duration (90m), or one by kind of platform (microblog, page, photo, reviews, press)',
    other: 'of another form',
  },
});

export const CONDITION_SLIPS = defineWords({
  fr: {
    empty: 'elle est vide',
    symbols: 'and, or et not s’écrivent en toutes lettres',
    french: (p) => `«\u00a0${p.word}\u00a0» s’écrit ${p.meant}`,
    equals: 'l’égalité s’écrit ==',
    arrow: '«\u00a0au moins\u00a0» s’écrit >= et «\u00a0au plus\u00a0» <=, le signe égal après',
    comma: 'la virgule l’a coupée en deux; mettez-la entre guillemets',
    parentheses: 'il manque une parenthèse',
    quotes: 'les noms s’écrivent sans guillemets à l’intérieur',
    words: 'il manque and ou or entre deux parties',
    other: 'un signe n’y a pas sa place, ou une partie manque',
  },
  en: {
    empty: 'it is empty',
    symbols: 'write and, or, not in place of the signs (&&, ||, !)',
    french: (p) => `“${p.word}” is written ${p.meant}`,
    equals: 'equality is written ==',
    arrow: '“at least” is written >= and “at most” <=, the equals sign last',
    comma: 'the comma has cut it in two; put it between quotes',
    parentheses: 'a parenthesis is missing',
    quotes: 'names inside it take no quotes',
    words: 'and or or is missing between two parts',
    other: 'a sign has no place in it, or a part is missing',
  },
});

export const YAML_PROBLEMS = defineWords({
  fr: {
    UNEXPECTED_TOKEN: 'un signe inattendu',
    INNER_QUOTE: 'ce guillemet ferme le texte, et il reste des mots après',
    OPEN_QUOTE: 'ce guillemet ne se ferme pas',
    EXTRA_CLOSE: 'un crochet ou une accolade de trop',
    NO_COMMA: 'il manque une virgule entre deux champs',
    NO_DASH: 'cette ligne commence un élément de la liste, et son tiret manque',
    NO_COLON: 'cette ligne n’a pas de deux-points après le nom d’un champ',
    NO_SPACE: 'il manque une espace après le deux-points ou le tiret',
    BAD_DQ_ESCAPE:
      'après \\ entre guillemets doubles, ce caractère n’a pas de sens; doublez le \\ ou employez des apostrophes',
    NON_STRING_KEY: 'le nom d’un champ doit être un mot',
    KEY_OVER_1024_CHARS: 'le nom de ce champ est démesuré',
    BAD_DIRECTIVE: 'une ligne qui commence par % n’a pas sa place',
    BAD_COLLECTION_TYPE: 'une liste ou une fiche n’a pas sa place',
    BLOCK_IN_FLOW: 'entre crochets ou accolades, tout s’écrit à la suite, sans tirets',
    MULTIPLE_ANCHORS: 'deux ancres sur la même valeur',
    MULTIPLE_TAGS: 'deux étiquettes sur la même valeur',
    ALIAS_PROPS: 'un renvoi ne porte ni ancre ni étiquette',
    BAD_PROP_ORDER: 'une ancre est mal placée',
    IMPOSSIBLE: 'la structure est impossible',
  },
  en: {
    UNEXPECTED_TOKEN: 'an unexpected sign',
    INNER_QUOTE: 'this quotation mark closes the text, and words are left after it',
    OPEN_QUOTE: 'this quotation mark is never closed',
    EXTRA_CLOSE: 'a bracket or brace too many',
    NO_COMMA: 'a comma is missing between two fields',
    NO_DASH: 'this line begins an item of the list, and its dash is missing',
    NO_COLON: 'this line has no colon after the name of a field',
    NO_SPACE: 'a space is missing after the colon or the dash',
    BAD_DQ_ESCAPE:
      'after \\ in double quotes that character means nothing; double the \\ or use single quotes',
    NON_STRING_KEY: 'the name of a field must be a word',
    KEY_OVER_1024_CHARS: 'the name of this field is far too long',
    BAD_DIRECTIVE: 'a line that begins with % has no place here',
    BAD_COLLECTION_TYPE: 'a list or a mapping has no place here',
    BLOCK_IN_FLOW: 'inside brackets or braces everything is written in a row, without dashes',
    MULTIPLE_ANCHORS: 'two anchors on one value',
    MULTIPLE_TAGS: 'two tags on one value',
    ALIAS_PROPS: 'a reference takes neither anchor nor tag',
    BAD_PROP_ORDER: 'an anchor is out of place',
    IMPOSSIBLE: 'the structure is impossible',
  },
});

/** What to do about each of them. */
export const YAML_CURES = defineWords({
  fr: {
    INNER_QUOTE:
      'Entre "…", citez avec des guillemets français, ou écrivez \\"; un texte qui contient une apostrophe se met entre "…", pas entre \'…\'.',
    EXTRA_CLOSE: 'Retirez-le, ou ouvrez ce qu’il ferme.',
    NO_COMMA: 'Entre accolades ou crochets, mettez une virgule après chaque champ.',
    NO_DASH: 'Commencez-la par un tiret et une espace, dans la colonne des autres tirets.',
    NO_COLON:
      'Écrivez le nom du champ, deux-points, une espace, la valeur; la suite d’un texte se met en retrait, ou tout le texte entre guillemets.',
    NO_SPACE: 'Ajoutez une espace ordinaire après le deux-points, ou après le tiret.',
    BLOCK_IN_FLOW:
      'Écrivez [un, deux] sans tirets, et mettez entre guillemets le texte qui contient un deux-points.',
    BAD_DQ_ESCAPE: 'Doublez le \\, ou mettez le texte entre apostrophes.',
    other:
      'Mettez les textes entre guillemets "…", et un seul champ par ligne, au même retrait que les autres.',
  },
  en: {
    INNER_QUOTE:
      'Inside "…", quote with “ ” or write \\"; a text that holds an apostrophe goes between "…", not between \'…\'.',
    EXTRA_CLOSE: 'Take it away, or open what it closes.',
    NO_COMMA: 'Inside braces or brackets, put a comma after each field.',
    NO_DASH: 'Begin it with a dash and a space, in the column of the other dashes.',
    NO_COLON:
      'Write the name of the field, a colon, a space, the value; indent what continues a text, or put the whole text between quotes.',
    NO_SPACE: 'Add the space: “title: My scenario”, “- id: a”.',
    BLOCK_IN_FLOW: 'Write [one, two] without dashes, and put a text that holds a colon between quotes.',
    BAD_DQ_ESCAPE: 'Double the \\, or put the text between apostrophes.',
    other: 'Put texts between quotes "…", and one field a line, at the same indent as the others.',
  },
});

/** How each thing expected is written, to follow “wrong type”. */
export const HOW_WRITTEN = defineWords({
  fr: {
    text: 'Mettez le texte entre guillemets "…"; en deux langues, ses versions fr et en entre accolades.',
    word: 'Écrivez-le entre guillemets "…".',
    phrases: 'Mettez-les entre crochets, avec des virgules\u00a0: [froid, encore].',
    list: 'Mettez-la entre crochets, une virgule entre les éléments\u00a0: [un, deux]; ou un élément par ligne, après un tiret.',
    texts: 'Faites une liste dont chaque élément porte ses deux langues, fr et en, entre accolades.',
    list1: 'Mettez-en un au moins entre crochets\u00a0: [explain].',
    mapping: 'Écrivez ses champs en retrait sous son nom, ou entre accolades.',
    number: 'Écrivez le nombre seul, sans guillemets ni unité\u00a0: 0.3.',
    whole: 'Écrivez le nombre seul, sans guillemets, sans unité ni décimales\u00a0: 3.',
    mark: 'Écrivez le nombre de points seul\u00a0: 60.',
    claim: 'Écrivez yes ou no.',
    other: 'Comparez avec le scénario d’exemple, qui emploie ce champ.',
  },
  en: {
    text: 'Write text: "Hello", or {fr: "Bonjour", en: "Hello"}.',
    word: 'Write it between quotes "…".',
    phrases: 'Write [cold, again], or {fr: [froid], en: [cold]}.',
    list: 'Put it between brackets, with commas: [one, two]; or one item a line, each after a dash.',
    texts: 'The list outside, the languages inside: [{fr: "Un", en: "One"}, {fr: "Deux", en: "Two"}].',
    list1: 'Put at least one between brackets: [explain].',
    mapping: 'Write its fields indented under its name, or between braces: {name: value}.',
    number: 'Write the number alone, without quotes or unit: 0.3.',
    whole: 'Write the number alone, without quotes, unit or decimals: 3.',
    mark: 'Write the number of points alone: 60.',
    claim: 'Write yes or no.',
    other: 'Compare with the example scenario, which uses this field.',
  },
});

export const LANGUAGES = defineWords({
  fr: { fr: 'française', en: 'anglaise' },
  en: { fr: 'French', en: 'English' },
});

/** In which language a text is. */
export const IN_LANGUAGE = defineWords({
  fr: { fr: 'en français', en: 'en anglais' },
  en: { fr: 'in French', en: 'in English' },
});

export const SEVERITY_WORDS = defineWords({
  fr: { error: 'erreur', warning: 'avertissement', note: 'note' },
  en: { error: 'error', warning: 'warning', note: 'note' },
});

export const CHECK_SUMMARY = defineWords({
  fr: {
    clean: 'Aucune erreur.',
    rule: 'Règle',
    errors: (p) => `${p.n} ${Number(p.n) < 2 ? 'erreur' : 'erreurs'}`,
    warnings: (p) => `${p.n} ${Number(p.n) < 2 ? 'avertissement' : 'avertissements'}`,
  },
  en: {
    clean: 'No error.',
    rule: 'Rule',
    errors: (p) => `${p.n} ${p.n === 1 ? 'error' : 'errors'}`,
    warnings: (p) => `${p.n} ${p.n === 1 ? 'warning' : 'warnings'}`,
  },
});

/** What a scenario with its decks has too much of. */
export const TOTALS = defineWords({
  fr: {
    texts: (p) => `Une fois remplis, les textes du scénario font ensemble plus de ${p.limit} caractères.`,
    files: (p) => `Le scénario et ses fichiers inclus font ensemble plus de ${p.limit} caractères.`,
    signs: (p) =>
      `Le fichier, avec ceux qu’il inclut, compte plus de ${p.limit} mots, lignes et signes à lire.`,
  },
  en: {
    texts: (p) => `Once filled in, the texts of the scenario have more than ${p.limit} characters in all.`,
    files: (p) => `The scenario and the files it includes have more than ${p.limit} characters in all.`,
    signs: (p) =>
      `The file, with those it includes, has more than ${p.limit} words, lines and signs to be read.`,
  },
});

export const TOTAL_CURES = defineWords({
  fr: {
    texts: 'Raccourcissez les variables, ou employez-les dans moins de textes.',
    files: 'Faites-en deux scénarios.',
    signs: 'Retirez les signes et les lignes vides qui se répètent, ou faites-en deux scénarios.',
  },
  en: {
    texts: 'Shorten the variables, or use them in fewer texts.',
    files: 'Make two scenarios of it.',
    signs: 'Take repeated signs and empty lines away, or make two scenarios of it.',
  },
});
