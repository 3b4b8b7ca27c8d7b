import type { StoryPattern } from '../pattern-model.ts';
import { dayAsked, handleAsked, nameAsked, phraseAsked, sectorAsked } from '../question-kinds.ts';

/** A true photo, a false story, and one small thing that the house did get wrong. */
export const RUMOUR: StoryPattern = {
  id: 'rumour',
  questions: [
    nameAsked('org', 'La Relance du Faubourg'),
    handleAsked('relance_faubourg'),
    sectorAsked('public'),
    nameAsked('place', 'Faubourg-Nord'),
    phraseAsked('goods', 'des manteaux d’enfants', 'children’s coats', 40),
    nameAsked('partner', 'Le Relais'),
    nameAsked('elsewhere', 'Val-Grenier'),
    nameAsked('boss', 'Hélène Jobidon'),
    nameAsked('expert', 'Yvon'),
    nameAsked('front', 'Maïka'),
    nameAsked('sharer', 'Sylvain', 30),
    nameAsked('press', 'L’Écho du Faubourg'),
    dayAsked('2026-10-17'),
  ],
  source: `# yaml-language-server: $schema=../public/schema/avis-de-tempete-1.json
# A rumour: an old photo, taken elsewhere, and one small true thing beside it. Every text may be rewritten; the ids
# hold the story together. A good answer waits for what is known (when:), and differs from its twins by a fact.
format: avis-de-tempete/1.1
id: [[id]]
title: {fr: "La photo", en: "The photo"}
summary:
  fr: "Une photo montre un camion qui emporte [[goods]]. Elle n'est ni d'ici ni d'aujourd'hui; mais mardi, un bac est bel et bien parti aux rebuts."
  en: "A photo shows a truck hauling off [[goods]]. It is from neither here nor today; but on Tuesday, one bin did go to waste."
lang: fr
langs: [fr, en]
minutes: 12
difficulty: 2
skills:
  - {fr: "Vérifier avant d'affirmer", en: "Checking before claiming"}
  - {fr: "Démentir sans mépris", en: "Denying without contempt"}
  - {fr: "Reconnaître la petite chose vraie", en: "Owning the small true thing"}
objectives:
  - {fr: "Tenir une heure sans savoir, sans nier et sans s'excuser.", en: "Hold for an hour without knowing, denying or apologizing."}
  - {fr: "Séparer ce qui est faux de ce qui est vrai.", en: "Separate what is false from what is true."}
warnings:
  - {fr: "Insultes, menace et adresse publiée (tout est fictif).", en: "Insults, a threat and a published address (all fictional)."}
lesson:
  - {fr: "Avant de jouer : que prouve une photo sans date ni lieu?", en: "Before play: what does a photo prove without a date or a place?"}
  - {fr: "Après : qui a nié trop tôt, et qu'est-ce que le bac de mardi a fait de ce démenti?", en: "Afterwards: who denied too soon, and what did Tuesday's bin do to that denial?"}
start: [[day]]T09:00
duration: 7h
seed: "1"

organisation:
  name: "[[org]]"
  handle: [[handle]]
  sector: [[sector]]
  reputation: good
  voice: vous
  voiceNote:
    fr: "On nomme ce que la personne a écrit. On ne sait pas? On le dit, avec une heure."
    en: "Name what the person wrote. Don't know? Say so, with a time."
  about:
    fr: "[[org.cap]] reçoit et redonne [[goods]], à [[place]]. On y est ouvert du mardi au samedi, de 9 h à 17 h, par la porte de côté. Le dimanche et le lundi, c'est fermé.\\n\\nTrois habitudes de la maison : ce qui change s'annonce une fois approuvé par [[boss]]. [[expert]] sait ce qui entre et ce qui sort, mais il faut quarante minutes pour le joindre. Au comptoir, [[front]] répond vite, et de mémoire."
    en: "[[org.cap]] takes in and gives out [[goods]] in [[place]]. It is open Tuesday to Saturday, 9 to 5, by the side door. On Sunday and Monday it is closed.\\n\\nThree customs of the house: what changes is announced once [[boss]] has approved it. [[expert]] knows what comes in and what goes out, but takes forty minutes to reach. At the counter, [[front]] answers fast, and from memory."
  rules:
    - {id: respect, text: {fr: "On critique ce que nous faisons. On n'insulte personne.", en: "Criticize what we do. Insult nobody."}}
    - {id: vie_privee, text: {fr: "Pas d'adresse, pas de menace.", en: "No addresses, no threats."}}
    - {id: publicite, text: {fr: "Pas de publicité.", en: "No advertising."}}
    - {id: sujet, text: {fr: "On reste dans le sujet.", en: "Keep to the subject."}}

crisis:
  cluster: victim
  severity: serious
  morality: 0.5
  known:
    fr: "Samedi, 9 h. La page est calme. Une publication est planifiée pour 11 h. Tu ne sais rien de plus."
    en: "Saturday, 9 a.m. The page is quiet. A post is scheduled for 11. That is all you know."

quarts:
  - {id: calme, title: {fr: "Temps calme", en: "Fair weather"}, intro: {fr: "On entend la cafetière. Quelqu'un demande les heures.", en: "The coffee maker gurgles. Somebody asks about opening hours."}, from: "09:00", to: "10:25"}
  - {id: rafale, title: {fr: "Rafale", en: "Gust"}, intro: {fr: "10 h 30. Une photo : un camion, un panneau flou, un tas.", en: "10:30. A photo: a truck, a blurred sign, a heap."}, from: "10:30", to: "12:15"}
  - {id: eclaircie, title: {fr: "Éclaircie", en: "Clearing"}, intro: {fr: "Ce qui est faux tombe. Ce qui est vrai reste à dire.", en: "The false part falls away. The true part is still to be told."}, from: "13:30", to: "15:10"}

platforms:
  - {id: fil, kind: microblog, name: {fr: "Le Fil", en: "The Thread"}}
  - {id: babillard, kind: page, name: {fr: "Le Babillard", en: "The Board"}}

people:
  - {id: pauline, name: "Pauline G.", handle: pauline_deux_sacs, audience: customers, reach: 160, recurring: yes, bio: {fr: "Donne chaque automne.", en: "Gives every fall."}}
  - {id: voisine, name: "Nadège", handle: nadege_du_coin, audience: bystanders, reach: 310, bio: {fr: "Habite en face.", en: "Lives across the street."}}
  - {id: sharer, name: "[[sharer]]", handle: celui_qui_partage, audience: activists, reach: 3900, recurring: yes, bio: {fr: "Partage d'abord, lit ensuite.", en: "Shares first, reads after."}}
  - {id: donneur, name: "J-P Rainville", handle: jp_six_sacs, audience: customers, reach: 540, bio: {fr: "Six sacs, en septembre.", en: "Six bags, in September."}}
  - {id: rosa, name: "Rosa", handle: rosa_deuxieme, audience: affected, reach: 70, recurring: yes, bio: {fr: "Deux enfants, un troisième étage.", en: "Two children, a third floor."}}
  - {id: front, name: "[[front]]", handle: au_comptoir, audience: affected, reach: 60, protected: yes, recurring: yes, bio: {fr: "Au comptoir depuis juin.", en: "At the counter since June."}}
  - {id: troll, name: "crampon_88", handle: crampon_88, audience: trolls, reach: 620, bio: {fr: "Glisse partout.", en: "Slips everywhere."}}
  - {id: fan, name: "Edmond", handle: edmond_toujours_la, audience: fans, reach: 210, bio: {fr: "Bénévole le jeudi.", en: "Volunteers on Thursdays."}}
  - {id: pub, name: "DÉBARRAS EXPRESS", handle: debarras_express, audience: trolls, reach: 15}
  - {id: journal, name: "[[press]]", handle: la_redaction, audience: press, reach: 9000}

facts:
  - id: heures
    text: {fr: "On est ouvert du mardi au samedi, de 9 h à 17 h, par la porte de côté.", en: "We are open Tuesday to Saturday, 9 to 5, by the side door."}
    known: true
    cues: {fr: ["du mardi au samedi"], en: ["Tuesday to Saturday"]}
    contradictedBy: {fr: ["ouvert lundi", "ouverts lundi", "lundi dès 9 h"], en: ["open on Monday", "Monday from 9"]}
  - id: bac
    text:
      fr: "Mardi, un bac sur quarante est parti aux rebuts : l'eau l'avait gâché. Les trente-neuf autres sont chez [[partner]]."
      en: "On Tuesday, one bin in forty went to waste: water had ruined it. The other thirty-nine are at [[partner]]."
    question: {fr: "Qu'est-ce qui est parti d'ici, mardi?", en: "What left here on Tuesday?"}
    learn: {ask: terrain, after: 40m, when: posted(signal)}
    enables: [responsibility]
    cues: {fr: ["un bac sur quarante", "trente-neuf autres", "l'eau l'avait gâché"], en: ["one bin in forty", "other thirty-nine", "water had ruined"]}
    contradictedBy: {fr: ["rien n'a été jeté", "jamais rien jeté", "jetons jamais", "aucun bac n'est parti aux rebuts", "quatre bacs sur quarante", "les quarante bacs sont"], en: ["nothing was thrown", "never thrown", "never throw", "no bin went to waste", "four bins in forty", "all forty bins"]}
  - id: photo
    text:
      fr: "La photo a deux ans et vient de [[elsewhere]] : on lit le nom sur le panneau. Le camion n'est pas à nous."
      en: "The photo is two years old and comes from [[elsewhere]]: the name is on the sign. The truck is not ours."
    question: {fr: "D'où vient la photo du camion?", en: "Where does the photo of the truck come from?"}
    learn: {ask: terrain, after: 40m, when: posted(photo)}
    enables: [deny]
    cues: {fr: ["a deux ans", "vient de [[elsewhere]]"], en: ["two years old", "comes from [[elsewhere]]"]}
    contradictedBy: {fr: ["photo est de mardi", "photo de mardi", "photo a été prise chez nous", "photo vient de notre cour", "a six mois"], en: ["photo is from Tuesday", "photo from Tuesday", "photo was taken here", "photo comes from our yard", "six months old"]}
  - id: remise
    text: {fr: "Chez [[partner]], la remise a lieu mercredi à 13 h; chaque famille inscrite a sa part.", en: "At [[partner]], the giveaway is on Wednesday at 1 p.m.; every registered family has its share."}
    question: {fr: "Quand a lieu la remise chez [[partner]]?", en: "When is the giveaway at [[partner]]?"}
    learn: {ask: comptoir, after: 10m, when: posted(attente)}
    cues: {fr: ["mercredi à 13 h"], en: ["Wednesday at 1 p.m."]}
    contradictedBy: {fr: ["mercredi à 9 h", "jeudi à 13 h"], en: ["Wednesday at 9 a.m.", "Thursday at 1 p.m."]}
  - id: affiche
    text: {fr: "Dès mardi, chaque bac refusé sera inscrit à la porte, avec la raison.", en: "From Tuesday, every refused bin will be listed at the door, with the reason."}
    question: {fr: "Qu'est-ce qu'on peut changer, pour les bacs refusés?", en: "What can we change about refused bins?"}
    learn: {ask: direction, after: 20m, when: knows(bac)}
    enables: [repair]
    cues: {fr: ["inscrit à la porte", "inscrits à la porte"], en: ["listed at the door"]}
    contradictedBy: {fr: ["plus aucun bac ne sera refusé"], en: ["no bin will ever be refused"]}
  - id: jamais
    text: {fr: "On n'a jamais rien jeté ici.", en: "Nothing was ever thrown out here."}
    question: {fr: "Est-ce qu'on jette des dons?", en: "Do we throw out donations?"}
    true: false
    learn: {ask: comptoir, after: 5m, when: posted(signal)}
    cues: {fr: ["jamais rien jeté"], en: ["nothing was ever thrown"]}

services:
  - {id: direction, name: {fr: "La direction", en: "Management"}, person: "[[boss]]", role: {fr: "Décide, et répond de tout.", en: "Decides, and answers for everything."}, replies: 20m, approves: yes, approval: 15m}
  - {id: terrain, name: {fr: "Le tri", en: "Sorting"}, person: "[[expert]]", role: {fr: "Sait ce qui entre et ce qui sort. Long à joindre.", en: "Knows what comes in and what goes out. Slow to reach."}, owns: [question], topics: [tri], replies: 40m}
  - {id: comptoir, name: {fr: "Le comptoir", en: "The counter"}, person: "[[front]]", role: {fr: "Connaît les heures et les familles. Répond vite, de mémoire.", en: "Knows hours and families. Answers fast, from memory."}, owns: [complaint], topics: [heures], replies: 10m}
  - {id: juridique, name: {fr: "L'avocate", en: "The lawyer"}, role: {fr: "Sait ce que dit la loi.", en: "Knows what the law says."}, owns: [threat, personalData], replies: 30m}

posts:
  # 1. Fair weather
  - id: ouvert
    at: "09:06"
    by: pauline
    platform: babillard
    class: question
    affair: false
    arousal: 0.2
    topic: heures
    text:
      fr: "Bonjour! J'ai deux sacs à vous porter. Est-ce que c'est ouvert lundi, et par quelle porte?"
      en: "Hello! I have two bags to bring you. Are you open on Monday, and by which door?"
    detail: {fr: ["deux sacs", "lundi", "porte"], en: ["two bags", "Monday", "door"]}
    drafts:
      - text:
          fr: "Bonjour Pauline! Deux sacs, on les prend avec plaisir. Lundi, la porte de côté ouvre à 9 h et ferme à 17 h : sonnez, quelqu'un descendra."
          en: "Hello Pauline! Two bags, with pleasure. On Monday, the side door opens at 9 and closes at 5: just ring, and somebody will come down."
        acts: [nameConcern, instruct]
        contradicts: [heures]
        level: 0
        why: {fr: "C'est fermé le lundi : deux sacs devant une porte barrée.", en: "Closed on Monday: two bags at a locked door."}
      - text:
          fr: "Bonjour Pauline! Deux sacs, on les prend avec plaisir. Lundi, c'est fermé : passez par la porte de côté, du mardi au samedi, de 9 h à 17 h."
          en: "Hello Pauline! Two bags, with pleasure. On Monday we are closed: come by the side door, Tuesday to Saturday, any time from 9 to 5."
        acts: [nameConcern, instruct]
        states: [heures]
        level: 4
        why: {fr: "Ce que dit le dossier, mot pour mot.", en: "What the file says, to the letter."}
      - text:
          fr: "Bonjour Pauline! Deux sacs, on les prend avec plaisir. Lundi, c'est fermé : passez par la porte de côté, dès dimanche si vous voulez, de 9 h à 17 h."
          en: "Hello Pauline! Two bags, with pleasure. On Monday we are closed: come by the side door, as early as Sunday if you like, from 9 to 5."
        acts: [nameConcern, instruct]
        level: 1
        why: {fr: "Le dimanche aussi, c'est fermé.", en: "Sunday is closed as well."}

  - id: signal
    at: "09:24"
    by: voisine
    platform: babillard
    class: question
    arousal: 0.35
    moral: 1
    topic: tri
    text:
      fr: "Juste une question. Mardi, j'ai vu un bac partir aux rebuts derrière chez vous. Vous jetez [[goods]]?"
      en: "Just asking. On Tuesday I saw a bin go to waste behind your place. Do you throw out [[goods]]?"
    detail: {fr: ["bac", "mardi", "rebuts"], en: ["bin", "Tuesday", "waste"]}
    drafts:
      - text:
          fr: "Bonne question, Nadège : un bac aux rebuts, ça s'explique. Je demande à [[expert]], qui a chargé mardi, et je vous réponds ici à 9 h 40."
          en: "Fair question, Nadège: a bin that goes to waste calls for a reason. I am asking [[expert]], who loaded on Tuesday, and will answer you here at 9:40."
        acts: [nameConcern, acknowledge, promise]
        promise: {text: {fr: "Dire à Nadège ce qu'il y avait dans le bac", en: "Tell Nadège what was in the bin"}, due: 16m}
        level: 1
        why: {fr: "La bonne personne; mais il faut quarante minutes pour la joindre.", en: "The right person, who takes forty minutes to reach."}
      - text:
          fr: "Bonne question, Nadège : un bac aux rebuts, ça s'explique. Je demande à [[front]], au comptoir, et je vous réponds ici à 9 h 45."
          en: "Fair question, Nadège: a bin that goes to waste calls for a reason. I am asking [[front]], at the counter, and will answer you here at 9:45."
        acts: [nameConcern, acknowledge, promise]
        promise: {text: {fr: "Dire à Nadège ce qu'il y avait dans le bac", en: "Tell Nadège what was in the bin"}, due: 21m}
        level: 0
        why: {fr: "Le comptoir répond de mémoire, et se trompe.", en: "The counter answers from memory, and gets it wrong."}
      - text:
          fr: "Bonne question, Nadège : un bac aux rebuts, ça s'explique. Je demande à [[expert]], qui a chargé mardi, et je vous réponds ici à 11 h 15."
          en: "Fair question, Nadège: a bin that goes to waste calls for a reason. I am asking [[expert]], who loaded on Tuesday, and will answer you here at 11:15."
        acts: [nameConcern, acknowledge, promise]
        promise: {text: {fr: "Dire à Nadège ce qu'il y avait dans le bac", en: "Tell Nadège what was in the bin"}, due: 111m}
        level: 4
        why: {fr: "Qui sait, et une heure que son délai permet de tenir.", en: "The one who knows, and an hour that can be kept."}

  - {id: pourriel, at: "09:41", by: pub, platform: fil, class: spam, affair: false, text: {fr: "On vide votre garage en une heure. Prix imbattables. Écrivez-nous en privé!!!", en: "We clear out your garage in an hour. Unbeatable prices. Message us!!!"}}
  - {id: merci, at: "09:52", by: fan, platform: babillard, class: support, affair: false, arousal: 0.15, text: {fr: "Jeudi, on a plié pendant trois heures. J'ai encore du coton sur ma tuque.", en: "On Thursday we folded for three hours. There is still lint on my tuque."}}

  # 2. Gust
  - id: photo
    at: "10:32"
    by: sharer
    platform: fil
    class: falseClaim
    tone: aggressive
    arousal: 0.6
    moral: 2
    topic: tri
    image: {alt: {fr: "Un camion à benne, un tas de vêtements et de boîtes, un panneau flou au fond.", en: "A dump truck, a heap of clothes and boxes, a blurred sign in the background."}}
    text:
      fr: "REGARDEZ. Un camion de [[org]] jette [[goods]] à pleine benne. Ce matin. Pendant qu'on leur en donne."
      en: "LOOK. A truck from [[org]] dumping [[goods]] by the load. This morning. While we keep giving."
    detail: {fr: ["photo", "camion", "benne"], en: ["photo", "truck", "load"]}
    drafts:
      - text:
          fr: "[[sharer]], cette photo d'un camion plein inquiète, et nous aussi. Nous ne savons pas encore d'où elle vient : [[expert]] regarde, et la réponse sera ici à 10 h 50."
          en: "[[sharer]], this photo of a full truck is worrying, to us as well. We do not know yet where it comes from: [[expert]] is checking, and the answer will be here at 10:50."
        when: not knows(photo)
        acts: [nameConcern, empathy, promise]
        promise: {text: {fr: "Dire d'où vient la photo", en: "Say where the photo comes from"}, due: 18m}
        level: 1
        why: {fr: "Vingt minutes, quand il en faut quarante : l'heure dite sera manquée.", en: "Twenty minutes, when it takes forty: the hour given will be missed."}
      - text:
          fr: "[[sharer]], cette photo d'un camion plein inquiète, et nous aussi. Elle ne vient pourtant pas d'ici : elle a deux ans, et [[expert]] vous le confirmera ici vers 11 h 30."
          en: "[[sharer]], this photo of a full truck is worrying, to us as well. But it does not come from here: it is two years old, and [[expert]] will confirm it here around 11:30."
        when: not knows(photo)
        acts: [nameConcern, empathy, deny]
        states: [photo]
        level: 0
        why: {fr: "Vrai, peut-être; personne ne le sait encore. Un démenti sans preuve.", en: "True, perhaps; nobody knows yet. A denial without proof."}
      - text:
          fr: "[[sharer]], cette photo d'un camion plein inquiète, et nous aussi. Nous ne savons pas encore d'où elle vient : [[expert]] regarde, et la réponse sera ici à 11 h 30."
          en: "[[sharer]], this photo of a full truck is worrying, to us as well. We do not know yet where it comes from: [[expert]] is checking, and the answer will be here at 11:30."
        when: not knows(photo)
        acts: [nameConcern, empathy, promise]
        promise: {text: {fr: "Dire d'où vient la photo", en: "Say where the photo comes from"}, due: 60m}
        level: 4
        why: {fr: "Dit qu'on ne sait pas, qui cherche, et une heure qui se tient.", en: "Says that we do not know, who is looking, and an hour that holds."}
      - text:
          fr: "[[sharer]], cette photo d'un camion plein inquiète, et nous aussi. Elle a deux ans et vient de [[elsewhere]] : le nom est sur le panneau. Le camion n'est pas à nous."
          en: "[[sharer]], this photo of a full truck is worrying, to us as well. It is two years old and comes from [[elsewhere]]: the name is on the sign. The truck is not ours."
        when: knows(photo)
        acts: [nameConcern, empathy, explain, deny]
        states: [photo]
        level: 4
        why: {fr: "La preuve d'abord, sans mépris.", en: "The proof first, without contempt."}
      - text:
          fr: "[[sharer]], cette photo d'un camion plein inquiète, et nous aussi. Elle a six mois et vient de [[partner]] : le nom est sur la benne. Le camion n'est pas à nous."
          en: "[[sharer]], this photo of a full truck is worrying, to us as well. It is six months old and comes from [[partner]]: the name is on the side. The truck is not ours."
        when: knows(photo)
        acts: [nameConcern, empathy, explain, deny]
        contradicts: [photo]
        level: 0
        why: {fr: "Ni le lieu ni la date que le tri a donnés; et un partenaire accusé.", en: "Neither the place nor the date that sorting gave; and a partner accused."}

  - id: colere
    at: "10:41"
    by: donneur
    platform: babillard
    class: complaint
    tone: aggressive
    arousal: 0.6
    moral: 2
    topic: tri
    text:
      fr: "J'ai porté six sacs en septembre. SIX. Ils sont où, mes sacs? Dans le camion?"
      en: "I brought six bags in September. SIX. Where are my bags? In that truck?"
    detail: {fr: ["six sacs", "septembre", "camion"], en: ["six bags", "September", "truck"]}
    drafts:
      - text:
          fr: "Six sacs en septembre : vous avez le droit de savoir où ils sont. Mardi, un bac sur quarante était gâché par l'eau; les trente-neuf autres sont chez [[partner]]."
          en: "Six bags in September: you have every right to know where they are. On Tuesday, one bin in forty was ruined by water; the other thirty-nine are at [[partner]]."
        when: knows(bac)
        acts: [nameConcern, explain]
        states: [bac]
        level: 4
        why: {fr: "Le chiffre vrai, même celui qui gêne.", en: "The true figure, even the awkward one."}
      - text:
          fr: "Six sacs en septembre : vous avez le droit de savoir où ils sont. Mardi, aucun bac n'est parti aux rebuts; les quarante bacs sont tous au sec, chez [[partner]]."
          en: "Six bags in September: you have every right to know where they are. On Tuesday, no bin went to waste; all forty bins are safe and dry, over at [[partner]]."
        acts: [nameConcern, explain, deny]
        contradicts: [bac]
        level: 0
        why: {fr: "Nadège a vu le bac : c'est faux, et on le saura.", en: "Nadège saw the bin: it is false, and it will come out."}
      - text:
          fr: "Six sacs en septembre : vous avez le droit de savoir où ils sont. [[expert]] compte ce qui est parti mardi, et le chiffre exact sera ici, pour tous, à 11 h 45."
          en: "Six bags in September: you have every right to know where they are. [[expert]] is counting what left on Tuesday, and the exact figure will be here at 11:45."
        when: not knows(bac)
        acts: [nameConcern, promise]
        promise: {text: {fr: "Donner le compte de mardi", en: "Give Tuesday's count"}, due: 64m}
        level: 4
        why: {fr: "On compte, et on dit quand on saura.", en: "Someone is counting, and says when we will know."}
      - text:
          fr: "Six sacs en septembre : vous avez le droit de savoir où ils sont. Mardi, quatre bacs sur quarante étaient gâchés par l'eau; tous les autres sont chez [[partner]]."
          en: "Six bags in September: you have every right to know where they are. On Tuesday, four bins in forty were ruined by water; all the others are over at [[partner]]."
        when: knows(bac)
        acts: [nameConcern, explain]
        contradicts: [bac]
        level: 1
        why: {fr: "Un seul bac, pas quatre : on s'accuse trois fois de trop.", en: "One bin, not four: three confessions too many."}

  - {id: insulte, at: "10:49", by: troll, platform: fil, class: uncivil, tone: aggressive, arousal: 0.8, rule: respect, about: front, text: {fr: "la nunuche du comptoir sait même pas lire un calendrier. bande de voleurs", en: "that airhead at the counter can't even read a calendar. bunch of thieves"}}

  - id: attente
    at: "10:57"
    by: rosa
    platform: babillard
    class: question
    arousal: 0.45
    topic: heures
    text:
      fr: "Je devais passer chez [[partner]] mercredi pour mes deux petits. Il en reste, ou tout est dans le camion? C'est à quelle heure?"
      en: "I was to stop by [[partner]] on Wednesday for my two little ones. Is there any left, or is it all in that truck? What time is it?"
    detail: {fr: ["mercredi", "deux petits", "heure"], en: ["Wednesday", "little ones", "time"]}
    drafts:
      - text:
          fr: "Oui, Rosa, il y a tout ce qu'il faut pour vos deux petits. Votre part est réservée chez [[partner]] : la remise a lieu mercredi à 13 h, à votre nom."
          en: "Yes, Rosa, there is plenty for your two little ones. Your share is set aside at [[partner]]: the giveaway is on Wednesday at 1 p.m., under your name."
        when: knows(remise)
        acts: [nameConcern, empathy, instruct]
        states: [remise]
        level: 4
        why: {fr: "La peur, puis l'heure que le comptoir a donnée.", en: "The fear, then the hour the counter gave."}
      - text:
          fr: "Oui, Rosa, il y a tout ce qu'il faut pour vos deux petits. Votre part est réservée chez [[partner]] : la remise a lieu mercredi à 9 h, à votre nom."
          en: "Yes, Rosa, there is plenty for your two little ones. Your share is set aside at [[partner]]: the giveaway is on Wednesday at 9 a.m., under your name."
        acts: [nameConcern, empathy, instruct]
        contradicts: [remise]
        level: 0
        why: {fr: "Quatre heures d'attente avec deux petits, pour une heure devinée.", en: "Four hours of waiting with two children, for a guessed hour."}
      - text:
          fr: "Rosa, vos deux petits comptent plus que cette photo. Je vérifie avec [[partner]] ce qui reste et à quelle heure, et vous le saurez ici avant midi."
          en: "Rosa, your two little ones matter more than that photo. I am checking with [[partner]] what is left and at what time, and you will know it here by noon."
        when: not knows(remise)
        acts: [nameConcern, empathy, promise]
        promise: {text: {fr: "Dire à Rosa l'heure de la remise", en: "Tell Rosa when the giveaway is"}, due: 60m}
        level: 4
        why: {fr: "Ne devine rien, et donne une heure que le comptoir permet de tenir.", en: "Guesses nothing, and gives an hour that the counter lets you keep."}
      - text:
          fr: "Oui, Rosa, il y a tout ce qu'il faut pour vos deux petits. Votre part est réservée chez [[partner]] : la remise a lieu jeudi à 13 h, à votre nom."
          en: "Yes, Rosa, there is plenty for your two little ones. Your share is set aside at [[partner]]: the giveaway is on Thursday at 1 p.m., under your name."
        when: knows(remise)
        acts: [nameConcern, empathy, instruct]
        contradicts: [remise]
        level: 1
        why: {fr: "Le mauvais jour.", en: "The wrong day."}

  - {id: adresse, at: "11:07", by: troll, platform: fil, class: personalData, tone: aggressive, rule: vie_privee, about: front, text: {fr: "[[front]] du comptoir reste au 14, rue des Ormes, porte bleue. Allez lui porter vos sacs.", en: "[[front]] from the counter lives at 14 Elm Street, blue door. Go bring your bags there."}}
  - {id: menace, at: "11:26", by: troll, platform: babillard, class: threat, tone: aggressive, arousal: 0.9, rule: vie_privee, about: front, when: "posted(adresse)", text: {fr: "[[front]], ce soir on va brûler ta porte bleue. Dors pas.", en: "[[front]], tonight we burn your blue door. Don't sleep."}}
  - {id: fan_insulte, at: "11:37", by: fan, platform: fil, class: uncivil, tone: aggressive, arousal: 0.6, purpose: support, rule: respect, about: sharer, text: {fr: "[[sharer]] est un maudit menteur pis un cave. Lâchez pas la gang!", en: "[[sharer]] is a damn liar and a moron. Hang in there, gang!"}}

  - id: bac_photo
    at: "11:46"
    by: voisine
    platform: babillard
    class: complaint
    tone: cordial
    arousal: 0.45
    moral: 1
    topic: tri
    image: {alt: {fr: "Un bac bleu renversé près d'une benne, une flaque, une date : mardi.", en: "A blue bin tipped beside a dumpster, a puddle, a date: Tuesday."}}
    text:
      fr: "Celle-ci, je l'ai prise moi-même, de mon balcon. Mardi. Un bac, derrière chez vous. Elle est vieille, elle aussi?"
      en: "This one I took myself, from my balcony. Tuesday. One bin, behind your place. Is it an old one too?"
    detail: {fr: ["bac", "mardi", "balcon"], en: ["bin", "Tuesday", "balcony"]}
    drafts:
      - text:
          fr: "Cette photo-là est vieille elle aussi, Nadège : le bac et la flaque sont ceux de [[elsewhere]]. Mardi, rien n'a été jeté derrière chez nous, et nous sommes désolés du doute."
          en: "This photo is an old one too, Nadège: that bin and that puddle are from [[elsewhere]]. On Tuesday nothing was thrown out behind our place, and we are sorry for the doubt."
        acts: [nameConcern, deny, apology]
        contradicts: [bac]
        level: 0
        why: {fr: "Elle l'a prise elle-même : le démenti de trop.", en: "She took it herself: one denial too many."}
      - text:
          fr: "Cette photo-là est vraie, Nadège : mardi, un bac sur quarante est parti aux rebuts, gâché par l'eau. C'est notre faute de ne pas l'avoir dit; nous en sommes désolés."
          en: "This photo is a true one, Nadège: on Tuesday, one bin in forty went to waste, ruined by water. It is our fault for not saying so that day, and we are sorry for it."
        when: knows(bac)
        acts: [nameConcern, explain, responsibility, apology]
        states: [bac]
        level: 4
        why: {fr: "La petite chose vraie, reconnue à sa taille.", en: "The small true thing, owned at its size."}
      - text:
          fr: "Cette photo-là est vraie, Nadège : mardi, quatre bacs sur quarante sont partis, gâchés par l'eau. C'est notre faute de ne pas l'avoir dit; nous en sommes désolés."
          en: "This photo is a true one, Nadège: on Tuesday, four bins in forty went to waste, ruined by water. It is our fault for not saying so that day, and we are sorry for it."
        when: knows(bac)
        acts: [nameConcern, explain, responsibility, apology]
        contradicts: [bac]
        level: 1
        why: {fr: "Un aveu quatre fois trop grand.", en: "A confession four times too big."}
      - text:
          fr: "Cette photo-là paraît bien d'ici, Nadège, et nous la prenons au sérieux. [[expert]] compte ce qui est parti mardi : le nombre de bacs sera ici à 14 h, quel qu'il soit."
          en: "This photo does look like our place, Nadège, and we take it seriously. [[expert]] is counting what left on Tuesday: the number of bins will be here at 2, whatever it is."
        when: not knows(bac)
        acts: [nameConcern, acknowledge, promise]
        promise: {text: {fr: "Dire combien de bacs sont partis mardi", en: "Say how many bins left on Tuesday"}, due: 134m}
        level: 4
        why: {fr: "Ne nie pas ce qu'on n'a pas vérifié.", en: "Does not deny what was not checked."}

  # 3. Clearing
  - id: changer
    at: "13:36"
    by: pauline
    platform: babillard
    class: question
    arousal: 0.3
    topic: tri
    text:
      fr: "Bon. Et la prochaine fois qu'un bac est gâché, on va le savoir comment?"
      en: "All right. And next time a bin is ruined, how will we know?"
    detail: {fr: ["prochaine fois", "bac", "savoir"], en: ["next time", "bin", "know"]}
    drafts:
      - text:
          fr: "La prochaine fois, vous le saurez le jour même, Pauline : dès mardi, chaque bac refusé sera inscrit à la porte, avec la raison. C'est décidé depuis ce midi."
          en: "Next time, you will know the same day, Pauline: from Tuesday, every refused bin will be listed at the door, with the reason. It was decided at noon today."
        when: knows(affiche)
        acts: [nameConcern, repair, instruct]
        states: [affiche]
        level: 4
        why: {fr: "Ce que la direction a décidé, et rien de plus.", en: "What management decided, and nothing more."}
      - text:
          fr: "La prochaine fois, il n'y en aura pas, Pauline : dès mardi, plus aucun bac ne sera refusé, quel que soit son état. C'est décidé depuis ce midi, pour de bon."
          en: "There will be no next time, Pauline: from Tuesday, no bin will ever be refused, whatever state it is in. It was decided at noon today, once and for all."
        acts: [nameConcern, repair]
        contradicts: [affiche]
        level: 0
        why: {fr: "Personne ne l'a décidé, et personne ne peut le tenir.", en: "Nobody decided it, and nobody can keep it."}
      - text:
          fr: "La prochaine fois, il faut que vous le sachiez le jour même, Pauline. [[boss]] en décide cet après-midi, et je vous dis ici à 14 h 45 ce qui changera."
          en: "Next time, you should know the very same day, Pauline. [[boss]] is deciding on it this afternoon, and I will tell you here at 2:45 what is to change."
        when: not knows(affiche)
        acts: [nameConcern, promise]
        promise: {text: {fr: "Dire à Pauline ce qui changera", en: "Tell Pauline what is to change"}, due: 69m}
        level: 4
        why: {fr: "Rien n'est annoncé avant d'être décidé.", en: "Nothing is announced before it is decided."}

  - id: que_faire
    at: "13:50"
    by: sharer
    platform: fil
    class: question
    arousal: 0.4
    topic: tri
    text:
      fr: "On me dit que ma photo de camion n'est pas d'ici. Je l'ai reçue de même, moi. Je fais quoi, je l'efface?"
      en: "They tell me my truck photo is not from here. That is how I got it. What do I do, delete it?"
    detail: {fr: ["photo", "reçue", "efface"], en: ["photo", "got it", "delete"]}
    drafts:
      - text:
          fr: "Merci de le demander, [[sharer]] : vous l'avez reçue ainsi, comme bien d'autres. Effacez-la tout de suite, sans rien écrire : plus de photo, plus de question, et on passe à autre chose."
          en: "Thank you for asking, [[sharer]]: that is how you got it, like many others. Delete it right now, without a word: no more photo, no more questions, and everyone can move on."
        acts: [thank, nameConcern, instruct]
        level: 1
        why: {fr: "Effacée, elle continue chez ceux qui l'ont prise; la correction, elle, ne suit pas.", en: "Deleted, it lives on with those who took it; the correction does not follow."}
      - text:
          fr: "Merci de le demander, [[sharer]] : vous l'avez reçue ainsi, comme bien d'autres. Écrivez-le sous la photo : elle a deux ans et vient de [[elsewhere]]. Ceux qui l'ont partagée le verront."
          en: "Thank you for asking, [[sharer]]: that is how you got it, like many others. Say so under the photo: it is two years old and comes from [[elsewhere]]. All who shared it will see."
        when: knows(photo)
        acts: [thank, nameConcern, instruct, explain]
        states: [photo]
        level: 4
        why: {fr: "La correction voyage avec la photo, et personne ne perd la face.", en: "The correction travels with the photo, and nobody loses face."}
      - text:
          fr: "Merci de le demander, [[sharer]] : vous l'avez reçue ainsi, comme bien d'autres. Écrivez-le sous la photo : elle a six mois, et c'est celle de [[partner]]. Ceux qui l'ont partagée le verront."
          en: "Thank you for asking, [[sharer]]: that is how you got it, like many others. Say so under the photo: it is six months old, and it is from [[partner]]. All who shared it will see."
        acts: [thank, nameConcern, instruct, explain]
        contradicts: [photo]
        level: 0
        why: {fr: "Une rumeur de plus, et contre un partenaire.", en: "One more rumour, and against a partner."}
      - text:
          fr: "Merci de le demander, [[sharer]] : vous l'avez reçue ainsi, comme bien d'autres. Laissez-la, avec un mot : on vérifie encore d'où elle vient, et la réponse sera ici à 14 h 40."
          en: "Thank you for asking, [[sharer]]: that is how you got it, like many others. Leave it, with a word: we are still checking where it comes from, and the answer will be here at 2:40."
        when: not knows(photo)
        acts: [thank, nameConcern, promise]
        promise: {text: {fr: "Dire d'où vient la photo", en: "Say where the photo comes from"}, due: 50m}
        level: 3
        why: {fr: "Honnête; une réponse aurait dû être là.", en: "Honest; an answer should have been there."}

  - id: donner
    at: "14:04"
    by: donneur
    platform: babillard
    class: question
    arousal: 0.25
    topic: heures
    text:
      fr: "Je me suis emporté. Il me reste deux boîtes. Si je passe demain dimanche, vous les prenez?"
      en: "I lost my temper. I have two boxes left. If I come by tomorrow, Sunday, will you take them?"
    detail: {fr: ["deux boîtes", "dimanche", "emporté"], en: ["two boxes", "Sunday", "temper"]}
    drafts:
      - text:
          fr: "Merci de revenir nous voir. Deux boîtes, c'est bienvenu. Dimanche, c'est fermé : la porte de côté ouvre du mardi au samedi, de 9 h à 17 h."
          en: "Thank you for coming back. Two boxes are welcome. On Sunday we are closed: the side door is open Tuesday to Saturday, from 9 to 5."
        acts: [thank, nameConcern, instruct]
        states: [heures]
        level: 4
        why: {fr: "L'accueil, et l'heure du dossier.", en: "A welcome, and the hours in the file."}
      - text:
          fr: "Merci de revenir nous voir. Deux boîtes, c'est bienvenu. Dimanche, c'est ouvert : la porte de côté vous attend, de 9 h à 17 h, comme mardi."
          en: "Thank you for coming back. Two boxes are welcome. On Sunday we are open: the side door will be waiting for you from 9 to 5, as on Tuesday."
        acts: [thank, nameConcern, instruct]
        contradicts: [heures]
        level: 0
        why: {fr: "Le dimanche, c'est fermé.", en: "Sunday is closed."}
      - text:
          fr: "Merci de revenir nous voir. Deux boîtes, c'est bienvenu. Dimanche, c'est fermé : laissez-les devant la porte de côté, on les rentrera lundi."
          en: "Thank you for coming back. Two boxes are welcome. On Sunday we are closed: leave them by the side door, and we will take them in on Monday."
        acts: [thank, nameConcern, instruct]
        level: 1
        why: {fr: "Deux nuits dehors : c'est ainsi qu'un bac se gâche.", en: "Two nights outdoors: that is how a bin gets ruined."}

  - {id: rosa_merci, at: "14:18", by: rosa, platform: babillard, class: support, arousal: 0.2, when: answered(attente), text: {fr: "Merci de m'avoir répondu quand tout le monde criait.", en: "Thank you for answering me while everyone was shouting."}}
  - {id: moquerie, at: "14:26", by: fan, platform: fil, class: troll, tone: aggressive, arousal: 0.5, purpose: support, rule: respect, about: sharer, text: {fr: "Hé [[sharer]], t'as-tu trouvé tes lunettes, gros génie? Partage donc ton cerveau.", en: "Hey [[sharer]], found your glasses yet, genius? Try sharing your brain."}}

planned:
  - {id: defile, at: "11:00", platform: fil, text: {fr: "Vide ton placard en dansant! Montre-nous ton meilleur pas, samedi on rit.", en: "Dance while you clear your closet! Show us your best move, Saturday is for fun."}}

messages:
  - id: efface
    at: "10:44"
    from: direction
    text: {fr: "Efface la photo et les plaintes. Écris qu'on n'a jamais rien jeté.", en: "Delete the photo and the complaints. Write that we have never thrown anything out."}
    options:
      - {stance: comply, level: 0, contradicts: [bac], text: {fr: "C'est fait : effacé, et on écrit que rien n'a jamais été jeté ici.", en: "Done: deleted, and we write that nothing was ever thrown out here."}, why: {fr: "Une critique effacée, et un démenti que le bac de mardi fera tomber.", en: "A criticism deleted, and a denial that Tuesday's bin will bring down."}, effects: {removePost: colere}}
      - {stance: counter, level: 4, text: {fr: "Non : on a vu un bac partir mardi. Je dis qu'on vérifie, et à quelle heure.", en: "No: a bin was seen leaving on Tuesday. I say that we are checking, and until when."}, why: {fr: "Un non avec sa raison, et mieux à la place.", en: "A no with its reason, and something better instead."}, effects: {credit: 1}}
      - {stance: refuse, level: 2, text: {fr: "Non. Les plaintes restent, et je n'écris pas ce que je ne sais pas.", en: "No. The complaints stay, and I do not write what I do not know."}, why: {fr: "Juste, sans rien offrir.", en: "Right, and offers nothing."}}
  - id: presse
    at: "11:12"
    from: journal
    kind: press
    replyWithin: 60m
    text: {fr: "La photo vient-elle de chez vous? Et jetez-vous des dons? Je boucle à midi et quart.", en: "Is the photo from your place? And do you throw out donations? I file at a quarter past noon."}
    options:
      - {stance: answer, level: 4, when: knows(photo) and knows(bac), states: [photo, bac], acts: [explain], text: {fr: "La photo a deux ans et vient de [[elsewhere]]. Mardi, un bac sur quarante est parti aux rebuts, gâché par l'eau.", en: "The photo is two years old and comes from [[elsewhere]]. On Tuesday, one bin in forty went to waste, ruined by water."}, why: {fr: "Le faux et le vrai, chacun à sa place.", en: "The false and the true, each in its place."}}
      - {stance: answer, level: 3, when: not (knows(photo) and knows(bac)), acts: [hold, promise], text: {fr: "Nous vérifions les deux. Vous aurez ce que nous savons, et ce que nous ne savons pas, avant midi.", en: "We are checking both. You will have what we know, and what we do not, before noon."}, why: {fr: "Rien n'est deviné.", en: "Nothing is guessed."}}
      - {stance: refuse, level: 1, text: {fr: "Nous n'avons aucun commentaire à faire pour le moment. Merci de votre intérêt.", en: "We have no comment to make at this time. Thank you for your interest."}, why: {fr: "Le silence sera cité.", en: "The silence will be quoted."}}
      - {stance: answer, level: 0, contradicts: [bac], acts: [deny], text: {fr: "La photo n'est pas de chez nous, et nous n'avons jamais rien jeté. Jamais.", en: "The photo is not ours, and we have never thrown anything out. Never."}, why: {fr: "À moitié vrai : c'est l'autre moitié qu'on imprimera.", en: "Half true: the other half is what gets printed."}}
  - id: coupable
    at: "13:42"
    from: direction
    text: {fr: "C'est [[front]] qui avait laissé le bac à la pluie. Donne son nom, et c'est réglé.", en: "It was [[front]] who left the bin in the rain. Give the name, and it is settled."}
    options:
      - {stance: comply, level: 0, acts: [shiftBlame], text: {fr: "D'accord, on écrit que c'est [[front]], et que des mesures seront prises.", en: "All right, we write that it was [[front]], and that steps will be taken."}, why: {fr: "Une personne déjà menacée, livrée à la foule.", en: "Somebody already threatened, handed to the crowd."}}
      - {stance: refuse, level: 2, text: {fr: "Non. On ne donne pas de nom au public, un point c'est tout.", en: "No. We give no names to the public, and that is all there is to it."}, why: {fr: "Juste, et sans issue pour elle.", en: "Right, and leaves her no way out."}}
      - {stance: counter, level: 4, text: {fr: "Non : son adresse circule déjà. On dit « nous », et ce qui change mardi.", en: "No: that address is already going around. We say “we”, and what changes on Tuesday."}, why: {fr: "La maison répond pour les siens.", en: "The house answers for its own."}, effects: {credit: 1}}

statements:
  - {id: verifie, title: {fr: "Dire qu'on vérifie", en: "Say that we are checking"}, when: posted(photo) and not knows(photo), level: 3, acts: [nameConcern, hold, promise], promise: {text: {fr: "Dire d'où vient la photo", en: "Say where the photo comes from"}, due: 75m}, text: {fr: "Une photo d'un camion circule, et elle inquiète. Nous vérifions d'où elle vient et ce qui est parti mardi. Nous dirons ce que nous savons avant midi.", en: "A photo of a truck is going around, and it is worrying. We are checking where it comes from and what left on Tuesday. We will say what we know before noon."}, why: {fr: "Ce qu'on ne sait pas encore, et jusqu'à quand.", en: "What is not known yet, and until when."}}
  - {id: faits, title: {fr: "Dire les deux faits", en: "Tell both facts"}, when: knows(photo) and knows(bac), level: 4, acts: [nameConcern, explain, deny, responsibility, apology], states: [photo, bac], text: {fr: "La photo du camion a deux ans et vient de [[elsewhere]]. Ce qui est vrai : mardi, un bac sur quarante est parti aux rebuts, gâché par l'eau. C'est notre faute de ne pas l'avoir dit, et nous en sommes désolés. Les trente-neuf autres sont chez [[partner]].", en: "The photo of the truck is two years old and comes from [[elsewhere]]. What is true: on Tuesday, one bin in forty went to waste, ruined by water. It is our fault for not saying so, and we are sorry. The other thirty-nine are at [[partner]]."}, why: {fr: "Le faux et le vrai, chacun à sa taille.", en: "The false and the true, each at its size."}}
  - {id: suite, title: {fr: "Dire ce qui change", en: "Say what changes"}, when: knows(affiche) and posted(changer), level: 4, acts: [nameConcern, repair, thank], states: [affiche], text: {fr: "Vous nous avez demandé comment savoir. Dès mardi, chaque bac refusé sera inscrit à la porte, avec la raison. Merci à Nadège d'avoir posé la question la première.", en: "You asked how you would know. From Tuesday, every refused bin will be listed at the door, with the reason. Thank you, Nadège, for asking first."}, why: {fr: "Un geste décidé, et merci à qui a vu clair.", en: "A step that was decided, and thanks to whoever saw it first."}}
  - {id: jamais_jete, title: {fr: "Tout démentir", en: "Deny it all"}, when: posted(photo), level: 0, acts: [deny, bolster], contradicts: [bac], text: {fr: "Cette photo est un mensonge. Nous n'avons jamais rien jeté, et nous ne jetons jamais rien. Depuis quinze ans, chaque don trouve preneur.", en: "This photo is a lie. We have never thrown anything out, and we never throw anything out. For fifteen years, every gift has found a taker."}, why: {fr: "Le bac de mardi dit le contraire.", en: "Tuesday's bin says otherwise."}}
  - {id: pardon_de_tout, title: {fr: "S'excuser de la photo", en: "Apologize for the photo"}, when: posted(photo), level: 1, acts: [apology, responsibility], contradicts: [photo], text: {fr: "La photo a été prise chez nous, c'est notre faute, et nous vous demandons pardon. Ce camion n'aurait jamais dû partir, et cela ne se reproduira plus.", en: "The photo was taken here, it is our fault, and we ask for your forgiveness. That truck should never have left, and it will not happen again."}, why: {fr: "On avoue ce qu'on n'a pas fait.", en: "A confession to what was not done."}}

contacts:
  - id: ecrire_sharer
    person: sharer
    label: {fr: "Écrire en privé à [[sharer]]", en: "Write privately to [[sharer]]"}
    when: posted(photo)
    drafts:
      - {level: 0, acts: [threaten], text: {fr: "Retirez cette photo d'ici une heure, sinon notre avocate vous écrira dès lundi, et vous savez bien pourquoi.", en: "Take that photo down within the hour, or our lawyer will write to you on Monday, and you know very well why."}, why: {fr: "La menace sera la prochaine photo.", en: "The threat will be the next photo."}}
      - {level: 4, acts: [acknowledge, ask], text: {fr: "Bonjour [[sharer]], votre photo inquiète; nous cherchons d'où elle vient. Qui vous l'a envoyée, et quand?", en: "Hello [[sharer]], your photo is worrying; we are looking for where it comes from. Who sent it to you, and when?"}, why: {fr: "Une question, de personne à personne.", en: "A question, from one person to another."}}
      - {level: 1, acts: [redirect], text: {fr: "Bonjour, pour toute demande au sujet de nos activités, veuillez remplir le formulaire sur notre site. Merci.", en: "Hello, for any request about our activities, please fill in the form on our website. Have a good day."}, why: {fr: "Un gabarit.", en: "A template."}}

timeline:
  - {id: relance, when: "elapsed > 150m and not answered(photo)", post: {by: donneur, platform: fil, class: complaint, tone: aggressive, arousal: 0.6, text: {fr: "Une heure, et pas un mot sur la photo. On a compris.", en: "An hour, and not a word about the photo. We get it."}}}
  - {id: article_double, at: "12:20", when: stated(photo) and stated(bac), trust: {all: 2}, article: {platform: fil, by: journal, mass: 20, text: {fr: "La photo du camion n'était pas d'ici; un bac gâché, lui, l'était.", en: "The truck photo was not from here; one ruined bin was."}}}
  - {id: article_seul, at: "12:20", unless: stated(photo) and stated(bac), article: {platform: fil, by: journal, mass: 50, text: {fr: "[[org.cap]] : une photo, un bac, et bien des questions.", en: "[[org.cap]]: a photo, a bin, and plenty of questions."}}}
  - {id: dementi_tombe, at: "11:50", when: contradicted(bac), trust: {all: -6}, post: {by: voisine, platform: fil, class: complaint, tone: aggressive, arousal: 0.6, moral: 2, text: {fr: "« Jamais rien jeté », disaient-ils. J'ai la photo du bac, et la date.", en: "“Never thrown anything out,” they said. I have the photo of the bin, and the date."}}}

imprevus:
  - {id: parodie, title: {fr: "Un compte parodique", en: "A parody account"}, from: "11:00", to: "12:00", post: {by: troll, platform: fil, class: troll, tone: aggressive, arousal: 0.5, rule: respect, text: {fr: "Nouveau service : [[org]] jette vos vieux ET vos neufs. Bande d'imbéciles à votre écoute.", en: "New service: [[org]] trashes your old stuff AND your new stuff. Idiots at your service."}}}
  - {id: micro, title: {fr: "La radio du midi", en: "The noon radio"}, from: "11:30", to: "12:10", article: {platform: fil, by: journal, mass: 15, text: {fr: "À la radio du midi : « cette fameuse photo, on en parle après la pause ».", en: "On noon radio: “that famous photo, right after the break.”"}}}

debrief:
  pattern:
    fr: "Une vieille photo, prise ailleurs, devient la preuve d'une histoire que l'on croyait déjà. Le démenti trop large tombe sur la petite chose vraie."
    en: "An old photo from elsewhere becomes proof of a story people already believed. A denial that is too wide falls on the small true thing."
  lessons:
    - {fr: "Dire qu'on ne sait pas, avec une heure, vaut mieux que nier juste.", en: "Saying that you do not know, with a time, beats a lucky denial."}
    - {fr: "Qui partage de bonne foi peut aussi corriger.", en: "Whoever shares in good faith can also correct."}
  endings:
    - {id: eclaircie, title: {fr: "Éclaircie", en: "Clearing sky"}, when: trust >= 60 and stated(photo) and stated(bac), text: {fr: "Le faux est tombé, le vrai a été dit. Mardi, une feuille est à la porte.", en: "The false fell, the true was told. On Tuesday, a sheet is at the door."}, became: [{person: sharer, text: {fr: "A écrit trois mots sous sa photo.", en: "Wrote three words under that photo."}}, {person: rosa, text: {fr: "Y était mercredi, à l'heure.", en: "Was there on Wednesday, on time."}}]}
    - {id: couvert, title: {fr: "Ciel couvert", en: "Overcast"}, when: trust >= 48, text: {fr: "On parle d'autre chose. Quelques sacs restent dans les garages.", en: "People talk of other things. A few bags stay in garages."}}
    - {id: doute, title: {fr: "Le doute", en: "Doubt"}, text: {fr: "La photo était fausse, et tout le monde se souvient de la photo.", en: "The photo was false, and the photo is what everyone remembers."}}
`,
  crowd: {
    doubts: {
      fr: [
        'Une photo, ça se vérifie.',
        'Moi aussi, j’ai donné. Ça me fait drôle.',
        'Un camion plein, ça s’explique.',
        'On donne de bon cœur, nous.',
        'Je veux bien croire, mais montrez-nous.',
        'Si c’est faux, dites-le. Si c’est vrai aussi.',
      ],
      en: [
        'A photo can be checked.',
        'I gave, too. It feels odd.',
        'A full truck calls for a reason.',
        'We give with all our heart.',
        'I want to believe you, but show us.',
        'If it’s false, say so. If it’s true, too.',
      ],
    },
    angers: {
      fr: [
        'On donne, et ça finit dans un camion!',
        'Mes sacs, c’était pas pour le camion!',
        'Vous osez encore demander des dons!',
        'On vide nos placards pour vous autres!',
      ],
      en: [
        'We give, and it ends up in a truck!',
        'My bags weren’t meant for a truck!',
        'And you dare ask for donations!',
        'We empty our closets for you!',
      ],
    },
    supports: {
      fr: [
        'Une photo sans date, ça vaut rien.',
        'Je les ai vus trier, ils font attention.',
        'On sait même pas d’où vient la photo.',
        'Ils ont habillé ma petite-fille.',
      ],
      en: [
        'A photo without a date is worth nothing.',
        'I’ve seen them sort, they take care.',
        'Nobody even knows where that photo is from.',
        'They clothed my granddaughter.',
      ],
    },
    questions: {
      fr: [
        'La photo, elle vient d’où?',
        'C’est votre camion, oui ou non?',
        'Je peux encore vous porter des sacs?',
        'Qu’est-ce qui arrive aux dons, au juste?',
      ],
      en: [
        'Where is that photo from?',
        'Is it your truck, yes or no?',
        'Can I still bring you bags?',
        'What happens to donations, exactly?',
      ],
    },
    rumours: {
      fr: [
        'le camion passe toutes les semaines.',
        'tout est revendu ailleurs.',
        'ils jettent ce qui ne se vend pas.',
        'la photo a été prise derrière, la nuit.',
        'ils ont fait pareil l’an passé.',
      ],
      en: [
        'the truck comes every week.',
        'it all gets sold elsewhere.',
        'they throw out whatever won’t sell.',
        'the photo was taken out back, at night.',
        'they did the same last year.',
      ],
    },
  },
};
