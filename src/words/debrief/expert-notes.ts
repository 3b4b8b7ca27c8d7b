import { defineWords } from '../define.ts';

/** A first shift played by the expert of the house, told step by step. */
export const EXAMPLE_WORDS = defineWords({
  fr: {
    title: 'Un quart commenté',
    lead: 'Le premier quart du café, joué par une personne d’expérience, une décision à la fois. Pour qui préfère voir avant de faire; on peut passer.',
    place: ({ n, of }) => `Décision ${n} de ${of}`,
    before: 'Décision précédente',
    next: 'Décision suivante',
    keys: 'Flèches gauche et droite',
    why: 'Pourquoi',
    play: 'Passer, et jouer',
    playNow: 'À toi de jouer',
    toHome: 'Accueil',
    over: 'Fin du premier quart',
    overLead:
      'Quatorze décisions, deux réponses, un seul retrait. Le reste a été lu, confié ou laissé. Dans ta partie, le hasard et tes choix changeront la suite.',
    missing: 'Cette histoire n’est pas dans cette page.',
  },
  en: {
    title: 'A shift, explained',
    lead: 'The café’s first shift, played by somebody with experience, one decision at a time. For those who would rather see before they do; it can be skipped.',
    place: ({ n, of }) => `Decision ${n} of ${of}`,
    before: 'Previous decision',
    next: 'Next decision',
    keys: 'Left and right arrows',
    why: 'Why',
    play: 'Skip, and play',
    playNow: 'Your turn',
    toHome: 'Front page',
    over: 'End of the first shift',
    overLead:
      'Fourteen decisions, two answers, one removal. The rest was read, handed over or let pass. In your game, luck and your own choices will change what follows.',
    missing: 'This story is not in this page.',
  },
});

