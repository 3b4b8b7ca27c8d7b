import { showHiddenIn } from '../../base/hidden-signs.ts';
import type { CsvCode } from '../../model/csv-codes.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { DiagnosticCode } from '../../model/diagnostic-codes.ts';
import type { ProofCode } from '../../model/proof.ts';
import { RUBRIC_FORMAT } from '../../model/rubric.ts';
import type { Lang } from '../../model/text.ts';
import { type Catalogue, defineWords, plural, say } from '../define.ts';
import { CSV_HINTS, CSV_MESSAGES } from './csv.ts';
import {
  CONDITION_SLIPS,
  EXPECTED,
  HOW_WRITTEN,
  IN_LANGUAGE,
  KINDS,
  LANGUAGES,
  TOTAL_CURES,
  TOTALS,
  YAML_CURES,
  YAML_PROBLEMS,
} from './diagnostics-parts.ts';
import { PROOF_HINTS, PROOF_MESSAGES } from './proofs.ts';

type P = Readonly<Record<string, string | number>>;

/** Puts a word between the quotation marks of the language. */
const fr = (value: unknown) => `«\u00a0${value}\u00a0»`;
const en = (value: unknown) => `“${value}”`;

const part = (words: Catalogue<string>, lang: Lang, key: unknown, p: P = {}) =>
  Object.hasOwn(words[lang], String(key)) ? say(words, lang, String(key), p) : String(key);

/** The cure of a problem, or the one that fits all the others. */
const cure = (words: Catalogue<string>, lang: Lang, key: unknown) =>
  say(words, lang, Object.hasOwn(words[lang], String(key)) ? String(key) : 'other');

/** What a scenario has too much of. */
const totalOf = (p: P) => (p.what === 'texts' || p.what === 'signs' ? p.what : 'files');

const didYouMeanFr = (p: P, otherwise: string) =>
  p.suggestion === undefined ? otherwise : `Vouliez-vous dire ${fr(p.suggestion)}?`;
const didYouMeanEn = (p: P, otherwise: string) =>
  p.suggestion === undefined ? otherwise : `Did you mean ${en(p.suggestion)}?`;
const listFr = (p: P, lead: string, none: string) => (p.known ? `${lead}\u00a0: ${p.known}.` : none);
const listEn = (p: P, lead: string, none: string) => (p.known ? `${lead}: ${p.known}.` : none);

