import { describe, expect, it } from 'vitest';
import { questionsOf } from '../engine/index.ts';
import type { Action } from '../model/action.ts';
import type { ClaimSource } from '../model/claim.ts';
import type { Grade } from '../model/grade.ts';
import { cafe, cafeWorld, graded, story } from './scoring-fakes.ts';

const AT = 20;
const said = (text: string, sources: readonly ClaimSource[] = [], at = AT): Action => ({
  type: 'answer',
  at,
  post: 'opener',
  wording: { mode: 'typed', text },
  lang: 'fr',
  channel: 'public',
  ...(sources.length > 0 ? { sources } : {}),
});
const ASK: Action = { type: 'ask', at: 1, service: 'technique', fact: 'machine' };
const linesOf = (grade: Grade) => grade.redLines.map(({ line }) => line);
const rulesOf = (grade: Grade) => grade.dimensions.flatMap((d) => d.findings.map(({ rule }) => rule));
const DEATH = 'Odette, un café froid, encore : deux clientes sont mortes ce matin.';

/** The question that a text raises then, answered. */
function answered(
  text: string,
  how: ClaimSource['how'],
  fact: string | null = null,
  before: readonly Action[] = [],
): ClaimSource[] {
  const { state } = story(before);
  const post = null;
  const asked = questionsOf(state, cafeWorld(), {
    text,
    lang: 'fr',
    post,
    offered: [],
    isPublic: true,
    reading: null,
  });
  return asked.map(({ topic, start, end }) => ({ topic, start, end, how, fact }));
}

describe('a claim and the player’s answer', () => {
  it('an invented harm caps the mark once it stands, and not before', () => {
    expect(linesOf(graded([said(DEATH)]))).not.toContain('inventedHarm');
    const stands = graded([said(DEATH, answered(DEATH, 'stands'))]);
    expect(linesOf(stands)).toContain('inventedHarm');
    expect(rulesOf(stands)).toContain('information.fromNowhere');
  });

  it('is kept with the saying', () => {
    const { state } = story([said(DEATH, answered(DEATH, 'stands'))]);
    expect(state.sayings[0]?.claims).toMatchObject([
      { topic: 'harm', how: 'stands', fact: null, standing: 'unknown' },
    ]);
    expect(story([said(DEATH)]).state.sayings[0]).not.toHaveProperty('claims');
  });

  it('a fact that fits is its source; one that does not is none', () => {
    const text = 'Odette, la machine ne chauffe rien : elle s’est brisée à cause du tuyau de 5 h.';
    const [source] = answered(text, 'fact', 'machine', [ASK]);
    expect(source).toBeDefined();
    const from = (fact: string) => story([ASK, said(text, [{ ...(source as ClaimSource), fact }])]);
    expect(from('machine').state.sayings[0]).toMatchObject({ states: ['machine'] });
    expect(from('machine').state.sayings[0]?.claims?.[0]).toMatchObject({ how: 'fact', fact: 'machine' });
    expect(from('autre').state.sayings[0]?.claims?.[0]?.how).toBe('stands');
  });

  it('an answer about another stretch is left out', () => {
    const off = answered(DEATH, 'stands').map((source) => ({ ...source, end: source.end - 1 }));
    expect(story([said(DEATH, off)]).state.sayings[0]).not.toHaveProperty('claims');
  });
});

describe('no red line on a guess', () => {
  it('a brave name may stand', () => {
    const text =
      'Nadège, ça prenait du courage de mettre votre nom. Votre message reste, et personne va vous le reprocher.';
    expect(linesOf(graded([said(text)]))).toEqual(linesOf(graded([])));
  });

  it.each([
    ['Écrivez ici votre numéro de téléphone, Odette.', 'personalDataInPublic'],
    ['Elle reste au 12 rue des Pins, Odette, allez la voir.', 'personalDataInPublic'],
    ['Ta yeule, Odette.', 'publicInsulted'],
  ])('written, it crosses: %s', (text, line) => {
    expect(linesOf(graded([said(text)]))).toContain(line);
  });

  it('asked for with no channel, it crosses when the player says so', () => {
    const text = 'Odette, quel est votre numéro de commande?';
    expect(linesOf(graded([said(text)]))).not.toContain('personalDataInPublic');
    expect(linesOf(graded([said(text, answered(text, 'stands'))]))).toContain('personalDataInPublic');
    expect(linesOf(graded([said(text, answered(text, 'denied'))]))).not.toContain('personalDataInPublic');
  });
});

describe('a promise in words of one’s own', () => {
  const due = (text: string) => story([said(text)]).state.promises.map((promise) => promise.due);
  const tick = (minutes: number) => AT + (minutes * 60) / cafe().secondsPerTick;

  it('is booked for its hour', () => {
    expect(due('Odette, un café froid, pardon. Je vous réponds ici avant 8 h.')).toEqual([
      ((8 - 6) * 3600) / cafe().secondsPerTick,
    ]);
    expect(due('Odette, un café froid, pardon. Je vous réponds ici dans quinze minutes.')).toEqual([
      tick(15),
    ]);
  });

  it('is not kept by a word on something else', () => {
    const promise = said('Odette, un café froid, pardon. Je vous dis pour la machine avant 8 h.');
    const later = (text: string): Action => said(text, [], AT + 30);
    const statusOf = (text: string) => story([ASK, promise, later(text)]).state.promises[0]?.status;
    expect(
      statusOf('Odette, la machine est brisée : on la répare ce matin. Pardon, c’est notre faute.'),
    ).toBe('kept');
    expect(
      statusOf('Odette, le stationnement est fermé : passez par la ruelle. Pardon, c’est notre faute.'),
    ).not.toBe('kept');
  });
});
