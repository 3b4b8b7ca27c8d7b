import { defineWords, plural } from '../define.ts';

/** The skills in the Parcours: how each stands, and the next step. */
export const SKILL_WORDS = defineWords({
  fr: {
    title: 'Habiletés',
    lead: 'Tenue\u00a0: bien faite sur trois tirages différents. Solide\u00a0: dans deux histoires au moins, et encore trois semaines plus tard.',
    columnSkill: 'Habileté',
    columnStanding: 'Où tu en es',
    columnScores: 'Au fil des parties',
    columnSpread: 'Tes cinq dernières',
    unseen: 'pas encore vue',
    building: ({ seeds, of }) => `en chantier (${seeds} sur ${of})`,
    held: 'tenue',
    solid: 'solide',
    spread: ({ mean, low, high }) => `${mean} (de ${low} à ${high})`,
    scores: ({ list }) => `Résultats, du plus ancien au plus récent\u00a0: ${list}`,
    next: 'La suite',
    cards: ({ n }) =>
      `${n} ${plural('fr', Number(n), 'carte de ta relève revient', 'cartes de ta relève reviennent')} aujourd’hui.`,
    sort: ({ skill, mean }) =>
      `${skill} est ton point le plus bas (${mean} en moyenne)\u00a0: deux minutes de tri.`,
    source: ({ skill, mean }) =>
      `${skill} est ton point le plus bas (${mean} en moyenne)\u00a0: deux minutes à la source.`,
    tone: ({ skill, mean }) =>
      `${skill} est ton point le plus bas (${mean} en moyenne)\u00a0: une réponse à réécrire.`,
    game: ({ skill, mean }) =>
      `${skill} est ton point le plus bas (${mean} en moyenne)\u00a0: joue une autre histoire, ou un autre tirage.`,
    gameAny: 'Joue une histoire que tu ne connais pas encore, ou un autre tirage.',
    goCards: 'Les reprendre',
    goDrill: 'Aller aux gammes',
    goGame: 'Choisir une histoire',
    calibration: 'Ce que vaut ton «\u00a0j’en suis sûr\u00a0»',
    calibrationRow: ({ sure, good, n }) =>
      `Quand tu te disais sûr à ${sure}\u00a0%\u00a0: ${good} sur ${n} de bonnes.`,
  },
  en: {
    title: 'Skills',
    lead: 'Held: well done on three different seeds. Solid: in two stories at least, and still so three weeks later.',
    columnSkill: 'Skill',
    columnStanding: 'Where you stand',
    columnScores: 'Over your games',
    columnSpread: 'Your latest five',
    unseen: 'not seen yet',
    building: ({ seeds, of }) => `being built (${seeds} of ${of})`,
    held: 'held',
    solid: 'solid',
    spread: ({ mean, low, high }) => `${mean} (${low} to ${high})`,
    scores: ({ list }) => `Results, from the oldest to the latest: ${list}`,
    next: 'What next',
    cards: ({ n }) =>
      `${n} ${plural('en', Number(n), 'card of your retakes comes', 'cards of your retakes come')} back today.`,
    sort: ({ skill, mean }) => `${skill} is your lowest (${mean} on average): two minutes of sorting.`,
    source: ({ skill, mean }) => `${skill} is your lowest (${mean} on average): two minutes at the source.`,
    tone: ({ skill, mean }) => `${skill} is your lowest (${mean} on average): an answer to write again.`,
    game: ({ skill, mean }) =>
      `${skill} is your lowest (${mean} on average): play another story, or another seed.`,
    gameAny: 'Play a story that you do not know yet, or another seed.',
    goCards: 'Take them again',
    goDrill: 'Go to the drills',
    goGame: 'Choose a story',
    calibration: 'What your “I am sure” is worth',
    calibrationRow: ({ sure, good, n }) =>
      `When you said you were ${sure}% sure: ${good} out of ${n} were good.`,
  },
});
