import { CLASS_BUILD } from '../../live/index.ts';
import { type ClassConnection, connectClass } from '../../session/index.ts';

/** Whether this page is served by a class server: elsewhere no class can be reached from it. */
export function isClassServed(): boolean {
  return document.querySelector('meta[name="class-server"]') !== null;
}

/** Opens a connection to the class of this page's own server. The library of the socket is loaded here and nowhere else. */
export async function openConnection(code: string, token: string | null): Promise<ClassConnection> {
  const { socketLine } = await import('../../session/socket-line.ts');
  return connectClass(socketLine(), {
    code,
    token,
    build: CLASS_BUILD,
    newKey,
    now: () => performance.now(),
  });
}

// `crypto.randomUUID` is missing at a plain http address of a classroom.
function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((n) => n.toString(36).padStart(2, '0')).join('');
}
