import { defineWords } from '../define.ts';
import type { FindingRule } from './findings.ts';

/**
 * Why each rule holds, in words for someone who never read a study: what happens to people when it is kept or
 * broken. The source beside it holds the proof, and a sentence claims no more than its source does.
 */
const FR = {
  signal:
    'Plus d’une crise sur deux donne des signes bien avant d’éclater. Lire le premier tôt, c’est répondre à une personne au lieu d’une foule.',
  watch:
    'Personne ne peut tout lire. Une alerte te prévient quand ça monte, pendant qu’il est encore temps de parler avant les autres.',
  alert:
    'Une critique se règle mieux devant cinquante lecteurs que devant cinq mille. L’alerte te donne cette avance; encore faut-il la prendre.',
  planned:
    'Une publication joyeuse au milieu des reproches passe pour du mépris, et elle part toute seule si personne ne l’arrête.',
  firstWord:
    'Les gens veulent d’abord savoir s’ils ont été entendus : sept sur dix attendent une réponse à leur plainte dans l’heure. Tant que la maison se tait, d’autres racontent l’histoire à sa place.',
  conclusive:
    'Les gens attendent deux choses : un premier mot, puis une vraie réponse. Si elle ne vient pas, « nous vérifions » passe pour une façon de gagner du temps.',
  deadline: 'Une journaliste sans réponse écrit sans toi; une direction sans réponse décide sans toi.',
  followed:
    'Un premier mot ouvre une attente. Quand rien ne le suit, les gens en concluent qu’il servait à gagner du temps.',
  stillUp:
    'Qui lit ne voit pas ton signalement : il voit l’insulte, et personne qui s’en occupe. Il suffit d’une règle citée et d’un geste sur la page.',
  heard:
    'Une phrase dite à une seule personne ne répond pas aux autres. Qui n’a rien reçu croit que la maison n’a rien dit.',
  prompt:
    'Chacun compte son attente à partir de sa propre plainte. Après quelques heures, il la raconte ailleurs.',
  specific:
    'Un détail repris prouve que le message a été lu. Une réponse faite pour la plainte porte plus qu’une réponse générale.',
  fury: 'À quelqu’un de furieux, « nous vous comprenons » sonne faux. Un fait et une suite calment; la compassion seule ne change presque rien.',
  warm: 'Tant que la colère reste contenue, les gens veulent d’abord être compris; l’explication passe mieux ensuite.',
  attack:
    'Ceux qui lisent prennent le parti de la personne attaquée et oublient ce que tu avais à dire. Un ton conciliant fait toujours mieux qu’un ton qui enflamme.',
  laugh:
    'Rire de quelqu’un met tous les témoins de son côté. À l’écrit, même un clin d’œil se lit comme du mépris.',
  silence:
    'Tant que l’affaire est petite, presque toute réponse vaut mieux que le silence. Plus tu attends, plus tu parles à une foule.',
  responsibility:
    'Avant les regrets, les gens veulent entendre qui assume. C’est la partie d’une excuse qui compte le plus.',
  repair:
    'Après la faute reconnue, c’est la réparation qui compte le plus : elle prouve que les mots engagent à quelque chose.',
  apology:
    'Les regrets comptent, mais moins que la faute reconnue et la réparation : ils les accompagnent, sans les remplacer.',
  explain: 'Sans explication, chacun invente la sienne, et la pire fait le tour.',
  inPrivate:
    'Ceux qui lisent ne voient que ce qui est public : pour eux, ce qui s’est dit en privé n’a pas eu lieu.',
  fits: 'La bonne réponse dépend de la cause : une faute se reconnaît et se répare, une rumeur se dément avec une preuve. Mêler les deux brouille tout.',
  happened:
    'Les gens cherchent d’abord à savoir ce qui s’est passé. Une publication qui informe fait mieux que de la sympathie sans un fait.',
  todo: 'Une personne touchée cherche d’abord quoi faire. Tant qu’elle ne le sait pas, elle le demande, à toi et à tout le monde.',
  nextWord:
    'Une heure annoncée rend l’attente supportable : les gens reviennent à l’heure dite au lieu de redemander. Un silence sans fin, lui, finit rompu de force.',
  shared: 'Ce que tu dis avant les autres te rend plus crédible; ce qu’ils découvrent seuls a l’air caché.',
  asked:
    'Sans réponse des services, il te reste à te taire ou à deviner. Deux questions posées tôt te donnent de quoi parler.',
  illegal:
    'Quelqu’un peut se faire harceler jusque chez lui, et chaque minute laisse copier la publication. Une page qui le sait et n’agit pas peut en être tenue responsable. (Formation, pas un avis juridique.)',
  criticism:
    'Une critique qui reste et reçoit une réponse montre qu’on écoute. Une critique qui disparaît devient la preuve qu’on cache quelque chose.',
  closed:
    'Fermer à tout le monde punit aussi ceux qui n’ont rien fait. Leur colère va ailleurs, là où tu ne peux plus leur répondre.',
  safety:
    'Fermer pour protéger quelqu’un se comprend, à condition de le dire. Sans un mot, ça ressemble à de la censure.',
  coverage:
    'Une question sans réponse se lit comme un refus. Et qui voit les autres en recevoir une devient plus mécontent encore.',
  owner:
    'Tu ne peux pas tout réparer du clavier. Qui a le pouvoir d’agir doit le savoir pendant qu’il est encore temps.',
  direction:
    'La direction voit la maison; toi, tu vois les gens. Un chiffre et une autre option peuvent la faire changer d’idée; un simple oui ou un silence, jamais.',
  plain:
    'Les gens lisent vite, sur un téléphone. Une phrase courte, simple et juste se comprend du premier coup.',
} as const;

