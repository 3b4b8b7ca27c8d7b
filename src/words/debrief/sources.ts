import type { Lang } from '../../model/text.ts';

/** How strong a source is. `ours`: a value or a choice of this game, with no study behind its figure. */
export type Strength = 'meta' | 'experiment' | 'field' | 'simulation' | 'practice' | 'law' | 'ours';

export interface Source {
  readonly cite: string | Readonly<Record<Lang, string>>; // '' for a value of this game; by language where it is not a title
  readonly strength: Strength;
  readonly says: Readonly<Record<Lang, string>>;
}

/** The source of each rule, by the key that a finding carries. */
export const SOURCES: Readonly<Record<string, Source>> = {
  T5: {
    cite: 'Istanbulluoglu 2017, Computers in Human Behavior 76, 72-82; Lithium 2013',
    strength: 'experiment',
    says: {
      fr: 'On attend une réponse en 1 à 3 h sur un microblogue, 3 à 6 h sur une page; une première et une dernière réponse plus rapides satisfont davantage. 53 % veulent une réponse dans l’heure, 72 % pour une plainte.',
      en: 'People expect an answer within 1 to 3 h on a microblog, 3 to 6 h on a page; a faster first and a faster conclusive answer both satisfy more. 53% want one within the hour, 72% for a complaint.',
    },
  },
  T7: {
    cite: 'Freshfields 2013',
    strength: 'field',
    says: {
      fr: '28 % des crises passent à la presse internationale en une heure, 69 % en un jour; 58 % s’étaient annoncées des jours ou des mois avant.',
      en: '28% of crises reach the international press within an hour, 69% within a day; 58% had announced themselves days or months before.',
    },
  },
  T12: {
    cite: 'Gunarathne, Rui & Seidmann 2014',
    strength: 'field',
    says: {
      fr: 'Les lignes aériennes répondent davantage aux comptes très suivis : un biais, pas une règle à suivre.',
      en: 'Airlines answer accounts with many followers more often: a bias, not a rule to follow.',
    },
  },
  T14: {
    cite: { fr: 'La Presse, avril 2012', en: 'La Presse, April 2012' },
    strength: 'practice',
    says: {
      fr: 'Un long congé laisse toute la place à une affaire; ce qui est planifié part quand même.',
      en: 'A long weekend leaves a story plenty of room; what is scheduled goes out all the same.',
    },
  },
  F6: {
    cite: 'Herhausen, Ludwig, Grewal, Wulf & Schoegel 2019, Journal of Marketing 83(3); HBR 2020',
    strength: 'field',
    says: {
      fr: 'Tant qu’une plainte n’est pas virale, presque toute réponse vaut mieux que le silence; s’excuser ou proposer le privé aide si c’est immédiat.',
      en: 'While a complaint is not viral, almost any answer beats silence; apologizing or offering private help works if it is immediate.',
    },
  },
  F6b: {
    cite: 'Herhausen et al. 2019 (AMA 2022)',
    strength: 'field',
    says: {
      fr: 'L’empathie précoce l’emporte sur l’explication, sauf quand la colère est forte : là, l’explication agit mieux.',
      en: 'Early empathy beats explanation, except when arousal is high: there, explanation works better.',
    },
  },
  F7: {
    cite: 'Herhausen et al. 2019',
    strength: 'field',
    says: {
      fr: 'Une fois l’affaire virale, renvoyer en privé ne sert à rien ou nuit, et répéter le même geste perd son effet.',
      en: 'Once viral, sending people to private does nothing or harms, and repeating the same act loses its effect.',
    },
  },
  F8: {
    cite: {
      fr: 'Journal of Research in Interactive Marketing 20(3), 455 (quasi-expérience)',
      en: 'Journal of Research in Interactive Marketing 20(3), 455 (quasi-experiment)',
    },
    strength: 'field',
    says: {
      fr: 'Répondre en offrant un dédommagement en public augmente la part de commentaires négatifs.',
      en: 'Answering with public compensation raises the share of negative comments.',
    },
  },
  F9: {
    cite: 'Beşer, Lackes & Siepermann 2017, ECIS',
    strength: 'simulation',
    says: {
      fr: 'Mieux vaut prendre le temps d’un bon message que réagir au plus vite.',
      en: 'It is better to take the time for a good message than to react as fast as possible.',
    },
  },
  R1: {
    cite: 'Ma & Zhan 2016, Journal of Public Relations Research 28(2), 102-119',
    strength: 'meta',
    says: {
      fr: 'La faute que les gens attribuent à l’organisation pèse plus (r = -0,54) que sa façon d’y répondre (r = 0,23) : les faits dominent.',
      en: 'The fault people attribute to the organization weighs more (r = -.54) than how it responds (r = .23): facts dominate.',
    },
  },
  R3: {
    cite: 'Coombs 2007, Corporate Reputation Review 10(3)',
    strength: 'experiment',
    says: {
      fr: 'D’abord dire quoi faire et ce qui s’est passé; nier seulement une rumeur; réparer quand on est tenu responsable; ne pas mêler les deux.',
      en: 'First say what to do and what happened; deny only a rumour; rebuild when held responsible; do not mix the two.',
    },
  },
  R5: {
    cite: 'Arpan & Roskos-Ewoldsen 2005, Public Relations Review 31, 425',
    strength: 'experiment',
    says: {
      fr: 'Dire soi-même ce qui ne va pas, avant les autres, rend plus crédible.',
      en: 'Breaking the bad news yourself, first, makes you more credible.',
    },
  },
  R6: {
    cite: 'Le, Teo, Pang, Li & Goh 2019, Corporate Communications 24(4)',
    strength: 'experiment',
    says: {
      fr: 'Un silence annoncé et rompu comme prévu aide; un silence rompu de force aggrave.',
      en: 'A silence that is announced, then broken as planned, helps; one you are forced to break makes it worse.',
    },
  },
  R7: {
    cite: 'Lewicki, Polin & Lount 2016, Negotiation and Conflict Management Research 9(2), 177-196',
    strength: 'experiment',
    says: {
      fr: 'Dans une excuse comptent d’abord la responsabilité reconnue, puis la réparation; le regret et l’explication ensuite.',
      en: 'In an apology, responsibility counts first, then the offer of repair; regret and explanation come next.',
    },
  },
  R8: {
    cite: 'Golmohammadi, Havakhor, Gauri & Comprix 2021, Journal of Marketing 85',
    strength: 'field',
    says: {
      fr: 'De longs échanges publics avec une personne baissent la qualité perçue et attirent d’autres plaintes.',
      en: 'Long public exchanges with one person lower perceived quality and draw more complaints.',
    },
  },
  R9: {
    cite: 'Cummings, Herhausen, Roggeveen & Grewal 2024, Journal of Service Research',
    strength: 'experiment',
    says: {
      fr: 'Aux publications vengeresses, répondre par de l’information, pas par de l’empathie.',
      en: 'To vindictive posts, answer with information, not empathy.',
    },
  },
  R10: {
    cite: 'Johnen & Schnittka 2019, Journal of the Academy of Marketing Science 47, 858-878',
    strength: 'experiment',
    says: {
      fr: 'Se défendre passe mal dans les services utiles; mieux, parfois, dans le plaisir.',
      en: 'Defensiveness goes down badly for services people need; sometimes better for leisure.',
    },
  },
  R11: {
    cite: 'Béal & Grégoire 2022, Journal of Service Research 25(2), 242-259 (HEC Montréal)',
    strength: 'experiment',
    says: {
      fr: 'Rire avec vaut mieux que rire de; l’humour baisse la confiance dès qu’il y a un tort.',
      en: 'Laughing with beats laughing at; humour lowers trust once there is harm.',
    },
  },
  R12: {
    cite: 'DiStaso, Vafeiadis & Amaral 2015, Public Relations Review 41, 222-231',
    strength: 'experiment',
    says: {
      fr: 'Une sympathie sans information peut nuire; une publication qui informe fait mieux.',
      en: 'Sympathy without information can harm; an informative post does better.',
    },
  },
  R13: {
    cite: 'van Noort & Willemsen 2012, Journal of Interactive Marketing 26(3), 131-140',
    strength: 'experiment',
    says: {
      fr: 'Répondre limite les dégâts quand la maison parle d’une voix humaine, comme dans une conversation.',
      en: 'Webcare limits the damage through a conversational human voice.',
    },
  },
  R15: {
    cite: 'Gu & Ye 2014, Production and Operations Management 23(4), 570-582',
    strength: 'field',
    says: {
      fr: 'Qui se plaint, voit les autres recevoir une réponse et n’en reçoit pas devient moins satisfait.',
      en: 'Complainers who see others answered, and are not, become less satisfied.',
    },
  },
  R16: {
    cite: 'Wang & Chaudhry 2018, Journal of Marketing Research',
    strength: 'field',
    says: {
      fr: 'Une réponse taillée pour la plainte en augmente l’effet.',
      en: 'An answer tailored to the complaint amplifies its benefit.',
    },
  },
  R19: {
    cite: 'Tripp & Grégoire 2011, MIT Sloan Management Review; Grégoire, Salle & Tripp 2015, Business Horizons 58',
    strength: 'field',
    says: {
      fr: 'Une deuxième déception, après la première faute, pousse aux représailles publiques.',
      en: 'A second failure on top of the first drives people to retaliate in public.',
    },
  },
  R20: {
    cite: 'Psychology & Marketing 1991, 8(3); Kim et al. 2023',
    strength: 'experiment',
    says: {
      fr: 'Devant une rumeur, un ton conciliant fait toujours mieux qu’un ton qui enflamme.',
      en: 'Against a rumour, a conciliatory tone always does better than an inflammatory one.',
    },
  },
  M1: {
    cite: 'Liao, Ye, Filieri, Du & Jiang 2024, Psychology & Marketing',
    strength: 'experiment',
    says: {
      fr: '« Pourquoi mon commentaire a-t-il disparu? » : ceux qui le voient pardonnent moins. Une explication propre à la personne répare en partie.',
      en: '“Why did you delete my comment?”: observers forgive less. A personal explanation repairs part of it.',
    },
  },
  M4: {
    cite: {
      fr: 'Jhaver, Bruckman & Gilbert 2019, CSCW (32 millions de publications)',
      en: 'Jhaver, Bruckman & Gilbert 2019, CSCW (32 million posts)',
    },
    strength: 'field',
    says: {
      fr: 'Expliquer un retrait baisse un peu (6,5 %) les récidives.',
      en: 'Explaining a removal lowers repeat offences a little (6.5%).',
    },
  },
  M7: {
    cite: 'Yadin et al. 2023, Journal of Business Ethics',
    strength: 'experiment',
    says: {
      fr: 'Une insulte en tête ou en fin de fil en attire d’autres; au milieu, non.',
      en: 'Incivility at the head or bottom of a thread breeds more; in the middle it does not.',
    },
  },
  M9: {
    cite: 'International Press Institute, Newsrooms Ontheline',
    strength: 'practice',
    says: {
      fr: 'Un commentaire masqué reste visible à son auteur et à ses amis. Des modérateurs de presse préfèrent retirer, le dire et citer la règle; devant une avalanche, ils le disent une fois à tous. Ils tolèrent une critique dure.',
      en: 'A hidden comment stays visible to its author and friends. News moderators prefer to delete, tell the person and link the rule; in an avalanche they tell everyone once. They tolerate harsh criticism.',
    },
  },
  L1: {
    cite: {
      fr: 'LCCJTI, art. 22 (Québec)',
      en: 'Act to establish a legal framework for information technology, s. 22 (Québec)',
    },
    strength: 'law',
    says: {
      fr: 'L’hébergeur qui sait qu’un contenu est illicite et n’agit pas promptement engage sa responsabilité. (Formation, pas un avis juridique.)',
      en: 'A host that knows of illicit content and does not act promptly becomes liable. (Training, not legal advice.)',
    },
  },
  L1b: {
    cite: { fr: 'Prud’homme c. Rawdon, 2010 QCCA 584', en: 'Prud’homme v. Rawdon, 2010 QCCA 584' },
    strength: 'law',
    says: {
      fr: 'Retirer les passages fautifs était juste; fermer tout le forum allait trop loin. (Formation, pas un avis juridique.)',
      en: 'Taking down the offending passages was right; closing the whole forum went too far. (Training, not legal advice.)',
    },
  },
  L3: {
    cite: {
      fr: 'Code criminel, art. 264 et 264.1; C.c.Q., art. 3, 35 et 36; Loi 25 (Québec)',
      en: 'Criminal Code, ss. 264 and 264.1; Civil Code of Québec, arts. 3, 35 and 36; Law 25 (Québec)',
    },
    strength: 'law',
    says: {
      fr: 'Ne jamais demander ni répéter en public une adresse, un compte, un dossier de santé. Menaces et adresses : garder la preuve, retirer, prévenir. (Formation, pas un avis juridique.)',
      en: 'Never ask for or repeat an address, an account or health data in public. Threats and addresses: keep the proof, remove, warn. (Training, not legal advice.)',
    },
  },
  trade: {
    cite: '',
    strength: 'practice',
    says: {
      fr: 'Ce que demande le métier : écrire juste, court et simple, dans la langue de la personne.',
      en: 'What the profession asks: write correctly, briefly and plainly, in the person’s language.',
    },
  },
  author: {
    cite: '',
    strength: 'ours',
    says: {
      fr: 'L’avis de l’auteur du scénario, donné avec sa raison.',
      en: 'The opinion of the scenario’s author, with the reason for it.',
    },
  },
};

