import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadToneModel, readTone } from './index.ts';

/** The same thing said in other words. No figure may move by .15 or more. Written by hand for this table. */
const FR = `
Nous comprenons votre colère. | Nous comprenons que vous soyez en colère.
Votre colère est légitime. | Nous comprenons votre colère, elle est légitime.
Nous sommes vraiment désolés de cette attente. | Toutes nos excuses pour cette attente.
Nous avons fait une erreur. | C'est notre erreur.
Nous avons eu tort. | C'est nous qui avons eu tort.
Écrivez-nous en privé. | Envoyez-nous un message privé.
Nous vérifions et vous revenons avant 18 h. | On vérifie et on vous revient avant 18 h.
Merci de nous l'avoir signalé. | Merci de nous avoir avertis.
Nous vous rembourserons demain. | Vous serez remboursé demain.
Ne mangez pas cette compote. | Cette compote ne doit pas être mangée.
Nous n'avons pas encore la réponse. | Nous ne savons pas encore.
Je transmets votre message à la direction. | Votre message est transmis à la direction.
Le lot est retiré des tablettes. | Nous retirons le lot des tablettes.
Je suis désolée pour votre fils. | Je suis navrée pour votre fils.
Nous assumons cette décision. | Cette décision, nous l'assumons.
Vous avez raison, nous aurions dû vous répondre. | C'est vrai, on aurait dû vous répondre.
Pouvez-vous nous donner le numéro du lot? | Pourriez-vous nous dire le numéro du lot?
La panne est causée par un bris de conduite. | La panne est due à un bris de conduite.
Nous publierons les résultats vendredi à midi. | Les résultats seront publiés vendredi à midi.
Ce n'est pas notre faute. | Nous n'y sommes pour rien.
`;
const EN = `
We understand your anger. | We understand why you are angry.
Your anger is legitimate. | We understand your anger; it is legitimate.
We are truly sorry about the wait. | Our sincere apologies for the wait.
We made a mistake. | This was our mistake.
We were wrong. | We got it wrong.
Please send us a DM. | Please message us privately.
We are checking and will be back before 6 pm. | We'll check and get back to you before 6 pm.
Thank you for telling us. | Thank you for letting us know.
We will refund you tomorrow. | You will be refunded tomorrow.
Do not eat this apple sauce. | This apple sauce must not be eaten.
We do not have the answer yet. | We don't know yet.
I am passing your message on to management. | Your message has been passed on to management.
The batch is being pulled from the shelves. | We are pulling the batch from the shelves.
I am so sorry about your son. | I'm very sorry about what happened to your son.
We own this decision. | This decision is ours and we own it.
You are right, we should have answered you. | That's true, we should have answered you.
Could you give us the batch number? | Could you please tell us the batch number?
The outage was caused by a broken main. | The outage is due to a broken main.
We will publish the results on Friday at noon. | The results will be published on Friday at noon.
It is not our fault. | We are not to blame for this.
`;
const FIGURES = ['politeness', 'empathy', 'hostility', 'defensiveness', 'sarcasm'] as const;

const loaded = loadToneModel(readFileSync(new URL('../../assets/tone/tone.json', import.meta.url), 'utf8'));
if (!loaded.ok) throw new Error(loaded.error.code);
const model = loaded.value;
const pairs = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' | ') as [string, string]);

describe.each([
  ['fr', FR],
  ['en', EN],
] as const)('said otherwise, read the same (%s)', (lang, table) => {
  it.each(pairs(table))('%s = %s', (one, other) => {
    const [a, b] = [readTone(model, one, { lang }), readTone(model, other, { lang })];
    const apart = FIGURES.map((figure) => [figure, Math.abs(a[figure] - b[figure])] as const);
    expect(apart.filter(([, by]) => by >= 0.15).map(([figure, by]) => `${figure} ${by.toFixed(2)}`)).toEqual(
      [],
    );
  });
});
