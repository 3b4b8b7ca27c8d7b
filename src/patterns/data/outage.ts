import type { StoryPattern } from '../pattern-model.ts';
import { dayAsked, handleAsked, nameAsked, phraseAsked, sectorAsked } from '../question-kinds.ts';

/** A service is down: the way round, an hour that has to be taken back, money charged twice, and a rumour of thieves. */
export const OUTAGE: StoryPattern = {
  id: 'outage',
  questions: [
    nameAsked('org', 'Navibus'),
    handleAsked('navibus'),
    sectorAsked('utilitarian'),
    nameAsked('place', 'Port-Dauphin'),
    phraseAsked('service', 'la billetterie', 'ticketing', 30),
    phraseAsked('counter', 'le guichet 2', 'counter 2', 30),
    phraseAsked('otherCounter', 'le guichet 5', 'counter 5', 30),
    nameAsked('boss', 'Colombe Tardif'),
    nameAsked('expert', 'Farid'),
    nameAsked('charged', 'Solange', 30),
    nameAsked('carer', 'Mathieu', 30),
    nameAsked('press', 'La Dépêche du port'),
    dayAsked('2026-11-09'),
  ],
  source: `# yaml-language-server: $schema=../public/schema/avis-de-tempete-1.json
# An outage: the way round first, an hour that must be taken back, people charged twice, a rumour of thieves. Every
# text may be rewritten; the ids hold the story together. A good answer waits for what is known (when:), and differs
# from its twins by a fact.
format: avis-de-tempete/1.1
id: [[id]]
title: {fr: "La panne", en: "The outage"}
summary:
  fr: "Lundi, 7 h : [[service]] ne répond plus. Une heure est annoncée, il faudra la reprendre. On parle déjà de piratage."
  en: "Monday, 7 a.m.: [[service]] is down. An hour is given, and will have to be taken back. People already speak of thieves."
lang: fr
langs: [fr, en]
minutes: 12
difficulty: 2
skills:
  - {fr: "Donner le chemin de rechange", en: "Giving the way round"}
  - {fr: "Reprendre une heure annoncée", en: "Taking back an hour given"}
  - {fr: "Parler de données sans deviner", en: "Speaking of data without guessing"}
objectives:
  - {fr: "Dire quoi faire avant de dire pourquoi.", en: "Say what to do before saying why."}
  - {fr: "Annoncer soi-même qu'une heure ne tient plus.", en: "Be the one to say that an hour no longer holds."}
warnings:
  - {fr: "Insultes, menace et adresse publiée (tout est fictif).", en: "Insults, a threat and a published address (all fictional)."}
lesson:
  - {fr: "Avant de jouer : vaut-il mieux une heure fausse ou pas d'heure?", en: "Before play: is a false hour better than none?"}
  - {fr: "Après : qui a appris que 10 h ne tenait plus, et par qui?", en: "Afterwards: who learned that 10 no longer held, and from whom?"}
start: [[day]]T07:05
duration: 8h
seed: "1"

organisation:
  name: "[[org]]"
  handle: [[handle]]
  sector: [[sector]]
  reputation: neutral
  voice: vous
  voiceNote:
    fr: "Quoi faire d'abord. Une heure se donne avec qui la tient; si elle ne tient plus, on le dit."
    en: "What to do first. An hour is given with whoever keeps it; when it no longer holds, say so."
  about:
    fr: "[[org.cap]], à [[place]]. Depuis 6 h 50, [[service]] ne répond plus. En attendant, on passe par [[counter]] : tout s'y fait sur papier, sans frais, jusqu'à 20 h. Sans internet, on appelle le 555-0178.\\n\\nTrois habitudes de la maison : [[boss]] approuve ce qui engage. [[expert]] répare, et répond toutes les vingt minutes. L'accueil connaît les cas, et répond en dix."
    en: "[[org.cap]], in [[place]]. Since 6:50, [[service]] has been down. Meanwhile, people use [[counter]]: everything is done there on paper, at no cost, until 8 p.m. Without the internet, they call 555-0178.\\n\\nThree customs of the house: [[boss]] approves what commits it. [[expert]] does the repairs, and answers every twenty minutes. The front desk knows the cases, and answers in ten."
  rules:
    - {id: respect, text: {fr: "On peut être fâché. On n'insulte personne.", en: "Be angry if you must. Insult nobody."}}
    - {id: vie_privee, text: {fr: "Pas d'adresse, pas de numéro de carte, pas de menace.", en: "No addresses, no card numbers, no threats."}}
    - {id: publicite, text: {fr: "Pas de publicité ni de faux liens.", en: "No advertising and no fake links."}}
    - {id: sujet, text: {fr: "On reste dans le sujet.", en: "Keep to the subject."}}

crisis:
  cluster: accidental
  severity: medium
  morality: 0.3
  known:
    fr: "7 h 05. [[service.cap]] ne répond plus. On passe par [[counter]]. Tu ne sais ni pourquoi, ni jusqu'à quand. Une publication est planifiée pour 8 h 50."
    en: "7:05 a.m. [[service.cap]] is down. People use [[counter]]. You know neither why nor until when. A post is scheduled for 8:50."

quarts:
  - {id: matin, title: {fr: "Plus rien", en: "Nothing works"}, intro: {fr: "Un écran gris, une file, des gens qui ont un train à prendre.", en: "A grey screen, a lineup, people with a train to catch."}, from: "07:05", to: "08:25"}
  - {id: delai, title: {fr: "L'heure dite", en: "The hour given"}, intro: {fr: "On a annoncé une heure. Elle approche.", en: "An hour was given. It is coming near."}, from: "08:40", to: "10:30"}
  - {id: retour, title: {fr: "Le retour", en: "Back again"}, intro: {fr: "Ça revient, par endroits. On compte ce qui reste.", en: "It comes back, here and there. What is left is counted."}, from: "13:00", to: "14:40"}

platforms:
  - {id: fil, kind: microblog, name: {fr: "Le Fil", en: "The Thread"}}
  - {id: babillard, kind: page, name: {fr: "Le Babillard", en: "The Board"}}

people:
  - {id: igor, name: "Igor P.", handle: igor_sept_heures, audience: customers, reach: 170, recurring: yes, bio: {fr: "Part à sept heures quinze. D'habitude.", en: "Leaves at seven fifteen. Usually."}}
  - {id: doris, name: "Doris", handle: doris_du_pont, audience: customers, reach: 290, bio: {fr: "Traverse le pont chaque matin.", en: "Crosses the bridge every morning."}}
  - {id: alerte, name: "Alerte Fuite", handle: alerte_fuite_, audience: activists, reach: 4200, bio: {fr: "Voit des pirates partout.", en: "Sees hackers everywhere."}}
  - {id: charged, name: "[[charged]]", handle: deux_fois_42, audience: customers, reach: 450, recurring: yes, bio: {fr: "Compte ses sous, et les nôtres.", en: "Counts every cent, ours too."}}
  - {id: carer, name: "[[carer]]", handle: fils_de_jeannine, audience: affected, reach: 90, recurring: yes, bio: {fr: "S'occupe de sa mère, 81 ans.", en: "Looks after his mother, 81."}}
  - {id: expert, name: "[[expert]]", handle: aux_systemes, audience: affected, reach: 40, protected: yes, recurring: yes, bio: {fr: "Aux systèmes. Debout depuis 3 h.", en: "In systems. Up since 3."}}
  - {id: troll, name: "ctrl_alt_suppr", handle: ctrl_alt_suppr, audience: trolls, reach: 600, bio: {fr: "Redémarre les gens.", en: "Restarts people."}}
  - {id: fan, name: "Clovis", handle: clovis_abonne_12, audience: fans, reach: 220, bio: {fr: "Abonné numéro 12.", en: "Member number 12."}}
  - {id: pub, name: "COMPTE SÉCURITÉ", handle: compte_securite_0, audience: trolls, reach: 30}
  - {id: journal, name: "[[press]]", handle: la_redaction, audience: press, reach: 9000}

facts:
  - id: papier
    text: {fr: "On passe par [[counter]] : sur papier, sans frais, jusqu'à 20 h.", en: "People use [[counter]]: on paper, at no cost, until 8 p.m."}
    known: true
    cues: {fr: ["[[counter]]"], en: ["[[counter]]"]}
    contradictedBy: {fr: ["[[otherCounter]]"], en: ["[[otherCounter]]"]}
  - id: telephone
    text: {fr: "Sans internet, on appelle le 555-0178.", en: "Without the internet, call 555-0178."}
    known: true
    cues: {fr: ["555-0178"], en: ["555-0178"]}
    contradictedBy: {fr: ["555-0187"], en: ["555-0187"]}
  - id: dix_heures
    text: {fr: "Le retour est prévu pour 10 h.", en: "Service is expected back at 10."}
    question: {fr: "C'est de retour quand?", en: "When is it back?"}
    learn: {ask: systemes, after: 20m}
    until: "09:30"
    replacedBy: treize_heures
    cues: {fr: ["prévu pour 10 h", "prévu à 10 h"], en: ["expected back at 10"]}
    contradictedBy: {fr: ["prévu pour 8 h"], en: ["expected back at 8"]}
  - id: treize_heures
    text: {fr: "Le retour n'aura pas lieu avant 13 h.", en: "Service will not be back before 1 p.m."}
    question: {fr: "Est-ce que 10 h tient toujours?", en: "Does 10 still hold?"}
    learn: {ask: systemes, after: 10m, when: elapsed > 145m}
    cues: {fr: ["pas avant 13 h", "attendu pour 13 h"], en: ["not before 1 p.m.", "expected at 1 p.m."]}
    contradictedBy: {fr: ["10 h tient", "attendu pour 11 h"], en: ["10 still holds", "expected at 11"]}
  - id: cause
    text: {fr: "Une mise à jour, faite cette nuit, a échoué. Personne n'est entré.", en: "An update done last night failed. Nobody broke in."}
    question: {fr: "Qu'est-ce qui s'est passé, au juste?", en: "What happened, exactly?"}
    learn: {ask: systemes, after: 40m}
    enables: [responsibility, deny]
    cues: {fr: ["mise à jour, faite cette nuit", "mise à jour de cette nuit"], en: ["update done last night", "last night's update"]}
    contradictedBy: {fr: ["un serveur a brûlé", "quelqu'un est entré", "un fournisseur est en cause"], en: ["a server burned out", "somebody broke in", "a supplier is to blame"]}
  - id: double
    text: {fr: "412 comptes ont été débités deux fois; tout est remboursé vendredi, sans demande à faire.", en: "412 accounts were charged twice; everything is refunded on Friday, with nothing to ask for."}
    question: {fr: "Y a-t-il eu des débits en double?", en: "Were there double charges?"}
    learn: {ask: accueil, after: 10m, when: posted(debit)}
    enables: [compensate]
    cues: {fr: ["remboursé vendredi", "remboursés vendredi", "412 comptes"], en: ["refunded on Friday", "412 accounts"]}
    contradictedBy: {fr: ["aucun débit en double", "remboursé lundi", "remboursés lundi"], en: ["no double charge", "refunded on Monday"]}
  - id: sans_piece
    text: {fr: "Sans pièce d'identité, une date de naissance suffit; on peut venir pour un proche.", en: "Without identification, a date of birth is enough; one may come for a relative."}
    question: {fr: "Que faire sans pièce d'identité?", en: "What can one do without identification?"}
    learn: {ask: accueil, after: 10m, when: posted(mere)}
    cues: {fr: ["date de naissance suffit"], en: ["date of birth is enough"]}
    contradictedBy: {fr: ["il faut sa carte", "une facture suffit"], en: ["must bring her card", "a bill is enough"]}
  - id: donnees
    text: {fr: "Les journaux ont été lus : aucun renseignement n'est sorti.", en: "The logs were read: no information left."}
    question: {fr: "Est-ce que des renseignements sont sortis?", en: "Did any information leave?"}
    learn: {ask: systemes, after: 60m, when: posted(pirate)}
    cues: {fr: ["aucun renseignement n'est sorti"], en: ["no information left"]}
    contradictedBy: {fr: ["seuls les courriels sont sortis", "quelques renseignements sont sortis"], en: ["only e-mail addresses left", "some information left"]}
  - id: reprise
    text: {fr: "Ce qui a été fait sur papier est entré d'ici 18 h; il n'y a rien à refaire.", en: "What was done on paper is entered by 6 p.m.; nothing has to be done again."}
    question: {fr: "Que devient ce qui a été fait sur papier?", en: "What becomes of what was done on paper?"}
    learn: {ask: accueil, after: 10m, when: posted(refaire)}
    cues: {fr: ["entré d'ici 18 h", "rien à refaire"], en: ["entered by 6 p.m.", "nothing has to be done again", "nothing to do again"]}
    contradictedBy: {fr: ["entré d'ici vendredi", "il faut tout refaire"], en: ["entered by Friday", "has to be done again"]}
  - id: mesure
    text: {fr: "Les mises à jour se feront la nuit du samedi, avec un avis la veille.", en: "Updates will be done on Saturday nights, with a notice the day before."}
    question: {fr: "Qu'est-ce qui change, pour les mises à jour?", en: "What changes about updates?"}
    learn: {ask: direction, after: 20m, when: knows(cause)}
    enables: [repair]
    cues: {fr: ["la nuit du samedi"], en: ["on Saturday nights"]}
    contradictedBy: {fr: ["la nuit du dimanche", "n'y aura plus de mises à jour"], en: ["on Sunday nights", "no more updates"]}

services:
  - {id: direction, name: {fr: "La direction", en: "Management"}, person: "[[boss]]", role: {fr: "Décide, et répond de tout.", en: "Decides, and answers for everything."}, replies: 20m, approves: yes, approval: 15m}
  - {id: systemes, name: {fr: "Les systèmes", en: "Systems"}, person: "[[expert]]", role: {fr: "Répare, et sait pourquoi.", en: "Repairs, and knows why."}, owns: [question], topics: [panne], replies: 20m}
  - {id: accueil, name: {fr: "L'accueil", en: "The front desk"}, person: "Perle", role: {fr: "Connaît les cas et les comptes.", en: "Knows cases and accounts."}, owns: [complaint], topics: [comptes], replies: 10m}
  - {id: juridique, name: {fr: "L'avocate", en: "The lawyer"}, role: {fr: "Sait ce que dit la loi.", en: "Knows what the law says."}, owns: [threat, personalData], replies: 30m}

posts:
  # 1. Nothing works
  - id: que_faire
    at: "07:10"
    by: igor
    platform: fil
    class: question
    arousal: 0.45
    topic: panne
    text:
      fr: "Écran gris. Je suis attendu à 8 h. Je fais quoi, moi, je rentre chez nous?"
      en: "Grey screen. I'm expected at 8. What do I do, go home?"
    detail: {fr: ["écran gris", "8 h", "attendu"], en: ["grey screen", "at 8", "expected"]}
    drafts:
      - text:
          fr: "Un écran gris quand on est attendu à 8 h, ça ne va pas, Igor. Passez par [[counter]] : on y fait tout sur papier, sans frais, et vous serez parti dans les dix minutes."
          en: "A grey screen when you are expected at 8 will not do, Igor. Go through [[counter]]: everything is done there on paper, at no cost, and you will be off in ten minutes."
        acts: [nameConcern, empathy, instruct]
        states: [papier]
        level: 4
        why: {fr: "Le chemin de rechange, tel qu'il est au dossier.", en: "The way round, as it is in the file."}
      - text:
          fr: "Un écran gris quand on est attendu à 8 h, ça ne va pas, Igor. Passez par [[otherCounter]] : on y fait tout sur papier, sans frais, et vous serez parti en dix minutes."
          en: "A grey screen when you are expected at 8 will not do, Igor. Go through [[otherCounter]]: everything is done there on paper, at no cost, and you will be off in ten."
        acts: [nameConcern, empathy, instruct]
        contradicts: [papier]
        level: 0
        why: {fr: "Ce n'est pas là; il fera deux files.", en: "Not there; it means two lineups."}
      - text:
          fr: "Un écran gris quand on est attendu à 8 h, ça ne va pas, Igor. Réessayez toutes les cinq minutes : ça revient souvent d'un coup, et vous serez parti dans les dix minutes."
          en: "A grey screen when you are expected at 8 will not do, Igor. Try again every five minutes: it often comes back all at once, and you will be off in ten minutes or so."
        acts: [nameConcern, empathy, instruct]
        level: 1
        why: {fr: "Rien ne dit que ça revient; le chemin de rechange, lui, est ouvert.", en: "Nothing says that it will; the way round is open."}

  - id: quand
    at: "07:24"
    by: doris
    platform: babillard
    class: question
    arousal: 0.4
    topic: panne
    text:
      fr: "C'est de retour quand? Je dois décider si j'attends ou si je traverse à pied."
      en: "When is it back? I have to decide whether to wait or cross on foot."
    detail: {fr: ["retour", "attend", "à pied"], en: ["back", "wait", "on foot"]}
    drafts:
      - text:
          fr: "Attendre ou traverser à pied, ça se décide avec une heure, Doris. Le retour est prévu pour 8 h : les systèmes viennent de nous le dire. Si ça change, ce sera écrit ici."
          en: "Wait or cross on foot: you need an hour for that, Doris. Service is expected back at 8: systems have just told us. If that changes, it will be written here at once."
        acts: [nameConcern, explain]
        contradicts: [dix_heures]
        level: 0
        why: {fr: "Une heure devinée : elle attendra pour rien.", en: "A guessed hour: she will wait for nothing."}
      - text:
          fr: "Attendre ou traverser à pied, ça se décide avec une heure, Doris. Nous n'en avons pas encore : [[expert]] nous la donne, et elle sera ici à 8 h 15. D'ici là, comptez sans nous."
          en: "Wait or cross on foot: you need an hour for that, Doris. We do not have one yet: [[expert]] is giving it to us, and it will be here at 8:15. Until then, count us out."
        when: not knows(dix_heures)
        acts: [nameConcern, promise]
        promise: {text: {fr: "Donner une heure de retour", en: "Give an hour of return"}, due: 51m}
        level: 4
        why: {fr: "Pas d'heure devinée, et de quoi décider.", en: "No guessed hour, and enough to decide by."}
      - text:
          fr: "Attendre ou traverser à pied, ça se décide avec une heure, Doris. Le retour est prévu pour 10 h : les systèmes viennent de nous le dire. Si ça change, ce sera écrit ici."
          en: "Wait or cross on foot: you need an hour for that, Doris. Service is expected back at 10: systems have just told us. If that changes, it will be written here at once."
        when: knows(dix_heures)
        acts: [nameConcern, explain]
        states: [dix_heures]
        level: 4
        why: {fr: "L'heure des systèmes, et ce qu'on fera si elle change.", en: "The hour systems gave, and what will be done if it changes."}

  - id: pirate
    at: "07:39"
    by: alerte
    platform: fil
    class: falseClaim
    tone: aggressive
    arousal: 0.6
    moral: 1
    topic: panne
    text:
      fr: "PIRATAGE confirmé chez [[org]]. Tout est sorti : noms, cartes, adresses. Partagez."
      en: "HACK confirmed at [[org]]. Everything is out: names, cards, addresses. Share."
    detail: {fr: ["piratage", "noms", "cartes"], en: ["hack", "names", "cards"]}
    drafts:
      - text:
          fr: "Un piratage, des noms, des cartes : c'est une peur sérieuse. Ce n'en est pas un : une mise à jour, faite cette nuit, a échoué, et personne n'est entré. [[expert]] répare encore."
          en: "A hack, names, cards: that is a serious fear. It is not one: an update done last night failed, and nobody broke in. [[expert]] is still repairing it, as we speak."
        when: knows(cause)
        acts: [nameConcern, empathy, deny, explain]
        states: [cause]
        level: 4
        why: {fr: "La cause, donnée par qui répare.", en: "The cause, from whoever is repairing."}
      - text:
          fr: "Un piratage, des noms, des cartes : c'est une peur sérieuse. Ce n'en est pas un : un serveur a brûlé cette nuit, et tout le reste tient. [[expert]] le remplace en ce moment même."
          en: "A hack, names, cards: that is a serious fear. It is not one: a server burned out last night, and all the rest is holding. [[expert]] is replacing it, even as we speak."
        acts: [nameConcern, empathy, deny, explain]
        contradicts: [cause]
        level: 0
        why: {fr: "Une cause inventée.", en: "An invented cause."}
      - text:
          fr: "Un piratage, des noms, des cartes : c'est une peur sérieuse. Nous ne savons pas encore ce qui a lâché : [[expert]] cherche, et la cause sera ici à 9 h 45, quelle qu'elle soit."
          en: "A hack, names, cards: that is a serious fear. We do not know yet what failed: [[expert]] is looking, and the cause will be here at 9:45, whatever it turns out to be."
        when: not knows(cause)
        acts: [nameConcern, empathy, promise]
        promise: {text: {fr: "Dire la cause", en: "Tell the cause"}, due: 130m}
        level: 4
        why: {fr: "Ni oui ni non avant de savoir.", en: "Neither yes nor no before knowing."}
      - text:
          fr: "Un piratage, des noms, des cartes : c'est une peur sérieuse. Ce n'en est pas un : un fournisseur est en cause, et nos systèmes n'y sont pour rien. [[expert]] les relance en ce moment."
          en: "A hack, names, cards: that is a serious fear. It is not one: a supplier is to blame, and our systems have nothing to do with it. [[expert]] is chasing them, as we speak."
        when: knows(cause)
        acts: [nameConcern, empathy, deny, shiftBlame]
        contradicts: [cause]
        level: 1
        why: {fr: "La mise à jour était la nôtre.", en: "The update was ours."}

  - {id: faux_lien, at: "07:51", by: pub, platform: babillard, class: spam, rule: publicite, text: {fr: "Retrouvez votre compte tout de suite : cliquez, entrez votre carte, c'est réglé!!!", en: "Get your account back right now: click, enter your card, all done!!!"}}
  - {id: merci_papier, at: "08:04", by: fan, platform: babillard, class: support, arousal: 0.2, text: {fr: "Servi au crayon, en trois minutes, avec un sourire. On était bien, en 1987.", en: "Served in pencil, in three minutes, with a smile. 1987 wasn't so bad."}}

  # 2. The hour given
  - id: debit
    at: "08:43"
    by: charged
    platform: babillard
    class: complaint
    tone: aggressive
    arousal: 0.55
    moral: 1
    topic: comptes
    text:
      fr: "Débitée DEUX fois, 42 $ chaque fois. J'ai un loyer, moi. Qui me rend ça, et quand?"
      en: "Charged TWICE, $42 each time. I have rent to pay. Who gives it back, and when?"
    detail: {fr: ["deux fois", "42 $", "loyer"], en: ["twice", "$42", "rent"]}
    drafts:
      - text:
          fr: "Deux fois 42 $ quand le loyer attend, c'est à nous de le régler, [[charged]]. Vous n'êtes pas seule : 412 comptes, tous remboursés vendredi, sans demande à faire de votre part."
          en: "Twice $42 with the rent due: that is ours to settle, [[charged]]. You are not alone: 412 accounts, all of them refunded on Friday, with nothing to ask for on your part."
        when: knows(double)
        acts: [nameConcern, empathy, compensate, explain]
        states: [double]
        level: 4
        why: {fr: "Combien, quand, et rien à faire.", en: "How many, when, and nothing to do."}
      - text:
          fr: "Deux fois 42 $ quand le loyer attend, c'est à nous de le régler, [[charged]]. L'accueil regarde combien de comptes sont touchés; la date de votre argent sera ici à 9 h 30."
          en: "Twice $42 with the rent due: that is ours to settle, [[charged]]. The front desk is checking how many accounts are hit; the date of your money will be here at 9:30."
        when: not knows(double)
        acts: [nameConcern, empathy, promise]
        promise: {text: {fr: "Dire quand l'argent est rendu", en: "Say when the money is back"}, due: 50m}
        level: 4
        why: {fr: "Une date à venir, pas une date devinée.", en: "A date to come, not a guessed one."}
      - text:
          fr: "Deux fois 42 $ quand le loyer attend, c'est inquiétant, [[charged]]. Mais il n'y a eu aucun débit en double de notre côté : voyez votre banque, qui vous le confirmera bientôt."
          en: "Twice $42 with the rent due is worrying, [[charged]]. But there was no double charge on our side: please see your bank, which will no doubt soon confirm it to you."
        acts: [nameConcern, empathy, deny, redirect]
        contradicts: [double]
        level: 0
        why: {fr: "Faux, et elle a son relevé.", en: "False, and she has her statement."}
      - text:
          fr: "Deux fois 42 $ quand le loyer attend, c'est à nous de le régler, [[charged]]. Vous n'êtes pas seule : 412 comptes, tous remboursés lundi, sur simple demande faite à l'accueil."
          en: "Twice $42 with the rent due: that is ours to settle, [[charged]]. You are not alone: 412 accounts, all refunded on Monday, for whoever asks for it at the front desk."
        when: knows(double)
        acts: [nameConcern, empathy, compensate, explain]
        contradicts: [double]
        level: 1
        why: {fr: "Vendredi, et sans demande : ce n'est pas ce que l'accueil a dit.", en: "Friday, and unasked: not what the front desk said."}

  - {id: insulte, at: "08:51", by: troll, platform: fil, class: uncivil, tone: aggressive, arousal: 0.8, rule: respect, about: expert, text: {fr: "votre gars des systèmes est un imbécile pis un pas bon, engagez donc un enfant de six ans", en: "your systems guy is an idiot and a loser, hire a six-year-old instead"}}

  - id: mere
    at: "08:57"
    by: carer
    platform: babillard
    class: question
    arousal: 0.5
    topic: comptes
    text:
      fr: "Ma mère a 81 ans, elle ne peut pas se déplacer et sa carte est chez ma sœur. On fait comment, sans [[service]]?"
      en: "My mother is 81, cannot come in person, and her card is at my sister's. How do we manage without [[service]]?"
    detail: {fr: ["mère", "81 ans", "carte"], en: ["mother", "81", "card"]}
    drafts:
      - text:
          fr: "À 81 ans, votre mère n'a pas à se déplacer, [[carer]]. Venez à sa place : sans sa carte, une facture suffit, et on fera le tout pour elle pendant que vous attendez."
          en: "At 81, your mother should not have to come, [[carer]]. Come in her place: without her card, a bill is enough, and all of it will be done for her while you wait."
        acts: [nameConcern, empathy, instruct]
        contradicts: [sans_piece]
        level: 0
        why: {fr: "Il viendra avec le mauvais papier.", en: "He will come with the wrong paper."}
      - text:
          fr: "À 81 ans, votre mère n'a pas à se déplacer, [[carer]]. Venez à sa place : sans sa carte, sa date de naissance suffit, et on fera le tout pour elle pendant que vous attendez."
          en: "At 81, your mother should not have to come, [[carer]]. Come in her place: without her card, her date of birth is enough, and all will be done for her while you wait."
        when: knows(sans_piece)
        acts: [nameConcern, empathy, instruct]
        states: [sans_piece]
        level: 4
        why: {fr: "Ce que l'accueil accepte, dit simplement.", en: "What the front desk accepts, said simply."}
      - text:
          fr: "À 81 ans, votre mère n'a pas à se déplacer, [[carer]]. Je demande à l'accueil ce qu'il accepte sans sa carte, et vous le saurez ici à 9 h 30, avant de partir de chez vous."
          en: "At 81, your mother should not have to come, [[carer]]. I am asking the front desk what it takes without her card, and you will know here by 9:30, before you set out."
        when: not knows(sans_piece)
        acts: [nameConcern, empathy, promise]
        promise: {text: {fr: "Dire à [[carer]] quoi apporter", en: "Tell [[carer]] what to bring"}, due: 40m}
        level: 4
        why: {fr: "Personne ne se déplace pour rien.", en: "Nobody comes for nothing."}
      - text:
          fr: "À 81 ans, votre mère n'a pas à se déplacer, [[carer]]. Mais il faut sa carte : passez la prendre chez votre sœur, et on fera le tout pour elle pendant que vous attendrez."
          en: "At 81, your mother should not have to come, [[carer]]. But you must bring her card: pick it up at your sister's, and all of it will be done for her while you wait."
        when: knows(sans_piece)
        acts: [nameConcern, empathy, instruct]
        contradicts: [sans_piece]
        level: 1
        why: {fr: "Un détour que l'accueil n'exige pas.", en: "A detour that the front desk does not ask for."}

  - {id: adresse, at: "09:08", by: troll, platform: fil, class: personalData, tone: aggressive, rule: vie_privee, about: expert, text: {fr: "[[expert]] des systèmes reste au 9, côte du Fort, 2e étage. Allez le réveiller.", en: "[[expert]] from systems lives at 9 Fort Hill, 2nd floor. Go wake him up."}}
  - {id: menace, at: "09:22", by: troll, platform: babillard, class: threat, tone: aggressive, arousal: 0.9, rule: vie_privee, about: expert, text: {fr: "[[expert]], je t'attends en bas de chez vous à soir avec une barre de fer.", en: "[[expert]], I'll be waiting outside your place tonight with an iron bar."}}

  - id: tient
    at: "09:37"
    by: doris
    platform: babillard
    class: complaint
    arousal: 0.5
    topic: panne
    text:
      fr: "On parle de 10 h. Il est presque 10 h et rien ne bouge. Ça tient, oui ou non?"
      en: "People say 10. It is almost 10 and nothing moves. Does it hold, yes or no?"
    detail: {fr: ["10 h", "tient", "rien ne bouge"], en: ["10", "hold", "nothing moves"]}
    drafts:
      - text:
          fr: "Presque 10 h et rien ne bouge : vous avez raison de le demander, Doris. Oui, 10 h tient, à quelques minutes près : encore un peu de patience, et vous pourrez traverser."
          en: "Almost 10 and nothing moves: you are right to ask, Doris. Yes, 10 still holds, give or take a few minutes: a little more patience, and you will be able to cross."
        acts: [nameConcern, explain]
        contradicts: [treize_heures]
        level: 0
        why: {fr: "Une heure qui ne tenait plus depuis 9 h 30.", en: "An hour that no longer held since 9:30."}
      - text:
          fr: "Presque 10 h et rien ne bouge : vous avez raison de le demander, Doris. Je vérifie auprès de [[expert]] si l'heure tient, et la réponse sera ici à 10 h 5, oui ou non."
          en: "Almost 10 and nothing moves: you are right to ask, Doris. I am checking with [[expert]] whether the hour holds, and the answer will be here at 10:05, yes or no."
        when: not knows(treize_heures)
        acts: [nameConcern, promise]
        promise: {text: {fr: "Dire si 10 h tient", en: "Say whether 10 holds"}, due: 28m}
        level: 4
        why: {fr: "Ne confirme rien qu'on n'ait vérifié.", en: "Confirms nothing that was not checked."}
      - text:
          fr: "Presque 10 h et rien ne bouge : vous avez raison de le demander, Doris. Non, 10 h ne va plus : ce ne sera pas avant 13 h. Nous en sommes désolés, et n'attendez pas ici."
          en: "Almost 10 and nothing moves: you are right to ask, Doris. No, 10 is off: not before 1 p.m., systems now say. We are sorry for that, and please do not wait here."
        when: knows(treize_heures)
        acts: [nameConcern, explain, apology]
        states: [treize_heures]
        level: 4
        why: {fr: "L'heure reprise, sans attendre qu'elle passe.", en: "The hour taken back before it went by."}
      - text:
          fr: "Presque 10 h et rien ne bouge : vous avez raison de le demander, Doris. Non, 10 h ne va plus : le retour est attendu pour 11 h. Nous en sommes désolés, et merci d'attendre."
          en: "Almost 10 and nothing moves: you are right to ask, Doris. No, 10 is off: service is expected at 11 instead. We are sorry for that, and thank you for waiting for us."
        when: knows(treize_heures)
        acts: [nameConcern, explain, apology]
        contradicts: [treize_heures]
        level: 1
        why: {fr: "Une deuxième heure fausse.", en: "A second false hour."}

  - id: renseignements
    at: "10:01"
    by: charged
    platform: fil
    class: question
    arousal: 0.45
    topic: panne
    text:
      fr: "Et mes renseignements? Mon adresse, ma carte. Quelqu'un les a, oui ou non?"
      en: "And my information? My address, my card. Does somebody have it, yes or no?"
    detail: {fr: ["renseignements", "adresse", "carte"], en: ["information", "address", "card"]}
    drafts:
      - text:
          fr: "Votre adresse et votre carte, c'est la bonne question, [[charged]]. Les journaux ont été lus : aucun renseignement n'est sorti. Vous n'avez rien à changer ni à surveiller."
          en: "Your address and your card: that is the right question, [[charged]]. The logs were read: no information left. You do not have to change anything, or to watch for anything."
        when: knows(donnees)
        acts: [nameConcern, explain]
        states: [donnees]
        level: 4
        why: {fr: "Une réponse, et ce qui la fonde.", en: "An answer, and what it rests on."}
      - text:
          fr: "Votre adresse et votre carte, c'est la bonne question, [[charged]]. Les journaux ont été lus : seuls les courriels sont sortis. Surveillez vos messages d'ici la fin du mois."
          en: "Your address and your card: that is the right question, [[charged]]. The logs were read: only e-mail addresses left. Please watch your messages until the end of the month."
        acts: [nameConcern, explain]
        contradicts: [donnees]
        level: 0
        why: {fr: "Une fuite qui n'existe pas, annoncée par nous.", en: "A leak that does not exist, announced by us."}
      - text:
          fr: "Votre adresse et votre carte, c'est la bonne question, [[charged]]. [[expert]] lit les journaux, et ce n'est pas fini : la réponse sera ici à 13 h 20, bonne ou mauvaise."
          en: "Your address and your card: that is the right question, [[charged]]. [[expert]] is reading the logs, and is not done: the answer will be here at 1:20, good or bad."
        when: not knows(donnees)
        acts: [nameConcern, promise]
        promise: {text: {fr: "Dire si des renseignements sont sortis", en: "Say whether information left"}, due: 200m}
        level: 4
        why: {fr: "On ne rassure pas avant d'avoir lu.", en: "No reassurance before the logs are read."}

  # 3. Back again
  - id: refaire
    at: "13:05"
    by: igor
    platform: babillard
    class: question
    arousal: 0.3
    topic: comptes
    text:
      fr: "C'est revenu chez moi. Ce que j'ai fait sur papier à matin, il faut le refaire, ou c'est bon?"
      en: "It's back for me. What I did on paper this morning: do I do it again, or is it fine?"
    detail: {fr: ["papier", "matin", "refaire"], en: ["paper", "this morning", "again"]}
    drafts:
      - text:
          fr: "Merci d'avoir fait le détour ce matin, Igor. Ce que vous avez fait sur papier est entré d'ici vendredi : d'ici là, gardez votre copie, elle vaut comme preuve, au besoin."
          en: "Thank you for taking the long way this morning, Igor. What you did on paper is entered by Friday: until then, keep your copy, which will do as proof, should you need it."
        acts: [thank, nameConcern, instruct]
        contradicts: [reprise]
        level: 1
        why: {fr: "Ce soir, pas vendredi.", en: "Tonight, not Friday."}
      - text:
          fr: "Merci d'avoir fait le détour ce matin, Igor. Pour le papier, je demande à l'accueil ce qu'il en reste à faire, et vous l'aurez ici à 13 h 45; d'ici là, ne refaites rien."
          en: "Thank you for taking the long way this morning, Igor. As for the paper, I am asking the front desk what is left to do: it will be here at 1:45; until then, do nothing."
        when: not knows(reprise)
        acts: [thank, nameConcern, promise]
        promise: {text: {fr: "Dire à Igor s'il faut refaire", en: "Tell Igor whether to do it again"}, due: 45m}
        level: 4
        why: {fr: "Une heure, et rien à faire pour rien.", en: "An hour, and nothing done for nothing."}
      - text:
          fr: "Merci d'avoir fait le détour ce matin, Igor. Ce que vous avez fait sur papier est entré d'ici 18 h : il n'y a rien à refaire, et votre copie n'a pas besoin d'être gardée."
          en: "Thank you for taking the long way this morning, Igor. What you did on paper is entered by 6 p.m.: there is nothing to do again, and you do not need to keep your copy."
        when: knows(reprise)
        acts: [thank, nameConcern, instruct]
        states: [reprise]
        level: 4
        why: {fr: "Ce que l'accueil a dit, et rien à refaire.", en: "What the front desk said, and nothing to redo."}
      - text:
          fr: "Merci d'avoir fait le détour ce matin, Igor. Le papier, lui, ne compte pas : il faut tout refaire à l'écran d'ici 18 h, et votre copie pourra ensuite être jetée sans souci."
          en: "Thank you for taking the long way this morning, Igor. The paper does not count: it all has to be done again on screen by 6 p.m., and then your copy can be thrown away."
        acts: [thank, nameConcern, instruct]
        contradicts: [reprise]
        level: 0
        why: {fr: "On fait travailler deux fois qui avait fait le détour.", en: "It makes those who took the long way work twice."}

  - id: et_apres
    at: "13:19"
    by: doris
    platform: babillard
    class: complaint
    arousal: 0.4
    moral: 1
    topic: panne
    text:
      fr: "Six heures de panne, un lundi matin. Qui fait une mise à jour un dimanche soir? Et la prochaine?"
      en: "A six-hour outage on a Monday morning. Who runs an update on a Sunday night? And next time?"
    detail: {fr: ["six heures", "lundi", "mise à jour"], en: ["six-hour", "Monday", "update"]}
    drafts:
      - text:
          fr: "Six heures un lundi matin, Doris : c'est notre faute, et nous en sommes désolés. La prochaine mise à jour se fera la nuit du dimanche, comme avant, mais avec un avis la veille."
          en: "Six hours on a Monday morning, Doris: it is our fault, and we are sorry. The next update will be done on Sunday nights, as before, but with a notice the day before it."
        when: knows(mesure)
        acts: [nameConcern, responsibility, apology, repair]
        contradicts: [mesure]
        level: 1
        why: {fr: "Dimanche, encore : ce n'est pas ce qui est décidé.", en: "Sunday again: not what was decided."}
      - text:
          fr: "Six heures un lundi matin, Doris : c'est notre faute, et nous en sommes désolés. Les prochaines mises à jour se feront la nuit du samedi, avec un avis envoyé dès la veille."
          en: "Six hours on a Monday morning, Doris: it is our fault, and we are sorry. The next updates will be done on Saturday nights, with a notice sent out the day before each."
        when: knows(mesure)
        acts: [nameConcern, responsibility, apology, repair]
        states: [mesure]
        level: 4
        why: {fr: "Le tort, et un geste décidé.", en: "The wrong, and a step that was decided."}
      - text:
          fr: "Six heures un lundi matin, Doris : c'est notre faute, et nous en sommes désolés. La prochaine fois n'existera pas : il n'y aura plus de mises à jour, ni la nuit ni le jour."
          en: "Six hours on a Monday morning, Doris: it is our fault, and we are sorry. There will be no next time: there will be no more updates, neither by night nor by day, ever."
        acts: [nameConcern, responsibility, apology, repair]
        contradicts: [mesure]
        level: 0
        why: {fr: "Impossible, et dangereux.", en: "Impossible, and unsafe."}
      - text:
          fr: "Six heures un lundi matin, Doris : c'est notre faute, et nous en sommes désolés. Pour la prochaine, [[boss]] tranche cet après-midi, et ce sera écrit ici, pour tous, à 14 h 30."
          en: "Six hours on a Monday morning, Doris: it is our fault, and we are sorry. As for next time, [[boss]] decides this afternoon, and it will be written here at 2:30."
        when: not knows(mesure)
        acts: [nameConcern, responsibility, apology, promise]
        promise: {text: {fr: "Dire ce qui change", en: "Say what changes"}, due: 71m}
        level: 4
        why: {fr: "Le pardon tout de suite; le reste, décidé d'abord.", en: "The apology at once; the rest, decided first."}

  - id: voisin
    at: "13:33"
    by: carer
    platform: babillard
    class: question
    arousal: 0.25
    topic: comptes
    text:
      fr: "Merci pour ma mère. Son voisin n'a pas internet : il peut appeler quelque part, ou il se déplace?"
      en: "Thanks for my mother. Her neighbour has no internet: can he call somewhere, or must he come?"
    detail: {fr: ["voisin", "internet", "appeler"], en: ["neighbour", "internet", "call"]}
    drafts:
      - text:
          fr: "Merci de penser à son voisin, [[carer]]. Sans internet, il appelle le 555-0178, et tout se fait au téléphone; s'il préfère sortir, le papier est là jusqu'à 20 h."
          en: "Thank you for thinking of her neighbour, [[carer]]. With no internet, he calls 555-0178 and it is all done by phone; if he would rather come, there is paper until 8."
        acts: [thank, nameConcern, instruct]
        states: [telephone]
        level: 4
        why: {fr: "Le numéro et l'heure du dossier.", en: "The number and the hour in the file."}
      - text:
          fr: "Merci de penser à son voisin, [[carer]]. Sans internet, il appelle le 555-0187, et tout se fait au téléphone; s'il préfère sortir, le papier est là jusqu'à 20 h."
          en: "Thank you for thinking of her neighbour, [[carer]]. With no internet, he calls 555-0187 and it is all done by phone; if he would rather come, there is paper until 8."
        acts: [thank, nameConcern, instruct]
        contradicts: [telephone]
        level: 0
        why: {fr: "Deux chiffres inversés.", en: "Two digits swapped."}
      - text:
          fr: "Merci de penser à son voisin, [[carer]]. Sans internet, il appelle le 555-0178, et tout se fait au téléphone; s'il préfère sortir, le papier est là jusqu'à 23 h."
          en: "Thank you for thinking of her neighbour, [[carer]]. With no internet, he calls 555-0178 and it is all done by phone; if he would rather come, there is paper until 11."
        acts: [thank, nameConcern, instruct]
        level: 1
        why: {fr: "À 20 h, on ferme.", en: "It closes at 8."}

  - {id: fan_insulte, at: "13:44", by: fan, platform: fil, class: uncivil, tone: aggressive, arousal: 0.55, purpose: support, rule: respect, about: charged, text: {fr: "[[charged]] est une chialeuse pis une cave, 42 piasses c'est pas la fin du monde. Lâchez-les!", en: "[[charged]] is a whiner and a moron, 42 bucks isn't the end of the world. Leave them alone!"}}
  - {id: merci_mere, at: "13:57", by: carer, platform: babillard, class: support, arousal: 0.2, when: answered(mere), text: {fr: "Fait en dix minutes, sa date de naissance a suffi. Elle vous salue.", en: "Done in ten minutes, her date of birth was enough. She says hello."}}

planned:
  - {id: vitesse, at: "08:50", platform: fil, text: {fr: "Plus vite que votre café! Avec nous, tout est fait en un clic.", en: "Faster than your coffee! With us, it's all done in one click."}}

messages:
  - id: nier
    at: "07:34"
    from: direction
    text: {fr: "Écris que tout fonctionne, et que ça vient de leurs téléphones. Efface le reste.", en: "Write that everything works, and that it's their phones. Delete the rest."}
    options:
      - {stance: counter, level: 4, text: {fr: "Non : la file est dehors. Je dis par où passer, et l'heure dès qu'on l'a.", en: "No: the lineup is outside. I say where to go, and the hour once we have it."}, why: {fr: "Un non, sa raison, et mieux à la place.", en: "A no, its reason, and something better instead."}, effects: {credit: 1}}
      - {stance: comply, level: 0, acts: [deny, shiftBlame], text: {fr: "C'est fait : tout fonctionne, et on leur dit de redémarrer leur téléphone.", en: "Done: everything works, and they are told to restart their phones."}, why: {fr: "Tout le monde voit l'écran gris.", en: "Everyone can see the grey screen."}, effects: {removePost: quand}}
      - {stance: refuse, level: 2, text: {fr: "Non. Rien ne s'efface, et rien de faux ne s'écrit ici, ce matin non plus.", en: "No. Nothing gets deleted, and nothing false gets written, this morning either."}, why: {fr: "Juste, sans rien offrir.", en: "Right, and offers nothing."}}
  - id: presse
    at: "09:12"
    from: journal
    kind: press
    replyWithin: 60m
    text: {fr: "Piratage, oui ou non? Et des gens débités deux fois? On publie à 10 h 15.", en: "A hack, yes or no? And people charged twice? We publish at 10:15."}
    options:
      - {stance: refuse, level: 1, text: {fr: "Nous n'avons pas de commentaire pour le moment. Merci de votre intérêt.", en: "We have no comment at the moment. Thank you for your interest in us."}, why: {fr: "Le silence sera cité.", en: "The silence will be quoted."}}
      - {stance: answer, level: 3, when: not (knows(cause) and knows(double)), acts: [hold, promise], text: {fr: "Nous vérifions les deux, et vous aurez ce qui est sûr avant 10 h 15.", en: "We are checking both, and you will have what is certain before 10:15."}, why: {fr: "Rien n'est deviné.", en: "Nothing is guessed."}}
      - {stance: answer, level: 4, when: knows(cause) and knows(double), states: [cause, double], acts: [explain, responsibility], text: {fr: "Non : une mise à jour, faite cette nuit, a échoué. 412 comptes débités deux fois sont remboursés vendredi.", en: "No: an update done last night failed. 412 accounts charged twice are refunded on Friday."}, why: {fr: "Les deux réponses, dont celle qui coûte.", en: "Both answers, the costly one included."}}
      - {stance: answer, level: 0, contradicts: [double], acts: [deny], text: {fr: "Aucun piratage, aucun débit en double, et tout revient à l'heure dite.", en: "No hack, no double charge, and everything is back on time as we said."}, why: {fr: "Deux choses sur trois sont fausses.", en: "Two things out of three are false."}}
  - id: coupable
    at: "13:10"
    from: direction
    text: {fr: "C'est [[expert]] qui a lancé la mise à jour. Donne le nom, ça calmera.", en: "It was [[expert]] who launched the update. Give the name, it will calm them."}
    options:
      - {stance: refuse, level: 2, text: {fr: "Non. On ne donne pas de nom au public, un point c'est tout.", en: "No. We give no names to the public, and that is all there is to it."}, why: {fr: "Juste, et sans issue pour elle.", en: "Right, and leaves her no way out."}}
      - {stance: comply, level: 0, acts: [shiftBlame], text: {fr: "D'accord, on écrit que c'est [[expert]], et que des mesures seront prises.", en: "All right, we write that it was [[expert]], and that steps will be taken."}, why: {fr: "Une personne déjà menacée, livrée à la foule.", en: "Somebody already threatened, handed to the crowd."}}
      - {stance: counter, level: 4, text: {fr: "Non : la menace est déjà là. On dit « nous », et quand se feront les prochaines.", en: "No: the threat is there already. We say “we”, and when the next ones will be."}, why: {fr: "La maison répond pour les siens.", en: "The house answers for its own."}, effects: {credit: 1}}

statements:
  - {id: chemin, title: {fr: "Donner le chemin de rechange", en: "Give the way round"}, when: not knows(cause), level: 3, acts: [nameConcern, instruct, promise], states: [papier], promise: {text: {fr: "Dire la cause", en: "Tell the cause"}, due: 90m}, text: {fr: "Depuis 6 h 50, [[service]] ne répond plus, et votre matinée en souffre. Passez par [[counter]] : sur papier, jusqu'à 20 h. Nous dirons ce qui a lâché avant 9 h 30.", en: "Since 6:50, [[service]] has been down, and your morning is paying for it. Use [[counter]]: on paper, until 8 p.m. We will say what failed before 9:30."}, why: {fr: "Quoi faire, puis quand on saura.", en: "What to do, then when we will know."}}
  - {id: heure, title: {fr: "Reprendre l'heure", en: "Take the hour back"}, when: knows(treize_heures), level: 4, acts: [nameConcern, explain, apology, instruct], states: [treize_heures, papier], text: {fr: "Certains attendaient 10 h : ce ne sera pas avant 13 h. Nous en sommes désolés. Ne perdez pas votre matinée : [[counter]] fait tout sur papier, jusqu'à 20 h.", en: "Some of you were waiting for 10: not before 1 p.m., systems now say. We are sorry. Do not lose your morning: [[counter]] does everything on paper, until 8 p.m."}, why: {fr: "L'heure reprise par la maison, pas par la foule.", en: "The hour taken back by the house, not by the crowd."}}
  - {id: tort, title: {fr: "Dire la cause et la suite", en: "Tell the cause and what follows"}, when: knows(cause) and knows(double) and knows(mesure), level: 4, acts: [nameConcern, explain, responsibility, apology, compensate, repair], states: [cause, double, mesure], text: {fr: "Une mise à jour, faite cette nuit, a échoué; personne n'est entré. C'est notre faute, et nous en sommes désolés. 412 comptes débités deux fois sont remboursés vendredi, sans demande. Les prochaines se feront la nuit du samedi, avec un avis la veille.", en: "An update done last night failed; nobody broke in. It is our fault, and we are sorry. 412 accounts charged twice are refunded on Friday, unasked. The next ones will be done on Saturday nights, with a notice the day before."}, why: {fr: "La cause, le tort, l'argent, la suite.", en: "The cause, the wrong, the money, what follows."}}
  - {id: normal, title: {fr: "Dire que tout va bien", en: "Say all is well"}, when: posted(pirate), level: 0, acts: [deny, bolster], contradicts: [double], text: {fr: "Tout va bien : un simple ralentissement, aucun débit en double, et l'équipe la plus fiable de [[place.de]] aux commandes!", en: "All is well: a mere slowdown, no double charge, and the most reliable team in [[place]] at the controls!"}, why: {fr: "Faux, et vantard.", en: "False, and boastful."}}

contacts:
  - id: ecrire_charged
    person: charged
    label: {fr: "Écrire en privé à [[charged]]", en: "Write privately to [[charged]]"}
    when: posted(debit)
    drafts:
      - {level: 4, acts: [empathy, ask], text: {fr: "[[charged]], deux débits avant un loyer, c'est dur. Tombe-t-il avant vendredi, ce loyer?", en: "[[charged]], two charges before the rent is hard. Is that rent due before Friday?"}, why: {fr: "On demande ce qui change tout pour elle.", en: "Asks what changes everything for her."}}
      - {level: 0, acts: [askPersonalData], text: {fr: "Bonjour. Envoyez-nous ici votre numéro de carte au complet, et on regarde le dossier.", en: "Hello. Send us your full card number here, and we will look into it."}, why: {fr: "Un numéro de carte ne s'écrit pas ici.", en: "A card number is not to be written here."}}
      - {level: 1, acts: [redirect], text: {fr: "Bonjour, pour toute question de facturation, remplissez le formulaire. Merci.", en: "Hello, for any billing question, please fill in the form. Thank you."}, why: {fr: "Un gabarit.", en: "A template."}}

timeline:
  - {id: relance, when: "elapsed > 140m and not answered(debit)", post: {by: charged, platform: fil, class: complaint, tone: aggressive, arousal: 0.6, text: {fr: "Toujours rien sur mes 84 $. Je mets mon relevé en capture.", en: "Still nothing about my $84. I'm posting a screenshot of my statement."}}}
  - {id: article_exact, at: "10:20", when: stated(cause), trust: {all: 2}, article: {platform: fil, by: journal, mass: 20, text: {fr: "[[org.cap]] : une mise à jour ratée, pas un piratage.", en: "[[org.cap]]: a failed update, not a hack."}}}
  - {id: article_flou, at: "10:20", unless: stated(cause), article: {platform: fil, by: journal, mass: 50, text: {fr: "[[org.cap]] : piratage ou panne? La maison ne le dit pas.", en: "[[org.cap]]: a hack or an outage? The house does not say."}}}
  - {id: heure_passee, at: "10:10", when: not stated(treize_heures), trust: {all: -3}, post: {by: doris, platform: fil, class: complaint, tone: aggressive, arousal: 0.6, moral: 1, text: {fr: "10 h est passé. Personne ne l'a dit. J'ai traversé à pied, en retard.", en: "10 has come and gone. Nobody said so. I crossed on foot, late."}}}

imprevus:
  - {id: parodie, title: {fr: "Un compte parodique", en: "A parody account"}, from: "08:50", to: "09:50", post: {by: troll, platform: fil, class: troll, tone: aggressive, arousal: 0.5, rule: respect, text: {fr: "Nouveau service chez les imbéciles de [[org.de]] : l'écran gris illimité.", en: "New from the idiots at [[org]]: the unlimited grey screen."}}}
  - {id: radio, title: {fr: "La radio du matin", en: "Morning radio"}, from: "08:45", to: "09:30", article: {platform: fil, by: journal, mass: 15, text: {fr: "En ondes : « si vous attendez, prenez un livre ».", en: "On air: “if you're waiting, take a book.”"}}}

debrief:
  pattern:
    fr: "Une panne se pardonne; une heure fausse, moins. On reprend soi-même ce qui ne tient plus, avant que la foule le fasse."
    en: "An outage is forgiven; a false hour, less so. Take back yourself what no longer holds, before the crowd does."
  lessons:
    - {fr: "Le chemin de rechange d'abord, la cause ensuite.", en: "The way round first, the cause after."}
    - {fr: "Une heure vaut par qui la tient.", en: "An hour is worth whoever keeps it."}
  endings:
    - {id: retabli, title: {fr: "Rétabli", en: "Restored"}, when: trust >= 54 and stated(cause) and stated(treize_heures), text: {fr: "Tout est revenu, y compris ceux qui étaient partis à pied.", en: "Everything is back, including those who left on foot."}, became: [{person: charged, text: {fr: "A été remboursée jeudi soir.", en: "Was refunded on Thursday night."}}, {person: carer, text: {fr: "A montré le guichet à tout l'étage.", en: "Showed the counter to the whole floor."}}]}
    - {id: couvert, title: {fr: "Ciel couvert", en: "Overcast"}, when: trust >= 44, text: {fr: "Ça marche. On garde quand même un crayon.", en: "It works. People keep a pencil all the same."}}
    - {id: ecran_gris, title: {fr: "Écran gris", en: "Grey screen"}, text: {fr: "Le service est revenu avant la confiance.", en: "The service came back before trust did."}}
`,
  crowd: {
    doubts: {
      fr: [
        'Une heure, une vraie, c’est tout ce que je demande.',
        'Encore un écran gris.',
        'J’ai attendu pour rien, à matin.',
        'Un lundi, en plus.',
        'Prévenez, au moins.',
        'J’ai vu mon solde bouger pour rien.',
      ],
      en: [
        'A time, a real one, is all I ask.',
        'Grey screen again.',
        'I waited for nothing this morning.',
        'On a Monday, too.',
        'Warn us, at least.',
        'My balance moved for no reason.',
      ],
    },
    angers: {
      fr: [
        'Rien marche pis on paie pareil!',
        'Mon patron s’en fout, de votre panne!',
        'Un crayon, c’est ça votre plan!',
        'Ça revient quand, oui ou non!',
      ],
      en: [
        'Nothing works and we still pay!',
        'My boss doesn’t care about your outage!',
        'A pencil, that’s your plan!',
        'When is it back, yes or no!',
      ],
    },
    supports: {
      fr: [
        'Ils m’ont servi sur papier, sans problème.',
        'Une panne, ça arrive partout.',
        'Le gars des systèmes a pas dormi, soyez patients.',
        'On survivra à un écran gris.',
      ],
      en: [
        'They served me on paper, no trouble.',
        'Outages happen everywhere.',
        'The systems people haven’t slept, be patient.',
        'We’ll survive a grey screen.',
      ],
    },
    questions: {
      fr: [
        'Ça revient à quelle heure?',
        'On passe par où, en attendant?',
        'Est-ce que je vais payer deux fois?',
        'C’est une panne ou autre chose?',
      ],
      en: [
        'What time is it back?',
        'Where do we go in the meantime?',
        'Will I pay twice?',
        'Is it an outage or something else?',
      ],
    },
    rumours: {
      fr: [
        'tout est sorti, les cartes avec.',
        'c’est des pirates, ils le cachent.',
        'ça revient pas de la semaine.',
        'ils ont tout perdu, les dossiers aussi.',
        'ils ont congédié le seul qui savait.',
      ],
      en: [
        'everything is out, cards included.',
        'it’s hackers and they’re hiding it.',
        'it won’t be back all week.',
        'they lost everything, files too.',
        'they fired the only one who knew.',
      ],
    },
  },
};
