import type { ActionOf, ActionType } from '../../model/action.ts';
import { answer } from './answer.ts';
import { bilan } from './bilan.ts';
import { block } from './block.ts';
import { clarify } from './clarify.ts';
import { closeComments, openComments } from './comments.ts';
import { contact } from './contact.ts';
import { declare } from './declare.ts';
import { inject, pressure, withhold } from './inject.ts';
import { leave, open, read } from './look.ts';
import { correct, retract } from './own-post.ts';
import { pause, release } from './planned.ts';
import { keepPromise, promise } from './promises.ts';
import { consent, propose } from './proposals.ts';
import { reply } from './reply.ts';
import type { ActionRule } from './rule.ts';
import { seeDrafts } from './see-drafts.ts';
import { ask, inquire, requestApproval } from './services.ts';
import { escalate, handOver, hide, pin, relegate, remove, report, restore, thank } from './tools.ts';
import { watch } from './watch.ts';

/** The rule of each act. */
const RULES: { readonly [T in ActionType]: ActionRule<T> } = {
  open,
  leave,
  read,
  answer,
  declare,
  contact,
  clarify,
  reply,
  thank,
  pin,
  relegate,
  hide,
  remove,
  block,
  report,
  restore,
  escalate,
  handOver,
  ask,
  inquire,
  seeDrafts,
  requestApproval,
  promise,
  keepPromise,
  pause,
  release,
  correct,
  retract,
  watch,
  closeComments,
  openComments,
  bilan,
  inject,
  pressure,
  withhold,
  propose,
  consent,
};

/** The rule of an act, by its type. */
export function ruleOf<T extends ActionType>(action: ActionOf<T>): ActionRule<T> {
  return RULES[action.type];
}
