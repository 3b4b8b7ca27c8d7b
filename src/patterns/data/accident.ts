import type { StoryPattern } from '../pattern-model.ts';
import { dayAsked, handleAsked, nameAsked, phraseAsked, sectorAsked } from '../question-kinds.ts';

/** Something gave way, people were lightly hurt; instructions first, then the count, the cause, and a warning that was not heard. */
export const ACCIDENT: StoryPattern = {
  id: 'accident',
  questions: [
    nameAsked('org', 'Le Centre des Quatre-Vents'),
    handleAsked('quatre_vents'),
    sectorAsked('public'),
    nameAsked('place', 'Sainte-Rive'),
    phraseAsked('thing', 'une passerelle', 'a walkway', 30),
    phraseAsked('shelter', 'la salle Lévis', 'Lévis Hall', 30),
    nameAsked('boss', 'Odile Marchterre'),
    nameAsked('expert', 'Réjean'),
    nameAsked('warner', 'Thérèse', 30),
    nameAsked('parent', 'Amina', 30),
    nameAsked('inspector', 'Régie du bâtiment', 40),
    nameAsked('press', 'Le Courrier de la rive'),
    dayAsked('2026-11-14'),
  ],
  source: `# yaml-language-server: $schema=../public/schema/avis-de-tempete-1.json
# An accident: what to do first, then how many, then why, then the warning that nobody heard. Every text may be
# rewritten; the ids hold the story together. A good answer waits for what is known (when:), and differs from its
# twins by a fact.
format: avis-de-tempete/1.1
id: [[id]]
title: {fr: "Ce qui a cédé", en: "What gave way"}
summary:
  fr: "14 h 05 : [[thing]] cède. Des gens dehors, une ambulance, un compte qui enfle. Et quelqu'un qui l'avait dit."
  en: "2:05 p.m.: [[thing]] gives way. People outdoors, an ambulance, a count that swells. And somebody who had said so."
lang: fr
langs: [fr, en]
minutes: 12
difficulty: 2
skills:
  - {fr: "Dire quoi faire d'abord", en: "Saying what to do first"}
  - {fr: "Tenir un compte exact", en: "Keeping an exact count"}
  - {fr: "Reconnaître un tort", en: "Owning a wrong"}
objectives:
  - {fr: "Donner des consignes avant des explications.", en: "Give instructions before explanations."}
  - {fr: "Ne rien dire des blessés qui ne soit confirmé, ni plus ni moins.", en: "Say nothing of the injured that is not confirmed, neither more nor less."}
warnings:
  - {fr: "Blessures légères, menace et adresse publiée (tout est fictif).", en: "Minor injuries, a threat and a published address (all fictional)."}
lesson:
  - {fr: "Avant de jouer : dans la première demi-heure, de quoi les gens ont-ils besoin?", en: "Before play: in the first half hour, what do people need?"}
  - {fr: "Après : qui a répondu à [[warner]], et avec quel fait?", en: "Afterwards: who answered [[warner]], and with which fact?"}
start: [[day]]T14:10
duration: 6h
seed: "1"

organisation:
  name: "[[org]]"
  handle: [[handle]]
  sector: [[sector]]
  reputation: good
  voice: vous
  voiceNote:
    fr: "Quoi faire, puis combien, puis pourquoi. Un chiffre n'est dit que confirmé."
    en: "What to do, then how many, then why. A figure is only given once confirmed."
  about:
    fr: "[[org.cap]], à [[place]]. Il y a cinq minutes, [[thing]] a cédé. Tout le monde sort par la porte est; on retrouve les siens [[shelter.a]]. La ligne des familles est le 555-0134, jusqu'à 21 h.\\n\\nTrois habitudes de la maison : [[boss]] approuve ce qui engage. [[expert]] sait de quoi les choses sont faites, mais rappelle après quarante minutes. L'accueil suit les familles, et répond en dix minutes."
    en: "[[org.cap]], in [[place]]. Five minutes ago, [[thing]] gave way. Everybody leaves by the east door; families meet at [[shelter]]. The families' line is 555-0134, until 9 p.m.\\n\\nThree customs of the house: [[boss]] approves what commits it. [[expert]] knows what things are made of, but calls back after forty minutes. The front desk follows the families, and answers within ten minutes."
  rules:
    - {id: respect, text: {fr: "On peut être fâché. On n'insulte personne.", en: "Be angry if you must. Insult nobody."}}
    - {id: vie_privee, text: {fr: "Pas d'adresse, pas de nom ni de photo de blessé, pas de menace.", en: "No addresses, no names or photos of the injured, no threats."}}
    - {id: publicite, text: {fr: "Pas de publicité.", en: "No advertising."}}
    - {id: sujet, text: {fr: "On reste dans le sujet.", en: "Keep to the subject."}}

crisis:
  cluster: accidental
  severity: serious
  morality: 0.4
  harm: some
  known:
    fr: "14 h 10. [[thing.cap]] a cédé. On sort par la porte est. Une ambulance arrive. Tu ne sais pas combien de personnes sont blessées. Une publication est planifiée pour 15 h 40."
    en: "2:10 p.m. [[thing.cap]] gave way. People leave by the east door. An ambulance is coming. You do not know how many are hurt. A post is scheduled for 3:40."

quarts:
  - {id: choc, title: {fr: "Le choc", en: "The shock"}, intro: {fr: "Des manteaux sur des maillots. Tout le monde appelle tout le monde.", en: "Coats over swimsuits. Everyone is calling everyone."}, from: "14:10", to: "15:20"}
  - {id: attente, title: {fr: "L'attente", en: "The wait"}, intro: {fr: "L'ambulance est partie. On veut un chiffre, une cause, un nom.", en: "The ambulance has left. People want a figure, a cause, a name."}, from: "15:30", to: "17:15"}
  - {id: soir, title: {fr: "Le soir", en: "The evening"}, intro: {fr: "Les trois sont rentrés chez eux. La cause est connue.", en: "The three are back home. The cause is known."}, from: "18:00", to: "19:40"}

platforms:
  - {id: fil, kind: microblog, name: {fr: "Le Fil", en: "The Thread"}}
  - {id: babillard, kind: page, name: {fr: "Le Babillard", en: "The Board"}}

people:
  - {id: benoit, name: "Benoit L.", handle: benoit_devant_la_porte, audience: customers, reach: 180, recurring: yes, bio: {fr: "Sa fille était à l'intérieur.", en: "His daughter was inside."}}
  - {id: lise, name: "Lise-Anne", handle: lise_anne_du_51, audience: bystanders, reach: 330, bio: {fr: "A tout vu de l'autobus.", en: "Saw it all from the bus."}}
  - {id: mario, name: "Mario scoop", handle: mario_scoop, audience: activists, reach: 3700, bio: {fr: "Toujours le premier. Pas toujours exact.", en: "Always first. Not always right."}}
  - {id: warner, name: "[[warner]]", handle: celle_qui_l_avait_dit, audience: customers, reach: 620, recurring: yes, bio: {fr: "Abonnée depuis l'ouverture.", en: "A member since opening day."}}
  - {id: parent, name: "[[parent]]", handle: maman_de_sami, audience: affected, reach: 80, recurring: yes, bio: {fr: "Son fils a huit ans.", en: "Her son is eight."}}
  - {id: expert, name: "[[expert]]", handle: a_l_entretien, audience: affected, reach: 50, protected: yes, recurring: yes, bio: {fr: "À l'entretien depuis vingt ans.", en: "In maintenance for twenty years."}}
  - {id: troll, name: "boulon_lousse", handle: boulon_lousse, audience: trolls, reach: 580, bio: {fr: "Serre les autres.", en: "Tightens others."}}
  - {id: fan, name: "Yvette", handle: yvette_aquaforme, audience: fans, reach: 190, bio: {fr: "Aquaforme, mardi et jeudi.", en: "Aquafit, Tuesdays and Thursdays."}}
  - {id: pub, name: "AVOCATS RAPIDES", handle: avocats_rapides, audience: trolls, reach: 20}
  - {id: journal, name: "[[press]]", handle: la_redaction, audience: press, reach: 9000}

facts:
  - id: sortie
    text: {fr: "On sort par la porte est; on retrouve les siens [[shelter.a]].", en: "People leave by the east door; families meet at [[shelter]]."}
    known: true
    cues: {fr: ["porte est"], en: ["east door"]}
    contradictedBy: {fr: ["porte ouest"], en: ["west door"]}
  - id: ligne
    text: {fr: "La ligne des familles est le 555-0134, jusqu'à 21 h.", en: "The families' line is 555-0134, until 9 p.m."}
    known: true
    cues: {fr: ["555-0134"], en: ["555-0134"]}
    contradictedBy: {fr: ["555-0143"], en: ["555-0143"]}
  - id: blesses
    text: {fr: "Trois personnes sont légèrement blessées. Elles sont à l'hôpital, et conscientes.", en: "Three people are slightly hurt. They are in hospital, and conscious."}
    question: {fr: "Combien de blessés, et comment vont-ils?", en: "How many are hurt, and how are they?"}
    learn: {ask: accueil, after: 15m}
    cues: {fr: ["trois personnes sont légèrement blessées", "trois blessés légers"], en: ["three people are slightly hurt", "three slight injuries"]}
    contradictedBy: {fr: ["personne n'est blessé", "tout le monde va bien", "cinq personnes sont légèrement", "aucun blessé"], en: ["nobody is hurt", "everyone is fine", "five people are slightly", "no injuries"]}
  - id: signalement
    text: {fr: "Un signalement a été reçu le 9 octobre; la vérification était prévue pour lundi.", en: "A warning was received on October 9; the check was planned for Monday."}
    question: {fr: "A-t-on reçu un signalement?", en: "Was there a warning?"}
    learn: {ask: entretien, after: 40m, when: posted(colere)}
    enables: [responsibility]
    cues: {fr: ["reçu le 9 octobre", "signalement du 9 octobre"], en: ["received on October 9", "warning of October 9"]}
    contradictedBy: {fr: ["aucun signalement", "jamais reçu de signalement", "reçu hier"], en: ["no warning", "never received a warning", "received yesterday"]}
  - id: cause
    text: {fr: "Un boulon d'ancrage a lâché. [[inspector]] examine tous les autres.", en: "An anchor bolt failed. [[inspector]] is examining all the others."}
    question: {fr: "Qu'est-ce qui a lâché, au juste?", en: "What failed, exactly?"}
    learn: {ask: entretien, after: 60m}
    enables: [responsibility]
    cues: {fr: ["boulon d'ancrage a lâché", "boulon d'ancrage"], en: ["anchor bolt failed", "anchor bolt"]}
    contradictedBy: {fr: ["le bois avait travaillé", "trop de monde dessus", "le gel a fendu"], en: ["the wood had warped", "too many people on it", "frost had split"]}
  - id: famille
    text: {fr: "Les effets sont gardés [[shelter.a]], au vestiaire; chaque famille est appelée avant 17 h.", en: "Belongings are kept at [[shelter]], in the cloakroom; every family is called before 5 p.m."}
    question: {fr: "Où sont les effets, et qui appelle les familles?", en: "Where are the belongings, and who calls the families?"}
    learn: {ask: accueil, after: 10m, when: posted(mere)}
    cues: {fr: ["appelée avant 17 h", "au vestiaire"], en: ["called before 5 p.m.", "in the cloakroom"]}
    contradictedBy: {fr: ["appelée avant 20 h", "aux objets trouvés", "au poste de police"], en: ["called before 8 p.m.", "in lost property", "at the police station"]}
  - id: reouverture
    text: {fr: "C'est fermé jusqu'à la signature de [[inspector.de]]; les cours perdus sont remboursés.", en: "It stays closed until [[inspector]] signs; lost classes are refunded."}
    question: {fr: "Quand rouvre-t-on, et que fait-on des cours perdus?", en: "When do we reopen, and what of the lost classes?"}
    learn: {ask: direction, after: 20m, when: knows(cause)}
    enables: [repair, compensate]
    cues: {fr: ["cours perdus sont remboursés", "fermé jusqu'à la signature"], en: ["lost classes are refunded", "closed until"]}
    contradictedBy: {fr: ["rouvre lundi", "rouvert dès lundi", "cours perdus sont reportés"], en: ["reopens on Monday", "open again on Monday", "lost classes are postponed"]}
  - id: onze
    text: {fr: "Onze blessés, dont un mort.", en: "Eleven hurt, one of them dead."}
    question: {fr: "Combien de blessés, selon la rumeur?", en: "How many hurt, by the rumour?"}
    true: false
    cues: {fr: ["onze blessés"], en: ["eleven hurt"]}

services:
  - {id: direction, name: {fr: "La direction", en: "Management"}, person: "[[boss]]", role: {fr: "Décide, et répond de tout.", en: "Decides, and answers for everything."}, replies: 20m, approves: yes, approval: 15m}
  - {id: accueil, name: {fr: "L'accueil", en: "The front desk"}, person: "Naïma", role: {fr: "Suit les familles et les blessés.", en: "Follows families and the injured."}, owns: [question], topics: [familles], replies: 10m}
  - {id: entretien, name: {fr: "L'entretien", en: "Maintenance"}, person: "[[expert]]", role: {fr: "Sait de quoi les choses sont faites. Rappelle plus tard.", en: "Knows what things are made of. Calls back later."}, owns: [complaint], topics: [cause], replies: 40m}
  - {id: juridique, name: {fr: "L'avocate", en: "The lawyer"}, role: {fr: "Sait ce que dit la loi.", en: "Knows what the law says."}, owns: [threat, personalData], replies: 30m}

posts:
  # 1. The shock
  - id: par_ou
    at: "14:14"
    by: benoit
    platform: babillard
    class: question
    arousal: 0.6
    topic: familles
    text:
      fr: "Je suis devant la grande porte, ma fille est dedans. Je passe par où? Elle sort par où?"
      en: "I'm outside the main door, my daughter is in there. Which way do I go? Which way does she come out?"
    detail: {fr: ["grande porte", "votre fille", "porte"], en: ["main door", "your daughter", "door"]}
    drafts:
      - text:
          fr: "Votre fille sort par la porte ouest, Benoit, comme tout le monde. Quittez la grande porte et rejoignez-la [[shelter.a]] : quelqu'un tient la liste des présences."
          en: "Your daughter is coming out by the west door, Benoit, like everyone. Leave the main door and meet her at [[shelter]]: somebody there keeps the list of names."
        acts: [nameConcern, instruct]
        contradicts: [sortie]
        level: 0
        why: {fr: "La mauvaise porte, quand un père court.", en: "The wrong door, when a father is running."}
      - text:
          fr: "Votre fille sort par la porte est, Benoit, comme tout le monde. Quittez la grande porte et rejoignez-la [[shelter.a]] : quelqu'un tient la liste des présences."
          en: "Your daughter is coming out by the east door, Benoit, like everyone. Leave the main door and meet her at [[shelter]]: somebody there keeps the list of names."
        acts: [nameConcern, instruct]
        states: [sortie]
        level: 4
        why: {fr: "La porte, le lieu, et une liste : ce que dit le dossier.", en: "The door, the place, a list: what the file says."}
      - text:
          fr: "Votre fille sort par la porte est, Benoit, comme tout le monde. Restez devant la grande porte et attendez-la là : quelqu'un viendra vous voir avec la liste des présences."
          en: "Your daughter is coming out by the east door, Benoit, like everyone. Stay by the main door and wait for her: somebody will come to you with the list of names."
        acts: [nameConcern, instruct]
        level: 1
        why: {fr: "Elle sera ailleurs : on se retrouve à la salle, pas à la porte.", en: "She will be elsewhere: families meet at the hall, not at the door."}

  - id: combien
    at: "14:21"
    by: lise
    platform: fil
    class: question
    arousal: 0.5
    topic: familles
    text:
      fr: "J'ai vu l'ambulance, de l'autobus. Combien de blessés? Est-ce que c'est grave?"
      en: "I saw the ambulance from the bus. How many are hurt? Is it serious?"
    detail: {fr: ["ambulance", "blessés", "grave"], en: ["ambulance", "hurt", "serious"]}
    drafts:
      - text:
          fr: "L'ambulance est bien pour ici, Lise-Anne. Cinq personnes sont légèrement blessées; elles sont à l'hôpital, conscientes. Leurs familles sont avec elles depuis peu."
          en: "The ambulance was for here, Lise-Anne. Five people are slightly hurt; they are in hospital, and conscious. Their families have been with them for a little while."
        when: knows(blesses)
        acts: [nameConcern, explain]
        contradicts: [blesses]
        level: 0
        why: {fr: "Deux blessés de trop, et deux familles de plus qui s'affolent.", en: "Two injured too many, and two more families in a panic."}
      - text:
          fr: "L'ambulance est bien pour ici, Lise-Anne. Combien, et comment ils vont : l'accueil fait le compte avec les secours, et il sera ici à 15 h, exact, pour tout le monde."
          en: "The ambulance was for here, Lise-Anne. How many, and how they are: the front desk is counting with the crews, and the count will be here at 3, exact, for everyone."
        when: not knows(blesses)
        acts: [nameConcern, promise]
        promise: {text: {fr: "Dire combien de personnes sont blessées", en: "Say how many people are hurt"}, due: 50m}
        level: 4
        why: {fr: "Un compte exact, à une heure qui se tient.", en: "An exact count, at an hour that holds."}
      - text:
          fr: "L'ambulance est bien pour ici, Lise-Anne. Trois personnes sont légèrement blessées; elles sont à l'hôpital, conscientes. Leurs familles ont toutes été jointes ou le seront."
          en: "The ambulance was for here, Lise-Anne. Three people are slightly hurt; they are in hospital, and conscious. Their families have all been reached, or soon will be."
        when: knows(blesses)
        acts: [nameConcern, explain]
        states: [blesses]
        level: 4
        why: {fr: "Le compte de l'accueil, sans rien de plus.", en: "The count from the front desk, and nothing more."}
      - text:
          fr: "L'ambulance est bien pour ici, Lise-Anne. Par prudence seulement : personne n'est blessé pour de vrai, et les familles sont toutes rassurées depuis déjà un bon moment."
          en: "The ambulance was for here, Lise-Anne. Out of caution only: nobody is hurt, not really, and the families have all been told so for quite a good while already."
        acts: [nameConcern, explain]
        contradicts: [blesses]
        level: 1
        why: {fr: "Rassurant, et faux : trois personnes sont à l'hôpital.", en: "Reassuring, and false: three people are in hospital."}

  - id: onze_dit
    at: "14:33"
    by: mario
    platform: fil
    class: falseClaim
    tone: aggressive
    arousal: 0.6
    moral: 1
    topic: familles
    text:
      fr: "CONFIRMÉ par un pompier : onze blessés, dont un mort. Ils le cachent. Partagez."
      en: "CONFIRMED by a firefighter: eleven hurt, one dead. They're hiding it. Share."
    detail: {fr: ["onze", "mort", "pompier"], en: ["eleven", "dead", "firefighter"]}
    drafts:
      - text:
          fr: "Onze blessés et un mort, Mario, c'est un chiffre que des parents lisent en ce moment. Trois personnes sont légèrement blessées, et personne n'est mort. Corrigez, s'il vous plaît."
          en: "Eleven hurt and one dead, Mario: that is a figure that parents are reading right now. Three people are slightly hurt, and nobody has died. Please correct it, if you would."
        when: knows(blesses)
        acts: [nameConcern, deny, explain]
        states: [blesses]
        level: 4
        why: {fr: "Le vrai chiffre, pour ceux qui lisent; et une porte pour lui.", en: "The true figure, for those who read; and a way out for him."}
      - text:
          fr: "Onze blessés et un mort, Mario, c'est un chiffre que des parents lisent en ce moment. Aucun blessé, ni mort ni autre : tout le monde va bien. Corrigez, s'il vous plaît."
          en: "Eleven hurt and one dead, Mario: that is a figure that parents are reading right now. No injuries, no dead, nothing: everyone is fine. Please correct it, if you would."
        acts: [nameConcern, deny]
        contradicts: [blesses]
        level: 0
        why: {fr: "Un faux chiffre contre un autre.", en: "One false figure against another."}
      - text:
          fr: "Onze blessés et un mort, Mario, c'est un chiffre que des parents lisent en ce moment. Rien n'est confirmé encore : l'accueil compte avec les secours, et le compte sera ici à 15 h."
          en: "Eleven hurt and one dead, Mario: that is a figure that parents are reading right now. Nothing is confirmed yet: we are counting with the crews, and the count will be here at 3."
        when: not knows(blesses)
        acts: [nameConcern, promise]
        promise: {text: {fr: "Donner le compte exact", en: "Give the exact count"}, due: 45m}
        level: 4
        why: {fr: "Ne nie pas ce qu'on ne sait pas; donne l'heure du compte.", en: "Does not deny what is not known; gives the hour of the count."}
      - text:
          fr: "Onze blessés et un mort, Mario, c'est un chiffre que des parents lisent en ce moment. Cinq personnes sont légèrement blessées, et personne n'est mort. Corrigez, s'il vous plaît."
          en: "Eleven hurt and one dead, Mario: that is a figure that parents are reading right now. Five people are slightly hurt, and nobody has died. Please correct it, if you would."
        when: knows(blesses)
        acts: [nameConcern, deny, explain]
        contradicts: [blesses]
        level: 1
        why: {fr: "On corrige un chiffre par un chiffre faux.", en: "A figure corrected by a false one."}

  - {id: pourriel, at: "14:42", by: pub, platform: fil, class: spam, affair: false, text: {fr: "Blessé? Réclamez! Première consultation à rabais, écrivez-nous en privé!!!", en: "Hurt? Claim! First meeting at a discount, message us!!!"}}
  - {id: merci_porte, at: "14:55", by: fan, platform: babillard, class: support, arousal: 0.25, text: {fr: "Les sauveteurs ont sorti tout le monde en quatre minutes, en maillot dans la neige. Chapeau.", en: "The lifeguards had everyone out in four minutes, in swimsuits, in the snow. Hats off."}}

  # 2. The wait
  - id: colere
    at: "15:34"
    by: warner
    platform: babillard
    class: complaint
    tone: aggressive
    arousal: 0.6
    moral: 2
    topic: cause
    text:
      fr: "Je l'avais ÉCRIT, en octobre, que ça bougeait. Quelqu'un a lu mon message, ou pas?"
      en: "I WROTE to you in October that it was moving. Did anybody read my message, or not?"
    detail: {fr: ["octobre", "écrit", "message"], en: ["October", "wrote", "message"]}
    drafts:
      - text:
          fr: "Vous l'aviez écrit, [[warner]], et vous avez droit à une réponse. Nous n'avons trouvé aucun signalement : ni en octobre ni avant, sur aucune de nos adresses à ce jour."
          en: "You did write, [[warner]], and you are owed an answer. We have found no warning: neither in October nor before, at any of our addresses, as far as we can see."
        acts: [nameConcern, explain, deny]
        contradicts: [signalement]
        level: 0
        why: {fr: "Elle a gardé son message.", en: "She kept her message."}
      - text:
          fr: "Vous l'aviez écrit, [[warner]], et vous avez droit à une réponse. [[expert]] cherche votre message d'octobre et ce qu'on en a fait : vous le saurez ici à 16 h 45."
          en: "You did write, [[warner]], and you are owed an answer. [[expert]] is looking for your October message and what was done with it: you will know here at 4:45."
        when: not knows(signalement)
        acts: [nameConcern, promise]
        promise: {text: {fr: "Dire ce qu'est devenu le message de [[warner]]", en: "Say what became of [[warner]]'s message"}, due: 75m}
        level: 4
        why: {fr: "Ne nie rien, et donne une heure que l'entretien permet de tenir.", en: "Denies nothing, and gives an hour that maintenance lets you keep."}
      - text:
          fr: "Vous l'aviez écrit, [[warner]], et vous avez droit à une réponse. Votre message a été reçu hier : la vérification était prévue pour lundi, et elle est venue trop tard."
          en: "You did write, [[warner]], and you are owed an answer. Your message was received yesterday: the check was planned for Monday, and it came too late to be of use."
        when: knows(signalement)
        acts: [nameConcern, explain, responsibility]
        contradicts: [signalement]
        level: 1
        why: {fr: "Hier? Il y a cinq semaines.", en: "Yesterday? Five weeks ago."}
      - text:
          fr: "Vous l'aviez écrit, [[warner]], et vous avez droit à une réponse. Votre signalement du 9 octobre était chez nous : la vérification était prévue pour lundi. C'est notre faute."
          en: "You did write, [[warner]], and you are owed an answer. We had your warning of October 9: the check was planned for Monday, and that was too late. It is our fault."
        when: knows(signalement)
        acts: [nameConcern, explain, responsibility]
        states: [signalement]
        level: 4
        why: {fr: "La date vraie, et le tort.", en: "The true date, and the wrong owned."}

  - {id: insulte, at: "15:43", by: troll, platform: fil, class: uncivil, tone: aggressive, arousal: 0.8, rule: respect, about: expert, text: {fr: "le gars de l'entretien sait pas visser un boulon l'épais. gang d'incapables", en: "the maintenance guy can't tighten a bolt, what a moron. useless bunch"}}

  - id: mere
    at: "15:50"
    by: parent
    platform: babillard
    class: complaint
    arousal: 0.6
    moral: 1
    topic: familles
    text:
      fr: "Mon fils est à l'hôpital et personne ne m'a appelée. Où sont ses affaires? Qui doit me parler?"
      en: "My son is in hospital and nobody has called me. Where are his things? Who is supposed to talk to me?"
    detail: {fr: ["votre fils", "affaires", "appelée"], en: ["your son", "things", "called"]}
    drafts:
      - text:
          fr: "[[parent]], votre fils d'abord : vous auriez dû être la première appelée. Ses affaires sont au vestiaire, [[shelter.a]], et chaque famille est appelée avant 17 h. La ligne : 555-0134."
          en: "[[parent]], your son first: you should have been the first one called. His things are in the cloakroom at [[shelter]], and every family is called before 5 p.m. The line is 555-0134."
        when: knows(famille)
        acts: [nameConcern, empathy, instruct]
        states: [famille, ligne]
        level: 4
        why: {fr: "Le tort, le lieu, l'heure et un numéro.", en: "The wrong, the place, the hour and a number."}
      - text:
          fr: "[[parent]], votre fils d'abord : vous auriez dû être la première appelée. Ses affaires sont aux objets trouvés, et chaque famille est appelée avant 20 h. La ligne : 555-0134."
          en: "[[parent]], your son first: you should have been the first one called. His things are in lost property, and every family is called before 8 p.m. The line is 555-0134."
        acts: [nameConcern, empathy, instruct]
        contradicts: [famille]
        level: 0
        why: {fr: "Ni le lieu ni l'heure que l'accueil donne.", en: "Neither the place nor the hour that the front desk gives."}
      - text:
          fr: "[[parent]], votre fils d'abord : vous auriez dû être la première appelée. Je demande à l'accueil qui vous rappelle et où sont ses affaires; vous le saurez ici à 16 h 45."
          en: "[[parent]], your son first: you should have been the first one called. I am asking the front desk who calls you and where his things are; you will know here by 4:45."
        when: not knows(famille)
        acts: [nameConcern, empathy, promise]
        promise: {text: {fr: "Dire à [[parent]] qui l'appelle et où sont les affaires", en: "Tell [[parent]] who calls and where the things are"}, due: 55m}
        level: 4
        why: {fr: "Rien n'est deviné pour une mère.", en: "Nothing is guessed for a mother."}
      - text:
          fr: "[[parent]], votre fils d'abord : vous auriez dû être la première appelée. Ses affaires sont au vestiaire, et chaque famille est appelée avant 17 h. La ligne : 555-0143."
          en: "[[parent]], your son first: you should have been the first one called. His things are in the cloakroom, and every family is called before 5 p.m. The line is 555-0143."
        when: knows(famille)
        acts: [nameConcern, empathy, instruct]
        contradicts: [ligne]
        level: 1
        why: {fr: "Deux chiffres inversés, et le téléphone sonne ailleurs.", en: "Two digits swapped, and the phone rings elsewhere."}

  - {id: nom_petit, at: "16:02", by: mario, platform: fil, class: personalData, tone: aggressive, rule: vie_privee, about: parent, text: {fr: "Le petit sur la civière, c'est le fils d'[[parent]], 8 ans, 22 rue du Quai. J'ai la photo.", en: "The kid on the stretcher is [[parent]]'s boy, 8, of 22 Quay Street. I have the photo."}}
  - {id: menace, at: "16:16", by: troll, platform: babillard, class: threat, tone: aggressive, arousal: 0.9, rule: vie_privee, about: expert, text: {fr: "[[expert]] de l'entretien, on sait où tu stationnes. Ce soir on te casse les deux genoux.", en: "[[expert]] from maintenance, we know where you park. Tonight we break both your knees."}}

  - id: pourquoi
    at: "16:24"
    by: lise
    platform: fil
    class: question
    arousal: 0.4
    topic: cause
    text:
      fr: "Qu'est-ce qui a lâché, au juste? Le bois? Trop de monde? Il y a des enfants là-dedans chaque jour."
      en: "What failed, exactly? The wood? Too many people? Children are in there every day."
    detail: {fr: ["lâché", "bois", "enfants"], en: ["failed", "wood", "children"]}
    drafts:
      - text:
          fr: "Ce qui a lâché, et si les enfants risquaient autre chose : c'est la bonne question. Le bois avait travaillé avec l'humidité; [[inspector]] examine tout le reste avant le moindre pas."
          en: "What failed, and whether the children were in other danger: that is the right question. The wood had warped with the damp; [[inspector]] is examining the rest before anyone steps in."
        acts: [nameConcern, explain]
        contradicts: [cause]
        level: 0
        why: {fr: "Une cause devinée.", en: "A guessed cause."}
      - text:
          fr: "Ce qui a lâché, et si les enfants risquaient autre chose : c'est la bonne question. [[expert]] démonte et regarde; la cause sera ici, pour tous, à 18 h 30, et rien ne rouvre d'ici là."
          en: "What failed, and whether the children were in other danger: that is the right question. [[expert]] is taking it apart; the cause will be here at 6:30, and nothing reopens before."
        when: not knows(cause)
        acts: [nameConcern, promise]
        promise: {text: {fr: "Dire la cause", en: "Tell the cause"}, due: 126m}
        level: 4
        why: {fr: "Pas de cause avant qu'on ait regardé.", en: "No cause before somebody has looked."}
      - text:
          fr: "Ce qui a lâché, et si les enfants risquaient autre chose : c'est la bonne question. Un boulon d'ancrage a lâché; [[inspector]] examine tous les autres avant le moindre pas."
          en: "What failed, and whether the children were in other danger: that is the right question. An anchor bolt failed; [[inspector]] is examining all the others before anyone steps in."
        when: knows(cause)
        acts: [nameConcern, explain]
        states: [cause]
        level: 4
        why: {fr: "La cause, et qui s'en assure.", en: "The cause, and who makes sure of it."}
      - text:
          fr: "Ce qui a lâché, et si les enfants risquaient autre chose : c'est la bonne question. Il y avait trop de monde dessus; [[inspector]] fixera un nombre avant qu'on y remette le pied."
          en: "What failed, and whether the children were in other danger: that is the right question. There were too many people on it; [[inspector]] will set a limit before anyone steps in."
        when: knows(cause)
        acts: [nameConcern, explain, shiftBlame]
        contradicts: [cause]
        level: 1
        why: {fr: "La faute aux gens, quand on connaît le boulon.", en: "It blames people, when the bolt is known."}

  - {id: onze_encore, at: "16:41", by: mario, platform: fil, class: complaint, tone: aggressive, arousal: 0.55, when: not stated(blesses), text: {fr: "Toujours pas un chiffre de [[org.de]]. Onze, donc. Prouvez le contraire.", en: "Still not a figure from [[org]]. Eleven, then. Prove me wrong."}}

  # 3. The evening
  - id: cours
    at: "18:05"
    by: benoit
    platform: babillard
    class: question
    arousal: 0.3
    topic: familles
    text:
      fr: "Ma fille va bien, merci pour la porte. Son cours de mardi, il a lieu? Et si non, on perd notre argent?"
      en: "My daughter is fine, thanks for the door. Is her Tuesday class on? And if not, is our money lost?"
    detail: {fr: ["cours", "mardi", "argent"], en: ["class", "Tuesday", "money"]}
    drafts:
      - text:
          fr: "Heureux pour votre fille, Benoit. Le cours de mardi : [[boss]] décide ce soir de la réouverture et de votre argent, et ce sera écrit ici à 19 h 15, pour tous les abonnés."
          en: "Glad for your daughter, Benoit. Tuesday's class: [[boss]] is deciding tonight on reopening and on your money, and it will be written here at 7:15, for all the members."
        when: not knows(reouverture)
        acts: [nameConcern, empathy, promise]
        promise: {text: {fr: "Dire si le cours a lieu", en: "Say whether the class is on"}, due: 70m}
        level: 4
        why: {fr: "Rien n'est annoncé avant d'être décidé.", en: "Nothing is announced before it is decided."}
      - text:
          fr: "Heureux pour votre fille, Benoit. Le cours de mardi n'a pas lieu : c'est fermé jusqu'à la signature de [[inspector.de]]. Les cours perdus sont remboursés, sans rien demander."
          en: "Glad for your daughter, Benoit. Tuesday's class is off: we stay closed until [[inspector]] signs. Lost classes are refunded, and nobody will have to ask or fill in a thing."
        when: knows(reouverture)
        acts: [nameConcern, empathy, instruct, compensate]
        states: [reouverture]
        level: 4
        why: {fr: "Ce qui est décidé, argent compris.", en: "What was decided, money included."}
      - text:
          fr: "Heureux pour votre fille, Benoit. Le cours de mardi a lieu : tout est rouvert dès lundi, [[inspector]] ayant déjà signé. Vous ne perdez donc pas un sou, ni pas un seul cours."
          en: "Glad for your daughter, Benoit. Tuesday's class is on: everything is open again on Monday, as [[inspector]] has signed. So you are not losing a cent, nor even a single class."
        acts: [nameConcern, empathy, instruct]
        contradicts: [reouverture]
        level: 0
        why: {fr: "Personne n'a signé : c'est ouvrir avant d'être sûr.", en: "Nobody has signed: reopening before being sure."}
      - text:
          fr: "Heureux pour votre fille, Benoit. Le cours de mardi n'a pas lieu : c'est fermé jusqu'à nouvel ordre. Les cours perdus sont reportés au printemps, sans frais ni formulaire."
          en: "Glad for your daughter, Benoit. Tuesday's class is off: we are closed until further notice. Lost classes are postponed to the spring, at no cost, and without any form at all."
        when: knows(reouverture)
        acts: [nameConcern, empathy, instruct]
        contradicts: [reouverture]
        level: 1
        why: {fr: "On rembourse; on ne reporte pas.", en: "They are refunded, not postponed."}

  - id: pardon
    at: "18:18"
    by: warner
    platform: babillard
    class: complaint
    arousal: 0.45
    moral: 2
    topic: cause
    text:
      fr: "Trois blessés, un avertissement, et je n'ai encore lu ni le mot faute ni le mot pardon."
      en: "Three hurt, one warning, and I have yet to read the word fault or the word sorry."
    detail: {fr: ["trois blessés", "avertissement", "faute"], en: ["three hurt", "warning", "fault"]}
    drafts:
      - text:
          fr: "Trois blessés, et votre avertissement d'octobre : c'est notre faute, [[warner]], et nous vous demandons pardon, à vous et à eux. Tout reste fermé jusqu'à la signature de [[inspector.de]]."
          en: "Three hurt, and your warning in October: it is our fault, [[warner]], and we are sorry, to you and to them. Everything stays closed until [[inspector]] signs, however long it takes."
        when: knows(signalement) and knows(reouverture)
        acts: [nameConcern, responsibility, apology, repair]
        states: [signalement, reouverture]
        level: 4
        why: {fr: "Le tort, le pardon, et ce qui suit.", en: "The wrong, the apology, and what follows."}
      - text:
          fr: "Trois blessés, et votre avertissement d'octobre : c'est notre faute, [[warner]], et nous vous demandons pardon, à vous et à eux. Tout est réparé, et c'est rouvert dès lundi matin."
          en: "Three hurt, and your warning in October: it is our fault, [[warner]], and we are sorry, to you and to them. All of it has been fixed, and we are open again on Monday morning."
        acts: [nameConcern, responsibility, apology, repair]
        contradicts: [reouverture]
        level: 0
        why: {fr: "Un pardon, et la même hâte qu'avant.", en: "An apology, and the same haste as before."}
      - text:
          fr: "Trois blessés, et votre avertissement d'octobre : c'est notre faute, [[warner]], et nous vous demandons pardon, à vous et à eux. Ce qui suivra, [[boss]] le dira ici à 19 h 20."
          en: "Three hurt, and your warning in October: it is our fault, [[warner]], and we are sorry, to you and to them. As for what follows, [[boss]] will say so here at 7:20 tonight."
        when: not (knows(signalement) and knows(reouverture))
        acts: [nameConcern, responsibility, apology, promise]
        promise: {text: {fr: "Dire ce qui suivra", en: "Say what follows"}, due: 62m}
        level: 3
        why: {fr: "Le pardon sans attendre; le reste, à l'heure dite.", en: "The apology at once; the rest, on the hour."}
      - text:
          fr: "Trois blessés, et votre avertissement reçu hier : c'est notre faute, [[warner]], et nous vous demandons pardon, à vous et à eux. Tout reste fermé jusqu'à la signature de [[inspector.de]]."
          en: "Three hurt, and your warning received yesterday: it is our fault, [[warner]], and we are sorry, to you and to them. Everything stays closed until [[inspector]] signs, as it should."
        when: knows(signalement)
        acts: [nameConcern, responsibility, apology, repair]
        contradicts: [signalement]
        level: 1
        why: {fr: "Un pardon qui raccourcit la faute de cinq semaines.", en: "An apology that shortens the wrong by five weeks."}

  - id: aider
    at: "18:31"
    by: lise
    platform: babillard
    class: question
    arousal: 0.25
    topic: familles
    text:
      fr: "J'ai deux manteaux oubliés dans l'autobus, des enfants, je crois. J'appelle où, et jusqu'à quelle heure?"
      en: "I have two coats left on the bus, children's I think. Where do I call, and until what time?"
    detail: {fr: ["deux manteaux", "autobus", "heure"], en: ["two coats", "bus", "time"]}
    drafts:
      - text:
          fr: "Merci pour les deux manteaux, Lise-Anne. Appelez la ligne des familles, le 555-0143, jusqu'à 21 h : on saura à qui ils sont, et quelqu'un ira les chercher."
          en: "Thank you for the two coats, Lise-Anne. Call the families' line, 555-0143, until 9 p.m.: they will know whose they are, and somebody will go and get them."
        acts: [thank, nameConcern, instruct]
        contradicts: [ligne]
        level: 0
        why: {fr: "Deux chiffres inversés.", en: "Two digits swapped."}
      - text:
          fr: "Merci pour les deux manteaux, Lise-Anne. Appelez la ligne des familles, le 555-0134, jusqu'à 23 h : on saura à qui ils sont, et quelqu'un ira les chercher."
          en: "Thank you for the two coats, Lise-Anne. Call the families' line, 555-0134, until 11 p.m.: they will know whose they are, and somebody will go and get them."
        acts: [thank, nameConcern, instruct]
        level: 1
        why: {fr: "Après 21 h, personne ne répond.", en: "After 9, nobody answers."}
      - text:
          fr: "Merci pour les deux manteaux, Lise-Anne. Appelez la ligne des familles, le 555-0134, jusqu'à 21 h : on saura à qui ils sont, et quelqu'un ira les chercher."
          en: "Thank you for the two coats, Lise-Anne. Call the families' line, 555-0134, until 9 p.m.: they will know whose they are, and somebody will go and get them."
        acts: [thank, nameConcern, instruct]
        states: [ligne]
        level: 4
        why: {fr: "Le numéro et l'heure du dossier.", en: "The number and the hour in the file."}

  - {id: fan_insulte, at: "18:40", by: fan, platform: fil, class: uncivil, tone: aggressive, arousal: 0.6, purpose: support, rule: respect, about: warner, text: {fr: "[[warner]] est une vieille chialeuse pis une folle. Lâchez-les donc!", en: "[[warner]] is a whining old hag and a nutcase. Leave them alone!"}}
  - {id: merci_mere, at: "18:52", by: parent, platform: babillard, class: support, arousal: 0.2, when: answered(mere), text: {fr: "Il dort. Merci d'avoir répondu avant les journaux.", en: "He's asleep. Thank you for answering before the papers did."}}

planned:
  - {id: elan, at: "15:40", platform: fil, text: {fr: "Prenez votre élan! Cette semaine, on saute, on grimpe, on tombe de rire.", en: "Take a leap! This week we jump, we climb, we fall about laughing."}}

messages:
  - id: minimise
    at: "14:38"
    from: direction
    text: {fr: "Écris que tout le monde va bien et qu'on rouvre demain. Efface [[warner]] si elle se plaint.", en: "Write that everyone is fine and that we reopen tomorrow. Delete [[warner]] if the complaint comes."}
    options:
      - {stance: refuse, level: 2, text: {fr: "Non. Je n'écris rien des blessés tant que l'accueil n'a pas son compte.", en: "No. I write nothing of the injured until the front desk has its count."}, why: {fr: "Juste, sans rien offrir.", en: "Right, and offers nothing."}}
      - {stance: comply, level: 0, contradicts: [blesses], text: {fr: "C'est fait : tout le monde va bien, et on rouvre demain à la première heure.", en: "Done: everyone is fine, and we reopen tomorrow first thing."}, why: {fr: "Trois personnes sont en route pour l'hôpital.", en: "Three people are on their way to hospital."}}
      - {stance: counter, level: 4, text: {fr: "Non : une ambulance est passée. Je dis par où sortir, et l'heure du compte.", en: "No: an ambulance came by. I say which way out, and when the count comes."}, why: {fr: "Un non, sa raison, et mieux à la place.", en: "A no, its reason, and something better instead."}, effects: {credit: 1}}
  - id: presse
    at: "15:58"
    from: journal
    kind: press
    replyWithin: 60m
    text: {fr: "Combien de blessés? Et aviez-vous été avertis? On met en page à 17 h.", en: "How many hurt? And had you been warned? We go to print at 5."}
    options:
      - {stance: answer, level: 3, when: not (knows(blesses) and knows(signalement)), acts: [hold, promise], text: {fr: "Nous vérifions les deux, et vous aurez ce qui est confirmé avant 17 h, même si c'est peu.", en: "We are checking both, and you will have what is confirmed before 5, even if it is little."}, why: {fr: "Rien n'est deviné.", en: "Nothing is guessed."}}
      - {stance: answer, level: 4, when: knows(blesses) and knows(signalement), states: [blesses, signalement], acts: [explain, responsibility], text: {fr: "Trois personnes sont légèrement blessées. Un signalement a été reçu le 9 octobre : nous aurions dû vérifier.", en: "Three people are slightly hurt. A warning was received on October 9: we should have checked."}, why: {fr: "Les deux réponses, dont celle qui coûte.", en: "Both answers, the costly one included."}}
      - {stance: refuse, level: 1, text: {fr: "Nous n'avons pas de commentaire pour le moment, et vous remercions de votre intérêt.", en: "We have no comment at the moment, and thank you for your interest."}, why: {fr: "Le silence sera cité.", en: "The silence will be quoted."}}
      - {stance: answer, level: 0, contradicts: [signalement], acts: [deny], text: {fr: "Quelques blessés légers, et aucun signalement : personne ne pouvait le prévoir.", en: "A few slight injuries, and no warning: nobody could have seen it coming."}, why: {fr: "[[warner]] a gardé son message.", en: "[[warner]] kept that message."}}
  - id: coupable
    at: "18:09"
    from: direction
    text: {fr: "C'est [[expert]] qui devait vérifier. Donne le nom, qu'on passe à autre chose.", en: "It was up to [[expert]] to check. Give the name, and let us move on."}
    options:
      - {stance: counter, level: 4, text: {fr: "Non : la menace est déjà là. On dit « nous », et ce qui reste fermé.", en: "No: the threat is there already. We say “we”, and what stays closed."}, why: {fr: "La maison répond pour les siens.", en: "The house answers for its own."}, effects: {credit: 1}}
      - {stance: refuse, level: 2, text: {fr: "Non. On ne donne pas de nom au public, un point c'est tout.", en: "No. We give no names to the public, and that is all there is to it."}, why: {fr: "Juste, et sans issue pour elle.", en: "Right, and leaves her no way out."}}
      - {stance: comply, level: 0, acts: [shiftBlame], text: {fr: "D'accord, on écrit que c'est [[expert]], et que des mesures seront prises.", en: "All right, we write that it was [[expert]], and that steps will be taken."}, why: {fr: "Une personne déjà menacée, livrée à la foule.", en: "Somebody already threatened, handed to the crowd."}}

statements:
  - {id: consignes, title: {fr: "Donner les consignes", en: "Give instructions"}, when: not knows(blesses), level: 3, acts: [nameConcern, instruct, promise], states: [sortie, ligne], promise: {text: {fr: "Donner le compte", en: "Give the count"}, due: 60m}, text: {fr: "[[thing.cap]] a cédé à 14 h 05. Tout le monde sort par la porte est; rejoignez les vôtres [[shelter.a]]. La ligne des familles : 555-0134. Nous donnerons le compte des blessés dans l'heure.", en: "At 2:05 p.m., [[thing]] gave way. Everybody leaves by the east door; meet your family at [[shelter]]. The families' line: 555-0134. We will give the count of the injured within the hour."}, why: {fr: "Quoi faire, puis quand on saura.", en: "What to do, then when we will know."}}
  - {id: compte, title: {fr: "Donner le compte", en: "Give the count"}, when: knows(blesses), level: 4, acts: [nameConcern, empathy, explain, instruct], states: [blesses, ligne], text: {fr: "Trois personnes sont légèrement blessées. Elles sont à l'hôpital, et conscientes; nous pensons à elles et aux leurs. Familles : 555-0134, jusqu'à 21 h. La cause n'est pas connue, et nous ne la devinerons pas.", en: "Three people are slightly hurt. They are in hospital, and conscious; our thoughts are with them and theirs. Families: 555-0134, until 9 p.m. The cause is not known, and we will not guess at it."}, why: {fr: "Le compte exact, et ce qu'on ne sait pas.", en: "The exact count, and what is not known."}}
  - {id: tort, title: {fr: "Reconnaître le tort", en: "Own the wrong"}, when: knows(cause) and knows(signalement) and knows(reouverture), level: 4, acts: [nameConcern, responsibility, apology, explain, repair, compensate], states: [cause, signalement, reouverture], text: {fr: "Un boulon d'ancrage a lâché, et un signalement du 9 octobre nous en avait avertis. C'est notre faute, et nous sommes désolés : pardon aux trois personnes blessées, et à qui nous avait écrit. Tout est fermé jusqu'à la signature de [[inspector.de]]; les cours perdus sont remboursés.", en: "An anchor bolt failed, and a warning of October 9 had told us so. It is our fault, and we apologize to the three people who were hurt and to whoever wrote to us. Everything is closed until [[inspector]] signs; lost classes are refunded."}, why: {fr: "La cause, le tort, le pardon, la suite.", en: "The cause, the wrong, the apology, what follows."}}
  - {id: rassurer, title: {fr: "Rassurer tout le monde", en: "Reassure everyone"}, when: posted(combien), level: 0, acts: [deny, bolster], contradicts: [blesses], text: {fr: "Tout le monde va bien : un incident sans gravité, vite maîtrisé. Depuis vingt ans, [[org]] est l'endroit le plus sûr en ville!", en: "Everyone is fine: a minor incident, quickly dealt with. For twenty years, [[org]] has been the safest place in town!"}, why: {fr: "Faux, et vantard.", en: "False, and boastful."}}

contacts:
  - id: ecrire_parent
    person: parent
    label: {fr: "Écrire en privé à [[parent]]", en: "Write privately to [[parent]]"}
    when: posted(mere)
    drafts:
      - {level: 1, acts: [redirect], text: {fr: "Bonjour, pour toute question, veuillez écrire au service des réclamations. Merci et bonne soirée.", en: "Hello, for any question, please write to the claims department. Thank you and good evening."}, why: {fr: "Une mère, renvoyée à un formulaire.", en: "A mother, sent to a form."}}
      - {level: 4, acts: [empathy, ask], text: {fr: "[[parent]], nous pensons à votre fils. À quel numéro vous joindre, et à quelle heure, ce soir?", en: "[[parent]], our thoughts are with your son. At what number may we call you tonight, and when?"}, why: {fr: "On demande comment aider, et on appelle.", en: "Asks how to help, and calls."}}
      - {level: 0, acts: [askPersonalData, hold], text: {fr: "Bonjour. Envoyez-nous le numéro d'assurance maladie de votre fils, et on traitera le dossier.", en: "Hello. Send us your son's health insurance number, and the file will be dealt with."}, why: {fr: "Un renseignement que personne ne doit demander ainsi.", en: "Something nobody should ask for this way."}}

timeline:
  - {id: relance, when: "elapsed > 130m and not answered(colere)", post: {by: warner, platform: fil, class: complaint, tone: aggressive, arousal: 0.6, text: {fr: "Toujours rien. Je mets mon message d'octobre en capture, avec la date.", en: "Still nothing. I'm posting a screenshot of my October message, with the date."}}}
  - {id: article_exact, at: "17:20", when: stated(blesses), trust: {all: 2}, article: {platform: fil, by: journal, mass: 20, text: {fr: "Trois blessés légers à [[place]]; la cause reste à établir.", en: "Three slightly hurt in [[place]]; the cause is yet to be found."}}}
  - {id: article_flou, at: "17:20", unless: stated(blesses), article: {platform: fil, by: journal, mass: 50, text: {fr: "Combien de blessés à [[place]]? La maison ne le dit pas.", en: "How many hurt in [[place]]? The house does not say."}}}
  - {id: dementi_tombe, at: "16:50", when: contradicted(blesses) or contradicted(signalement), trust: {all: -6}, post: {by: warner, platform: fil, class: complaint, tone: aggressive, arousal: 0.65, moral: 2, text: {fr: "Ils ont écrit le contraire. J'ai la capture, et mon message daté du 9 octobre.", en: "They wrote the opposite. I have the screenshot, and my message dated October 9."}}}

imprevus:
  - {id: parodie, title: {fr: "Un compte parodique", en: "A parody account"}, from: "16:00", to: "17:00", post: {by: troll, platform: fil, class: troll, tone: aggressive, arousal: 0.5, rule: respect, text: {fr: "Nouveau cours : la chute libre, par les imbéciles de [[org.de]]. Casque en sus.", en: "New class: free fall, by the idiots of [[org]]. Helmet extra."}}}
  - {id: radio, title: {fr: "La radio locale", en: "Local radio"}, from: "15:45", to: "16:45", article: {platform: fil, by: journal, mass: 15, text: {fr: "En ondes : « on attend toujours un chiffre, on vous revient ».", en: "On air: “still waiting for a figure, we'll get back to you.”"}}}

debrief:
  pattern:
    fr: "Après un accident, on veut savoir quoi faire, puis combien, puis pourquoi, puis qui savait. Chaque réponse donnée trop tôt revient à la suivante."
    en: "After an accident people want to know what to do, then how many, then why, then who knew. Every answer given too soon comes back at the next."
  lessons:
    - {fr: "Une consigne exacte vaut dix explications.", en: "One exact instruction is worth ten explanations."}
    - {fr: "Qui avait averti doit l'apprendre de vous.", en: "Whoever gave the warning should hear it from you."}
  endings:
    - {id: tenue, title: {fr: "Tenue", en: "Held"}, when: trust >= 58 and stated(blesses) and said(apology), text: {fr: "Trois personnes, une cause, un pardon. La porte reste fermée, et on sait pourquoi.", en: "Three people, one cause, one apology. The door stays closed, and people know why."}, became: [{person: warner, text: {fr: "Siège au comité de sécurité.", en: "Sits on the safety committee."}}, {person: parent, text: {fr: "A reçu un appel chaque jour.", en: "Got a call every day."}}]}
    - {id: couvert, title: {fr: "Ciel couvert", en: "Overcast"}, when: trust >= 46, text: {fr: "On reviendra, un peu plus tard, en regardant au plafond.", en: "People will come back, a little later, with an eye on the ceiling."}}
    - {id: fissure, title: {fr: "La fissure", en: "The crack"}, text: {fr: "Ce n'est plus le boulon dont on parle.", en: "It is no longer the bolt that people talk about."}}
`,
  crowd: {
    doubts: {
      fr: [
        'On veut juste savoir si c’est solide.',
        'Mon petit y va deux fois par semaine.',
        'Ça tombe pas tout seul, ces affaires-là.',
        'Un avertissement, ça se lit.',
        'On attend un chiffre exact.',
        'Ça prend une vraie inspection.',
      ],
      en: [
        'We just want to know if it’s solid.',
        'My little one goes twice a week.',
        'These things don’t fall on their own.',
        'A warning is meant to be read.',
        'We’re waiting for an exact figure.',
        'It takes a real inspection.',
      ],
    },
    angers: {
      fr: [
        'Des enfants là-dessous, y pensez-vous!',
        'Ça prend un accident pour que vous bougiez!',
        'On vous confie nos enfants!',
        'L’entretien, ça vous dit quelque chose?',
      ],
      en: [
        'Children under there, think about it!',
        'It takes an accident for you to move!',
        'We trust you with our kids!',
        'Maintenance, does that ring a bell?',
      ],
    },
    supports: {
      fr: [
        'Les sauveteurs ont été impeccables.',
        'Laissez-les s’occuper des blessés d’abord.',
        'Un accident, ça arrive aux meilleurs.',
        'Tout le monde est sorti vite, c’est ça qui compte.',
      ],
      en: [
        'The lifeguards were flawless.',
        'Let them take care of the injured first.',
        'Accidents happen to the best.',
        'Everyone got out fast, that’s what counts.',
      ],
    },
    questions: {
      fr: [
        'Par où on passe pour retrouver les nôtres?',
        'C’est fermé jusqu’à quand?',
        'Qui inspecte ça, d’habitude?',
        'Est-ce que mes affaires sont quelque part?',
      ],
      en: [
        'Which way do we go to find our people?',
        'Closed until when?',
        'Who inspects this, usually?',
        'Are my things somewhere?',
      ],
    },
    rumours: {
      fr: [
        'il y a beaucoup plus de blessés.',
        'c’était condamné depuis des années.',
        'l’inspecteur avait été payé.',
        'ils ont attendu avant d’appeler.',
        'tout le plafond va suivre.',
      ],
      en: [
        'many more people are hurt.',
        'it had been condemned for years.',
        'the inspector was paid off.',
        'they waited before calling.',
        'the whole ceiling will be next.',
      ],
    },
  },
};