/** Why this first, why not that: one note for each decision of `expert` in the first shift of `premier-quart`. */
export const EXPERT_NOTES = defineWords({
  fr: {
    note_watch:
      'D’abord la veille, pendant que rien ne presse\u00a0: le nom du café, et un seuil. Si l’on se met à parler de nous ailleurs qu’ici, je le saurai sans y penser. Plus tard, j’aurai les mains pleines.',
    note_requestApproval_direction:
      'Je demande dès maintenant l’accord pour une déclaration, et j’insiste, sans savoir si j’en aurai besoin. Insister coûte du crédit et raccourcit l’attente; publier sans accord en coûterait aussi, au plus mauvais moment. Attendre d’en avoir besoin, c’est attendre deux fois.',
    note_open_mitaine:
      'Une mitaine perdue. Je lis, et je n’en fais rien tout de suite\u00a0: rien ne demande de réponse, et il se passera peut-être autre chose. Lire d’abord coûte peu; répondre à tout coûte l’avant-midi.',
    note_open_latte_froid:
      'Une critique, polie, précise, d’une cliente qui revient. C’est la première du jour\u00a0: je l’ouvre à la minute où elle arrive. Mais je ne réponds pas encore\u00a0: je ne sais pas si son café est un cas ou le premier de dix.',
    note_ask_element:
      'La question avant la réponse. Le comptoir met un quart d’heure à me dire comment va la machine; plus tôt je demande, plus tôt je saurai. Deviner serait plus rapide, et faux une fois sur deux.',
    note_ask_muffins:
      'Tant que j’y suis, les heures et le menu. Personne n’en parle encore. C’est le genre de fait qu’on voudra sous la main si quelqu’un raconte n’importe quoi.',
    note_answer_latte_froid:
      'Je réponds sans attendre la cause\u00a0: ses mots à elle (douze minutes, froid), la déception reconnue, et quoi faire maintenant. Pas de «\u00a0merci pour votre commentaire\u00a0», qui irait sous n’importe quoi. Pas de cause non plus\u00a0: je ne la connais pas.',
    note_handOver_latte_froid:
      'Promettre un café chaud, c’est bien; encore faut-il que le comptoir le sache. Je lui confie la publication, pour que ce que j’ai écrit soit fait.',
    note_leave_mitaine:
      'La mitaine, maintenant que l’urgent est parti\u00a0: je laisse passer, exprès. Laisser est une décision; la laisser traîner n’en est pas une.',
    note_remove_insulte_omer:
      'Une insulte contre une personne, pas une critique du café. La règle de la page est claire\u00a0: je supprime, avec la règle et un mot. Pas masquer\u00a0: masquer cache sans dire pourquoi. Et je n’y réponds pas\u00a0: cela la ferait voir davantage.',
    note_handOver_nestor_question:
      'Un deuxième café froid\u00a0: ce n’est plus un hasard. Je le confie au comptoir avant de répondre\u00a0: c’est la machine qu’il faut regarder, et ma réponse ne la réparera pas.',
    note_answer_nestor_question:
      'Il demande une cause, et je ne l’ai pas. Alors ni blague ni hypothèse\u00a0: une heure à laquelle je reviendrai. C’est une promesse, le bureau la note; je n’en donne qu’une que je peux tenir.',
    note_thank_edmond_patient:
      'Un habitué nous défend. Un merci suffit\u00a0: une longue réponse aurait l’air de se servir de lui. Je ne lui demande rien.',
    note_bilan_ouverture:
      'Le point, avant la pause\u00a0: ce qui tient, ce que je dois encore (une heure à Nestor), ce que je ne sais pas (la machine). Au retour, je relirai cela en premier.',
  },
  en: {
    note_watch:
      'The alert comes first, while nothing is pressing: the name of the café, and a threshold. If people start talking about us elsewhere, I will know without having to think of it. Later my hands will be full.',
    note_requestApproval_direction:
      'I ask now for approval of a statement, and I insist, without knowing whether I will need one. Insisting costs credit and shortens the wait; publishing without approval would cost credit too, at the worst time. Waiting until I need it means waiting twice.',
    note_open_mitaine:
      'A lost mitten. I read it and do nothing about it yet: nothing asks for an answer, and something else may happen. Reading first costs little; answering everything costs the morning.',
    note_open_latte_froid:
      'Criticism, polite and precise, from a customer who comes back. It is the first of the day: I open it the minute it comes. But I do not answer yet: I cannot tell whether her coffee is one case or the first of ten.',
    note_ask_element:
      'The question before the answer. The counter takes a quarter of an hour to tell me how the machine is; the sooner I ask, the sooner I know. Guessing would be quicker, and wrong half the time.',
    note_ask_muffins:
      'While I am at it, our hours and our menu. Nobody is talking about them yet. It is the kind of fact one wants at hand if somebody makes something up.',
    note_answer_latte_froid:
      'I answer without waiting for the cause: her own words (twelve minutes, cold), the letdown owned, and what to do now. No “thank you for your comment”, which would fit under anything. No cause either: I do not know it.',
    note_handOver_latte_froid:
      'Promising a hot coffee is fine; the counter still has to know of it. I hand the post over to them, so that what I wrote gets done.',
    note_leave_mitaine:
      'The mitten, now that the urgent part is gone: I let it pass, on purpose. Leaving it is a decision; leaving it lying around is none.',
    note_remove_insulte_omer:
      'An insult to a person, not criticism of the coffee. The rule of the page is clear: I remove it, with the rule and a word. Not hide: hiding conceals without saying why. And I do not answer it: that would show it to more people.',
    note_handOver_nestor_question:
      'A second cold coffee: no longer chance. I hand it to the counter before I answer: the machine is what must be looked at, and my answer will not mend it.',
    note_answer_nestor_question:
      'He asks for a cause, and I do not have it. So no joke and no theory: a time at which I will be back. It is a promise, the office notes it; I only give one that I can keep.',
    note_thank_edmond_patient:
      'A regular stands up for us. A thank you is enough: a long answer would look like making use of him. I ask nothing of him.',
    note_bilan_ouverture:
      'The report, before the break: what holds, what I still owe (a time to Nestor), what I do not know (the machine). When I come back I will read that first.',
  },
});