/** What is wrong, in a sentence. */
const MESSAGES: Catalogue<DiagnosticCode> = defineWords<DiagnosticCode>({
  fr: {
    'file-too-big': (p) => `Le fichier fait ${p.size} caractères; la limite est de ${p.limit}.`,
    'file-too-deep': (p) => `Le fichier imbrique listes et fiches sur plus de ${p.limit} niveaux.`,
    'file-not-utf8': 'Le fichier n’est pas enregistré en UTF-8\u00a0: des lettres accentuées y sont perdues.',
    'file-empty': 'Le fichier est vide.',
    'control-character': (p) =>
      `${p.code === 'U+00A0' || p.code === 'U+202F' ? 'Une espace insécable' : 'Un caractère invisible'} (${p.code}) s’est glissé${p.code === 'U+00A0' || p.code === 'U+202F' ? 'e' : ''} ici.`,
    'yaml-syntax': (p) => `Le fichier ne se lit pas ici\u00a0: ${part(YAML_PROBLEMS, 'fr', p.problem)}.`,
    'bad-indent': 'Cette ligne n’est pas alignée avec les autres.',
    'tab-indent': 'Une tabulation sert de retrait.',
    'needs-quotes':
      'Ce texte contient un signe que le format lit autrement\u00a0: un deux-points suivi d’une espace, ou une arobase, une étoile, une esperluette, un pour cent… au début.',
    'missing-close': 'Un guillemet, un crochet ou une accolade reste ouvert.',
    'duplicate-key': (p) => `Le champ ${fr(p.key)} est écrit deux fois dans la même fiche.`,
    'many-documents': `Le fichier contient plusieurs documents, séparés par ${fr('---')}.`,
    'custom-tag': (p) => `L’étiquette ${fr(p.problem)} n’a pas de sens dans un scénario.`,
    'bad-alias': (p) => `Le renvoi ${fr(`*${p.problem}`)} ne mène à rien, ou à lui-même.`,
    'alias-bomb': (p) => `Les renvois (*nom) gonflent le fichier au-delà de ${p.limit} valeurs.`,
    'forbidden-key': (p) => `${fr(p.key)} ne peut pas être le nom d’un champ.`,
    'unknown-format': (p) => `${fr(p.value)} n’est pas le format attendu ici.`,
    'newer-format': (p) => `Ce fichier est écrit au format ${fr(p.value)}, plus récent que ce programme.`,
    'older-format': (p) =>
      `Ce scénario est écrit au format ${fr(p.value)}; il a été lu comme s’il était au format ${fr(p.known)}.`,
    'unknown-field': (p) =>
      p.isBare === 1 && p.suggestion === undefined
        ? `${fr(p.field)} se lit comme un champ, sans valeur.`
        : `Le champ ${fr(p.field)} n’existe pas ici.`,
    'missing-field': (p) => `Il manque le champ ${fr(p.field)}.`,
    'wrong-type': (p) =>
      p.field === ''
        ? `On attend ici ${part(EXPECTED, 'fr', p.expected)}.`
        : `${fr(p.field)} doit être ${part(EXPECTED, 'fr', p.expected)}.`,
    'unknown-value': (p) => `${fr(p.value)} n’est pas une valeur possible de ${fr(p.field)}.`,
    'out-of-range': (p) => `${fr(p.field)} vaut ${p.value}; il faut de ${p.min} à ${p.max}.`,
    'too-many': (p) => `${fr(p.field)} compte plus de ${p.limit} éléments.`,
    'text-far-too-long': (p) =>
      `Ce texte fait ${p.size} caractères${p.isFilled === 1 ? ', une fois ses {{…}} remplis' : ''}; la limite est de ${p.limit}.`,
    'scenario-too-big': (p) => say(TOTALS, 'fr', totalOf(p), p),
    'bad-id': (p) => `${fr(p.value)} n’est pas un identifiant valable.`,
    'bad-duration': (p) => `${fr(p.value)} n’est pas une durée.`,
    'bad-hour': (p) => `${fr(p.value)} n’est pas une heure.`,
    'bad-date': (p) => `${fr(p.value)} n’est pas une date réelle avec son heure.`,
    'bad-mark': (p) => `${fr(p.value)} n’est pas une note sur 100.`,
    'unknown-id': (p) => `Aucun élément de la liste ${part(KINDS, 'fr', p.kind)} ne s’appelle ${fr(p.id)}.`,
    'duplicate-id': (p) => `${fr(p.id)} sert déjà dans la liste ${part(KINDS, 'fr', p.kind)}.`,
    'reserved-id': (p) => `${fr(p.id)} est un nom que le jeu se réserve.`,
    'unknown-variable': (p) => `La variable ${fr(`{{${p.name}}}`)} n’est définie nulle part.`,
    'include-outside': (p) => `${fr(p.name)} sort du dossier du scénario, ou n’est pas un fichier YAML.`,
    'include-missing': (p) => `Le fichier ${fr(p.name)} est introuvable dans ${fr(p.folder)}.`,
    'condition-syntax': (p) =>
      `Cette condition ne se lit pas\u00a0: ${part(CONDITION_SLIPS, 'fr', p.problem, p)}.`,
    'condition-name': (p) => `${fr(p.name)} n’est pas un nom que les conditions connaissent.`,
    'condition-arguments': (p) => `${fr(p.name)} ne s’emploie pas ainsi.`,
    'condition-type': (p) =>
      p.problem === 'compare'
        ? `Une comparaison veut un nombre de chaque côté${p.name ? `; ${fr(p.name)} répond par oui ou non` : ''}.`
        : `${fr(p.name)} est un nombre\u00a0: seul, il n’est ni vrai ni faux.`,
    'condition-never': 'Cette condition ne peut jamais être vraie.',
    'group-alone': (p) =>
      `Quand ${fr(p.id)} se tait, plus aucun groupe n’a de quoi dire une publication de classe ${fr(p.class)}.`,
    'when-idle': (p) =>
      `${fr(p.id)} ne parle que de retraits remarqués, et seulement alors\u00a0: ce when n’y change rien.`,
    'hour-outside': (p) =>
      p.edge === 'start'
        ? `${fr(p.hour)} tombe avant le début du scénario.`
        : `${fr(p.hour)} tombe après la fin du scénario.`,
    'window-empty': (p) => `${fr(p.id)} finit avant de commencer.`,
    'quart-overlap': (p) => `Le quart ${fr(p.id)} commence avant la fin de ${fr(p.other)}.`,
    'promise-too-late': (p) =>
      `Cette promesse tombe ${p.minutes} minutes après la fin du scénario\u00a0: personne ne pourra la tenir.`,
    'promise-unkeepable': (p) =>
      `Faite dès ${p.sent}, cette promesse tombe à ${p.hour}\u00a0: il ne reste pas cinq minutes de quart pour la tenir.`,
    'kept-by-nothing': (p) =>
      p.person === ''
        ? 'Rien n’est écrit sous keptBy\u00a0: toute parole tiendrait cette promesse.'
        : `${fr(p.person)} n’écrit rien et ne peut être joint\u00a0: aucune parole ne tiendra cette promesse.`,
    'answer-before-post': (p) =>
      p.id === p.to
        ? `${fr(p.id)} se répond à elle-même.`
        : `${fr(p.id)} répond à ${fr(p.to)}, qui paraît plus tard.`,
    'no-posts': 'Aucune publication n’a d’heure\u00a0: rien n’allume la crise.',
    'beat-without-cause': 'Ce moment n’a ni heure ni condition.',
    'effects-missing': 'Il ne se passe rien ici\u00a0: aucun effet.',
    'ending-open': (p) =>
      `La dernière fin, ${fr(p.id)}, a une condition\u00a0: une partie pourrait n’avoir aucune fin.`,
    'ending-hidden': (p) =>
      `La fin ${fr(p.id)} n’a pas de condition et n’est pas la dernière\u00a0: on ne verra jamais celles qui la suivent.`,
    'rule-missing': (p) => `Une publication de classe ${fr(p.class)} enfreint une règle, mais laquelle?`,
    'text-over-limit': (p) =>
      `Ce texte fait ${p.size} caractères ${part(IN_LANGUAGE, 'fr', p.lang)}; ${fr(p.platform)} en permet ${p.limit}.`,
    'fact-unlearnable': (p) => `Personne ne peut apprendre le fait ${fr(p.id)}.`,
    'never-comes': (p) => `${fr(p.id)} n’a pas d’heure, et rien ne l’amène\u00a0: on ne le verra jamais.`,
    'beat-unreachable': (p) => `Le moment ${fr(p.id)} ne peut jamais arriver.`,
    'missing-translation': (p) => `Il manque la version ${part(LANGUAGES, 'fr', p.lang)} de ce texte.`,
    'draft-lengths': (p) =>
      `La réponse ${p.shortest} a ${p.least} caractères ${part(IN_LANGUAGE, 'fr', p.lang)}, la réponse ${p.longest} en a ${p.most}\u00a0: la longueur trahit la bonne.`,
    'best-always-longest': (p) =>
      `La meilleure réponse est la plus longue dans ${plural('fr', Number(p.sets), 'le seul choix', `les ${p.sets} choix`)} du scénario.`,
    'best-always-first': (p) =>
      `La meilleure réponse vient en premier dans ${plural('fr', Number(p.sets), 'le seul choix', `les ${p.sets} choix`)} du scénario.`,
    'weights-all-zero': 'Aucune dimension ne pèse\u00a0: il n’y aurait rien à noter.',
    'reason-missing': (p) => `${fr(p.field)} change la note sans que l’on sache pourquoi.`,
    'reason-idle': (p) => `Cette raison ne porte sur rien\u00a0: ${fr(p.field)} n’est pas changé.`,
    'minutes-off': (p) =>
      `La carte annonce ${p.minutes} minutes; les quarts en prennent environ ${p.played}, textes compris.`,
    'after-last-quart': (p) =>
      `${fr(p.id)} paraît à ${p.hour}, et le dernier quart est fini\u00a0: personne ne le verra.`,
    'text-empty': 'Ce texte est écrit, et il est vide.',
    'text-repeated': (p) => `Ce texte est déjà celui de ${fr(p.other)}.`,
    'states-and-denies': (p) => `Cette réponse affirme et nie à la fois le fait ${fr(p.fact)}.`,
    'rumour-as-fact': (p) =>
      `Une réponse de niveau 4 affirme ${fr(p.fact)}, qui ${p.isFalse === 1 ? 'est faux' : 'n’est qu’une rumeur'}.`,
    'states-too-soon': (p) =>
      `La meilleure réponse affirme ${fr(p.fact)}, que l’on ne peut savoir avant ${p.hour}; la publication est de ${p.at}.`,
    'states-too-late': (p) =>
      `Une bonne réponse affirme ${fr(p.fact)}, qui n’est plus vrai depuis ${p.hour}; la publication est de ${p.at}.`,
    'replaced-in-circle': (p) =>
      `À force de remplacements, le fait ${fr(p.id)} finit par se remplacer lui-même.`,
    'protected-idle': (p) => `${fr(p.id)} est à protéger, et aucune publication ne vise cette personne.`,
    'no-good-draft': (p) => `Aucune réponse offerte à ${fr(p.id)} ne dépasse le niveau 2.`,
    'merge-key': 'Les fusions de YAML (<<) ne servent pas ici.',
    'idle-anchor': (p) => `${fr(`&${p.name}`)} est lu comme un repère, et ne fait pas partie du texte.`,
    'stray-quote': (p) => `Un guillemet (${p.sign}) reste seul dans ce texte.`,
    'other-language': (p) =>
      `La version ${part(LANGUAGES, 'fr', p.lang)} de ce texte est écrite ${part(IN_LANGUAGE, 'fr', p.found)}.`,
    'language-dropped': (p) =>
      `Il manque la version ${part(LANGUAGES, 'fr', p.lang)} de ce texte; ${p.all} autres l’ont, et pour ${plural('fr', Number(p.n), 'celui-ci', `ces ${p.n} textes`)} le scénario ne se joue pas dans cette langue.`,
  },
  en: {
    'file-too-big': (p) => `The file has ${p.size} characters; the limit is ${p.limit}.`,
    'file-too-deep': (p) => `The file nests lists and mappings more than ${p.limit} levels deep.`,
    'file-not-utf8': 'The file is not saved as UTF-8: accented letters are lost in it.',
    'file-empty': 'The file is empty.',
    'control-character': (p) =>
      `${p.code === 'U+00A0' || p.code === 'U+202F' ? 'A no-break space' : 'An invisible character'} (${p.code}) has slipped in here.`,
    'yaml-syntax': (p) => `The file cannot be read here: ${part(YAML_PROBLEMS, 'en', p.problem)}.`,
    'bad-indent': 'This line is not lined up with the others.',
    'tab-indent': 'A tab is used to indent.',
    'needs-quotes':
      'This text contains a sign that the format reads differently: a colon and a space, or an at sign, a star, an ampersand, a percent sign… at its beginning.',
    'missing-close': 'A quotation mark, bracket or brace is left open.',
    'duplicate-key': (p) => `The field ${en(p.key)} is written twice in the same mapping.`,
    'many-documents': `The file holds several documents, parted by ${en('---')}.`,
    'custom-tag': (p) => `The tag ${en(p.problem)} means nothing in a scenario.`,
    'bad-alias': (p) => `The reference ${en(`*${p.problem}`)} leads nowhere, or to itself.`,
    'alias-bomb': (p) => `References (*name) blow the file up beyond ${p.limit} values.`,
    'forbidden-key': (p) => `${en(p.key)} cannot be the name of a field.`,
    'unknown-format': (p) => `${en(p.value)} is not the format expected here.`,
    'newer-format': (p) => `This file is written in ${en(p.value)}, newer than this program.`,
    'older-format': (p) => `This scenario is written in ${en(p.value)}; it was read as ${en(p.known)}.`,
    'unknown-field': (p) =>
      p.isBare === 1 && p.suggestion === undefined
        ? `${en(p.field)} reads as a field without a value.`
        : `There is no field ${en(p.field)} here.`,
    'missing-field': (p) => `The field ${en(p.field)} is missing.`,
    'wrong-type': (p) =>
      p.field === ''
        ? `Expected here: ${part(EXPECTED, 'en', p.expected)}.`
        : `${en(p.field)} must be ${part(EXPECTED, 'en', p.expected)}.`,
    'unknown-value': (p) => `${en(p.value)} is not a possible value of ${en(p.field)}.`,
    'out-of-range': (p) => `${en(p.field)} is ${p.value}; it must be from ${p.min} to ${p.max}.`,
    'too-many': (p) => `${en(p.field)} has more than ${p.limit} items.`,
    'text-far-too-long': (p) =>
      `This text has ${p.size} characters${p.isFilled === 1 ? ' once its {{…}} are filled' : ''}; the limit is ${p.limit}.`,
    'scenario-too-big': (p) => say(TOTALS, 'en', totalOf(p), p),
    'bad-id': (p) => `${en(p.value)} is not a valid id.`,
    'bad-duration': (p) => `${en(p.value)} is not a duration.`,
    'bad-hour': (p) => `${en(p.value)} is not an hour.`,
    'bad-date': (p) => `${en(p.value)} is not a real date with its hour.`,
    'bad-mark': (p) => `${en(p.value)} is not a mark out of 100.`,
    'unknown-id': (p) => `Nothing in ${part(KINDS, 'en', p.kind)} is called ${en(p.id)}.`,
    'duplicate-id': (p) => `${en(p.id)} is already used in ${part(KINDS, 'en', p.kind)}.`,
    'reserved-id': (p) => `${en(p.id)} is a name that the game keeps for itself.`,
    'unknown-variable': (p) => `The variable ${en(`{{${p.name}}}`)} is defined nowhere.`,
    'include-outside': (p) => `${en(p.name)} leaves the folder of the scenario, or is not a YAML file.`,
    'include-missing': (p) => `There is no file ${en(p.name)} in ${en(p.folder)}.`,
    'condition-syntax': (p) => `This condition cannot be read: ${part(CONDITION_SLIPS, 'en', p.problem, p)}.`,
    'condition-name': (p) => `${en(p.name)} is not a name that conditions know.`,
    'condition-arguments': (p) => `${en(p.name)} is not used like this.`,
    'condition-type': (p) =>
      p.problem === 'compare'
        ? `A comparison wants a number on both sides${p.name ? `; ${en(p.name)} answers yes or no` : ''}.`
        : `${en(p.name)} is a number: on its own it is neither true nor false.`,
    'condition-never': 'This condition can never hold.',
    'group-alone': (p) =>
      `While ${en(p.id)} is silent, no group is left that says a post of class ${en(p.class)}.`,
    'when-idle': (p) => `${en(p.id)} speaks only of removals that were noticed: this when changes nothing.`,
    'hour-outside': (p) =>
      p.edge === 'start'
        ? `${en(p.hour)} comes before the scenario starts.`
        : `${en(p.hour)} comes after the scenario ends.`,
    'window-empty': (p) => `${en(p.id)} ends before it begins.`,
    'quart-overlap': (p) => `The quart ${en(p.id)} begins before ${en(p.other)} ends.`,
    'promise-too-late': (p) =>
      `This promise falls due ${p.minutes} minutes after the scenario ends: nobody can keep it.`,
    'promise-unkeepable': (p) =>
      `Made as early as ${p.sent}, this promise falls due at ${p.hour}: under five minutes at the desk are left to keep it.`,
    'kept-by-nothing': (p) =>
      p.person === ''
        ? 'Nothing is written under keptBy: any word would keep this promise.'
        : `${en(p.person)} writes nothing and cannot be reached: no word will keep this promise.`,
    'answer-before-post': (p) =>
      p.id === p.to ? `${en(p.id)} answers itself.` : `${en(p.id)} answers ${en(p.to)}, which appears later.`,
    'no-posts': 'No post has an hour: nothing lights the crisis.',
    'beat-without-cause': 'This beat has neither an hour nor a condition.',
    'effects-missing': 'Nothing happens here: there is no effect.',
    'ending-open': (p) =>
      `The last ending, ${en(p.id)}, has a condition: a game might have no ending at all.`,
    'ending-hidden': (p) =>
      `The ending ${en(p.id)} has no condition and is not the last: those after it will never be seen.`,
    'rule-missing': (p) => `A post of class ${en(p.class)} breaks a rule, but which one?`,
    'text-over-limit': (p) =>
      `This text has ${p.size} characters ${part(IN_LANGUAGE, 'en', p.lang)}; ${en(p.platform)} allows ${p.limit}.`,
    'fact-unlearnable': (p) => `Nobody can learn the fact ${en(p.id)}.`,
    'never-comes': (p) => `${en(p.id)} has no hour and nothing brings it: it will never be seen.`,
    'beat-unreachable': (p) => `The beat ${en(p.id)} can never happen.`,
    'missing-translation': (p) => `This text has no ${part(LANGUAGES, 'en', p.lang)} version.`,
    'draft-lengths': (p) =>
      `Draft ${p.shortest} has ${p.least} characters ${part(IN_LANGUAGE, 'en', p.lang)}, draft ${p.longest} has ${p.most}: length gives the good one away.`,
    'best-always-longest': (p) =>
      `The best draft is the longest in ${plural('en', Number(p.sets), 'the only choice', `all ${p.sets} choices`)} of the scenario.`,
    'best-always-first': (p) =>
      `The best draft comes first in ${plural('en', Number(p.sets), 'the only choice', `all ${p.sets} choices`)} of the scenario.`,
    'weights-all-zero': 'No dimension weighs anything: there would be nothing to grade.',
    'reason-missing': (p) => `${en(p.field)} changes the grade and nobody is told why.`,
    'reason-idle': (p) => `This reason is about nothing: ${en(p.field)} is not changed.`,
    'minutes-off': (p) =>
      `The card announces ${p.minutes} minutes; the quarts take about ${p.played}, writing included.`,
    'after-last-quart': (p) =>
      `${en(p.id)} appears at ${p.hour}, and the last quart is over: nobody will see it.`,
    'text-empty': 'This text is written, and it is empty.',
    'text-repeated': (p) => `This text is already that of ${en(p.other)}.`,
    'states-and-denies': (p) => `This answer both states and denies the fact ${en(p.fact)}.`,
    'rumour-as-fact': (p) =>
      `An answer of level 4 states ${en(p.fact)}, which is ${p.isFalse === 1 ? 'false' : 'only a rumour'}.`,
    'states-too-soon': (p) =>
      `The best answer states ${en(p.fact)}, which cannot be known before ${p.hour}; the post is of ${p.at}.`,
    'states-too-late': (p) =>
      `A good answer states ${en(p.fact)}, which is no longer true from ${p.hour} on; the post is of ${p.at}.`,
    'replaced-in-circle': (p) =>
      `From one replacement to the next, the fact ${en(p.id)} comes to replace itself.`,
    'protected-idle': (p) => `${en(p.id)} is to be protected, and no post is about them.`,
    'no-good-draft': (p) => `No draft offered for ${en(p.id)} is above level 2.`,
    'merge-key': 'Merges of YAML (<<) are not used here.',
    'idle-anchor': (p) => `${en(`&${p.name}`)} is read as an anchor, and is no part of the text.`,
    'stray-quote': (p) => `A quotation mark (${p.sign}) is left alone in this text.`,
    'other-language': (p) =>
      `The ${part(LANGUAGES, 'en', p.lang)} version of this text is written ${part(IN_LANGUAGE, 'en', p.found)}.`,
    'language-dropped': (p) =>
      `This text has no ${part(LANGUAGES, 'en', p.lang)} version; ${p.all} others have one, and for ${plural('en', Number(p.n), 'this one', `these ${p.n} texts`)} the scenario is not offered in that language.`,
  },
});

