import type { ModerationTool } from '../model/actions.ts';
import type { IconName } from './look/icon.ts';

/** How the desk shows a tool of moderation: its key, unless the player chose another, and its icon. */
export interface ToolLook {
  readonly key: string;
  readonly icon: IconName;
  readonly isRisky?: true; // shown as hard to take back
}

export const TOOL_LOOKS: Readonly<Record<ModerationTool, ToolLook>> = {
  pin: { key: 'e', icon: 'pin' },
  relegate: { key: 'z', icon: 'down' },
  hide: { key: 'x', icon: 'hide' },
  remove: { key: 's', icon: 'remove', isRisky: true },
  block: { key: 'b', icon: 'block', isRisky: true },
  report: { key: '!', icon: 'flag' },
  restore: { key: 'a', icon: 'again' },
  escalate: { key: 'f', icon: 'siren' },
};
