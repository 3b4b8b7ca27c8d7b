import { defineWords } from '../define.ts';

/** The words on the picture of a sweep. */
export const TRUST_PICTURE_WORDS = defineWords({
  fr: {
    title: (p) => `${p.scenario}\u00a0: confiance moyenne au fil des heures, par joueur automatique`,
    about: (p) =>
      `Moyenne de ${p.seeds} tirages; la bande va du 10e au 90e centile. À la fin, de la plus haute confiance à la plus basse\u00a0: ${p.ends}.`,
    end: (p) => `${p.player} ${p.value}`,
    axis: 'Confiance (0 à 100)',
    band: (p) => `moyenne de ${p.seeds} tirages; bande\u00a0: 10 à 90 %`,
  },
  en: {
    title: (p) => `${p.scenario}: average trust over the hours, by scripted player`,
    about: (p) =>
      `Average of ${p.seeds} seeds; the band goes from the 10th to the 90th percentile. At the end, from the highest trust to the lowest: ${p.ends}.`,
    end: (p) => `${p.player} ${p.value}`,
    axis: 'Trust (0 to 100)',
    band: (p) => `average of ${p.seeds} seeds; band: 10 to 90%`,
  },
});
