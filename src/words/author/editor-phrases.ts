import type { Lang } from '../../model/text.ts';

/** What the code editor says by itself: its own English sentences, and what stands for them. */
export const EDITOR_PHRASES: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  fr: {
    Find: 'Chercher',
    Replace: 'Remplacer',
    next: 'suivant',
    previous: 'précédent',
    all: 'tout',
    'match case': 'casse exacte',
    regexp: 'expression rationnelle',
    'by word': 'mot entier',
    replace: 'remplacer',
    'replace all': 'tout remplacer',
    close: 'fermer',
    'current match': 'occurrence courante',
    'replaced $ matches': '$ occurrences remplacées',
    'replaced match on line $': 'occurrence remplacée à la ligne $',
    'on line': 'à la ligne',
    Completions: 'Propositions',
    Diagnostics: 'Points à regarder',
    'No diagnostics': 'Rien à regarder',
    'Go to line': 'Aller à la ligne',
    go: 'aller',
    'Selection deleted': 'Sélection effacée',
    'Control character': 'Caractère de commande',
  },
  en: {},
};
