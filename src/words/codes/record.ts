import { defineWords } from '../define.ts';

/** What a part of a record should have been; other values are shown as they are (`a | b`). */
const WANTED: Readonly<Record<'fr' | 'en', Readonly<Record<string, string>>>> = {
  fr: {
    object: 'un objet { … }',
    list: 'une liste [ … ]',
    id: 'un identifiant (lettres, chiffres, tirets)',
    text: 'un texte',
    boolean: 'true ou false',
    whole: 'un nombre entier, zéro ou plus',
    number: 'un nombre',
    hash: 'une empreinte (chiffres et lettres de a à f)',
    action: 'un geste connu',
  },
  en: {
    object: 'an object { … }',
    list: 'a list [ … ]',
    id: 'an id (letters, digits, dashes)',
    text: 'a text',
    boolean: 'true or false',
    whole: 'a whole number, zero or more',
    number: 'a number',
    hash: 'a hash (digits and letters a to f)',
    action: 'a known action',
  },
};

/** Why a record cannot be opened, where, and the cure. */
export const RECORD_FAULT_WORDS = defineWords({
  fr: {
    'record/empty': 'Ce fichier est vide. Choisis le fichier ou le code d’une partie.',
    'record/too-large': (p) =>
      `Ce texte est trop long pour une partie (${p.size} caractères; limite\u00a0: ${p.limit}). Est-ce le bon fichier?`,
    'record/not-json':
      'Ce n’est pas le fichier d’une partie, ou il a été coupé. Enregistre la partie de nouveau et renvoie le fichier sans l’ouvrir.',
    'record/not-a-record':
      'Ce fichier est bien du JSON, mais pas une partie d’Avis de tempête. Choisis le fichier que le débreffage t’a fait enregistrer.',
    'record/newer': (p) =>
      `Cette partie vient d’une version plus récente du jeu (format ${p.version}; ici, on lit jusqu’à ${p.known}). Mets le jeu à jour, puis rouvre-la.`,
    'record/field': (p) =>
      `Le fichier a été modifié ou abîmé\u00a0: à «\u00a0${p.path || 'racine'}\u00a0», on attend ${WANTED.fr[p.wanted ?? ''] ?? p.wanted}. Reprends le fichier d’origine.`,
    'record/too-many': (p) =>
      `À «\u00a0${p.path}\u00a0», il y en a trop pour une vraie partie (limite\u00a0: ${p.limit}). Reprends le fichier d’origine.`,
    'record/out-of-order': (p) =>
      `À «\u00a0${p.path}\u00a0», le temps recule. Le fichier a été modifié; reprends celui d’origine.`,
    'record/code-damaged':
      'Ce code est incomplet ou mal recopié. Copie-le en entier, de «\u00a0AT\u00a0» jusqu’au dernier caractère.',
    'record/code-newer': (p) =>
      `Ce code vient d’une version plus récente du jeu (${p.version}; ici, on lit jusqu’à ${p.known}). Mets le jeu à jour.`,
    'record/needs-scenario': (p) =>
      `Ce code d’une version antérieure a été joué sur le scénario «\u00a0${p.id}\u00a0» (version ${p.mark}), qui n’est pas ici. Ouvre d’abord ce scénario, ou demande le fichier JSON de la partie.`,
    'record/other-scenario': (p) =>
      `Ce code d’une version antérieure ne s’ouvre qu’avec le scénario sur lequel il a été joué\u00a0: «\u00a0${p.id}\u00a0», version ${p.mark} (ici\u00a0: ${p.here}). Ouvre d’abord cette version du scénario, ou demande le fichier JSON de la partie.`,
  },
  en: {
    'record/empty': 'This file is empty. Choose the file or the code of a game.',
    'record/too-large': (p) =>
      `This text is too long to be a game (${p.size} characters; limit: ${p.limit}). Is it the right file?`,
    'record/not-json':
      'This is not the file of a game, or it was cut short. Save the game again and send the file without opening it.',
    'record/not-a-record':
      'This file is JSON, but not a game of Storm Warning. Choose the file that the debrief let you save.',
    'record/newer': (p) =>
      `This game comes from a newer version (format ${p.version}; up to ${p.known} can be read here). Update the game, then open it again.`,
    'record/field': (p) =>
      `The file was changed or damaged: at “${p.path || 'the root'}”, ${WANTED.en[p.wanted ?? ''] ?? p.wanted} is expected. Go back to the original file.`,
    'record/too-many': (p) =>
      `At “${p.path}” there is more than any real game holds (limit: ${p.limit}). Go back to the original file.`,
    'record/out-of-order': (p) =>
      `At “${p.path}” time runs backwards. The file was changed; go back to the original one.`,
    'record/code-damaged':
      'This code is incomplete or mistyped. Copy the whole of it, from “AT” to the last character.',
    'record/code-newer': (p) =>
      `This code comes from a newer version (${p.version}; up to ${p.known} can be read here). Update the game.`,
    'record/needs-scenario': (p) =>
      `This code of an earlier version was played on the scenario “${p.id}” (version ${p.mark}), which is not here. Open that scenario first, or ask for the JSON file of the game.`,
    'record/other-scenario': (p) =>
      `This code of an earlier version opens only with the scenario it was played on: “${p.id}”, version ${p.mark} (here: ${p.here}). Open that version of the scenario first, or ask for the JSON file of the game.`,
  },
});

