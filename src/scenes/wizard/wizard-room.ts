import type { Lang } from '../../model/text.ts';
import type { AnswerFault, Answers, Pattern, PatternId } from '../../patterns/index.ts';
import type { App } from '../app.ts';

/** The wizard: which pattern, the answers so far, and what came of them. */
export interface WizardRoom {
  readonly isOpen: () => boolean;
  readonly patterns: () => readonly PatternId[];
  readonly pattern: () => Pattern | null; // null: on its way
  readonly state: () => 'asking' | 'failed' | 'making';
  readonly langs: () => Lang | 'both';
  readonly answer: (question: string, lang: Lang) => string;
  readonly title: () => string;
  readonly faults: () => readonly AnswerFault[];
  readonly open: () => void;
  readonly close: () => void;
  readonly choosePattern: (id: PatternId) => void;
  readonly chooseLangs: (langs: Lang | 'both') => void;
  readonly write: (question: string, lang: Lang, said: string) => void;
  readonly setTitle: (said: string) => void;
  readonly make: () => Promise<void>;
}

/** What is done with the story made: its file and its text. */
type Take = (main: string, text: string) => Promise<void>;

/** Opens the room, closed; answers stay when it is closed and opened again. `isTaken`: an id that a kept scenario has. */
export function openWizard(app: () => App, isTaken: (id: string) => boolean, take: Take): WizardRoom {
  let isOpen = false;
  let patterns: readonly PatternId[] = [];
  let pattern: Pattern | null = null;
  let state: 'asking' | 'failed' | 'making' = 'asking';
  let langs: Lang | 'both' = 'both';
  let title = '';
  let faults: readonly AnswerFault[] = [];
  const said = new Map<string, Partial<Record<Lang, string>>>();
  const draw = () => app().draw();

  const load = async (wanted: PatternId | null) => {
    try {
      const room = await import('../../patterns/index.ts');
      patterns = room.PATTERNS;
      const first = wanted ?? patterns[0];
      if (first === undefined) throw new Error('no pattern');
      pattern = await room.loadPattern(first);
      state = 'asking';
    } catch (thrown) {
      console.error(thrown);
      state = 'failed';
    }
    draw();
  };
  const answers = (): Answers => {
    const asked = new Map((pattern?.questions ?? []).map((one) => [one.id, one]));
    const given = [...said].flatMap(([id, words]): [string, string | Partial<Record<Lang, string>>][] => {
      const question = asked.get(id);
      const own = (lang: Lang) => words[lang]?.trim() ?? '';
      if (question === undefined || (own('fr') === '' && own('en') === '')) return [];
      if (question.kind !== 'phrase') return [[id, own('fr') || own('en')]];
      return [[id, langs === 'both' ? { fr: own('fr'), en: own('en') } : own(langs)]];
    });
    return Object.fromEntries(given);
  };
  return {
    isOpen: () => isOpen,
    patterns: () => patterns,
    pattern: () => pattern,
    state: () => state,
    langs: () => langs,
    answer: (question, lang) => said.get(question)?.[lang] ?? '',
    title: () => title,
    faults: () => faults,
    open: () => {
      isOpen = true;
      if (pattern === null) void load(null);
      draw();
    },
    close: () => {
      isOpen = false;
      draw();
    },
    choosePattern: (id) => {
      pattern = null;
      faults = [];
      void load(id);
      draw();
    },
    chooseLangs: (next) => {
      langs = next;
      draw();
    },
    write: (question, lang, words) => {
      said.set(question, { ...said.get(question), [lang]: words });
      faults = faults.filter((one) => one.question !== question);
    },
    setTitle: (words) => {
      title = words;
    },
    make: async () => {
      if (pattern === null || state === 'making') return;
      state = 'making';
      draw();
      try {
        const [{ scenarioFrom }, { scenarioIdOf }] = await Promise.all([
          import('../../patterns/index.ts'),
          import('../../scenario/sheets.ts'),
        ]);
        const wanted = scenarioIdOf(title.trim() === '' ? pattern.id : title);
        let id = wanted;
        for (let n = 2; isTaken(id); n++) id = `${wanted}-${n}`;
        const made = scenarioFrom(pattern, answers(), { id, ...(langs === 'both' ? {} : { lang: langs }) });
        if (made.ok) {
          await take(`${id}.yaml`, await withTitle(made.value, title.trim(), langs));
          isOpen = false;
        } else faults = made.error;
        state = 'asking';
      } catch (thrown) {
        console.error(thrown);
        state = 'failed';
      }
      draw();
    },
  };
}

/** The text with the author's title in it; as it was made where there is none. */
async function withTitle(text: string, title: string, langs: Lang | 'both'): Promise<string> {
  if (title === '') return text;
  const { editText, readAuthorTree } = await import('../../scenario/edit/index.ts');
  const tree = readAuthorTree(text);
  const value = langs === 'both' ? { fr: title, en: title } : title;
  const done = tree === null ? null : editText(tree, { do: 'set', path: 'title', value });
  return done?.ok ? done.value.text : text;
}
