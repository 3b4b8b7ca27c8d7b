/** From the pool to a worker: what it works on, once, then one task at a time. */
export type ToWorker =
  | { readonly do: 'open'; readonly kind: string; readonly setup: unknown }
  | { readonly do: 'task'; readonly task: unknown };

/** From a worker to the pool: that it can work or cannot, then about the task in hand. */
export type FromWorker =
  | { readonly is: 'ready' }
  | { readonly is: 'unable'; readonly why: string }
  | { readonly is: 'progress'; readonly share: number }
  | { readonly is: 'done'; readonly output: unknown }
  | { readonly is: 'failed'; readonly why: string };
