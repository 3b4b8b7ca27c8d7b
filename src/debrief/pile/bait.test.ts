import { describe, expect, it } from 'vitest';
import { playScripted } from '../../lab/index.ts';
import type { Scenario } from '../../model/scenario.ts';
import { ESSAI_YAML, essai } from '../../record/essai.ts';
import { encodeRecord } from '../../record/index.ts';
import { compileFiles, compileScenario } from '../../scenario/index.ts';
import { RULES_ONLY } from '../../tone/index.ts';
import { openAssessor } from './assess.ts';
import { pileActs } from './doings.ts';
import type { Entry, Handed } from './entry.ts';
import { heldOf, type Known } from './held.ts';
import { EMPTY, type PileModel } from './model.ts';
import { offersOfMachine } from './offers.ts';
import { opinionsText } from './opinions.ts';

const shipped = essai();
const HARSH = `${ESSAI_YAML}rubric:\n  passMark: 95\n  weights: {timing: 100, tone: 0}\n  reasons: {passMark: A., weights: B.}\n`;
const ONE_WORD = ESSAI_YAML.replace('Mon café était froid. Encore.', 'Mon café était tiède. Encore.');
const COURSE =
  'format: avis-de-tempete-rubric/1\nrubric:\n  weights: {language: 100}\n  reasons: {weights: C.}\n';
const compiled = (yaml: string): Scenario => {
  const { scenario, diagnostics } = compileScenario(yaml, { file: 'essai.yaml' });
  if (scenario === null) throw new Error(JSON.stringify(diagnostics));
  return scenario;
};
const game: Handed = {
  id: 'g',
  name: 'ana.json',
  text: encodeRecord(playScripted(shipped, 'decent', '7', RULES_ONLY).record),
};
const assessed = (known: Known, taken: Known['opened'] = []) =>
  openAssessor(
    heldOf(known, taken).map(({ scenario }) => scenario),
    RULES_ONLY,
  )(game);
const alone = assessed({ shipped: [shipped], opened: [] });

describe('a scenario opened on this machine', () => {
  it('of one word changed, whose id is that of the game’s own, grades nobody', () => {
    const known = { shipped: [shipped], opened: [{ file: 'essai.yaml', scenario: compiled(ONE_WORD) }] };
    expect(assessed(known)).toEqual(alone);
    expect(alone.standing).toBe('exact');
  });

  it('that plays the same and is graded otherwise grades nobody either, and is offered', () => {
    const harsh = { file: 'lien.yaml', scenario: compiled(HARSH) };
    expect(harsh.scenario.hash).toBe(shipped.hash);
    const known = { shipped: [shipped], opened: [harsh] };
    expect(assessed(known)).toEqual(alone);
    expect(offersOfMachine(known, [], [alone])).toMatchObject([{ kind: 'scenario', file: 'lien.yaml' }]);
    expect(offersOfMachine(known, [harsh], [alone])).toEqual([]);
  });

  it('of the very text that was played grades nobody either, where ours had its prose mended since', () => {
    const mended = compiled(ESSAI_YAML.replace('un samedi matin.', 'un matin de samedi.'));
    const harsh = { file: 'lien.yaml', scenario: compiled(HARSH) };
    expect([mended.hash === shipped.hash, harsh.scenario.hash === shipped.hash]).toEqual([false, true]);
    const entry = assessed({ shipped: [mended], opened: [harsh] });
    expect([entry.standing, entry.notices.map(({ code }) => code)]).toEqual([
      'exact',
      ['record/text-mended'],
    ]);
    expect(entry.played?.grade).toEqual(alone.played?.grade);
    expect(offersOfMachine({ shipped: [mended], opened: [harsh] }, [], [entry])).toHaveLength(1);
  });

  it('grades when the instructor takes it, and each game says that it was played under another rubric', () => {
    const harsh = { file: 'lien.yaml', scenario: compiled(HARSH) };
    const graded = assessed({ shipped: [shipped], opened: [] }, [harsh]);
    expect(graded.standing).toBe('exact');
    expect(graded.notices.map(({ code }) => code)).toEqual(['record/rubric-differs']);
    expect(graded.played?.grade.total).not.toBe(alone.played?.grade.total);
  });
});

