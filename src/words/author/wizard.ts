import { defineWords } from '../define.ts';

/** A scenario begun from a pattern, by a dozen questions. */
export const WIZARD_WORDS = defineWords({
  fr: {
    title: 'Une histoire à partir d’un modèle',
    close: 'Fermer',
    lead: 'Chaque modèle est une histoire complète et équilibrée. Répondez à ce que vous voulez\u00a0: ce qui reste vide prend une valeur sensée.',
    which: 'Quel modèle?',
    langs: 'En quelles langues?',
    both: 'Français et anglais',
    fr: 'Français seulement',
    en: 'Anglais seulement',
    name: 'Titre de l’histoire',
    nameHint: 'Elle portera ce titre; on peut le changer ensuite.',
    inLang: ({ question, lang }) => `${question} (${lang === 'fr' ? 'en français' : 'en anglais'})`,
    coming: 'Les questions arrivent…',
    failed: 'Le modèle n’a pas pu être chargé. Vérifiez le réseau, puis réessayez\u00a0: rien n’est perdu.',
    make: 'Créer l’histoire',
    making: 'L’histoire se prépare…',
  },
  en: {
    title: 'A story from a pattern',
    close: 'Close',
    lead: 'Each pattern is a whole, balanced story. Answer what you like: what stays empty gets a sensible value.',
    which: 'Which pattern?',
    langs: 'In which languages?',
    both: 'French and English',
    fr: 'French only',
    en: 'English only',
    name: 'Title of the story',
    nameHint: 'It will have this title; you can change it later.',
    inLang: ({ question, lang }) => `${question} (${lang === 'fr' ? 'in French' : 'in English'})`,
    coming: 'The questions are coming…',
    failed: 'The pattern could not be loaded. Check the network, then try again: nothing is lost.',
    make: 'Make the story',
    making: 'The story is being made…',
  },
});
