import { LANGS, type Lang } from '../model/text.ts';
import { SECTOR_LINES, SHARED_SLOTS } from './crowd-words.ts';
import type { CrowdWords } from './pattern-model.ts';

/** A group of the crowd: `use`, what it feels, and lines of slots. */
type Row = readonly [id: string, head: string, ...lines: string[]];

const GROUPS: readonly Row[] = [
  [
    'plainte',
    'purpose: condemn, tone: cordial, class: complaint',
    '{{entree}} {{doute}} {{sortie}}',
    '{{doute}} {{doute}} {{demande}}',
    '{{entree}} {{doute}} {{demande}}',
    '{{doute}} {{demande}} {{sortie}}',
  ],
  [
    'cri',
    'purpose: condemn, tone: aggressive, class: complaint',
    '{{cri}} {{colere}} {{fin}}',
    '{{colere}} {{cri}} {{fin}}',
    '{{cri}} {{colere}} {{demande}}',
    '{{cri}} {{doute}} {{fin}}',
  ],
  [
    'insulte',
    'purpose: condemn, tone: aggressive, class: uncivil',
    '{{cri}} {{injure}} {{fin}}',
    '{{cri}} {{injure}} {{colere}}',
    '{{colere}} {{injure}} {{fin}}',
  ],
  [
    'trolle',
    'purpose: condemn, tone: aggressive, class: troll',
    '{{moquerie}} {{injure}} {{fin}}',
    '{{entree}} {{moquerie}} {{injure}}',
    '{{moquerie}} {{moquerie}} {{injure}}',
  ],
  [
    'oui_dire',
    'purpose: condemn, class: falseClaim',
    '{{ouidire}} {{faux}} {{sortie}}',
    '{{entree}} {{ouidire}} {{faux}}',
    '{{ouidire}} {{faux}} {{fin}}',
  ],
  [
    'appui',
    'purpose: support, tone: cordial, class: support',
    '{{entree}} {{appui}} {{courage}}',
    '{{appui}} {{courage}} {{sortie}}',
    '{{entree}} {{appui}} {{sortie}}',
    '{{courage}} {{appui}} {{appui}}',
  ],
  [
    'appui_fort',
    'purpose: support, tone: aggressive, class: support',
    '{{appui}} Lâchez-les un peu! {{courage}}|{{appui}} Give them a break! {{courage}}',
    '{{entree}} {{appui}} On se calme! {{sortie}}|{{entree}} {{appui}} Calm down, people! {{sortie}}',
  ],
  [
    'appui_insulte',
    'purpose: support, tone: aggressive, class: uncivil',
    'Ceux qui crient : {{injure}} {{appui}}|You who shout: {{injure}} {{appui}}',
    '{{appui}} {{injure}} {{courage}}',
  ],
  [
    'question',
    'purpose: ask, tone: cordial, class: question',
    '{{entree}} {{question}} {{merci}}',
    '{{doute}} {{question}} {{merci}}',
    '{{entree}} {{question}} {{question}}',
  ],
  [
    'pensee',
    'purpose: other, class: offTopic',
    '{{entree}} {{moquerie}} {{sortie}}',
    '{{moquerie}} {{moquerie}} {{sortie}}',
  ],
  [
    'bruit',
    'use: noise, purpose: other, tone: cordial, class: offTopic',
    '{{entree}} {{bruit}} {{bruit_fin}}',
    '{{bruit}} {{bruit}} {{sortie}}',
    '{{entree}} {{bruit}} {{sortie}}',
    '{{bruit}} {{bruit}} {{bruit_fin}}',
  ],
  [
    'pub',
    'use: noise, purpose: other, tone: cordial, class: spam',
    '{{pub}}! {{pub}}! {{pub_fin}}',
    '{{pub}}, {{pub}}, {{pub_fin}}',
  ],
  [
    'suite_bonne',
    'use: echo, purpose: support',
    '{{entree}} {{echo_bon}} {{courage}}',
    '{{echo_bon}} {{courage}} {{sortie}}',
    '« {{quote}} » {{echo_bon}} {{sortie}}|“{{quote}}” {{echo_bon}} {{sortie}}',
  ],
  [
    'suite_plainte',
    'use: echo, purpose: condemn, tone: cordial',
    '{{entree}} {{echo_mal}} {{sortie}}',
    '{{echo_mal}} {{doute}} {{demande}}',
    '« {{quote}} » {{echo_mal}} {{sortie}}|“{{quote}}” {{echo_mal}} {{sortie}}',
  ],
  [
    'suite_cri',
    'use: echo, purpose: condemn, tone: aggressive',
    '{{cri}} {{echo_mal}} {{fin}}',
    '{{echo_mal}} {{colere}} {{fin}}',
    '« {{quote}} » {{echo_mal}} {{fin}}|“{{quote}}” {{echo_mal}} {{fin}}',
  ],
  [
    'suite_question',
    'use: echo, purpose: ask',
    '{{entree}} {{echo_bon}} {{question}}',
    '{{echo_mal}} {{question}} {{merci}}',
  ],
  [
    'partage',
    'use: reshare, purpose: other',
    '{{partage}}.',
    '{{partage}}. {{sortie}}',
    '{{entree}} {{partage}}.',
  ],
  [
    'efface_calme',
    'use: aboutRemoval, purpose: condemn, tone: cordial, class: complaint',
    '{{entree}} {{efface}} {{sortie}}',
    '{{efface}} {{efface}} {{demande}}',
  ],
  [
    'efface_cri',
    'use: aboutRemoval, purpose: condemn, tone: aggressive, class: complaint',
    '{{cri}} {{efface}} {{fin}}',
    '{{efface}} {{colere}} {{fin}}',
  ],
];

