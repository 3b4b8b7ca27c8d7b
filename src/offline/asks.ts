/** What the page asks of the service worker. */
export type OfflineAsk =
  | { readonly do: 'count' }
  /** Keeps every file, or only those at these addresses. */
  | { readonly do: 'keep'; readonly only: readonly string[] | null }
  /** The version that waits begins, unless another window of the game is open. */
  | { readonly do: 'takeOver' };

/** What it answers: how many files are kept, or whether it has begun. */
export type OfflineAnswer =
  | { readonly kept: number; readonly of: number }
  | { readonly hasBegun: boolean }
  | { readonly failed: 'full' | 'unreached' };

/** Puts a question to a service worker; the answer comes when it is done. */
export function askServiceWorker(
  worker: Pick<ServiceWorker, 'postMessage'>,
  ask: OfflineAsk,
): Promise<OfflineAnswer> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => {
      port1.close();
      resolve(data as OfflineAnswer);
    };
    worker.postMessage(ask, [port2]);
  });
}
