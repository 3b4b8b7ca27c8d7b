import { defineWords } from '../define.ts';

/** The page for the teacher inside a package. */
export const PACKAGE_WORDS = defineWords({
  fr: {
    for_scorm12:
      'Partie d’Avis de tempête, en paquet SCORM 1.2\u00a0: pour Moodle et la plupart des plateformes d’école.',
    for_scorm2004: 'Partie d’Avis de tempête, en paquet SCORM 2004 (4e édition).',
    for_cmi5: 'Partie d’Avis de tempête, en cours cmi5, pour une plateforme qui a un magasin xAPI (LRS).',
    for_html: 'Partie d’Avis de tempête, en dossier de fichiers, sans lien avec une plateforme.',
    settingsTitle: 'Réglages du paquet',
    factMode: ({ mode }) =>
      mode === 'evaluation'
        ? 'Mode évaluation\u00a0: le mode, le tirage et le barème sont verrouillés.'
        : 'Mode entraînement\u00a0: l’élève peut changer le mode et le tirage.',
    factSeed: ({ seed }) => `Tirage\u00a0: ${seed}.`,
    factGroup: ({ group }) => `Groupe inscrit dans chaque partie\u00a0: ${group}.`,
    factPass: ({ mark }) => `Seuil de réussite\u00a0: ${mark} sur 100.`,
    factWordsDevice:
      'Les mots tapés par l’élève restent sur son appareil; la plateforme reçoit les gestes et les notes.',
    factWordsPlatform:
      'Les mots tapés par l’élève vont à la plateforme avec ses gestes et ses notes. Ce sont des renseignements personnels.',
    factMinutes: ({ n }) => `Durée annoncée\u00a0: ${n} minutes.`,
    installTitle: 'Installer',
    install_scorm12:
      'Dans Moodle\u00a0: ajoutez une activité «\u00a0Paquetage SCORM\u00a0», déposez ce fichier ZIP tel quel, choisissez «\u00a0Note la plus haute\u00a0». Ailleurs\u00a0: importez le ZIP comme SCORM 1.2.',
    install_scorm2004: 'Importez ce fichier ZIP tel quel comme SCORM 2004, 4e édition.',
    install_cmi5: 'Importez ce fichier ZIP tel quel comme cours cmi5.',
    install_html:
      'Décompressez, déposez le dossier où vous voulez et ouvrez index.html. Le fichier s’ouvre aussi sans serveur.',
    changeTitle: 'Changer un réglage',
    change:
      'Cette ligne est dans le manifeste. Là où votre plateforme laisse modifier les données de lancement, ce qu’elle dit l’emporte, sauf le mode, le tirage et les mots d’un paquet d’évaluation.',
    changeHtml: 'Refaites le paquet depuis l’Atelier du jeu. Ses réglages\u00a0:',
    changeKeys:
      'lang=fr ou en; time=1, 1.5, 2, 10 ou 0 (temps arrêté); pass=0 à 100; drafts=shown ou on-request; group=nom du groupe; en entraînement aussi mode, seed et words=device ou platform.',
    backTitle: 'Ce qui vous revient',
    back_scorm12:
      'Le statut (réussi, échoué ou incomplet), une note sur 100, une note par dimension du barème, chaque décision, le temps passé. La reprise tient dans les 4096 caractères de la norme.',
    back_scorm2004:
      'L’achèvement et la réussite, une note de 0 à 1, une note par dimension, chaque décision, le temps passé, la part de la partie déjà jouée.',
    back_cmi5:
      'Les énoncés cmi5 (commencé, achevé, réussi ou échoué, quitté), un énoncé par dimension et par décision, et la partie dans un document d’état.',
    back_html: 'Rien d’automatique\u00a0: chaque élève vous remet le fichier de sa partie.',
    backAlways:
      'L’élève peut toujours télécharger sa partie et son rapport à la fin. La pile du formateur lit ces fichiers\u00a0: certaines plateformes ne gardent qu’un nombre.',
    curiousTitle: 'Ce qu’un élève curieux peut lire',
    curiousTraining:
      'La page contient toute l’histoire\u00a0: les publications à venir, les brouillons, ce que chacun vaut aux yeux de l’auteur et pourquoi. Un élève qui sait ouvrir une page de programme peut les lire.',
    curiousAssessment:
      'L’Atelier, les notes aux formateurs et les raisons de l’auteur n’y sont pas. Les publications à venir, les brouillons et la valeur de chacun y restent, comprimés, parce que la page note elle-même. Un élève qui programme peut les lire. Une empreinte décèle une retouche, pas un faux\u00a0: pour une note qui compte, faites jouer en classe.',
  },
  en: {
    for_scorm12: 'A game of Storm Warning as a SCORM 1.2 package, for Moodle and most school platforms.',
    for_scorm2004: 'A game of Storm Warning as a SCORM 2004 (4th edition) package.',
    for_cmi5: 'A game of Storm Warning as a cmi5 course, for a platform with an xAPI store (LRS).',
    for_html: 'A game of Storm Warning as a folder of files, tied to no platform.',
    settingsTitle: 'Settings of this package',
    factMode: ({ mode }) =>
      mode === 'evaluation'
        ? 'Assessment: mode, seed and rubric are locked.'
        : 'Training: the student may change the mode and the seed.',
    factSeed: ({ seed }) => `Seed: ${seed}.`,
    factGroup: ({ group }) => `Group written in each game: ${group}.`,
    factPass: ({ mark }) => `Pass mark: ${mark} out of 100.`,
    factWordsDevice:
      'What a student types stays on their device; the platform gets their moves and their marks.',
    factWordsPlatform:
      'What a student types goes to the platform with their moves and marks. It is personal information.',
    factMinutes: ({ n }) => `Announced length: ${n} minutes.`,
    installTitle: 'Install it',
    install_scorm12:
      'In Moodle: add a “SCORM package” activity, drop this ZIP in as it is, choose “Highest grade”. Elsewhere: import the ZIP as SCORM 1.2.',
    install_scorm2004: 'Import this ZIP as it is, as SCORM 2004, 4th edition.',
    install_cmi5: 'Import this ZIP as it is, as a cmi5 course.',
    install_html:
      'Unzip it, put the folder wherever you like and open index.html. The file opens without a server too.',
    changeTitle: 'Change a setting',
    change:
      'This line is in the manifest. Where your platform lets you change the launch data, what it says wins, except for the mode, the seed and the words of an assessment package.',
    changeHtml: 'Make the package again from the Workbench of the game. Its settings:',
    changeKeys:
      'lang=fr or en; time=1, 1.5, 2, 10 or 0 (time off); pass=0 to 100; drafts=shown or on-request; group=name of the group; in training also mode, seed, and words=device or platform.',
    backTitle: 'What comes back to you',
    back_scorm12:
      'The status (passed, failed or incomplete), a mark out of 100, a mark for each dimension of the rubric, every decision, the time spent. Resuming fits in the 4,096 characters of the standard.',
    back_scorm2004:
      'Completion and success, a mark from 0 to 1, a mark for each dimension, every decision, the time spent, how far the game has got.',
    back_cmi5:
      'The cmi5 statements (initialized, completed, passed or failed, terminated), one statement for each dimension and each decision, and the game in a state document.',
    back_html: 'Nothing by itself: each student hands you the file of their game.',
    backAlways:
      'A student can always download their game and their report at the end. The instructor’s pile reads those files: some platforms keep nothing but a number.',
    curiousTitle: 'What a curious student can read',
    curiousTraining:
      'The page holds the whole story: posts to come, drafts, what each is worth to the author and why. A student who can take a program apart can read them.',
    curiousAssessment:
      'The Workbench, the notes for instructors and the author’s reasons are not in it. Posts to come, drafts and what each is worth are, compressed, because the page does its own marking. A student who programs can read them. A hash detects an edit, not a forgery: for a mark that counts, have them play in class.',
  },
});
