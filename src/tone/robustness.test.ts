import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ActId } from '../model/codes.ts';
import { createToneReader, loadToneModel, RULES_ONLY, readTone } from './index.ts';
import { readForm } from './text/form.ts';
import { guessLanguage } from './text/language.ts';
import { tokenise } from './text/tokens.ts';

const loaded = loadToneModel(readFileSync(new URL('../../assets/tone/tone.json', import.meta.url), 'utf8'));
if (!loaded.ok) throw new Error(loaded.error.code);
const model = loaded.value;
const FIGURES = ['politeness', 'empathy', 'hostility', 'defensiveness'] as const;
const far = (a: string, b: string, lang: 'fr' | 'en') => {
  const [x, y] = [readTone(model, a, { lang }), readTone(model, b, { lang })];
  return Math.max(...FIGURES.map((figure) => Math.abs(x[figure] - y[figure])));
};
const clear = (text: string, lang: 'fr' | 'en') =>
  Object.entries(readTone(model, text, { lang }).acts)
    .filter(([, strength]) => strength >= 0.5)
    .map(([act]) => act as ActId)
    .sort();

describe('the same thing said otherwise', () => {
  const base = 'Nous sommes désolés pour cette erreur. Écrivez-nous en message privé, nous vous remboursons.';
  it.each([
    [
      'without accents',
      'Nous sommes desoles pour cette erreur. Ecrivez-nous en message prive, nous vous remboursons.',
    ],
    [
      'inclusive',
      'Nous sommes désolé·e·s pour cette erreur. Écrivez-nous en message privé, nous vous remboursons.',
    ],
    [
      'inclusive with brackets',
      'Nous sommes désolé(e)s pour cette erreur. Écrivez-nous en message privé, nous vous remboursons.',
    ],
    [
      'drawn out',
      'Nous sommes désolééés pour cette erreur. Écrivez-nous en message privé, nous vous remboursons.',
    ],
    [
      'with a mention and an emoji',
      '@lea Nous sommes désolés pour cette erreur. Écrivez-nous en message privé, nous vous remboursons. 🙏',
    ],
    [
      'curly and straight quotes aside',
      'Nous sommes désolés pour cette erreur.  Écrivez-nous en message privé, nous vous remboursons.',
    ],
    ['in decomposed letters', base.normalize('NFD')],
    ['with invisible characters', base.replace('désolés', 'dé\u200bsol\u00adés')],
  ])('keeps acts and figures %s', (_, text) => {
    expect(clear(text, 'fr')).toEqual(clear(base, 'fr'));
    expect(far(base, text, 'fr')).toBeLessThan(0.15);
  });

  it.each([
    ['fr', 'Nous sommes vraiment désolés de cette attente.', 'Toutes nos excuses pour cette attente.'],
    ['fr', 'Nous comprenons votre colère.', 'Votre colère est légitime, nous la comprenons.'],
    ['fr', 'Nous avons fait une erreur.', 'C’est notre erreur.'],
    ['fr', 'Écrivez-nous en privé.', 'Envoyez-nous un message privé.'],
    ['fr', 'Nous vérifions et vous revenons avant 18 h.', 'On vérifie et on vous revient avant 18 h.'],
    ['en', 'We are truly sorry about the wait.', 'Our sincere apologies for the wait.'],
    ['en', 'We understand your anger.', 'We understand why you are angry.'],
    ['en', 'We made a mistake.', 'This was our mistake.'],
    ['en', 'Please send us a DM.', 'Please message us privately.'],
  ] as const)('%s: "%s" reads as "%s"', (lang, a, b) => {
    expect(far(a, b, lang)).toBeLessThan(0.3);
    expect(clear(a, lang).some((act) => clear(b, lang).includes(act))).toBe(true);
  });

  it('hears capitals as a shout and still finds the acts', () => {
    const text = 'NOUS SOMMES DESOLES, ECRIVEZ-NOUS EN MESSAGE PRIVE';
    expect(clear(text, 'fr')).toEqual(expect.arrayContaining(['apology', 'redirect']));
    expect(readTone(model, text, { lang: 'fr' }).language.capitals).toBeGreaterThan(0.9);
  });

  it('reads a reply in both languages sentence by sentence', () => {
    const acts = clear(
      'Nous sommes désolés pour cette erreur. We are sorry for this mistake and we will refund you today.',
      'fr',
    );
    expect(acts).toEqual(expect.arrayContaining(['apology', 'compensate', 'promise']));
  });
});