describe('a drop', () => {
  const file = (name: string, text: string) => ({ name, file: new File([text], name) });
  const openPile = () => {
    let model: PileModel = { ...EMPTY, known: { shipped: [shipped], opened: [] }, lang: 'fr', width: 800 };
    const graded: string[] = [];
    const acts = pileActs(
      {
        get: () => model,
        change: (part) => {
          model = { ...model, ...part };
        },
      },
      {
        add: (texts) => graded.push(...texts.map(({ name }) => name)),
        keep: () => {},
        again: () => graded.push('again'),
        settle: () => {},
        goOn: () => {},
        stop: () => {},
        clear: () => {},
        close: () => {},
      },
      {
        check: async (files) => compileFiles(files),
        onLeave: () => {},
        onAnswers: () => {},
        onStudy: null,
        setOpinions: (opinions) => {
          model = { ...model, opinions };
        },
      },
    );
    return { acts, graded, model: () => model };
  };
  const baits = [
    file('essai.yaml', HARSH),
    file('versions/essai.yaml', ONE_WORD),
    file('bareme.yaml', COURSE),
  ];

  it('with a scenario and a rubric beside a game grades the game by neither until one is taken', async () => {
    const { acts, graded, model } = openPile();
    await acts.takeFiles([...baits, file('ana.json', game.text)]);
    expect(graded).toEqual(['ana.json']);
    expect(model()).toMatchObject({ rubric: null, taken: [] });
    expect(
      model()
        .offers.map((offer) => `${offer.kind} ${offer.file}`)
        .sort(),
    ).toEqual(['rubric bareme.yaml', 'scenario essai.yaml', 'scenario versions/essai.yaml']);
    for (const offer of model().offers.filter(({ kind }) => kind === 'scenario')) acts.leaveOut(offer);
    expect(graded).toEqual(['ana.json']);
    const [rubric] = model().offers;
    if (rubric !== undefined) acts.take(rubric);
    expect(graded).toEqual(['ana.json', 'again']);
    expect(model()).toMatchObject({ rubric: { file: 'bareme.yaml' }, taken: [], offers: [] });
  });

  it('with opinions in it asks whose they are', async () => {
    const { acts, model } = openPile();
    const list = [{ what: 'tone', was: 1, is: 4, why: 'Oui.' }] as const;
    const opinions = new Map([['0123456789abcdef', list]]);
    await acts.takeFiles([file('avis.json', opinionsText(opinions)), file('ana.json', game.text)]);
    expect([...model().opinions]).toEqual([]);
    const [offer] = model().offers;
    if (offer !== undefined) acts.take(offer);
    expect(model().opinions).toEqual(opinions);
  });

  it('asks nothing about a scenario that stands here already, and says what is wrong with a faulty one', async () => {
    const { acts, model } = openPile();
    const faulty = ESSAI_YAML.replace('platform: fil,', 'platform: fils,');
    await acts.takeFiles([file('copie.yaml', ESSAI_YAML), file('faute.yaml', faulty)]);
    expect(model().offers).toEqual([]);
    expect(model().faulty).toMatchObject([{ file: 'faute.yaml' }]);
    expect(model().faulty[0]?.errors).toBeGreaterThan(0);
  });

  it('takes a scenario for games that wait for it, and gives it back', async () => {
    const { acts, graded, model } = openPile();
    await acts.takeFiles([file('autre.yaml', ESSAI_YAML.replace('id: essai', 'id: autre'))]);
    const [offer] = model().offers;
    if (offer !== undefined) acts.take(offer);
    expect(model().taken).toMatchObject([{ file: 'autre.yaml', scenario: { id: 'autre' } }]);
    const [one] = model().taken;
    if (one !== undefined) acts.giveBack(one);
    expect(model().taken).toEqual([]);
    expect(graded).toEqual(['again', 'again']);
  });
});

it('a game is told by the version it wants when its scenario is not here', () => {
  const entry: Entry = assessed({ shipped: [], opened: [] });
  expect(entry).toMatchObject({ standing: 'foreign', wanted: { id: 'essai', hash: shipped.hash } });
});
