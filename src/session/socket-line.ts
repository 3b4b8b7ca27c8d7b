import { io } from 'socket.io-client';
import type { ClassLine } from './class-connection.ts';

/** The line to a class server, over a WebSocket; after a cut it tries again by itself, at least every 3 s. */
export function socketLine(address?: string): ClassLine {
  const options = {
    transports: ['websocket'],
    forceNew: true,
    reconnectionDelay: 300,
    reconnectionDelayMax: 3000,
    timeout: 5000,
  };
  const socket = address === undefined ? io(options) : io(address, options);
  const hears = socket as unknown as { on: (event: string, hear: (...args: never[]) => void) => void };
  return {
    tell: (event, ...args) => {
      if (socket.connected) socket.emit(event, ...args);
    },
    on: (event, hear) => hears.on(event, hear as never),
    onUp: (hear) => void socket.on('connect', hear),
    onDown: (hear) => void socket.on('disconnect', hear),
    close: () => void socket.disconnect(),
  };
}
