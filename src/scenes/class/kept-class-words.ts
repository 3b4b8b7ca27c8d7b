import type { ActionDraft, ClassConnection, Session } from '../../session/index.ts';
import { isSending } from '../../session/index.ts';
import { restoreComposer } from '../quart/compose-action.ts';
import { draftText, placeOf } from '../quart/drafts.ts';
import type { ClassMemoryPlace } from './class-memory.ts';

/**
 * Keeps the words of a seat on its device for as long as the page lasts: those being written, and those that have left
 * the desk and that no log has yet. What was kept before is put back where it was written.
 */
export function keepClassWords(
  session: Session,
  connection: ClassConnection,
  memory: ClassMemoryPlace,
): void {
  const { unsent, parting } = memory.get();
  for (const [place, text] of Object.entries(unsent)) session.keepUnsent(place, text);
  const said = session.getState().live?.outcomes ?? [];
  for (const text of parting) {
    const action = readAct(text);
    const back =
      action === null || said.some((one) => isSame(one.action, action)) ? null : restoreComposer(action);
    if (back !== null) session.keepUnsent(placeOf(back.target), draftText(back.writing));
  }
  const keep = () => {
    const { sending, unsent: now } = session.getState();
    const onTheWay = connection
      .getState()
      .unsent.flatMap(({ body }) => (body.kind === 'act' ? [body.action] : []));
    const leaving = [...onTheWay, ...(sending === null ? [] : [sending.action])].filter(isSending);
    memory.keep({ unsent: now, parting: leaving.map((action) => JSON.stringify(action)) });
  };
  keep();
  session.subscribe((now, before) => {
    if (now.unsent !== before.unsent || now.sending?.action !== before.sending?.action) keep();
  });
  connection.subscribe((now, before) => {
    if (now.unsent !== before.unsent) keep();
  });
}

/** The same act, whoever is named as its author. */
function isSame(one: ActionDraft, other: ActionDraft): boolean {
  const bare = ({ by: _, ...rest }: ActionDraft) => JSON.stringify(rest);
  return bare(one) === bare(other);
}

function readAct(text: string): ActionDraft | null {
  try {
    const value = JSON.parse(text);
    return typeof value?.type === 'string' ? value : null;
  } catch {
    return null;
  }
}
