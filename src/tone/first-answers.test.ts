import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadToneModel, readTone } from './index.ts';

/**
 * What people answer to a first angry post: good, bad, clumsy, short, long, spoken. Each row: what must be read,
 * what must not (after "!"), `hostile` or `kind` where it matters, then the answer. Written by hand for this table.
 */
const POSTS = {
  fr: 'Ma sœur a reçu une lettre des avocats de Poudrin. Elle a décousu 412 étiquettes à la main, une par une. Vous êtes fiers?',
  en: 'My sister got a letter from Poudrin’s lawyers. She unpicked 412 labels by hand, one by one. Proud of yourselves?',
};

const FR = `
apology responsibility kind | Nous avons envoyé cette lettre et nous avons eu tort. Je m'excuse auprès de votre sœur. Les 412 étiquettes, c'est notre faute.
empathy hold promise kind | Je comprends votre colère. Je vérifie ce qui s'est passé ce matin et je vous reviens ici avant 9 h.
apology !responsibility | Désolée.
halfApology !responsibility | Nous sommes désolés si certaines personnes ont été blessées par cette démarche.
redirect | Écrivez-nous en privé, svp.
redirect apology | Bonjour, désolés pour la situation. Contactez notre service à la clientèle au 1 800 555-0142.
deny | C'est faux, on n'a jamais poursuivi personne.
excuse | Comme toute entreprise, nous sommes tenus de protéger notre marque.
shiftBlame | C'est la faute de nos avocats, pas la nôtre.
attack hostile | Vous mentez. Arrêtez de chialer et trouvez-vous une vie.
threaten hostile | Retirez votre photo immédiatement ou nos avocats vont s'en occuper.
bolster !apology | Poudrin est fière d'être une entreprise d'ici depuis 1987 et prend le respect très au sérieux.
apology kind | Hey, chu vraiment désolée pour ta sœur, c'est plate en titi ce qui est arrivé.
responsibility kind | On s'est plantés, pis pas à peu près.
humourSharp | Pauvre petite, sortez les mouchoirs.
responsibility repair !threaten kind | Nous avons envoyé cette lettre. C'est notre faute. Nous retirons la mise en demeure et nous appelons Mireille ce matin.
responsibility repair !attack kind | C'est notre faute. Nous retirons la mise en demeure et nous appelons votre sœur ce matin.
!threaten | Nous poursuivons nos vérifications et nous revenons à 11 h.
threaten hostile | Retirez cette photo, sinon vous recevrez une mise en demeure.
ask kind | Est-ce que je pourrais parler à votre sœur? À quelle heure je la dérangerais le moins?
acknowledge handOver kind | Merci de nous l'avoir écrit. Je transmets votre message à la direction ce matin.
hold | On regarde ça.
explain !attack | La lettre est partie le 12 mars parce que le nom est une marque déposée. Aucune poursuite n'a été déposée.
empathy responsibility compensate promise kind | 412 étiquettes à la main, ça fait mal de le lire. C'était notre décision et elle était mauvaise. Nous payons les heures perdues et je vous confirme comment avant 18 h.
`;
const EN = `
apology responsibility kind | We sent that letter and we were wrong. I apologise to your sister. Those 412 labels are our fault.
empathy hold promise kind | I understand your anger. I am checking what happened and will be back here before 9 am.
apology !responsibility | Sorry.
halfApology !responsibility | We are sorry if anyone was hurt by this.
redirect | DM us please
redirect apology | Hello, sorry about this. Please contact our customer service at 1 800 555-0142.
deny | That is false, we never sued anybody.
excuse | Like any company, we are bound to protect our trademark.
shiftBlame | It's our lawyers' fault, not ours.
attack hostile | You are lying. Stop whining and get a life.
threaten hostile | Take down your photo immediately or you will hear from our lawyers.
bolster !apology | Poudrin is proud to have been a local company since 1987 and takes respect very seriously.
apology kind | hey so sorry about your sister, that's rough
responsibility kind | yeah we messed up big time
humourSharp | Poor baby, someone get the tissues.
ask kind | Could I talk to your sister? What time would suit her best?
acknowledge handOver kind | Thank you for telling us. I am passing your message on to management this morning.
hold | Looking into it.
explain !attack | The letter was sent on March 12 because the name is a registered trademark. No lawsuit was filed.
empathy responsibility compensate promise kind | 412 labels by hand: that hurts to read. It was our decision and it was wrong. We will pay for the lost hours and tell you how before 6 pm.
`;

const loaded = loadToneModel(readFileSync(new URL('../../assets/tone/tone.json', import.meta.url), 'utf8'));
if (!loaded.ok) throw new Error(loaded.error.code);
const model = loaded.value;

const rows = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [marks = '', text = ''] = line.split(' | ');
      return { marks: marks.split(' '), text };
    });

describe.each([
  ['fr', FR],
  ['en', EN],
] as const)('an honest answer to a first post is read as it was meant (%s)', (lang, table) => {
  it.each(rows(table))('$text', ({ marks, text }) => {
    const reading = readTone(model, text, { lang, to: POSTS[lang] });
    const acts = reading.acts as Readonly<Record<string, number>>;
    const heard = Object.keys(acts).filter((act) => acts[act]! >= 0.5);
    const isMood = (mark: string) => mark === 'kind' || mark === 'hostile';
    expect(heard).toEqual(expect.arrayContaining(marks.filter((m) => !m.startsWith('!') && !isMood(m))));
    for (const mark of marks.filter((m) => m.startsWith('!'))) expect(heard).not.toContain(mark.slice(1));
    if (marks.includes('hostile')) expect(reading.hostility).toBeGreaterThan(0.5);
    else expect(reading.hostility).toBeLessThan(0.5);
    if (marks.includes('kind')) expect(heard).not.toContain('attack');
  });
});
