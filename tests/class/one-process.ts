/** One process that serves classes, for the bench: `tsx one-process.ts <redis url | folder> <echo?>`; it prints its port. */
import { createServer } from 'node:http';
import { Server } from 'socket.io';
import { openEntryOf, USUAL_CLASS } from '../../src/live/index.ts';
import { fileLog, openHall, redisLog, serveClass } from '../../src/server/index.ts';
import { RULES_ONLY } from '../../src/tone/index.ts';
import { aBusyScenario } from '../support/a-busy-scenario.ts';

const [where = '', classes = '0', teams = '5'] = process.argv.slice(2);

if (where === 'echo') {
  const http = createServer();
  const sockets = new Server(http, { transports: ['websocket'], serveClient: false });
  sockets.on('connection', (socket) => socket.on('say', (value, answer) => answer(value)));
  http.listen(0, () => tell({ port: (http.address() as { port: number }).port, classes: [] }));
} else {
  const isRedis = where.startsWith('redis:');
  const log = isRedis ? redisLog(where) : fileLog(where);
  if (!(await log.ready())) throw new Error('no log');
  const hall = openHall(log, RULES_ONLY);
  const server = await serveClass(hall, where, 0);
  const scenario = aBusyScenario();
  const settings = { ...USUAL_CLASS, format: 'team', teams: Number(teams), rate: 40 } as const;
  const made = [];
  for (let i = 0; i < Number(classes); i++)
    made.push(
      await hall.open(JSON.stringify(scenario), (code) =>
        openEntryOf(code, scenario, RULES_ONLY.hash, settings),
      ),
    );
  tell({ port: server.port, classes: made });
}

function tell(told: unknown): void {
  process.stdout.write(`${JSON.stringify(told)}\n`);
}