/** The source in full, in a language; '' for a value of this game. */
export function fullCite({ cite }: Source, lang: Lang): string {
  return typeof cite === 'string' ? cite : cite[lang];
}

/** The authors and the year, or the law; '' for a value of this game. */
export function shortCite(key: string, lang: Lang): string {
  const source = SOURCES[key];
  const cite = source === undefined ? '' : (fullCite(source, lang).split(' (')[0] ?? '');
  return /^.*?\b\d{4}\b/.exec(cite)?.[0] ?? cite;
}

/** What the studies dispute, or do not say. */
export const DISPUTES: Readonly<Record<Lang, readonly string[]>> = {
  fr: [
    'Répondre en public aide-t-il? Oui pour les notes d’hôtels (Proserpio et Zervas 2017); les plaintes deviennent pourtant plus longues, et une quasi-expérience trouve davantage de commentaires négatifs (F8).',
    'L’« heure d’or » est une tradition du métier. Aucune étude n’en mesure l’effet; dans ce jeu, il naît de la propagation, il n’est pas imposé.',
    'L’empathie ou les faits? Cela dépend de la colère (F6b), et de qui parle (R9, R12).',
    'Dire soi-même la mauvaise nouvelle aide presque toujours (R5); une étude sur les réseaux sociaux n’a rien trouvé.',
    'Les pondérations et les seuils de cette grille sont les nôtres : elle s’appuie sur ces sources, elle n’a pas été validée. Ta formatrice ou ton formateur peut les changer.',
  ],
  en: [
    'Does answering in public help? Yes for hotel ratings (Proserpio & Zervas 2017); but complaints get longer, and a quasi-experiment finds more negative comments (F8).',
    'The “golden hour” is trade lore. No study measures its effect; in this game it comes out of how the story spreads; it is not imposed.',
    'Empathy or facts? It depends on the anger (F6b), and on who is speaking (R9, R12).',
    'Breaking the bad news yourself nearly always helps (R5); one study on social media found no effect.',
    'The weights and thresholds of this rubric are ours: it rests on these sources and has not been validated. Your instructor may change them.',
  ],
};
