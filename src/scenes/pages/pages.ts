/** The pages outside a game, beside the Accueil: loaded together when one is called for. */
export { pilePage } from '../pile-host.ts';
export { assignedPage } from '../practice/assigned-host.ts';
export { examplePage } from '../practice/example-host.ts';
export { practicePage } from '../practice/practice-host.ts';
export { skillsPart } from '../practice/skills-part.ts';
export { teachHost } from '../teach-host.ts';
export { accessibilityPage } from './accessibility.ts';
export { historyPage } from './history.ts';
