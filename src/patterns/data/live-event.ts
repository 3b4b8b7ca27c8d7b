import type { StoryPattern } from '../pattern-model.ts';
import { dayAsked, handleAsked, nameAsked, phraseAsked, sectorAsked } from '../question-kinds.ts';

/** A live event is cut short by a storm: people first, an exit that changes, an hour to take back, then the money. */
export const LIVE_EVENT: StoryPattern = {
  id: 'event',
  questions: [
    nameAsked('org', 'Festival des Battures'),
    handleAsked('festival_des_battures'),
    sectorAsked('hedonic'),
    nameAsked('place', 'Cap-Brumeux'),
    phraseAsked('show', 'le spectacle du soir', 'the evening show', 30),
    phraseAsked('refuge', 'le gymnase', 'the gym', 30),
    phraseAsked('exit', 'la sortie est', 'the east exit', 30),
    phraseAsked('otherExit', 'la sortie nord', 'the north exit', 30),
    nameAsked('boss', 'Rosaire Dubé'),
    nameAsked('expert', 'Wassim'),
    nameAsked('searcher', 'Étienne', 30),
    nameAsked('artist', 'Salomé', 30),
    nameAsked('press', 'L’Écho du cap'),
    dayAsked('2026-08-15'),
  ],
  source: `# yaml-language-server: $schema=../public/schema/avis-de-tempete-1.json
# A live event cut short: people first, an exit that changes under their feet, an hour to take back, then the money, and
# a warning that came early. Every text may be rewritten; the ids hold the story together. A good answer waits for what
# is known (when:), and differs from its twins by a fact.
format: avis-de-tempete/1.1
id: [[id]]
title: {fr: "L'orage", en: "The storm"}
summary:
  fr: "Samedi, quatre mille personnes dans un champ, et un ciel noir. Il faudra les sortir, leur dire non, puis leur rendre leur argent."
  en: "Saturday, four thousand people in a field, under a black sky. They must be led out, told no, and then paid back."
lang: fr
langs: [fr, en]
minutes: 12
difficulty: 3
skills:
  - {fr: "Donner une consigne courte et vraie", en: "Giving an instruction that is short and true"}
  - {fr: "Suivre une situation qui change d'heure en heure", en: "Keeping up with what changes by the hour"}
  - {fr: "Annuler sans se cacher", en: "Cancelling without hiding"}
objectives:
  - {fr: "Mettre la sécurité avant l'horaire, et l'horaire avant l'argent.", en: "Put safety before the schedule, and the schedule before money."}
  - {fr: "Reprendre soi-même une consigne qui n'est plus bonne.", en: "Be the one to take back an instruction that no longer holds."}
warnings:
  - {fr: "Foule qu'on évacue, enfant perdue, menace et adresse publiée (tout est fictif).", en: "A crowd led out, a lost child, a threat and a published address (all fictional)."}
lesson:
  - {fr: "Avant de jouer : que dit-on d'abord à quelqu'un qui est debout sous l'orage?", en: "Before play: what do you tell first to somebody standing in a storm?"}
  - {fr: "Après : combien de temps la mauvaise sortie est-elle restée affichée?", en: "Afterwards: how long did the wrong exit stay posted?"}
start: [[day]]T15:30
duration: 8h
seed: "1"

organisation:
  name: "[[org]]"
  handle: [[handle]]
  sector: [[sector]]
  reputation: good
  voice: vous
  voiceNote:
    fr: "Où aller, par où, puis pourquoi. Sous l'orage, on écrit court."
    en: "Where to go, which way, then why. In a storm, write short."
  about:
    fr: "[[org.cap]], à [[place]] : trois jours, quatre mille personnes par soir. En cas d'orage, on va vers [[refuge]], par [[exit]]; poussettes et fauteuils passent les premiers. Pour retrouver quelqu'un, on va à la tente rouge, ou on appelle le 555-0134.\\n\\nTrois habitudes de la maison : [[boss]] approuve ce qui engage. [[expert]], à la sécurité, court partout et répond en trente minutes, sauf pour une sortie. La billetterie répond en dix, et la régie suit la scène."
    en: "[[org.cap]], in [[place]]: three days, four thousand people a night. In a storm, people go to [[refuge]], by [[exit]]; strollers and wheelchairs go first. To find somebody, go to the red tent, or call 555-0134.\\n\\nThree customs of the house: [[boss]] approves what commits it. [[expert]], in safety, is everywhere at once and answers in thirty minutes, other than about an exit. The box office answers in ten, and stage management follows the stage."
  rules:
    - {id: respect, text: {fr: "On peut être trempé et fâché. On n'insulte personne.", en: "Be wet and angry if you must. Insult nobody."}}
    - {id: vie_privee, text: {fr: "Pas d'adresse, pas de photo d'enfant, pas de menace.", en: "No addresses, no pictures of children, no threats."}}
    - {id: publicite, text: {fr: "Pas de publicité ni de revente.", en: "No advertising and no resale."}}
    - {id: sujet, text: {fr: "On reste dans le sujet.", en: "Keep to the subject."}}

crisis:
  cluster: accidental
  severity: serious
  morality: 0.35
  harm: some
  known:
    fr: "Samedi, 15 h 30. Il pleut par moments. La musique joue; [[show]] est à l'affiche. Une publication est planifiée pour 18 h 10. Tu ne sais rien de plus."
    en: "Saturday, 3:30 p.m. It rains on and off. The music plays; [[show]] is on the bill. A post is scheduled for 6:10. That is all you know."

quarts:
  - {id: nuages, title: {fr: "Les nuages", en: "The clouds"}, intro: {fr: "Des bottes de pluie, une poussette, un vieux qui regarde le ciel.", en: "Rubber boots, a stroller, an old man watching the sky."}, from: "15:30", to: "16:45"}
  - {id: orage, title: {fr: "L'orage", en: "The storm"}, intro: {fr: "On sort. Quatre mille personnes, dans le même sens.", en: "Everyone out. Four thousand people, all going one way."}, from: "17:36", to: "19:25"}
  - {id: soir, title: {fr: "Le soir", en: "The evening"}, intro: {fr: "Il pleut encore. On compte les gens, puis les billets.", en: "It is still raining. People are counted, then tickets."}, from: "20:15", to: "22:00"}

platforms:
  - {id: fil, kind: microblog, name: {fr: "Le Fil", en: "The Thread"}}
  - {id: babillard, kind: page, name: {fr: "Le Babillard", en: "The Board"}}

people:
  - {id: noemie, name: "Noémie", handle: noemie_et_la_poussette, audience: customers, reach: 190, recurring: yes, bio: {fr: "Deux enfants, une poussette, zéro parapluie.", en: "Two kids, one stroller, no umbrella."}}
  - {id: ovide, name: "Ovide", handle: ovide_du_quai, audience: bystanders, reach: 310, recurring: yes, bio: {fr: "A pêché trente ans. Regarde en l'air.", en: "Fished for thirty years. Looks up."}}
  - {id: zoe, name: "Zoé B.", handle: zoe_premiere_rangee, audience: customers, reach: 420, recurring: yes, bio: {fr: "Première rangée depuis midi.", en: "Front row since noon."}}
  - {id: scoop, name: "Vu d'ici", handle: vu_d_ici_, audience: activists, reach: 4400, bio: {fr: "Publie avant de regarder.", en: "Posts before looking."}}
  - {id: searcher, name: "[[searcher]]", handle: papa_du_cap, audience: affected, reach: 70, recurring: yes, bio: {fr: "Sa fille a sept ans.", en: "His daughter is seven."}}
  - {id: caravane, name: "Les Deux Caravanes", handle: les_deux_caravanes, audience: customers, reach: 260, bio: {fr: "Neuf heures de route, trois jours de camping.", en: "A nine-hour drive, three days of camping."}}
  - {id: expert, name: "[[expert]]", handle: dossard_orange, audience: affected, reach: 40, protected: yes, recurring: yes, bio: {fr: "À la sécurité. Trempé depuis midi.", en: "In safety. Soaked since noon."}}
  - {id: artist, name: "[[artist]]", handle: a_l_affiche, audience: fans, reach: 3900, bio: {fr: "Une guitare, une voix, pas de parapluie.", en: "A guitar, a voice, no umbrella."}}
  - {id: troll, name: "coup_de_foudre", handle: coup_de_foudre_, audience: trolls, reach: 610, bio: {fr: "Tombe toujours à côté.", en: "Always strikes beside."}}
  - {id: fan, name: "Gaétane", handle: gaetane_15e_edition, audience: fans, reach: 230, bio: {fr: "Quinze éditions, quinze chandails.", en: "Fifteen editions, fifteen T-shirts."}}
  - {id: pub, name: "BILLETS EXPRESS", handle: billets_express_, audience: trolls, reach: 25}
  - {id: journal, name: "[[press]]", handle: la_redaction, audience: press, reach: 9000}

facts:
  - id: sortie
    text: {fr: "En cas d'orage, on va vers [[refuge]], par [[exit]].", en: "In a storm, people go to [[refuge]], by [[exit]]."}
    known: true
    until: "18:05"
    replacedBy: barrage
    cues: {fr: ["par [[exit]]"], en: ["by [[exit]]"]}
    contradictedBy: {fr: ["par [[otherExit]]"], en: ["by [[otherExit]]"]}
  - id: barrage
    text: {fr: "[[exit.cap]] est barrée par une bâche tombée; on passe par [[otherExit]].", en: "[[exit.cap]] is blocked by a fallen tarp; people go by [[otherExit]]."}
    question: {fr: "Les sorties sont-elles toutes libres?", en: "Are all the exits clear?"}
    learn: {ask: securite, after: 8m, when: elapsed > 155m}
    cues: {fr: ["passez par [[otherExit]]"], en: ["go by [[otherExit]]"]}
    contradictedBy: {fr: ["passez par [[exit]]", "passez par les coulisses"], en: ["go by [[exit]]", "go by the backstage"]}
  - id: tente
    text: {fr: "Pour retrouver quelqu'un, on va à la tente rouge, ou on appelle le 555-0134.", en: "To find somebody, go to the red tent, or call 555-0134."}
    known: true
    cues: {fr: ["tente rouge"], en: ["red tent"]}
    contradictedBy: {fr: ["tente bleue"], en: ["blue tent"]}
  - id: reprise
    text: {fr: "[[show.cap]] est prévu pour 19 h 30.", en: "[[show.cap]] is expected at 7:30."}
    question: {fr: "À quelle heure, ce soir?", en: "What time tonight?"}
    learn: {ask: regie, after: 15m, when: posted(ciel)}
    until: "18:40"
    replacedBy: annule
    cues: {fr: ["prévu pour 19 h 30"], en: ["expected at 7:30"]}
    contradictedBy: {fr: ["prévu pour 18 h 30"], en: ["expected at 6:30"]}
  - id: annule
    text: {fr: "[[show.cap]] n'aura pas lieu ce soir.", en: "[[show.cap]] will not take place tonight."}
    question: {fr: "Est-ce que 19 h 30 tient toujours?", en: "Does 7:30 still hold?"}
    learn: {ask: regie, after: 10m, when: elapsed > 190m}
    cues: {fr: ["n'aura pas lieu ce soir"], en: ["will not take place tonight"]}
    contradictedBy: {fr: ["19 h 30 tient", "reporté à 21 h"], en: ["7:30 still holds", "moved to 9 p.m."]}
  - id: blesses
    text: {fr: "Une seule personne est blessée, à la cheville; une bâche est tombée, pas le mât.", en: "Only one person is hurt, at the ankle; a tarp fell, not the mast."}
    question: {fr: "Qu'est-ce qui est tombé, et y a-t-il des blessés?", en: "What fell, and is anyone hurt?"}
    learn: {ask: securite, after: 25m, when: posted(mort)}
    cues: {fr: ["une seule personne est blessée"], en: ["only one person is hurt"]}
    contradictedBy: {fr: ["trois personnes sont blessées", "personne n'est blessé"], en: ["three people are hurt", "nobody is hurt"]}
  - id: billets
    text: {fr: "Les billets du soir sont remboursés d'ici vendredi, sans demande à faire.", en: "Tickets for the evening are refunded by Friday, with nothing to ask for."}
    question: {fr: "Que fait-on des billets du soir?", en: "What of tickets for the evening?"}
    learn: {ask: billetterie, after: 10m, when: posted(rembourse)}
    enables: [compensate]
    cues: {fr: ["remboursé d'ici vendredi", "remboursés d'ici vendredi"], en: ["refunded by Friday"]}
    contradictedBy: {fr: ["remboursé d'ici mardi", "un billet ne se rembourse pas"], en: ["refunded by Tuesday", "a ticket is not refunded"]}
  - id: forfaits
    text: {fr: "Les forfaits de trois jours sont remboursés du tiers.", en: "Three-day passes are refunded by one third."}
    question: {fr: "Et les forfaits de trois jours?", en: "And three-day passes?"}
    learn: {ask: direction, after: 20m, when: posted(forfait)}
    enables: [compensate]
    cues: {fr: ["remboursé du tiers", "remboursés du tiers"], en: ["refunded by one third"]}
    contradictedBy: {fr: ["remboursé de moitié", "le forfait reste au complet"], en: ["refunded by one half", "the pass stays whole"]}
  - id: alerte
    text: {fr: "L'alerte orange est arrivée à 16 h 40; nous avons arrêté la musique à 17 h 30.", en: "The orange alert came at 4:40; we stopped the music at 5:30."}
    question: {fr: "Depuis quand savions-nous, pour l'orage?", en: "Since when did we know about the storm?"}
    learn: {ask: regie, after: 20m, when: posted(attendu)}
    enables: [responsibility]
    cues: {fr: ["est arrivée à 16 h 40"], en: ["came at 4:40"]}
    contradictedBy: {fr: ["est arrivée à 17 h 20", "aucune alerte"], en: ["came at 5:20", "no alert"]}
  - id: dimanche
    text: {fr: "Dimanche tient : les portes ouvrent à 13 h, une fois les mâts inspectés.", en: "Sunday is on: doors open at 1 p.m., once the masts are inspected."}
    question: {fr: "Et dimanche?", en: "What about Sunday?"}
    learn: {ask: securite, after: 20m, when: posted(demain)}
    cues: {fr: ["portes ouvrent à 13 h"], en: ["doors open at 1 p.m."]}
    contradictedBy: {fr: ["portes ouvrent à 11 h", "dimanche est annulé"], en: ["doors open at 11 a.m.", "Sunday is cancelled"]}
  - id: mesure
    text: {fr: "Dès dimanche, une alerte orange arrête la musique en dix minutes, et les sorties sont montrées à l'écran.", en: "From Sunday, an orange alert stops the music in ten minutes, and the exits are shown on screen."}
    question: {fr: "Qu'est-ce qui change, à la prochaine alerte?", en: "What changes at the next alert?"}
    learn: {ask: direction, after: 20m, when: knows(alerte)}
    enables: [repair]
    cues: {fr: ["la musique en dix minutes"], en: ["the music in ten minutes"]}
    contradictedBy: {fr: ["la musique en une heure", "rien à changer"], en: ["the music in one hour", "nothing to change"]}

services:
  - {id: direction, name: {fr: "La direction", en: "Management"}, person: "[[boss]]", role: {fr: "Décide, et répond de tout.", en: "Decides, and answers for everything."}, replies: 20m, approves: yes, approval: 15m}
  - {id: securite, name: {fr: "La sécurité", en: "Safety"}, person: "[[expert]]", role: {fr: "Voit les sorties et les blessés. Court partout.", en: "Sees the exits and the injured. Is everywhere at once."}, owns: [complaint], topics: [securite], replies: 30m}
  - {id: regie, name: {fr: "La régie", en: "Stage management"}, person: "Marguerite", role: {fr: "Suit la scène, l'heure et la météo.", en: "Follows the stage, the hour and the weather."}, topics: [scene], replies: 10m}
  - {id: billetterie, name: {fr: "La billetterie", en: "The box office"}, person: "Tommy", role: {fr: "Sait ce qui est vendu et ce qui est rendu.", en: "Knows what was sold and what is paid back."}, owns: [question], topics: [billets], replies: 10m}
  - {id: juridique, name: {fr: "L'avocate", en: "The lawyer"}, role: {fr: "Sait ce que dit la loi.", en: "Knows what the law says."}, owns: [threat, personalData], replies: 30m}

posts:
  # 1. The clouds
  - id: poussette
    at: "15:36"
    by: noemie
    platform: babillard
    class: question
    affair: false
    arousal: 0.2
    topic: securite
    text:
      fr: "On sera quatre, dont une poussette. S'il se met à tonner, on va où, au juste, et par où?"
      en: "There are four of us, with a stroller. If it starts to thunder, where do we go, exactly, and which way?"
    detail: {fr: ["poussette", "tonner", "quatre"], en: ["stroller", "thunder", "four"]}
    drafts:
      - text:
          fr: "À quatre avec une poussette, c'est bien d'y penser avant, Noémie. S'il se met à tonner, allez vers [[refuge]], par [[otherExit]] : les poussettes passent les premières, sans attendre."
          en: "Four of you with a stroller: it is wise to think of it now, Noémie. If it starts to thunder, head for [[refuge]], by [[otherExit]]: strollers go first, and there is no waiting."
        acts: [nameConcern, instruct]
        contradicts: [sortie]
        level: 0
        why: {fr: "Ce n'est pas la sortie du dossier; elle s'en souviendra.", en: "Not the exit in the file; and it will be remembered."}
      - text:
          fr: "À quatre avec une poussette, c'est bien d'y penser avant, Noémie. S'il se met à tonner, allez vers [[refuge]], par [[exit]] : les poussettes passent les premières, sans attendre."
          en: "Four of you with a stroller: it is wise to think of it now, Noémie. If it starts to thunder, head for [[refuge]], by [[exit]]: strollers go first, and there is no waiting at all."
        when: not knows(barrage)
        acts: [nameConcern, instruct]
        states: [sortie]
        level: 4
        why: {fr: "Où, et par où : ce que dit le dossier.", en: "Where, and which way: what the file says."}
      - text:
          fr: "À quatre avec une poussette, c'est bien d'y penser avant, Noémie. S'il se met à tonner, restez près d'un dossard orange : l'équipe dira quoi faire, et il y a de la place pour tous."
          en: "Four of you with a stroller: it is wise to think of it now, Noémie. If it starts to thunder, stay close to an orange vest: the team will say what to do, and there is room for all."
        acts: [nameConcern, instruct]
        level: 2
        why: {fr: "Vrai, sans le lieu ni la sortie, qui sont au dossier.", en: "True, without the place or the exit, which are in the file."}

  - id: ciel
    at: "15:48"
    by: ovide
    platform: babillard
    class: question
    arousal: 0.4
    topic: scene
    text:
      fr: "Trente ans que je regarde ce ciel-là. C'est noir sur l'autre rive, et ça s'en vient. [[show.cap]], il tient?"
      en: "I've watched that sky for thirty years. It's black on the far shore, and coming over. [[show.cap]], is it on?"
    detail: {fr: ["noir", "l'autre rive", "trente ans"], en: ["black", "far shore", "thirty years"]}
    drafts:
      - text:
          fr: "Trente ans à regarder ce ciel, ça s'écoute : merci, Ovide. C'est noir, mais ça passera au large : [[show]] est prévu pour 18 h 30, et personne n'a besoin de bouger d'ici là."
          en: "Thirty years of watching that sky are worth hearing: thank you, Ovide. It is black, but it will pass: [[show]] is expected at 6:30, and nobody needs to move until that time."
        acts: [thank, nameConcern, deny]
        contradicts: [reprise]
        level: 0
        why: {fr: "Une heure et un ciel devinés; on dit aux gens de rester.", en: "An hour and a sky both guessed; and people are told to stay."}
      - text:
          fr: "Trente ans à regarder ce ciel, ça s'écoute : merci, Ovide. C'est noir, et la régie compare avec la météo : ce qu'elle décide pour ce soir sera écrit ici à 16 h 30, heure comprise."
          en: "Thirty years of watching that sky are worth hearing: thank you, Ovide. It is black, and stage management is checking: what it decides for tonight will be here at 4:30, hour and all."
        when: not knows(reprise)
        acts: [thank, nameConcern, promise]
        promise: {text: {fr: "Dire ce qu'il en est du soir", en: "Say where the evening stands"}, due: 42m}
        level: 4
        why: {fr: "Un avertissement pris au sérieux, et une heure qui se tient.", en: "A warning taken seriously, and an hour that holds."}
      - text:
          fr: "Trente ans à regarder ce ciel, ça s'écoute : merci, Ovide. C'est noir, et on le surveille : [[show]] est prévu pour 19 h 30, et nous écrirons ici, nous-mêmes, si l'heure bouge encore."
          en: "Thirty years of watching that sky are worth hearing: thank you, Ovide. It is black, and we are watching it: [[show]] is expected at 7:30, and we will write here if that hour moves."
        when: knows(reprise) and not knows(annule)
        acts: [thank, nameConcern, explain]
        states: [reprise]
        level: 4
        why: {fr: "L'heure d'aujourd'hui, et qui dira si elle change.", en: "The hour as it stands, and who will say if it moves."}
      - text:
          fr: "Trente ans à regarder ce ciel, ça s'écoute : merci, Ovide. C'est noir, et on le surveille : [[show]] est prévu pour 18 h 30, et nous écrirons ici, nous-mêmes, si l'heure bouge encore."
          en: "Thirty years of watching that sky are worth hearing: thank you, Ovide. It is black, and we are watching it: [[show]] is expected at 6:30, and we will write here if that hour moves."
        when: knows(reprise)
        acts: [thank, nameConcern, explain]
        contradicts: [reprise]
        level: 1
        why: {fr: "Une heure trop tôt.", en: "An hour too early."}

  - {id: pourriel, at: "16:02", by: pub, platform: fil, class: spam, affair: false, text: {fr: "Billets première rangée, moitié prix, message privé, faites vite!!!", en: "Front row tickets, half price, private message, hurry!!!"}}
  - {id: merci_calme, at: "16:18", by: fan, platform: babillard, class: support, affair: false, arousal: 0.15, text: {fr: "Quinzième chandail acheté. Quinzième fois qu'il mouille. On est chez nous.", en: "Bought T-shirt number fifteen. Rain, for the fifteenth time. Home sweet home."}}

  # 2. The storm
  - id: par_ou
    at: "17:38"
    by: zoe
    platform: fil
    class: question
    arousal: 0.55
    topic: securite
    text:
      fr: "La musique a coupé, on nous crie de sortir, tout le monde pousse du même bord. On va où, nous autres?"
      en: "The music cut out, they're yelling at us to leave, everyone is pushing the same way. Where do we go?"
    detail: {fr: ["sortir", "pousse", "musique"], en: ["leave", "pushing", "music"]}
    drafts:
      - text:
          fr: "Sortez sans pousser, Zoé, et sans courir : la musique ne reprendra pas tout de suite. Allez vers [[refuge]], par [[exit]], et laissez passer les poussettes et les fauteuils en premier."
          en: "Leave without pushing, Zoé, and without running: the music will not be back right away. Head for [[refuge]], by [[exit]], and let the strollers and the wheelchairs go first."
        when: not knows(barrage)
        acts: [nameConcern, instruct]
        states: [sortie]
        level: 4
        why: {fr: "Comment, où et par où, en deux phrases.", en: "How, where and which way, in two sentences."}
      - text:
          fr: "Sortez sans pousser, Zoé, et sans courir : la musique ne reprendra pas tout de suite. Allez vers [[refuge]], par les coulisses, et laissez passer les poussettes en premier."
          en: "Leave without pushing, Zoé, and without running: the music will not be back right away. Head for [[refuge]], by the backstage door, and let the strollers and the wheelchairs go first."
        acts: [nameConcern, instruct]
        contradicts: [sortie]
        level: 0
        why: {fr: "On envoie une foule sous les mâts.", en: "Sends a crowd under the masts."}
      - text:
          fr: "Reculez sans pousser, Zoé, et sans courir : la musique ne reprendra pas tout de suite. Abritez-vous sous les arbres, près de la clôture, et laissez passer les poussettes en premier."
          en: "Step back without pushing, Zoé, and without running: the music will not be back right away. Take cover under the trees, by the fence, and let the strollers and wheelchairs go first."
        acts: [nameConcern, instruct]
        level: 1
        why: {fr: "Sous un arbre, par temps d'orage.", en: "Under a tree, in a thunderstorm."}
      - text:
          fr: "Sortez sans pousser, Zoé, et sans courir : la musique ne reprendra pas tout de suite. Allez vers [[refuge]] : passez par [[otherExit]], l'autre est barrée, et laissez passer les poussettes."
          en: "Leave without pushing, Zoé, and without running: the music will not be back right away. Head for [[refuge]]: go by [[otherExit]], the other is blocked, and let the strollers go first."
        when: knows(barrage)
        acts: [nameConcern, instruct]
        states: [barrage]
        level: 4
        why: {fr: "La sortie de maintenant, pas celle du dossier.", en: "The exit of now, not that of the file."}

  - id: mort
    at: "17:50"
    by: scoop
    platform: fil
    class: falseClaim
    tone: aggressive
    arousal: 0.7
    moral: 2
    topic: securite
    image: {alt: {fr: "Photo floue, sous la pluie : une toile blanche au sol, des gens penchés.", en: "A blurred picture, in the rain: a white tarp on the ground, people bending over."}, kind: photo}
    text:
      fr: "Un mât est tombé dans la foule. Trois morts. On nous dit de circuler. Partagez avant qu'ils effacent."
      en: "A mast fell on the crowd. Three dead. They're telling us to move along. Share before they delete it."
    detail: {fr: ["mât", "trois morts", "tombé"], en: ["mast", "three dead", "fell"]}
    drafts:
      - text:
          fr: "Un mât, trois morts : des familles lisent ceci sous la pluie. Une seule personne est blessée, à la cheville, et on la soigne; c'est une bâche qui est tombée, et non le mât."
          en: "A mast, three dead: families are reading this in the rain. Only one person is hurt, at the ankle, and is being looked after; it was a tarp that fell, and not any mast."
        when: knows(blesses)
        acts: [nameConcern, empathy, explain]
        states: [blesses]
        level: 4
        why: {fr: "Le compte, et ce qui est tombé.", en: "The count, and what fell."}
      - text:
          fr: "Un mât, trois morts : des familles lisent ceci sous la pluie. C'est faux, et personne n'est blessé : une toile a glissé au sol; nous sommes désolés de la peur, et on replie tout."
          en: "A mast, three dead: families are reading this in the rain. It is false, and nobody is hurt: a canvas slid to the ground; we are sorry for the fright, and we are packing up."
        acts: [nameConcern, empathy, deny]
        contradicts: [blesses]
        level: 0
        why: {fr: "Il y a une personne blessée, et personne n'avait encore compté.", en: "One person is hurt, and nobody had counted yet."}
      - text:
          fr: "Un mât, trois morts : des familles lisent ceci sous la pluie. Nous n'avons pas de tel rapport; [[expert]] compte en ce moment, et le chiffre sera écrit ici à 18 h 40, même à zéro."
          en: "A mast, three dead: families are reading this in the rain. We have no such report; [[expert]] is counting right now, and the figure will be written here at 6:40, even if it is zero."
        when: not knows(blesses)
        acts: [nameConcern, empathy, promise]
        promise: {text: {fr: "Donner le compte des blessés", en: "Give the count of the injured"}, due: 50m}
        level: 4
        why: {fr: "Ni démenti ni chiffre avant d'avoir compté.", en: "Neither denial nor figure before the count."}
      - text:
          fr: "Un mât, trois morts : des familles lisent ceci sous la pluie. Trois personnes sont blessées, sans gravité, et on les soigne; c'est une bâche qui est tombée, et non le mât."
          en: "A mast, three dead: families are reading this in the rain. Three people are hurt, none badly, and are being looked after; it was a tarp that fell, and not any mast of ours."
        when: knows(blesses)
        acts: [nameConcern, empathy, explain]
        contradicts: [blesses]
        level: 1
        why: {fr: "Deux de trop; deux familles vont s'inquiéter.", en: "Two too many; two families will worry."}

  - {id: insulte, at: "17:57", by: troll, platform: fil, class: uncivil, tone: aggressive, arousal: 0.8, rule: respect, about: expert, text: {fr: "le gars au dossard orange est un épais pis un incapable, gang d'imbéciles qui savent même pas lire un ciel", en: "that orange vest guy is a moron and a waste of skin, bunch of idiots who can't even read a sky"}}

  - id: barree
    at: "18:09"
    by: noemie
    platform: babillard
    class: complaint
    arousal: 0.6
    moral: 1
    topic: securite
    text:
      fr: "On est deux cents devant [[exit]], avec des petits. Y a une toile en travers, ça bouge plus. Quelqu'un sait quelque chose?"
      en: "There are two hundred of us at [[exit]], with kids. A tarp lies across it, nothing moves. Does anybody know anything?"
    detail: {fr: ["deux cents", "petits", "toile"], en: ["two hundred", "kids", "tarp"]}
    drafts:
      - text:
          fr: "Deux cents devant une toile, avec des petits : merci, Noémie, restez groupés. Passez par [[exit]] quand même, un à un, sous la toile : on la répare en ce moment même, et la file va bouger."
          en: "Two hundred before a tarp, with kids: thank you, Noémie, stay together. Do go by [[exit]] all the same, one by one, under the tarp: it is being fixed at this moment, and the line will move."
        acts: [nameConcern, instruct]
        contradicts: [barrage]
        level: 0
        why: {fr: "Des enfants sous une toile que personne n'a vérifiée.", en: "Children under a tarp that nobody has checked."}
      - text:
          fr: "Deux cents devant une toile, avec des petits : merci, Noémie, restez groupés. Passez par les coulisses, derrière la scène : c'est plus court, et un dossard orange vous attend là-bas."
          en: "Two hundred before a tarp, with kids: thank you, Noémie, stay together. Do go by the backstage, behind the stage: it is shorter, and an orange vest will be waiting for you there."
        acts: [nameConcern, instruct]
        contradicts: [barrage]
        level: 1
        why: {fr: "Plus court, et sous les mâts.", en: "Shorter, and under the masts."}
      - text:
          fr: "Deux cents devant une toile, avec des petits : merci, Noémie, restez groupés. Passez par [[otherExit]], à deux minutes : la toile bloque tout, et un dossard orange vous attend là-bas."
          en: "Two hundred before a tarp, with kids: thank you, Noémie, stay together. Do go by [[otherExit]], two minutes off: the tarp blocks it all, and an orange vest is waiting for you there."
        when: knows(barrage)
        acts: [nameConcern, instruct]
        states: [barrage]
        level: 4
        why: {fr: "La sortie a changé; c'est la maison qui le dit.", en: "The exit has changed; the house is the one to say so."}
      - text:
          fr: "Deux cents devant une toile, avec des petits : merci, Noémie, restez groupés. Éloignez-vous de la toile, et attendez là : [[expert]] y court, et l'autre chemin sera écrit ici à 18 h 40."
          en: "Two hundred before a tarp, with kids: thank you, Noémie, stay together. Step away from the tarp, and wait there: [[expert]] is on the way, and another exit will be written here at 6:40."
        when: not knows(barrage)
        acts: [nameConcern, instruct, promise]
        promise: {text: {fr: "Donner une autre sortie", en: "Give another way out"}, due: 31m}
        level: 4
        why: {fr: "S'éloigner d'abord; la sortie dès qu'elle est sûre.", en: "Away first; the way out once it is certain."}

  - id: enfant
    at: "18:18"
    by: searcher
    platform: babillard
    class: question
    arousal: 0.6
    topic: securite
    text:
      fr: "J'ai perdu ma fille près de la scène. Sept ans, un imperméable jaune. Mon téléphone va mourir. Aidez-moi."
      en: "I lost my daughter near the stage. She's seven, in a yellow raincoat. My phone is dying. Help me."
    detail: {fr: ["votre fille", "imperméable jaune", "téléphone"], en: ["your daughter", "yellow raincoat", "phone"]}
    drafts:
      - text:
          fr: "Votre fille, un imperméable jaune : les dossards orange viennent de le recevoir, [[searcher]]. Allez à la tente rouge tout de suite, c'est là qu'on amène les enfants; ou le 555-0134."
          en: "Your daughter, a yellow raincoat: the orange vests have just been told, [[searcher]]. Go to the red tent right away, it is where children are brought to; or call 555-0134, any phone."
        acts: [nameConcern, instruct]
        states: [tente]
        level: 4
        why: {fr: "Où aller, et le numéro, avant que le téléphone meure.", en: "Where to go, and the number, before the phone dies."}
      - text:
          fr: "Votre fille, un imperméable jaune : les dossards orange viennent de le recevoir, [[searcher]]. Allez à la tente bleue tout de suite, c'est là qu'on amène les enfants; ou le 555-0134."
          en: "Your daughter, a yellow raincoat: the orange vests have just been told, [[searcher]]. Go to the blue tent right away, it is where children are brought to; or call 555-0134, any phone."
        acts: [nameConcern, instruct]
        contradicts: [tente]
        level: 0
        why: {fr: "Il attendra à l'autre bout du champ.", en: "He will wait at the other end of the field."}
      - text:
          fr: "Votre fille, un imperméable jaune : les dossards orange viennent de le recevoir, [[searcher]]. Mettez ici sa photo et son nom au complet, tout de suite : quatre mille personnes verront."
          en: "Your daughter, a yellow raincoat: the orange vests have just been told, [[searcher]]. Post her picture and her full name here, right away: there are four thousand people who will see."
        acts: [nameConcern, askPersonalData]
        level: 1
        why: {fr: "Le nom et le visage d'une enfant seule, pour quatre mille inconnus.", en: "The name and face of a child alone, for four thousand strangers."}

  - {id: nom, at: "18:29", by: troll, platform: fil, class: personalData, tone: aggressive, rule: vie_privee, about: expert, text: {fr: "Le génie de la sécurité, c'est [[expert]], 27, chemin du Phare. Allez lui porter vos bottes pleines d'eau.", en: "The safety genius is [[expert]], 27 Lighthouse Road. Go bring him your boots full of water."}}

  - id: tient
    at: "18:54"
    by: zoe
    platform: fil
    class: question
    arousal: 0.5
    topic: scene
    text:
      fr: "On est mille, tassés comme des sardines, à attendre 19 h 30. Ça tient toujours, ou on chante tout seuls?"
      en: "There are a thousand of us, packed like sardines, waiting for 7:30. Is it still on, or do we sing by ourselves?"
    detail: {fr: ["sardines", "mille", "attendre"], en: ["sardines", "thousand", "waiting"]}
    drafts:
      - text:
          fr: "Mille, tassés comme des sardines : vous avez droit à la vérité, Zoé. [[show.cap]] est reporté à 21 h, le temps que ça passe; nous en sommes désolés, et pour l'argent, vous saurez ce soir."
          en: "A thousand, packed like sardines: you are owed the truth, Zoé. [[show.cap]] is moved to 9 p.m., until it blows over; we are sorry, and as for the money, you will know this evening."
        when: knows(annule)
        acts: [nameConcern, empathy, explain, apology]
        contradicts: [annule]
        level: 1
        why: {fr: "Deux heures d'attente pour rien.", en: "Two hours of waiting for nothing."}
      - text:
          fr: "Mille, tassés comme des sardines : vous avez droit à la vérité, Zoé. 19 h 30 tient, malgré la pluie : nous sommes désolés de l'attente; gardez vos places au sec, la scène vous entendra."
          en: "A thousand, packed like sardines: you are owed the truth, Zoé. 7:30 still holds, in spite of the rain: we are sorry for the wait; keep your spots in the dry, the stage will hear you."
        acts: [nameConcern, explain, apology]
        contradicts: [annule]
        level: 0
        why: {fr: "Plus vrai depuis un quart d'heure.", en: "No longer true, for a quarter of an hour now."}
      - text:
          fr: "Mille, tassés comme des sardines : vous avez droit à la vérité, Zoé. [[show.cap]] n'aura pas lieu ce soir : l'orage reste; nous en sommes désolés, et pour l'argent, vous saurez ce soir."
          en: "A thousand, packed like sardines: you are owed the truth, Zoé. [[show.cap]] will not take place tonight: the storm is staying; we are sorry, and as for the money, you will know tonight."
        when: knows(annule)
        acts: [nameConcern, empathy, explain, apology]
        states: [annule]
        level: 4
        why: {fr: "Un non clair, avec sa raison.", en: "A clear no, with its reason."}
      - text:
          fr: "Mille, tassés comme des sardines : vous avez droit à la vérité, Zoé. La régie tranche avec la météo, en ce moment même : oui ou non, ce sera écrit ici à 19 h 20, avant votre heure."
          en: "A thousand, packed like sardines: you are owed the truth, Zoé. Stage management is deciding at this very moment: yes or no, it will be written here at 7:20, well before your time."
        when: not knows(annule)
        acts: [nameConcern, empathy, promise]
        promise: {text: {fr: "Dire si le spectacle a lieu", en: "Say whether the show is on"}, due: 26m}
        level: 4
        why: {fr: "Pas d'heure répétée sans l'avoir vérifiée.", en: "No hour repeated unchecked."}

  - {id: menace, at: "18:46", by: troll, platform: babillard, class: threat, tone: aggressive, arousal: 0.9, rule: vie_privee, about: expert, text: {fr: "[[expert]], on connaît ton pick-up. Ce soir on te casse les deux jambes dans le stationnement.", en: "[[expert]], we know your pickup. Tonight we break both your legs in the parking lot."}}

  # 3. The evening
  - {id: guitare, at: "20:18", by: artist, platform: fil, class: support, arousal: 0.3, text: {fr: "Pas de scène, pas de courant. Je chante debout sur une chaise, pour ceux qui sont à l'abri. Les autres, restez au sec.", en: "No stage, no power. I'm singing on a chair, for those under cover. The rest of you, stay dry."}}

  - id: rembourse
    at: "20:22"
    by: zoe
    platform: fil
    class: complaint
    arousal: 0.5
    moral: 1
    topic: billets
    text:
      fr: "85 $ pour six heures de bouette pis zéro chanson. On est remboursés, ou c'est écrit en petit quelque part?"
      en: "$85 for six hours of mud and not one song. Do we get our money back, or is it in the fine print?"
    detail: {fr: ["85 $", "bouette", "remboursés"], en: ["$85", "mud", "money back"]}
    drafts:
      - text:
          fr: "85 $ et six heures de bouette, sans une chanson : la question est juste, Zoé. Votre billet du soir sera remboursé d'ici vendredi, sur la carte qui l'a payé, sans rien avoir à demander."
          en: "$85 and six hours of mud, without one song: the question is fair, Zoé. Your evening ticket will be refunded by Friday, on the card that paid for it, with nothing for you to ask for."
        when: knows(billets)
        acts: [nameConcern, compensate, explain]
        states: [billets]
        level: 4
        why: {fr: "Combien, quand, et rien à faire.", en: "How much, when, and nothing to do."}
      - text:
          fr: "85 $ et six heures de bouette, sans une chanson : la question est juste, Zoé. Votre billet du soir sera remboursé d'ici mardi, sur la carte qui l'a payé, sans rien avoir à demander."
          en: "$85 and six hours of mud, without one song: the question is fair, Zoé. Your evening ticket will be refunded by Tuesday, on the card that paid for it, with nothing for you to ask for."
        when: knows(billets)
        acts: [nameConcern, compensate, explain]
        contradicts: [billets]
        level: 1
        why: {fr: "Trois jours trop tôt : une deuxième promesse brisée.", en: "Three days too early: a second broken promise."}
      - text:
          fr: "85 $ et six heures de bouette, sans une chanson : la question est juste, Zoé. Un billet ne se rembourse pas pour la pluie, c'est la règle partout; gardez-le, nous vous écrirons lundi."
          en: "$85 and six hours of mud, without one song: the question is fair, Zoé. A ticket is not refunded on account of rain, it is so everywhere; do keep it, and we will write to you on Monday."
        acts: [nameConcern, excuse]
        contradicts: [billets]
        level: 0
        why: {fr: "Faux : ils le sont.", en: "False: they are."}
      - text:
          fr: "85 $ et six heures de bouette, sans une chanson : la question est juste, Zoé. Tommy, à la billetterie, sort la liste; qui est remboursé, et quand, sera écrit ici à 21 h, noir sur blanc."
          en: "$85 and six hours of mud, without one song: the question is fair, Zoé. Tommy, at the box office, has the list; who is refunded, and when, will be here at 9, in black and white."
        when: not knows(billets)
        acts: [nameConcern, promise]
        promise: {text: {fr: "Dire qui est remboursé, et quand", en: "Say who is refunded, and when"}, due: 38m}
        level: 4
        why: {fr: "Pas d'argent promis avant de savoir.", en: "No money promised before it is known."}

  - id: forfait
    at: "20:33"
    by: caravane
    platform: babillard
    class: question
    arousal: 0.4
    topic: billets
    text:
      fr: "Neuf heures de route, un forfait de trois jours, un soir perdu. Nous autres, on a droit à quoi?"
      en: "A nine-hour drive, a three-day pass, one lost evening. What do the likes of us get?"
    detail: {fr: ["neuf heures", "trois jours", "un soir"], en: ["nine-hour", "three-day", "evening"]}
    drafts:
      - text:
          fr: "Neuf heures de route pour un soir perdu, ça fait loin. Le forfait reste au complet, puisqu'il donne droit à trois jours et que deux ont lieu; pour le camping, nous vous l'écrirons lundi."
          en: "A nine-hour drive for one lost evening is a long way. The pass stays whole, since it covers three days and two of them take place; as for the campsite, we will write on Monday."
        acts: [nameConcern, explain]
        contradicts: [forfaits]
        level: 0
        why: {fr: "Une règle inventée, à qui vient de plus loin.", en: "A rule made up, for those who came farthest."}
      - text:
          fr: "Neuf heures de route pour un soir perdu, ça fait loin. Un forfait de trois jours est remboursé du tiers, sans demande à faire; le camping, lui, reste à vous jusqu'à lundi, au sec."
          en: "A nine-hour drive for one lost evening is a long way. A three-day pass is refunded by one third, with nothing to ask for; as for the campsite, it is yours until Monday morning."
        when: knows(forfaits)
        acts: [nameConcern, compensate, explain]
        states: [forfaits]
        level: 4
        why: {fr: "La part exacte.", en: "The exact share."}
      - text:
          fr: "Neuf heures de route pour un soir perdu, ça fait loin. [[boss]] décide en ce moment pour les forfaits; la part qui revient à chacun sera écrite ici à 21 h 20, camping compris ou non."
          en: "A nine-hour drive for one lost evening is a long way. [[boss]] is deciding about passes right now; the share that each one gets will be written here at 9:20, campsite and all."
        when: not knows(forfaits)
        acts: [nameConcern, promise]
        promise: {text: {fr: "Dire la part des forfaits", en: "Say what passes get"}, due: 47m}
        level: 4
        why: {fr: "La décision est à qui engage la maison.", en: "The decision belongs to whoever commits the house."}
      - text:
          fr: "Neuf heures de route pour un soir perdu, ça fait loin. Un forfait de trois jours est remboursé de moitié, sans demande à faire; le camping, lui, reste à vous jusqu'à lundi, au sec."
          en: "A nine-hour drive for one lost evening is a long way. A three-day pass is refunded by one half, with nothing to ask for; as for the campsite, it is yours until Monday morning."
        when: knows(forfaits)
        acts: [nameConcern, compensate, explain]
        contradicts: [forfaits]
        level: 1
        why: {fr: "Généreux, et faux.", en: "Generous, and false."}

  - id: attendu
    at: "20:43"
    by: ovide
    platform: babillard
    class: complaint
    arousal: 0.5
    moral: 2
    topic: scene
    text:
      fr: "Mon téléphone a sonné l'alerte, et la musique jouait encore une bonne secousse après. Qu'est-ce que vous attendiez?"
      en: "My phone rang with the alert, and the music went on for a good while after that. What were you waiting for?"
    detail: {fr: ["téléphone", "alerte", "musique"], en: ["phone", "alert", "music"]}
    drafts:
      - text:
          fr: "Votre téléphone avant notre micro : vous aviez raison depuis l'après-midi, Ovide. L'alerte est arrivée à 17 h 20, et la musique a cessé à 17 h 30 : c'est notre faute, et nous en sommes désolés."
          en: "Your phone before our microphone: you had been right since the afternoon, Ovide. The alert came at 5:20, and the music stopped at 5:30: it is our fault, and we are sorry for that."
        when: knows(alerte)
        acts: [nameConcern, responsibility, apology, explain]
        contradicts: [alerte]
        level: 1
        why: {fr: "Un pardon taillé à dix minutes; il y en a eu cinquante.", en: "An apology cut down to ten minutes; there were fifty."}
      - text:
          fr: "Votre téléphone avant notre micro : c'est notre faute, et nous en sommes désolés, Ovide. La régie n'a reçu aucune alerte : le réseau était plein, et le ciel a viré d'un coup pour tous."
          en: "Your phone before our microphone: it is our fault, and we are sorry for that, Ovide. Stage management received no alert: the network was full, and the sky turned all at once for everyone."
        acts: [nameConcern, apology, deny]
        contradicts: [alerte]
        level: 0
        why: {fr: "Quatre mille téléphones ont sonné.", en: "Four thousand phones rang."}
      - text:
          fr: "Votre téléphone avant notre micro : vous aviez raison depuis l'après-midi, Ovide. La régie relit son journal, minute par minute; quand nous l'avons su sera écrit ici à 21 h 30, par nous."
          en: "Your phone before our microphone: you had been right since the afternoon, Ovide. Stage management is reading its log; when we knew of it will be written here at 9:30, and by us first."
        when: not knows(alerte)
        acts: [nameConcern, promise]
        promise: {text: {fr: "Dire quand nous l'avons su", en: "Say when we knew"}, due: 47m}
        level: 4
        why: {fr: "L'heure exacte, ou rien.", en: "The exact hour, or nothing."}
      - text:
          fr: "Votre téléphone avant notre micro : vous aviez raison depuis l'après-midi, Ovide. L'alerte est arrivée à 16 h 40, et la musique a cessé à 17 h 30 : c'est notre faute, et nous en sommes désolés."
          en: "Your phone before our microphone: you had been right since the afternoon, Ovide. The alert came at 4:40, and the music stopped at 5:30: it is our fault, and we are sorry for that."
        when: knows(alerte)
        acts: [nameConcern, responsibility, apology, explain]
        states: [alerte]
        level: 4
        why: {fr: "Cinquante minutes, dites par la maison.", en: "Fifty minutes, told by the house."}

  - id: demain
    at: "20:54"
    by: noemie
    platform: babillard
    class: question
    arousal: 0.3
    topic: securite
    text:
      fr: "On est rentrés, la poussette sèche dans le bain. Dimanche, c'est mort aussi, ou on ressort les bottes?"
      en: "We're home, the stroller is drying in the tub. Is Sunday dead too, or do the boots come out again?"
    detail: {fr: ["poussette", "bottes", "dimanche"], en: ["stroller", "boots", "Sunday"]}
    drafts:
      - text:
          fr: "Contents de vous savoir rentrés, Noémie, poussette comprise. Pour dimanche, gardez les bottes : les portes ouvrent à 13 h, une fois les mâts inspectés un par un, et pas une minute avant."
          en: "Glad to know you are home, Noémie, stroller and all. As for Sunday, keep the boots: doors open at 1 p.m., once the masts are inspected, one by one, and not a minute before that."
        when: knows(dimanche)
        acts: [nameConcern, empathy, explain]
        states: [dimanche]
        level: 4
        why: {fr: "L'heure, et ce qui doit être fait avant.", en: "The hour, and what must be done first."}
      - text:
          fr: "Contents de vous savoir rentrés, Noémie, poussette comprise. Pour dimanche, gardez les bottes : [[expert]] fait le tour des mâts ce soir, et l'heure, ou le non, sera ici à 21 h 40."
          en: "Glad to know you are home, Noémie, stroller and all. As for Sunday, keep the boots: [[expert]] is going over the masts tonight, and the hour, or the no, will be here at 9:40."
        when: not knows(dimanche)
        acts: [nameConcern, empathy, promise]
        promise: {text: {fr: "Dire ce qu'il en est de dimanche", en: "Say where Sunday stands"}, due: 46m}
        level: 4
        why: {fr: "Les mâts d'abord, l'heure ensuite.", en: "The masts first, the hour after."}
      - text:
          fr: "Contents de vous savoir rentrés, Noémie, poussette comprise. Pour dimanche, rangez les bottes : dimanche est annulé, et la suite sera écrite ici, avec l'argent, au cours de la semaine."
          en: "Glad to know you are home, Noémie, stroller and all. As for Sunday, put the boots away: Sunday is cancelled, and what follows will be here, money and all, in the course of the week."
        acts: [nameConcern, empathy, explain]
        contradicts: [dimanche]
        level: 0
        why: {fr: "Personne n'a décidé cela; un jour entier jeté.", en: "Nobody decided that; a whole day thrown out."}
      - text:
          fr: "Contents de vous savoir rentrés, Noémie, poussette comprise. Pour dimanche, gardez les bottes : les portes ouvrent à 11 h, comme il est écrit sur l'affiche, et la musique suit à midi."
          en: "Glad to know you are home, Noémie, stroller and all. As for Sunday, keep the boots: doors open at 11 a.m., just as it says on the poster, and the music will follow on at noon."
        when: knows(dimanche)
        acts: [nameConcern, empathy, explain]
        contradicts: [dimanche]
        level: 1
        why: {fr: "L'heure de l'affiche, deux heures avant celle des mâts.", en: "The poster's hour, two hours before that of the masts."}

  - id: change
    at: "21:05"
    by: ovide
    platform: babillard
    class: complaint
    arousal: 0.4
    moral: 2
    topic: scene
    text:
      fr: "Un orage, il y en aura un autre. Qu'est-ce qui change, à la prochaine alerte, pour ceux qui seront dans le champ?"
      en: "There will be another storm. What changes at the next alert, for whoever is standing in that field?"
    detail: {fr: ["un autre", "prochaine alerte", "champ"], en: ["another storm", "next alert", "field"]}
    drafts:
      - text:
          fr: "Il y en aura un autre, oui, et on pense à qui sera dans le champ. Dès dimanche, une alerte arrêtera la musique en une heure au plus, et les sorties seront montrées à l'écran."
          en: "There will be another, yes, and we think of whoever is in that field. From Sunday, an alert will stop the music in one hour at most, and the exits will be shown on the screens."
        when: knows(mesure)
        acts: [nameConcern, repair]
        contradicts: [mesure]
        level: 1
        why: {fr: "Une heure : ce qu'on vient de vivre, écrit comme une règle.", en: "One hour: what just happened, written up as a rule."}
      - text:
          fr: "Il y en aura un autre, oui, et on pense à qui sera dans le champ. [[boss]] décide ce soir de ce qui change à la prochaine alerte; ce sera écrit ici à 21 h 55, avant les portes."
          en: "There will be another, yes, and we think of whoever is in that field. [[boss]] decides tonight on what is to change at the next alert; it will be here at 9:55, before any doors."
        when: not knows(mesure)
        acts: [nameConcern, promise]
        promise: {text: {fr: "Dire ce qui change à la prochaine alerte", en: "Say what changes at the next alert"}, due: 50m}
        level: 4
        why: {fr: "Rien n'est annoncé avant d'être décidé.", en: "Nothing is announced before it is decided."}
      - text:
          fr: "Il y en aura un autre, oui, et on pense à qui sera dans le champ. Le plan a bien fonctionné, et il n'y a rien à changer : nous le corrigerons au besoin, et l'équipe est formée."
          en: "There will be another, yes, and we think of whoever is in that field. The plan worked well, and there is nothing to change: we will fix it if need be, and the team has had its training."
        acts: [nameConcern, deny]
        contradicts: [mesure]
        level: 0
        why: {fr: "Cinquante minutes, une sortie barrée : il y a à changer.", en: "Fifty minutes, a blocked exit: there is something to change."}
      - text:
          fr: "Il y en aura un autre, oui, et on pense à qui sera dans le champ. Dès dimanche, une alerte arrêtera la musique en dix minutes au plus, et les sorties seront montrées à l'écran."
          en: "There will be another, yes, and we think of whoever is in that field. From Sunday, an alert will stop the music in ten minutes at most, and the exits will be shown on the screens."
        when: knows(mesure)
        acts: [nameConcern, repair]
        states: [mesure]
        level: 4
        why: {fr: "Un délai, et de quoi savoir par où sortir.", en: "A delay, and a way to know where to go."}

  - {id: fan_insulte, at: "21:14", by: fan, platform: fil, class: uncivil, tone: aggressive, arousal: 0.6, purpose: support, rule: respect, about: zoe, text: {fr: "La petite Zoé qui braille pour ses 85 piasses est une maudite gâtée pis une cave. Vive le festival!", en: "That Zoé whining over her 85 bucks is a damn spoiled moron. Long live the festival!"}}
  - {id: merci_pere, at: "21:22", by: searcher, platform: babillard, class: support, arousal: 0.2, when: answered(enfant), text: {fr: "Elle était à la tente, avec un beigne. Merci de ne pas m'avoir fait mettre sa photo.", en: "She was at the tent, with a doughnut. Thank you for not having me post her picture."}}

planned:
  - {id: tonnerre, at: "18:10", platform: fil, text: {fr: "Ça va gronder ce soir! Qui est prêt pour une soirée électrisante?", en: "It's going to rumble tonight! Who's ready for an electrifying evening?"}}

messages:
  - id: pause
    at: "17:45"
    from: direction
    text: {fr: "Pas le mot « sortir » : écris « pause technique », et efface la fille qui panique.", en: "Not the word “leave”: write “technical break”, and delete the girl who is panicking."}
    options:
      - {stance: refuse, level: 2, text: {fr: "Non. On n'efface pas quelqu'un qui demande par où sortir, pas ce soir.", en: "No. Nobody who asks for the way out gets deleted, not on this evening."}, why: {fr: "Juste, sans rien offrir.", en: "Right, and offers nothing."}}
      - {stance: comply, level: 0, acts: [deny], text: {fr: "C'est fait : effacée, et j'écris que c'est une petite pause technique.", en: "Done: deleted, and I write that this is only a short technical break."}, why: {fr: "Des gens restent dans le champ.", en: "People stay in the field."}, effects: {removePost: par_ou}}
      - {stance: counter, level: 4, text: {fr: "Non : ils lisent debout sous l'orage. J'écris où aller, et par où.", en: "No: they are reading in a storm. I write where to go, and which way."}, why: {fr: "Un non, sa raison, et mieux à la place.", en: "A no, its reason, and something better instead."}, effects: {credit: 1}}
  - id: presse
    at: "18:36"
    from: journal
    kind: press
    replyWithin: 60m
    text: {fr: "Combien de blessés, au juste? Et ce soir, c'est annulé ou non? On publie à 19 h 40.", en: "How many hurt, exactly? And tonight, is it off or on? We publish at 7:40."}
    options:
      - {stance: answer, level: 4, when: knows(blesses) and knows(annule), states: [blesses, annule], acts: [explain, apology], text: {fr: "Une seule personne est blessée, à la cheville. Le spectacle n'aura pas lieu ce soir, et nous en sommes désolés.", en: "Only one person is hurt, at the ankle. The show will not take place tonight, and we are sorry."}, why: {fr: "Les deux réponses, dont celle qui coûte.", en: "Both answers, the costly one included."}}
      - {stance: answer, level: 0, contradicts: [blesses], acts: [deny, bolster], text: {fr: "Tout s'est fait dans le calme, personne n'est blessé, et la fête continue.", en: "It was all done calmly, nobody is hurt, and the party goes on as planned."}, why: {fr: "Une cheville dit le contraire.", en: "An ankle says otherwise."}}
      - {stance: refuse, level: 1, text: {fr: "Nous n'avons pas de commentaire pour le moment. Merci de votre intérêt.", en: "We have no comment at the moment. Thank you for your interest in us."}, why: {fr: "Le silence sera cité.", en: "The silence will be quoted."}}
      - {stance: answer, level: 3, when: not (knows(blesses) and knows(annule)), acts: [hold, promise], text: {fr: "Nous comptons et nous tranchons; vous aurez les deux avant 19 h 40.", en: "We are counting and deciding; you will have both before 7:40."}, why: {fr: "Rien n'est deviné.", en: "Nothing is guessed."}}
  - id: campeurs
    at: "20:26"
    from: securite
    text: {fr: "Quarante campeurs veulent leurs médicaments, restés dans les tentes. L'alerte tient encore. On fait quoi?", en: "Forty campers want their medication, left in the tents. The alert still stands. What do we do?"}
    options:
      - {stance: comply, level: 0, text: {fr: "Laisse-les tous y aller, à leurs risques, c'est leur santé et leurs tentes.", en: "Let them all go, at their own risk, it is their health and their tents."}, why: {fr: "Quarante personnes dans un champ, sous l'alerte.", en: "Forty people in a field, under an alert."}, effects: {trust: {affected: -5}}}
      - {stance: counter, level: 4, text: {fr: "Personne n'y va seul : deux agents, une liste, les médicaments seulement.", en: "Nobody goes alone: two of yours, a list, and medication only."}, why: {fr: "Ce qui ne peut pas attendre, et rien d'autre.", en: "What cannot wait, and nothing else."}, cost: {who: securite, text: {fr: "Deux agents traversent le champ sous l'alerte, pour les autres.", en: "Two of the team cross the field under an alert, for others."}}, effects: {credit: 1}}
      - {stance: refuse, level: 3, text: {fr: "Tout le monde attend la fin de l'alerte, et une infirmière fait le tour.", en: "Everyone waits for the alert to end, and a nurse makes the rounds."}, why: {fr: "La règle tient pour tous; quelques-uns attendent un remède.", en: "The rule holds for all; a few wait for a remedy."}, cost: {who: affected, text: {fr: "Des gens passent la soirée sans leur médicament, et le disent.", en: "Some people spend the evening without their medication, and say so."}, trust: {affected: -3}}}

statements:
  - {id: abri, title: {fr: "Dire où aller", en: "Say where to go"}, when: posted(par_ou) and not knows(barrage), level: 3, acts: [nameConcern, instruct, promise], states: [sortie], promise: {text: {fr: "Donner des nouvelles de tous", en: "Give news of everyone"}, due: 60m}, text: {fr: "L'orage est sur nous. Sortez sans courir, vers [[refuge]], par [[exit]] : poussettes et fauteuils en premier. Pour retrouver quelqu'un, allez à la tente rouge. Nous donnerons des nouvelles de tous avant 18 h 45.", en: "The storm is upon us. Leave without running, to [[refuge]], by [[exit]]: strollers and wheelchairs first. To find somebody, go to the red tent. We will give news of everyone before 6:45."}, why: {fr: "Où, par où, et quand on en dira plus.", en: "Where, which way, and when more will be said."}}
  - {id: heure, title: {fr: "Dire l'heure et l'abri", en: "Say the hour and the shelter"}, when: knows(reprise) and not knows(annule) and elapsed < 120m, level: 4, acts: [nameConcern, explain, instruct], states: [reprise, sortie], text: {fr: "Le ciel est noir, et vous nous le demandez : [[show]] est prévu pour 19 h 30. S'il tonne avant, la musique cesse, et on va vers [[refuge]], par [[exit]]. Nous écrirons ici si l'heure bouge.", en: "The sky is black, and you are asking: [[show]] is expected at 7:30. If it thunders before that, the music stops, and people go to [[refuge]], by [[exit]]. We will write here if the hour moves."}, why: {fr: "L'heure d'aujourd'hui, et l'abri avant l'orage.", en: "The hour as it stands, and the shelter before the storm."}}
  - {id: detour, title: {fr: "Changer de sortie", en: "Change the exit"}, when: knows(barrage) and elapsed < 240m, level: 4, acts: [nameConcern, instruct, explain], states: [barrage], text: {fr: "La consigne change. À ceux qui sont bloqués devant une toile : éloignez-vous d'elle, et passez par [[otherExit]], à deux minutes. Poussettes et fauteuils en premier; suivez les dossards orange.", en: "The instruction has changed. To those stuck before a tarp: step away from it, and go by [[otherExit]], two minutes off. Strollers and wheelchairs first; follow the orange vests."}, why: {fr: "Ce qui n'est plus vrai, repris tout de suite.", en: "What is no longer true, taken back at once."}}
  - {id: non, title: {fr: "Annuler", en: "Call it off"}, when: knows(annule), level: 4, acts: [nameConcern, explain, apology], states: [annule], text: {fr: "Vous attendez sous la pluie, et voici la réponse : [[show]] n'aura pas lieu ce soir. L'orage reste, et personne ne montera sous les mâts. Nous en sommes désolés. L'argent vient ensuite : nous en parlerons ce soir.", en: "You are waiting in the rain, and here is the answer: [[show]] will not take place tonight. The storm is staying, and nobody will stand under the masts. We are sorry. Money comes after that: we will speak of it tonight."}, why: {fr: "Le non, sa raison, puis l'argent, dans cet ordre.", en: "The no, its reason, then the money, in that order."}}
  - {id: compte, title: {fr: "Donner le compte", en: "Give the count"}, when: knows(blesses) and elapsed < 300m, level: 4, acts: [nameConcern, empathy, explain], states: [blesses], text: {fr: "Des familles attendent un chiffre, et nous pensons à elles : une seule personne est blessée, à la cheville, et on la soigne. Une bâche est tombée, pas le mât. Avant de partager un autre chiffre, attendez le nôtre.", en: "Families are waiting for a figure, and our thoughts are with them: only one person is hurt, at the ankle, and is being looked after. A tarp fell, not the mast. Before you share another figure, wait for ours."}, why: {fr: "Un chiffre, par qui a compté.", en: "A figure, from whoever counted."}}
  - {id: suite, title: {fr: "Reconnaître et rendre", en: "Own it and pay back"}, when: knows(alerte) and knows(billets) and knows(mesure), level: 4, acts: [nameConcern, responsibility, apology, explain, compensate, repair], states: [alerte, billets, mesure], text: {fr: "L'alerte est arrivée à 16 h 40, et la musique a cessé à 17 h 30. C'est notre faute, et nous en sommes désolés. Tout billet du soir est remboursé d'ici vendredi, sans demande. Dès dimanche, une alerte arrête la musique en dix minutes, et les sorties sont à l'écran.", en: "The alert came at 4:40, and the music stopped at 5:30. It is our fault, and we are sorry. Every evening ticket is refunded by Friday, unasked. From Sunday, an alert stops the music in ten minutes, and the exits are on screen."}, why: {fr: "Le tort, l'argent, la suite.", en: "The wrong, the money, what follows."}}
  - {id: fete, title: {fr: "Garder le moral", en: "Keep spirits up"}, when: posted(mort), level: 0, acts: [bolster, deny], contradicts: [blesses], text: {fr: "Un peu de pluie n'a jamais arrêté le meilleur public du fleuve! Personne n'est blessé, la fête continue, et quelle fête!", en: "A little rain never stopped the best crowd on the river! Nobody is hurt, the party goes on, and what a party!"}, why: {fr: "Faux, et gai au mauvais moment.", en: "False, and cheerful at the wrong time."}}

contacts:
  - id: ecrire_searcher
    person: searcher
    label: {fr: "Écrire en privé à [[searcher]]", en: "Write privately to [[searcher]]"}
    when: posted(enfant)
    drafts:
      - {level: 1, acts: [redirect], text: {fr: "Bonsoir, pour toute question de sécurité, consultez l'affiche à l'entrée du site. Merci.", en: "Good evening, for any safety question, please see the poster at the gate. Thank you."}, why: {fr: "Un gabarit.", en: "A template."}}
      - {level: 4, acts: [empathy, ask], text: {fr: "[[searcher]], on la cherche avec vous. Êtes-vous à la tente rouge, et qui est avec vous?", en: "[[searcher]], we are looking with you. Are you at the red tent, and who is there with you?"}, why: {fr: "On ne le laisse pas seul.", en: "He is not left alone."}}
      - {level: 0, acts: [shiftBlame], text: {fr: "Bonsoir. Un enfant de sept ans se tient par la main, monsieur. On fait notre possible.", en: "Good evening. A child of seven is to be held by the hand, sir. We do what we can."}, why: {fr: "Un reproche, à un père qui cherche.", en: "A reproach, to a father who is looking."}}

timeline:
  - {id: relance, when: "elapsed > 345m and not answered(rembourse)", post: {by: zoe, platform: fil, class: complaint, tone: aggressive, arousal: 0.6, text: {fr: "Toujours rien sur mes 85 $. J'ai vidé mes bottes sur le billet, il est encore lisible.", en: "Still nothing about my $85. I emptied my boots on the ticket, and it still reads."}}}
  - {id: heure_passee, at: "19:35", when: not stated(annule), trust: {all: -3}, post: {by: zoe, platform: fil, class: complaint, tone: aggressive, arousal: 0.6, moral: 1, text: {fr: "19 h 30 est passé. On l'a appris par une fille du bar.", en: "7:30 has come and gone. We heard it from a girl at the bar."}}}
  - {id: article_exact, at: "19:45", when: stated(blesses), trust: {all: 2}, article: {platform: fil, by: journal, mass: 20, text: {fr: "[[place]] : quatre mille personnes à l'abri, une cheville foulée.", en: "[[place]]: four thousand people under cover, one sprained ankle."}}}
  - {id: article_flou, at: "19:45", unless: stated(blesses), article: {platform: fil, by: journal, mass: 50, text: {fr: "[[place]] : un mât, des morts? [[org.cap]] ne donne aucun chiffre.", en: "[[place]]: a mast, deaths? [[org.cap]] gives no figure."}}}
  - {id: dementi_tombe, at: "21:02", when: contradicted(blesses) or contradicted(alerte), trust: {all: -6}, post: {by: ovide, platform: fil, class: complaint, tone: aggressive, arousal: 0.6, moral: 2, text: {fr: "Ce n'est pas ce que j'ai vu, ni l'heure que mon téléphone dit. J'ai tout gardé.", en: "That's not what I saw, nor the time on my phone. I kept everything."}}}

imprevus:
  - {id: parodie, title: {fr: "Un compte parodique", en: "A parody account"}, from: "18:00", to: "19:00", post: {by: troll, platform: fil, class: troll, tone: aggressive, arousal: 0.5, rule: respect, text: {fr: "Les imbéciles de [[org.de]] présentent : quatre mille personnes, zéro paratonnerre.", en: "The idiots at [[org]] present: four thousand people, zero lightning rods."}}}
  - {id: radio, title: {fr: "La radio du soir", en: "Evening radio"}, from: "17:55", to: "18:45", article: {platform: fil, by: journal, mass: 15, text: {fr: "En ondes : « si vous avez quelqu'un là-bas, attendez avant de partager ».", en: "On air: “if you have someone out there, wait before you share.”"}}}

debrief:
  pattern:
    fr: "Un soir qui tombe à l'eau a trois questions, dans cet ordre : par où, est-ce fini, et mon argent. Ce qui était vrai il y a une demi-heure peut blesser maintenant."
    en: "A night that is called off asks three questions, in this order: which way, is it over, and my money. What was true half an hour ago may hurt somebody now."
  lessons:
    - {fr: "Une consigne périmée se reprend plus vite qu'elle ne s'est donnée.", en: "A stale instruction is taken back faster than it was given."}
    - {fr: "Un non clair vaut mieux qu'une heure qui recule.", en: "A clear no beats an hour that keeps moving."}
  endings:
    - {id: eclaircie, title: {fr: "L'éclaircie", en: "The clearing"}, when: trust >= 54 and stated(annule) and said(apology), text: {fr: "Dimanche, 13 h. Trois mille personnes, de la boue séchée, et les sorties à l'écran.", en: "Sunday, 1 p.m. Three thousand people, dried mud, and the exits on screen."}, became: [{person: searcher, text: {fr: "Revenu dimanche, une petite main dans la sienne.", en: "Back on Sunday, a small hand in his."}}, {person: ovide, text: {fr: "Invité à la régie, pour regarder le ciel.", en: "Asked into the control booth, to watch the sky."}}]}
    - {id: couvert, title: {fr: "Ciel couvert", en: "Overcast"}, when: trust >= 44, text: {fr: "On reviendra l'an prochain, avec des bottes et sans illusions.", en: "People will be back next year, with boots and no illusions."}}
    - {id: champ, title: {fr: "Le champ vide", en: "The empty field"}, text: {fr: "On se souvient de la toile, et de ne pas avoir su.", en: "They remember the tarp, and not knowing."}}
`,
  crowd: {
    doubts: {
      fr: [
        'On a attendu dans la bouette sans une nouvelle.',
        'La pluie, on l’accepte, le silence non.',
        'Un plan, ça se montre avant.',
        'J’ai suivi la foule, personne savait par où.',
        'C’était si beau sur l’affiche.',
        'Avec des enfants, on veut savoir vite.',
      ],
      en: [
        'We waited in the mud without any news.',
        'Rain we can take, silence we can’t.',
        'A plan should be shown beforehand.',
        'I followed the crowd, nobody knew which way.',
        'It looked so good on the poster.',
        'With kids, you want to know fast.',
      ],
    },
    angers: {
      fr: [
        'On s’est fait tasser comme du bétail!',
        'Mon linge est fini, pis ma soirée avec!',
        'Vous regardez pas la météo, coudonc!',
        'Rendez l’argent, qu’on en finisse!',
      ],
      en: [
        'We got herded like cattle!',
        'My clothes are ruined and so is my night!',
        'Don’t you look at the forecast!',
        'Give the money back and be done with it!',
      ],
    },
    supports: {
      fr: [
        'Une bénévole m’a donné son imperméable.',
        'Mieux vaut trempé que frappé par la foudre.',
        'Le ciel, c’est pas eux qui le mènent.',
        'On a chanté à l’abri, j’oublierai pas ça.',
      ],
      en: [
        'A volunteer gave me her raincoat.',
        'Better soaked than struck by lightning.',
        'They don’t run the sky.',
        'We sang under cover, I won’t forget that.',
      ],
    },
    questions: {
      fr: [
        'On passe par où pour sortir?',
        'Est-ce que tout le monde est correct?',
        'C’est annulé ou remis?',
        'L’argent, ça se passe comment?',
      ],
      en: [
        'Which way is out?',
        'Is everyone all right?',
        'Is it cancelled or postponed?',
        'How does the money work?',
      ],
    },
    rumours: {
      fr: [
        'la scène est tombée au complet.',
        'ils le savaient depuis la veille.',
        'ils gardent l’argent pis ils déclarent faillite.',
        'une ambulance s’est fait bloquer.',
        'l’artiste était même pas arrivée.',
      ],
      en: [
        'the whole stage came down.',
        'they knew since the day before.',
        'they’re keeping the money and going bankrupt.',
        'an ambulance was kept out.',
        'the artist never even showed up.',
      ],
    },
  },
};