/**
 * The `chatter` of a scenario from a pattern: a grammar of its own, so that five hundred posts hardly ever say the same
 * thing. The words of the pattern and of the sector are among those of any affair. A deck of the author's adds to it.
 */
export function writeCrowd(words: CrowdWords, sector: keyof typeof SECTOR_LINES): string {
  const slots: Record<string, Readonly<Record<Lang, readonly string[]>>> = {};
  const { doute_commun, colere_commune, appui_commun, question_commune, ...shared } = SHARED_SLOTS;
  const add = (name: string, ...all: readonly (Readonly<Record<Lang, readonly string[]>> | undefined)[]) => {
    slots[name] = {
      fr: all.flatMap((one) => one?.fr ?? []),
      en: all.flatMap((one) => one?.en ?? []),
    };
  };
  add('doute', words.doubts, SECTOR_LINES[sector], doute_commun);
  add('colere', words.angers, colere_commune);
  add('appui', words.supports, appui_commun);
  add('question', words.questions, question_commune);
  add('faux', words.rumours);
  for (const [name, said] of Object.entries(shared)) add(name, said);
  return [
    '# The crowd, in pieces put end to end: each line draws one of every slot. Its words name no fact. Write your own',
    '# groups after these, or in a deck (include: [foule.yaml]): they are added.',
    'chatter:',
    '  default: false',
    '  slots:',
    ...Object.entries(slots).flatMap(([name, said]) => [`    ${name}:`, ...inLangs(said, '      ')]),
    '  groups:',
    ...GROUPS.flatMap(([id, head, ...lines]) => {
      const both = (i: 0 | 1) => lines.map((line) => line.split('|')[i] ?? line);
      return [
        ...`id: ${id}, ${head}`.split(', ').map((field, i) => `    ${i === 0 ? '- ' : '  '}${field}`),
        '      lines:',
        ...inLangs({ fr: both(0), en: both(1) }, '        '),
      ];
    }),
  ].join('\n');
}

function inLangs(said: Readonly<Record<Lang, readonly string[]>>, indent: string): string[] {
  return LANGS.map(
    (lang) => `${indent}${lang}: [${said[lang].map((text) => JSON.stringify(text)).join(', ')}]`,
  );
}
