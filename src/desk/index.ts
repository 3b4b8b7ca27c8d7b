/** The door of the desk: its panels, and the pure presenters that make their views. */

export { type DeskActions, PANELS, type Panel } from './desk-actions.ts';
export type { DeskInput } from './desk-input.ts';
export { type ComposerTarget, presentComposer } from './present-composer.ts';
export { type FeedChoice, type FeedView, presentFeed, SORTS } from './present-feed.ts';
export { presentGuide } from './present-guide.ts';
export { presentHouse } from './present-house.ts';
export { countUnanswered, presentOffice, senderName } from './present-office.ts';
export { presentPoint } from './present-point.ts';
export { presentPost } from './present-post.ts';
export { presentBundle, presentThread } from './present-thread.ts';
export { presentTools, TOOLS, type Tool } from './present-tools.ts';
export { presentTop } from './present-top.ts';
export { presentWatch } from './present-watch.ts';
export { choiceAsk, closeAsk, confirmAsk, promiseAsk, removeAsk } from './widgets/asks.ts';
export { city } from './widgets/city.ts';
export { type ComposerActions, composer, type Writing } from './widgets/composer.ts';
export { feed } from './widgets/feed.ts';
export { house } from './widgets/house.ts';
export { office } from './widgets/office.ts';
export { outbox } from './widgets/outbox.ts';
export { bundleThread, thread } from './widgets/thread.ts';
export { isPossible, threadActs } from './widgets/thread-acts.ts';
export { topBar } from './widgets/top-bar.ts';
export { watchPanel } from './widgets/watch.ts';
