import { defineWords, plural } from '../define.ts';

/** How good a choice was, in one word. */
export const VERDICT_NAMES = defineWords({
  fr: {
    right: 'juste',
    costly: 'juste, et ça coûte',
    defensible: 'défendable',
    imprecise: 'imprécis',
    risky: 'risqué',
    avoid: 'à éviter',
    ungraded: 'non noté',
  },
  en: {
    right: 'right',
    costly: 'right, at a cost',
    defensible: 'defensible',
    imprecise: 'imprecise',
    risky: 'risky',
    avoid: 'best avoided',
    ungraded: 'not graded',
  },
});

/** What decided the verdict. */
export const VERDICT_WHYS = defineWords({
  fr: {
    best: 'Avec ce que tu savais, rien de mieux ne s’offrait.',
    worth: 'Avec ce que tu savais, la grille préfère une autre voie.',
    harm: 'La grille ne les sépare pas, mais l’autre voie épargnait plus tôt une personne visée.',
    trust: 'La grille ne les sépare pas; l’autre voie gardait plus de confiance.',
    luck: 'L’écart est plus petit que ce que le hasard fait varier\u00a0: on ne tranche pas.',
    unread: 'Ces mots n’ont pas pu être lus avec assez de certitude.',
    offence: 'Ce geste ne se fait pas, quoi qu’il rapporte.',
  },
  en: {
    best: 'With what you knew, nothing better was available.',
    worth: 'With what you knew, the rubric prefers another option.',
    harm: 'The rubric rates them the same, but the other option would have spared a named person sooner.',
    trust: 'The rubric rates them the same; the other option kept more trust.',
    luck: 'The gap is smaller than what luck alone can cause: no verdict.',
    unread: 'These words could not be read with enough certainty.',
    offence: 'This is out of bounds, whatever it gains.',
  },
});

/** Why an alternative is a shortcut, never the best. */
export const SHORTCUT_WORDS = defineWords({
  fr: {
    redLine: (p) => `Ligne rouge\u00a0: ${p.line}.`,
    netiquette: 'La publication n’enfreint aucune règle\u00a0: rien ne permet de l’enlever.',
    notKnown: 'Cela affirme, ou suppose, une chose que personne n’avait encore vérifiée.',
  },
  en: {
    redLine: (p) => `Red line: ${p.line}.`,
    netiquette: 'The post breaks no rule: there are no grounds to take it down.',
    notKnown: 'It claims, or assumes, something nobody had checked yet.',
  },
});

