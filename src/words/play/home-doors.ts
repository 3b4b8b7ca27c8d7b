import { defineWords } from '../define.ts';

/** The ways from the Accueil to the rooms of those who write and teach; what these rooms say comes with them. */
export const DOOR_WORDS = defineWords({
  fr: {
    workbench: 'Atelier',
    workbenchNamed: ({ title }) => `Ouvrir l’atelier\u00a0: ${title}`,
    sheetTitle: 'Tes publications sont dans un tableur?',
    sheetLead:
      'Ouvre le modèle dans Excel, LibreOffice ou Google Sheets, remplace ses lignes par les tiennes, enregistre en CSV, et dépose le fichier ici.',
    sheetModel: 'Télécharger un modèle (.csv)',
    example: 'Voir d’abord un quart commenté',
    newScenario: 'Partir d’un exemple',
    newFromPattern: 'Écrire une histoire à partir d’un modèle',
    pileTitle: 'Pour qui enseigne',
    pileLead: 'Ramasse les parties d’un groupe\u00a0: rejouées, notées, mises côte à côte.',
    pile: 'Ouvrir la pile',
    classTitle: 'Une classe est ouverte ici',
    classLead:
      'Tout le monde joue à la fois, à la même horloge. Il te faut le code de six lettres, affiché au tableau.',
    class: 'Entrer dans la classe',
  },
  en: {
    workbench: 'Workbench',
    workbenchNamed: ({ title }) => `Open the workbench: ${title}`,
    sheetTitle: 'Are your posts in a spreadsheet?',
    sheetLead:
      'Open the template in Excel, LibreOffice or Google Sheets, replace its rows with yours, save as CSV, and drop the file here.',
    sheetModel: 'Download a template (.csv)',
    example: 'First see a shift, explained',
    newScenario: 'Start from an example',
    newFromPattern: 'Write a story from a pattern',
    pileTitle: 'For instructors',
    pileLead: 'Bring a group’s games together: replayed, graded, side by side.',
    pile: 'Open the class set',
    classTitle: 'A class is open here',
    classLead:
      'Everybody plays at once, by the same clock. You need the six-letter code, shown on the board.',
    class: 'Join the class',
  },
});
