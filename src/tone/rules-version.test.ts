import { describe, expect, it } from 'vitest';
import { hashJson } from '../base/hash.ts';
import * as actsEn from './cues/acts-en.ts';
import * as actsFr from './cues/acts-fr.ts';
import * as houseEn from './cues/house-en.ts';
import * as houseFr from './cues/house-fr.ts';
import * as mannersEn from './cues/manners-en.ts';
import * as mannersFr from './cues/manners-fr.ts';
import * as times from './cues/times.ts';
import * as discourse from './lexicon/discourse.ts';
import * as feelings from './lexicon/feelings.ts';
import * as insults from './lexicon/insults.ts';
import * as judgements from './lexicon/judgements.ts';
import * as moreWords from './lexicon/more-words.ts';
import * as turns from './lexicon/turns.ts';
import { loadToneModel, RULES_ONLY, RULES_VERSION } from './model.ts';
import { readTone } from './read-tone.ts';
import * as rules from './rules.ts';
import * as tuning from './tuning.ts';

/**
 * For each version of the rules, a hash of its tables and one of the readings below. When this fails, the reader has
 * changed: raise `RULES_VERSION` and add its line here. Never change a line that was published.
 */
const PUBLISHED: Readonly<Record<string, { tables: string; readings: string }>> = {
  'rules-2': { tables: '3af86fa7e164c7e1', readings: '0e4c78b9cc7a916f' },
  'rules-3': { tables: '3af86fa7e164c7e1', readings: 'eeafb44e0c3f4d97' },
  'rules-4': { tables: '3af86fa7e164c7e1', readings: 'b1ef03941176a101' },
};

const TABLES = [
  actsEn,
  actsFr,
  houseEn,
  houseFr,
  mannersEn,
  mannersFr,
  times,
  discourse,
  feelings,
  insults,
  judgements,
  moreWords,
  turns,
  rules,
  tuning,
].map((table) => ({ ...table }));

/** Texts to read; they do not change when the reader does. */
const FRENCH = [
  "Nous avons envoyé cette lettre et nous avons eu tort. Je m'excuse auprès de votre sœur. Les 412 étiquettes, c'est notre faute.",
  'Je comprends votre colère. Je vérifie ce qui s’est passé ce matin et je vous reviens ici avant 9 h.',
  'Nous sommes désolés si certaines personnes ont été blessées par cette démarche.',
  'Écrivez-nous en privé, svp.',
  "C'est faux, on n'a jamais poursuivi personne.",
  "C'est la faute de nos avocats, pas la nôtre.",
  'Vous mentez. Arrêtez de chialer et trouvez-vous une vie.',
  "Retirez votre photo immédiatement ou nos avocats vont s'en occuper.",
  'Hey, chu vraiment désolée pour ta sœur, c’est plate en titi ce qui est arrivé.',
  'Bravo, super service, trois heures au téléphone pour ça.',
  'Nous prenons votre commentaire très au sérieux.',
  'Merci de nous l’avoir écrit. Je transmets votre message à la direction ce matin.',
];
const ENGLISH = [
  'We sent that letter and we were wrong. I apologize to your sister. The 412 labels are on us.',
  'I can see why you are angry. I am checking what happened and will be back here before 9.',
  'We are sorry if anyone was offended by our message.',
  'Please send us a DM.',
  'That is false. We never sued anybody.',
  'Our lawyers did this, not us.',
  'You are lying. Stop whining and get a life.',
  'Take the photo down now or you will hear from our lawyers.',
  'Great job, three hours on hold. Love it.',
  'We take your feedback very seriously.',
];

describe('the version of the rules', () => {
  it('rises with whatever changes a reading', () => {
    const readings = [
      ...FRENCH.map((text) => readTone(RULES_ONLY, text, { lang: 'fr', to: FRENCH[9] })),
      ...ENGLISH.map((text) => readTone(RULES_ONLY, text, { lang: 'en', to: ENGLISH[8] })),
    ];
    expect({ tables: hashJson(TABLES), readings: hashJson(readings) }).toEqual(PUBLISHED[RULES_VERSION]);
  });

  it('is told by a model that has no weights, which reads by rules alone', () => {
    const loaded = loadToneModel({ format: 1, id: 'bare', bits: 0, heads: [] });
    expect(loaded.ok && loaded.value.hash).toBe(RULES_VERSION);
  });
});
