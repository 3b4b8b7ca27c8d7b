import type { Lang } from '../../model/text.ts';
import { decimal, defineWords, plural } from '../define.ts';

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
    hour: ({ skill, mean }) =>
      `${skill} est ton point le plus bas (${mean} en moyenne)\u00a0: deux minutes à mettre en ordre.`,
    game: ({ skill, mean }) =>
      `${skill} est ton point le plus bas (${mean} en moyenne)\u00a0: joue une autre histoire, ou un autre tirage.`,
    gameAny: 'Joue une histoire que tu ne connais pas encore, ou un autre tirage.',
    goCards: 'Les reprendre',
    goDrill: 'Aller aux gammes',
    goGame: 'Choisir une histoire',
    calibration: 'Ce que vaut ton «\u00a0j’en suis sûr\u00a0»',
    calibrationRow: ({ sure, good, n }) =>
      `Quand tu te disais sûr à ${sure}\u00a0%\u00a0: ${good} ${plural('fr', Number(good), 'bonne', 'bonnes')} sur ${n}.`,
    guesses: 'Ce que valent tes estimations',
    guessLatest: ({ n }) =>
      `${plural('fr', Number(n), 'Dernière partie', `Tes ${n} dernières parties`)}\u00a0:`,
    guessBefore: ({ n }) => `${plural('fr', Number(n), 'Celle d’avant', `Les ${n} d’avant`)}\u00a0:`,
    guessHigh: ({ bias, off, n }) =>
      `tu te voyais ${levels('fr', bias)} trop haut en moyenne; ${levels('fr', off)} d’écart, d’un côté ou de l’autre (${guesses('fr', n)}).`,
    guessLow: ({ bias, off, n }) =>
      `tu te voyais ${levels('fr', bias)} trop bas en moyenne; ${levels('fr', off)} d’écart, d’un côté ou de l’autre (${guesses('fr', n)}).`,
    guessEven: ({ off, n }) =>
      `ni trop haut ni trop bas; ${levels('fr', off)} d’écart, d’un côté ou de l’autre (${guesses('fr', n)}).`,
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
    hour: ({ skill, mean }) => `${skill} is your lowest (${mean} on average): two minutes to put in order.`,
    game: ({ skill, mean }) =>
      `${skill} is your lowest (${mean} on average): play another story, or another seed.`,
    gameAny: 'Play a story that you do not know yet, or another seed.',
    goCards: 'Take them again',
    goDrill: 'Go to the drills',
    goGame: 'Choose a story',
    calibration: 'What your “I am sure” is worth',
    calibrationRow: ({ sure, good, n }) =>
      `When you said you were ${sure}% sure: ${good} out of ${n} ${plural('en', Number(good), 'was', 'were')} good.`,
    guesses: 'What your guesses are worth',
    guessLatest: ({ n }) => `${plural('en', Number(n), 'Latest game', `Your latest ${n} games`)}:`,
    guessBefore: ({ n }) => `${plural('en', Number(n), 'The one before', `The ${n} before`)}:`,
    guessHigh: ({ bias, off, n }) =>
      `you placed yourself ${levels('en', bias)} too high on average; ${levels('en', off)} off, either way (${guesses('en', n)}).`,
    guessLow: ({ bias, off, n }) =>
      `you placed yourself ${levels('en', bias)} too low on average; ${levels('en', off)} off, either way (${guesses('en', n)}).`,
    guessEven: ({ off, n }) =>
      `neither too high nor too low; ${levels('en', off)} off, either way (${guesses('en', n)}).`,
  },
});

/** Levels, to a tenth: `0,4 niveau`, `2 niveaux`; `1 level`, `0.4 levels`. */
function levels(lang: Lang, n: string | number | undefined): string {
  const told = decimal(lang, Number(n));
  const tenth = Math.round(Number(n) * 10) / 10;
  return `${told} ${lang === 'fr' ? plural('fr', tenth, 'niveau', 'niveaux') : plural('en', tenth, 'level', 'levels')}`;
}

/** How many guesses. */
function guesses(lang: Lang, n: string | number | undefined): string {
  return `${n} ${lang === 'fr' ? plural('fr', Number(n), 'estimation', 'estimations') : plural('en', Number(n), 'guess', 'guesses')}`;
}
