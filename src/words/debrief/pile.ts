import { defineWords, plural } from '../define.ts';
import { atHour } from '../story-hour.ts';

const s = (lang: 'fr' | 'en', n: unknown, one: string, other: string) => plural(lang, Number(n), one, other);

/** The instructor's pile: a class's games, played again and set side by side. */
export const PILE_WORDS = defineWords({
  fr: {
    title: 'La pile',
    lead: 'Déposez ici les parties de votre groupe\u00a0: un dossier, des fichiers ou des codes. Chacune est rejouée et notée sur votre machine; rien n’est envoyé nulle part.',
    files: 'Choisir des fichiers',
    folder: 'Choisir un dossier',
    codes: 'Ou collez des codes, un par ligne',
    addCodes: 'Ajouter ces codes',
    drop: 'Déposez les parties',
    home: 'Revenir à l’accueil',
    clear: 'Vider la pile',
    working: (p) => `On rejoue\u00a0: ${p.done} sur ${p.total}`,
    stop: 'Arrêter',
    reading: (p) => `Lecture des fichiers\u00a0: ${p.done} sur ${p.total}`,
    stopReading: 'Arrêter la lecture',
    slow: (p) =>
      `${p.n} ${s('fr', p.n, 'partie prend longtemps\u00a0: on la reprend seule, sans la presser.', 'parties prennent longtemps\u00a0: on les reprend une à une, sans les presser.')}`,
    goOn: (p) => `Continuer (${p.n} ${s('fr', p.n, 'restante', 'restantes')})`,
    leftOut: (p) =>
      `${p.n} ${s('fr', p.n, 'fichier ou partie n’a pas été lu', 'fichiers ou parties n’ont pas été lus')}\u00a0: lecture arrêtée, ou plus de ${p.files} fichiers ou de ${p.games} parties à la fois. Déposez le reste à part.`,
    sealKnown: (p) =>
      `Classe ${p.code}\u00a0: fichier signé par un portable déjà vu ici (clé ${p.by}), inchangé depuis.`,
    sealFirst: (p) =>
      `Classe ${p.code}\u00a0: fichier signé par un portable vu ici pour la première fois (clé ${p.by}), inchangé depuis. La commande de la classe affiche sa clé\u00a0: comparez-les. Cette machine la retient.`,
    sealNone: (p) => `Classe ${p.code}\u00a0: fichier non signé. Rien ne dit de quel portable il vient.`,
    sealChanged: (p) =>
      `Classe ${p.code}\u00a0: fichier changé après la signature (clé ${p.by}). Les parties se rejouent quand même; ne le tenez pas pour celui de la classe.`,
    sealUnchecked: (p) =>
      `Classe ${p.code}\u00a0: fichier signé (clé ${p.by}), mais ce navigateur ne vérifie pas de signature ici. Ouvrez la pile à une adresse https, ou le jeu d’un seul fichier, dans un navigateur récent.`,
    retry: 'Réessayer',
    retryNamed: (p) => `Rejouer de nouveau\u00a0: ${p.who}`,
    done: (p) => `${p.total} ${s('fr', p.total, 'partie rejouée', 'parties rejouées')}.`,
    stopped: (p) => `Arrêté\u00a0: ${p.done} sur ${p.total}.`,
    noFile:
      'Aucune partie dans ce qui a été déposé. Une partie est un fichier .json ou un code qui commence par AT.',
    offersTitle: 'À vous de décider',
    offersLead:
      'Un scénario ou un barème trouvé parmi les parties ne change rien tant que vous ne l’avez pas pris\u00a0: n’importe qui peut en glisser un dans un dossier.',
    offerRubric: (p) => `${p.file} est un barème\u00a0: «\u00a0${p.name}\u00a0».`,
    offerRubricDoes: 'Le prendre noterait toute la pile par lui. Il changerait ceci\u00a0:',
    offerScenario: (p) =>
      `${p.file} est un scénario\u00a0: «\u00a0${p.title}\u00a0» (${p.id}, version ${p.version}).`,
    offerOtherRubric: (p) =>
      `C’est, au mot près, un scénario qui est déjà ici, mais avec un autre barème. Le prendre noterait autrement ${p.n} ${s('fr', p.n, 'partie', 'parties')} de la pile.`,
    offerOtherVersion: (p) =>
      `Il porte l’identifiant d’un scénario qui est ici, mais c’en est une autre version. ${p.n} ${s('fr', p.n, 'partie de la pile a été jouée', 'parties de la pile ont été jouées')} sur celle-là.`,
    offerNew: (p) =>
      `${p.n} ${s('fr', p.n, 'partie de la pile a été jouée', 'parties de la pile ont été jouées')} sur lui.`,
    offerRules: 'Son barème diffère de la grille habituelle\u00a0:',
    offerNoRules: 'Son barème est la grille habituelle.',
    takeScenario: 'Prendre ce scénario',
    takeRubric: 'Noter par ce barème',
    leaveOut: 'Laisser de côté',
    takenScenario: (p) =>
      `Pris par vous\u00a0: «\u00a0${p.title}\u00a0» (${p.id}, version ${p.version}), de ${p.file}. Il n’est gardé nulle part.`,
    giveBack: 'Ne plus s’en servir',
    broughtFaulty: (p) =>
      `${p.file} n’a pas été pris\u00a0: ${p.n} ${s('fr', p.n, 'erreur', 'erreurs')}. Ouvrez-le à l’accueil pour les voir et les corriger.`,
    broughtSlow: (p) => `${p.file} n’a pas été pris\u00a0: sa vérification était trop longue.`,
    counted: (p) =>
      `${p.n} ${s('fr', p.n, 'partie se rejoue exactement et compte', 'parties se rejouent exactement et comptent')} dans les chiffres du groupe.`,
    rubricTitle: 'Noter autrement',
    rubricLead:
      'Chaque partie est notée par la grille, ou par le barème de son scénario. Un fichier de barème (.yaml) change les poids, les seuils et la note de passage pour toute la pile. Déposé avec les parties, il attend votre accord.',
    rubricChoose: 'Choisir un barème',
    rubricOther: 'Choisir un autre barème',
    rubricNamed: (p) => `Noté par le barème «\u00a0${p.name}\u00a0»`,
    rubricUsed:
      'Toutes les parties sont notées par lui; ce qu’il ne dit pas reste comme le dit le scénario. Le tableau enregistré le nomme.',
    rubricDrop: 'Retirer ce barème',
    rubricRefused: (p) => `${p.file} n’a pas été pris\u00a0: il faut d’abord le corriger.`,
    rubricLine: (p) => `Ligne ${p.line}\u00a0:`,
    asideTitle: (p) => `À part (${p.n})`,
    asideLead: 'Ces textes ne comptent pas dans les chiffres. Chacun dit pourquoi.',
    standing_exact: 'se rejoue',
    standing_differs: 'autre version',
    standing_altered: 'modifiée',
    standing_foreign: 'autre scénario',
    standing_unreadable: 'illisible',
    standing_unfinished: 'pas finie',
    unfinished_unread:
      'Ce fichier n’a pas pu être lu\u00a0: il a été déplacé ou fermé depuis. Choisissez-le de nouveau.',
    unfinished_unreadInTime:
      'Ce fichier tardait trop à venir (disque ou réseau lent). Rien ne dit qu’il est mauvais\u00a0: choisissez-le de nouveau.',
    unfinished_late: (p) =>
      `La rejouer n’a donné aucun signe d’avancement pendant ${p.first}\u00a0secondes, puis, seule, pendant ${p.last}\u00a0secondes\u00a0: on l’a laissée. Cela ne dit rien contre elle; réessayez quand la machine sera moins occupée.`,
    unfinished_crashed:
      'La rejouer a interrompu le programme deux fois. Cela ne dit rien contre elle\u00a0: gardez le fichier et réessayez.',
    altered: (p) =>
      `Ne se rejoue pas comme elle est enregistrée\u00a0: première différence ${atHour(p.hour, 'fr')}. Elle a été modifiée ou abîmée; sa note n’est pas fiable.`,
    foreign: (p) =>
      `Jouée sur le scénario «\u00a0${p.id}\u00a0» (version ${p.version}), qui n’est pas ici. Déposez-le (.yaml, avec ses fichiers) et prenez-le\u00a0: la partie sera rejouée.`,
    twinAgain: (p) => `Déjà dans la pile\u00a0: la même partie que ${p.of}. Elle ne compte qu’une fois.`,
    asideCut: (p) =>
      `Coupée ${atHour(p.hour, 'fr')}\u00a0: sa note ne vaut que pour ce début, et ne compte pas.`,
    asideScripted: (p) => `Jouée par le joueur programmé «\u00a0${p.player}\u00a0», pas par une personne.`,
    asideWorse:
      'Jouée pour faire pire, exprès\u00a0: un exercice d’un seul quart, qui ne compte pour personne.',
    twinSame: (p) => `identique à ${p.of}`,
    twinNear: (p) => `${p.n}\u00a0% ${p.of}`,
    likeSame: (p) => `identique au joueur programmé «\u00a0${p.player}\u00a0»`,
    likeNear: (p) => `${p.n}\u00a0% joueur programmé «\u00a0${p.player}\u00a0»`,
    person: 'personne',
    scripted: (p) => `programmé\u00a0: ${p.player}`,
    toTheEnd: 'jusqu’au bout',
    cutShort: 'coupée',
    cutAt: (p) => `coupée ${atHour(p.hour, 'fr')} (${p.percent}\u00a0%)`,
    underMark: (p) => `sous le seuil de ${p.mark}\u00a0%`,
    crossed: (p) => `ligne rouge\u00a0: ${p.lines}`,
    cappedBy: (p) => `plafonnée à ${p.cap}\u00a0: ${p.lines}`,
    mixedSeeds: (p) => `Attention\u00a0: ${p.n} tirages dans un même groupe; leurs parties se comparent mal.`,
    mixedModes: 'Attention\u00a0: il y a des parties en entraînement et des parties en évaluation.',
    filterGroup: 'Groupe',
    filterScenario: 'Scénario',
    all: 'Tous',
    noGroup: 'sans groupe',
    noAlias: 'sans nom',
    tableTitle: 'Les parties',
    columnAlias: 'Nom',
    columnGroup: 'Groupe',
    columnStanding: 'État',
    columnTotal: 'Total',
    columnRemarks: 'Remarques',
    columnTrust: 'Confiance',
    columnRed: 'Lignes rouges',
    columnWorded: 'Mots',
    worded: (p) =>
      [
        `${p.typed} ${plural('fr', Number(p.typed), 'écrit', 'écrits')}`,
        ...(Number(p.adapted) > 0
          ? [`${p.adapted} ${plural('fr', Number(p.adapted), 'adapté', 'adaptés')}`]
          : []),
        `${p.drafts} ${plural('fr', Number(p.drafts), 'brouillon', 'brouillons')}`,
        ...(Number(p.asked) > 0 ? [`demandés ${p.asked} fois`] : []),
      ].join(', '),
    columnLike: 'Ressemble à',
    columnPlayer: 'Joueur',
    columnMode: 'Mode',
    columnPlayedIn: 'Jouée en',
    columnReader: 'Lue par',
    readerHere: 'le lecteur d’ici',
    readerNone: 'rien de tapé',
    readerAgain: 'relue ici',
    readerOther: (p) =>
      `une autre version : ${p.texts} ${Number(p.texts) < 2 ? 'texte' : 'textes'}, ${p.otherwise} autrement ici`,
    french: 'français',
    english: 'anglais',
    columnSeconds: 'À l’écran',
    notCounted: 'non compté',
    columnEnd: 'Fin',
    columnSeed: 'Tirage',
    columnRubric: 'Barème',
    columnFile: 'Fichier',
    rubricUsual: 'habituel',
    rubricScenario: 'du scénario',
    playedOtherwise: 'jouée sous un autre',
    sortBy: (p) => `Trier par ${p.column}`,
    adjusted: (p) => `${p.total} avec vos avis`,
    notGraded: 'n. n.',
    open: 'Annoter',
    openNamed: (p) => `Annoter la partie\u00a0: ${p.who}`,
    columnActs: 'Ouvrir',
    study: 'Débreffage',
    studyNamed: (p) => `Ouvrir le débreffage\u00a0: ${p.who}`,
    distributionTitle: 'Par dimension',
    distributionLead: 'Combien de personnes à chaque niveau, de 0 (nuisible) à 4 (exemplaire).',
    columnDimension: 'Dimension',
    columnLevel: (p) => `Niveau ${p.level}`,
    columnUngraded: 'Non noté',
    columnMean: 'Moyenne',
    curvesTitle: 'La confiance, toutes ensemble',
    curvesLead:
      'Une ligne par partie; au milieu, la médiane; la bande va du dixième au quatre-vingt-dixième centile.',
    curvesLabel: (p) =>
      `Confiance de ${p.n} parties\u00a0: médiane de ${p.start} au début à ${p.end} à la fin; à la fin, huit sur dix entre ${p.low} et ${p.high}.`,
    curvesMany: (p) =>
      `Les ${p.n} premières lignes sont tracées; la bande et la médiane les comptent toutes.`,
    curvesTable: 'Les mêmes chiffres en tableau',
    columnHour: 'Heure',
    columnLow: '10\u00a0%',
    columnMiddle: 'Médiane',
    columnHigh: '90\u00a0%',
    dividedTitle: 'Ce qui a divisé le groupe',
    dividedLead: 'Les décisions où l’on n’a pas fait la même chose\u00a0: de quoi parler en premier.',
    dividedNone: 'Personne n’a fait autrement que les autres, ou il y a trop peu de parties.',
    dividedPost: (p) => `${p.who}\u00a0: «\u00a0${p.text}\u00a0»`,
    dividedMessage: (p) => `Message de ${p.who}\u00a0: «\u00a0${p.text}\u00a0»`,
    choiceNone: 'rien n’a été fait',
    choiceTyped: 'réponse tapée',
    choiceQuote: (p) => `«\u00a0${p.text}\u00a0»`,
    choicePlayers: (p) => `${p.n} sur ${p.of}`,
    level: (p) => `avis de l’auteur\u00a0: ${p.level} sur 4`,
    helpTitle: 'Qui a besoin d’aide, et pour quoi',
    helpLead: 'Sous le niveau 2 dans une dimension, du plus bas au plus haut.',
    helpNone: 'Personne.',
    moderationTitle: 'La modération du groupe',
    moderationCounts: (p) =>
      `${p.hits} ${s('fr', p.hits, 'publication traitée', 'publications traitées')} sur ${p.moderable} à modérer; ${p.falseAlarms} ${s('fr', p.falseAlarms, 'critique retirée', 'critiques retirées')} à tort sur ${p.criticisms}.`,
    dPrime: (p) =>
      `d′ du groupe\u00a0: ${p.d} (0\u00a0: au hasard; 1\u00a0: on distingue; 2 et plus\u00a0: on distingue bien).`,
    dPrimeFew: (p) =>
      `Le d′ n’est donné qu’à partir de ${p.from} personnes\u00a0: avec moins, il parle surtout du hasard.`,
    forMarks:
      'Une empreinte décèle une retouche, pas une contrefaçon\u00a0: avant de noter, voyez ce que la pile ne peut pas établir.',
    closerTitle: (p) => `À regarder de plus près (${p.n})`,
    closerLead:
      'Rien ici n’est une preuve\u00a0: deux personnes assises ensemble jouent parfois pareil, et une montre peut se tromper. Parlez-en d’abord.',
    closerAside: 'ne compte pas',
    closerTwinSame: (p) => `Les mêmes gestes, aux mêmes minutes, que la partie de ${p.of}.`,
    closerTwinNear: (p) => `${p.n}\u00a0% des gestes sont ceux de la partie de ${p.of}, dans le même ordre.`,
    closerScripted: (p) =>
      `${p.n}\u00a0% des gestes sont ceux du joueur programmé «\u00a0${p.player}\u00a0», dans le même ordre.`,
    closerFast: (p) =>
      `À l’écran ${p.played} (minutes et secondes)\u00a0: lire ce qu’elle ouvre demande au moins ${p.reading}.`,
    closerBuild: (p) =>
      `Scellée par une autre version du jeu (moteur ${p.engine})\u00a0: demandez où elle a été jouée.`,
    samples: 'Essayer avec trente parties',
    samplesLead:
      'Un groupe inventé, joué par des joueurs programmés\u00a0: une copie et quelques bizarreries s’y cachent.',
    samplesMissing: 'Les parties d’essai ne voyagent pas dans cette page. Ouvrez le jeu à son adresse.',
    marksCsv: 'Enregistrer les notes (.csv)',
    csv: 'Enregistrer le tableau complet (.csv)',
    csvPartial: (p) =>
      `${p.n} ${s('fr', p.n, 'partie n’est pas encore rejouée\u00a0: le tableau la nomme', 'parties ne sont pas encore rejouées\u00a0: le tableau les nomme')}, sans note, et son nom dit qu’il est incomplet.`,
    detailTitle: (p) => `Partie\u00a0: ${p.who}`,
    printOne: 'Imprimer',
    detailLead:
      'Votre avis reste à côté du nôtre\u00a0: les deux sont montrés et enregistrés, avec votre raison.',
    yours: 'Votre avis',
    why: 'Votre raison',
    same: 'comme la grille',
    dimensionWas: (p) => `${p.name}\u00a0: niveau ${p.level}`,
    readingsTitle: 'Textes non notés',
    readingsLead:
      'Le lecteur n’était pas assez sûr de lui. À vous de dire ce que valent ces mots; cela ne change pas la note, c’est gardé avec elle.',
    rowsLater: (p) => `Les ${p.n} premières lignes\u00a0: les autres viennent quand tout est rejoué.`,
    pages: 'Pages de la liste',
    pageOf: (p) => `${p.from} à ${p.to} sur ${p.n}`,
    pageBefore: (p) => `Les ${p.n} précédentes`,
    pageAfter: (p) => `Les ${p.n} suivantes`,
    limitsTitle: 'Ce que cette page établit, et ce qu’elle ne peut pas établir',
    limitsReplays:
      '«\u00a0Se rejoue\u00a0» veut dire que les gestes, le tirage et les réglages du fichier redonnent ici exactement la partie qu’il raconte. Un fichier abîmé, ou retouché sans refaire ses empreintes, se voit.',
    limitsWho:
      'Cela ne dit ni qui a joué, ni combien de fois, ni avec quelle aide. Le jeu tient dans une page, sans serveur et sans secret\u00a0: qui sait programmer peut changer le mode, recopier les gestes d’une autre personne et refaire toutes les empreintes.',
    limitsLike:
      'Une ressemblance est la part des gestes faits dans le même ordre, lectures à part. C’est un indice, pas une preuve\u00a0: parlez-en avec la personne.',
    limitsMark:
      'Pour une note qui compte\u00a0: en évaluation, dans la salle, sur un tirage donné ce jour-là, et les fichiers ramassés par vous avant qu’on sorte.',
    close: 'Fermer',
    needsWhy: 'Dites pourquoi\u00a0: l’avis est gardé avec sa raison.',
    opinionsTitle: (p) => `Vos avis (${p.n} ${s('fr', p.n, 'partie', 'parties')})`,
    opinionsDamaged:
      'Vos avis gardés sur cette machine ne se lisent plus. Le texte d’origine est mis de côté, tel quel\u00a0: l’accueil l’offre en fichier.',
    opinionsNone: 'Vos avis',
    opinionsHow:
      'Aucun pour l’instant. «\u00a0Annoter\u00a0», dans le tableau, met votre avis à côté de la note, dimension par dimension.',
    opinionsKept:
      'Ils sont gardés sur cette machine, à côté des parties et jamais dedans\u00a0: ils reviennent quand les mêmes parties reviennent. Le tableau enregistré les dit aussi.',
    opinionsUnkept:
      'En mode invité, rien n’est gardé sur cette machine\u00a0: enregistrez vos avis avant de quitter la page.',
    opinionsFile: 'avis.json',
    saveOpinions: 'Enregistrer mes avis (.json)',
    erase: 'Effacer mes avis',
    eraseAsk: (p) => `Effacer vos avis sur ${p.n} ${s('fr', p.n, 'partie', 'parties')}, ici et pour de bon?`,
    eraseYes: 'Effacer',
    eraseNo: 'Garder',
    offerOpinions: (p) => `${p.file} contient des avis sur ${p.n} ${s('fr', p.n, 'partie', 'parties')}.`,
    offerOpinionsDo:
      'Sont-ce les vôtres? Les prendre les montrerait à côté de nos notes et les garderait sur cette machine.',
    takeOpinions: 'Prendre ces avis',
  },
  en: {
    title: 'The class set',
    lead: 'Drop your group’s games here: a folder, files or codes. Each is replayed and graded on your device; nothing is sent anywhere.',
    files: 'Choose files',
    folder: 'Choose a folder',
    codes: 'Or paste codes, one per line',
    addCodes: 'Add these codes',
    drop: 'Drop the games',
    home: 'Back to the front page',
    clear: 'Empty the class set',
    working: (p) => `Replaying: ${p.done} of ${p.total}`,
    stop: 'Stop',
    reading: (p) => `Reading the files: ${p.done} of ${p.total}`,
    stopReading: 'Stop reading',
    slow: (p) =>
      `${p.n} ${s('en', p.n, 'game is taking long: it will be tried again on its own, with more time.', 'games are taking long: they will be tried again one at a time, with more time.')}`,
    goOn: (p) => `Continue (${p.n} left)`,
    leftOut: (p) =>
      `${p.n} ${s('en', p.n, 'file or game was not read', 'files or games were not read')}: reading was stopped, or more than ${p.files} files or ${p.games} games came at once. Drop the rest separately.`,
    sealKnown: (p) =>
      `Class ${p.code}: file signed by a laptop seen here before (key ${p.by}), unchanged since.`,
    sealFirst: (p) =>
      `Class ${p.code}: file signed by a laptop seen here for the first time (key ${p.by}), unchanged since. The command of the class shows its key: compare them. This machine remembers it.`,
    sealNone: (p) => `Class ${p.code}: file not signed. Nothing says which laptop it comes from.`,
    sealChanged: (p) =>
      `Class ${p.code}: file changed after signing (key ${p.by}). Its games replay all the same; do not take it for the class’s own.`,
    sealUnchecked: (p) =>
      `Class ${p.code}: file signed (key ${p.by}), but this browser checks no signature here. Open the class set at an https address, or in the one-file game, in a recent browser.`,
    retry: 'Try again',
    retryNamed: (p) => `Replay once more: ${p.who}`,
    done: (p) => `${p.total} ${s('en', p.total, 'game', 'games')} replayed.`,
    stopped: (p) => `Stopped: ${p.done} of ${p.total}.`,
    noFile: 'No game was found in what you dropped. A game is a .json file, or a code that starts with AT.',
    offersTitle: 'For you to decide',
    offersLead:
      'A scenario or a rubric found among the games changes nothing until you accept it: anyone can slip one into a folder.',
    offerRubric: (p) => `${p.file} is a rubric: “${p.name}”.`,
    offerRubricDoes: 'If you accept it, the whole class set is graded by it. It would change this:',
    offerScenario: (p) => `${p.file} is a scenario: “${p.title}” (${p.id}, version ${p.version}).`,
    offerOtherRubric: (p) =>
      `It is, word for word, a scenario that is already here, with another rubric. Accepting it would grade ${p.n} ${s('en', p.n, 'game', 'games')} of the class set differently.`,
    offerOtherVersion: (p) =>
      `It has the id of a scenario that is here, and is another version of it. ${p.n} ${s('en', p.n, 'game of the class set was', 'games of the class set were')} played on that one.`,
    offerNew: (p) =>
      `${p.n} ${s('en', p.n, 'game of the class set was', 'games of the class set were')} played on it.`,
    offerRules: 'Its rubric differs from the usual one:',
    offerNoRules: 'Its rubric is the usual one.',
    takeScenario: 'Accept this scenario',
    takeRubric: 'Grade by this rubric',
    leaveOut: 'Leave it out',
    takenScenario: (p) =>
      `You accepted “${p.title}” (${p.id}, version ${p.version}), from ${p.file}. It is not saved anywhere.`,
    giveBack: 'Stop using it',
    broughtFaulty: (p) =>
      `${p.file} was not accepted: ${p.n} ${s('en', p.n, 'error', 'errors')}. Open it from the front page to see and fix them.`,
    broughtSlow: (p) => `${p.file} was not accepted: checking it took too long.`,
    counted: (p) =>
      `${p.n} ${s('en', p.n, 'game replays exactly and counts', 'games replay exactly and count')} in the group’s figures.`,
    rubricTitle: 'Grade by another rubric',
    rubricLead:
      'Each game is graded by the usual rubric, with its scenario’s changes. A rubric file (.yaml) changes weights, thresholds and the pass mark for the whole class set. Dropped with the games, it waits for your decision.',
    rubricChoose: 'Choose a rubric',
    rubricOther: 'Choose another rubric',
    rubricNamed: (p) => `Graded by the rubric “${p.name}”`,
    rubricUsed:
      'Every game is graded by it; what it does not say stays as the scenario says. The saved table names it.',
    rubricDrop: 'Stop using this rubric',
    rubricRefused: (p) => `${p.file} was not accepted: it must be corrected first.`,
    rubricLine: (p) => `Line ${p.line}:`,
    asideTitle: (p) => `Set aside (${p.n})`,
    asideLead: 'These files do not count in the figures. Each says why.',
    standing_exact: 'replays',
    standing_differs: 'other version',
    standing_altered: 'changed',
    standing_foreign: 'other scenario',
    standing_unreadable: 'unreadable',
    standing_unfinished: 'not finished',
    unfinished_unread: 'This file could not be read: it has been moved or closed since. Choose it again.',
    unfinished_unreadInTime:
      'This file took too long to load (a slow drive or network). It may be perfectly good: choose it again.',
    unfinished_late: (p) =>
      `Replaying it told of no progress for ${p.first} seconds, then, on its own, for ${p.last} seconds: it was set aside. That says nothing against it; try again when the computer is less busy.`,
    unfinished_crashed:
      'Replaying it stopped the program twice. That says nothing against it: keep the file and try again.',
    altered: (p) =>
      `Does not replay as it was recorded (first difference ${atHour(p.hour, 'en')}). It was changed or damaged; its grade cannot be relied on.`,
    foreign: (p) =>
      `Played on the scenario “${p.id}” (version ${p.version}), which is not here. Drop it here (.yaml, with its files) and accept it: the game will be replayed.`,
    twinAgain: (p) => `Already in the class set: the same game as ${p.of}. It counts once.`,
    asideCut: (p) =>
      `Cut short ${atHour(p.hour, 'en')}: its grade covers only this beginning, and does not count.`,
    asideScripted: (p) => `Played by the scripted player “${p.player}”, not by a person.`,
    asideWorse: 'Played to make it worse, on purpose: an exercise of one shift, which counts for nobody.',
    twinSame: (p) => `identical to ${p.of}`,
    twinNear: (p) => `${p.n}% ${p.of}`,
    likeSame: (p) => `identical to the scripted player “${p.player}”`,
    likeNear: (p) => `${p.n}% scripted player “${p.player}”`,
    person: 'person',
    scripted: (p) => `scripted: ${p.player}`,
    toTheEnd: 'to the end',
    cutShort: 'cut short',
    cutAt: (p) => `cut short ${atHour(p.hour, 'en')} (${p.percent}%)`,
    underMark: (p) => `under the pass mark of ${p.mark}%`,
    crossed: (p) => `red line: ${p.lines}`,
    cappedBy: (p) => `capped at ${p.cap}: ${p.lines}`,
    mixedSeeds: (p) => `Note: ${p.n} seeds in one group; their games do not compare well.`,
    mixedModes: 'Note: there are games in training and games in assessment.',
    filterGroup: 'Group',
    filterScenario: 'Scenario',
    all: 'All',
    noGroup: 'no group',
    noAlias: 'no name',
    tableTitle: 'The games',
    columnAlias: 'Name',
    columnGroup: 'Group',
    columnStanding: 'Status',
    columnTotal: 'Total',
    columnRemarks: 'Remarks',
    columnTrust: 'Trust',
    columnRed: 'Red lines',
    columnWorded: 'Words',
    worded: (p) =>
      [
        `${p.typed} written`,
        ...(Number(p.adapted) > 0 ? [`${p.adapted} adapted`] : []),
        `${p.drafts} ${plural('en', Number(p.drafts), 'draft', 'drafts')}`,
        ...(Number(p.asked) > 0
          ? [`asked for ${p.asked} ${plural('en', Number(p.asked), 'time', 'times')}`]
          : []),
      ].join(', '),
    columnLike: 'Resembles',
    columnPlayer: 'Player',
    columnMode: 'Mode',
    columnPlayedIn: 'Played in',
    columnReader: 'Read by',
    readerHere: 'the reader here',
    readerNone: 'nothing typed',
    readerAgain: 'read again here',
    readerOther: (p) =>
      `another version: ${p.texts} ${Number(p.texts) === 1 ? 'text' : 'texts'}, ${p.otherwise} read differently here`,
    french: 'French',
    english: 'English',
    columnSeconds: 'On screen',
    notCounted: 'not counted',
    columnEnd: 'End',
    columnSeed: 'Seed',
    columnRubric: 'Rubric',
    columnFile: 'File',
    rubricUsual: 'the usual one',
    rubricScenario: 'the scenario’s',
    playedOtherwise: 'played under another one',
    sortBy: (p) => `Sort by ${p.column}`,
    adjusted: (p) => `${p.total} with your opinions`,
    notGraded: 'n/g',
    open: 'Annotate',
    openNamed: (p) => `Annotate the game: ${p.who}`,
    columnActs: 'Open',
    study: 'Debrief',
    studyNamed: (p) => `Open the debrief: ${p.who}`,
    distributionTitle: 'By dimension',
    distributionLead: 'How many people at each level, from 0 (harmful) to 4 (exemplary).',
    columnDimension: 'Dimension',
    columnLevel: (p) => `Level ${p.level}`,
    columnUngraded: 'Not graded',
    columnMean: 'Average',
    curvesTitle: 'Trust, all together',
    curvesLead:
      'One line per game; in the middle, the median; the band goes from the tenth to the ninetieth percentile.',
    curvesLabel: (p) =>
      `Trust in ${p.n} games: median from ${p.start} at the start to ${p.end} at the end; at the end, eight in ten between ${p.low} and ${p.high}.`,
    curvesMany: (p) => `The first ${p.n} lines are drawn; the band and the median count them all.`,
    curvesTable: 'The same figures as a table',
    columnHour: 'Hour',
    columnLow: '10%',
    columnMiddle: 'Median',
    columnHigh: '90%',
    dividedTitle: 'What divided the group',
    dividedLead: 'Decisions where people did different things: what to talk about first.',
    dividedNone: 'Everyone did the same, or there are too few games.',
    dividedPost: (p) => `${p.who}: “${p.text}”`,
    dividedMessage: (p) => `Message from ${p.who}: “${p.text}”`,
    choiceNone: 'nothing was done',
    choiceTyped: 'a typed answer',
    choiceQuote: (p) => `“${p.text}”`,
    choicePlayers: (p) => `${p.n} of ${p.of}`,
    level: (p) => `author’s opinion: ${p.level} of 4`,
    helpTitle: 'Who needs help, and with what',
    helpLead: 'Below level 2 in a dimension, lowest first.',
    helpNone: 'Nobody.',
    moderationTitle: 'The group’s moderation',
    moderationCounts: (p) =>
      `${p.hits} of ${p.moderable} ${s('en', p.moderable, 'post', 'posts')} that needed moderating dealt with; ${p.falseAlarms} of ${p.criticisms} ${s('en', p.criticisms, 'criticism', 'criticisms')} wrongly removed or hidden.`,
    dPrime: (p) =>
      `The group’s d′: ${p.d} (0: no better than chance; 1: they can tell them apart; 2 or more: they tell them apart well).`,
    dPrimeFew: (p) => `d′ is given for ${p.from} people or more: with fewer, it is mostly chance.`,
    forMarks: 'A hash detects edits, not forgery: before giving marks, see what this page cannot establish.',
    closerTitle: (p) => `Worth a closer look (${p.n})`,
    closerLead:
      'Nothing here is proof: two people side by side sometimes play alike, and a clock can be wrong. Talk to them first.',
    closerAside: 'does not count',
    closerTwinSame: (p) => `The same actions, at the same minutes, as ${p.of}’s game.`,
    closerTwinNear: (p) => `${p.n}% of its actions are those of ${p.of}’s game, in the same order.`,
    closerScripted: (p) =>
      `${p.n}% of its actions are those of the scripted player “${p.player}”, in the same order.`,
    closerFast: (p) =>
      `On screen for ${p.played} (minutes and seconds): reading what it opens takes at least ${p.reading}.`,
    closerBuild: (p) =>
      `Sealed by another version of the game (engine ${p.engine}): ask where it was played.`,
    samples: 'Try it with thirty games',
    samplesLead: 'An invented group, played by scripted players: a copy and a few oddities hide among them.',
    samplesMissing: 'The sample games are not in this copy of the page. Open the game at its web address.',
    marksCsv: 'Save the marks (.csv)',
    csv: 'Save the whole table (.csv)',
    csvPartial: (p) =>
      `${p.n} ${s('en', p.n, 'game has not been replayed yet: the table lists it', 'games have not been replayed yet: the table lists them')} without a grade, and the file name says it is incomplete.`,
    detailTitle: (p) => `Game: ${p.who}`,
    printOne: 'Print',
    detailLead: 'Your opinion stands beside our grade: both are shown and saved, with your reason.',
    yours: 'Your opinion',
    why: 'Your reason',
    same: 'same as the rubric',
    dimensionWas: (p) => `${p.name}: level ${p.level}`,
    readingsTitle: 'Texts not graded',
    readingsLead:
      'The reader was not sure enough. You can say what these words are worth; it changes no grade, but is saved with it.',
    rowsLater: (p) => `The first ${p.n} lines: the others come once everything has been replayed.`,
    pages: 'Pages of the list',
    pageOf: (p) => `${p.from} to ${p.to} of ${p.n}`,
    pageBefore: (p) => `Previous ${p.n}`,
    pageAfter: (p) => `Next ${p.n}`,
    limitsTitle: 'What this page can establish, and what it cannot',
    limitsReplays:
      '“Replays” means that the file’s actions, seed and settings give exactly the game it describes. A file that is damaged, or edited without redoing its hashes, is caught.',
    limitsWho:
      'It does not say who played, how many times, or with what help. The game is a page, without a server and without a secret: anyone who can program could change the mode, copy someone else’s actions and redo every hash.',
    limitsLike:
      'A likeness is the share of actions done in the same order, leaving reading aside. It is a sign, not proof: talk about it with the person.',
    limitsMark:
      'For a grade that counts: in assessment mode, in the room, with a seed given that day, and the files collected by you before anyone leaves.',
    close: 'Close',
    needsWhy: 'Say why: the opinion is saved with its reason.',
    opinionsTitle: (p) => `Your opinions (${p.n} ${s('en', p.n, 'game', 'games')})`,
    opinionsDamaged:
      'Your opinions saved on this device can no longer be read. The original text is set aside as it is: the front page offers it as a file.',
    opinionsNone: 'Your opinions',
    opinionsHow:
      'None so far. “Annotate”, in the table, puts your opinion beside the grade, dimension by dimension.',
    opinionsKept:
      'They are saved on this device, beside the games and never in them: they come back when the same games do. The saved table includes them too.',
    opinionsUnkept:
      'In guest mode nothing is saved on this device: save your opinions as a file before you leave the page.',
    opinionsFile: 'opinions.json',
    saveOpinions: 'Save my opinions (.json)',
    erase: 'Erase my opinions',
    eraseAsk: (p) => `Erase your opinions of ${p.n} ${s('en', p.n, 'game', 'games')}? This can’t be undone.`,
    eraseYes: 'Erase',
    eraseNo: 'Keep',
    offerOpinions: (p) => `${p.file} contains opinions on ${p.n} ${s('en', p.n, 'game', 'games')}.`,
    offerOpinionsDo:
      'Are they yours? If you accept them, they are shown beside our grades and saved on this device.',
    takeOpinions: 'Accept these opinions',
  },
});
export type PileWord = keyof (typeof PILE_WORDS)['fr'];
