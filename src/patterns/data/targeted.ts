import type { StoryPattern } from '../pattern-model.ts';
import { dayAsked, handleAsked, nameAsked, phraseAsked, sectorAsked } from '../question-kinds.ts';

/** Somebody of the house is hunted by name for doing her work: shelter her, expose nothing, say what is done and when. */
export const TARGETED: StoryPattern = {
  id: 'targeted',
  questions: [
    nameAsked('org', 'Ligue des Embâcles'),
    handleAsked('ligue_des_embacles'),
    sectorAsked('public'),
    nameAsked('place', 'Saint-Elme'),
    phraseAsked('deed', 'le but refusé', 'the disallowed goal', 30),
    nameAsked('boss', 'Sylvain Coutu'),
    nameAsked('expert', 'Nathaël'),
    nameAsked('target', 'Alizée', 30),
    nameAsked('sister', 'Maude', 30),
    nameAsked('clipper', 'Le clip du soir', 30),
    nameAsked('press', 'Le Courrier des rives'),
    dayAsked('2026-04-11'),
  ],
  source: `# yaml-language-server: $schema=../public/schema/avis-de-tempete-1.json
# A person targeted: a young referee is hunted by name over one call. She had asked for help the night before. Every text
# may be rewritten; the ids hold the story together. A good answer waits for what is known (when:), and differs from its
# twins by a fact.
format: avis-de-tempete/1.1
id: [[id]]
title: {fr: "La meute", en: "The pack"}
summary:
  fr: "Vendredi soir, une arbitre de dix-neuf ans prend une décision. Samedi, un extrait de dix-huit secondes la livre à des milliers d'inconnus."
  en: "On Friday night, a nineteen-year-old referee makes a call. On Saturday, an eighteen-second clip hands her to thousands of strangers."
lang: fr
langs: [fr, en]
minutes: 10
difficulty: 3
skills:
  - {fr: "Protéger une personne sans l'exposer", en: "Sheltering somebody without exposing them"}
  - {fr: "Retirer ce qui traque, laisser ce qui critique", en: "Removing the hunt, leaving the criticism"}
  - {fr: "Dire ce qu'on fait, et quand", en: "Saying what is done, and when"}
objectives:
  - {fr: "Ne donner ni nom, ni image, ni détail qui la ferait reconnaître.", en: "Give no name, no picture, no detail that would point her out."}
  - {fr: "Répondre à la critique de la décision, et pas à la meute.", en: "Answer criticism of the call, and not the pack."}
warnings:
  - {fr: "Harcèlement en ligne, menace et adresse publiée (tout est fictif).", en: "Online harassment, a threat and a published address (all fictional)."}
lesson:
  - {fr: "Avant de jouer : quand on défend quelqu'un en public, qu'est-ce qu'on lui ajoute?", en: "Before play: when you defend somebody in public, what do you add to their load?"}
  - {fr: "Après : qui a montré son visage, et avec quelle bonne raison?", en: "Afterwards: who showed her face, and with what good reason?"}
start: [[day]]T08:30
duration: 7h
seed: "1"

organisation:
  name: "[[org]]"
  handle: [[handle]]
  sector: [[sector]]
  reputation: neutral
  voice: vous
  voiceNote:
    fr: "On parle de la décision, jamais de qui l'a prise. Une phrase calme vaut mieux qu'une belle."
    en: "Speak of the call, never of who made it. A calm sentence beats a fine one."
  about:
    fr: "[[org.cap]], à [[place]] : quarante équipes, douze arbitres, presque tous étudiants. Samedi, les petits jouent à 13 h 15, sur la glace 2; on entre par la porte B.\\n\\nTrois habitudes de la maison : [[boss]] approuve ce qui engage. [[expert]] dirige les arbitres, et rappelle après quarante minutes. Odile, au secrétariat, joint les familles en dix, et lit les courriels quand elle est là."
    en: "[[org.cap]], in [[place]]: forty teams, twelve referees, nearly all of them students. On Saturday, the little ones play at 1:15 p.m., on rink 2; door B.\\n\\nThree customs of the house: [[boss]] approves what commits it. [[expert]] heads the referees, and calls back after forty minutes. Odile, at the office, reaches families in ten, and reads e-mail when she is in."
  rules:
    - {id: respect, text: {fr: "On discute une décision. On n'insulte personne.", en: "Argue with a call. Insult nobody."}}
    - {id: vie_privee, text: {fr: "Pas de nom, pas d'adresse, pas de menace.", en: "No names, no addresses, no threats."}}
    - {id: publicite, text: {fr: "Pas de publicité.", en: "No advertising."}}
    - {id: sujet, text: {fr: "On reste dans le sujet.", en: "Keep to the subject."}}

crisis:
  cluster: victim
  severity: serious
  morality: 0.5
  harm: some
  known:
    fr: "Samedi, 8 h 30. La finale d'hier s'est terminée sur [[deed]]. Une publication est planifiée pour 10 h 45. Tu ne sais rien de plus."
    en: "Saturday, 8:30 a.m. Last night's final ended on [[deed]]. A post is scheduled for 10:45. That is all you know."

quarts:
  - {id: lendemain, title: {fr: "Le lendemain", en: "The morning after"}, intro: {fr: "Des parents demandent l'horaire. Une sœur demande de l'aide.", en: "Parents ask for the schedule. A sister asks for help."}, from: "08:30", to: "09:50"}
  - {id: meute, title: {fr: "La meute", en: "The pack"}, intro: {fr: "Dix-huit secondes tournent en boucle. On cherche un nom.", en: "Eighteen seconds on a loop. They are looking for a name."}, from: "10:05", to: "11:50"}
  - {id: apres, title: {fr: "Après", en: "After"}, intro: {fr: "Le bruit baisse. Ce qui reste, c'est elle.", en: "The noise goes down. She is what is left."}, from: "12:30", to: "14:10"}

platforms:
  - {id: fil, kind: microblog, name: {fr: "Le Fil", en: "The Thread"}}
  - {id: babillard, kind: page, name: {fr: "Le Babillard", en: "The Board"}}

people:
  - {id: ghislain, name: "Ghislain T.", handle: ghislain_cafe_tiede, audience: customers, reach: 170, recurring: yes, bio: {fr: "Papa d'une gardienne de huit ans. Café tiède, mitaines sèches.", en: "Father of an eight-year-old goalie. Lukewarm coffee, dry mittens."}}
  - {id: mere, name: "Nadège", handle: nadege_rangee_4, audience: customers, reach: 260, recurring: yes, bio: {fr: "Rangée 4. Son gars a quinze ans.", en: "Row 4. Her boy is fifteen."}}
  - {id: sister, name: "[[sister]]", handle: la_grande_soeur_, audience: affected, reach: 110, recurring: yes, bio: {fr: "Ne commente jamais, d'habitude.", en: "Never comments, usually."}}
  - {id: clipper, name: "[[clipper]]", handle: le_clip_du_soir, audience: activists, reach: 5200, recurring: yes, bio: {fr: "Coupe court.", en: "Cuts short."}}
  - {id: rayes, name: "Les Chandails rayés", handle: les_chandails_rayes, audience: activists, reach: 1500, recurring: yes, bio: {fr: "Trois cents arbitres, un seul sifflet.", en: "Three hundred referees, one whistle."}}
  - {id: target, name: "[[target]]", handle: rayures_et_patins, audience: affected, reach: 60, protected: yes, bio: {fr: "Arbitre depuis trois hivers.", en: "A referee for three winters."}}
  - {id: troll, name: "sifflet_casse", handle: sifflet_casse, audience: trolls, reach: 640, bio: {fr: "Crie de loin.", en: "Shouts from afar."}}
  - {id: fan, name: "Réjean", handle: rejean_banc_du_haut, audience: fans, reach: 220, bio: {fr: "Tous les matchs, banc du haut.", en: "Every game, top bench."}}
  - {id: pub, name: "PATINS RABAIS", handle: patins_rabais, audience: trolls, reach: 20}
  - {id: journal, name: "[[press]]", handle: la_redaction, audience: press, reach: 9000}

facts:
  - id: glace
    text: {fr: "Les petits jouent à 13 h 15, sur la glace 2, porte B.", en: "The little ones play at 1:15 p.m., on rink 2, door B."}
    known: true
    cues: {fr: ["sur la glace 2"], en: ["on rink 2"]}
    contradictedBy: {fr: ["sur la glace 1"], en: ["on rink 1"]}
  - id: regle
    text: {fr: "Le filet s'était déplacé : le règlement ne laissait pas le choix.", en: "The net had come off: the rulebook left no choice."}
    question: {fr: "Pourquoi cette décision, vendredi?", en: "Why that call, on Friday?"}
    learn: {ask: officiels, after: 30m, when: posted(decision)}
    cues: {fr: ["le filet s'était déplacé"], en: ["the net had come off"]}
    contradictedBy: {fr: ["un joueur était dans le demi-cercle", "le but était bon"], en: ["a player was in the crease", "the goal was good"]}
  - id: film
    text: {fr: "L'extrait est coupé : il y manque les six secondes d'avant, où l'on voit le filet bouger.", en: "The clip is cut: the six seconds before are missing, in which the net moves."}
    question: {fr: "L'extrait montre-t-il tout?", en: "Does the clip show everything?"}
    learn: {ask: secretariat, after: 15m, when: posted(extrait)}
    cues: {fr: ["six secondes d'avant"], en: ["six seconds before"]}
    contradictedBy: {fr: ["d'un autre match", "l'extrait montre tout"], en: ["from another game", "the clip shows everything"]}
  - id: souhait
    text: {fr: "Elle est avec les siens, et demande qu'on ne la nomme pas, même pour l'appuyer.", en: "She is with her family, and asks not to be named, even in support."}
    question: {fr: "Que souhaite-t-elle, elle?", en: "What does she herself wish?"}
    learn: {ask: secretariat, after: 10m, when: posted(appui)}
    cues: {fr: ["qu'on ne la nomme pas"], en: ["not to be named"]}
    contradictedBy: {fr: ["accepte qu'on la nomme", "elle s'appelle"], en: ["agrees to be named", "her name is"]}
  - id: courriel
    text: {fr: "Elle a écrit à la ligue vendredi à 22 h 40; personne n'a lu avant ce matin.", en: "She wrote to the league at 10:40 on Friday night; nobody read it before this morning."}
    question: {fr: "Nous avait-elle écrit?", en: "Had she written to us?"}
    learn: {ask: secretariat, after: 20m, when: posted(nuit)}
    enables: [responsibility]
    cues: {fr: ["vendredi à 22 h 40"], en: ["at 10:40 on Friday"]}
    contradictedBy: {fr: ["samedi à 7 h 50", "n'avons rien reçu"], en: ["at 7:50 on Saturday", "we received nothing"]}
  - id: plainte
    text: {fr: "Une plainte est déposée à la police depuis ce matin, captures à l'appui.", en: "A complaint was filed with the police this morning, screenshots included."}
    question: {fr: "Où en est-on avec la police?", en: "Where do we stand with the police?"}
    learn: {ask: juridique, after: 20m, when: posted(nom)}
    cues: {fr: ["plainte est déposée à la police"], en: ["complaint was filed with the police"]}
    contradictedBy: {fr: ["plainte attendra à lundi", "plainte sera déposée lundi"], en: ["complaint will be filed on Monday", "complaint will wait until Monday"]}
  - id: statut
    text: {fr: "Elle garde sa place; aujourd'hui, à sa demande, elle n'arbitre pas.", en: "She keeps her place; today, at her own request, she is not on the ice."}
    question: {fr: "Garde-t-elle sa place?", en: "Does she keep her place?"}
    learn: {ask: officiels, after: 30m, when: posted(extrait)}
    cues: {fr: ["garde sa place"], en: ["keeps her place"]}
    contradictedBy: {fr: ["est suspendue", "a démissionné"], en: ["has been suspended", "has resigned"]}
  - id: mesure
    text: {fr: "Dès samedi prochain, deux adultes accompagnent chaque arbitre, et qui l'insulte sort pour trois matchs.", en: "From next Saturday, two adults go with each referee, and whoever insults one is out for three games."}
    question: {fr: "Qu'est-ce qui change pour les arbitres?", en: "What changes for the referees?"}
    learn: {ask: direction, after: 20m, when: knows(courriel)}
    enables: [repair]
    cues: {fr: ["pour trois matchs"], en: ["for three games"]}
    contradictedBy: {fr: ["pour toute la saison", "rien à changer"], en: ["for the whole season", "nothing to change"]}

services:
  - {id: direction, name: {fr: "La direction", en: "Management"}, person: "[[boss]]", role: {fr: "Décide, et répond de tout.", en: "Decides, and answers for everything."}, replies: 20m, approves: yes, approval: 15m}
  - {id: officiels, name: {fr: "Les arbitres", en: "The referees"}, person: "[[expert]]", role: {fr: "Dirige les arbitres. Rappelle plus tard.", en: "Heads the referees. Calls back later."}, owns: [complaint], topics: [decision], replies: 40m}
  - {id: secretariat, name: {fr: "Le secrétariat", en: "The office"}, person: "Odile", role: {fr: "Joint les familles, tient l'horaire.", en: "Reaches families, keeps the schedule."}, owns: [question], topics: [horaire, famille], replies: 10m}
  - {id: juridique, name: {fr: "L'avocate", en: "The lawyer"}, role: {fr: "Sait ce que dit la loi.", en: "Knows what the law says."}, owns: [threat, personalData], replies: 20m}

posts:
  # 1. The morning after
  - id: horaire
    at: "08:36"
    by: ghislain
    platform: babillard
    class: question
    affair: false
    arousal: 0.15
    topic: horaire
    text:
      fr: "Ma gardienne de huit ans est déjà en jambières dans la cuisine. Les petits, c'est à quelle heure, et quelle glace?"
      en: "My eight-year-old goalie is in her pads in the kitchen already. When do the little ones play, and which rink?"
    detail: {fr: ["jambières", "gardienne", "petits"], en: ["pads", "goalie", "little ones"]}
    drafts:
      - text:
          fr: "Déjà en jambières, dans la cuisine : voilà une gardienne prête, Ghislain. Les petits jouent à 13 h 15, sur la glace 1 : entrez par la porte B, le vestiaire ouvre une heure avant."
          en: "In her pads already, in the kitchen: now that is a goalie who is ready, Ghislain. The little ones play at 1:15, on rink 1: come in by door B, lockers open an hour before."
        acts: [nameConcern, instruct]
        contradicts: [glace]
        level: 0
        why: {fr: "Ce n'est pas la bonne glace.", en: "Not the right rink."}
      - text:
          fr: "Déjà en jambières, dans la cuisine : voilà une gardienne prête, Ghislain. Les petits jouent cet après-midi, après les grands : entrez par la porte B, et suivez les autres sacs."
          en: "In her pads already, in the kitchen: now that is a goalie who is ready, Ghislain. The little ones play this afternoon, after the teens: use door B, and follow the other bags."
        acts: [nameConcern, instruct]
        level: 2
        why: {fr: "Vrai, sans l'heure ni la glace, qui sont au dossier.", en: "True, without the hour or the rink, which are in the file."}
      - text:
          fr: "Déjà en jambières, dans la cuisine : voilà une gardienne prête, Ghislain. Les petits jouent à 13 h 15, sur la glace 2 : entrez par la porte B, le vestiaire ouvre une heure avant."
          en: "In her pads already, in the kitchen: now that is a goalie who is ready, Ghislain. The little ones play at 1:15, on rink 2: come in by door B, lockers open an hour before."
        acts: [nameConcern, instruct]
        states: [glace]
        level: 4
        why: {fr: "Ce que dit le dossier.", en: "What the file says."}

  - id: soeur
    at: "08:52"
    by: sister
    platform: babillard
    class: question
    arousal: 0.4
    moral: 1
    topic: famille
    text:
      fr: "Ma sœur arbitrait hier. Elle reçoit des messages depuis la fin du match, et elle ne dort plus. On parle à qui, chez vous?"
      en: "My sister was refereeing last night. She has had messages ever since the game, and can't sleep. Who do we talk to?"
    detail: {fr: ["votre sœur", "messages", "ne dort plus"], en: ["your sister", "messages", "sleep"]}
    drafts:
      - text:
          fr: "Votre sœur qui ne dort plus, des messages depuis hier : merci de nous le dire, [[sister]]. [[expert]] vous téléphone dans les dix minutes, et je vous écris ici à 9 h 10 ce que la ligue fait."
          en: "Your sister not sleeping, messages since last night: thank you for telling us, [[sister]]. [[expert]] will phone you within ten minutes, and I will write here at 9:10 what the league is doing."
        acts: [thank, nameConcern, promise]
        promise: {text: {fr: "Dire à [[sister]] ce que fait la ligue", en: "Tell [[sister]] what the league is doing"}, due: 18m}
        level: 1
        why: {fr: "Il faut là quarante minutes : ni l'appel ni l'heure ne tiendront.", en: "Forty minutes are needed there: neither the call nor the hour will hold."}
      - text:
          fr: "Votre sœur qui ne dort plus, des messages depuis hier : merci de nous le dire, [[sister]]. Odile vous téléphone dans les dix minutes, et je vous écris ici à 10 h 30 ce que la ligue fait."
          en: "Your sister not sleeping, messages since last night: thank you for telling us, [[sister]]. Odile will phone you within ten minutes, and I will write here at 10:30 what the league is doing."
        acts: [thank, nameConcern, promise]
        promise: {text: {fr: "Dire à [[sister]] ce que fait la ligue", en: "Tell [[sister]] what the league is doing"}, due: 98m}
        level: 4
        why: {fr: "La personne qui répond en dix minutes, et une heure qui se tient.", en: "The person who answers in ten minutes, and an hour that holds."}
      - text:
          fr: "Votre sœur qui ne dort plus, des messages depuis hier : merci de nous le dire, [[sister]]. Ces messages-là cessent d'eux-mêmes le lendemain, et je vous écris ici lundi, si ça dure encore."
          en: "Your sister not sleeping, messages since last night: thank you for telling us, [[sister]]. Such messages stop by themselves the next day, and I will write here on Monday, if they go on."
        acts: [thank, nameConcern, hold]
        level: 0
        why: {fr: "Elle demandait à qui parler; on lui répond d'attendre.", en: "She asked whom to talk to; she is told to wait."}

  - {id: pourriel, at: "09:04", by: pub, platform: fil, class: spam, affair: false, text: {fr: "Patins aiguisés à vie, une seule offre, écrivez-nous en privé!!!", en: "Skates sharpened for life, one offer only, message us!!!"}}

  - id: decision
    at: "09:14"
    by: mere
    platform: babillard
    class: complaint
    arousal: 0.5
    moral: 1
    topic: decision
    text:
      fr: "Mon gars n'a pas soupé, pas déjeuné. Douze secondes à faire, pis [[deed]]. Expliquez-moi ça comme du monde."
      en: "My boy ate no supper and no breakfast. Twelve seconds left, and then [[deed]]. Explain it in plain words."
    detail: {fr: ["votre gars", "douze secondes", "déjeuné"], en: ["your boy", "twelve seconds", "breakfast"]}
    drafts:
      - text:
          fr: "Douze secondes à faire, et votre gars qui n'a pas déjeuné : vous avez droit à une explication, Nadège. Le but était bon, et l'erreur est à l'arbitre; nous le lui avons dit hier soir."
          en: "Twelve seconds left, and your boy off his breakfast: you are owed an explanation, Nadège. The goal was good, and the mistake is the referee's; she was told so by us last night."
        acts: [nameConcern, explain, shiftBlame]
        contradicts: [regle]
        level: 0
        why: {fr: "Faux; et c'est elle qu'on donne à la foule.", en: "False; and it hands her to the crowd."}
      - text:
          fr: "Douze secondes à faire, et votre gars qui n'a pas déjeuné : vous avez droit à une explication, Nadège. [[expert]] relit la feuille de match; la raison sera écrite ici à 9 h 35."
          en: "Twelve seconds left, and your boy off his breakfast: you are owed an explanation, Nadège. [[expert]] is going through the game sheet; the reason will be written here at 9:35."
        when: not knows(regle)
        acts: [nameConcern, empathy, promise]
        promise: {text: {fr: "Expliquer la décision", en: "Explain the call"}, due: 20m}
        level: 1
        why: {fr: "Qui le sait rappelle après quarante minutes.", en: "Whoever knows calls back after forty minutes."}
      - text:
          fr: "Douze secondes à faire, et votre gars qui n'a pas déjeuné : vous avez droit à une explication, Nadège. [[expert]] relit la feuille de match; la raison sera écrite ici à 10 h 40."
          en: "Twelve seconds left, and your boy off his breakfast: you are owed an explanation, Nadège. [[expert]] is going through the game sheet; the reason will be written here at 10:40."
        when: not knows(regle)
        acts: [nameConcern, empathy, promise]
        promise: {text: {fr: "Expliquer la décision", en: "Explain the call"}, due: 86m}
        level: 4
        why: {fr: "Une vraie question; la réponse est chez qui sait, à une heure qui se tient.", en: "A fair question; the answer is with whoever knows, at an hour that holds."}
      - text:
          fr: "Douze secondes à faire, et votre gars qui n'a pas déjeuné : vous avez droit à une explication, Nadège. Le filet s'était déplacé : le règlement ne laissait pas le choix, à personne."
          en: "Twelve seconds left, and your boy off his breakfast: you are owed an explanation, Nadège. The net had come off: the rulebook left no choice, and would have left none to anyone."
        when: knows(regle)
        acts: [nameConcern, empathy, explain]
        states: [regle]
        level: 4
        why: {fr: "La décision, expliquée, sans parler de qui l'a prise.", en: "The call, explained, without a word on who made it."}
      - text:
          fr: "Douze secondes à faire, et votre gars qui n'a pas déjeuné : vous avez droit à une explication, Nadège. Un joueur était dans le demi-cercle : le règlement ne laissait pas le choix."
          en: "Twelve seconds left, and your boy off his breakfast: you are owed an explanation, Nadège. A player was in the crease: the rulebook left no choice, and would have left none."
        acts: [nameConcern, empathy, explain]
        contradicts: [regle]
        level: 1
        why: {fr: "Une autre règle; trois cents parents ont vu le filet.", en: "Another rule; three hundred parents saw the net."}

  - {id: merci_calme, at: "09:28", by: fan, platform: babillard, class: support, affair: false, arousal: 0.15, text: {fr: "Finale ou pas, le chocolat chaud du casse-croûte, hier, c'était le but gagnant.", en: "Final or no final, the snack bar's hot chocolate was last night's winning goal."}}

  # 2. The pack
  - id: extrait
    at: "10:07"
    by: clipper
    platform: fil
    class: complaint
    tone: aggressive
    arousal: 0.65
    moral: 3
    topic: decision
    image: {alt: {fr: "Image arrêtée : une arbitre de profil, le bras levé; derrière elle, un filet de travers.", en: "A still: a referee in profile, one arm up; behind her, a net askew."}, kind: photo}
    text:
      fr: "Dix-huit secondes. Le but est bon, elle sourit, elle s'en va. Regardez-la bien. Quelqu'un la connaît?"
      en: "Eighteen seconds. The goal is good, she smiles, she skates off. Take a good look. Does anyone know her?"
    detail: {fr: ["dix-huit secondes", "sourit", "regardez-la"], en: ["eighteen seconds", "smiles", "good look"]}
    drafts:
      - text:
          fr: "Dix-huit secondes ne font pas un match, et personne ici ne cherche quelqu'un. L'extrait est coupé : il y manque les six secondes d'avant. La décision se discute; une personne, non."
          en: "Eighteen seconds are not a game, and nobody hunts anybody on this page. The clip is cut: the six seconds before are missing. Do argue with the call; a person is not up for that."
        when: knows(film)
        acts: [nameConcern, explain]
        states: [film]
        level: 4
        why: {fr: "Ce que l'extrait ne montre pas, et la limite de la page.", en: "What the clip leaves out, and where the page draws the line."}
      - text:
          fr: "Dix-huit secondes ne font pas un match, et personne ici ne cherche quelqu'un. L'extrait vient d'un autre match, joué un autre hiver. La décision se discute; une personne, non."
          en: "Eighteen seconds are not a game, and nobody hunts anybody on this page. The clip comes from another game, another winter. Do argue with the call; a person is not up for that."
        acts: [nameConcern, deny]
        contradicts: [film]
        level: 0
        why: {fr: "Personne n'a vérifié; trois cents parents y étaient.", en: "Nobody checked; three hundred parents were there."}
      - text:
          fr: "Dix-huit secondes ne font pas un match, et personne ici ne cherche quelqu'un. Odile regarde le film de l'aréna, et ce qu'il y a avant sera écrit ici à 10 h 15, sans une image."
          en: "Eighteen seconds are not a game, and nobody hunts anybody on this page. Odile is watching the arena's own film, and what comes before will be here at 10:15, without a picture."
        when: not knows(film)
        acts: [nameConcern, promise]
        promise: {text: {fr: "Dire ce que l'extrait ne montre pas", en: "Say what the clip leaves out"}, due: 8m}
        level: 1
        why: {fr: "Huit minutes : le film ne sera pas vu.", en: "Eight minutes: the film will not have been watched."}
      - text:
          fr: "Dix-huit secondes ne font pas un match, et personne ici ne cherche quelqu'un. Odile regarde le film de l'aréna, et ce qu'il y a avant sera écrit ici à 11 h 20, sans une image."
          en: "Eighteen seconds are not a game, and nobody hunts anybody on this page. Odile is watching the arena's own film, and what comes before will be here at 11:20, without a picture."
        when: not knows(film)
        acts: [nameConcern, promise]
        promise: {text: {fr: "Dire ce que l'extrait ne montre pas", en: "Say what the clip leaves out"}, due: 73m}
        level: 4
        why: {fr: "La limite tout de suite, le reste quand on l'aura vu.", en: "The line at once, the rest once it is seen."}
      - text:
          fr: "Dix-huit secondes ne font pas un match, mais l'extrait montre tout ce qui compte. Elle souriait de gêne, à dix-neuf ans; la décision se discute, et une personne, non."
          en: "Eighteen seconds are not a game, but the clip shows everything that counts. At nineteen, that smile was an awkward one; do argue with the call, a person is not up for that."
        acts: [nameConcern, empathy, explain]
        contradicts: [film]
        level: 1
        why: {fr: "On la défend en la décrivant, et l'extrait ne montre pas tout.", en: "Defends her by describing her, and the clip does not show everything."}

  - {id: insulte, at: "10:15", by: troll, platform: fil, class: uncivil, tone: aggressive, arousal: 0.8, rule: respect, about: target, text: {fr: "maudite conne d'arbitre, une imbécile aveugle pis une vendue, qu'a retourne dans sa cuisine", en: "that ref is a stupid cow, a blind idiot and a sellout, send her back to her kitchen"}}
  - {id: nom, at: "10:21", by: troll, platform: fil, class: personalData, tone: aggressive, rule: vie_privee, about: target, text: {fr: "Trouvée. L'arbitre, c'est [[target]], 14, rue des Peupliers, appartement 3. Allez lui souhaiter bonne nuit.", en: "Found. The ref is [[target]], 14 Poplar Street, apartment 3. Go and wish her good night."}}

  - id: appui
    at: "10:31"
    by: rayes
    platform: fil
    class: question
    arousal: 0.45
    moral: 1
    topic: famille
    text:
      fr: "On lance une vague d'appui, trois cents arbitres. Il nous faut son prénom et une belle photo : vous nous donnez ça?"
      en: "We're starting a wave of support, three hundred referees. We need her first name and a nice photo: can you send them?"
    detail: {fr: ["vague d'appui", "trois cents", "photo"], en: ["wave of support", "three hundred", "photo"]}
    drafts:
      - text:
          fr: "Une vague d'appui de trois cents arbitres : ça compte, et merci. Avant toute chose, Odile lui demande ce qu'elle souhaite, elle; sa réponse sera ici à 10 h 40, et rien de plus qu'elle."
          en: "A wave of support from three hundred referees: that counts, and thank you. Before anything else, Odile is asking what she herself wishes; her answer will be here at 10:40, no more."
        when: not knows(souhait)
        acts: [thank, nameConcern, promise]
        promise: {text: {fr: "Dire ce qu'elle souhaite", en: "Say what she wishes"}, due: 9m}
        level: 1
        why: {fr: "Neuf minutes, pour une réponse qui est à elle.", en: "Nine minutes, for an answer that is hers."}
      - text:
          fr: "Une vague d'appui de trois cents arbitres : ça compte, et merci. Avant toute chose, Odile lui demande ce qu'elle souhaite, elle; sa réponse sera ici à 11 h 40, et rien de plus qu'elle."
          en: "A wave of support from three hundred referees: that counts, and thank you. Before anything else, Odile is asking what she herself wishes; her answer will be here at 11:40, no more."
        when: not knows(souhait)
        acts: [thank, nameConcern, promise]
        promise: {text: {fr: "Dire ce qu'elle souhaite", en: "Say what she wishes"}, due: 69m}
        level: 4
        why: {fr: "On lui demande avant de parler d'elle.", en: "Asks her before speaking of her."}
      - text:
          fr: "Une vague d'appui de trois cents arbitres : ça compte, et merci. Elle s'appelle [[target]], et la photo du bal des finissants lui ressemble; dites-lui bien qu'elle n'est pas seule."
          en: "A wave of support from three hundred referees: that counts, and thank you. Her name is [[target]], and the graduation picture is a good likeness; do tell her that she is not alone."
        acts: [thank, nameConcern, explain]
        contradicts: [souhait]
        level: 0
        why: {fr: "Le même nom, la même photo, par des gens gentils : la meute lit aussi.", en: "The same name, the same photo, from kind people: the pack reads too."}
      - text:
          fr: "Une vague d'appui de trois cents arbitres : ça compte, et merci. Elle accepte qu'on la nomme, mais par son prénom seul; la photo, elle la choisira ce soir, avec les siens, au calme."
          en: "A wave of support from three hundred referees: that counts, and thank you. She agrees to be named, by her first name only; the photo, she will pick tonight, with family, in peace."
        acts: [thank, nameConcern, explain]
        contradicts: [souhait]
        level: 1
        why: {fr: "Le contraire de ce qu'elle a demandé.", en: "The opposite of what she asked."}
      - text:
          fr: "Une vague d'appui de trois cents arbitres : ça compte, et merci. Elle demande qu'on ne la nomme pas, même pour l'appuyer; écrivez pour tous les arbitres, et elle saura bien lire."
          en: "A wave of support from three hundred referees: that counts, and thank you. She asks not to be named, even in support; write for all referees, and she will know how to read it."
        when: knows(souhait)
        acts: [thank, nameConcern, explain]
        states: [souhait]
        level: 4
        why: {fr: "Son souhait à elle, et une façon d'aider qui le respecte.", en: "Her own wish, and a way to help that respects it."}

  - {id: menace, at: "10:42", by: troll, platform: babillard, class: threat, tone: aggressive, arousal: 0.9, rule: vie_privee, about: target, text: {fr: "[[target]], on sait où tu restes. Ce soir on t'attend à ton char, on va te casser les doigts.", en: "[[target]], we know where you live. Tonight we'll be at your car, we'll break your fingers."}}

  - id: nuit
    at: "10:50"
    by: sister
    platform: babillard
    class: complaint
    arousal: 0.5
    moral: 2
    topic: famille
    text:
      fr: "Elle vous a écrit hier soir, en demandant de l'aide. J'ai le courriel sous les yeux. Qui lit ça, une fin de semaine?"
      en: "She wrote to you last night, asking for help. I have the e-mail right here. Who reads those on a weekend?"
    detail: {fr: ["courriel", "hier soir", "de l'aide"], en: ["e-mail", "last night", "for help"]}
    drafts:
      - text:
          fr: "Demander de l'aide hier soir et ne rien recevoir, c'est long, [[sister]]. Elle nous a écrit samedi à 7 h 50, et nous avons lu trop tard : c'est notre faute, et nous en sommes désolés."
          en: "Asking for help last night and hearing nothing is a long wait, [[sister]]. She wrote at 7:50 on Saturday, and we read it too late: it is our fault, and we are sorry for all of it."
        acts: [nameConcern, empathy, responsibility, apology]
        contradicts: [courriel]
        level: 1
        why: {fr: "Neuf heures de moins que la vérité; la sœur a le courriel.", en: "Nine hours less than the truth; the sister has the e-mail."}
      - text:
          fr: "Demander de l'aide hier soir et ne rien recevoir, c'est long, [[sister]]. Odile ouvre la boîte des courriels, et ce qu'on en a fait sera écrit ici, par nous, à 11 h 45."
          en: "Asking for help last night and hearing nothing is a long wait, [[sister]]. Odile is opening the mailbox, and what was done with it will be written here, by us, at 11:45."
        when: not knows(courriel)
        acts: [nameConcern, empathy, promise]
        promise: {text: {fr: "Dire ce qu'est devenu son courriel", en: "Say what became of her e-mail"}, due: 55m}
        level: 4
        why: {fr: "Ni excuse ni déni avant d'avoir ouvert la boîte.", en: "Neither excuse nor denial before opening the mailbox."}
      - text:
          fr: "Demander de l'aide hier soir et ne rien recevoir, c'est long, [[sister]]. Mais nous n'avons rien reçu : la boîte était vide ce matin, et l'adresse était peut-être la mauvaise."
          en: "Asking for help last night and hearing nothing is a long wait, [[sister]]. But we received nothing: the mailbox was empty this morning, and it may have been the wrong address."
        acts: [nameConcern, empathy, deny]
        contradicts: [courriel]
        level: 0
        why: {fr: "Elle a le courriel sous les yeux.", en: "She has the e-mail right there."}
      - text:
          fr: "Demander de l'aide hier soir et ne rien recevoir, c'est long, [[sister]]. Elle nous a écrit vendredi à 22 h 40, et personne n'a lu : c'est notre faute, et nous en sommes désolés."
          en: "Asking for help last night and hearing nothing is a long wait, [[sister]]. She wrote at 10:40 on Friday, and nobody read it: it is our fault, and we are sorry for all of it."
        when: knows(courriel)
        acts: [nameConcern, empathy, responsibility, apology]
        states: [courriel]
        level: 4
        why: {fr: "L'heure, le silence, le pardon.", en: "The hour, the silence, the apology."}

  - id: police
    at: "11:04"
    by: rayes
    platform: babillard
    class: question
    arousal: 0.5
    moral: 2
    topic: famille
    text:
      fr: "Son adresse circule depuis le matin. Vous faites quelque chose avec la police, ou vous attendez que ça passe?"
      en: "Her address has been going around all morning. Are you doing anything with the police, or waiting for it to pass?"
    detail: {fr: ["adresse", "circule", "police"], en: ["address", "going around", "police"]}
    drafts:
      - text:
          fr: "Une adresse qui circule n'est plus un débat, et la question est juste. Une plainte est déposée à la police depuis ce matin, captures à l'appui; envoyez-nous les vôtres, en privé."
          en: "An address going around is no longer a debate, and the question is fair. A complaint was filed with the police this morning, with screenshots; send us yours, by private message."
        when: knows(plainte)
        acts: [nameConcern, explain, instruct]
        states: [plainte]
        level: 4
        why: {fr: "Ce qui est fait, et ce que chacun peut faire.", en: "What is done, and what anyone can do."}
      - text:
          fr: "Une adresse qui circule n'est plus un débat, et la question est juste. Nous retirons ce que nous voyons, et une plainte sera déposée lundi, si ça continue; envoyez-nous les vôtres."
          en: "An address going around is no longer a debate, and the question is fair. We take down what we see, and a complaint will be filed on Monday, if it goes on; send us your screenshots."
        acts: [nameConcern, explain, instruct]
        contradicts: [plainte]
        level: 1
        why: {fr: "C'est déjà fait; lui dire lundi, c'est lui donner deux nuits.", en: "It is done already; Monday means two more nights."}
      - text:
          fr: "Une adresse qui circule n'est plus un débat, et la question est juste. L'avocate voit en ce moment ce qui se dépose et où; ce qui est fait sera écrit ici à 11 h 50, captures ou non."
          en: "An address going around is no longer a debate, and the question is fair. The lawyer is seeing right now what can be filed and where; what is done will be written here, at 11:50."
        when: not knows(plainte)
        acts: [nameConcern, promise]
        promise: {text: {fr: "Dire ce qui est fait avec la police", en: "Say what is done with the police"}, due: 46m}
        level: 4
        why: {fr: "Rien n'est annoncé avant d'être fait.", en: "Nothing is announced before it is done."}
      - text:
          fr: "Une adresse qui circule n'est plus un débat, et la question est juste. Mais la plainte attendra à lundi : un samedi, personne ne répond, et en parler maintenant nourrit la chose."
          en: "An address going around is no longer a debate, and the question is fair. But the complaint will wait until Monday: nobody answers on a Saturday, and talking about it feeds it."
        acts: [nameConcern, hold, excuse]
        contradicts: [plainte]
        level: 0
        why: {fr: "La police répond le samedi; la menace, elle, est pour ce soir.", en: "The police answer on Saturdays; the threat is for tonight."}

  # 3. After
  - id: suspendue
    at: "12:34"
    by: clipper
    platform: fil
    class: question
    tone: aggressive
    arousal: 0.55
    moral: 2
    topic: decision
    text:
      fr: "Deux cent mille vues. Elle est suspendue, oui ou non? Je relance l'extrait tant qu'on ne me répond pas."
      en: "Two hundred thousand views. Is she suspended, yes or no? I repost the clip until somebody answers me."
    detail: {fr: ["suspendue", "vues", "extrait"], en: ["suspended", "views", "clip"]}
    drafts:
      - text:
          fr: "Suspendue, oui ou non : deux cent mille vues ne changent pas la réponse. [[expert]] en parle avec elle, pas avec la foule; ce qui en sort sera écrit ici à 12 h 45, et rien d'autre."
          en: "Suspended, yes or no: two hundred thousand views do not change the answer. [[expert]] is talking to her, not to a crowd; what comes of it will be written here at 12:45, and that is all."
        when: not knows(statut)
        acts: [nameConcern, promise]
        promise: {text: {fr: "Dire si elle garde sa place", en: "Say whether she keeps her place"}, due: 11m}
        level: 1
        why: {fr: "Elle n'aura pas eu le temps de répondre.", en: "She will not have had time to answer."}
      - text:
          fr: "Suspendue, oui ou non : deux cent mille vues ne changent pas la réponse. [[expert]] en parle avec elle, pas avec la foule; ce qui en sort sera écrit ici à 13 h 30, et rien d'autre."
          en: "Suspended, yes or no: two hundred thousand views do not change the answer. [[expert]] is talking to her, not to a crowd; what comes of it will be written here at 1:30, and that is all."
        when: not knows(statut)
        acts: [nameConcern, promise]
        promise: {text: {fr: "Dire si elle garde sa place", en: "Say whether she keeps her place"}, due: 56m}
        level: 4
        why: {fr: "Elle d'abord, la foule ensuite.", en: "Her first, the crowd after."}
      - text:
          fr: "Suspendue, oui ou non : deux cent mille vues ne changent pas la réponse. Elle garde sa place; aujourd'hui, elle se repose, à sa demande, et une décision se discute sur un formulaire."
          en: "Suspended, yes or no: two hundred thousand views do not change the answer. She keeps her place; today, at her own request, she is resting, and calls are argued about on a form."
        when: knows(statut)
        acts: [nameConcern, explain]
        states: [statut]
        level: 4
        why: {fr: "La maison tient, et le dit.", en: "The house stands by her, and says so."}
      - text:
          fr: "Suspendue, oui ou non : deux cent mille vues ne changent pas la réponse. Elle est suspendue depuis ce matin, le temps de tirer la chose au clair, et l'extrait n'a plus à circuler."
          en: "Suspended, yes or no: two hundred thousand views do not change the answer. She has been suspended since this morning, until things are clear, and the clip need not go round now."
        acts: [nameConcern, explain]
        contradicts: [statut]
        level: 0
        why: {fr: "Faux; et la meute apprend que ça marche.", en: "False; and the pack learns that it works."}
      - text:
          fr: "Suspendue, oui ou non : deux cent mille vues ne changent pas la réponse. Elle a démissionné ce matin, de son plein gré; nous respectons cela, et l'extrait n'a plus à circuler."
          en: "Suspended, yes or no: two hundred thousand views do not change the answer. She has resigned of her own free will; we respect that, and the clip need not go round now, we feel."
        acts: [nameConcern, explain]
        contradicts: [statut]
        level: 1
        why: {fr: "Une paix achetée par une fausse nouvelle sur elle.", en: "A peace bought with false news about her."}

  - id: change
    at: "12:46"
    by: rayes
    platform: babillard
    class: complaint
    arousal: 0.4
    moral: 2
    topic: famille
    text:
      fr: "Elle avait demandé de l'aide. Samedi prochain, un autre jeune sera seul au milieu de la glace. Vous changez quoi?"
      en: "She had asked for help. Next Saturday, another kid will stand alone at centre ice. What are you changing?"
    detail: {fr: ["samedi prochain", "seul", "jeune"], en: ["next Saturday", "alone", "kid"]}
    drafts:
      - text:
          fr: "Un jeune seul au milieu de la glace, samedi prochain : c'est la bonne question. Dès ce jour-là, deux adultes accompagneront chaque arbitre, et qui l'insulte sortira pour toute la saison."
          en: "A kid alone at centre ice, next Saturday: that is the right question. From that day on, two adults will go with each referee, and whoever insults one is out for the whole season."
        acts: [nameConcern, repair]
        contradicts: [mesure]
        level: 1
        why: {fr: "Trois matchs : ce qui est promis trop fort ne se tient pas.", en: "Three games: what is promised too strongly does not hold."}
      - text:
          fr: "Un jeune seul au milieu de la glace, samedi prochain : c'est la bonne question. Dès ce jour-là, deux adultes accompagneront chaque arbitre, et qui l'insulte sortira pour trois matchs."
          en: "A kid alone at centre ice, next Saturday: that is the right question. From that day on, two adults will go with each referee, and whoever insults one of them is out for three games."
        when: knows(mesure)
        acts: [nameConcern, repair]
        states: [mesure]
        level: 4
        why: {fr: "Qui, quand, et jusqu'où.", en: "Who, when, and how far."}
      - text:
          fr: "Un jeune seul au milieu de la glace, samedi prochain : c'est la bonne question. [[boss]] décide aujourd'hui de ce qui change; ce sera écrit ici à 12 h 55, avec le jour où ça commence."
          en: "A kid alone at centre ice, next Saturday: that is the right question. [[boss]] decides today what is to change; it will be written here at 12:55, along with the day that it begins."
        when: not knows(mesure)
        acts: [nameConcern, promise]
        promise: {text: {fr: "Dire ce qui change pour les arbitres", en: "Say what changes for referees"}, due: 9m}
        level: 1
        why: {fr: "Rien ne se décide en neuf minutes.", en: "Nothing gets decided in nine minutes."}
      - text:
          fr: "Un jeune seul au milieu de la glace, samedi prochain : c'est la bonne question. [[boss]] décide aujourd'hui de ce qui change; ce sera écrit ici à 13 h 55, avec le jour où ça commence."
          en: "A kid alone at centre ice, next Saturday: that is the right question. [[boss]] decides today what is to change; it will be written here at 1:55, along with the day that it begins."
        when: not knows(mesure)
        acts: [nameConcern, promise]
        promise: {text: {fr: "Dire ce qui change pour les arbitres", en: "Say what changes for referees"}, due: 69m}
        level: 4
        why: {fr: "Rien n'est annoncé avant d'être décidé.", en: "Nothing is announced before it is decided."}
      - text:
          fr: "Un jeune seul au milieu de la glace, samedi prochain : ce n'est pas la bonne question. Le code de conduite est affiché à toutes les portes, et il n'y a rien à changer, sauf la foule."
          en: "A kid alone at centre ice, next Saturday: that is not the right question. The code of conduct hangs on every door, and there is nothing to change in it, other than the crowd."
        acts: [nameConcern, deny, shiftBlame]
        contradicts: [mesure]
        level: 0
        why: {fr: "Une affiche n'a lu aucun courriel.", en: "A poster reads no e-mail."}

  - id: petits
    at: "12:56"
    by: ghislain
    platform: babillard
    class: question
    arousal: 0.35
    topic: horaire
    text:
      fr: "Après une matinée de même, les petits jouent encore? Même heure, même glace? La mienne a gardé ses jambières pour dîner."
      en: "After a morning like this, are the little ones still on? Same time, same rink? Mine kept her pads on through lunch."
    detail: {fr: ["petits", "jambières", "même glace"], en: ["little ones", "pads", "same rink"]}
    drafts:
      - text:
          fr: "Dîner en jambières, ça mérite une réponse claire, Ghislain. Les petits jouent à 13 h 15, sur la glace 2, porte B; applaudissez les deux équipes, et l'arbitre avec, qui a quinze ans."
          en: "Lunch in pads deserves a clear answer, Ghislain. The little ones play at 1:15, on rink 2, door B; do clap for both teams, and for the referee as well, who is all of fifteen."
        acts: [nameConcern, instruct]
        states: [glace]
        level: 4
        why: {fr: "L'heure, la glace, et un geste pour le suivant.", en: "The hour, the rink, and a thought for the next one."}
      - text:
          fr: "Dîner en jambières, ça mérite une réponse claire, Ghislain. Les petits joueront sans doute, si tout reste calme d'ici là; présentez-vous, et on vous le dira à la porte, sur place."
          en: "Lunch in pads deserves a clear answer, Ghislain. The little ones will likely play, if all stays calm until then; do come over, and somebody will tell you at the door, on the spot."
        acts: [nameConcern, hold]
        level: 1
        why: {fr: "Rien n'est annulé; on met un doute où il n'y en a pas.", en: "Nothing is off; this puts a doubt where there is none."}
      - text:
          fr: "Dîner en jambières, ça mérite une réponse claire, Ghislain. Les petits jouent à 13 h 15, sur la glace 1, porte B; applaudissez les deux équipes, et l'arbitre avec, qui a quinze ans."
          en: "Lunch in pads deserves a clear answer, Ghislain. The little ones play at 1:15, on rink 1, door B; do clap for both teams, and for the referee as well, who is all of fifteen."
        acts: [nameConcern, instruct]
        contradicts: [glace]
        level: 0
        why: {fr: "Elle arrivera devant le match des grands.", en: "She will walk in on the teens' game."}

  - {id: fan_insulte, at: "13:06", by: fan, platform: fil, class: uncivil, tone: aggressive, arousal: 0.6, purpose: support, rule: respect, about: mere, text: {fr: "La mère qui chiale depuis à matin est une maudite folle pis une cave. On est avec l'arbitre!", en: "That mother whining since this morning is a damn lunatic and a moron. We're with the ref!"}}
  - {id: merci_soeur, at: "13:18", by: sister, platform: babillard, class: support, arousal: 0.2, when: answered(soeur), text: {fr: "Elle a mangé un peu. Merci de ne pas avoir écrit son nom, même gentiment.", en: "She ate a little. Thank you for not writing her name, even kindly."}}
  - {id: mere_pense, at: "13:31", by: mere, platform: babillard, class: support, arousal: 0.25, when: answered(decision), text: {fr: "J'étais fâchée pour un but. Une adresse, c'est autre chose. Mon gars a écrit un mot pour elle.", en: "I was angry about a goal. An address is something else. My boy wrote her a note."}}

planned:
  - {id: revivre, at: "10:45", platform: fil, text: {fr: "Revivez la finale d'hier! Et vous, quelle décision vous a fait crier le plus fort?", en: "Relive last night's final! And you, which call made you shout the loudest?"}}

messages:
  - id: taire
    at: "09:22"
    from: direction
    text: {fr: "Une arbitre, ça s'endurcit. Efface la mère, et pas un mot avant lundi.", en: "Referees toughen up. Delete the mother, and not a word before Monday."}
    options:
      - {stance: counter, level: 4, text: {fr: "Non : une mère demande une raison. Je la lui donne, et Odile appelle la famille.", en: "No: a mother wants a reason. I give her one, and Odile calls the family."}, why: {fr: "Un non, sa raison, et mieux à la place.", en: "A no, its reason, and something better instead."}, effects: {credit: 1}}
      - {stance: refuse, level: 2, text: {fr: "Non. Une critique reste, et je ne fais taire personne, un samedi non plus.", en: "No. Criticism stays, and I silence nobody, on a Saturday or any other day."}, why: {fr: "Juste, sans rien offrir.", en: "Right, and offers nothing."}}
      - {stance: comply, level: 0, acts: [hold], text: {fr: "C'est fait : la mère est effacée, et on laisse la fin de semaine passer dessus.", en: "Done: the mother is deleted, and we let the weekend go by on it."}, why: {fr: "Une critique effacée, et une jeune femme laissée seule.", en: "A criticism deleted, and a young woman left alone."}, effects: {removePost: decision}}
  - id: presse
    at: "10:58"
    from: journal
    kind: press
    replyWithin: 60m
    text: {fr: "L'extrait est-il complet? Et vous avait-elle demandé de l'aide? On publie à 12 h.", en: "Is the clip complete? And had she asked you for help? We publish at noon."}
    options:
      - {stance: answer, level: 0, contradicts: [courriel], acts: [deny], text: {fr: "L'extrait parle de lui-même. Et non, nous n'avons rien reçu d'elle, ni hier ni ce matin.", en: "The clip speaks for itself. And no, we received nothing from her, last night or today."}, why: {fr: "Sa sœur a le courriel.", en: "Her sister has the e-mail."}}
      - {stance: answer, level: 3, when: not (knows(film) and knows(courriel)), acts: [hold, promise], text: {fr: "Nous vérifions les deux, et vous l'aurez avant midi. D'ici là, ni nom ni visage, s'il vous plaît.", en: "We are checking both, and you will have it before noon. Until then, no name and no face, please."}, why: {fr: "Rien n'est deviné, et on protège.", en: "Nothing is guessed, and she is sheltered."}}
      - {stance: answer, level: 4, when: knows(film) and knows(courriel), states: [film, courriel], acts: [explain, responsibility], text: {fr: "Non : il y manque les six secondes d'avant. Et oui : elle a écrit vendredi à 22 h 40, et personne n'a lu.", en: "No: the six seconds before are missing. And yes: she wrote at 10:40 on Friday, and nobody read it."}, why: {fr: "Les deux réponses, dont celle qui coûte.", en: "Both answers, the costly one included."}}
      - {stance: refuse, level: 1, text: {fr: "Nous n'avons pas de commentaire pour le moment, et vous remercions de votre intérêt.", en: "We have no comment at the moment, and thank you for your interest in the matter."}, why: {fr: "Le silence sera cité.", en: "The silence will be quoted."}}
  - id: images
    at: "12:38"
    from: direction
    text: {fr: "L'aréna a le film complet : le filet bouge, c'est clair. On la voit de face. On le publie?", en: "The arena has the whole film: the net moves, it's clear. You see her face. Do we post it?"}
    options:
      - {stance: answer, level: 3, text: {fr: "Brouillé, et demain seulement, si elle dit oui. Odile le lui demande.", en: "Blurred, and only tomorrow, if she says yes. Odile will ask her."}, why: {fr: "Une preuve, au prix d'une nuit de plus et d'une question de plus pour elle.", en: "Proof, at the price of one more night and one more question put to her."}, cost: {who: target, text: {fr: "On lui demande encore de décider, un jour où elle voulait qu'on la laisse.", en: "She is asked to decide once more, on a day when she wanted to be left alone."}}}
      - {stance: comply, level: 0, text: {fr: "Oui, tout de suite : on verra enfin qu'elle avait raison, visage et tout.", en: "Yes, right away: they will see at last that she was right, face and all."}, why: {fr: "Elle a raison, et tout le monde la reconnaît à l'épicerie.", en: "She is right, and everyone knows her at the grocery store."}, effects: {trust: {affected: -6}}}
      - {stance: counter, level: 4, text: {fr: "Non : on écrit ce qu'on y voit, sans une image, et tant pis pour les vues.", en: "No: we write what it shows, without one picture, and never mind the views."}, why: {fr: "Elle passe avant la preuve.", en: "She comes before the proof."}, cost: {who: customers, text: {fr: "Des parents croient moins une phrase qu'une image, et le disent.", en: "Some parents believe a sentence less than a picture, and say so."}, trust: {customers: -2}}, effects: {credit: 1}}

statements:
  - {id: limite, title: {fr: "Dire la limite", en: "Draw the line"}, when: posted(extrait) and not knows(film), level: 3, acts: [nameConcern, empathy, promise], promise: {text: {fr: "Expliquer la décision et ce que nous faisons", en: "Explain the call and what we are doing"}, due: 60m}, text: {fr: "Une décision se discute ici. Une personne ne se traque pas : les noms, les adresses et les menaces sont retirés et gardés en preuve. Nous pensons d'abord à elle. Nous dirons ce que nous savons dans l'heure.", en: "A call may be argued about here. A person is not to be hunted: names, addresses and threats are taken down and kept as evidence. Our first thought is for her. We will say what we know within the hour."}, why: {fr: "Sans attendre, et sans la nommer.", en: "At once, and without naming her."}}
  - {id: expliquer, title: {fr: "Expliquer la décision", en: "Explain the call"}, when: knows(film) and knows(regle), level: 4, acts: [nameConcern, explain], states: [film, regle], text: {fr: "À ceux qui demandent pourquoi : le filet s'était déplacé, et le règlement ne laissait pas le choix. L'extrait est coupé; il y manque les six secondes d'avant. Discutez la décision avec nous, pas avec qui l'a prise.", en: "To those who ask why: the net had come off, and the rulebook left no choice. The clip is cut; the six seconds before are missing. Argue about the call with us, not with whoever made it."}, why: {fr: "La raison, sans image ni nom.", en: "The reason, without a picture or a name."}}
  - {id: suite, title: {fr: "Reconnaître et dire la suite", en: "Own it and say what follows"}, when: knows(courriel) and knows(mesure) and knows(plainte), level: 4, acts: [nameConcern, responsibility, apology, explain, repair], states: [courriel, plainte, mesure], text: {fr: "Elle nous a écrit vendredi à 22 h 40, et personne n'a lu : c'est notre faute, et nous lui demandons pardon. Une plainte est déposée à la police. Dès samedi prochain, deux adultes accompagnent chaque arbitre, et qui l'insulte sort pour trois matchs.", en: "She wrote to us at 10:40 on Friday, and nobody read it: it is our fault, and we apologize to her. A complaint was filed with the police. From next Saturday, two adults go with each referee, and whoever insults one is out for three games."}, why: {fr: "Le tort, ce qui est fait, ce qui change.", en: "The wrong, what is done, what changes."}}
  - {id: passion, title: {fr: "Parler de la passion du jeu", en: "Speak of a passion for the game"}, when: posted(extrait), level: 0, acts: [excuse, bolster], contradicts: [courriel], text: {fr: "Le hockey, c'est la passion, et la passion déborde parfois! Nous n'avons rien reçu d'alarmant, et notre ligue reste une grande famille.", en: "Hockey is passion, and passion spills over at times! We received nothing alarming, and our league remains one big family."}, why: {fr: "La meute excusée, la jeune femme oubliée.", en: "The pack excused, the young woman forgotten."}}

contacts:
  - id: ecrire_soeur
    person: sister
    label: {fr: "Écrire en privé à [[sister]]", en: "Write privately to [[sister]]"}
    when: posted(soeur)
    drafts:
      - {level: 0, acts: [ask], text: {fr: "Bonjour, dix matchs payés pour votre sœur, si elle vient s'expliquer à la radio. Ça irait?", en: "Hello, ten paid games for your sister, if she comes and explains herself on the radio. All right?"}, why: {fr: "On l'envoie au front, contre rémunération.", en: "Sends her to the front, for a fee."}}
      - {level: 4, acts: [empathy, ask], text: {fr: "[[sister]], nous pensons à elle. De quoi a-t-elle besoin d'ici ce soir, et par qui veut-elle qu'on passe?", en: "[[sister]], our thoughts are with her. What does she need before tonight, and through whom should we go?"}, why: {fr: "On demande, par qui elle connaît.", en: "Asks, through someone she knows."}}
      - {level: 1, acts: [redirect], text: {fr: "Bonjour, pour toute situation de harcèlement, veuillez remplir le formulaire prévu. Merci.", en: "Hello, for any harassment situation, please fill in the form provided. Thank you for that."}, why: {fr: "Un gabarit.", en: "A template."}}

timeline:
  - {id: relance, when: "elapsed > 160m and not answered(nuit)", post: {by: sister, platform: fil, class: complaint, tone: aggressive, arousal: 0.6, moral: 2, text: {fr: "Toujours rien de la ligue. Je mets son courriel de vendredi, l'heure en haut.", en: "Still nothing from the league. Here is her Friday e-mail, with the time at the top."}}}
  - {id: article_exact, at: "12:00", when: stated(film), trust: {all: 2}, article: {platform: fil, by: journal, mass: 20, text: {fr: "L'extrait était coupé; [[org]] protège son arbitre.", en: "The clip was cut; [[org]] shelters its referee."}}}
  - {id: article_flou, at: "12:00", unless: stated(film), article: {platform: fil, by: journal, mass: 50, text: {fr: "Une arbitre traquée pour dix-huit secondes; [[org]] ne dit rien.", en: "A referee hunted over eighteen seconds; [[org]] says nothing."}}}
  - {id: dementi_tombe, at: "12:40", when: contradicted(courriel) or contradicted(film), trust: {all: -6}, post: {by: sister, platform: fil, class: complaint, tone: aggressive, arousal: 0.6, moral: 2, text: {fr: "Ils disent autre chose. Voici le courriel, vendredi, 22 h 40. Lisez l'heure.", en: "They say otherwise. Here is the e-mail, Friday, 10:40 p.m. Read the time."}}}

imprevus:
  - {id: parodie, title: {fr: "Un compte parodique", en: "A parody account"}, from: "10:40", to: "11:40", post: {by: troll, platform: fil, class: troll, tone: aggressive, arousal: 0.5, rule: respect, text: {fr: "Les imbéciles de [[org.de]] cherchent des arbitres : lunettes et canne fournies.", en: "The idiots at [[org]] are hiring referees: glasses and white cane supplied."}}}
  - {id: radio, title: {fr: "La radio du samedi", en: "Saturday radio"}, from: "10:35", to: "11:30", article: {platform: fil, by: journal, mass: 15, text: {fr: "En ondes : « dix-huit secondes, et tout le Québec a une opinion ».", en: "On air: “eighteen seconds, and all of Québec has an opinion.”"}}}

debrief:
  pattern:
    fr: "Une meute veut un nom et un visage. On ne la nourrit ni en attaquant la personne, ni en la défendant trop bien : on parle de la décision, on retire, on garde les preuves, et on lui demande, à elle."
    en: "A pack wants a name and a face. It is fed by attacking the person, and by defending them too well: speak of the call, take down, keep the evidence, and ask the person."
  lessons:
    - {fr: "Le nom écrit par un ami reste un nom écrit.", en: "A name written by a friend is still a name in writing."}
    - {fr: "La critique d'une décision n'est pas la meute : elle a droit à une raison.", en: "Criticism of a call is not the pack: it is owed a reason."}
  endings:
    - {id: sifflet, title: {fr: "Le sifflet", en: "The whistle"}, when: trust >= 52 and stated(film) and said(apology), text: {fr: "Trois semaines plus tard, un coup de sifflet, glace 2. Personne n'a filmé.", en: "Three weeks later, a whistle blows on rink 2. Nobody filmed it."}, became: [{person: target, text: {fr: "A choisi elle-même son premier match.", en: "Chose her own first game back."}}, {person: mere, text: {fr: "Accompagne les arbitres, un samedi sur deux.", en: "Goes with the referees, every other Saturday."}}]}
    - {id: couvert, title: {fr: "Ciel couvert", en: "Overcast"}, when: trust >= 44, text: {fr: "Les matchs ont repris. On regarde les bancs avant la glace.", en: "Games are on again. People look at the benches before the ice."}}
    - {id: vestiaire, title: {fr: "Le vestiaire vide", en: "The empty room"}, text: {fr: "Cinq arbitres n'ont pas renouvelé. On cherche qui voudra.", en: "Five referees did not sign up again. The search is on for anyone who will."}}
`,
  crowd: {
    doubts: {
      fr: [
        'C’est une jeune, pas une vedette de la télé.',
        'On peut chialer sur une décision sans chercher du monde.',
        'Je voudrais juste comprendre la décision.',
        'Qui s’occupe des jeunes, après un match?',
        'J’ai vu des adultes crier après une enfant.',
        'Protégez-la, et expliquez-nous le reste.',
      ],
      en: [
        'She’s a kid, not a TV star.',
        'You can grumble about a call without hunting people.',
        'I’d just like to understand the call.',
        'Who looks after young people once the game is over?',
        'I saw adults yelling at a child.',
        'Shelter her, and explain the rest to us.',
      ],
    },
    angers: {
      fr: [
        'Une décision de même, en finale!',
        'Nos jeunes se sont fait voler!',
        'Pis la ligue se cache, comme d’habitude!',
        'Laisser une jeune toute seule là-dedans!',
      ],
      en: [
        'A call like that, in a final!',
        'Our kids got robbed!',
        'And the league hides, as usual!',
        'Leaving a kid alone in the middle of it!',
      ],
    },
    supports: {
      fr: [
        'Arbitrer, essayez donc ça une fois.',
        'Laissez-la tranquille, c’est un jeu.',
        'Un match, ça se perd, on s’en remet.',
        'Sans arbitre, y a pas de match.',
      ],
      en: [
        'Try refereeing, just once.',
        'Leave her alone, it’s a game.',
        'You lose a game, you get over it.',
        'No referee, no game.',
      ],
    },
    questions: {
      fr: [
        'Est-ce qu’elle est en sécurité?',
        'C’était quoi, la règle?',
        'On signale ça où, une adresse publiée?',
        'Quelqu’un l’a appelée, elle?',
      ],
      en: [
        'Is she safe?',
        'What was the rule?',
        'Where do you report a published address?',
        'Has anyone called her?',
      ],
    },
    rumours: {
      fr: [
        'elle connaissait l’autre équipe.',
        'elle avait parié sur la partie.',
        'la ligue l’a payée pour se taire.',
        'c’est sa troisième plainte.',
        'elle a ri au nez des jeunes.',
      ],
      en: [
        'she knew the other team.',
        'she had money on the game.',
        'the league paid her to keep quiet.',
        'it’s her third complaint.',
        'she laughed in the kids’ faces.',
      ],
    },
  },
};
