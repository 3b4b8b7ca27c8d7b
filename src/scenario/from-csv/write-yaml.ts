import type { Cluster, Severity } from '../../model/codes.ts';
import type { Lang } from '../../model/text.ts';
import { FORMAT } from '../schema.ts';
import { hourText, slugOf } from './cell-values.ts';
import type { CsvPost, Words } from './rows.ts';

/** What a spreadsheet does not say of a scenario. What is left out is to be completed in the file. */
export interface CsvHead {
  readonly title?: string;
  readonly organisation?: string;
  readonly known?: string; // what is known at the start
  readonly cluster?: Cluster;
  readonly severity?: Severity;
}

/** A scenario file from posts: a head to be completed, then everything the spreadsheet said. It compiles. */
export function writeYaml(id: string, lang: Lang, written: readonly CsvPost[], head: CsvHead = {}): string {
  const { cluster = 'accidental', severity = 'medium' } = head;
  const [title = id, house = title, known = ''] = [head.title, head.organisation, head.known].map(
    (one) => one?.trim() || undefined,
  );
  const before = Math.floor(Math.min(...written.map(({ minutes }) => minutes)) / 1440) * 1440;
  const posts = written.map((post) => ({ ...post, minutes: post.minutes - before })); // the first is on day 1
  const first = Math.min(...posts.map(({ minutes }) => minutes));
  const last = Math.max(...posts.map(({ minutes }) => minutes));
  const start = Math.max(0, first - 10 - (first % 10)); // a look around before the first post
  const hours = Math.min(72, Math.ceil((last - start) / 60) + 2);
  const ids = idsOf(posts);
  const text = (words: Words) => textOf(words, lang);
  const lines = [
    '# yaml-language-server: $schema=../public/schema/avis-de-tempete-1.json',
    `# ${COMMENTS[lang].head}`,
    `format: ${FORMAT}`,
    `id: ${id}`,
    `title: ${quoted(title)}`,
    `lang: ${lang}`,
    `start: 2026-10-10T${hourText(start)}`,
    `duration: ${hours}h`,
    `organisation: {name: ${quoted(house)}, handle: ${slugOf(house)}}${house === title ? `   # ${COMMENTS[lang].house}` : ''}`,
    `crisis:   # ${COMMENTS[lang].crisis}`,
    `  cluster: ${cluster}`,
    `  severity: ${severity}`,
    ...(known === '' ? [] : [`  known: ${quoted(known)}`]),
    'platforms:',
    ...[...ids.platforms].map(([name, { id: platform, kind }]) =>
      name === ''
        ? `  - {id: ${platform}, kind: ${kind}}`
        : `  - {id: ${platform}, kind: ${kind}, name: ${quoted(name)}}`,
    ),
    'people:',
    ...[...ids.people].map(([name, person]) => {
      const own = posts.find(({ by }) => by === name) as CsvPost;
      const given = posts.filter(({ by }) => by === name).map(({ person: said }) => said);
      const handle = given.find((said) => said.handle !== '')?.handle ?? person;
      const audience = given.find((said) => said.audience !== '')?.audience ?? audienceOf(own.class);
      const reach = given.find((said) => said.reach !== null)?.reach ?? null;
      const more = reach === null ? '' : `, reach: ${Math.round(reach)}`;
      return `  - {id: ${person}, name: ${quoted(name)}, handle: ${quoted(handle)}, audience: ${audience}${more}}`;
    }),
    'posts:',
    ...posts.flatMap((post) => [
      ...post.aside.map((one) => `  # ${one.replace(UNSEEN, ' ')}`),
      `  - id: ${post.id}`,
      `    at: "${hourText(post.minutes)}"`,
      `    by: ${ids.people.get(post.by)}`,
      `    platform: ${ids.platforms.get(post.platform)?.id}`,
      ...(post.to === '' ? [] : [`    to: ${post.to}`]),
      `    class: ${post.class}`,
      ...(post.tone === '' ? [] : [`    tone: ${post.tone}`]),
      ...(post.arousal === null ? [] : [`    arousal: ${post.arousal}`]),
      `    text: ${text(post.text)}`,
      ...(post.detail.own === '' ? [] : [`    detail: ${phrases(post.detail, lang)}`]),
      ...(post.answers.length === 0 ? [] : ['    drafts:']),
      ...post.answers.flatMap((answer) => [
        `      - text: ${text(answer.text)}`,
        `        acts: [${answer.acts.join(', ')}]`,
        ...(answer.level === null ? [] : [`        level: ${answer.level}`]),
        ...(answer.why.own === '' ? [] : [`        why: ${text(answer.why)}`]),
      ]),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

const COMMENTS = {
  fr: {
    head: 'Fait à partir d’un tableur. Complétez la tête, puis vérifiez\u00a0: tempete check.',
    house: 'à changer',
    crisis: 'victim, accidental, preventable; small, medium, serious, explosive',
  },
  en: {
    head: 'Made from a spreadsheet. Complete the head, then check: tempete check.',
    house: 'to be changed',
    crisis: 'victim, accidental, preventable; small, medium, serious, explosive',
  },
} as const;

/** What would end a comment, or hide in it. */
const UNSEEN = /[\s\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]+/g;

const RESERVED: ReadonlySet<string> = new Set([
  'house',
  'press',
  'player',
  'all',
  'direction',
  'juridique',
  'clientele',
  'technique',
]);

function idsOf(posts: readonly CsvPost[]) {
  const people = new Map<string, string>();
  const platforms = new Map<string, { id: string; kind: string }>();
  const [ofPeople, ofPlatforms] = [new Set<string>(), new Set<string>()];
  const unused = (wanted: string, taken: Set<string>) => {
    let id = RESERVED.has(wanted) || /^u\d+$/.test(wanted) ? `${wanted}_1` : wanted;
    for (let n = 2; taken.has(id); n++) id = `${wanted}_${n}`;
    taken.add(id);
    return id;
  };
  for (const { by, platform, kind } of posts) {
    if (!people.has(by)) people.set(by, unused(slugOf(by), ofPeople));
    if (!platforms.has(platform))
      platforms.set(platform, {
        id: unused(platform === '' ? 'fil' : slugOf(platform), ofPlatforms),
        kind,
      });
  }
  return { people, platforms };
}

function audienceOf(name: string): string {
  if (name === 'support') return 'fans';
  if (name === 'news') return 'press';
  return ['troll', 'uncivil', 'threat', 'personalData', 'spam'].includes(name) ? 'trolls' : 'customers';
}

/** Double-quoted JSON is YAML, whatever the text holds. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

function textOf({ own, other }: Words, lang: Lang): string {
  if (other === '') return quoted(own);
  const [fr, en] = lang === 'fr' ? [own, other] : [other, own];
  return `{fr: ${quoted(fr)}, en: ${quoted(en)}}`;
}

function phrases({ own, other }: Words, lang: Lang): string {
  const list = (text: string) =>
    `[${text
      .split(/[,;|]/)
      .map((one) => one.trim())
      .filter((one) => one !== '')
      .map(quoted)
      .join(', ')}]`;
  if (other === '') return list(own);
  const [fr, en] = lang === 'fr' ? [own, other] : [other, own];
  return `{fr: ${list(fr)}, en: ${list(en)}}`;
}
