/**
 * Simulated seconds in a real one (D). `calm` is the pace a game starts with, and the faster of the two that are chosen;
 * `writing` is that of the composer and of the dossier.
 */
export const PACES = { calm: 40, storm: 30, writing: 1 } as const;
