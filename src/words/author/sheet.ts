import { defineWords, plural } from '../define.ts';

/** From a spreadsheet to a scenario: its faults by row and column, and the form for what it does not hold. */
export const SHEET_WORDS = defineWords({
  fr: {
    kicker: 'Du tableur au scénario',
    back: 'Retour à l’accueil',
    clean: ({ posts, people }) =>
      `Rien n’empêche d’en faire un scénario\u00a0: ${posts} ${plural('fr', Number(posts), 'publication', 'publications')} de ${people} ${plural('fr', Number(people), 'personne', 'personnes')}.`,
    faulty: ({ n }) =>
      `${n} ${plural('fr', Number(n), 'erreur', 'erreurs')} à corriger avant d’en faire un scénario. Corrigez ici même, ou dans votre tableur, puis déposez-le de nouveau.`,
    faultsTitle: 'À corriger',
    remarksTitle: 'À savoir',
    tooMany: ({ n }) => `Les ${n} premières sont montrées.`,
    place: ({ row, letters }) => `Ligne ${row}, colonne ${letters}`,
    placeNamed: ({ row, letters, title }) => `Ligne ${row}, colonne ${letters} «\u00a0${title}\u00a0»`,
    wholeFile: 'Tout le fichier',
    excerpt: 'Extrait du tableur',
    cellLabel: ({ row, letters, title }) =>
      title === '' ? `Cellule ${letters}${row}` : `Cellule ${letters}${row}, ${title}`,
    put: ({ value }) => `Mettre «\u00a0${value}\u00a0»`,
    putAll: ({ value, n }) => `Mettre «\u00a0${value}\u00a0» dans les ${n} cellules pareilles`,
    mendHow: 'La vérification se refait dès que vous quittez une cellule.',
    row: 'Ligne',
    save: 'Télécharger le tableur corrigé',
    tableTitle: 'Le tableur en entier',
    tableLead: 'Les cellules à corriger sont encadrées.',
    tableCut: ({ n }) => `Les ${n} premières lignes sont montrées.`,

    headTitle: 'La maison et la crise',
    headLead: 'Ce que le tableur ne dit pas. Tout pourra être changé ensuite dans le texte du scénario.',
    title: 'Titre du scénario',
    titleHint: ({ file }) => `Il donne aussi le nom du fichier\u00a0: ${file}`,
    titleTaken: 'Un scénario de ce nom est déjà gardé sur cette machine\u00a0: celui-ci prendra sa place.',
    organisation: 'Nom de la maison',
    known: 'Ce qu’on sait au début',
    knownHint: 'Une phrase ou deux, montrées avant le premier quart. Peut rester vide.',
    cluster: 'À qui la faute?',
    victim: 'La maison est victime (rumeur, méfait, catastrophe)',
    accidental: 'Un accident (panne, erreur sans intention)',
    preventable: 'La maison aurait pu l’éviter',
    severity: 'Ampleur de la crise',
    small: 'Petite',
    medium: 'Moyenne',
    serious: 'Grave',
    explosive: 'Explosive',
    lang: 'Langue des textes',
    french: 'Français',
    english: 'Anglais',
    make: 'Faire le scénario',

    modelName: 'modele-publications.csv',
    newName: 'mon-scenario',

    workbook:
      'C’est un classeur (Excel, LibreOffice ou Numbers), que le jeu ne lit pas. Dans ton tableur\u00a0: Fichier, Enregistrer sous (ou Télécharger), puis le type «\u00a0CSV UTF-8\u00a0» ou «\u00a0CSV\u00a0». Dépose ensuite le fichier .csv ici.',
    sheetNotText:
      'Ce fichier n’est pas du texte. Si c’est un tableur, ouvre-le et enregistre-le en CSV\u00a0: Fichier, Enregistrer sous, puis le type «\u00a0CSV UTF-8\u00a0» ou «\u00a0CSV\u00a0».',
    sheetEmpty:
      'Ce tableur est vide. Il lui faut une ligne de titres (heure, auteur, classe, texte), puis une ligne par publication. Le modèle à télécharger en montre un.',
    sheetTooBig: ({ limit, rows, columns }) =>
      `Ce tableur dépasse ${limit} Ko, ${rows} lignes ou ${columns} colonnes\u00a0: aucune classe n’en lit autant. Répartis les publications en plusieurs scénarios.`,
    oneSheet: 'Plusieurs tableurs d’un coup\u00a0: dépose-les un à la fois, chacun fait un scénario.',
  },
  en: {
    kicker: 'From spreadsheet to scenario',
    back: 'Back to the front page',
    clean: ({ posts, people }) =>
      `It is ready to become a scenario: ${posts} ${plural('en', Number(posts), 'post', 'posts')} by ${people} ${plural('en', Number(people), 'person', 'people')}.`,
    faulty: ({ n }) =>
      `${n} ${plural('en', Number(n), 'error', 'errors')} to fix before it can become a scenario. Fix them right here, or in your spreadsheet and drop it again.`,
    faultsTitle: 'To fix',
    remarksTitle: 'Good to know',
    tooMany: ({ n }) => `The first ${n} are shown.`,
    place: ({ row, letters }) => `Row ${row}, column ${letters}`,
    placeNamed: ({ row, letters, title }) => `Row ${row}, column ${letters} “${title}”`,
    wholeFile: 'The whole file',
    excerpt: 'Excerpt of the spreadsheet',
    cellLabel: ({ row, letters, title }) =>
      title === '' ? `Cell ${letters}${row}` : `Cell ${letters}${row}, ${title}`,
    put: ({ value }) => `Put “${value}”`,
    putAll: ({ value, n }) => `Put “${value}” in all ${n} similar cells`,
    mendHow: 'It is checked again as soon as you leave a cell.',
    row: 'Row',
    save: 'Download the fixed spreadsheet',
    tableTitle: 'The whole spreadsheet',
    tableLead: 'Cells to fix have a frame.',
    tableCut: ({ n }) => `The first ${n} rows are shown.`,

    headTitle: 'The organization and the crisis',
    headLead: 'What the spreadsheet does not say. You can change all of it later in the scenario’s text.',
    title: 'Title of the scenario',
    titleHint: ({ file }) => `It names the file too: ${file}`,
    titleTaken: 'A scenario with that name is already saved on this device: this one will replace it.',
    organisation: 'Name of the organization',
    known: 'What is known at the start',
    knownHint: 'A sentence or two, shown before the first shift. Can be left empty.',
    cluster: 'Whose fault is it?',
    victim: 'The organization is a victim (rumour, foul play, disaster)',
    accidental: 'An accident (breakdown, honest mistake)',
    preventable: 'The organization could have prevented it',
    severity: 'Size of the crisis',
    small: 'Small',
    medium: 'Medium',
    serious: 'Serious',
    explosive: 'Explosive',
    lang: 'Language of the texts',
    french: 'French',
    english: 'English',
    make: 'Make the scenario',

    modelName: 'posts-template.csv',
    newName: 'my-scenario',

    workbook:
      'This is a workbook (Excel, LibreOffice or Numbers), which the game does not read. In your spreadsheet: File, Save as (or Download), then the type “CSV UTF-8” or “CSV”. Then drop the .csv file here.',
    sheetNotText:
      'This file is not text. If it is a spreadsheet, open it and save it as CSV: File, Save as, then the type “CSV UTF-8” or “CSV”.',
    sheetEmpty:
      'This spreadsheet is empty. It needs a row of headings (hour, author, class, text), then a row for each post. The template to download shows one.',
    sheetTooBig: ({ limit, rows, columns }) =>
      `This spreadsheet is over ${limit} KB, ${rows} rows or ${columns} columns: no class reads that much. Spread the posts over several scenarios.`,
    oneSheet: 'Several spreadsheets at once: drop them one at a time, each makes a scenario.',
  },
});