const EN: Readonly<Record<keyof typeof FR, string>> = {
  signal:
    'More than half of crises give signs well before they break. Catch the first one early and you answer one person instead of a crowd.',
  watch:
    'Nobody can read everything. An alert tells you when things are rising, while you can still speak before others do.',
  alert:
    'A criticism is easier to settle in front of fifty readers than five thousand. The alert gives you that head start, if you take it.',
  planned:
    'A cheerful post in the middle of criticism looks like contempt, and it goes out automatically unless someone stops it.',
  firstWord:
    'People first want to know they were heard: seven in ten expect an answer to a complaint within the hour. While you say nothing, others tell the story for you.',
  conclusive:
    'People wait for two things: a first word, then a real answer. If it never comes, “we are checking” looks like stalling.',
  deadline: 'A reporter with no answer writes without you; a boss with no answer decides without you.',
  followed:
    'A first word makes people wait for more. When nothing follows, they conclude that it was meant to buy time.',
  stillUp:
    'Readers do not see that you reported it: they see the insult, and nobody dealing with it. Citing a rule and doing one thing on the page is enough.',
  heard:
    'What you tell one person does not answer the others. People who heard nothing think nothing was said.',
  prompt:
    'People count their wait from their own complaint. After a few hours they are complaining somewhere else.',
  specific:
    'Picking up one detail proves the message was read. An answer that fits the complaint does more than a general one.',
  fury: 'To someone furious, “we understand” rings hollow. A fact and a next step calm things down; sympathy alone changes almost nothing.',
  warm: 'While anger is still contained, people first want to be understood; explanations land better after that.',
  attack:
    'Readers side with the person under attack and forget what you had to say. A conciliatory tone always does better than an inflammatory one.',
  laugh:
    'Laugh at someone and every onlooker takes their side. In writing, even a wink can read as contempt.',
  silence:
    'While the story is small, almost any answer beats silence. The longer you wait, the bigger the crowd you speak to.',
  responsibility:
    'Before any regret, people want to hear who takes the blame. It is the part of an apology that matters most.',
  repair:
    'Once you own up to the fault, making it right matters most: it proves your words commit you to something.',
  apology:
    'Regret matters, but less than owning up to the fault and making it right: it goes with them, not in their place.',
  explain: 'Without an explanation people make up their own, and the worst one travels.',
  inPrivate: 'Readers see only what is public: for them, what was said in private never happened.',
  fits: 'The right answer depends on the cause: you own up to a fault and repair it; you deny a rumour, with proof. Mixing the two muddles both.',
  happened:
    'People first want to know what happened. A post that informs does better than sympathy without a fact.',
  todo: 'People affected first look for what to do. Until they know, they keep asking, you and everyone else.',
  nextWord:
    'A set hour makes waiting bearable: people come back then instead of asking again. An open-ended silence is one you end up forced to break.',
  shared: 'What you say before others do makes you more credible; what they dig up looks hidden.',
  asked:
    'Without answers from your colleagues you can only stay silent or guess. Two early questions give you something to say.',
  illegal:
    'Someone can be harassed at their own door, and every minute lets the post be copied. A page that knows and does nothing can be held liable. (Training, not legal advice.)',
  criticism:
    'A criticism that stays up and gets an answer shows you listen. One that disappears becomes proof of a cover-up.',
  closed:
    'Closing to everyone also punishes people who did nothing. Their anger goes elsewhere, where you can no longer answer.',
  safety:
    'People accept that you close comments to protect someone, if you say so. Without a word, it looks like censorship.',
  coverage: 'A question left unanswered reads as a refusal. And seeing others get an answer makes it worse.',
  owner:
    'You cannot fix everything from a keyboard. Whoever has the power to act must know while there is still time.',
  direction:
    'Management sees the organization; you see the people. A figure and another option can change its mind; a plain yes, or silence, never will.',
  plain: 'People read fast, on a phone. A short, plain, correct sentence is understood the first time.',
};

