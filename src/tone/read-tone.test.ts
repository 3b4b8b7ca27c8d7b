import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActId } from '../model/codes.ts';
import { RULES_ONLY, readTone } from './index.ts';

const read = (text: string, lang: 'fr' | 'en' = 'fr', to?: string) =>
  readTone(RULES_ONLY, text, to === undefined ? { lang } : { lang, to });
const has = (text: string, act: ActId, lang: 'fr' | 'en' = 'fr') => (read(text, lang).acts[act] ?? 0) >= 0.5;

describe('acts of a reply', () => {
  it.each([
    ['fr', 'Nous sommes désolés que vous ayez été offensé.', ['halfApology'], ['apology']],
    ['fr', 'Si certains ont été offensés, nous en sommes navrés.', ['halfApology'], ['apology']],
    ['fr', 'Nous regrettons tout inconvénient.', ['halfApology'], ['apology']],
    [
      'fr',
      'Nous avons eu tort; nous réparons dès ce soir.',
      ['responsibility', 'repair', 'promise'],
      ['apology'],
    ],
    ['fr', 'Je ne m’excuserai pas.', [], ['apology']],
    ['fr', 'On s’excuse pas pour ça.', [], ['apology']],
    ['fr', 'Vous dites « désolé » à tout le monde, mais vous ne faites rien.', [], ['apology']],
    ['fr', 'Nous ne pouvons que nous excuser.', ['apology'], []],
    ['fr', 'CHU VRAIMENT DESOLEE POUR TON COLIS', ['apology'], []],
    ['fr', 'Désolé·e·s, on a manqué notre coup.', ['apology', 'responsibility'], []],
    ['fr', 'Ne mangez pas ce produit et rapportez-le en magasin.', ['instruct'], []],
    ['fr', 'Écrivez-nous en message privé.', ['redirect'], []],
    ['fr', 'Prochaine mise à jour à 18 h.', ['promise'], []],
    ['fr', 'C’est la faute du fournisseur, pas la nôtre.', ['shiftBlame'], ['responsibility']],
    ['fr', 'Donnez-nous votre numéro de compte et votre date de naissance ici.', ['askPersonalData'], []],
    ['fr', 'Votre adresse a été retirée et la police est avisée.', [], ['askPersonalData']],
    ['fr', 'Votre nom et votre travail, j’y veille.', [], ['askPersonalData']],
    ['fr', 'Donnez-nous votre adresse ici; tout sera supprimé ensuite.', ['askPersonalData'], []],
    ['fr', 'Votre adresse n’est plus sur notre page.', [], ['askPersonalData']],
    ['fr', 'On a ri, et on n’aurait pas dû.', ['responsibility'], ['humourKind']],
    ['fr', 'On a bien ri, merci!', ['humourKind'], []],
    ['fr', 'Je retire votre message : règle « respect ».', [], ['repair']],
    ['fr', 'Le message est retiré, la police est avisée.', [], ['repair']],
    ['fr', 'Ce n’est pas à nous de parler pour elle.', [], ['deny']],
    ['fr', 'Nous retirons le lot des tablettes ce soir.', ['repair'], []],
    ['fr', 'Retirez ce commentaire ou nos avocats vous poursuivront.', ['threaten'], []],
    ['fr', 'C’est faux, cette rumeur est sans fondement.', ['deny'], []],
    ['fr', 'Allez au hangar 3, derrière la scène.', ['instruct'], []],
    ['fr', 'Ne marchez pas sur la jetée, elle est glissante.', ['instruct'], []],
    ['fr', 'Composez le 911 si quelqu’un est blessé.', ['instruct'], []],
    ['fr', 'Vous allez le regretter.', [], ['instruct']],
    ['fr', 'Prochain mot ici à 1 h 20.', ['promise'], []],
    ['fr', 'Ce n’est pas la faute du transporteur.', [], ['shiftBlame']],
    ['fr', 'Ce n’est pas votre faute.', [], ['shiftBlame']],
    ['fr', 'C’est la faute du transporteur.', ['shiftBlame'], []],
    ['fr', 'C’est notre erreur de l’avoir tu.', ['responsibility'], ['shiftBlame']],
    ['en', 'Stay where you are; help is on its way.', ['instruct'], []],
    ['en', 'Step back from the edge.', ['instruct'], []],
    ['en', 'Call 911 first, then tell us.', ['instruct'], []],
    ['en', 'It isn’t the carrier’s fault.', [], ['shiftBlame']],
    ['en', 'This is not your fault.', [], ['shiftBlame']],
    ['en', 'It is the carrier’s fault.', ['shiftBlame'], []],
    ['en', 'We laughed, and it is our fault.', ['responsibility'], ['humourKind']],
    ['en', 'It is not for us to speak for her.', [], ['deny']],
    ['en', 'I am removing your post: “respect” rule.', [], ['repair']],
    ['en', 'Your address has been taken down.', [], ['askPersonalData']],
    ['en', 'I am looking after your name and your work.', [], ['askPersonalData']],
    ['en', 'Post your full name here; it will be removed after.', ['askPersonalData'], []],
    ['en', 'We are sorry you were offended.', ['halfApology'], ['apology']],
    ['en', 'We regret any inconvenience.', ['halfApology'], ['apology']],
    ['en', 'We’re sorry if anyone was offended.', ['halfApology'], ['apology']],
    [
      'en',
      'We got this wrong. We are pulling the lot off the shelves tonight.',
      ['responsibility', 'repair', 'promise'],
      [],
    ],
    ['en', 'I will not apologize.', [], ['apology']],
    ['en', 'So sorry for the delay! Please DM us.', ['apology', 'redirect'], []],
    ['en', 'Please call us at 1-800-555-0199.', ['redirect'], []],
    ['en', 'Find out more here: https://t.co/abc', ['redirect'], []],
    ['en', 'We’re looking into this and will update you by 6 pm.', ['hold', 'promise'], []],
  ] as const)('%s: %s', (lang, text, present, absent) => {
    for (const act of present) expect([act, has(text, act, lang)]).toEqual([act, true]);
    for (const act of absent) expect([act, has(text, act, lang)]).toEqual([act, false]);
  });

  it('finds the concern of the post answered', () => {
    const post = 'Ma fille a trouvé un allergène dans la compote aux pommes!';
    expect(
      read('Merci de nous parler de la compote et de votre fille.', 'fr', post).acts.nameConcern,
    ).toBeGreaterThan(0.5);
    expect(read('Merci de votre message.', 'fr', post).acts.nameConcern).toBeUndefined();
  });
});