describe('cues that do not count', () => {
  it.each([
    ['fr', 'Nous ne nous excuserons pas.', 'apology'],
    ['fr', 'Vous répétez « nous sommes désolés » depuis hier.', 'apology'],
    ['fr', 'Pas question de vous rembourser.', 'apology'],
    ['fr', 'Nous ne comprenons pas votre colère.', 'empathy'],
    ['en', 'We are not going to apologize.', 'apology'],
    ['en', 'You keep saying "we are sorry" and nothing changes.', 'apology'],
    ['en', 'We do not understand your anger.', 'empathy'],
    ['en', 'We will not apologise, and we never said so.', 'apology'],
  ] as const)('%s: %s is no %s', (lang, text, act) => {
    expect(readTone(model, text, { lang }).acts[act] ?? 0).toBeLessThan(0.5);
  });

  it('keeps "not only" and "not enough" as they are meant', () => {
    expect(clear('Nous ne pourrons jamais assez nous excuser.', 'fr')).toContain('apology');
    expect(clear('We cannot apologise enough.', 'en')).toContain('apology');
  });

  it('is not bought by stuffing: a heap of cues reads no better than one fluent sentence', () => {
    const fluent = readTone(model, 'Nous comprenons votre inquiétude et nous nous excusons.', { lang: 'fr' });
    const heap = readTone(
      model,
      'désolés désolés excuses excuses pardon navrés comprenons colère empathie merci merci svp',
      { lang: 'fr' },
    );
    expect(heap.empathy).toBeLessThan(fluent.empathy + 0.05);
    expect(heap.confidence).toBeLessThan(fluent.confidence);
  });
});

describe('the model file', () => {
  it('is refused with a code when it is not one, newer or damaged', () => {
    const codes = [
      '{',
      '[]',
      '{"format":9,"id":"x","heads":[]}',
      { format: 1, id: 'x', bits: 4, heads: [{ name: 'empathy' }] },
      null,
    ].map((source) => {
      const result = loadToneModel(source);
      return result.ok ? 'ok' : result.error.code;
    });
    expect(codes).toEqual([
      'model/not-json',
      'model/not-a-model',
      'model/newer-format',
      'model/damaged',
      'model/not-a-model',
    ]);
  });

  it('changes the reading, and its hash tells so', () => {
    expect(model.hash).not.toBe(RULES_ONLY.hash);
    const text = 'Your article is a mess, fix it.';
    expect(readTone(model, text, { lang: 'en' }).politeness).not.toBe(
      readTone(RULES_ONLY, text, { lang: 'en' }).politeness,
    );
  });

  it('gives the same reading through a reader that remembers', () => {
    const read = createToneReader(model);
    const opts = { lang: 'fr', to: 'Où est mon colis?' } as const;
    const text = 'Votre colis arrive demain.';
    expect(read(text, opts)).toEqual(readTone(model, text, opts));
    expect(read(text, opts)).toBe(read(text, opts));
  });
});

describe('texts made to break it', () => {
  it.each([
    ['one letter', 'a'.repeat(10_000)],
    ['opening quotes', '«'.repeat(10_000)],
    ['control characters', '\u0000\u0007\u001b[31m'.repeat(1500)],
    ['right to left', '\u202eمرحبا نعتذر'.repeat(600)],
    ['lone surrogates', '\ud83d'.repeat(5000)],
    ['negations', 'ne pas '.repeat(1400)],
    ['a pattern begun again and again', 'désolé que vous '.repeat(600)],
    ['spaces', ' '.repeat(20_000)],
    ['markup', '<img src=x onerror=alert(1)>'.repeat(350)],
  ])('%s: read within a fifth of a second', (_, text) => {
    const start = performance.now();
    const reading = readTone(model, text, { lang: 'fr', to: text });
    expect(performance.now() - start).toBeLessThan(1000);
    for (const span of reading.spans) expect(span.end).toBeLessThanOrEqual(text.length);
  });

  it.each([
    ['spaces', ' '],
    ['tabs and spaces', ' \t'],
    ['commas', ','],
    ['line ends', '\n'],
  ])('the form of thousands of %s is read as fast as that of as much prose', (_, piece) => {
    const prose = 'Nous avons lu votre avis, et nous réparons la machine. ';
    const timed = (text: string) => {
      const tokens = tokenise(text.repeat(Math.floor(12_000 / text.length)));
      const guess = guessLanguage(tokens, 'fr');
      const times = Array.from({ length: 5 }, () => {
        const start = performance.now();
        readForm(tokens, guess, 0);
        return performance.now() - start;
      });
      return Math.min(...times);
    };
    expect(timed(piece)).toBeLessThan(timed(prose) * 20);
  });
});