export const REASONS = defineWords<FindingRule>({
  fr: {
    'timing.signalSeen': FR.signal,
    'timing.signalLate': FR.signal,
    'timing.signalUnseen': FR.signal,
    'timing.watchSet': FR.watch,
    'timing.watchDeaf': FR.watch,
    'timing.watchLate': FR.watch,
    'timing.watchNone': FR.watch,
    'timing.watchNoneCalm': FR.watch,
    'timing.alertsAnswered': FR.alert,
    'timing.alertsIgnored': FR.alert,
    'timing.plannedPaused': FR.planned,
    'timing.plannedOut': FR.planned,
    'timing.firstWordInTime': FR.firstWord,
    'timing.firstWordLate': FR.firstWord,
    'timing.firstWordForced':
      'Une parole venue après l’article a l’air arrachée. La même phrase, dite avant, passe pour de la franchise.',
    'timing.firstWordWrong':
      'Une heure d’attente se pardonne; une phrase fausse ou blessante se fait citer. Prendre le temps d’un bon message fait mieux que réagir au plus vite.',
    'timing.firstWordEmpty': FR.firstWord,
    'timing.firstWordBare': FR.firstWord,
    'timing.firstWordUnread': FR.firstWord,
    'timing.firstWordNone': FR.firstWord,
    'timing.conclusiveSameDay': FR.conclusive,
    'timing.conclusiveOnceKnown': FR.conclusive,
    'timing.conclusiveLate': FR.conclusive,
    'timing.conclusiveNone': FR.conclusive,
    'timing.followedHurting': FR.followed,
    'timing.notFollowed': FR.followed,
    'timing.promiseKept':
      'Une heure annoncée, puis tenue, redonne confiance : les gens savent qu’ils peuvent attendre.',
    'timing.promiseMissed':
      'Une première faute se pardonne. C’est la deuxième déception qui pousse les gens à se venger en public.',
    'timing.deadlineMet': FR.deadline,
    'timing.deadlineWrong':
      'Une mauvaise réponse donnée à temps reste une mauvaise réponse. Deux faits sûrs et « nous vérifions le reste » suffisent.',
    'timing.deadlineMissed': FR.deadline,
    'timing.answersNone': FR.prompt,
    'timing.answersPrompt': FR.prompt,
    'timing.answersSlow': FR.prompt,
    'tone.namesConcern': FR.specific,
    'tone.tellsFact': FR.happened,
    'tone.factsForFury': FR.fury,
    'tone.warmth': FR.warm,
    'tone.human':
      'Répondre limite les dégâts quand on entend une personne derrière les mots, pas un service.',
    'tone.template':
      'Une formule toute faite laisse croire que personne n’a lu le message. C’est une voix humaine qui limite les dégâts.',
    'tone.unnamed': FR.specific,
    'tone.author':
      'C’est l’avis de qui a écrit le scénario, pas une règle : sa raison dit sur quoi il s’appuie.',
    'tone.noFacts': FR.fury,
    'tone.noWarmth': FR.warm,
    'tone.attack': FR.attack,
    'tone.threaten':
      'Menacée, la personne qui critiquait devient une victime, et sa capture d’écran fait le tour. Un ton conciliant fait toujours mieux.',
    'tone.sharpHumour': FR.laugh,
    'tone.humourHarm':
      'Dès que quelqu’un a subi un tort, l’humour fait baisser la confiance, même gentil : on croit que tu ne le prends pas au sérieux.',
    'tone.hostile':
      'À l’écrit, le ton monte tout seul : ce qui te paraît ferme se lit comme une attaque, et on te répond de même.',
    'tone.sarcastic': FR.laugh,
    'tone.boast':
      'À qui se plaint, une maison qui se vante paraît ne penser qu’à elle. Rappeler ses mérites vient après avoir répondu, jamais à la place.',
    'tone.shiftBlame':
      'Renvoyer la faute ajoute une deuxième déception à la première, et c’est elle qui pousse les gens à se venger en public.',
    'tone.halfApology':
      '« Si vous avez été blessés » laisse entendre que le problème, c’est leur réaction. Ce qui compte d’abord dans une excuse, c’est de reconnaître ce qu’on a fait.',
    'tone.pasted':
      'Les gens se lisent entre eux : le même texte partout leur montre que personne ne les lit. Et un geste répété fait de moins en moins d’effet.',
    'tone.denial':
      'Nier sans preuve invite tout le monde à chercher la preuve du contraire. Démentir ne convient qu’à une rumeur, avec un fait que chacun peut vérifier.',
    'tone.defensive':
      'Qui se défend d’abord a l’air de protéger la maison, pas les gens. Pour un service dont ils ont besoin, ils le prennent mal.',
    'tone.excuse':
      'Quand la maison est tenue responsable, une justification s’entend comme un refus d’assumer. L’explication passe mieux une fois la faute reconnue.',
    'tone.empathyForFury': FR.fury,
    'tone.coldFacts': FR.warm,
    'tone.shouting':
      'Des majuscules se lisent comme un cri, même quand tu voulais seulement appuyer sur un mot.',
    'tone.register':
      'Passer du « vous » au « tu » donne l’impression que personne ne tient la plume, ou qu’on se moque.',
    'tone.silence': FR.silence,
    'tone.silentShifts': FR.followed,
    'tone.fewWords': FR.silence,
    'responsibility.responsibility': FR.responsibility,
    'responsibility.responsibilityPrivate': FR.inPrivate,
    'responsibility.responsibilityNone': FR.responsibility,
    'responsibility.repair': FR.repair,
    'responsibility.repairPrivate': FR.inPrivate,
    'responsibility.repairNone': FR.repair,
    'responsibility.apology': FR.apology,
    'responsibility.apologyPrivate': FR.inPrivate,
    'responsibility.apologyNone': FR.apology,
    'responsibility.explain': FR.explain,
    'responsibility.explainPrivate': FR.inPrivate,
    'responsibility.explainNone': FR.explain,
    'responsibility.fits': FR.fits,
    'responsibility.fitsHalf': FR.fits,
    'responsibility.heardByFew': FR.heard,
    'responsibility.wrongStrategy':
      'Ce que les gens croient que la maison a fait pèse plus que la façon d’en parler. Nier ou minimiser n’y change rien, et leur donne une raison de plus de lui en vouloir.',
    'responsibility.grovelling':
      'Des excuses pour une chose qui n’a pas eu lieu font croire qu’elle a eu lieu.',
    'responsibility.harshDenial':
      'Une preuve dite sur un ton aimable fait baisser les partages. Un démenti dur les fait monter, et un démenti faux fait douter de tout le reste.',
    'responsibility.mixed':
      'Le « mais » efface ce qui précède : les gens retiennent que la maison se cherche des excuses.',
    'responsibility.earlyCompensation':
      'De l’argent offert devant tout le monde, sans explication, a l’air d’acheter le silence, et fait monter la part de commentaires négatifs.',
    'responsibility.emptyRepair':
      'Une réparation promise puis reprise déçoit une deuxième fois, et c’est cette fois-là qui pousse les gens à se venger en public.',
    'information.happened': FR.happened,
    'information.happenedVague': FR.happened,
    'information.happenedNone': FR.happened,
    'information.todo': FR.todo,
    'information.todoHalf': FR.todo,
    'information.todoNone': FR.todo,
    'information.nextWord': FR.nextWord,
    'information.nextWordVague': FR.nextWord,
    'information.nextWordNone': FR.nextWord,
    'information.shared': FR.shared,
    'information.sharedFew': FR.shared,
    'information.factHidden': FR.shared,
    'information.verified': FR.asked,
    'information.unverified': FR.asked,
    'information.heardByFew': FR.heard,
    'information.contradictsKnown':
      'Quelqu’un d’autre le sait et finira par le dire. Ce jour-là, même ce que tu as dit de vrai devient douteux; le dire d’abord, toi, te rend plus crédible.',
    'information.contradicts':
      'Ce que tu affirmes, n’importe qui peut le vérifier. Dix minutes de plus et une phrase vraie valent mieux qu’une phrase rapide à reprendre ensuite.',
    'information.rumourRepeated':
      'Répétée par la maison, une rumeur a l’air confirmée. Demander d’abord prend dix minutes.',
    'information.outdated':
      'Qui suit un renseignement périmé se trompe de lieu ou d’heure, et c’est la maison qui l’y a envoyé. Le dossier dit ce qui a changé.',
    'information.fromNowhere':
      'Dite par la maison, une supposition devient une nouvelle. Fausse, elle se répète plus loin que la correction; vraie par hasard, elle ne t’appartenait pas.',
    'information.corrected':
      'Corriger soi-même une erreur, avant que les autres la relèvent, rend plus crédible que de la laisser en place.',
    'information.secretTold':
      'Une confidence publiée ne se reprend pas, et c’est la personne concernée qui en paie le prix.',
    'moderation.illegalHandled': FR.illegal,
    'moderation.illegalLate': FR.illegal,
    'moderation.illegalNotRaised':
      'Retirer nettoie la page; prévenir protège la personne. Sans signalement, la menace continue ailleurs.',
    'moderation.illegalNotGone': FR.illegal,
    'moderation.illegalLeft': FR.illegal,
    'moderation.abuseHandled':
      'Un outil qui suffit, sans plus, garde la page habitable sans donner l’impression de faire taire qui que ce soit.',
    'moderation.abuseLeft':
      'Ce qui traîne en tête d’un fil donne le ton : une insulte en attire d’autres, et ceux qui avaient une vraie question s’en vont.',
    'moderation.abuseStillUp': FR.stillUp,
    'moderation.noRule':
      'Une règle citée montre qu’on retire des mots, pas une opinion. Et ceux à qui on explique recommencent un peu moins.',
    'moderation.tooHard':
      'Bloquer quelqu’un lui donne une histoire à raconter ailleurs; s’occuper du message suffisait.',
    'moderation.criticismKept': FR.criticism,
    'moderation.criticismRemoved':
      'Il reste toujours une capture d’écran. Ceux qui voient disparaître une critique pardonnent moins, et l’affaire devient « ils effacent ».',
    'moderation.criticismHidden':
      'Une critique masquée reste visible pour son auteur et ses amis. Ils s’en rendent compte, ils le disent, et une plainte en devient deux.',
    'moderation.criticismLowered': FR.criticism,
    'moderation.criticismReported': FR.criticism,
    'moderation.criticismExplained':
      'L’explication répare une partie du tort. Ceux qui lisent voient quand même une critique de moins.',
    'moderation.closedOnCriticism': FR.closed,
    'moderation.closedWide': FR.closed,
    'moderation.closedNoWord': FR.safety,
    'moderation.closedForSafety': FR.safety,
    'channel.coverage': FR.coverage,
    'channel.coverageThin': FR.coverage,
    'channel.onlyInfluencers':
      'Répondre surtout aux comptes très suivis est une habitude répandue, pas une bonne idée : les autres le voient, et le disent.',
    'channel.ownerRight': FR.owner,
    'channel.ownerWrong': FR.owner,
    'channel.ownerNone': FR.owner,
    'channel.directionReasoned': FR.direction,
    'channel.directionObeyed': FR.direction,
    'channel.directionFlat': FR.direction,
    'channel.directionIgnored': FR.direction,
    'channel.publicThenPrivate':
      'Ceux qui lisent voient qu’on s’en occupe, et la personne n’a pas à tout raconter devant eux.',
    'channel.privateTooSoon':
      'Sans un mot en public, « écrivez-nous en privé » ressemble à une porte qu’on ferme : ceux qui lisent ne sauront jamais la suite.',
    'channel.privateInFire':
      'Quand tout le monde regarde, envoyer les gens en privé ne sert à rien, ou nuit : ils veulent la réponse là où ils ont posé la question.',
    'channel.redirectBare':
      'Renvoyée sans nom ni numéro, la personne doit tout recommencer, et elle revient plus fâchée.',
    'channel.trollFed':
      'Une provocation vit d’attention : ta réponse la montre à ceux qui ne l’avaient pas vue.',
    'channel.longExchange':
      'Un long échange public donne une moins bonne idée de la maison et attire d’autres plaintes. Un appel règle mieux la chose, pourvu qu’on dise qu’il a eu lieu.',
    'channel.personalDataAsked':
      'Une adresse écrite en public se copie en une minute et ne se reprend pas. La loi protège ces renseignements. (Formation, pas un avis juridique.)',
    'language.clear': FR.plain,
    'language.wrongLanguage':
      'Répondre dans une autre langue, c’est laisser l’effort à la personne qui demande.',
    'language.slips': 'Une coquille fait parler d’elle, et on oublie ce que tu voulais dire.',
    'language.jargon': 'Une formule d’administration cache qui parle et ce qui sera fait.',
    'language.shouting': FR.plain,
    'language.exclamations': FR.plain,
    'language.long': FR.plain,
  },
  en: {
    'timing.signalSeen': EN.signal,
    'timing.signalLate': EN.signal,
    'timing.signalUnseen': EN.signal,
    'timing.watchSet': EN.watch,
    'timing.watchDeaf': EN.watch,
    'timing.watchLate': EN.watch,
    'timing.watchNone': EN.watch,
    'timing.watchNoneCalm': EN.watch,
    'timing.alertsAnswered': EN.alert,
    'timing.alertsIgnored': EN.alert,
    'timing.plannedPaused': EN.planned,
    'timing.plannedOut': EN.planned,
    'timing.firstWordInTime': EN.firstWord,
    'timing.firstWordLate': EN.firstWord,
    'timing.firstWordForced':
      'Words that come after the article look forced out of you. The same sentence, said before it, looks candid.',
    'timing.firstWordWrong':
      'An hour’s wait is forgiven; a false or hurtful sentence gets quoted. Taking time for a good message beats reacting as fast as possible.',
    'timing.firstWordEmpty': EN.firstWord,
    'timing.firstWordBare': EN.firstWord,
    'timing.firstWordUnread': EN.firstWord,
    'timing.firstWordNone': EN.firstWord,
    'timing.conclusiveSameDay': EN.conclusive,
    'timing.conclusiveOnceKnown': EN.conclusive,
    'timing.conclusiveLate': EN.conclusive,
    'timing.conclusiveNone': EN.conclusive,
    'timing.followedHurting': EN.followed,
    'timing.notFollowed': EN.followed,
    'timing.promiseKept': 'An hour given and kept rebuilds trust: people know they can wait.',
    'timing.promiseMissed':
      'A first fault is forgiven. It is the second letdown that drives people to retaliate in public.',
    'timing.deadlineMet': EN.deadline,
    'timing.deadlineWrong':
      'A bad answer given in time is still a bad answer. Two sure facts and “we are checking the rest” are enough.',
    'timing.deadlineMissed': EN.deadline,
    'timing.answersNone': EN.prompt,
    'timing.answersPrompt': EN.prompt,
    'timing.answersSlow': EN.prompt,
    'tone.namesConcern': EN.specific,
    'tone.tellsFact': EN.happened,
    'tone.factsForFury': EN.fury,
    'tone.warmth': EN.warm,
    'tone.human': 'Answering limits the damage when people hear a person behind the words, not a department.',
    'tone.template':
      'A stock phrase tells people nobody read their message. It is a human voice that limits the damage.',
    'tone.unnamed': EN.specific,
    'tone.author':
      'This is the opinion of the scenario’s author, not a rule: the reason given says what it rests on.',
    'tone.noFacts': EN.fury,
    'tone.noWarmth': EN.warm,
    'tone.attack': EN.attack,
    'tone.threaten':
      'Threaten a critic and they become a victim with a screenshot to share. A conciliatory tone always does better.',
    'tone.sharpHumour': EN.laugh,
    'tone.humourHarm':
      'Once someone has been wronged, humour lowers trust, however kind: it looks as if you do not take it seriously.',
    'tone.hostile':
      'In writing, tone escalates on its own: what feels firm to you reads as an attack, and people answer in kind.',
    'tone.sarcastic': EN.laugh,
    'tone.boast':
      'To someone with a complaint, an organization that praises itself seems to think only of itself. Its merits come after an answer, never instead of one.',
    'tone.shiftBlame':
      'Passing the blame adds a second letdown to the first, and that is the one that drives people to retaliate in public.',
    'tone.halfApology':
      '“If anyone was offended” suggests that their reaction is the problem. What matters first in an apology is owning up to what was done.',
    'tone.pasted':
      'People read each other’s answers: the same text everywhere shows that nobody is reading theirs. And a repeated act works less each time.',
    'tone.denial':
      'A denial without proof sends everyone looking for proof of the opposite. Denial suits only a rumour, with a fact anyone can check.',
    'tone.defensive':
      'Defend first and you seem to protect the organization, not the people. From a service they need, they take it badly.',
    'tone.excuse':
      'When the organization is held responsible, a justification sounds like a refusal to own up. Explanations land better once the fault is admitted.',
    'tone.empathyForFury': EN.fury,
    'tone.coldFacts': EN.warm,
    'tone.shouting': 'Capitals read as shouting, even when you only meant to stress a word.',
    'tone.register': 'Switching from one form of address to another sounds careless, or mocking.',
    'tone.silence': EN.silence,
    'tone.silentShifts': EN.followed,
    'tone.fewWords': EN.silence,
    'responsibility.responsibility': EN.responsibility,
    'responsibility.responsibilityPrivate': EN.inPrivate,
    'responsibility.responsibilityNone': EN.responsibility,
    'responsibility.repair': EN.repair,
    'responsibility.repairPrivate': EN.inPrivate,
    'responsibility.repairNone': EN.repair,
    'responsibility.apology': EN.apology,
    'responsibility.apologyPrivate': EN.inPrivate,
    'responsibility.apologyNone': EN.apology,
    'responsibility.explain': EN.explain,
    'responsibility.explainPrivate': EN.inPrivate,
    'responsibility.explainNone': EN.explain,
    'responsibility.fits': EN.fits,
    'responsibility.fitsHalf': EN.fits,
    'responsibility.heardByFew': EN.heard,
    'responsibility.wrongStrategy':
      'What people believe the organization did weighs more than how it talks about it. Denying or playing it down changes nothing, and gives them one more reason to resent it.',
    'responsibility.grovelling': 'Apologize for something that never happened and people believe it did.',
    'responsibility.harshDenial':
      'Proof told kindly brings sharing down. A harsh denial sends it up, and a false one casts doubt on all the rest.',
    'responsibility.mixed':
      'The “but” erases what came before it: people remember you looking for an excuse.',
    'responsibility.earlyCompensation':
      'Money offered in front of everyone, unexplained, looks like buying silence, and raises the share of negative comments.',
    'responsibility.emptyRepair':
      'A remedy promised and then withdrawn lets people down a second time, and that is the time that drives them to retaliate in public.',
    'information.happened': EN.happened,
    'information.happenedVague': EN.happened,
    'information.happenedNone': EN.happened,
    'information.todo': EN.todo,
    'information.todoHalf': EN.todo,
    'information.todoNone': EN.todo,
    'information.nextWord': EN.nextWord,
    'information.nextWordVague': EN.nextWord,
    'information.nextWordNone': EN.nextWord,
    'information.shared': EN.shared,
    'information.sharedFew': EN.shared,
    'information.factHidden': EN.shared,
    'information.verified': EN.asked,
    'information.unverified': EN.asked,
    'information.heardByFew': EN.heard,
    'information.contradictsKnown':
      'Someone else knows, and will say so. From then on even the true things you said are in doubt; saying it first, yourself, makes you more credible.',
    'information.contradicts':
      'Anyone can check what you claim. A true sentence ten minutes later beats a quick one you have to take back.',
    'information.outdated':
      'Whoever follows stale information ends up in the wrong place or at the wrong hour, sent there by the organization. The briefing says what changed.',
    'information.fromNowhere':
      'Coming from the organization, a guess becomes news. If it is false, it travels farther than the correction; if it is true, that was luck.',
    'information.rumourRepeated':
      'Repeated by the organization, a rumour looks confirmed. Asking first takes ten minutes.',
    'information.corrected':
      'Correcting your own mistake before others point it out is more credible than leaving it up.',
    'information.secretTold':
      'A confidence made public cannot be taken back, and the person it concerns pays for it.',
    'moderation.illegalHandled': EN.illegal,
    'moderation.illegalLate': EN.illegal,
    'moderation.illegalNotRaised':
      'Removing cleans the page; telling someone protects the person. Unreported, the threat goes on elsewhere.',
    'moderation.illegalNotGone': EN.illegal,
    'moderation.illegalLeft': EN.illegal,
    'moderation.abuseHandled': 'Doing just enough keeps the page liveable without seeming to silence anyone.',
    'moderation.abuseLeft':
      'What sits at the top of a thread sets the tone: one insult draws others, and people with a real question leave.',
    'moderation.abuseStillUp': EN.stillUp,
    'moderation.noRule':
      'Citing a rule shows you are removing words, not an opinion. And people who get an explanation reoffend a little less.',
    'moderation.tooHard':
      'Block someone and they have a story to tell elsewhere; dealing with the message was enough.',
    'moderation.criticismKept': EN.criticism,
    'moderation.criticismRemoved':
      'There is always a screenshot. People who see a criticism vanish forgive less, and the story becomes “they delete”.',
    'moderation.criticismHidden':
      'A hidden criticism stays visible to its author and their friends. They notice, they say so, and one complaint becomes two.',
    'moderation.criticismLowered': EN.criticism,
    'moderation.criticismReported': EN.criticism,
    'moderation.criticismExplained':
      'An explanation repairs part of the harm. Readers still see one less criticism.',
    'moderation.closedOnCriticism': EN.closed,
    'moderation.closedWide': EN.closed,
    'moderation.closedNoWord': EN.safety,
    'moderation.closedForSafety': EN.safety,
    'channel.coverage': EN.coverage,
    'channel.coverageThin': EN.coverage,
    'channel.onlyInfluencers':
      'Answering mostly accounts with many followers is a common habit, not a good idea: the others see it, and say so.',
    'channel.ownerRight': EN.owner,
    'channel.ownerWrong': EN.owner,
    'channel.ownerNone': EN.owner,
    'channel.directionReasoned': EN.direction,
    'channel.directionObeyed': EN.direction,
    'channel.directionFlat': EN.direction,
    'channel.directionIgnored': EN.direction,
    'channel.publicThenPrivate':
      'Readers see that it is being handled, and the person does not have to tell everything in front of them.',
    'channel.privateTooSoon':
      'Without a public word, “send us a private message” looks like a door closing: readers will never know what came of it.',
    'channel.privateInFire':
      'When everyone is watching, sending people to private does nothing, or harms: they want the answer where they asked the question.',
    'channel.redirectBare':
      'Sent off with no name and no number, people have to start over, and they come back angrier.',
    'channel.trollFed':
      'A provocation lives on attention: your answer shows it to people who had not seen it.',
    'channel.longExchange':
      'A long public exchange makes the organization look worse and draws more complaints. A call settles it better, as long as you say it took place.',
    'channel.personalDataAsked':
      'An address written in public is copied within a minute and cannot be taken back. The law protects such information. (Training, not legal advice.)',
    'language.clear': EN.plain,
    'language.wrongLanguage': 'Answering in another language leaves the effort to the person who asked.',
    'language.slips': 'People talk about the typo and forget what you meant.',
    'language.jargon': 'Official phrasing hides who is speaking and what will be done.',
    'language.shouting': EN.plain,
    'language.exclamations': EN.plain,
    'language.long': EN.plain,
  },
});

/** Reasons that the trade teaches and no study we cite measures: no study is named beside them. */
export const TRADE_REASONS: ReadonlySet<string> = new Set<FindingRule>([
  'timing.alertsAnswered',
  'timing.alertsIgnored',
  'timing.deadlineMet',
  'timing.deadlineMissed',
  'tone.shouting',
  'tone.register',
  'responsibility.responsibilityPrivate',
  'responsibility.repairPrivate',
  'responsibility.apologyPrivate',
  'responsibility.explainPrivate',
  'responsibility.explain',
  'responsibility.explainNone',
  'responsibility.grovelling',
  'information.verified',
  'information.unverified',
  'information.rumourRepeated',
  'information.fromNowhere',
  'information.secretTold',
  'moderation.abuseHandled',
  'moderation.tooHard',
  'channel.ownerRight',
  'channel.ownerWrong',
  'channel.ownerNone',
  'channel.directionReasoned',
  'channel.directionObeyed',
  'channel.directionFlat',
  'channel.directionIgnored',
  'channel.publicThenPrivate',
  'channel.redirectBare',
  'channel.trollFed',
]);
