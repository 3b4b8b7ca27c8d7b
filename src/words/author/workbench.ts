import { defineWords, plural } from '../define.ts';

/** The workbench: a scenario's own text, what is wrong with it, its proofs, and how it reaches a class. */
export const WORKBENCH_WORDS = defineWords({
  fr: {
    back: 'Retour à l’accueil',
    kicker: 'Atelier du scénario',
    openPanes: 'Écrire dans les volets',
    showGame: 'Voir la partie',
    checking: 'Vérification en cours…',
    sound: 'Rien à corriger : ce scénario se joue.',
    soundWithRemarks: ({ n }) =>
      `Ce scénario se joue. ${n} ${plural('fr', Number(n), 'point', 'points')} à regarder.`,
    unsound: ({ n }) =>
      `${n} ${plural('fr', Number(n), 'erreur empêche', 'erreurs empêchent')} de jouer ce scénario. Corrigez le texte ci-dessous, ou le fichier, puis déposez-le de nouveau.`,
    keptUnsound: ({ n }) => `${n} ${plural('fr', Number(n), 'erreur', 'erreurs')} à corriger avant de jouer.`,
    play: 'Jouer ce scénario',
    remove: 'Retirer de cette machine',
    removeNamed: ({ title }) => `Retirer de cette machine : ${title}`,
    kept: 'Gardé sur cette machine jusqu’à ce que vous le retiriez.',
    sameId: (p) =>
      `«\u00a0${p.title}\u00a0», gardé ici, porte le même identifiant (${p.id})\u00a0: les deux sont gardés, rien n’a été remplacé.`,
    sameIdYes: (p) => `Retirer l’autre\u00a0: «\u00a0${p.title}\u00a0»`,
    full: (p) =>
      `Il n’y a plus de place pour garder ce scénario ici. Le plus ancien de ceux que tu gardes est «\u00a0${p.title}\u00a0».`,
    fullYes: (p) => `Retirer «\u00a0${p.title}\u00a0» et garder celui-ci`,
    notKept: 'Mode invité ou place manquante : ce scénario n’est pas gardé ici.',
    keptTitle: 'Ouverts sur cette machine',
    handedTitle: 'On t’a remis un scénario',
    handedFaults: 'Voir ce qui ne va pas',
    handedBroken: 'Ce lien est incomplet ou abîmé. Redemande-le, et copie-le en entier.',
    handedNewer:
      'Ce lien vient d’une version plus récente du jeu. Mets le jeu à jour, ou demande le fichier.',
    handedNoStory: ({ id }) =>
      `Ce lien demande l’histoire «\u00a0${id}\u00a0», que cette version du jeu n’a pas. Mets le jeu à jour, ou redemande le lien.`,
    handedRubric:
      'Le barème de ce lien est abîmé. Rien n’a été ouvert, pour que tu ne sois pas noté par un autre\u00a0: redemande le lien.',
    handedTooLarge: ({ limit }) => `Ce lien dépasse ${limit} signes. Demande plutôt le fichier HTML.`,
    checkTooLong: 'La vérification a pris trop de temps et a été arrêtée. Ce fichier est sans doute abîmé.',
    others: 'Autres scénarios du dossier',
    noScenarioInside: 'Aucun de ces fichiers n’est un scénario : l’un d’eux doit porter le champ « format ».',
    tooManyFiles: ({ limit }) =>
      `Plus de ${limit} fichiers d’un coup : dépose seulement le dossier du scénario.`,

    faultsTitle: 'Points relevés',
    faultAt: ({ file, line }) => `${file}, ligne\u00a0${line}`,
    sourceTitle: 'Le texte',
    lines: ({ n }) => `Montrer ${n} ${plural('fr', Number(n), 'ligne', 'lignes')}`,
    nextFault: 'Suivant',
    previousFault: 'Précédent',
    toList: 'Retour à la liste',
    write: 'Modifier le texte',
    writeNamed: ({ name }) => `Modifier le texte\u00a0: ${name}`,
    writeLabel: ({ name }) => `Texte de ${name}`,
    writeDone: 'Terminé',
    writeHow: 'Tout est vérifié pendant que vous écrivez. Le retrait compte\u00a0: deux espaces par niveau.',
    mendHere: 'Corriger ici',
    save: 'Enregistrer le fichier',
    saveNamed: ({ name }) => `Enregistrer le fichier\u00a0: ${name}`,
    fileClean: 'rien à corriger',
    fileFaults: ({ n }) => `${n} ${plural('fr', Number(n), 'point', 'points')}`,
    tooMany: ({ n }) => `Les ${n} premiers sont montrés.`,

    proofTitle: 'Preuves par le jeu',
    proofLead:
      'Des joueurs automatiques jouent le scénario sur plusieurs tirages : chaque événement arrive-t-il, peut-on gagner et perdre, une ruse suffit-elle, a-t-on le temps de lire?',
    prove: 'Lancer les preuves',
    proveAgain: 'Relancer les preuves',
    proving: ({ done, total }) => `Preuves : ${done} sur ${total}`,
    stop: 'Arrêter',
    proved: ({ n, games }) =>
      Number(n) === 0
        ? `Rien à redire après ${games} parties.`
        : `${n} ${plural('fr', Number(n), 'remarque', 'remarques')} après ${games} parties, placées dans le texte.`,
    provedInPart: ({ n, games }) =>
      Number(games) === 0
        ? 'Arrêté avant qu’un joueur ait fini ses parties\u00a0: rien à dire encore.'
        : `Arrêté après ${games} parties : ${n} ${plural('fr', Number(n), 'remarque', 'remarques')} sur ce qui a été joué. Une remarque peut disparaître quand tout est joué.`,
    proofFailed: 'Les preuves n’ont pas pu être menées jusqu’au bout. Réessayez; le scénario reste jouable.',

    handTitle: 'Remettre à une classe',
    handLead:
      'Sans compte ni serveur : le scénario voyage dans le lien, ou dans une page qui contient tout le jeu.',
    linkWriteFirst: 'Écrire d’abord\u00a0: les brouillons viennent sur demande et coûtent 2 minutes',
    makeLink: 'Faire un lien',
    linkLabel: 'Le lien',
    linkLocal:
      'Ce lien ne s’ouvre que sur cette machine (localhost). Pour une classe, faites-le depuis l’adresse où le jeu est hébergé, ou remettez la page HTML.',
    copy: 'Copier',
    copied: 'Lien copié.',
    copyFailed: 'La copie n’est pas permise ici : sélectionnez le lien et copiez-le.',
    linkLength: ({ n }) => `${n} signes.`,
    linkLong: ({ n, safe }) =>
      `${n} signes : une page de cours ou un document partagé le gardera entier; un clavardage ou un courriel peut couper au-delà de ${safe}.`,
    linkTooLong: ({ n, limit }) =>
      `Ce scénario donnerait un lien de ${n} signes; la limite est de ${limit}. Remettez plutôt la page HTML, ou allégez le scénario.`,
    linkFromFile:
      'Ouvert depuis un fichier, le jeu n’a pas d’adresse à mettre dans un lien. Remettez cette page elle-même.',
    makePage: 'Télécharger la page HTML',
    pageWeight: ({ megabytes }) =>
      `La page pèsera ${megabytes} Mo\u00a0: le jeu et ce scénario seulement, sans les autres.`,
    makingPage: 'Préparation de la page…',
    pageMade: ({ name, megabytes }) =>
      `${name} (${megabytes} Mo) : le jeu et ce scénario, à ouvrir d’un double-clic, même sans réseau.`,
    pageMissing:
      'La page modèle (single.html) n’est pas à côté du jeu : demandez une version complète du jeu.',
    pageUnreached:
      'La page modèle (single.html) n’est pas venue\u00a0: vérifiez le réseau, puis réessayez. Rien n’est perdu.',

    lessonTitle: 'Pour la personne qui enseigne',
    lessonNotes: 'Notes de leçon',
    lessonNone: 'Ce scénario ne porte pas de notes de leçon (champ « lesson »).',
    objectives: 'Ce qu’on y apprend',
    warnings: 'À savoir avant de jouer',
    pattern: 'Le motif réel derrière la fiction',
    lessons: 'Ce qu’on en retient',
    endings: 'Les fins possibles',
    accommodation: 'Temps accordé à tous',
    accommodationTimes: ({ n }) => `Temps multiplié par ${String(n).replace('.', ',')}`,
    accommodationOff: 'Temps arrêté : rien ne presse',
    print: 'Imprimer ces notes',

    live: ({ file }) => `${file} a changé sur le disque.`,
    liveSound: 'Relu : le scénario est à jour dans le jeu.',
    liveUnsound: 'Le jeu garde la dernière version sans faute.',
    liveShow: 'Voir',
    liveClose: 'Fermer',
  },
  en: {
    back: 'Back to the front page',
    kicker: 'Scenario workbench',
    openPanes: 'Write in panes',
    showGame: 'Show the game',
    checking: 'Checking…',
    sound: 'No errors: this scenario is playable.',
    soundWithRemarks: ({ n }) =>
      `This scenario is playable. ${n} ${plural('en', Number(n), 'thing', 'things')} to look at.`,
    unsound: ({ n }) =>
      `${n} ${plural('en', Number(n), 'error keeps', 'errors keep')} this scenario from being played. Fix the text below, or fix the file and drop it again.`,
    keptUnsound: ({ n }) => `${n} ${plural('en', Number(n), 'error', 'errors')} to fix before playing.`,
    play: 'Play this scenario',
    remove: 'Remove from this device',
    removeNamed: ({ title }) => `Remove from this device: ${title}`,
    kept: 'Saved on this device until you remove it.',
    sameId: (p) =>
      `“${p.title}”, saved here, has the same id (${p.id}): both are kept, nothing was replaced.`,
    sameIdYes: (p) => `Remove the other one: “${p.title}”`,
    full: (p) =>
      `There is no room left to keep this scenario here. The oldest of those you keep is “${p.title}”.`,
    fullYes: (p) => `Remove “${p.title}” and keep this one`,
    notKept: 'Guest mode, or no room left: this scenario is not saved here.',
    keptTitle: 'Opened on this device',
    handedTitle: 'Someone sent you a scenario',
    handedFaults: 'See what is wrong',
    handedBroken: 'This link is incomplete or damaged. Ask for it again, and copy the whole link.',
    handedNewer: 'This link comes from a newer version of the game. Update the game, or ask for the file.',
    handedNoStory: ({ id }) =>
      `This link asks for the story “${id}”, which this version of the game does not have. Update the game, or ask for the link again.`,
    handedRubric:
      'The rubric in this link is damaged. Nothing was opened, so that you are not graded by another one: ask for the link again.',
    handedTooLarge: ({ limit }) => `This link is over ${limit} characters. Ask for the HTML file instead.`,
    checkTooLong: 'The check took too long and was stopped. This file is probably damaged.',
    others: 'Other scenarios in the folder',
    noScenarioInside: 'None of these files is a scenario: one must begin with “format: avis-de-tempete/1”.',
    tooManyFiles: ({ limit }) => `More than ${limit} files at once: drop the folder of the scenario only.`,

    faultsTitle: 'What was found',
    faultAt: ({ file, line }) => `${file}, line\u00a0${line}`,
    sourceTitle: 'The text',
    lines: ({ n }) => `Show ${n} ${plural('en', Number(n), 'line', 'lines')}`,
    nextFault: 'Next',
    previousFault: 'Previous',
    toList: 'Back to the list',
    write: 'Edit the text',
    writeNamed: ({ name }) => `Edit the text: ${name}`,
    writeLabel: ({ name }) => `Text of ${name}`,
    writeDone: 'Done',
    writeHow: 'Everything is checked as you type. Indents matter: two spaces per level.',
    mendHere: 'Fix it here',
    save: 'Save the file',
    saveNamed: ({ name }) => `Save the file: ${name}`,
    fileClean: 'no errors',
    fileFaults: ({ n }) => `${n} ${plural('en', Number(n), 'thing', 'things')}`,
    tooMany: ({ n }) => `The first ${n} are shown.`,

    proofTitle: 'Proofs by play',
    proofLead:
      'Scripted players play the scenario on several seeds: does every event happen, can it be won and lost, is one trick enough, is there time to read?',
    prove: 'Run the proofs',
    proveAgain: 'Run the proofs again',
    proving: ({ done, total }) => `Proofs: ${done} of ${total}`,
    stop: 'Stop',
    proved: ({ n, games }) =>
      Number(n) === 0
        ? `Nothing to report after ${games} games.`
        : `${n} ${plural('en', Number(n), 'remark', 'remarks')} after ${games} games, placed in the text.`,
    provedInPart: ({ n, games }) =>
      Number(games) === 0
        ? 'Stopped before any player had finished: nothing to report yet.'
        : `Stopped after ${games} games: ${n} ${plural('en', Number(n), 'remark', 'remarks')} on what was played. A remark may go away once everything is played.`,
    proofFailed: 'The proofs could not be completed. Try again; the scenario is still playable.',

    handTitle: 'Give it to a class',
    handLead:
      'No account and no server: the scenario travels inside the link, or inside a page that holds the whole game.',
    linkWriteFirst: 'Write first: drafts come on request and cost 2 minutes',
    makeLink: 'Make a link',
    linkLabel: 'The link',
    linkLocal:
      'This link opens on this machine only (localhost). For a class, make it from the address where the game is hosted, or hand over the HTML page.',
    copy: 'Copy',
    copied: 'Link copied.',
    copyFailed: 'Copying is not allowed here: select the link and copy it.',
    linkLength: ({ n }) => `${n} characters.`,
    linkLong: ({ n, safe }) =>
      `${n} characters: a course page or a shared document will keep it whole; a chat or an e-mail may cut beyond ${safe}.`,
    linkTooLong: ({ n, limit }) =>
      `This scenario would make a link of ${n} characters; the limit is ${limit}. Send the HTML page instead, or shorten the scenario.`,
    linkFromFile: 'Opened from a file, the game has no address to put in a link. Send this page itself.',
    makePage: 'Download the HTML page',
    pageWeight: ({ megabytes }) =>
      `The page will weigh ${megabytes} MB: the game and this scenario alone, without the others.`,
    makingPage: 'Preparing the page…',
    pageMade: ({ name, megabytes }) =>
      `${name} (${megabytes} MB): the game and this scenario, opened by a double click, even offline.`,
    pageMissing:
      'The template page (single.html) is not beside the game: ask for a complete copy of the game.',
    pageUnreached:
      'The template page (single.html) did not come: check the network, then try again. Nothing is lost.',

    lessonTitle: 'For instructors',
    lessonNotes: 'Lesson notes',
    lessonNone: 'This scenario holds no lesson notes (field “lesson”).',
    objectives: 'What players learn',
    warnings: 'Before you play',
    pattern: 'The real pattern behind the fiction',
    lessons: 'Worth remembering',
    endings: 'The possible endings',
    accommodation: 'Extra time for everyone',
    accommodationTimes: ({ n }) => `Time multiplied by ${n}`,
    accommodationOff: 'Clock stopped: there is no rush',
    print: 'Print these notes',

    live: ({ file }) => `${file} changed on disk.`,
    liveSound: 'Read again: the scenario is up to date in the game.',
    liveUnsound: 'The game keeps the last version without errors.',
    liveShow: 'Show',
    liveClose: 'Close',
  },
});
