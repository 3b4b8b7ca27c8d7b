import { SPEECH_ACTS } from '../../model/codes.ts';
import type { Reading } from '../../model/reading.ts';
import type { Lang } from '../../model/text.ts';
import { readTone } from '../../tone/index.ts';
import { ACT_WORDS } from '../../words/codes/tone-names.ts';
import { say } from '../../words/define.ts';
import { FAULTY, FINE, type Status } from '../io.ts';
import { formatFigure, type Kit } from '../kit.ts';
import { splitLines } from '../lines.ts';
import { loadTone } from '../load-files.ts';
import { formatOption, langOption, type Verb } from '../verb.ts';

/** Reads replies, one a line, as JSON or with `--plain` as they are, and answers with one JSON a line, in order, as they come. */
export const tone: Verb = {
  shape: (command, kit) => {
    command
      .addOption(langOption(kit, 'optionToneLang').default('fr'))
      .option('--plain', kit.word('optionPlain'))
      .addOption(formatOption(kit, ['text', 'json'], 'json'));
  },
  run: async (kit, _, options) => {
    const model = loadTone(kit);
    const lang = options.lang as Lang;
    const print = options.format === 'text' ? (reading: Reading) => toneText(kit, reading) : toneJson;
    let status: Status = FINE;
    let line = 0;
    const answer = (text: string): string => {
      line++;
      const reply = options.plain === true ? { text } : replyOf(text);
      if (reply !== null) return print(readTone(model, reply.text, { lang, ...reply }));
      kit.tell('toneLine', { line });
      status = FAULTY;
      return 'null';
    };
    for await (const lines of splitLines(kit.io.input()))
      if (lines.length > 0) kit.io.out(`${lines.map(answer).join('\n')}\n`);
    return status;
  },
};

function replyOf(line: string): { text: string; to?: string } | null {
  try {
    const value = JSON.parse(line);
    if (typeof value?.text !== 'string') return null;
    if (value.to === undefined || value.to === null) return { text: value.text };
    return typeof value.to === 'string' ? { text: value.text, to: value.to } : null;
  } catch {
    return null;
  }
}

function toneJson(reading: Reading): string {
  const { acts, ...rest } = reading;
  return JSON.stringify({
    ...rest,
    acts: Object.fromEntries(SPEECH_ACTS.map((act) => [act, acts[act] ?? 0])),
  });
}

function toneText(kit: Kit, reading: Reading): string {
  const names = [
    'sentiment',
    'politeness',
    'empathy',
    'hostility',
    'defensiveness',
    'sarcasm',
    'confidence',
  ] as const;
  const figures = names.map((name) => `${name} ${formatFigure(kit, reading[name], 2)}`);
  const acts = SPEECH_ACTS.filter((act) => (reading.acts[act] ?? 0) >= 0.5).map((act) =>
    say(ACT_WORDS, kit.lang, act),
  );
  const quality = reading.quality === null ? '' : `quality ${formatFigure(kit, reading.quality, 1)}`;
  const doubt = reading.doubt === null ? '' : `doubt ${reading.doubt}`;
  const unsure = reading.unsure.length === 0 ? '' : `unsure ${reading.unsure.join(' ')}`;
  const { data = [] } = reading;
  const asked = data.length === 0 ? '' : `data ${data.join(' ')}`;
  return [quality, ...figures, reading.register, acts.join(', '), doubt, unsure, asked]
    .filter((part) => part !== '')
    .join('; ');
}