/** The review itself: its panel and its page on the command line. */
export const REVIEW_WORDS = defineWords({
  fr: {
    title: 'Chaque décision, relue',
    lead: 'Chacun de tes choix, et de tes silences, face à ce qui s’offrait à ce moment-là. On classe d’abord par la grille et ce que tu savais, puis par le tort fait aux personnes nommées, puis par la confiance attendue. C’est notre avis, fondé sur des études; il se discute.',
    start: 'Relire mes décisions',
    startHint:
      'Le jeu rejoue la partie autrement, décision par décision. Cela prend quelques secondes; tu peux arrêter.',
    working: (p) => `Relecture\u00a0: ${p.done} sur ${p.total}`,
    stop: 'Arrêter',
    resume: 'Continuer la relecture',
    stopped: (p) => `Relecture arrêtée\u00a0: ${p.done} décisions sur ${p.total}.`,
    done: (p) =>
      `${p.total} ${plural('fr', Number(p.total), 'décision relue', 'décisions relues')}, avec ${p.seeds} ${plural('fr', Number(p.seeds), 'autre suite possible', 'autres suites possibles')} pour chacune.`,
    failed: 'La relecture n’a pas pu se faire ici. La commande «\u00a0tempete review\u00a0» donne la même.',
    none: 'Il n’y a rien à relire\u00a0: aucune décision dans cette partie.',
    counts: 'En bref',
    show: 'Montrer',
    showAll: (p) => `Toutes (${p.n})`,
    showToSee: (p) => `À revoir (${p.n})`,
    noneHere: 'Aucune décision de cette sorte.',
    played: 'Ton choix',
    silence: 'Rien n’a été fait',
    best: 'Mieux, ce jour-là',
    bestNone: 'Rien de mieux ne s’offrait.',
    others: (p) => `Ce qui s’offrait (${p.n})`,
    shortcut: 'À ne pas faire',
    columnWay: 'Choix',
    columnWorth: 'Grille',
    columnTrust: 'Confiance finale',
    columnNote: 'À savoir',
    worthHint: 'Grille\u00a0: ce que ce choix valait, sur 100, avec ce que tu savais.',
    trustHint: 'Confiance finale\u00a0: avec le même hasard, et la suite comme tu l’as jouée.',
    expected: (p) => `Confiance attendue\u00a0: ${p.played}`,
    expectedSame: (p) => `Confiance attendue\u00a0: ${p.played} dans les deux cas`,
    expectedBoth: (p) =>
      `Confiance attendue\u00a0: ${p.played} pour ton choix, ${p.best} autrement (écart ${p.gain}; le hasard fait varier de ±${p.spread})`,
    expectedNote:
      'La confiance attendue est une moyenne sur d’autres suites possibles\u00a0: tes gestes suivants tant qu’ils s’appliquent, puis ceux d’un joueur moyen.',
    costs: (p) =>
      `Une autre voie aurait gardé ${p.gain} points de confiance de plus. C’était quand même le bon choix.`,
    skipped: (p) =>
      `${p.n} ${plural('fr', Number(p.n), 'de tes gestes suivants ne s’appliquait plus.', 'de tes gestes suivants ne s’appliquaient plus.')}`,
    missed: 'Fait une promesse que tes gestes suivants, rejoués tels quels, ne tiennent pas.',
    quoted: (p) => `«\u00a0${p.text}\u00a0»`,
    notTried: 'non rejoué',
    unsure: 'non noté',
    seePost: 'Voir la publication',
    seePostNamed: (p) => `Voir la publication (${p.what})`,
    lineBest: (p) => `Mieux\u00a0: ${p.what}`,
    lineTrust: (p) => `Confiance attendue\u00a0: ${p.played}; autrement ${p.best}`,
    lineTrustAlone: (p) => `Confiance attendue\u00a0: ${p.played}`,
    lineMissed: 'L’autre voie fait une promesse; rejoués tels quels, tes gestes suivants ne la tiennent pas.',
    lineSummary: (p) => `${p.n} ${plural('fr', Number(p.n), 'décision', 'décisions')}\u00a0: ${p.counts}`,
    reviewing: (p) =>
      `${p.title}\u00a0: tirage ${p.seed}, ${p.seeds} ${plural('fr', Number(p.seeds), 'autre suite possible', 'autres suites possibles')} pour chaque décision.`,
    progress: (p) => `décision ${p.done} sur ${p.total}`,
  },
  en: {
    title: 'Every decision, reviewed',
    lead: 'Each of your choices, and of your silences, against the options you had at that moment. They are ranked first by the rubric and what you knew, then by harm to the people named, then by expected trust. It is our opinion, drawn from studies; feel free to disagree.',
    start: 'Review my decisions',
    startHint:
      'The game is replayed another way, decision by decision. It takes a few seconds; you can stop it.',
    working: (p) => `Reviewing: ${p.done} of ${p.total}`,
    stop: 'Stop',
    resume: 'Continue the review',
    stopped: (p) => `Review stopped: ${p.done} decisions of ${p.total}.`,
    done: (p) =>
      `${p.total} ${plural('en', Number(p.total), 'decision', 'decisions')} reviewed, with luck drawn again ${p.seeds} ${plural('en', Number(p.seeds), 'time', 'times')} after each.`,
    failed: 'The review could not be done here. The command “tempete review” gives the same result.',
    none: 'There is nothing to review: no decisions in this game.',
    counts: 'Summary',
    show: 'Show',
    showAll: (p) => `All (${p.n})`,
    showToSee: (p) => `Worth another look (${p.n})`,
    noneHere: 'No decisions of this kind.',
    played: 'Your choice',
    silence: 'Nothing was done',
    best: 'A better option, that day',
    bestNone: 'Nothing better was available.',
    others: (p) => `Your options (${p.n})`,
    shortcut: 'Out of bounds',
    columnWay: 'Choice',
    columnWorth: 'Rubric',
    columnTrust: 'Final trust',
    columnNote: 'Good to know',
    worthHint: 'Rubric: what this choice was worth, out of 100, with what you knew.',
    trustHint: 'Final trust: with the same luck, and the rest as you played it.',
    expected: (p) => `Expected trust: ${p.played}`,
    expectedSame: (p) => `Expected trust: ${p.played} either way`,
    expectedBoth: (p) =>
      `Expected trust: ${p.played} for your choice, ${p.best} otherwise (gap ${p.gain}; luck makes it vary by ±${p.spread})`,
    expectedNote:
      'Expected trust is an average over other ways luck could have gone after the decision: your later actions as long as they apply, then those of an average player.',
    costs: (p) =>
      `Another option would have kept ${p.gain} more points of trust. It was still the right choice.`,
    skipped: (p) => `${p.n} of your later actions no longer applied.`,
    missed: 'Makes a promise that your later actions, replayed as they are, do not keep.',
    quoted: (p) => `“${p.text}”`,
    notTried: 'not replayed',
    unsure: 'not graded',
    seePost: 'See the post',
    seePostNamed: (p) => `See the post (${p.what})`,
    lineBest: (p) => `Better: ${p.what}`,
    lineTrust: (p) => `Expected trust: ${p.played}; otherwise ${p.best}`,
    lineTrustAlone: (p) => `Expected trust: ${p.played}`,
    lineMissed: 'The other option makes a promise; replayed as they are, your later actions do not keep it.',
    lineSummary: (p) => `${p.n} ${plural('en', Number(p.n), 'decision', 'decisions')}: ${p.counts}`,
    reviewing: (p) =>
      `${p.title}: seed ${p.seed}, with luck drawn again ${p.seeds} ${plural('en', Number(p.seeds), 'time', 'times')} after each decision.`,
    progress: (p) => `decision ${p.done} of ${p.total}`,
  },
});
export type ReviewWord = keyof (typeof REVIEW_WORDS)['fr'];