/** What to do about it. */
const HINTS: Catalogue<DiagnosticCode> = defineWords<DiagnosticCode>({
  fr: {
    'file-too-big': 'Répartissez le contenu dans des fichiers inclus (include).',
    'file-too-deep': 'Un scénario n’a besoin que de huit niveaux; vérifiez les retraits et les crochets.',
    'file-not-utf8': 'Enregistrez-le de nouveau en choisissant l’encodage UTF-8.',
    'file-empty': (p) =>
      p.inPage
        ? 'Partez d’un exemple, à l’accueil.'
        : 'Partez d’un squelette\u00a0: tempete new mon-scenario.',
    'control-character': 'Effacez ce caractère et tapez une espace ordinaire, ou retapez la ligne.',
    'yaml-syntax': (p) => cure(YAML_CURES, 'fr', p.problem),
    'bad-indent':
      'Les champs d’une même fiche commencent dans la même colonne; vérifiez aussi la ligne d’avant.',
    'tab-indent': 'Remplacez-la par des espaces, deux par niveau.',
    'needs-quotes': 'Mettez le texte entre guillemets droits "…", ou sur la ligne suivante après >-.',
    'missing-close': 'Fermez-le avant la fin de la liste ou du texte.',
    'duplicate-key': 'Gardez-en un; pour plusieurs effets, employez do.',
    'many-documents': 'Gardez un seul scénario par fichier.',
    'custom-tag': 'Retirez-la, ou mettez le texte entre guillemets.',
    'bad-alias': 'Mettez le texte entre guillemets s’il commence par une étoile.',
    'alias-bomb': 'Retirez les renvois et écrivez les valeurs.',
    'forbidden-key': 'Choisissez un autre nom.',
    'unknown-format': (p) =>
      p.isRubric === 1
        ? 'C’est un barème\u00a0: donnez-le par --rubric, ou déposez-le dans la pile, avec les parties.'
        : p.isScenario === 1
          ? `C’est un scénario, pas un barème (${RUBRIC_FORMAT})\u00a0: dans le jeu, il s’ouvre à l’accueil.`
          : `Le champ format doit valoir ${fr(p.known)}.`,
    'newer-format': 'Mettez le programme à jour, ou demandez le fichier dans l’ancien format.',
    'older-format': (p) =>
      `Rien ne presse : le fichier reste tel quel. Pour le mettre à jour, donnez au champ format la valeur ${fr(p.known)} et suivez les remarques.`,
    'unknown-field': (p) =>
      p.isBare === 1 && p.suggestion === undefined
        ? 'Entre accolades, la virgule coupe le texte\u00a0: mettez le texte entier entre guillemets.'
        : didYouMeanFr(p, listFr(p, 'Champs possibles', 'Retirez-le.')),
    'missing-field': 'Ajoutez-le, au même retrait que les autres.',
    'wrong-type': (p) => cure(HOW_WRITTEN, 'fr', p.isTexts === 1 ? 'texts' : p.expected),
    'unknown-value': (p) => didYouMeanFr(p, `Choisissez parmi\u00a0: ${p.values}.`),
    'out-of-range': 'Choisissez une valeur entre ces bornes.',
    'too-many': 'Retirez-en, ou répartissez-les.',
    'text-far-too-long': (p) =>
      p.isFilled === 1 ? 'Raccourcissez-le, ou ce que ses {{…}} y mettent.' : 'Raccourcissez-le.',
    'scenario-too-big': (p) => say(TOTAL_CURES, 'fr', totalOf(p)),
    'bad-id': (p) =>
      p.isName === 1
        ? `C’est un nom\u00a0: écrivez l’identifiant de qui le porte, ${p.suggestion}.`
        : `Des minuscules sans accent, des chiffres et le trait bas; une lettre d’abord\u00a0: ${p.suggestion ?? 'cafe_froid_2'}.`,
    'bad-duration': 'Écrivez un nombre et son unité\u00a0: 90s, 40m, 20h, 1h30m.',
    'bad-hour': 'Écrivez 06:10, day 2 05:00, ou +40m après le début.',
    'bad-date': 'Écrivez par exemple 2026-10-10T06:10.',
    'bad-mark': (p) =>
      `Écrivez le nombre de points seul, sans guillemets ni pour cent\u00a0: ${p.suggestion ?? 60}.`,
    'unknown-id': (p) =>
      didYouMeanFr(p, listFr(p, 'On y trouve', 'Cette liste est vide\u00a0: ajoutez-y l’élément.')),
    'duplicate-id': 'Donnez un autre nom à l’un des deux, et à ce qui y renvoie.',
    'reserved-id': 'Donnez un autre nom à cette personne, et à ce qui y renvoie.',
    'unknown-variable': (p) => didYouMeanFr(p, 'Ajoutez-la sous variables, ou retirez les accolades.'),
    'include-outside':
      'Déposez le fichier dans le dossier du scénario et nommez-le simplement\u00a0: foule.yaml.',
    'include-missing': 'Vérifiez le nom, ou retirez-le de include.',
    'condition-syntax':
      'Exemple\u00a0: volume > 20 and not said(apology). Entre accolades, mettez-la entre guillemets.',
    'condition-name': (p) => didYouMeanFr(p, listFr(p, 'Noms connus', '')),
    'condition-arguments': (p) => `Écrivez ${p.shape}.`,
    'condition-type': (p) =>
      p.problem === 'compare'
        ? 'Un oui ou non s’écrit seul\u00a0: not said(apology).'
        : `Comparez-le\u00a0: ${p.name} > 0.`,
    'group-alone': 'Ajoutez un groupe de la même classe sans when, ou laissez la foule livrée avec le jeu.',
    'when-idle': 'Retirez when, ou donnez à ce groupe un autre emploi (use).',
    'condition-never':
      'Une de ses parties l’empêche\u00a0: une borne hors d’atteinte (la confiance va de 0 à 100), deux parties contraires, ou une chose qui n’arrive jamais. Corrigez cette partie, ou retirez-la.',
    'hour-outside': (p) =>
      p.edge === 'start'
        ? 'Pour le lendemain, écrivez day 2 05:00; sinon avancez start.'
        : 'Choisissez une heure plus tôt, ou allongez duration.',
    'window-empty': 'Mettez la fin après le début (day 2 pour le lendemain).',
    'quart-overlap': 'Rangez les quarts dans l’ordre et laissez-les se suivre.',
    'promise-too-late': 'Raccourcissez due, ou allongez duration.',
    'promise-unkeepable': 'Choisissez un délai qui finit pendant un quart, ou qui laisse du temps avant.',
    'kept-by-nothing': 'Écrivez ce qui la tient (fact, act, person, statement), ou retirez keptBy.',
    'answer-before-post': (p) =>
      p.id === p.to ? 'Nommez une autre publication, ou retirez to.' : 'Échangez les heures, ou retirez to.',
    'no-posts': 'Donnez une heure (at) à une publication au moins.',
    'beat-without-cause': 'Ajoutez at, when, ou les deux.',
    'effects-missing': 'Ajoutez un effet\u00a0: post, message, reveal, trust, set, end…',
    'ending-open': 'Retirez when de la dernière fin, ou ajoutez-en une sans condition.',
    'ending-hidden': 'Donnez-lui une condition (when), ou mettez-la en dernier.',
    'rule-missing': (p) =>
      listFr(p, 'Ajoutez rule avec l’une de ces règles', 'Ajoutez une règle à organisation.rules.'),
    'text-over-limit': 'Raccourcissez-le, ou changez limit.',
    'fact-unlearnable': 'Ajoutez learn (à qui le demander), known, ou un effet reveal.',
    'never-comes': 'Donnez-lui une heure (at), ou nommez-le dans un effet.',
    'beat-unreachable': 'Regardez ce dont sa condition dépend\u00a0: cela n’arrive jamais.',
    'missing-translation':
      'Écrivez les deux versions entre accolades, fr et en, ou retirez cette langue de langs.',
    'draft-lengths': 'Ramenez-les à 10 % les unes des autres.',
    'best-always-longest': 'Allongez quelques réponses faibles, raccourcissez quelques bonnes.',
    'best-always-first': 'Changez l’ordre des réponses dans quelques choix.',
    'weights-all-zero': 'Donnez un poids à une dimension au moins.',
    'reason-missing': (p) =>
      `Sous reasons, donnez à ${fr(p.field)} sa raison, en une phrase\u00a0: elle sera montrée à qui est noté.`,
    'reason-idle': 'Changez ce chiffre, ou retirez la raison.',
    'minutes-off': (p) =>
      `Écrivez minutes\u00a0: ${p.played}, ou n’écrivez rien\u00a0: le nombre est calculé.`,
    'after-last-quart': 'Avancez-en l’heure, ou allongez le dernier quart.',
    'text-empty': 'Écrivez-le, ou retirez le champ.',
    'text-repeated': 'Une copie oubliée? Écrivez-en un autre, ou retirez l’un des deux.',
    'states-and-denies': 'Retirez-le de states, ou de contradicts.',
    'rumour-as-fact': 'Baissez level, retirez le fait de states, ou faites-en un fait plus sûr (sure).',
    'states-too-soon':
      'Faites savoir le fait plus tôt, retardez la publication, ou offrez une réponse qui attend.',
    'states-too-late': 'Retardez until, ou faites dire à cette réponse ce qui remplace le fait.',
    'replaced-in-circle': 'Retirez replacedBy de l’un de ces faits\u00a0: le dernier reste vrai.',
    'protected-idle': 'Ajoutez about à la publication qui la vise, ou retirez protected.',
    'no-good-draft': 'C’est permis, s’il vaut mieux écrire soi-même ou se taire; sinon, offrez-en une bonne.',
    'merge-key': 'Écrivez dans cette fiche les champs de l’autre.',
    'idle-anchor': 'Mettez le texte entre guillemets droits "…".',
    'stray-quote': 'Retirez-le, ou mettez celui qui lui manque.',
    'other-language': 'Collée dans le mauvais champ? Échangez-les, ou traduisez-la.',
    'language-dropped': 'Écrivez cette version; langs vous les ferait toujours dire.',
  },
  en: {
    'file-too-big': 'Spread its content over included files (include).',
    'file-too-deep': 'A scenario needs eight levels at most; check indents and brackets.',
    'file-not-utf8': 'Save it again, choosing the UTF-8 encoding.',
    'file-empty': (p) =>
      p.inPage
        ? 'Start from an example, on the first screen.'
        : 'Start from a skeleton: tempete new my-scenario.',
    'control-character': 'Delete that character and type a plain space, or type the line again.',
    'yaml-syntax': (p) => cure(YAML_CURES, 'en', p.problem),
    'bad-indent': 'The fields of one mapping start in the same column; check the line before as well.',
    'tab-indent': 'Put spaces instead, two for each level.',
    'needs-quotes': 'Put the text between straight quotes "…", or on the next line after >-.',
    'missing-close': 'Close it before the end of the list or of the text.',
    'duplicate-key': 'Keep one; for several effects use do.',
    'many-documents': 'Keep one scenario to a file.',
    'custom-tag': 'Take it away, or put the text between quotes.',
    'bad-alias': 'Put the text between quotes if it begins with a star.',
    'alias-bomb': 'Take the references away and write the values.',
    'forbidden-key': 'Choose another name.',
    'unknown-format': (p) =>
      p.isRubric === 1
        ? 'This is a rubric: give it with --rubric, or drop it in the class set, with the games.'
        : p.isScenario === 1
          ? `This is a scenario, not a rubric (${RUBRIC_FORMAT}): in the game, it is opened on the first screen.`
          : `Write format: ${p.known}.`,
    'newer-format': 'Update the program, or ask for the file in the older format.',
    'older-format': (p) =>
      `No hurry: the file is left as it is. To bring it up to date, write format: ${p.known} and follow the remarks.`,
    'unknown-field': (p) =>
      p.isBare === 1 && p.suggestion === undefined
        ? 'Inside braces a comma cuts the text: put the whole text between quotes.'
        : didYouMeanEn(p, listEn(p, 'Possible fields', 'Take it away.')),
    'missing-field': 'Add it, at the same indent as the others.',
    'wrong-type': (p) => cure(HOW_WRITTEN, 'en', p.isTexts === 1 ? 'texts' : p.expected),
    'unknown-value': (p) => didYouMeanEn(p, `Choose from: ${p.values}.`),
    'out-of-range': 'Choose a value within these bounds.',
    'too-many': 'Take some away, or spread them.',
    'text-far-too-long': (p) => (p.isFilled === 1 ? 'Shorten it, or what its {{…}} put in.' : 'Shorten it.'),
    'scenario-too-big': (p) => say(TOTAL_CURES, 'en', totalOf(p)),
    'bad-id': (p) =>
      p.isName === 1
        ? `That is a name: write that person’s id, ${p.suggestion}.`
        : `Small letters without accents, digits and underscores, a letter first: ${p.suggestion ?? 'cold_coffee_2'}.`,
    'bad-duration': 'Write a number and its unit: 90s, 40m, 20h, 1h30m.',
    'bad-hour': 'Write 06:10, day 2 05:00, or +40m after the start.',
    'bad-date': 'Write for instance 2026-10-10T06:10.',
    'bad-mark': (p) =>
      `Write the number of points alone, without quotes or a percent sign: ${p.suggestion ?? 60}.`,
    'unknown-id': (p) => didYouMeanEn(p, listEn(p, 'There is', 'That list is empty: add the item to it.')),
    'duplicate-id': 'Give one of them another name, and whatever refers to it.',
    'reserved-id': 'Give that person another name, and whatever refers to it.',
    'unknown-variable': (p) => didYouMeanEn(p, 'Add it under variables, or take the braces away.'),
    'include-outside': 'Put the file in the folder of the scenario and give its name alone: crowd.yaml.',
    'include-missing': 'Check the name, or take it out of include.',
    'condition-syntax': 'Example: volume > 20 and not said(apology). Inside braces, put it between quotes.',
    'condition-name': (p) => didYouMeanEn(p, listEn(p, 'Known names', '')),
    'condition-arguments': (p) => `Write ${p.shape}.`,
    'condition-type': (p) =>
      p.problem === 'compare' ? 'A yes or no stands alone: not said(apology).' : `Compare it: ${p.name} > 0.`,
    'group-alone': 'Add a group of the same class without when, or keep the crowd that comes with the game.',
    'when-idle': 'Take when away, or give that group another use.',
    'condition-never':
      'One of its parts forbids it: a bound out of reach (trust goes from 0 to 100), two parts that clash, or a thing that never happens. Fix that part, or remove it.',
    'hour-outside': (p) =>
      p.edge === 'start'
        ? 'For the next day write day 2 05:00; else move start earlier.'
        : 'Choose an earlier hour, or lengthen duration.',
    'window-empty': 'Put the end after the beginning (day 2 for the next day).',
    'quart-overlap': 'Put the quarts in order, each after the other.',
    'promise-too-late': 'Shorten due, or lengthen duration.',
    'promise-unkeepable': 'Choose a delay that ends during a quart, or leaves time before.',
    'kept-by-nothing': 'Write what keeps it (fact, act, person, statement), or take keptBy away.',
    'answer-before-post': (p) =>
      p.id === p.to ? 'Name another post, or take to away.' : 'Swap the hours, or take to away.',
    'no-posts': 'Give an hour (at) to one post at least.',
    'beat-without-cause': 'Add at, when, or both.',
    'effects-missing': 'Add an effect: post, message, reveal, trust, set, end…',
    'ending-open': 'Take when off the last ending, or add one without a condition.',
    'ending-hidden': 'Give it a condition (when), or put it last.',
    'rule-missing': (p) => listEn(p, 'Add rule with one of these', 'Add a rule to organisation.rules.'),
    'text-over-limit': 'Shorten it, or change limit.',
    'fact-unlearnable': 'Add learn (whom to ask), known: yes, or a reveal effect.',
    'never-comes': 'Give it an hour (at), or name it in an effect.',
    'beat-unreachable': 'Look at what its condition depends on: that never happens.',
    'missing-translation': 'Write {fr: …, en: …}, or take that language out of langs.',
    'draft-lengths': 'Bring them within 10 % of each other.',
    'best-always-longest': 'Lengthen some weak drafts, shorten some good ones.',
    'best-always-first': 'Change the order of the drafts in some choices.',
    'weights-all-zero': 'Give a weight to one dimension at least.',
    'reason-missing': (p) =>
      `Under reasons, give ${en(p.field)} its reason in a sentence: whoever is graded will read it.`,
    'reason-idle': 'Change that figure, or take the reason away.',
    'minutes-off': (p) => `Write minutes: ${p.played}, or leave it out: the figure is computed.`,
    'after-last-quart': 'Move it earlier, or lengthen the last quart.',
    'text-empty': 'Write it, or take the field away.',
    'text-repeated': 'A copy left behind? Write another, or take one of them away.',
    'states-and-denies': 'Take it out of states, or out of contradicts.',
    'rumour-as-fact': 'Lower its level, take the fact out of states, or make it surer (sure).',
    'states-too-soon': 'Let the fact be known sooner, move the post later, or offer an answer that waits.',
    'states-too-late': 'Move until later, or let that answer tell what replaces the fact.',
    'replaced-in-circle': 'Take replacedBy off one of these facts: the last one stays true.',
    'protected-idle': 'Add about to the post that targets them, or take protected away.',
    'no-good-draft': 'That is allowed, if it is better to write or to keep silent; else offer a good one.',
    'merge-key': 'Write the fields of the other mapping in this one.',
    'idle-anchor': 'Put the text between straight quotes "…".',
    'stray-quote': 'Take it away, or put the one it lacks.',
    'other-language': 'Pasted in the wrong field? Swap them, or translate it.',
    'language-dropped': 'Write that version; langs would always have them told.',
  },
});

/**
 * A fault in words: what is wrong, and what to write instead; what it quotes of a file holds no hidden sign.
 * Total: a code of another version gives the code itself.
 */
export function explainDiagnostic(diagnostic: Diagnostic, lang: Lang): { message: string; hint: string } {
  const { code } = diagnostic;
  const params = showHiddenIn(diagnostic.params);
  if (Object.hasOwn(PROOF_MESSAGES[lang], code)) {
    const proved = code as ProofCode;
    return {
      message: say(PROOF_MESSAGES, lang, proved, params),
      hint: say(PROOF_HINTS, lang, proved, params),
    };
  }
  if (Object.hasOwn(CSV_MESSAGES[lang], code)) {
    const ofCsv = code as CsvCode;
    return { message: say(CSV_MESSAGES, lang, ofCsv, params), hint: say(CSV_HINTS, lang, ofCsv, params) };
  }
  if (!Object.hasOwn(MESSAGES[lang], code)) return { message: code, hint: '' };
  const known = code as DiagnosticCode;
  return { message: say(MESSAGES, lang, known, params), hint: say(HINTS, lang, known, params) };
}
