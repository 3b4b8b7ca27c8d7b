import { defineWords } from '../define.ts';

/** A package for a school's platform, made from the page. */
export const PACKAGE_OFFER_WORDS = defineWords({
  fr: {
    title: 'Pour la plateforme d’une école',
    target: 'Sorte de paquet',
    to_scorm12: 'SCORM 1.2 (Moodle et la plupart)',
    to_scorm2004: 'SCORM 2004, 4e édition',
    to_cmi5: 'cmi5, avec un magasin xAPI (LRS)',
    to_html: 'Dossier de fichiers, sans résultats',
    mode: 'Mode du paquet',
    words:
      'Envoyer aussi à la plateforme les mots tapés (renseignements personnels). Sinon, ils restent sur l’appareil.',
    make: 'Faire le paquet',
    making: 'Préparation du paquet…',
    made: ({ name, megabytes }) => `${name} (${megabytes} Mo)`,
    guide:
      'Le reste est dans le ZIP, en deux langues\u00a0: lisez-moi-read-me.html; ce que reçoit chaque plateforme, dans docs/PLATFORMS.md.',
    missing:
      'La page modèle (package.html) n’est pas à côté du jeu\u00a0: demandez une version complète du jeu.',
    unreached:
      'La page modèle (package.html) n’est pas venue\u00a0: vérifiez le réseau, puis réessayez. Rien n’est perdu.',
    fromFile:
      'Un paquet pour la plateforme d’une école ne se fait pas depuis cette page en un seul fichier\u00a0: elle ne contient pas la page modèle. Ouvrez le jeu à son adresse, ou servez-vous de «\u00a0tempete package\u00a0».',
  },
  en: {
    title: 'For a school’s platform',
    target: 'Kind of package',
    to_scorm12: 'SCORM 1.2 (Moodle and most others)',
    to_scorm2004: 'SCORM 2004, 4th edition',
    to_cmi5: 'cmi5, with an xAPI store (LRS)',
    to_html: 'Folder of files, no results',
    mode: 'Mode of the package',
    words: 'Send what is typed to the platform too (personal information). Otherwise it stays on the device.',
    make: 'Make the package',
    making: 'Preparing the package…',
    made: ({ name, megabytes }) => `${name} (${megabytes} MB)`,
    guide:
      'The rest is in the ZIP, in both languages: lisez-moi-read-me.html; what each platform gets is in docs/PLATFORMS.md.',
    missing: 'The template page (package.html) is not beside the game: ask for a complete copy of the game.',
    unreached:
      'The template page (package.html) did not come: check the network, then try again. Nothing is lost.',
    fromFile:
      'A package for a school’s platform cannot be made from this one-file page: it does not hold the template page. Open the game at its web address, or use “tempete package”.',
  },
});