describe('figures', () => {
  it('calls an insult hostile and a reply kind', () => {
    expect(read('ferme ta gueule sale con').hostility).toBeGreaterThan(0.5);
    expect(
      read('Bonjour, merci de votre message. Nous vérifions et vous revenons à midi.').hostility,
    ).toBeLessThan(0.2);
  });

  it('is not raised by repeating a cue', () => {
    const once = read('Nous comprenons votre colère.');
    const many = read('Nous comprenons votre colère. '.repeat(12));
    expect(many.empathy - once.empathy).toBeLessThan(0.05);
  });

  it('is unsure of one word, gibberish and other languages', () => {
    for (const text of [
      'Ok',
      'asdkjh qwlekj zxmnb wqrt',
      'Lo sentimos mucho por la situación',
      '申し訳ございません',
      'مرحبا نعتذر عن التأخير',
      '',
    ])
      expect([text, read(text).confidence < 0.4]).toEqual([text, true]);
  });
});

describe('any text', () => {
  it('is read without throwing, in range, with spans inside it, twice the same', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 })),
        fc.constantFrom('fr', 'en'),
        (text, lang) => {
          const reading = read(text, lang as 'fr' | 'en');
          expect(read(text, lang as 'fr' | 'en')).toEqual(reading);
          for (const figure of [
            'politeness',
            'empathy',
            'hostility',
            'defensiveness',
            'sarcasm',
            'confidence',
            'specificity',
          ] as const) {
            expect(reading[figure]).toBeGreaterThanOrEqual(0);
            expect(reading[figure]).toBeLessThanOrEqual(1);
          }
          expect(Math.abs(reading.sentiment)).toBeLessThanOrEqual(1);
          for (const span of reading.spans) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
      { seed: 7, numRuns: 300 },
    );
  });
});
