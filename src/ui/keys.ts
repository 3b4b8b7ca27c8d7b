import { MODERATION_TOOLS, type ModerationTool } from '../model/actions.ts';
import { TOOL_LOOKS } from './moderation-tools.ts';

/** Everything a one-letter key can do in play, in the order `?` lists it. */
export const COMMANDS = [
  'next',
  'previous',
  'open',
  'fresh',
  'hold',
  'pace',
  'sort',
  'platform',
  'answer',
  'thank',
  'leave',
  'group',
  'handOver',
  ...MODERATION_TOOLS,
  'comments',
  'declare',
  'contact',
  'office',
  'watch',
  'house',
  'guide',
  'undo',
  'sound',
  'help',
  'settings',
] as const;
export type Command = (typeof COMMANDS)[number];

const ORIGINAL: Readonly<Record<Exclude<Command, ModerationTool>, string>> = {
  next: 'j',
  previous: 'k',
  open: 'o',
  fresh: 'n',
  hold: 'h',
  pace: 'y',
  sort: 't',
  platform: 'p',
  answer: 'r',
  thank: 'm',
  leave: 'l',
  group: 'g',
  handOver: 'c',
  comments: ';',
  declare: 'd',
  contact: 'q',
  office: 'i',
  watch: 'v',
  house: 'w',
  guide: '.',
  undo: 'u',
  sound: '-',
  help: '?',
  settings: ',',
};

const TOOL_KEYS = Object.fromEntries(MODERATION_TOOLS.map((tool) => [tool, TOOL_LOOKS[tool].key])) as Record<
  ModerationTool,
  string
>;

/** The key of each command: the player's own, else the default. */
export function keymapOf(own: Readonly<Record<string, string>>): Readonly<Record<Command, string>> {
  return { ...ORIGINAL, ...TOOL_KEYS, ...own };
}

/** The command a key press asks for; null in a field, with a modifier, or when no command has that key. */
export function commandOf(event: KeyboardEvent, own: Readonly<Record<string, string>>): Command | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  if (isTyping(event.target)) return null;
  const keymap = keymapOf(own);
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return COMMANDS.find((command) => keymap[command] === key) ?? null;
}

/** The command that already has this key, other than the one it is wanted for. */
export function takenBy(key: string, wanted: Command, own: Readonly<Record<string, string>>): Command | null {
  const keymap = keymapOf(own);
  return COMMANDS.find((command) => command !== wanted && keymap[command] === key) ?? null;
}

/** Whether the focused element takes letters. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  )
    return true;
  return (
    target instanceof HTMLInputElement &&
    !['checkbox', 'radio', 'button', 'file', 'range'].includes(target.type)
  );
}
