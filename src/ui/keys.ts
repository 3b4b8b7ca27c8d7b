import { MODERATION_TOOLS, type ModerationTool } from '../model/actions.ts';
import { TOOL_LOOKS } from './moderation-tools.ts';

/** Everything a one-letter key can do in play, in the order `?` lists it. */
export const COMMANDS = [
  'next',
  'previous',
  'open',
  'fresh',
  'hold',
  'pass',
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
  'meaning',
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
  pass: '5',
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
  meaning: '=',
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

/** How the player has set the keys. */
export interface KeySettings {
  readonly keys: Readonly<Record<string, string>>; // remapped: command -> key
  readonly keysWith: 'alone' | 'alt' | 'ctrlAlt'; // what is held down with the letter
}

const HELD: Readonly<Record<KeySettings['keysWith'], { readonly ctrl: boolean; readonly alt: boolean }>> = {
  alone: { ctrl: false, alt: false },
  alt: { ctrl: false, alt: true },
  ctrlAlt: { ctrl: true, alt: true },
};

/** The command a key press asks for; null in a field, with other modifiers than those set, or when no command has that key. */
export function commandOf(event: KeyboardEvent, { keys, keysWith }: KeySettings): Command | null {
  const { ctrl, alt } = HELD[keysWith];
  if (event.ctrlKey !== ctrl || event.altKey !== alt || event.metaKey || event.isComposing) return null;
  if (isTyping(event.target)) return null;
  const keymap = keymapOf(keys);
  const named = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  // With Alt, some keyboards write another sign: the key is then known by its place.
  const placed = alt ? /^(?:Key|Digit)(\w)$/.exec(event.code)?.[1]?.toLowerCase() : undefined;
  return (
    COMMANDS.find((command) => keymap[command] === named) ??
    COMMANDS.find((command) => keymap[command] === placed) ??
    null
  );
}

/** What is pressed for a command, as a button shows it and as `aria-keyshortcuts` wants it: `X`, `Alt+X`, `Control+Alt+X`. */
export function keyPressOf(command: Command, { keys, keysWith }: KeySettings): string {
  const { ctrl, alt } = HELD[keysWith];
  return `${ctrl ? 'Control+' : ''}${alt ? 'Alt+' : ''}${keymapOf(keys)[command].toUpperCase()}`;
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