/** What is to be known beside a result: the record does not come from quite the same house. */
export const RECORD_NOTICE_WORDS = defineWords({
  fr: {
    'record/scenario-differs': (p) =>
      `Le scénario «\u00a0${p.id}\u00a0» a changé depuis cette partie\u00a0: elle est rejouée sur la version d’aujourd’hui, et ce n’est plus tout à fait la même.`,
    'record/text-mended': 'Mêmes règles, texte retouché\u00a0: la partie se rejoue à l’identique.',
    'record/posts-differ':
      'Le texte des publications ou des réponses n’est plus celui de cette partie\u00a0: les règles sont les mêmes, mais des mots que le jeu lit ont changé.',
    'record/engine-differs': (p) =>
      `Cette partie a été jouée avec le moteur ${p.record}; celui-ci est le ${p.here}. Elle peut se dérouler autrement.`,
    'record/tone-differs':
      'Les textes tapés ont été lus par un autre lecteur de ton\u00a0: ils peuvent être compris autrement ici.',
    'record/read-elsewhere': (p) =>
      `Lu par une autre version du lecteur : les lectures enregistrées ont noté (${p.texts} ${Number(p.texts) < 2 ? 'texte' : 'textes'}). Le lecteur d’ici en lirait autrement ${p.otherwise}.`,
    'record/reading-changed':
      'Une lecture enregistrée n’est pas celle que donne ce même lecteur : le fichier a été modifié.',
    'record/acts-refused': (p) =>
      `${p.count} ${Number(p.count) < 2 ? 'geste enregistré n’est plus possible et a été sauté' : 'gestes enregistrés ne sont plus possibles et ont été sautés'}.`,
    'record/rubric-differs':
      'Cette partie a été jouée sous un autre barème, ou une autre version de la grille; elle est notée par celle d’ici.',
    'record/left-belied':
      'Le fichier dit que la partie a été quittée avant son terme, et des gestes y sont faits après\u00a0: ce qu’il en dit n’est pas pris.',
    'record/cut': (p) =>
      `Partie coupée\u00a0: enregistrée à ${p.percent}\u00a0% de sa durée. Sa note ne vaut que pour ce début.`,
    'record/opinions-unread':
      'Ce fichier porte des avis d’enseignant. Ils ne sont pas lus\u00a0: seuls comptent ceux de votre machine, ou d’un fichier d’avis que vous prenez.',
    'record/unsealed':
      'Partie d’un ancien format\u00a0: ses réglages (mode, joueur, langue, temps) n’y sont pas scellés et ont pu être changés.',
    'record/seal-broken':
      'Les gestes ou les réglages (mode, joueur, langue, temps) ne sont plus ceux qui ont été scellés\u00a0: le fichier a été modifié.',
  },
  en: {
    'record/scenario-differs': (p) =>
      `The scenario “${p.id}” has changed since this game: it is replayed on today’s version, and is no longer quite the same.`,
    'record/text-mended': 'Same rules, corrected text: the game replays exactly.',
    'record/posts-differ':
      'The text of the posts or of the answers is no longer that of this game: the rules are the same, but words that the game reads have changed.',
    'record/engine-differs': (p) =>
      `This game was played with engine ${p.record}; this one is ${p.here}. It may turn out differently.`,
    'record/tone-differs':
      'Typed texts were read by another tone reader: they may be understood differently here.',
    'record/read-elsewhere': (p) =>
      `Read by another version of the reader: the stored readings graded (${p.texts} ${Number(p.texts) === 1 ? 'text' : 'texts'}). The reader here would read ${p.otherwise} of them differently.`,
    'record/reading-changed':
      'A stored reading is not the one that this same reader gives: the file was changed.',
    'record/acts-refused': (p) =>
      `${p.count} recorded ${Number(p.count) === 1 ? 'action is' : 'actions are'} no longer possible and ${Number(p.count) === 1 ? 'was' : 'were'} skipped.`,
    'record/rubric-differs':
      'This game was played under another rubric, or another version of it; it is graded by the one here.',
    'record/left-belied':
      'The file says that the game was left before its end, and holds actions made later: what it says of that is not taken.',
    'record/cut': (p) =>
      `The game was cut short: saved at ${p.percent}% of its length. Its grade covers only this beginning.`,
    'record/opinions-unread':
      'This file carries an instructor’s opinions. They are not read: only those on your device count, or in an opinions file that you accept.',
    'record/unsealed':
      'A game in an older format: its settings (mode, player, language, time) are not sealed and may have been changed.',
    'record/seal-broken':
      'The actions or the settings (mode, player, language, time) are no longer those that were sealed: the file was changed.',
  },
});
