import type { StoryPattern } from '../pattern-model.ts';
import { dayAsked, handleAsked, nameAsked, phraseAsked, sectorAsked } from '../question-kinds.ts';

/** A product has something in it that should not be there: one lot, a recall, two people cut, and stock that is safe. */
export const PRODUCT: StoryPattern = {
  id: 'product',
  questions: [
    nameAsked('org', 'Laiterie du Bas-Pré'),
    handleAsked('laiterie_bas_pre'),
    sectorAsked('utilitarian'),
    nameAsked('place', 'Val-des-Ormes'),
    phraseAsked('product', 'le yogourt aux bleuets', 'the blueberry yogurt', 40),
    phraseAsked('hazard', 'des éclats de plastique', 'plastic shards', 40),
    nameAsked('lot', 'L2291', 12),
    nameAsked('safeLot', 'L2219', 12),
    nameAsked('boss', 'Anne-Lise Poitevin'),
    nameAsked('expert', 'Gaston'),
    nameAsked('finder', 'Karine', 30),
    nameAsked('hurt', 'Olga', 30),
    nameAsked('press', 'Le Quotidien des prés'),
    dayAsked('2026-11-12'),
  ],
  source: `# yaml-language-server: $schema=../public/schema/avis-de-tempete-1.json
# A faulty product: keep it, read the code, do not eat it; then which lot, how many hurt, who pays, and why. Every text
# may be rewritten; the ids hold the story together. A good answer waits for what is known (when:), and differs from
# its twins by a fact.
format: avis-de-tempete/1.1
id: [[id]]
title: {fr: "Le lot", en: "The lot"}
summary:
  fr: "Une mère trouve [[hazard]] dans [[product]]. Un code sous le couvercle dit si le vôtre est bon. Encore faut-il le lire sans se tromper."
  en: "A mother finds [[hazard]] in [[product]]. A code under the lid says whether yours is safe. If only it is read right."
lang: fr
langs: [fr, en]
minutes: 12
difficulty: 2
skills:
  - {fr: "Donner une consigne exacte", en: "Giving an exact instruction"}
  - {fr: "Rappeler sans affoler", en: "Recalling without a panic"}
  - {fr: "Réparer ce qui a été fait", en: "Making good what was done"}
objectives:
  - {fr: "Dire quel lot, et seulement celui-là.", en: "Say which lot, and only that one."}
  - {fr: "S'excuser et payer sans attendre d'y être forcé.", en: "Apologize and pay before being made to."}
warnings:
  - {fr: "Coupures légères, menace et adresse publiée (tout est fictif).", en: "Minor cuts, a threat and a published address (all fictional)."}
lesson:
  - {fr: "Avant de jouer : que doit-on dire en premier à qui a le produit dans la main?", en: "Before play: what should be said first to someone holding the product?"}
  - {fr: "Après : comparer les codes que chacun a donnés.", en: "Afterwards: compare the codes that everyone gave."}
start: [[day]]T10:00
duration: 8h
seed: "1"

organisation:
  name: "[[org]]"
  handle: [[handle]]
  sector: [[sector]]
  reputation: good
  voice: vous
  voiceNote:
    fr: "Quoi faire du produit, puis quel lot, puis pourquoi. Un code se copie, il ne se récite pas."
    en: "What to do with it, then which lot, then why. A code is copied, never recited."
  about:
    fr: "[[org.cap]], à [[place]]. On y fait [[product]]. Consigne de la maison en cas de doute : on n'en mange plus, on garde le contenant, et le code se lit sous le couvercle. Sans couvercle, on rapporte quand même. La ligne des soins est le 555-0156, jusqu'à 22 h.\\n\\nTrois habitudes : [[boss]] approuve ce qui engage. [[expert]], à l'usine, sait ce qui s'est passé, et rappelle après quarante minutes. Le service aux clients a les codes et les cas, et répond en dix."
    en: "[[org.cap]], in [[place]], makes [[product]]. House rule in case of doubt: stop eating it, keep the container, and read the code under the lid. Without the lid, bring it back anyway. The care line is 555-0156, until 10 p.m.\\n\\nThree customs: [[boss]] approves what commits the house. [[expert]], at the plant, knows what happened, and calls back after forty minutes. Customer service has the codes and the cases, and answers in ten."
  rules:
    - {id: respect, text: {fr: "On critique le produit, pas les personnes.", en: "Criticize the product, not people."}}
    - {id: vie_privee, text: {fr: "Pas d'adresse, pas de renseignement de santé, pas de menace.", en: "No addresses, no health information, no threats."}}
    - {id: publicite, text: {fr: "Pas de publicité.", en: "No advertising."}}
    - {id: sujet, text: {fr: "On reste dans le sujet.", en: "Keep to the subject."}}

crisis:
  cluster: accidental
  severity: serious
  morality: 0.35
  harm: some
  known:
    fr: "Jeudi, 10 h. La page est calme. Une publication est planifiée pour 11 h 30. Tu ne sais rien de plus."
    en: "Thursday, 10 a.m. The page is quiet. A post is scheduled for 11:30. That is all you know."

quarts:
  - {id: trouvaille, title: {fr: "La trouvaille", en: "The find"}, intro: {fr: "Une photo, une cuillère, quelque chose qui brille.", en: "A photo, a spoon, something that shines."}, from: "10:00", to: "11:10"}
  - {id: rappel, title: {fr: "Le rappel", en: "The recall"}, intro: {fr: "Tout le monde ouvre son frigo en même temps.", en: "Everyone opens the fridge at once."}, from: "11:20", to: "13:00"}
  - {id: suite, title: {fr: "La suite", en: "What follows"}, intro: {fr: "Les tablettes sont vides. Les questions restent.", en: "The shelves are empty. The questions stay."}, from: "15:00", to: "16:40"}

platforms:
  - {id: fil, kind: microblog, name: {fr: "Le Fil", en: "The Thread"}}
  - {id: babillard, kind: page, name: {fr: "Le Babillard", en: "The Board"}}

people:
  - {id: finder, name: "[[finder]]", handle: maman_de_loan, audience: customers, reach: 380, recurring: yes, bio: {fr: "Un fils de quatre ans, une cuillère.", en: "A four-year-old son, a spoon."}}
  - {id: rejean, name: "Réjean T.", handle: rejean_frigo, audience: customers, reach: 160, recurring: yes, bio: {fr: "Lit les petits caractères.", en: "Reads the small print."}}
  - {id: alarme, name: "Info Assiette", handle: info_assiette, audience: activists, reach: 4100, bio: {fr: "Ne mange plus rien.", en: "No longer eats anything."}}
  - {id: pierrot, name: "Pierrot", handle: pierrot_six_pots, audience: customers, reach: 240, bio: {fr: "Achète par six.", en: "Buys by the half dozen."}}
  - {id: hurt, name: "[[hurt]]", handle: mere_de_lea, audience: affected, reach: 90, recurring: yes, bio: {fr: "Sa fille a un rendez-vous chez la dentiste.", en: "Her daughter has a dental appointment."}}
  - {id: expert, name: "[[expert]]", handle: a_l_usine, audience: affected, reach: 40, protected: yes, recurring: yes, bio: {fr: "À l'usine depuis dix-huit ans.", en: "At the plant for eighteen years."}}
  - {id: troll, name: "cuillere_sale", handle: cuillere_sale, audience: trolls, reach: 590, bio: {fr: "Brasse.", en: "Stirs."}}
  - {id: fan, name: "Gaétane", handle: gaetane_tartine, audience: fans, reach: 200, bio: {fr: "Fidèle depuis la crèmerie.", en: "Loyal since the old dairy bar."}}
  - {id: pub, name: "MINCEUR TOTALE", handle: minceur_totale, audience: trolls, reach: 25}
  - {id: journal, name: "[[press]]", handle: la_redaction, audience: press, reach: 9000}

facts:
  - id: garder
    text: {fr: "On n'en mange plus, on garde le contenant; le code se lit sous le couvercle.", en: "Stop eating it, keep the container; the code is under the lid."}
    known: true
    cues: {fr: ["sous le couvercle"], en: ["under the lid"]}
    contradictedBy: {fr: ["jetez le contenant", "sur le côté"], en: ["throw out the container", "on the side"]}
  - id: sans_couvercle
    text: {fr: "Sans couvercle, on rapporte quand même.", en: "Without the lid, bring it back anyway."}
    known: true
    cues: {fr: ["rapportez-le quand même"], en: ["bring it back anyway"]}
    contradictedBy: {fr: ["sans couvercle, rien à faire", "finissez-le"], en: ["without the lid, nothing can be done", "finish it"]}
  - id: lot
    text: {fr: "Un seul lot est touché : [[lot]].", en: "One lot alone is affected: [[lot]]."}
    question: {fr: "Quel lot est touché?", en: "Which lot is affected?"}
    learn: {ask: clientele, after: 15m, when: posted(trouve)}
    cues: {fr: ["[[lot]]"], en: ["[[lot]]"]}
    contradictedBy: {fr: ["tous les lots sont touchés", "[[safeLot]] est touché"], en: ["all lots are affected", "[[safeLot]] is affected"]}
  - id: cas
    text: {fr: "Deux personnes se sont légèrement coupées à la bouche. Personne n'est à l'hôpital.", en: "Two people got a slight cut in the mouth. Nobody is in hospital."}
    question: {fr: "Combien de personnes se sont blessées?", en: "How many people were hurt?"}
    learn: {ask: clientele, after: 20m, when: posted(trouve)}
    cues: {fr: ["deux personnes se sont légèrement coupées"], en: ["two people got a slight cut"]}
    contradictedBy: {fr: ["personne ne s'est coupé", "aucun blessé", "quatre personnes se sont"], en: ["nobody was cut", "no injuries", "four people got"]}
  - id: rembourse
    text: {fr: "Tout contenant du lot est remboursé sans reçu, dans tous les magasins, jusqu'au 30.", en: "Every container of the lot is refunded without a receipt, in every store, until the 30th."}
    question: {fr: "Comment rembourse-t-on?", en: "How do we refund?"}
    learn: {ask: direction, after: 20m, when: knows(lot)}
    enables: [compensate]
    cues: {fr: ["remboursés sans reçu", "remboursé sans reçu"], en: ["refunded without a receipt"]}
    contradictedBy: {fr: ["remboursés avec le reçu", "échangés contre un bon"], en: ["refunded with the receipt", "exchanged for a voucher"]}
  - id: soins
    text: {fr: "Les soins sont payés en entier; une infirmière répond au 555-0156.", en: "Care is paid for in full; a nurse answers at 555-0156."}
    question: {fr: "Qui paie les soins?", en: "Who pays for care?"}
    learn: {ask: clientele, after: 10m, when: posted(levre)}
    cues: {fr: ["soins sont payés en entier", "payons les soins en entier"], en: ["care is paid for in full", "pay for care in full"]}
    contradictedBy: {fr: ["payés jusqu'à 100", "555-0165"], en: ["paid up to", "555-0165"]}
  - id: magasins
    text: {fr: "Ce lot n'est parti que dans quatorze magasins, tous à [[place]].", en: "That lot only went to fourteen stores, all in [[place]]."}
    question: {fr: "Où ce lot a-t-il été vendu?", en: "Where was that lot sold?"}
    learn: {ask: clientele, after: 10m, when: posted(ou)}
    cues: {fr: ["quatorze magasins"], en: ["fourteen stores"]}
    contradictedBy: {fr: ["quarante magasins", "partout dans la province"], en: ["forty stores", "all over the province"]}
  - id: cause
    text: {fr: "Un joint de la ligne 3 s'est effrité. La ligne est arrêtée.", en: "A seal on line 3 crumbled. The line is stopped."}
    question: {fr: "D'où ça vient, au juste?", en: "Where does it come from, exactly?"}
    learn: {ask: usine, after: 60m, when: posted(trouve)}
    enables: [responsibility]
    cues: {fr: ["joint de la ligne 3"], en: ["seal on line 3"]}
    contradictedBy: {fr: ["un fournisseur nous a livré", "quelqu'un l'a fait exprès", "le transport a brisé"], en: ["a supplier delivered", "somebody did it on purpose", "shipping broke"]}
  - id: rayons
    text: {fr: "Dès lundi, chaque lot passe aux rayons X avant de sortir.", en: "From Monday, every lot is X-rayed before it leaves."}
    question: {fr: "Qu'est-ce qui change, à l'usine?", en: "What changes at the plant?"}
    learn: {ask: direction, after: 20m, when: knows(cause)}
    enables: [repair]
    cues: {fr: ["passe aux rayons X", "passera aux rayons X"], en: ["is X-rayed", "will be X-rayed"]}
    contradictedBy: {fr: ["un lot sur dix", "passait déjà aux rayons"], en: ["one lot in ten", "was already X-rayed"]}

services:
  - {id: direction, name: {fr: "La direction", en: "Management"}, person: "[[boss]]", role: {fr: "Décide, et répond de tout.", en: "Decides, and answers for everything."}, replies: 20m, approves: yes, approval: 15m}
  - {id: usine, name: {fr: "L'usine", en: "The plant"}, person: "[[expert]]", role: {fr: "Sait comment c'est fait. Rappelle plus tard.", en: "Knows how it is made. Calls back later."}, owns: [question], topics: [cause], replies: 40m}
  - {id: clientele, name: {fr: "Le service aux clients", en: "Customer service"}, person: "Fleur", role: {fr: "A les codes, les cas et les magasins.", en: "Has the codes, the cases and the stores."}, owns: [complaint], topics: [lot], replies: 10m}
  - {id: juridique, name: {fr: "L'avocate", en: "The lawyer"}, role: {fr: "Sait ce que dit la loi.", en: "Knows what the law says."}, owns: [threat, personalData], replies: 30m}

posts:
  # 1. The find
  - id: trouve
    at: "10:07"
    by: finder
    platform: fil
    class: complaint
    tone: aggressive
    arousal: 0.6
    moral: 1
    topic: lot
    image: {alt: {fr: "Une cuillère, un contenant ouvert, trois éclats pâles sur une serviette.", en: "A spoon, an open container, three pale shards on a napkin."}}
    text:
      fr: "Trouvé [[hazard]] dans [[product]]. Mon gars de quatre ans avait la cuillère dans la bouche."
      en: "Found [[hazard]] in [[product]]. My four-year-old had the spoon in his mouth."
    detail: {fr: ["quatre ans", "cuillère", "bouche"], en: ["four", "spoon", "mouth"]}
    drafts:
      - text:
          fr: "Votre fils, la cuillère : ça fait peur, et c'est à nous de répondre, [[finder]]. N'en mangez plus et gardez le contenant : un code se lit sur le côté. Voulez-vous nous l'écrire ici?"
          en: "Your son, that spoon: it is frightening, and ours to answer for, [[finder]]. Stop eating it and keep the container: there is a code on the side. Would you write it here for us?"
        acts: [nameConcern, empathy, instruct, ask]
        contradicts: [garder]
        level: 1
        why: {fr: "Sur le côté, c'est la date; elle écrira le mauvais chiffre.", en: "On the side is the date; the wrong figure will be written."}
      - text:
          fr: "Votre fils, la cuillère : ça fait peur, et c'est à nous de répondre, [[finder]]. N'en mangez plus et jetez le contenant dès maintenant. Voulez-vous nous dire ici où il a été acheté?"
          en: "Your son, that spoon: it is frightening, and ours to answer for, [[finder]]. Stop eating it and throw out the container right away. Would you tell us where it was bought?"
        acts: [nameConcern, empathy, instruct, ask]
        contradicts: [garder]
        level: 0
        why: {fr: "Le code part aux ordures, avec ce qu'il aurait appris à tous.", en: "The code goes in the trash, with what it would have told everyone."}
      - text:
          fr: "Votre fils, la cuillère : ça fait peur, et c'est à nous de répondre, [[finder]]. N'en mangez plus et gardez le contenant : un code se lit sous le couvercle. Voulez-vous l'écrire ici?"
          en: "Your son, that spoon: it is frightening, and ours to answer for, [[finder]]. Stop eating it and keep the container: there is a code under the lid. Would you write it here?"
        acts: [nameConcern, empathy, instruct, ask]
        states: [garder]
        level: 4
        why: {fr: "La consigne du dossier, et la bonne question.", en: "The instruction in the file, and the right question."}

  - id: code
    at: "10:21"
    by: rejean
    platform: babillard
    class: question
    arousal: 0.4
    topic: lot
    text:
      fr: "Le mien dit [[safeLot]], sous le couvercle. Je peux le manger ou pas?"
      en: "Mine says [[safeLot]], under the lid. Can I eat it or not?"
    detail: {fr: ["[[safeLot]]", "couvercle", "manger"], en: ["[[safeLot]]", "lid", "eat"]}
    drafts:
      - text:
          fr: "Merci d'avoir lu sous le couvercle, Réjean. Avec [[safeLot]], vous pouvez le manger : un seul lot est touché, et c'est le [[lot]]. Vérifiez-les un par un, les deux codes se ressemblent."
          en: "Thank you for reading under the lid, Réjean. With [[safeLot]], you can eat it: one lot alone is affected, and that is [[lot]]. Do check them one by one, as the two codes look alike."
        when: knows(lot)
        acts: [thank, nameConcern, instruct]
        states: [lot]
        level: 4
        why: {fr: "Le bon code, et la mise en garde.", en: "The right code, and the warning."}
      - text:
          fr: "Merci d'avoir lu sous le couvercle, Réjean. N'y touchez pas : [[safeLot]] est touché, comme ceux de la même semaine. Rapportez-le au magasin dès aujourd'hui, avec les autres du frigo."
          en: "Thank you for reading under the lid, Réjean. Leave it alone: [[safeLot]] is affected, like those of the same week. Bring it back to the store today, with the others in your fridge."
        acts: [thank, nameConcern, instruct]
        contradicts: [lot]
        level: 0
        why: {fr: "Deux chiffres inversés : un bon lot rappelé, et le mauvais reste au frigo.", en: "Two digits swapped: a good lot recalled, the bad one left in the fridge."}
      - text:
          fr: "Merci d'avoir lu sous le couvercle, Réjean. N'y touchez pas d'ici à ce que le lot soit connu : le service aux clients compare les codes, et le bon sera écrit ici à 11 h, au plus tard."
          en: "Thank you for reading under the lid, Réjean. Leave it alone until the lot is known: customer service is comparing the codes, and the right one will be here at 11, at the latest."
        when: not knows(lot)
        acts: [thank, nameConcern, instruct, promise]
        promise: {text: {fr: "Dire quel lot est touché", en: "Say which lot is affected"}, due: 45m}
        level: 4
        why: {fr: "Une consigne prudente, et une heure.", en: "A careful instruction, and an hour."}
      - text:
          fr: "Merci d'avoir lu sous le couvercle, Réjean. N'y touchez pas : tous les lots sont touchés, par précaution. Rapportez-le au magasin dès aujourd'hui, avec tous les autres du frigo."
          en: "Thank you for reading under the lid, Réjean. Leave it alone: all lots are affected, as a precaution. Bring it back to the store today, along with all the others in your fridge."
        when: knows(lot)
        acts: [thank, nameConcern, instruct]
        contradicts: [lot]
        level: 1
        why: {fr: "Plus large que vrai : on videra quarante magasins pour un lot.", en: "Wider than true: forty stores emptied for one lot."}

  - id: hopital
    at: "10:36"
    by: alarme
    platform: fil
    class: falseClaim
    tone: aggressive
    arousal: 0.6
    moral: 1
    topic: lot
    text:
      fr: "ALERTE. Trois enfants à l'hôpital à cause de [[product.de]]. Ils étouffent l'affaire. Partagez."
      en: "ALERT. Three children in hospital because of [[product]]. They're covering it up. Share."
    detail: {fr: ["trois enfants", "hôpital"], en: ["three children", "hospital"]}
    drafts:
      - text:
          fr: "Trois enfants à l'hôpital : on comprend la peur. Quatre personnes se sont légèrement coupées à la bouche, et personne n'est à l'hôpital. Merci de le corriger pour ceux qui vous lisent."
          en: "Three children in hospital: the fear makes sense. Four people got a slight cut in the mouth, and nobody is in hospital. Thank you for correcting it, for those who read you."
        when: knows(cas)
        acts: [nameConcern, empathy, deny, explain, thank]
        contradicts: [cas]
        level: 1
        why: {fr: "On corrige un chiffre par un autre, faux aussi.", en: "One figure corrected by another, false as well."}
      - text:
          fr: "Trois enfants à l'hôpital : on comprend la peur. Deux personnes se sont légèrement coupées à la bouche, et personne n'est à l'hôpital. Merci de le corriger pour ceux qui vous lisent."
          en: "Three children in hospital: the fear makes sense. Two people got a slight cut in the mouth, and nobody is in hospital. Thank you for correcting it, for those who read you."
        when: knows(cas)
        acts: [nameConcern, empathy, deny, explain, thank]
        states: [cas]
        level: 4
        why: {fr: "Le vrai chiffre, sans mépris.", en: "The true figure, without contempt."}
      - text:
          fr: "Trois enfants à l'hôpital : on comprend la peur. Mais il n'y a aucun blessé, ni enfant ni adulte, et le produit est sûr. Merci de le corriger bien vite pour ceux qui vous lisent."
          en: "Three children in hospital: the fear makes sense. But there are no injuries, child or adult, and the product is safe. Thank you for correcting it fast, for those who read you."
        acts: [nameConcern, empathy, deny, thank]
        contradicts: [cas]
        level: 0
        why: {fr: "Deux personnes se sont coupées; et personne n'a vérifié que c'est sûr.", en: "Two people were cut; and nobody checked that it is safe."}
      - text:
          fr: "Trois enfants à l'hôpital : on comprend la peur. Le service aux clients fait le compte, et nous n'en disons rien avant de savoir : il sera ici à 11 h 5. Merci d'attendre jusque-là."
          en: "Three children in hospital: the fear makes sense. Customer service is counting, and we say nothing of it before we know: the count will be here at 11:05. Thank you for waiting."
        when: not knows(cas)
        acts: [nameConcern, empathy, promise, thank]
        promise: {text: {fr: "Donner le compte des blessés", en: "Give the count of the injured"}, due: 40m}
        level: 4
        why: {fr: "Ni oui ni non avant le compte.", en: "Neither yes nor no before the count."}

  - {id: pourriel, at: "10:44", by: pub, platform: babillard, class: spam, affair: false, text: {fr: "Perdez dix livres sans yogourt! Écrivez-nous en privé!!!", en: "Lose ten pounds without yogurt! Message us!!!"}}
  - {id: merci_loyal, at: "10:53", by: fan, platform: babillard, class: support, arousal: 0.2, text: {fr: "J'ai vérifié mes trois couvercles avec ma loupe. Tout est beau ici.", en: "I checked my three lids with my magnifying glass. All good here."}}

  # 2. The recall
  - id: recu
    at: "11:23"
    by: pierrot
    platform: babillard
    class: complaint
    arousal: 0.5
    topic: lot
    text:
      fr: "J'en ai six du [[lot]]. Qui garde un reçu d'épicerie? Je perds mon argent, c'est ça?"
      en: "I have six from [[lot]]. Who keeps a grocery receipt? So my money is gone, is that it?"
    detail: {fr: ["six", "reçu", "argent"], en: ["six", "receipt", "money"]}
    drafts:
      - text:
          fr: "Six contenants sans reçu, Pierrot : ce n'est pas à vous de perdre votre argent. [[boss]] décide en ce moment comment c'est remboursé, et la réponse sera ici à 12 h 15."
          en: "Six containers without a receipt, Pierrot: the loss is not yours to bear. [[boss]] is deciding right now how they get paid back, and the answer will be here at 12:15."
        when: not knows(rembourse)
        acts: [nameConcern, empathy, promise]
        promise: {text: {fr: "Dire comment c'est remboursé", en: "Say how it is refunded"}, due: 55m}
        level: 4
        why: {fr: "Rien n'est promis qui ne soit décidé.", en: "Nothing is promised that was not decided."}
      - text:
          fr: "Six contenants sans reçu, Pierrot : ce n'est pas à vous de perdre votre argent. Ils sont échangés contre un bon, dans tous les magasins, jusqu'au 30, tous les jours ouverts."
          en: "Six containers without a receipt, Pierrot: the loss is not yours to bear. They are exchanged for a voucher, in every store, until the 30th, on any day that it is open."
        when: knows(rembourse)
        acts: [nameConcern, empathy, compensate, instruct]
        contradicts: [rembourse]
        level: 1
        why: {fr: "De l'argent, pas un bon.", en: "Money, not a voucher."}
      - text:
          fr: "Six contenants sans reçu, Pierrot : ce n'est pas à vous de perdre votre argent. Ils sont remboursés sans reçu, dans tous les magasins, jusqu'au 30, même s'ils sont entamés."
          en: "Six containers without a receipt, Pierrot: the loss is not yours to bear. They are refunded without a receipt, in every store, until the 30th, even if they were opened."
        when: knows(rembourse)
        acts: [nameConcern, empathy, compensate, instruct]
        states: [rembourse]
        level: 4
        why: {fr: "Ce que la direction a décidé, au mot près.", en: "What management decided, to the word."}
      - text:
          fr: "Six contenants sans reçu, Pierrot : ce n'est pas à vous de perdre votre argent. Ils sont remboursés avec le reçu seulement, mais un relevé de carte suffit, jusqu'au 15 du mois."
          en: "Six containers without a receipt, Pierrot: the loss is not yours to bear. They are refunded with the receipt only, but a card statement will do, until the 15th of the month."
        acts: [nameConcern, empathy, compensate, instruct]
        contradicts: [rembourse]
        level: 0
        why: {fr: "Une condition que personne n'a posée.", en: "A condition that nobody set."}

  - {id: insulte, at: "11:31", by: troll, platform: fil, class: uncivil, tone: aggressive, arousal: 0.8, rule: respect, about: expert, text: {fr: "le vieux de l'usine est un épais pis un sale, y crache sûrement dedans. bande de pourris", en: "the old guy at the plant is a filthy moron, bet he spits in it. rotten bunch"}}

  - id: levre
    at: "11:39"
    by: hurt
    platform: babillard
    class: complaint
    arousal: 0.6
    moral: 1
    topic: lot
    text:
      fr: "Ma fille s'est coupé la lèvre hier, avec ça. On a la dentiste à 14 h. Qui paie? J'appelle qui?"
      en: "My daughter cut her lip on it yesterday. We see the dentist at 2. Who pays? Whom do I call?"
    detail: {fr: ["votre fille", "lèvre", "dentiste"], en: ["your daughter", "lip", "dentist"]}
    drafts:
      - text:
          fr: "La lèvre de votre fille d'abord, [[hurt]] : nous sommes désolés. Les soins sont payés jusqu'à 100 $, dentiste comprise, et une infirmière répond au 555-0156 jusqu'à 22 h ce soir."
          en: "Your daughter's lip first, [[hurt]]: we are sorry. Care is paid up to $100, the dentist included, and a nurse answers at 555-0156, until 10 p.m. tonight, if you call."
        when: knows(soins)
        acts: [nameConcern, empathy, apology, compensate, instruct]
        contradicts: [soins]
        level: 1
        why: {fr: "En entier, sans plafond.", en: "In full, without a ceiling."}
      - text:
          fr: "La lèvre de votre fille d'abord, [[hurt]] : nous sommes désolés. Je demande au service aux clients qui paie et qui vous appelle, et vous l'aurez ici à 12 h 15, avant la dentiste."
          en: "Your daughter's lip first, [[hurt]]: we are sorry. I am asking customer service who pays and who calls you, and you will have it here by 12:15, well before the dentist."
        when: not knows(soins)
        acts: [nameConcern, empathy, apology, promise]
        promise: {text: {fr: "Dire à [[hurt]] qui paie", en: "Tell [[hurt]] who pays"}, due: 40m}
        level: 4
        why: {fr: "Le pardon d'abord, et une réponse à temps.", en: "The apology first, and an answer in time."}
      - text:
          fr: "La lèvre de votre fille d'abord, [[hurt]] : nous sommes désolés. Les soins sont payés en entier, dentiste comprise, et une infirmière répond au 555-0165 jusqu'à 22 h ce soir."
          en: "Your daughter's lip first, [[hurt]]: we are sorry. All of the care is paid for, the dentist included, and a nurse answers at 555-0165, until 10 p.m. tonight, if you call."
        acts: [nameConcern, empathy, apology, compensate, instruct]
        contradicts: [soins]
        level: 0
        why: {fr: "Deux chiffres inversés; et rien n'était encore décidé.", en: "Two digits swapped; and nothing had been decided yet."}
      - text:
          fr: "La lèvre de votre fille d'abord, [[hurt]] : nous sommes désolés. Les soins sont payés en entier, dentiste comprise, et une infirmière répond au 555-0156 jusqu'à 22 h ce soir."
          en: "Your daughter's lip first, [[hurt]]: we are sorry. Care is paid for in full, the dentist included, and a nurse answers at 555-0156, until 10 p.m. tonight, if you call."
        when: knows(soins)
        acts: [nameConcern, empathy, apology, compensate, instruct]
        states: [soins]
        level: 4
        why: {fr: "Le pardon, l'argent, un numéro.", en: "The apology, the money, a number."}

  - {id: adresse, at: "11:52", by: troll, platform: fil, class: personalData, tone: aggressive, rule: vie_privee, about: expert, text: {fr: "[[expert]] de l'usine reste au 31, rang Nord, maison verte. Allez goûter à son souper.", en: "[[expert]] from the plant lives at 31 North Line, green house. Go taste that supper."}}
  - {id: menace, at: "12:03", by: troll, platform: babillard, class: threat, tone: aggressive, arousal: 0.9, rule: vie_privee, about: expert, text: {fr: "[[expert]], à soir on va te faire avaler tes éclats, avec du sang.", en: "[[expert]], tonight we'll make you swallow your shards, blood and all."}}

  - id: ou
    at: "12:10"
    by: rejean
    platform: fil
    class: question
    arousal: 0.35
    topic: lot
    text:
      fr: "Ma sœur est en ville, à trois heures d'ici. Ce lot-là s'est vendu là-bas aussi, ou juste chez nous?"
      en: "My sister lives in the city, three hours away. Was that lot sold there too, or just around here?"
    detail: {fr: ["sœur", "ville", "lot"], en: ["sister", "city", "lot"]}
    drafts:
      - text:
          fr: "Votre sœur peut respirer, Réjean, ou vérifier sans se presser. Ce lot est parti dans quarante magasins, aucun en ville. Un code sous le couvercle le dira, si elle en a de chez vous."
          en: "Your sister can breathe, Réjean, or check at her own pace. That lot went to forty stores, none in the city. The code under the lid will tell, if she has some from around here."
        when: knows(magasins)
        acts: [nameConcern, explain, instruct]
        contradicts: [magasins]
        level: 1
        why: {fr: "Quatorze, pas quarante.", en: "Fourteen, not forty."}
      - text:
          fr: "Votre sœur peut respirer, Réjean, ou vérifier sans se presser. Ce lot n'est parti que dans quatorze magasins, tous à [[place]]. Un code sous le couvercle le dira, si elle en a."
          en: "Your sister can breathe, Réjean, or check at her own pace. That lot only went to fourteen stores, all in [[place]]. The code under the lid will tell, if she does have some."
        when: knows(magasins)
        acts: [nameConcern, explain, instruct]
        states: [magasins]
        level: 4
        why: {fr: "Combien, où, et comment s'en assurer.", en: "How many, where, and how to make sure."}
      - text:
          fr: "Votre sœur devrait vérifier tout de suite, Réjean. Ce lot s'est vendu partout dans la province, en ville comme ici. Un code sous le couvercle le dira, si elle en a dans son frigo."
          en: "Your sister should check right away, Réjean. That lot was sold all over the province, in the city as it was here. The code under the lid will tell, if she has some in her fridge."
        acts: [nameConcern, explain, instruct]
        contradicts: [magasins]
        level: 0
        why: {fr: "Une province affolée pour quatorze magasins.", en: "A province in a panic over fourteen stores."}
      - text:
          fr: "Votre sœur peut déjà lire le code, sous le couvercle, Réjean. Où le lot s'est vendu, le service aux clients le cherche, magasin par magasin : la liste sera ici, pour tous, à 12 h 50."
          en: "Your sister can already read the code under the lid, Réjean. As to where the lot was sold, customer service is going through the stores: the list will be here, for all, at 12:50."
        when: not knows(magasins)
        acts: [nameConcern, instruct, promise]
        promise: {text: {fr: "Dire où le lot a été vendu", en: "Say where the lot was sold"}, due: 45m}
        level: 4
        why: {fr: "Ce qu'elle peut faire déjà, et l'heure du reste.", en: "What can be done already, and the hour for the rest."}

  - id: pourquoi
    at: "12:24"
    by: finder
    platform: babillard
    class: question
    arousal: 0.5
    moral: 1
    topic: cause
    text:
      fr: "Mon gars va bien. Mais d'où ça vient, [[hazard]]? Quelqu'un le sait, au moins?"
      en: "My boy is fine. But where do [[hazard]] come from? Does somebody know, at least?"
    detail: {fr: ["votre fils", "d'où", "ça vient"], en: ["your boy", "where", "come from"]}
    drafts:
      - text:
          fr: "Soulagés pour votre fils, [[finder]]. D'où ça vient : un fournisseur nous a livré des contenants fêlés, et nous n'y sommes pour rien. Ils ne servent plus depuis ce matin, 11 h."
          en: "Relieved for your boy, [[finder]]. Where it comes from: a supplier delivered cracked containers, and it is none of our doing. They have been out of use since 11 this morning."
        acts: [nameConcern, empathy, explain, shiftBlame]
        contradicts: [cause]
        level: 0
        why: {fr: "Un coupable deviné, et absent.", en: "A guessed culprit, and an absent one."}
      - text:
          fr: "Soulagés pour votre fils, [[finder]]. D'où ça vient : un joint de la ligne 3 s'est effrité. La ligne est arrêtée depuis ce matin, et ne repart pas avant d'avoir été démontée."
          en: "Relieved for your boy, [[finder]]. Where it comes from: a seal on line 3 crumbled. The line has been stopped since this morning, and will not run until it has been taken apart."
        when: knows(cause)
        acts: [nameConcern, empathy, explain]
        states: [cause]
        level: 4
        why: {fr: "La cause que l'usine a trouvée.", en: "The cause that the plant found."}
      - text:
          fr: "Soulagés pour votre fils, [[finder]]. D'où ça vient : [[expert]] démonte les lignes, une par une. La cause sera écrite ici à 15 h 30, et rien ne repart de l'usine d'ici là."
          en: "Relieved for your boy, [[finder]]. Where it comes from: [[expert]] is taking the lines apart, one by one. The cause will be here at 3:30, and nothing leaves the plant before that."
        when: not knows(cause)
        acts: [nameConcern, empathy, promise]
        promise: {text: {fr: "Dire d'où ça vient", en: "Say where it comes from"}, due: 190m}
        level: 4
        why: {fr: "Pas de cause avant qu'on ait regardé.", en: "No cause before somebody has looked."}
      - text:
          fr: "Soulagés pour votre fils, [[finder]]. D'où ça vient : le transport a brisé des contenants, semble-t-il. Le camion est arrêté depuis ce matin, et ne repart pas avant d'avoir été vu."
          en: "Relieved for your boy, [[finder]]. Where it comes from: shipping broke some containers, it seems. The truck has been stopped since this morning, until somebody has looked it over."
        when: knows(cause)
        acts: [nameConcern, empathy, explain, shiftBlame]
        contradicts: [cause]
        level: 1
        why: {fr: "On connaît le joint; on accuse le camion.", en: "The seal is known; the truck is blamed."}

  # 3. What follows
  - id: racheter
    at: "15:06"
    by: pierrot
    platform: babillard
    class: question
    arousal: 0.3
    topic: cause
    text:
      fr: "Remboursé, merci. Qu'est-ce qui me dit que le prochain sera bon? Vous changez quelque chose?"
      en: "Refunded, thanks. What tells me the next one will be good? Are you changing anything?"
    detail: {fr: ["prochain", "changez", "bon"], en: ["next one", "changing", "good"]}
    drafts:
      - text:
          fr: "Pour que le prochain soit bon, Pierrot, il faut plus qu'une promesse. [[boss]] décide cet après-midi de ce qui change à l'usine, et ce sera écrit ici, pour tous, à 16 h 15."
          en: "For the next one to be good, Pierrot, it takes more than a promise. [[boss]] decides this afternoon what is to change at the plant, and it will be written here at 4:15."
        when: not knows(rayons)
        acts: [nameConcern, promise]
        promise: {text: {fr: "Dire ce qui change à l'usine", en: "Say what changes at the plant"}, due: 70m}
        level: 4
        why: {fr: "Rien n'est annoncé avant d'être décidé.", en: "Nothing is announced before it is decided."}
      - text:
          fr: "Pour que le prochain soit bon, Pierrot, il faut plus qu'une promesse. Dès lundi, un lot sur dix passera aux rayons X avant de sortir, et la ligne 3 a été remontée à neuf."
          en: "For the next one to be good, Pierrot, it takes more than a promise. From Monday, one lot in ten will go through the scanner before it leaves, and line 3 has been rebuilt."
        when: knows(rayons)
        acts: [nameConcern, repair]
        contradicts: [rayons]
        level: 1
        why: {fr: "Chaque lot, pas un sur dix.", en: "Every lot, not one in ten."}
      - text:
          fr: "Pour que le prochain soit bon, Pierrot, il faut plus qu'une promesse. Dès lundi, chaque lot passera aux rayons X avant de sortir, et la ligne 3 reste arrêtée jusque-là."
          en: "For the next one to be good, Pierrot, it takes more than a promise. From Monday, every lot will be X-rayed before it leaves, and line 3 will be staying shut until then."
        when: knows(rayons)
        acts: [nameConcern, repair]
        states: [rayons]
        level: 4
        why: {fr: "Un geste décidé, et vérifiable.", en: "A step that was decided, and can be checked."}
      - text:
          fr: "Pour que le prochain soit bon, Pierrot, il n'y a rien à changer : chaque lot passait déjà aux rayons X avant de sortir, et la ligne 3 est la plus moderne de toute la région."
          en: "For the next one to be good, Pierrot, nothing needs to change: every lot was already X-rayed before it left, and line 3 is the most modern one in the whole of the region."
        acts: [nameConcern, bolster]
        contradicts: [rayons]
        level: 0
        why: {fr: "Alors comment l'éclat est-il sorti?", en: "Then how did the shard get out?"}

  - id: pardon
    at: "15:19"
    by: hurt
    platform: babillard
    class: complaint
    arousal: 0.45
    moral: 2
    topic: lot
    text:
      fr: "Deux points de suture à six ans. J'ai lu des codes toute la journée. Qui reconnaît sa faute?"
      en: "Two stitches, at six years old. I've been reading codes all day. Who owns up to the fault?"
    detail: {fr: ["deux points", "six ans", "codes"], en: ["two stitches", "six years", "codes"]}
    drafts:
      - text:
          fr: "Deux points à six ans : c'est notre faute, [[hurt]], et nous vous demandons pardon, à elle et à vous. Un joint s'est effrité chez nous; d'ici lundi, un lot sur dix ira aux rayons X."
          en: "Two stitches at six years old: it is our fault, [[hurt]], and we are sorry, to her and to you. A seal crumbled at our plant; by Monday, one lot in ten will go through the scanner."
        when: knows(rayons)
        acts: [nameConcern, responsibility, apology, repair]
        contradicts: [rayons]
        level: 1
        why: {fr: "Un pardon juste, une suite inexacte.", en: "A right apology, an inexact sequel."}
      - text:
          fr: "Deux points à six ans : c'est notre faute, [[hurt]], et nous vous demandons pardon, à elle et à vous. Ce qui change à l'usine, [[boss]] le dira ici à 16 h 20, et nous vous appellerons."
          en: "Two stitches at six years old: it is our fault, [[hurt]], and we are sorry, to her and to you. What changes at the plant, [[boss]] will say here at 4:20, and we will call you."
        when: not knows(rayons)
        acts: [nameConcern, responsibility, apology, promise]
        promise: {text: {fr: "Dire ce qui change à l'usine", en: "Say what changes at the plant"}, due: 61m}
        level: 4
        why: {fr: "Le pardon n'attend pas; le reste, si.", en: "The apology does not wait; the rest does."}
      - text:
          fr: "Deux points à six ans : c'est notre faute, [[hurt]], et nous vous demandons pardon, à elle et à vous. Un joint s'est effrité chez nous; dès lundi, chaque lot passera aux rayons X."
          en: "Two stitches at six years old: it is our fault, [[hurt]], and we are sorry, to her and to you. A seal crumbled at our plant; from Monday, every lot will be X-rayed, one by one."
        when: knows(rayons)
        acts: [nameConcern, responsibility, apology, repair]
        states: [rayons]
        level: 4
        why: {fr: "Le tort, le pardon, ce qui change.", en: "The wrong, the apology, what changes."}
      - text:
          fr: "Deux points à six ans : c'est terrible, [[hurt]], et nous pensons fort à elle et à vous. Un fournisseur nous a livré des contenants fêlés : il a été rencontré, et devra en répondre."
          en: "Two stitches at six years old: it is terrible, [[hurt]], and our thoughts are with her and with you. A supplier delivered cracked containers: they were met with, and will answer for it."
        acts: [nameConcern, empathy, shiftBlame]
        contradicts: [cause]
        level: 0
        why: {fr: "La faute à un autre, et elle est inventée.", en: "Somebody else's fault, and an invented one."}

  - id: plus_de_couvercle
    at: "15:34"
    by: rejean
    platform: babillard
    class: question
    arousal: 0.25
    topic: lot
    text:
      fr: "Un dernier : le couvercle est parti au recyclage. Pas de code. Je fais quoi du contenant à moitié plein?"
      en: "One last thing: the lid went out with the recycling. No code. What do I do with a half-full container?"
    detail: {fr: ["couvercle", "code", "à moitié plein"], en: ["lid", "code", "half-full"]}
    drafts:
      - text:
          fr: "Merci de demander avant d'y goûter, Réjean. Sans couvercle ni code, rapportez-le quand même, à moitié plein ou non : le magasin le reprend, et vous n'avez rien à prouver."
          en: "Thank you for asking before tasting it, Réjean. Without a lid or a code, bring it back anyway, half-full or not: the store takes it back, and you have nothing to prove."
        acts: [thank, nameConcern, instruct]
        states: [sans_couvercle]
        level: 4
        why: {fr: "La consigne du dossier.", en: "The instruction in the file."}
      - text:
          fr: "Merci de demander avant d'y goûter, Réjean. Sans couvercle ni code, finissez-le si tout semble bon, à moitié plein ou non : un seul lot est en cause, et le risque est petit."
          en: "Thank you for asking before tasting it, Réjean. Without a lid or a code, finish it if all seems fine, half-full or not: one lot alone is at stake, and the risk is small."
        acts: [thank, nameConcern, instruct]
        contradicts: [sans_couvercle]
        level: 0
        why: {fr: "On ne goûte pas pour voir.", en: "Nobody should taste to find out."}
      - text:
          fr: "Merci de demander avant d'y goûter, Réjean. Sans couvercle ni code, jetez-le, à moitié plein ou non : le magasin ne le reprend pas, mais un contenant, ce n'est pas la ruine."
          en: "Thank you for asking before tasting it, Réjean. Without a lid or a code, bin it, half-full or not: the store will not take it back, but one container is no great loss."
        acts: [thank, nameConcern, instruct]
        level: 1
        why: {fr: "Sûr, mais le magasin le reprend.", en: "Safe, but the store does take it back."}

  - {id: fan_insulte, at: "15:45", by: fan, platform: fil, class: uncivil, tone: aggressive, arousal: 0.55, purpose: support, rule: respect, about: finder, text: {fr: "[[finder]] est une menteuse pis une cave qui veut de l'argent. Lâchez-les donc!", en: "[[finder]] is a liar and a moron out for money. Leave them alone!"}}
  - {id: merci_soins, at: "15:58", by: hurt, platform: babillard, class: support, arousal: 0.2, when: answered(levre), text: {fr: "L'infirmière a rappelé deux fois. Ma fille a choisi un fil bleu.", en: "The nurse called back twice. My daughter picked blue thread."}}

planned:
  - {id: croquez, at: "11:30", platform: fil, text: {fr: "Croquez dedans! Une surprise dans chaque cuillérée.", en: "Dig in! A surprise in every spoonful."}}

messages:
  - id: attendre
    at: "10:40"
    from: direction
    text: {fr: "On ne dit rien avant lundi. Efface la photo, c'est sûrement un coup monté.", en: "We say nothing until Monday. Delete the photo, it is surely a setup."}
    options:
      - {stance: comply, level: 0, text: {fr: "C'est fait : la photo est partie, et on n'en parle plus jusqu'à lundi.", en: "Done: the photo is gone, and not a word about it until Monday."}, why: {fr: "Une critique effacée, et des cuillères dans des bouches.", en: "A criticism deleted, and spoons in mouths."}, effects: {removePost: trouve}}
      - {stance: counter, level: 4, text: {fr: "Non : d'autres en mangent. Je dis de garder le contenant, et l'heure du lot.", en: "No: others are eating it. I say to keep the container, and when the lot will be known."}, why: {fr: "Un non, sa raison, et mieux à la place.", en: "A no, its reason, and something better instead."}, effects: {credit: 1}}
      - {stance: refuse, level: 2, text: {fr: "Non. La photo reste, et je n'attends pas lundi pour répondre à une mère.", en: "No. The photo stays, and I will not wait for Monday to answer a mother."}, why: {fr: "Juste, sans rien offrir.", en: "Right, and offers nothing."}}
  - id: presse
    at: "11:48"
    from: journal
    kind: press
    replyWithin: 60m
    text: {fr: "Quel lot, au juste? Et combien de blessés? On publie à 12 h 45.", en: "Which lot, exactly? And how many hurt? We publish at 12:45."}
    options:
      - {stance: answer, level: 4, when: knows(lot) and knows(cas), states: [lot, cas], acts: [explain, instruct], text: {fr: "Un seul lot, [[lot]] : qu'on n'en mange plus. Deux personnes se sont légèrement coupées à la bouche.", en: "One lot alone, [[lot]]: nobody should eat it. Two people got a slight cut in the mouth."}, why: {fr: "Le code et le compte, au mot près.", en: "The code and the count, to the word."}}
      - {stance: answer, level: 0, contradicts: [cas], acts: [deny], text: {fr: "Une affaire isolée, aucun blessé. Nos produits sont sûrs, tous nos produits.", en: "An isolated matter, no injuries. Our products are safe, all our products."}, why: {fr: "Deux personnes se sont coupées.", en: "Two people were cut."}}
      - {stance: answer, level: 3, when: not (knows(lot) and knows(cas)), acts: [hold, promise], text: {fr: "Nous vérifions les deux, et vous aurez ce qui est sûr avant 12 h 45.", en: "We are checking both, and you will have what is certain before 12:45."}, why: {fr: "Rien n'est deviné.", en: "Nothing is guessed."}}
      - {stance: refuse, level: 1, text: {fr: "Nous n'avons pas de commentaire pour le moment. Merci de votre intérêt.", en: "We have no comment at the moment. Thank you for your interest in us."}, why: {fr: "Le silence sera cité.", en: "The silence will be quoted."}}
  - id: coupable
    at: "15:11"
    from: direction
    text: {fr: "C'est [[expert]] qui devait changer le joint. Donne le nom.", en: "It was up to [[expert]] to change the seal. Give the name."}
    options:
      - {stance: counter, level: 4, text: {fr: "Non : la menace est déjà là. On dit « nous », et ce qui change lundi.", en: "No: the threat is there already. We say “we”, and what changes on Monday."}, why: {fr: "La maison répond pour les siens.", en: "The house answers for its own."}, effects: {credit: 1}}
      - {stance: comply, level: 0, acts: [shiftBlame], text: {fr: "D'accord, on écrit que c'est [[expert]], et que des mesures seront prises.", en: "All right, we write that it was [[expert]], and that steps will be taken."}, why: {fr: "Une personne déjà menacée, livrée à la foule.", en: "Somebody already threatened, handed to the crowd."}}
      - {stance: refuse, level: 2, text: {fr: "Non. On ne donne pas de nom au public, un point c'est tout.", en: "No. We give no names to the public, and that is all there is to it."}, why: {fr: "Juste, et sans issue pour elle.", en: "Right, and leaves her no way out."}}

statements:
  - {id: prudence, title: {fr: "Demander la prudence", en: "Ask for caution"}, when: posted(trouve) and not knows(lot), level: 3, acts: [nameConcern, instruct, promise], states: [garder], promise: {text: {fr: "Dire quel lot", en: "Say which lot"}, due: 60m}, text: {fr: "On a trouvé [[hazard]] dans [[product]]. D'ici à ce que le lot soit connu, n'en mangez plus et gardez le contenant : le code se lit sous le couvercle. Nous dirons lequel dans l'heure.", en: "Somebody found [[hazard]] in [[product]]. Until the lot is known, stop eating it and keep the container: the code is under the lid. We will say which one within the hour."}, why: {fr: "Une consigne large, le temps de savoir.", en: "A wide instruction, until we know."}}
  - {id: rappel, title: {fr: "Rappeler le lot", en: "Recall the lot"}, when: knows(lot) and knows(cas) and knows(rembourse), level: 4, acts: [nameConcern, explain, instruct, apology, compensate], states: [lot, cas, rembourse], text: {fr: "Un seul lot est rappelé : [[lot]], sous le couvercle. N'en mangez pas. Deux personnes se sont légèrement coupées à la bouche, et nous en sommes désolés. Chaque contenant est remboursé sans reçu, dans tous les magasins, jusqu'au 30. Soins : 555-0156.", en: "One lot alone is recalled: [[lot]], under the lid. Do not eat it. Two people got a slight cut in the mouth, and we are sorry. Every container is refunded without a receipt, in every store, until the 30th. Care: 555-0156."}, why: {fr: "Quel lot, quoi faire, qui est touché, qui paie.", en: "Which lot, what to do, who is hurt, who pays."}}
  - {id: tort, title: {fr: "Dire la cause et la suite", en: "Tell the cause and what follows"}, when: knows(cause) and knows(rayons), level: 4, acts: [nameConcern, explain, responsibility, apology, repair], states: [cause, rayons], text: {fr: "Un joint de la ligne 3 s'est effrité. C'est notre faute, et nous en sommes désolés, surtout pour les deux personnes coupées. La ligne est arrêtée. Dès lundi, chaque lot passera aux rayons X avant de sortir.", en: "A seal on line 3 crumbled. It is our fault, and we are sorry, above all to the two people who were cut. The line is stopped. From Monday, every lot will be X-rayed before it leaves."}, why: {fr: "La cause, le tort, la suite.", en: "The cause, the wrong, what follows."}}
  - {id: sur, title: {fr: "Dire que tout est sûr", en: "Say all is safe"}, when: posted(hopital), level: 0, acts: [deny, bolster], contradicts: [cas], text: {fr: "Aucun blessé, un cas isolé : nos produits sont les plus sûrs du pays, et [[product]] fait notre fierté depuis trente ans!", en: "No injuries, an isolated case: our products are the safest in the country, and [[product]] has been our pride for thirty years!"}, why: {fr: "Faux, et vantard.", en: "False, and boastful."}}

contacts:
  - id: ecrire_hurt
    person: hurt
    label: {fr: "Écrire en privé à [[hurt]]", en: "Write privately to [[hurt]]"}
    when: posted(levre)
    drafts:
      - {level: 0, acts: [askPersonalData], text: {fr: "Bonjour. Envoyez-nous le numéro d'assurance maladie de votre fille pour ouvrir un dossier.", en: "Hello. Send us your daughter's health insurance number so that we can open a file."}, why: {fr: "Un renseignement que personne ne doit demander ainsi.", en: "Something nobody should ask for this way."}}
      - {level: 1, acts: [redirect], text: {fr: "Bonjour, pour toute réclamation, veuillez remplir le formulaire sur notre site. Merci.", en: "Hello, for any claim, please fill in the form that is on our website. Thank you."}, why: {fr: "Un gabarit.", en: "A template."}}
      - {level: 4, acts: [empathy, ask], text: {fr: "[[hurt]], nous pensons à votre fille. À quelle heure vous appeler, après la dentiste?", en: "[[hurt]], our thoughts are with your daughter. When may we call, after the dentist?"}, why: {fr: "On demande quand aider.", en: "Asks when to help."}}

timeline:
  - {id: relance, when: "elapsed > 120m and not answered(trouve)", post: {by: finder, platform: fil, class: complaint, tone: aggressive, arousal: 0.65, moral: 1, text: {fr: "Deux heures. Pas un mot. J'ai encore les éclats sur ma table.", en: "Two hours. Not a word. The shards are still on my table."}}}
  - {id: article_exact, at: "12:50", when: stated(lot), trust: {all: 2}, article: {platform: fil, by: journal, mass: 20, text: {fr: "Rappel du lot [[lot]] : lisez sous le couvercle.", en: "Lot [[lot]] recalled: read under the lid."}}}
  - {id: article_flou, at: "12:50", unless: stated(lot), article: {platform: fil, by: journal, mass: 50, text: {fr: "[[org.cap]] : quel lot? La maison ne le dit pas.", en: "[[org.cap]]: which lot? The house does not say."}}}
  - {id: dementi_tombe, at: "12:30", when: contradicted(cas), trust: {all: -6}, post: {by: hurt, platform: fil, class: complaint, tone: aggressive, arousal: 0.7, moral: 2, text: {fr: "« Aucun blessé. » Voici la lèvre de ma fille.", en: "“No injuries.” Here is my daughter's lip."}}}

imprevus:
  - {id: parodie, title: {fr: "Un compte parodique", en: "A parody account"}, from: "11:40", to: "12:40", post: {by: troll, platform: fil, class: troll, tone: aggressive, arousal: 0.5, rule: respect, text: {fr: "Nouvelle saveur chez les imbéciles de [[org.de]] : croquant garanti.", en: "New flavour from the idiots at [[org]]: guaranteed crunch."}}}
  - {id: radio, title: {fr: "La radio du midi", en: "The noon radio"}, from: "11:45", to: "12:30", article: {platform: fil, by: journal, mass: 15, text: {fr: "En ondes : « avant de dîner, lisez ce qui suit ».", en: "On air: “before lunch, hear this.”"}}}

debrief:
  pattern:
    fr: "Un rappel est une phrase exacte, dite vite à beaucoup de monde. Trop étroite, elle blesse; trop large, elle affole."
    en: "A recall is one exact sentence, said fast to many. Too narrow, it hurts; too wide, it spreads panic."
  lessons:
    - {fr: "Quoi faire du produit, avant pourquoi.", en: "What to do with the product, before why."}
    - {fr: "Payer sans reçu coûte moins qu'expliquer pourquoi on en demande un.", en: "Paying without a receipt costs less than explaining why one is asked for."}
  endings:
    - {id: repris, title: {fr: "Repris", en: "Taken back"}, when: trust >= 58 and stated(lot) and said(apology), text: {fr: "Le lot est revenu presque entier. Les codes, cette fois, étaient les bons.", en: "The lot came back almost whole. The codes, this time, were right."}, became: [{person: hurt, text: {fr: "Sa fille montre son fil bleu.", en: "Her daughter shows off the blue thread."}}, {person: finder, text: {fr: "Lit encore sous les couvercles.", en: "Still reads under lids."}}]}
    - {id: couvert, title: {fr: "Ciel couvert", en: "Overcast"}, when: trust >= 46, text: {fr: "On en rachète, en regardant deux fois.", en: "People buy it again, and look twice."}}
    - {id: tablette, title: {fr: "La tablette vide", en: "The empty shelf"}, text: {fr: "Le lot est revenu. Les clients, pas encore.", en: "The lot came back. The customers have not, yet."}}
`,
  crowd: {
    doubts: {
      fr: [
        'Dites-nous quel code regarder.',
        'J’en ai donné aux enfants à matin.',
        'Un rappel, ça devrait être clair.',
        'Je vais fouiller mon frigo.',
        'On mange ça les yeux fermés, d’habitude.',
        'J’aurais aimé l’apprendre de vous.',
      ],
      en: [
        'Tell us which code to look for.',
        'I gave some to the kids this morning.',
        'A recall should be clear.',
        'Off to search my fridge.',
        'We usually eat it with our eyes closed.',
        'I’d have liked to hear it from you.',
      ],
    },
    angers: {
      fr: [
        'On donne ça à nos enfants!',
        'Goûtez-y donc vous-mêmes!',
        'Plus jamais dans mon panier!',
        'Faut-il se couper pour que vous bougiez!',
      ],
      en: [
        'We feed this to our kids!',
        'You have a taste of it!',
        'Never again in my cart!',
        'Must we get cut before you move!',
      ],
    },
    supports: {
      fr: [
        'Un rappel, c’est signe qu’ils font attention.',
        'Lisez le code avant de crier.',
        'Ils m’ont répondu pour mes couvercles.',
        'Ça fait trente ans que j’en mange.',
      ],
      en: [
        'A recall means they’re careful.',
        'Read the code before you shout.',
        'They answered me about my lids.',
        'I’ve eaten it for thirty years.',
      ],
    },
    questions: {
      fr: [
        'C’est quel lot, au juste?',
        'Où est-ce qu’on le rapporte?',
        'Faut-il un reçu?',
        'Les autres saveurs sont correctes?',
      ],
      en: [
        'Which lot is it, exactly?',
        'Where do we bring it back?',
        'Do I need a receipt?',
        'Are the other flavours fine?',
      ],
    },
    rumours: {
      fr: [
        'ça touche toutes les marques.',
        'ils le savent depuis un mois.',
        'des gens sont très malades.',
        'quelqu’un l’a fait exprès.',
        'l’usine va fermer.',
      ],
      en: [
        'it affects every brand.',
        'they’ve known for a month.',
        'people are very ill.',
        'somebody did it on purpose.',
        'the plant is closing.',
      ],
    },
  },
};
