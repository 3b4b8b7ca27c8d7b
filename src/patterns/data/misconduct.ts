import type { StoryPattern } from '../pattern-model.ts';
import { dayAsked, handleAsked, nameAsked, phraseAsked, sectorAsked } from '../question-kinds.ts';

/** Somebody of the house mocked a guest, and it was not the first time: own it, protect both, change what let it happen. */
export const MISCONDUCT: StoryPattern = {
  id: 'misconduct',
  questions: [
    nameAsked('org', 'Auberge du Phare'),
    handleAsked('auberge_du_phare'),
    sectorAsked('hedonic'),
    nameAsked('place', 'Anse-Grise'),
    phraseAsked('spot', 'la terrasse', 'the terrace', 30),
    nameAsked('boss', 'Bérénice Aucoin'),
    nameAsked('hr', 'Ludovic'),
    nameAsked('employee', 'Maxime', 30),
    nameAsked('target', 'Mireille', 30),
    nameAsked('cousin', 'Josiane', 30),
    nameAsked('earlier', 'Fernand', 30),
    nameAsked('press', 'La Voix du large'),
    dayAsked('2026-07-17'),
  ],
  source: `# yaml-language-server: $schema=../public/schema/avis-de-tempete-1.json
# Misconduct: a guest in a wheelchair was turned away and mocked, on film, and it was not the first time. Every text may
# be rewritten; the ids hold the story together. A good answer waits for what is known (when:), and differs from its
# twins by a fact.
format: avis-de-tempete/1.1
id: [[id]]
title: {fr: "L'accueil", en: "The welcome"}
summary:
  fr: "Mercredi soir, une femme en fauteuil est refusée [[spot.a]], et moquée. Vendredi, la vidéo sort. Quelqu'un d'autre avait écrit en juin."
  en: "On Wednesday night, a woman in a wheelchair is turned away from [[spot]], and mocked. On Friday, the video is out. Somebody else had written in June."
lang: fr
langs: [fr, en]
minutes: 9
difficulty: 3
skills:
  - {fr: "S'excuser sans condition", en: "Apologizing without an if"}
  - {fr: "Protéger les deux personnes", en: "Protecting both people"}
  - {fr: "Reconnaître une habitude, pas un cas", en: "Owning a habit, not a case"}
objectives:
  - {fr: "Présenter des excuses qui nomment le tort, et rien d'autre.", en: "Give an apology that names the wrong, and nothing else."}
  - {fr: "Ne nommer personne : ni qui a subi, ni qui a fait.", en: "Name nobody: neither who suffered nor who did it."}
warnings:
  - {fr: "Mépris d'une personne handicapée, menace et adresse publiée (tout est fictif).", en: "Contempt for a disabled person, a threat and a published address (all fictional)."}
lesson:
  - {fr: "Avant de jouer : à qui des excuses publiques s'adressent-elles?", en: "Before play: to whom is a public apology addressed?"}
  - {fr: "Après : qui a dit « un cas isolé », et qu'en a fait le message de juin?", en: "Afterwards: who said “an isolated case”, and what did the June message do to it?"}
start: [[day]]T16:00
duration: 6h
seed: "1"

organisation:
  name: "[[org]]"
  handle: [[handle]]
  sector: [[sector]]
  reputation: good
  voice: vous
  voiceNote:
    fr: "On nomme le tort avant la maison. On ne nomme pas les gens."
    en: "Name the wrong before the house. Do not name people."
  about:
    fr: "[[org.cap]], à [[place]]. Les fauteuils entrent par la rampe, à gauche, côté ruelle : on sonne, et quelqu'un descend. La table 6 leur est gardée jusqu'à 19 h. Pour se plaindre, on appelle le 555-0121, jusqu'à 21 h.\\n\\nTrois habitudes de la maison : [[boss]] approuve ce qui engage. [[hr]], aux ressources humaines, lit les plaintes et rappelle après quarante minutes. La salle répond en dix, et prend toujours la défense des siens."
    en: "[[org.cap]], in [[place]]. Wheelchairs come in by the ramp, on the left, alley side: ring, and somebody comes down. Table 6 is kept for them until 7 p.m. To complain, call 555-0121, until 9.\\n\\nThree customs of the house: [[boss]] approves what commits it. [[hr]], in human resources, reads complaints and calls back after forty minutes. The floor answers in ten, and always stands up for its own."
  rules:
    - {id: respect, text: {fr: "On peut être en colère. On n'insulte personne.", en: "Be angry if you must. Insult nobody."}}
    - {id: vie_privee, text: {fr: "Pas de nom, pas d'adresse, pas de menace.", en: "No names, no addresses, no threats."}}
    - {id: publicite, text: {fr: "Pas de publicité.", en: "No advertising."}}
    - {id: sujet, text: {fr: "On reste dans le sujet.", en: "Keep to the subject."}}

crisis:
  cluster: preventable
  severity: serious
  morality: 0.6
  harm: some
  known:
    fr: "Vendredi, 16 h. Il fait beau. Une publication est planifiée pour 17 h 20. Tu ne sais rien de plus."
    en: "Friday, 4 p.m. The weather is fine. A post is scheduled for 5:20. That is all you know."

quarts:
  - {id: accalmie, title: {fr: "Avant", en: "Before"}, intro: {fr: "On réserve pour demain. Une cousine s'étonne.", en: "People book for tomorrow. A cousin wonders."}, from: "16:00", to: "16:58"}
  - {id: video, title: {fr: "La vidéo", en: "The video"}, intro: {fr: "Trente secondes, sans montage. Tout le monde les a vues.", en: "Thirty seconds, unedited. Everyone has seen them."}, from: "17:05", to: "18:45"}
  - {id: apres, title: {fr: "Après", en: "After"}, intro: {fr: "On veut une tête. Il faudrait une réponse.", en: "They want a head. What is needed is an answer."}, from: "19:00", to: "20:40"}

platforms:
  - {id: fil, kind: microblog, name: {fr: "Le Fil", en: "The Thread"}}
  - {id: babillard, kind: page, name: {fr: "Le Babillard", en: "The Board"}}

people:
  - {id: denis, name: "Denis C.", handle: denis_table_de_trois, audience: customers, reach: 170, recurring: yes, bio: {fr: "Vient avec son père, en fauteuil.", en: "Comes with his father, in a wheelchair."}}
  - {id: cousin, name: "[[cousin]]", handle: la_cousine_du_large, audience: affected, reach: 300, recurring: yes, bio: {fr: "Sa cousine ne se plaint jamais.", en: "Her cousin never complains."}}
  - {id: filmeur, name: "Anaëlle voit tout", handle: anaelle_voit_tout, audience: activists, reach: 4300, bio: {fr: "Filme d'abord.", en: "Films first."}}
  - {id: ligue, name: "Les Roues libres", handle: les_roues_libres, audience: activists, reach: 2600, recurring: yes, bio: {fr: "Entrent partout, ou demandent pourquoi.", en: "Get in everywhere, or ask why not."}}
  - {id: earlier, name: "[[earlier]]", handle: celui_de_juin, audience: affected, reach: 130, recurring: yes, bio: {fr: "A écrit en juin.", en: "Wrote in June."}}
  - {id: employee, name: "[[employee]]", handle: en_salle, audience: affected, reach: 80, protected: yes, bio: {fr: "En salle depuis deux étés.", en: "On the floor for two summers."}}
  - {id: troll, name: "marche_ou_creve", handle: marche_ou_creve, audience: trolls, reach: 610, bio: {fr: "Le mot est dans le nom.", en: "It's in the name."}}
  - {id: fan, name: "Roméo", handle: romeo_habitue, audience: fans, reach: 230, bio: {fr: "Un habitué.", en: "A regular."}}
  - {id: pub, name: "TERRASSES RABAIS", handle: terrasses_rabais, audience: trolls, reach: 18}
  - {id: journal, name: "[[press]]", handle: la_redaction, audience: press, reach: 9000}

facts:
  - id: rampe
    text: {fr: "Les fauteuils entrent par la rampe, à gauche, côté ruelle; on sonne.", en: "Wheelchairs come in by the ramp, on the left, alley side; ring."}
    known: true
    cues: {fr: ["à gauche, côté ruelle"], en: ["on the left, alley side"]}
    contradictedBy: {fr: ["à droite, côté quai"], en: ["on the right, wharf side"]}
  - id: film
    text: {fr: "La vidéo est vraie, et date de mercredi soir.", en: "The video is real, and dates from Wednesday night."}
    question: {fr: "La vidéo est-elle vraie, et de quand?", en: "Is the video real, and from when?"}
    learn: {ask: direction, after: 15m, when: posted(video)}
    enables: [responsibility]
    cues: {fr: ["mercredi soir"], en: ["on Wednesday night"]}
    contradictedBy: {fr: ["est un montage", "de l'été dernier"], en: ["was doctored", "from last summer"]}
  - id: regle
    text: {fr: "Aucune règle ne permettait de la refuser.", en: "No rule allowed anyone to turn her away."}
    question: {fr: "Une règle permettait-elle de refuser?", en: "Did a rule allow it?"}
    learn: {ask: rh, after: 30m, when: posted(video)}
    cues: {fr: ["aucune règle ne permettait"], en: ["no rule allowed"]}
    contradictedBy: {fr: ["une règle de sécurité", "le service d'incendie nous oblige"], en: ["a safety rule", "the fire department requires"]}
  - id: juin
    text: {fr: "Une plainte semblable, reçue le 12 juin, est restée sans réponse.", en: "A similar complaint, received on June 12, was never answered."}
    question: {fr: "Y a-t-il eu d'autres plaintes?", en: "Were there other complaints?"}
    learn: {ask: rh, after: 30m, when: posted(autre)}
    enables: [responsibility]
    cues: {fr: ["le 12 juin", "du 12 juin"], en: ["on June 12", "of June 12"]}
    contradictedBy: {fr: ["un cas isolé", "aucune autre plainte", "le 12 juillet"], en: ["an isolated case", "no other complaint", "on July 12"]}
  - id: souhait
    text: {fr: "Elle accepte qu'on l'appelle demain à 10 h, et demande qu'on ne la nomme pas.", en: "She agrees to a call tomorrow at 10, and asks not to be named."}
    question: {fr: "Que souhaite la personne qui a été refusée?", en: "What does the person who was turned away wish?"}
    learn: {ask: accueil, after: 10m, when: posted(qui)}
    cues: {fr: ["qu'on ne la nomme pas"], en: ["not to be named"]}
    contradictedBy: {fr: ["elle s'appelle", "elle accepte qu'on la nomme"], en: ["her name is", "agrees to be named"]}
  - id: enquete
    text: {fr: "La personne en cause est retirée de la salle; une enquête rendra ses conclusions mardi.", en: "The person involved is off the floor; an inquiry will conclude on Tuesday."}
    question: {fr: "Que fait-on de la personne en cause?", en: "What of the person involved?"}
    learn: {ask: direction, after: 20m, when: knows(film)}
    enables: [repair]
    cues: {fr: ["conclusions mardi", "retirée de la salle"], en: ["conclude on Tuesday", "off the floor"]}
    contradictedBy: {fr: ["a été congédiée ce soir", "reprend son poste"], en: ["was fired tonight", "is back at work"]}
  - id: mesure
    text: {fr: "Dès lundi, toute plainte a sa réponse en deux jours, et l'équipe est formée avec Les Roues libres.", en: "From Monday, every complaint is answered within two days, and the team is trained with Les Roues libres."}
    question: {fr: "Qu'est-ce qui change dans la maison?", en: "What changes in the house?"}
    learn: {ask: direction, after: 20m, when: knows(juin)}
    enables: [repair]
    cues: {fr: ["réponse en deux jours"], en: ["answered within two days"]}
    contradictedBy: {fr: ["réponse en deux semaines", "rien à changer"], en: ["answered within two weeks", "nothing to change"]}

services:
  - {id: direction, name: {fr: "La direction", en: "Management"}, person: "[[boss]]", role: {fr: "Décide, et répond de tout.", en: "Decides, and answers for everything."}, replies: 20m, approves: yes, approval: 15m}
  - {id: rh, name: {fr: "Les ressources humaines", en: "Human resources"}, person: "[[hr]]", role: {fr: "Lit les plaintes. Rappelle plus tard.", en: "Reads complaints. Calls back later."}, owns: [complaint], topics: [plainte], replies: 40m}
  - {id: accueil, name: {fr: "L'accueil", en: "The front desk"}, person: "Pia", role: {fr: "Joint les clients.", en: "Reaches guests."}, owns: [question], topics: [table], replies: 10m}
  - {id: juridique, name: {fr: "L'avocate", en: "The lawyer"}, role: {fr: "Sait ce que dit la loi.", en: "Knows what the law says."}, owns: [threat, personalData], replies: 30m}

posts:
  # 1. Before
  - id: demain
    at: "16:06"
    by: denis
    platform: babillard
    class: question
    affair: false
    arousal: 0.2
    topic: table
    text:
      fr: "On serait trois demain midi, dont mon père, en fauteuil. On entre par où, au juste?"
      en: "There would be three of us tomorrow noon, with my father, in a wheelchair. Which way in, exactly?"
    detail: {fr: ["demain", "votre père", "fauteuil"], en: ["tomorrow", "your father", "wheelchair"]}
    drafts:
      - text:
          fr: "Bienvenue à vous trois demain, Denis, et à votre père. En fauteuil, on entre par la rampe, à droite, côté quai : sonnez, et quelqu'un descendra vous ouvrir aussitôt."
          en: "Welcome to the three of you tomorrow, Denis, and to your father. Wheelchairs come in by the ramp, on the right, wharf side: ring, and somebody will come right down."
        acts: [nameConcern, instruct]
        contradicts: [rampe]
        level: 0
        why: {fr: "Il n'y a pas de rampe de ce côté.", en: "There is no ramp on that side."}
      - text:
          fr: "Bienvenue à vous trois demain, Denis, et à votre père. En fauteuil, on entre par la rampe, à gauche, côté ruelle : sonnez, et quelqu'un descendra vous ouvrir aussitôt."
          en: "Welcome to the three of you tomorrow, Denis, and to your father. Wheelchairs come in by the ramp, on the left, alley side: ring, and somebody will come right down."
        acts: [nameConcern, instruct]
        states: [rampe]
        level: 4
        why: {fr: "Ce que dit le dossier.", en: "What the file says."}
      - text:
          fr: "Bienvenue à vous trois demain, Denis, et à votre père. En fauteuil, on entre par l'avant, avec un coup de main : il y a trois marches, et quelqu'un descendra vous aider."
          en: "Welcome to the three of you tomorrow, Denis, and to your father. Wheelchairs come in by the front, with a hand: there are three steps, and somebody will come and help."
        acts: [nameConcern, instruct]
        level: 1
        why: {fr: "On ne porte personne quand il y a une rampe.", en: "Nobody should be carried when there is a ramp."}

  - id: signal
    at: "16:22"
    by: cousin
    platform: babillard
    class: question
    arousal: 0.4
    moral: 1
    topic: plainte
    text:
      fr: "Ma cousine est revenue de chez vous mercredi en pleurant, et elle ne veut pas dire pourquoi. Quelqu'un sait?"
      en: "My cousin came home from your place on Wednesday in tears, and won't say why. Does anybody know?"
    detail: {fr: ["cousine", "mercredi", "pleurant"], en: ["cousin", "Wednesday", "tears"]}
    drafts:
      - text:
          fr: "Votre cousine, en larmes, un mercredi : merci de nous l'écrire, [[cousin]]. [[hr]], qui lit les plaintes, cherche ce qui s'est passé, et je vous en reparle ici à 16 h 40."
          en: "Your cousin, in tears, on a Wednesday: thank you for writing, [[cousin]]. [[hr]], who reads complaints, is finding out what happened, and I will be back to you at 4:40."
        acts: [thank, nameConcern, promise]
        promise: {text: {fr: "Revenir vers [[cousin]]", en: "Get back to [[cousin]]"}, due: 18m}
        level: 1
        why: {fr: "La bonne personne; il lui faut quarante minutes.", en: "The right person, who needs forty minutes."}
      - text:
          fr: "Votre cousine, en larmes, un mercredi : merci de nous l'écrire, [[cousin]]. [[hr]], qui lit les plaintes, cherche ce qui s'est passé, et je vous en reparle ici à 18 h 15."
          en: "Your cousin, in tears, on a Wednesday: thank you for writing, [[cousin]]. [[hr]], who reads complaints, is finding out what happened, and I will be back to you at 6:15."
        acts: [thank, nameConcern, promise]
        promise: {text: {fr: "Revenir vers [[cousin]]", en: "Get back to [[cousin]]"}, due: 113m}
        level: 4
        why: {fr: "Prise au sérieux avant que la vidéo sorte, à une heure qui se tient.", en: "Taken seriously before the video is out, at an hour that holds."}
      - text:
          fr: "Votre cousine, en larmes, un mercredi : merci de nous l'écrire, [[cousin]]. La salle dit que le service a été parfait ce soir-là, et je vous le confirme ici à 16 h 45."
          en: "Your cousin, in tears, on a Wednesday: thank you for writing, [[cousin]]. The floor says that service was perfect that night, and I will confirm it to you here at 4:45."
        acts: [thank, nameConcern, deny, promise]
        promise: {text: {fr: "Revenir vers [[cousin]]", en: "Get back to [[cousin]]"}, due: 23m}
        contradicts: [film]
        level: 0
        why: {fr: "La salle prend la défense des siens; la vidéo dit le contraire.", en: "The floor stands up for its own; the video says otherwise."}

  - {id: pourriel, at: "16:35", by: pub, platform: fil, class: spam, affair: false, text: {fr: "Parasols à moitié prix, aujourd'hui seulement, en privé!!!", en: "Parasols at half price, today only, by message!!!"}}
  - {id: merci_calme, at: "16:44", by: fan, platform: babillard, class: support, affair: false, arousal: 0.15, text: {fr: "La soupe d'hier goûtait comme chez ma mère. Même la cuillère croche.", en: "Yesterday's soup tasted like my mother's. Bent spoon and all."}}

  # 2. The video
  - id: video
    at: "17:07"
    by: filmeur
    platform: fil
    class: complaint
    tone: aggressive
    arousal: 0.65
    moral: 3
    topic: plainte
    image: {alt: {fr: "Une femme en fauteuil, de dos, devant une chaîne; quelqu'un rit, un plateau à la main.", en: "A woman in a wheelchair, from behind, before a chain; somebody laughs, tray in hand."}}
    text:
      fr: "« Pas de char d'assaut ici. » C'est ce qu'on a dit à une femme en fauteuil, [[spot.a]] de [[org]]. J'ai filmé."
      en: "“No tanks in here.” That is what a woman in a wheelchair was told at [[spot]] of [[org]]. I filmed it."
    detail: {fr: ["char d'assaut", "fauteuil", "filmé"], en: ["tanks", "wheelchair", "filmed"]}
    drafts:
      - text:
          fr: "Dire « char d'assaut » à une femme en fauteuil est indigne. C'est arrivé chez nous, mercredi soir : c'est notre faute, et nous lui demandons pardon. Nous en sommes désolés, sans réserve."
          en: "Saying “tanks” to a woman in a wheelchair is shameful. It happened here, on Wednesday night: it is our fault, and we apologize to her. We are sorry, without any reservation at all."
        when: knows(film)
        acts: [nameConcern, empathy, responsibility, apology]
        states: [film]
        level: 4
        why: {fr: "Le mot, le tort, le pardon, et rien d'autre.", en: "The word, the wrong, the apology, and nothing else."}
      - text:
          fr: "Dire « char d'assaut » à une femme en fauteuil est indigne. Mais cette vidéo est un montage : ces mots n'ont pas été dits chez nous, mercredi ni un autre soir, et nous le prouverons."
          en: "Saying “tanks” to a woman in a wheelchair is shameful. But this video was doctored: those words were not said here, on that night or on any other, and we are going to prove it."
        acts: [nameConcern, deny]
        contradicts: [film]
        level: 0
        why: {fr: "Personne n'a vérifié; elle est vraie.", en: "Nobody checked; it is real."}
      - text:
          fr: "Dire « char d'assaut » à une femme en fauteuil est indigne. C'est arrivé chez nous, un soir de l'été dernier : c'est notre faute, et nous lui demandons pardon. Nous en sommes désolés."
          en: "Saying “tanks” to a woman in a wheelchair is shameful. It happened here, one night, from last summer: it is our fault, and we apologize to her. We are sorry, without reservation."
        when: knows(film)
        acts: [nameConcern, empathy, responsibility, apology]
        contradicts: [film]
        level: 1
        why: {fr: "C'était avant-hier : on l'éloigne d'un an.", en: "It was the day before yesterday: pushed back a year."}
      - text:
          fr: "Dire « char d'assaut » à une femme en fauteuil est indigne, chez nous plus qu'ailleurs. [[boss]] regarde la vidéo avec l'équipe, et ce que nous savons sera écrit ici à 17 h 50."
          en: "Saying “tanks” to a woman in a wheelchair is shameful, here more than anywhere. [[boss]] is watching the video with the team, and what we know will be written here at 5:50."
        when: not knows(film)
        acts: [nameConcern, empathy, promise]
        promise: {text: {fr: "Dire ce que nous savons de la vidéo", en: "Say what we know of the video"}, due: 45m}
        level: 4
        why: {fr: "Condamne le mot sans attendre, et donne une heure pour le reste.", en: "Condemns the word at once, and gives an hour for the rest."}

  - id: regle_dite
    at: "17:19"
    by: ligue
    platform: babillard
    class: question
    arousal: 0.5
    moral: 2
    topic: plainte
    text:
      fr: "Question simple : avez-vous une règle qui interdit les fauteuils [[spot.a]]? Si oui, montrez-la."
      en: "A simple question: do you have a rule against wheelchairs at [[spot]]? If so, show it."
    detail: {fr: ["règle", "fauteuils", "interdit"], en: ["rule", "wheelchairs", "against"]}
    drafts:
      - text:
          fr: "Une règle contre les fauteuils : la question est juste, et voici la réponse. C'est une règle de sécurité, qui vaut pour tous aux heures de pointe; nous vous l'enverrons dès lundi."
          en: "A rule against wheelchairs: the question is fair, and here is the answer. It is a safety rule, which applies to everyone at busy hours; we will send it over to you on Monday."
        acts: [nameConcern, explain, excuse]
        contradicts: [regle]
        level: 0
        why: {fr: "Une règle inventée pour couvrir un geste.", en: "A rule invented to cover a deed."}
      - text:
          fr: "Une règle contre les fauteuils : la question est juste, et vous aurez la réponse. [[hr]] relit toutes nos consignes, une à une; vous saurez ici, à 18 h 20, s'il en existe une."
          en: "A rule against wheelchairs: the question is fair, and you will have the answer. [[hr]] is reading all our rules; you will know here, at 6:20, whether there is any such thing."
        when: not knows(regle)
        acts: [nameConcern, promise]
        promise: {text: {fr: "Dire s'il existe une règle", en: "Say whether there is a rule"}, due: 65m}
        level: 4
        why: {fr: "On relit avant d'affirmer.", en: "Reads before claiming."}
      - text:
          fr: "Une règle contre les fauteuils : la question est juste, et voici la réponse. Aucune règle ne permettait de refuser qui que ce soit; c'est un geste, pas une consigne, et il est à nous."
          en: "A rule against wheelchairs: the question is fair, and here is the answer. No rule allowed anyone to be turned away; it was a deed, not a rule, and it is ours to answer for."
        when: knows(regle)
        acts: [nameConcern, explain, responsibility]
        states: [regle]
        level: 4
        why: {fr: "Pas d'abri derrière un papier.", en: "No shelter behind a paper."}

  - {id: insulte, at: "17:27", by: troll, platform: fil, class: uncivil, tone: aggressive, arousal: 0.8, rule: respect, about: employee, text: {fr: "le serveur est une ordure pis un lâche, qu'il crève la gueule ouverte l'imbécile", en: "that waiter is a scumbag and a coward, the idiot can rot in a ditch"}}

  - id: autre
    at: "17:38"
    by: earlier
    platform: babillard
    class: complaint
    arousal: 0.5
    moral: 2
    topic: plainte
    text:
      fr: "Moi, c'était en juin, avec ma canne. J'ai écrit. Personne n'a répondu. Une fois, ou une habitude?"
      en: "For me it was in June, with my cane. I wrote. Nobody answered. Just once, or a habit?"
    detail: {fr: ["juin", "canne", "écrit"], en: ["June", "cane", "wrote"]}
    drafts:
      - text:
          fr: "En juin, avec votre canne, et sans un mot de nous depuis : vous méritiez mieux, [[earlier]]. Mais c'est un cas isolé, et nous n'avons trouvé aucune autre plainte de ce genre à ce jour."
          en: "In June, with your cane, and not a word from us since: you deserved better, [[earlier]]. But it is an isolated case, and we have found no other complaint of the kind to date."
        acts: [nameConcern, empathy, deny]
        contradicts: [juin]
        level: 0
        why: {fr: "Deux fois, c'est déjà deux; et il a gardé son courriel.", en: "Twice is two already; and the e-mail was kept."}
      - text:
          fr: "En juin, avec votre canne, et sans un mot de nous depuis : vous méritiez mieux, [[earlier]]. Votre plainte du 12 juin est restée sans réponse : c'est notre faute, et nous en sommes désolés."
          en: "In June, with your cane, and not a word from us since: you deserved better, [[earlier]]. Your complaint of June 12 was never answered: it is our fault, and we are sorry for that."
        when: knows(juin)
        acts: [nameConcern, empathy, responsibility, apology]
        states: [juin]
        level: 4
        why: {fr: "La date, le silence, le pardon.", en: "The date, the silence, the apology."}
      - text:
          fr: "En juin, avec votre canne, et sans un mot de nous depuis : vous méritiez mieux, [[earlier]]. [[hr]] cherche votre message et ce qu'on en a fait : vous l'apprendrez ici, de nous, à 18 h 35."
          en: "In June, with your cane, and not a word from us since: you deserved better, [[earlier]]. [[hr]] is looking for your message and what was done with it: you will hear it here, at 6:35."
        when: not knows(juin)
        acts: [nameConcern, empathy, promise]
        promise: {text: {fr: "Dire ce qu'est devenue la plainte de juin", en: "Say what became of the June complaint"}, due: 60m}
        level: 4
        why: {fr: "Ni isolé ni habitude avant d'avoir lu.", en: "Neither once nor a habit before reading."}
      - text:
          fr: "En juin, avec votre canne, et sans un mot de nous depuis : vous méritiez mieux, [[earlier]]. Votre plainte, reçue le 12 juillet, est en traitement : c'est notre faute, et nous en sommes désolés."
          en: "In June, with your cane, and not a word from us since: you deserved better, [[earlier]]. Your complaint, received on July 12, is being handled: it is our fault, and we are sorry."
        when: knows(juin)
        acts: [nameConcern, empathy, responsibility, apology]
        contradicts: [juin]
        level: 1
        why: {fr: "Un mois de moins que la vérité.", en: "A month less than the truth."}

  - {id: adresse, at: "17:46", by: troll, platform: fil, class: personalData, tone: aggressive, rule: vie_privee, about: employee, text: {fr: "Le serveur, c'est [[employee]], 5, rue de la Grève, appartement 2. Allez lui rouler dessus.", en: "The waiter is [[employee]], 5 Shore Street, apartment 2. Go roll over that one."}}

  - id: qui
    at: "17:54"
    by: filmeur
    platform: fil
    class: question
    arousal: 0.5
    moral: 1
    topic: table
    text:
      fr: "Qui est la femme en fauteuil? On veut l'aider, on a une cagnotte. Donnez-nous son nom."
      en: "Who is the woman in the wheelchair? We want to help, we have a fund. Give us her name."
    detail: {fr: ["aider", "cagnotte", "son nom"], en: ["help", "fund", "her name"]}
    drafts:
      - text:
          fr: "Vouloir l'aider vous honore, et la cagnotte aussi. Elle s'appelle [[target]], et elle est de la région : écrivez-lui doucement, car la semaine a été longue pour elle et pour les siens."
          en: "Wanting to help does you credit, and so does the fund. Her name is [[target]], and she lives nearby: do write to her gently, as the week has been a long one for her and hers."
        acts: [nameConcern, instruct]
        contradicts: [souhait]
        level: 0
        why: {fr: "Un nom livré à des milliers de gens bien intentionnés.", en: "A name handed to thousands of well-meaning people."}
      - text:
          fr: "Vouloir l'aider vous honore, et la cagnotte aussi. Son nom n'est pas à nous : l'accueil lui demande ce qu'elle souhaite, et la réponse, la sienne, sera ici à 19 h 20 ce soir même."
          en: "Wanting to help does you credit, and so does the fund. Her name is not ours to give: the front desk is asking what she wishes, and her own answer will be here at 7:20 tonight."
        when: not knows(souhait)
        acts: [nameConcern, promise]
        promise: {text: {fr: "Dire ce qu'elle souhaite", en: "Say what she wishes"}, due: 86m}
        level: 4
        why: {fr: "On lui demande avant de parler d'elle.", en: "Asks her before speaking of her."}
      - text:
          fr: "Vouloir l'aider vous honore, et la cagnotte aussi. Elle demande qu'on ne la nomme pas, et nous le respectons; nous lui parlons demain, et lui dirons qu'il y a du monde de bonne volonté."
          en: "Wanting to help does you credit, and so does the fund. She asks not to be named, and we respect that; we speak with her tomorrow, and will tell her how many people mean well."
        when: knows(souhait)
        acts: [nameConcern, explain]
        states: [souhait]
        level: 4
        why: {fr: "Son souhait à elle, et rien de plus.", en: "Her own wish, and nothing more."}
      - text:
          fr: "Vouloir l'aider vous honore, et la cagnotte aussi. Elle accepte qu'on la nomme, mais demain seulement; nous lui parlons dans la matinée, et vous aurez le nom ici même, vers midi juste."
          en: "Wanting to help does you credit, and so does the fund. She agrees to be named, but only tomorrow; we speak with her in the morning, and you will have the name here, around noon."
        when: knows(souhait)
        acts: [nameConcern, explain]
        contradicts: [souhait]
        level: 1
        why: {fr: "Le contraire de ce qu'elle a demandé.", en: "The opposite of what she asked."}

  - {id: menace, at: "18:08", by: troll, platform: babillard, class: threat, tone: aggressive, arousal: 0.9, rule: vie_privee, about: employee, text: {fr: "[[employee]], on sait où tu restes. Cette nuit on te casse les jambes, tu verras c'est quoi rouler.", en: "[[employee]], we know where you live. Tonight we break your legs, you'll see what rolling is like."}}

  # 3. After
  - id: congedie
    at: "19:04"
    by: filmeur
    platform: fil
    class: question
    tone: aggressive
    arousal: 0.55
    moral: 2
    topic: plainte
    text:
      fr: "Il est congédié, oui ou non? On ne lâche pas avant d'avoir la réponse."
      en: "Is he fired, yes or no? We won't let go until we have the answer."
    detail: {fr: ["congédié", "réponse"], en: ["fired", "answer"]}
    drafts:
      - text:
          fr: "Congédié, oui ou non : vous demandez une réponse, la voici. La personne en cause a été congédiée ce soir, sur-le-champ, et n'aura pas à s'expliquer; la maison tourne donc la page."
          en: "Fired, yes or no: you ask for an answer, here it is. The person involved was fired tonight, on the spot, with nothing to explain; and so the house is turning the page on it."
        acts: [nameConcern, explain]
        contradicts: [enquete]
        level: 0
        why: {fr: "Faux; et une tête n'a jamais rien réglé.", en: "False; and a head never settled anything."}
      - text:
          fr: "Congédié, oui ou non : vous demandez une réponse, la voici. La personne en cause est retirée de la salle, et une enquête rendra ses conclusions mardi; nous ne donnerons aucun nom."
          en: "Fired, yes or no: you ask for an answer, here it is. The person involved is off the floor, and an inquiry will conclude on Tuesday; no name will be given, by us or by others."
        when: knows(enquete)
        acts: [nameConcern, explain, repair]
        states: [enquete]
        level: 4
        why: {fr: "Ce qui est décidé, jusqu'où et quand.", en: "What was decided, how far and until when."}
      - text:
          fr: "Congédié, oui ou non : vous demandez une réponse, et c'est votre droit. [[boss]] en décide ce soir avec [[hr]]; ce qui sera fait sera écrit ici à 20 h 10, sans aucun nom donné."
          en: "Fired, yes or no: you ask for an answer, as is your right. [[boss]] decides on it tonight with [[hr]]; what will be done will be written here at 8:10, with no name given."
        when: not knows(enquete)
        acts: [nameConcern, promise]
        promise: {text: {fr: "Dire ce qui sera fait", en: "Say what will be done"}, due: 70m}
        level: 4
        why: {fr: "Pas de verdict à la demande.", en: "No verdict on request."}
      - text:
          fr: "Congédié, oui ou non : vous demandez une réponse, la voici. La personne en cause reprend son poste demain, après une bonne discussion; tout le monde a droit à une deuxième chance."
          en: "Fired, yes or no: you ask for an answer, here it is. The person involved is back at work tomorrow, after a good talk; everybody deserves a second chance, or so we would think."
        when: knows(enquete)
        acts: [nameConcern, explain]
        contradicts: [enquete]
        level: 1
        why: {fr: "Ce n'est pas ce qui est décidé.", en: "Not what was decided."}

  - id: change
    at: "19:18"
    by: ligue
    platform: babillard
    class: complaint
    arousal: 0.4
    moral: 2
    topic: plainte
    text:
      fr: "Deux plaintes, un pardon. Qu'est-ce qui change dès lundi, concrètement, pour la prochaine?"
      en: "Two complaints, one apology. What changes on Monday, concretely, for the next one?"
    detail: {fr: ["deux plaintes", "lundi", "concrètement"], en: ["two complaints", "Monday", "concretely"]}
    drafts:
      - text:
          fr: "Deux plaintes, c'est une habitude, et c'est à nous de la défaire. Dès lundi, toute plainte aura sa réponse en deux semaines, et l'équipe sera formée ici, un jour complet, avec vous."
          en: "Two complaints make a habit, and it is ours to undo. From Monday, every complaint will be answered within two weeks, and the team will be trained, for one whole day, with you."
        when: knows(mesure)
        acts: [nameConcern, responsibility, repair]
        contradicts: [mesure]
        level: 1
        why: {fr: "Deux jours, pas deux semaines.", en: "Two days, not two weeks."}
      - text:
          fr: "Deux plaintes, c'est une habitude, et c'est à nous de la défaire. [[boss]] décide ce soir de ce qui change lundi; ce sera écrit ici à 20 h 20, avec ce que vous y aurez mis, au besoin."
          en: "Two complaints make a habit, and it is ours to undo. [[boss]] decides tonight what is to change on Monday; it will be written here at 8:20, with whatever you would like in it."
        when: not knows(mesure)
        acts: [nameConcern, responsibility, promise]
        promise: {text: {fr: "Dire ce qui change lundi", en: "Say what changes on Monday"}, due: 65m}
        level: 4
        why: {fr: "Rien n'est annoncé avant d'être décidé.", en: "Nothing is announced before it is decided."}
      - text:
          fr: "Deux plaintes, c'est une habitude, et c'est à nous de la défaire. Dès lundi, toute plainte aura sa réponse en deux jours, et l'équipe sera formée avec Les Roues libres, cet été même."
          en: "Two complaints make a habit, and it is ours to undo. From Monday, every complaint will be answered within two days, and the team will be trained with Les Roues libres, this summer."
        when: knows(mesure)
        acts: [nameConcern, responsibility, repair]
        states: [mesure]
        level: 4
        why: {fr: "Un délai, et avec qui.", en: "A delay, and with whom."}
      - text:
          fr: "Deux plaintes, ce n'est pas une habitude, et il n'y a rien à changer au fond. L'équipe connaît ses valeurs depuis toujours, et toute plainte aura, comme avant, une réponse en son temps."
          en: "Two complaints do not make a habit, and there is nothing to change, really. The team has always known its values, and every complaint will be answered, as before, in due course."
        acts: [nameConcern, deny, bolster]
        contradicts: [mesure]
        level: 0
        why: {fr: "Celle de juin attend encore.", en: "The June one is still waiting."}

  - id: dimanche
    at: "19:31"
    by: denis
    platform: babillard
    class: question
    arousal: 0.35
    topic: table
    text:
      fr: "Mon père a vu la vidéo. Il veut quand même venir demain. Par la rampe, c'est toujours bon, ou on le fera attendre?"
      en: "My father saw the video. He still wants to come tomorrow. Is the ramp still right, or will he be kept waiting?"
    detail: {fr: ["votre père", "vidéo", "rampe"], en: ["your father", "video", "ramp"]}
    drafts:
      - text:
          fr: "Merci à votre père de revenir malgré la vidéo, Denis. La rampe est à gauche, côté ruelle : sonnez, quelqu'un descend, et la table 6 lui est gardée, au soleil ou à l'ombre."
          en: "Thank you, and your father, for coming in spite of the video, Denis. The ramp is on the left, alley side: ring, somebody comes down, and table 6 is kept, in sun or shade."
        acts: [thank, nameConcern, instruct]
        states: [rampe]
        level: 4
        why: {fr: "Un accueil, et le bon chemin.", en: "A welcome, and the right way."}
      - text:
          fr: "Merci à votre père de revenir malgré la vidéo, Denis. La rampe est à droite, côté quai : sonnez, quelqu'un descend, et la table 6 lui est gardée, au soleil ou à l'ombre."
          en: "Thank you, and your father, for coming in spite of the video, Denis. The ramp is on the right, wharf side: ring, somebody comes down, and table 6 is kept, in sun or shade."
        acts: [thank, nameConcern, instruct]
        contradicts: [rampe]
        level: 0
        why: {fr: "Il attendra devant un mur.", en: "He will wait before a wall."}
      - text:
          fr: "Merci à votre père de revenir malgré la vidéo, Denis. La rampe est là, mais appelez une heure d'avance : on enverra quelqu'un, et la table 6 sera libérée, si c'est possible."
          en: "Thank you, and your father, for coming in spite of the video, Denis. The ramp is there, but call an hour ahead: we will send somebody, and clear table 6, if that can be done."
        acts: [thank, nameConcern, instruct]
        level: 1
        why: {fr: "Une condition que personne d'autre n'a.", en: "A condition that nobody else has."}

  - {id: fan_insulte, at: "19:43", by: fan, platform: fil, class: uncivil, tone: aggressive, arousal: 0.6, purpose: support, rule: respect, about: filmeur, text: {fr: "La fille qui filme est une maudite vache pis une cave. On vous aime, l'auberge!", en: "The girl who films is a damn cow and a moron. We love you, folks!"}}
  - {id: merci_cousine, at: "19:56", by: cousin, platform: babillard, class: support, arousal: 0.2, when: answered(signal), text: {fr: "Elle a dit oui pour l'appel. Merci de ne pas l'avoir nommée.", en: "She said yes to the call. Thank you for not naming her."}}

planned:
  - {id: tous, at: "17:20", platform: fil, text: {fr: "Ici, tout le monde a sa place au soleil! Venez comme vous êtes.", en: "Here, everyone has a place in the sun! Come as you are."}}

messages:
  - id: nier
    at: "17:14"
    from: direction
    text: {fr: "Dis que c'est un montage, et efface la vidéo. On en parlera lundi.", en: "Say it was doctored, and delete the video. We will talk on Monday."}
    options:
      - {stance: refuse, level: 2, text: {fr: "Non. La vidéo reste, et je n'écris pas ce que personne n'a vérifié.", en: "No. The video stays, and I do not write what nobody has checked."}, why: {fr: "Juste, sans rien offrir.", en: "Right, and offers nothing."}}
      - {stance: comply, level: 0, contradicts: [film], text: {fr: "C'est fait : effacée, et on écrit que c'est un montage de mauvais goût.", en: "Done: deleted, and we write that it was doctored, in poor taste."}, why: {fr: "Une critique effacée, et un mensonge que trois téléphones démentent.", en: "A criticism deleted, and a lie that three phones disprove."}, effects: {removePost: video}}
      - {stance: counter, level: 4, text: {fr: "Non : regarde-la d'abord. Je condamne le mot tout de suite, et je dis quand.", en: "No: watch it first. I condemn the word right away, and say when."}, why: {fr: "Un non, sa raison, et mieux à la place.", en: "A no, its reason, and something better instead."}, effects: {credit: 1}}
  - id: presse
    at: "17:42"
    from: journal
    kind: press
    replyWithin: 60m
    text: {fr: "La vidéo est-elle vraie? Et est-ce la première fois? On publie à 18 h 40.", en: "Is the video real? And is it the first time? We publish at 6:40."}
    options:
      - {stance: answer, level: 4, when: knows(film) and knows(juin), states: [film, juin], acts: [explain, responsibility], text: {fr: "Elle est vraie, et date de mercredi soir. Et non : une plainte du 12 juin est restée sans réponse.", en: "It is real, and happened on Wednesday night. And no: a complaint of June 12 went unanswered."}, why: {fr: "Les deux réponses, dont celle qui coûte.", en: "Both answers, the costly one included."}}
      - {stance: refuse, level: 1, text: {fr: "Nous n'avons pas de commentaire pour le moment, et vous remercions de votre intérêt.", en: "We have no comment at the moment, and thank you for your interest in the matter."}, why: {fr: "Le silence sera cité.", en: "The silence will be quoted."}}
      - {stance: answer, level: 3, when: not (knows(film) and knows(juin)), acts: [hold, promise], text: {fr: "Le mot est indigne. Pour le reste, nous vérifions, et vous l'aurez avant 18 h 40.", en: "The word is shameful. As for the rest, we are checking, and you will have it before 6:40."}, why: {fr: "Condamne sans deviner.", en: "Condemns without guessing."}}
      - {stance: answer, level: 0, contradicts: [juin], acts: [deny, excuse], text: {fr: "Un cas isolé, une soirée chargée : notre accueil est reconnu partout.", en: "An isolated case, a busy night: our welcome is known far and wide."}, why: {fr: "[[earlier]] a gardé son courriel.", en: "[[earlier]] kept the e-mail."}}
  - id: coupable
    at: "19:08"
    from: direction
    text: {fr: "Donne-leur [[employee]], avec son nom. Ils veulent une tête, et c'est réglé.", en: "Give them [[employee]], by name. They want a head, and it is settled."}
    options:
      - {stance: comply, level: 0, acts: [shiftBlame], text: {fr: "D'accord, on écrit que c'est [[employee]], et que c'est fini pour cette personne.", en: "All right, we write that it was [[employee]], who is finished here."}, why: {fr: "Une personne déjà menacée, livrée à la foule.", en: "Somebody already threatened, handed to the crowd."}}
      - {stance: counter, level: 4, text: {fr: "Non : la menace est déjà là. On dit « nous », et ce qui change lundi.", en: "No: the threat is there already. We say “we”, and what changes on Monday."}, why: {fr: "La maison répond, et l'enquête suit.", en: "The house answers, and the inquiry follows."}, effects: {credit: 1}}
      - {stance: refuse, level: 2, text: {fr: "Non. On ne donne pas de nom au public, un point c'est tout.", en: "No. We give no names to the public, and that is all there is to it."}, why: {fr: "Juste, et sans issue pour elle.", en: "Right, and leaves her no way out."}}

statements:
  - {id: indigne, title: {fr: "Condamner le mot", en: "Condemn the word"}, when: posted(video) and not knows(film), level: 3, acts: [nameConcern, empathy, promise], promise: {text: {fr: "Dire ce que nous savons", en: "Say what we know"}, due: 60m}, text: {fr: "Une vidéo montre une femme en fauteuil refusée et moquée. C'est indigne, et nous pensons d'abord à elle. Nous dirons ce que nous savons dans l'heure.", en: "A video shows a woman in a wheelchair turned away and mocked. It is shameful, and our first thought is for her. We will say what we know within the hour."}, why: {fr: "Sans attendre, et sans deviner.", en: "At once, and without guessing."}}
  - {id: pardon, title: {fr: "Demander pardon", en: "Apologize"}, when: knows(film) and knows(regle), level: 4, acts: [nameConcern, explain, responsibility, apology], states: [film, regle], text: {fr: "Mercredi soir, une femme en fauteuil a été refusée et moquée chez nous. Aucune règle ne permettait de le faire. C'est notre faute, et nous lui demandons pardon. Nous en sommes désolés, sans réserve.", en: "On Wednesday night, a woman in a wheelchair was turned away and mocked at our place. No rule allowed it. It is our fault, and we apologize to her. We are sorry, without reservation."}, why: {fr: "Le tort, nommé; le pardon, sans si.", en: "The wrong, named; the apology, without an if."}}
  - {id: suite, title: {fr: "Dire ce qui change", en: "Say what changes"}, when: knows(enquete) and knows(mesure), level: 4, acts: [nameConcern, responsibility, repair], states: [enquete, mesure], text: {fr: "Ce n'était pas la première fois, et c'est notre faute. La personne en cause est retirée de la salle; une enquête rendra ses conclusions mardi. Dès lundi, toute plainte a sa réponse en deux jours, et l'équipe est formée avec Les Roues libres.", en: "It was not the first time, and it is our fault. The person involved is off the floor; an inquiry will conclude on Tuesday. From Monday, every complaint is answered within two days, and the team is trained with Les Roues libres."}, why: {fr: "L'habitude reconnue, et ce qui la défait.", en: "The habit owned, and what undoes it."}}
  - {id: isole, title: {fr: "Parler d'un cas isolé", en: "Call it an isolated case"}, when: posted(video), level: 0, acts: [excuse, bolster], contradicts: [juin], text: {fr: "Un cas isolé, une soirée chargée : notre accueil est reconnu de tous depuis trente ans, et nous en sommes fiers!", en: "An isolated case, a busy night: our welcome has been known to all for thirty years, and we are proud of it!"}, why: {fr: "Le message de juin dit le contraire.", en: "The June message says otherwise."}}

contacts:
  - id: ecrire_cousine
    person: cousin
    label: {fr: "Écrire en privé à [[cousin]]", en: "Write privately to [[cousin]]"}
    when: posted(video)
    drafts:
      - {level: 1, acts: [redirect], text: {fr: "Bonjour, pour toute plainte, veuillez appeler le numéro prévu. Merci de votre fidélité.", en: "Hello, for any complaint, please call the number provided. Thank you for your loyalty."}, why: {fr: "Un gabarit.", en: "A template."}}
      - {level: 0, acts: [ask, compensate], text: {fr: "Bonsoir, un repas gratuit pour votre cousine, si elle retire sa plainte. Ça vous irait?", en: "Good evening, a free meal for your cousin, if she drops her complaint. Would that do?"}, why: {fr: "On n'achète pas un silence.", en: "A silence is not for sale."}}
      - {level: 4, acts: [empathy, ask], text: {fr: "[[cousin]], nous pensons à votre cousine. Accepterait-elle qu'on lui parle, et à quelle heure?", en: "[[cousin]], our thoughts are with your cousin. Would she let us talk to her, and when?"}, why: {fr: "On demande, par qui elle connaît.", en: "Asks, through someone she knows."}}

timeline:
  - {id: relance, when: "elapsed > 130m and not answered(video)", post: {by: filmeur, platform: fil, class: complaint, tone: aggressive, arousal: 0.65, moral: 2, text: {fr: "Toujours rien. Je remonte la vidéo avec des sous-titres.", en: "Still nothing. I'm reposting the video with subtitles."}}}
  - {id: article_exact, at: "18:45", when: stated(film), trust: {all: 2}, article: {platform: fil, by: journal, mass: 20, text: {fr: "[[org.cap]] reconnaît les faits et demande pardon.", en: "[[org.cap]] owns the facts and apologizes."}}}
  - {id: article_flou, at: "18:45", unless: stated(film), article: {platform: fil, by: journal, mass: 50, text: {fr: "Une femme refusée; [[org]] ne dit rien.", en: "A woman turned away; [[org]] says nothing."}}}
  - {id: dementi_tombe, at: "18:30", when: contradicted(film) or contradicted(juin), trust: {all: -6}, post: {by: earlier, platform: fil, class: complaint, tone: aggressive, arousal: 0.6, moral: 2, text: {fr: "Ils disent le contraire. Voici mon courriel du 12 juin, et leur accusé de réception.", en: "They say otherwise. Here is my e-mail of June 12, and their acknowledgement."}}}

imprevus:
  - {id: parodie, title: {fr: "Un compte parodique", en: "A parody account"}, from: "17:30", to: "18:30", post: {by: troll, platform: fil, class: troll, tone: aggressive, arousal: 0.5, rule: respect, text: {fr: "Réservez votre humiliation chez les imbéciles de [[org.de]]. Rampe en option.", en: "Book your humiliation with the idiots at [[org]]. Ramp optional."}}}
  - {id: radio, title: {fr: "La radio du retour", en: "Drive-time radio"}, from: "17:25", to: "18:20", article: {platform: fil, by: journal, mass: 15, text: {fr: "En ondes : « trente secondes que vous avez tous vues ».", en: "On air: “thirty seconds you have all seen.”"}}}

debrief:
  pattern:
    fr: "Une faute filmée ne se discute pas : elle se reconnaît. Ce qui coûte ensuite, c'est la deuxième, qu'on avait reçue et rangée."
    en: "A wrong on film is not argued with: it is owned. What costs after that is the second one, received and filed away."
  lessons:
    - {fr: "On protège qui a subi en ne parlant pas à sa place.", en: "Protect whoever suffered by not speaking in their place."}
    - {fr: "Une tête ne remplace pas une mesure.", en: "A head is no substitute for a measure."}
  endings:
    - {id: reparee, title: {fr: "Réparée", en: "Mended"}, when: trust >= 50 and stated(film) and said(apology), text: {fr: "Elle a rappelé dimanche. On a parlé de la rampe, et d'autre chose.", en: "She called back on Sunday. The talk was of the ramp, and of other things."}, became: [{person: earlier, text: {fr: "A reçu une réponse, cinq semaines plus tard.", en: "Got an answer, five weeks later."}}, {person: employee, text: {fr: "A suivi la formation, le premier jour.", en: "Took the training, on the first day."}}]}
    - {id: couvert, title: {fr: "Ciel couvert", en: "Overcast"}, when: trust >= 42, text: {fr: "La terrasse est pleine. On regarde la chaîne à l'entrée.", en: "The terrace is full. People look at the chain by the door."}}
    - {id: chaine, title: {fr: "La chaîne", en: "The chain"}, text: {fr: "On se souvient de trente secondes.", en: "Thirty seconds are what people remember."}}
`,
  crowd: {
    doubts: {
      fr: [
        'On parle d’une personne, pas d’un meuble.',
        'Ma sœur est en fauteuil, je vous regarde.',
        'Une excuse, ça se dit sans si.',
        'Et les autres fois, sans caméra?',
        'J’étais à la table d’à côté, j’ai rien fait.',
        'Ça se forme, une équipe.',
      ],
      en: [
        'We’re talking about a person, not furniture.',
        'My sister uses a wheelchair, I’m watching you.',
        'An apology comes without an if.',
        'And the other times, with no camera?',
        'I was at the next table and did nothing.',
        'A team can be trained.',
      ],
    },
    angers: {
      fr: [
        'Rire d’une femme en fauteuil!',
        'Pis ça se dit accueillant!',
        'Dégradant, pis vous dites rien!',
        'Vous avez honte, au moins!',
      ],
      en: [
        'Laughing at a woman in a wheelchair!',
        'And they call it a welcome!',
        'Degrading, and you say nothing!',
        'Are you ashamed, at least!',
      ],
    },
    supports: {
      fr: [
        'On m’a toujours bien reçu là, moi.',
        'Laissez l’enquête se faire.',
        'Une équipe, c’est pas une seule personne.',
        'Ils ont une rampe, je l’ai vue.',
      ],
      en: [
        'I’ve always been well received there.',
        'Let the inquiry run.',
        'A team is more than one person.',
        'They have a ramp, I’ve seen it.',
      ],
    },
    questions: {
      fr: [
        'Est-ce qu’elle va bien?',
        'Vous lui avez parlé, à elle?',
        'C’est accessible, oui ou non?',
        'Qui forme votre monde?',
      ],
      en: [
        'Is she all right?',
        'Have you spoken to her?',
        'Is it accessible, yes or no?',
        'Who trains your people?',
      ],
    },
    rumours: {
      fr: [
        'c’est la patronne qui l’a demandé.',
        'il y a une liste de clients refusés.',
        'ils ont payé pour faire taire des gens.',
        'ils ont enlevé la rampe.',
        'la vidéo a été tournée ailleurs.',
      ],
      en: [
        'the boss asked for it.',
        'there’s a list of banned guests.',
        'they paid people to keep quiet.',
        'they took the ramp out.',
        'the video was shot elsewhere.',
      ],
    },
  },
};
