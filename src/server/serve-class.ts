import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Server } from 'socket.io';
import { type DeviceEvents, MAX_MESSAGE_BYTES, readCode, type ServerEvents } from '../live/index.ts';
import { attend, type Wire } from './attend.ts';
import type { Hall } from './hall.ts';
import { serveFile, serveJson } from './static-files.ts';

/** A server that listens. */
export interface ClassServer {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Serves the built game in `folder` and the classes of a hall at one address. Port 0: any that is free. */
export async function serveClass(hall: Hall, folder: string, port: number): Promise<ClassServer> {
  const http = createServer((request, response) => {
    void answer(hall, folder, request, response).catch(() => response.destroy());
  });
  const sockets = new Server<DeviceEvents, ServerEvents>(http, {
    transports: ['websocket'],
    serveClient: false,
    maxHttpBufferSize: MAX_MESSAGE_BYTES,
    perMessageDeflate: false,
    pingInterval: 10_000,
    pingTimeout: 10_000,
    allowRequest: (request, decide) => decide(null, isOwnOrigin(request)),
  });
  sockets.on('connection', (socket) => {
    const leave = attend(hall, socket as unknown as Wire);
    socket.on('disconnect', leave);
  });
  await new Promise<void>((done, failed) => {
    http.once('error', failed).listen(port, done);
  });
  const address = http.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: async () => {
      await sockets.close();
      await hall.close();
    },
  };
}

/** A page of another site may not speak for somebody who visits it. What is no browser tells no origin. */
function isOwnOrigin({ headers: { origin, host } }: IncomingMessage): boolean {
  if (origin === undefined) return true;
  try {
    return new URL(origin).host === host;
  } catch {
    return false;
  }
}

/** Tells a page that classes are held where it comes from, and by which build. */
function markOf({ build }: Hall): string {
  return `<meta name="class-server" content="${build}">`;
}

async function answer(
  hall: Hall,
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  if (path === '/class.json') return serveJson(response, 200, JSON.stringify({ build: hall.build }));
  const signed = /^\/class\/([A-Za-z]{6})\/sign$/.exec(path)?.[1];
  if (signed !== undefined && request.method === 'POST')
    return signFile(hall, readCode(signed) ?? '', request, response);
  const code = /^\/class\/([A-Za-z]{6})\/scenario\.json$/.exec(path)?.[1];
  if (code === undefined) return serveFile(folder, markOf(hall), request, response);
  const room = await hall.room(readCode(code) ?? '').catch(() => null);
  if (room === null) return serveJson(response, 404, '{}');
  return serveJson(response, 200, room.kept.scenario);
}

const MOST_FILE_BYTES = 33_554_432;

/** Signs what whoever leads a class is about to keep of it. */
async function signFile(
  hall: Hall,
  code: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const token = /^Bearer ([\w.-]{8,80})$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
  if (!isOwnOrigin(request) || token === '') return serveJson(response, 403, '{}');
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > MOST_FILE_BYTES) return serveJson(response, 413, '{}');
    parts.push(part);
  }
  const seal = await hall.sign(code, token, Buffer.concat(parts).toString('utf8'));
  serveJson(response, seal === null ? 403 : 200, JSON.stringify(seal ?? {}));
}
