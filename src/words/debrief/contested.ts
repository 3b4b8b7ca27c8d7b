import { defineWords, plural } from '../define.ts';

const s = (lang: 'fr' | 'en', n: string | number | undefined, one: string, other: string): string =>
  plural(lang, Number(n), one, other);

/** Contested readings in the pile: what was read, what the player says, and who is right. */
export const CONTESTED_WORDS = defineWords({
  fr: {
    title: (p) => `Lectures contestées (${p.left} à trancher sur ${p.n})`,
    lead: 'La personne qui a joué dit que ses mots font autre chose que ce qui y a été lu, et cela change une note. Tant que ce n’est pas tranché, le total le plus bas vaut.',
    game: (p) => `${p.who}\u00a0: ${p.left} à trancher sur ${p.n}`,
    provisional: (p) => `provisoire\u00a0: ${p.read} comme c’est lu, ${p.said} comme c’est dit`,
    settled: (p) => `tout est tranché\u00a0: ${p.total}`,
    post: 'Publication',
    noPost: 'Une déclaration, ou un message à quelqu’un du dehors.',
    reply: 'Réponse envoyée',
    heard: 'Lu',
    says: 'Dit par la personne',
    who: (p) => `Qui a raison? (${p.n} sur ${p.of})`,
    reader: 'la lecture',
    player: 'la personne',
    neither: 'ni l’une ni l’autre\u00a0: ne pas noter',
    undecided: 'à trancher',
    more: (p) =>
      `${p.n} ${s('fr', p.n, 'autre partie a', 'autres parties ont')} des lectures contestées\u00a0: filtrez par groupe ou par scénario pour les voir.`,
    export: (p) => `Enregistrer ${p.n} ${s('fr', p.n, 'lecture tranchée', 'lectures tranchées')} (.tsv)`,
    exportSays:
      'Un fichier sur votre machine, pour instruire le lecteur\u00a0: la publication, la réponse, les gestes retenus. Les noms du scénario, celui de la personne, les adresses et les numéros en sont ôtés; relisez-le quand même. Rien n’est envoyé.',
    exportAsk: 'Les personnes qui ont écrit ces réponses sont-elles d’accord?',
    exportYes: 'Oui, enregistrer',
    exportNo: 'Non',
    column: 'Contesté',
    rate: (p) => `${p.n} sur ${p.of} (${p.percent}\u00a0%)`,
    name: '[nom]',
    fileName: 'lectures-tranchees',
  },
  en: {
    title: (p) => `Contested readings (${p.left} to settle of ${p.n})`,
    lead: 'The player says these words do something other than what was read in them, and that changes a grade. Until it is settled, the lower total stands.',
    game: (p) => `${p.who}: ${p.left} to settle of ${p.n}`,
    provisional: (p) => `provisional: ${p.read} as read, ${p.said} as the player says`,
    settled: (p) => `all settled: ${p.total}`,
    post: 'Post',
    noPost: 'A statement, or a message to someone outside.',
    reply: 'Answer sent',
    heard: 'Read',
    says: 'Said by the player',
    who: (p) => `Who is right? (${p.n} of ${p.of})`,
    reader: 'the reading',
    player: 'the player',
    neither: 'neither: don’t grade it',
    undecided: 'to settle',
    more: (p) =>
      `${p.n} more ${s('en', p.n, 'game has', 'games have')} contested readings: filter by group or scenario to see them.`,
    export: (p) => `Save ${p.n} settled ${s('en', p.n, 'reading', 'readings')} (.tsv)`,
    exportSays:
      'A file on your device, to teach the reader: the post, the answer, the acts settled on. Names from the scenario, the player’s own, addresses and numbers are taken out; read it over all the same. Nothing is sent.',
    exportAsk: 'Do the people who wrote these answers agree?',
    exportYes: 'Yes, save',
    exportNo: 'No',
    column: 'Contested',
    rate: (p) => `${p.n} of ${p.of} (${p.percent}%)`,
    name: '[name]',
    fileName: 'settled-readings',
  },
});
