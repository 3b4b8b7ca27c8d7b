import { defineWords } from '../define.ts';

/** Contested words, in the débreffage: « tu » is the player. */
export const CONTEST_WORDS = defineWords({
  fr: {
    title: 'Ce que tu contestes',
    titleOf: 'Ce qui est contesté',
    totals: ({ read, said }) =>
      `Note provisoire\u00a0: ${read}\u00a0% comme c’est lu, ${said}\u00a0% comme tu le dis.`,
    totalsOf: ({ read, said }) =>
      `Note provisoire\u00a0: ${read}\u00a0% comme c’est lu, ${said}\u00a0% comme le dit la personne qui a joué.`,
    lower: 'La plus basse des deux vaut tant qu’une personne qui enseigne n’a pas tranché.',
    inPile: 'On tranche dans la pile, texte par texte; la note réglée y prend la place de celle-ci.',
    settled: ({ read }) => `Note réglée : ${read} %. Une personne qui enseigne a tranché.`,
    ruled: 'Tranché',
    ruled_reader: 'la lecture vaut',
    ruled_player: 'ce qui est dit vaut',
    ruled_neither: 'ni l’un ni l’autre\u00a0: ce texte n’est pas noté',
    heard: 'Lu',
    says: 'Tu dis',
    saysOf: 'Dit',
    nothing: 'rien de précis',
    provisional: 'provisoire',
  },
  en: {
    title: 'What you contest',
    titleOf: 'What is contested',
    totals: ({ read, said }) => `Provisional grade: ${read}% as we read it, ${said}% as you say.`,
    totalsOf: ({ read, said }) => `Provisional grade: ${read}% as we read it, ${said}% as the player says.`,
    lower: 'The lower of the two stands until an instructor has decided.',
    inPile: 'Settle it in the class set, text by text; the settled grade replaces this one there.',
    settled: ({ read }) => `Settled grade: ${read}%. An instructor has decided.`,
    ruled: 'Settled',
    ruled_reader: 'the reading stands',
    ruled_player: 'the player is right',
    ruled_neither: 'neither: this text is not graded',
    heard: 'Read',
    says: 'You say',
    saysOf: 'Said',
    nothing: 'nothing definite',
    provisional: 'provisional',
  },
});
