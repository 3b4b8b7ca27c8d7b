import type { Choice } from '../lab/index.ts';
import { type Subject, type Works, worksOf } from './study.ts';

/** What is asked of the worker, and what it answers: one answer or one fault for each id, progress between. */
export type Asked = { readonly id: number } & (
  | { readonly what: 'study'; readonly subject: Subject }
  | { readonly what: 'skies' }
  | { readonly what: 'other'; readonly choice: Choice }
);
export type Told = { readonly id: number } & (
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly value: unknown }
  | { readonly kind: 'failed' }
);

let works: Works | null = null;
const tell = (told: Told) => self.postMessage(told);

self.addEventListener('message', (event: MessageEvent<Asked>) => {
  const asked = event.data;
  const { id } = asked;
  const progress = (share: number) => tell({ id, kind: 'progress', share });
  try {
    if (asked.what === 'study') works = worksOf(asked.subject);
    if (works === null) tell({ id, kind: 'failed' });
    else if (asked.what === 'study') tell({ id, kind: 'done', value: works.study() });
    else if (asked.what === 'skies') tell({ id, kind: 'done', value: works.skies(progress) });
    else tell({ id, kind: 'done', value: works.other(asked.choice, progress) });
  } catch {
    tell({ id, kind: 'failed' });
  }
});
