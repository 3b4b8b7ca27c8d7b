import { defineWords, plural } from './define.ts';

/**
 * What each rule of the rubric found, keyed by its code: a fact about an act, never a judgement of the
 * person. `fact`, `service`, `from` and `planned` arrive already named in the reader's language.
 */
export const FINDINGS = defineWords({
  fr: {
    // Timing: veille
    'timing.signalSeen': (p) => `Tu as ouvert la première critique ${time(p.minutes)} après son apparition.`,
    'timing.signalLate': (p) => `La première critique a attendu ${time(p.minutes)} avant d’être ouverte.`,
    'timing.signalUnseen': 'La première critique de l’affaire n’a jamais été ouverte.',
    'timing.watchSet': 'Une veille était en place avant que l’affaire s’emballe.',
    'timing.watchLate': 'La veille a été posée quand l’affaire s’était déjà emballée.',
    'timing.watchNone': 'Aucune veille n’a été posée : l’emballement est arrivé sans avertir.',
    'timing.watchNoneCalm':
      'Aucune veille n’a été posée : si l’affaire s’était emballée, rien ne t’aurait averti.',
    'timing.alertsAnswered': (p) =>
      `${p.answered} ${many('fr', p.answered, 'alerte suivie', 'alertes suivies')} d’un geste en ${time(p.within ?? 20)} au plus, sur ${p.alerts}.`,
    'timing.alertsIgnored': (p) =>
      `${p.answered} ${many('fr', p.answered, 'alerte suivie', 'alertes suivies')} d’un geste en ${time(p.within ?? 20)} au plus, sur ${p.alerts}.`,
    'timing.plannedPaused': (p) =>
      `« ${p.planned} » était planifiée; tu l’as arrêtée avant qu’elle parte en pleine critique.`,
    'timing.plannedOut': (p) => `« ${p.planned} » est partie toute seule en pleine critique.`,
    // Timing: first and conclusive word
    'timing.firstWordInTime': (p) =>
      `Première parole publique au bout de ${time(p.minutes)}; on l’attend ici en ${time(p.limit)} au plus.`,
    'timing.firstWordLate': (p) =>
      `Première parole publique au bout de ${time(p.minutes)}; on l’attend ici en ${time(p.limit)} au plus.`,
    'timing.firstWordForced': (p) =>
      `La première parole est venue après l’article, au bout de ${time(p.minutes)} : un silence rompu de force.`,
    'timing.firstWordWrong':
      'La première parole publique est venue vite, mais elle était fausse ou blessante. Vite et faux coûte plus que lentement et juste.',
    'timing.firstWordNone': (p) =>
      `Aucune parole publique sur l’affaire; on l’attendait en ${time(p.limit)} au plus.`,
    'timing.conclusiveSameDay': (p) =>
      `Une réponse qui règle l’essentiel est venue ${p.limit === undefined ? 'le jour même' : 'à temps'}, ${time(Number(p.hours) * 60)} après la première critique.`,
    'timing.conclusiveLate': (p) =>
      p.limit === undefined
        ? 'La réponse qui règle l’essentiel est venue un autre jour.'
        : `La réponse qui règle l’essentiel est venue au bout de ${time(Number(p.hours) * 60)}; on l’attendait en ${time(p.limit)} au plus.`,
    'timing.conclusiveNone': 'Aucune réponse n’a réglé l’essentiel avant la fin.',
    'timing.promiseKept': 'Promesse tenue à l’heure.',
    'timing.promiseMissed':
      'Promesse manquée, ou tenue en retard. Une deuxième déception pèse plus que la première.',
    'timing.deadlineMet': (p) =>
      `${p.from} attendait une réponse avant une heure dite : elle est venue à temps.`,
    'timing.deadlineWrong': (p) => `${p.from} a eu une réponse à temps, mais pas la bonne : vite et faux.`,
    'timing.deadlineMissed': (p) =>
      `${p.from} attendait une réponse en ${time(p.minutes)} : elle n’est pas venue à temps.`,
    'timing.answersPrompt': (p) =>
      `${p.prompt} ${many('fr', p.prompt, 'réponse', 'réponses')} sur ${p.answers} dans le délai attendu de la plateforme.`,
    'timing.answersSlow': (p) =>
      `${p.prompt} ${many('fr', p.prompt, 'réponse', 'réponses')} sur ${p.answers} dans le délai attendu; celle-ci a pris ${time(p.minutes)}.`,
    // Tone
    'tone.namesConcern': 'Ces mots nomment ce qui était reproché, au lieu de parler en général.',
    'tone.factsForFury':
      'La publication était furieuse; ces mots donnent des faits, ce qui apaise mieux que des sentiments.',
    'tone.warmth': 'La colère était contenue; ces mots répondent à la personne avant de répondre au dossier.',
    'tone.human': 'On entend quelqu’un parler, pas un service.',
    'tone.template': 'Ces mots conviendraient à n’importe quelle plainte : rien n’y vient de celle-ci.',
    'tone.author': 'L’auteur du scénario tient ces mots pour faibles; sa raison est dessous.',
    'tone.noFacts':
      'La publication était furieuse; ces mots compatissent ou promettent sans donner un seul fait.',
    'tone.noWarmth': 'Ces mots disent juste, mais sans un mot pour la personne.',
    'tone.attack': 'Ces mots s’en prennent à une personne, pas à ce qu’elle dit.',
    'tone.threaten': 'Ces mots menacent la personne à qui ils s’adressent.',
    'tone.sharpHumour': 'Cet humour rit de quelqu’un.',
    'tone.humourHarm': 'Un trait d’humour, alors que quelqu’un a subi un tort.',
    'tone.hostile': 'Ces mots se lisent comme hostiles.',
    'tone.sarcastic': 'Ces mots se lisent comme ironiques.',
    'tone.shiftBlame': 'Ces mots renvoient la faute à quelqu’un d’autre.',
    'tone.halfApology':
      'Une demi-excuse : le regret porte sur ce que les gens ressentent, pas sur ce qui a été fait.',
    'tone.pasted':
      'Le même texte, ou presque, avait déjà été publié : la deuxième fois, il ne répond plus à personne.',
    'tone.denial': 'Ces mots nient, sans fait à l’appui.',
    'tone.defensive': 'Ces mots se défendent avant d’avoir entendu.',
    'tone.excuse': 'Ces mots expliquent pourquoi ce n’était pas vraiment la faute de la maison.',
    'tone.empathyForFury':
      'À quelqu’un de furieux, ces mots offrent de la compassion sans un fait; l’effet est presque nul.',
    'tone.coldFacts': 'Des faits seuls, à quelqu’un qui n’était pas en colère mais déçu.',
    'tone.shouting': 'Les majuscules se lisent comme un cri.',
    'tone.register': 'Ces mots ne tiennent pas le « vous » ou le « tu » de la maison.',
    'tone.silence': 'Pas un mot n’a été dit. Pour qui attendait, le silence a un ton, lui aussi.',
    'tone.fewWords': (p) =>
      `${p.words} ${many('fr', p.words, 'parole', 'paroles')} en tout : plusieurs personnes n’ont rien entendu de la maison.`,
    // Responsibility and strategy
    'responsibility.responsibility': 'La responsabilité a été dite en public, à la première personne.',
    'responsibility.responsibilityPrivate': 'La responsabilité n’a été dite qu’en privé.',
    'responsibility.responsibilityNone': 'Personne n’a dit en public : « c’est nous ».',
    'responsibility.repair': 'Une réparation a été annoncée en public.',
    'responsibility.repairPrivate': 'La réparation n’a été offerte qu’en privé.',
    'responsibility.repairNone': 'Aucune réparation n’a été annoncée.',
    'responsibility.apology': 'Des excuses ont été présentées en public.',
    'responsibility.apologyPrivate': 'Des excuses n’ont été présentées qu’en privé.',
    'responsibility.apologyNone': 'Aucune excuse n’a été présentée.',
    'responsibility.explain': 'Ce qui s’est passé a été expliqué.',
    'responsibility.explainPrivate': 'Ce qui s’est passé n’a été expliqué qu’en privé.',
    'responsibility.explainNone': 'Ce qui s’est passé n’a jamais été expliqué.',
    'responsibility.fits':
      'Dans l’ensemble, tes paroles allaient avec ce dont la maison était tenue responsable.',
    'responsibility.fitsHalf':
      'Tes paroles n’allaient qu’en partie avec ce dont la maison était tenue responsable.',
    'responsibility.wrongStrategy':
      'Nier, minimiser ou accuser alors que la maison est tenue responsable : la faute grossit.',
    'responsibility.grovelling': 'S’excuser d’une rumeur la confirme.',
    'responsibility.mixed':
      'Reconnaître et minimiser dans la même phrase : on ne retient que la seconde moitié.',
    'responsibility.earlyCompensation':
      'Un dédommagement public, tout de suite et sans explication : il attire d’autres réclamations.',
    'responsibility.emptyRepair':
      'Une réparation annoncée avant que quelqu’un ait confirmé qu’elle était possible.',
    // Information
    'information.happened': 'Un fait vérifié a été dit en public.',
    'information.happenedVague': 'Ce qui s’est passé a été évoqué, sans un fait vérifié.',
    'information.happenedNone': 'Personne n’a su par toi ce qui s’était passé.',
    'information.todo': 'Les gens ont su quoi faire.',
    'information.todoHalf': 'Les gens ont su où s’adresser ou ce qui serait réparé.',
    'information.todoNone': 'Rien ne disait aux gens quoi faire, ni où s’adresser.',
    'information.nextWord': 'L’heure de la prochaine nouvelle a été donnée.',
    'information.nextWordVague': 'Une suite a été annoncée, sans heure.',
    'information.nextWordNone': 'L’heure de la prochaine nouvelle n’a jamais été donnée.',
    'information.shared': (p) => `${p.told} faits vérifiés ont été dits en public.`,
    'information.sharedFew': (p) =>
      `${p.told} ${many('fr', p.told, 'fait vérifié dit', 'faits vérifiés dits')} en public.`,
    'information.factHidden': (p) =>
      `Tu l’avais appris et on pouvait le dire; le public ne l’a pas su par toi : « ${p.fact} »`,
    'information.verified': (p) => `${p.asked} questions posées aux services avant d’affirmer.`,
    'information.unverified': (p) =>
      `${p.asked} ${many('fr', p.asked, 'question posée', 'questions posées')} aux services : peu de choses pouvaient être affirmées.`,
    'information.contradictsKnown': (p) =>
      `Ces mots disent le contraire de ce que tu avais appris : « ${p.fact} »`,
    'information.contradicts': (p) =>
      `Ces mots disent le contraire de ce qui est vrai, sans que la question ait été posée : « ${p.fact} »`,
    'information.rumourRepeated': (p) => `Ces mots donnent pour vrai ce qui ne l’était pas : « ${p.fact} »`,
    'information.corrected': 'L’erreur a été corrigée en public ensuite : une bonne part est rendue.',
    'information.secretTold': (p) =>
      `Ces mots disent en public ce qui devait rester entre les personnes concernées : « ${p.fact} »`,
    // Moderation
    'moderation.illegalHandled': (p) => `${cls(p.class, 'fr')} : retirée et signalée en ${time(p.minutes)}.`,
    'moderation.illegalLate': (p) =>
      `${cls(p.class, 'fr')} : traitée seulement au bout de ${time(p.minutes)}.`,
    'moderation.illegalNotRaised': (p) => `${cls(p.class, 'fr')} : retirée, mais personne n’a été prévenu.`,
    'moderation.illegalNotGone': (p) => `${cls(p.class, 'fr')} : signalée, mais laissée à la vue de tous.`,
    'moderation.illegalLeft': (p) => `${cls(p.class, 'fr')} : restée en place.`,
    'moderation.abuseHandled': (p) => `${cls(p.class, 'fr')} : traitée avec un outil qui suffisait.`,
    'moderation.abuseLeft': (p) => `${cls(p.class, 'fr')} : restée à la vue de tous.`,
    'moderation.noRule': (p) => `${cls(p.class, 'fr')} : retirée sans règle citée ni explication.`,
    'moderation.tooHard': (p) =>
      `${cls(p.class, 'fr')} : la personne a été bloquée alors que son message suffisait.`,
    'moderation.criticismKept': (p) => `${p.criticisms} critiques vues, aucune retirée.`,
    'moderation.criticismRemoved': 'Une critique légitime a été retirée sans un mot.',
    'moderation.criticismHidden':
      'Une critique légitime a été masquée : ses amis la voient encore, et le savent.',
    'moderation.criticismExplained':
      'Une critique légitime a été retirée; l’explication en répare la moitié.',
    'moderation.closedOnCriticism': (p) =>
      `Les commentaires ont été fermés sans un mot${standing('fr', p.criticisms)}.${reopened('fr', p.minutes)}`,
    'moderation.closedWide': (p) =>
      `Les commentaires ont été fermés avec un mot, mais à tout le monde${standing('fr', p.criticisms)}.${reopened('fr', p.minutes)}`,
    'moderation.closedNoWord': (p) =>
      `Menaces ou adresses s’accumulaient : fermer se défendait, mais personne n’a su pourquoi.${reopened('fr', p.minutes)}`,
    'moderation.closedForSafety': (p) =>
      `Menaces ou adresses s’accumulaient; les commentaires ont été fermés, et tout le monde a su pourquoi.${reopened('fr', p.minutes)}`,
    // Channel and escalation
    'channel.coverage': (p) =>
      `${p.answered} des ${p.callers} personnes qui appelaient une réponse en ont eu une.`,
    'channel.coverageThin': (p) =>
      `${p.answered} des ${p.callers} personnes qui appelaient une réponse en ont eu une. Celle-ci, non.`,
    'channel.onlyInfluencers': (p) =>
      `Les comptes très suivis ont eu ${p.high} % de réponses, les autres ${p.low} %. Celle-ci attend encore.`,
    'channel.ownerRight': (p) => `${p.right} sur ${p.all} confiées au bon service.`,
    'channel.ownerWrong': (p) => `Confiée à ${p.service}, qui ne pouvait pas la régler.`,
    'channel.ownerNone': 'Personne à l’interne n’a été prévenu.',
    'channel.directionReasoned': (p) => `${p.from} a reçu une réponse avec des raisons.`,
    'channel.directionObeyed': (p) => `${p.from} demandait; c’était accepté sans proposer mieux.`,
    'channel.directionFlat': (p) => `${p.from} a reçu une réponse, mais peu de raisons.`,
    'channel.directionIgnored': (p) => `${p.from} n’a pas eu de réponse.`,
    'channel.publicThenPrivate': 'La parole publique est venue avant le privé, avec un relais.',
    'channel.privateTooSoon': 'Renvoyée en privé avant qu’un mot soit dit devant tout le monde.',
    'channel.privateInFire': 'L’affaire brûlait déjà : renvoyer les gens ailleurs l’alimente.',
    'channel.redirectBare': 'Un renvoi ailleurs, sans dire à qui ni comment.',
    'channel.trollFed': 'Une provocation a reçu une réponse publique : c’est ce qu’elle cherchait.',
    'channel.longExchange': (p) =>
      `${p.n}e échange public avec la même personne : chaque tour expose le dossier un peu plus.`,
    'channel.personalDataAsked': 'Un renseignement personnel a été demandé devant tout le monde.',
    // Language
    'language.clear': 'Français clair, sans faute repérée.',
    'language.wrongLanguage': 'Ces mots ne sont pas dans la langue de la personne.',
    'language.slips': (p) => `${p.slips} ${many('fr', p.slips, 'coquille repérée', 'coquilles repérées')}.`,
    'language.jargon': 'Des formules d’administration, là où une phrase simple suffisait.',
    'language.shouting': 'Des majuscules qui crient.',
    'language.exclamations': 'Plusieurs points d’exclamation : le ton monte tout seul.',
    'language.long': (p) => `${p.words} mots : peu de gens liront jusqu’au bout.`,
  },
  en: {
    'timing.signalSeen': (p) => `You opened the first criticism ${time(p.minutes)} after it appeared.`,
    'timing.signalLate': (p) => `The first criticism waited ${time(p.minutes)} before anyone opened it.`,
    'timing.signalUnseen': 'The first criticism of the affair was never opened.',
    'timing.watchSet': 'A watch was in place before the affair took off.',
    'timing.watchLate': 'The watch was set once the affair had already taken off.',
    'timing.watchNone': 'No watch was set: the surge came without warning.',
    'timing.watchNoneCalm': 'No watch was set: had the affair taken off, nothing would have warned you.',
    'timing.alertsAnswered': (p) =>
      `${p.answered} of ${p.alerts} ${many('en', p.alerts, 'alert', 'alerts')} followed by an act within ${time(p.within ?? 20)}.`,
    'timing.alertsIgnored': (p) =>
      `${p.answered} of ${p.alerts} ${many('en', p.alerts, 'alert', 'alerts')} followed by an act within ${time(p.within ?? 20)}.`,
    'timing.plannedPaused': (p) =>
      `“${p.planned}” was scheduled; you stopped it before it went out into the criticism.`,
    'timing.plannedOut': (p) => `“${p.planned}” went out by itself, into the criticism.`,
    'timing.firstWordInTime': (p) =>
      `First public word after ${time(p.minutes)}; people here expect it within ${time(p.limit)}.`,
    'timing.firstWordLate': (p) =>
      `First public word after ${time(p.minutes)}; people here expect it within ${time(p.limit)}.`,
    'timing.firstWordForced': (p) =>
      `The first word came after the article, ${time(p.minutes)} in: a silence broken by force.`,
    'timing.firstWordWrong':
      'The first public word came fast, but it was false or hurtful. Fast and wrong costs more than slow and right.',
    'timing.firstWordNone': (p) =>
      `No public word about the affair; people expected one within ${time(p.limit)}.`,
    'timing.conclusiveSameDay': (p) =>
      `An answer that settled the main thing came ${p.limit === undefined ? 'the same day' : 'in time'}, ${time(Number(p.hours) * 60)} after the first criticism.`,
    'timing.conclusiveLate': (p) =>
      p.limit === undefined
        ? 'The answer that settled the main thing came on another day.'
        : `The answer that settled the main thing came after ${time(Number(p.hours) * 60)}; it was expected within ${time(p.limit)}.`,
    'timing.conclusiveNone': 'No answer settled the main thing before the end.',
    'timing.promiseKept': 'Promise kept on time.',
    'timing.promiseMissed':
      'Promise missed, or kept late. A second disappointment weighs more than the first.',
    'timing.deadlineMet': (p) => `${p.from} needed an answer by a set time and got it.`,
    'timing.deadlineWrong': (p) => `${p.from} got an answer in time, but not a good one: fast and wrong.`,
    'timing.deadlineMissed': (p) =>
      `${p.from} needed an answer within ${time(p.minutes)}: it did not come in time.`,
    'timing.answersPrompt': (p) =>
      `${p.prompt} of ${p.answers} ${many('en', p.answers, 'answer', 'answers')} came within the time the platform expects.`,
    'timing.answersSlow': (p) =>
      `${p.prompt} of ${p.answers} ${many('en', p.answers, 'answer', 'answers')} came within the expected time; this one took ${time(p.minutes)}.`,
    'tone.namesConcern': 'These words name what was complained of, instead of speaking in general.',
    'tone.factsForFury': 'The post was furious; these words give facts, which calm better than feelings do.',
    'tone.warmth': 'The anger was contained; these words answer the person before the file.',
    'tone.human': 'You can hear somebody speaking, not a department.',
    'tone.template': 'These words would suit any complaint: nothing in them comes from this one.',
    'tone.author': 'The author of the scenario holds these words to be weak; the reason is below.',
    'tone.noFacts': 'The post was furious; these words sympathize or promise without a single fact.',
    'tone.noWarmth': 'These words are right, without a word for the person.',
    'tone.attack': 'These words go after a person, not after what was said.',
    'tone.threaten': 'These words threaten the person they are addressed to.',
    'tone.sharpHumour': 'This humour laughs at someone.',
    'tone.humourHarm': 'A light touch, where somebody had been wronged.',
    'tone.hostile': 'These words read as hostile.',
    'tone.sarcastic': 'These words read as ironic.',
    'tone.shiftBlame': 'These words hand the blame to someone else.',
    'tone.halfApology': 'Half an apology: it regrets what people feel, not what was done.',
    'tone.pasted': 'The same text, or nearly, had been posted before: the second time it answers nobody.',
    'tone.denial': 'These words deny, with no fact to back them.',
    'tone.defensive': 'These words defend before they have listened.',
    'tone.excuse': 'These words explain why it was not really your fault.',
    'tone.empathyForFury':
      'To somebody furious, these words offer sympathy without a fact; it does next to nothing.',
    'tone.coldFacts': 'Facts alone, to somebody who was not angry but let down.',
    'tone.shouting': 'Capitals read as shouting.',
    'tone.register': 'These words do not keep the house’s own form of address.',
    'tone.silence': 'Not a word was said. To those who were waiting, silence has a tone too.',
    'tone.fewWords': (p) =>
      `${p.words} ${many('en', p.words, 'message', 'messages')} in all: several people heard nothing from the house.`,
    'responsibility.responsibility': 'Responsibility was taken in public, in the first person.',
    'responsibility.responsibilityPrivate': 'Responsibility was taken in private only.',
    'responsibility.responsibilityNone': 'Nobody said in public: “this is on us”.',
    'responsibility.repair': 'A repair was announced in public.',
    'responsibility.repairPrivate': 'The repair was offered in private only.',
    'responsibility.repairNone': 'No repair was announced.',
    'responsibility.apology': 'An apology was made in public.',
    'responsibility.apologyPrivate': 'An apology was made in private only.',
    'responsibility.apologyNone': 'No apology was made.',
    'responsibility.explain': 'What happened was explained.',
    'responsibility.explainPrivate': 'What happened was explained in private only.',
    'responsibility.explainNone': 'What happened was never explained.',
    'responsibility.fits': 'On the whole, your words matched what the house was held responsible for.',
    'responsibility.fitsHalf': 'Your words only partly matched what the house was held responsible for.',
    'responsibility.wrongStrategy':
      'Denying, playing down or accusing while the house is held responsible makes the fault grow.',
    'responsibility.grovelling': 'Apologizing for a rumour confirms it.',
    'responsibility.mixed': 'Owning it and playing it down in one breath: people keep the second half.',
    'responsibility.earlyCompensation': 'Public compensation, at once and unexplained: it draws new claims.',
    'responsibility.emptyRepair': 'A repair announced before anyone had confirmed it was possible.',
    'information.happened': 'A checked fact was given in public.',
    'information.happenedVague': 'What happened was touched on, without a checked fact.',
    'information.happenedNone': 'Nobody learned from you what had happened.',
    'information.todo': 'People knew what to do.',
    'information.todoHalf': 'People knew where to turn, or what would be mended.',
    'information.todoNone': 'Nothing told people what to do or where to turn.',
    'information.nextWord': 'The hour of the next update was given.',
    'information.nextWordVague': 'A follow-up was announced, without an hour.',
    'information.nextWordNone': 'The hour of the next update was never given.',
    'information.shared': (p) => `${p.told} checked facts were given in public.`,
    'information.sharedFew': (p) =>
      `${p.told} checked ${many('en', p.told, 'fact', 'facts')} given in public.`,
    'information.factHidden': (p) =>
      `You had learned it and it could be said; the public did not hear it from you: “${p.fact}”`,
    'information.verified': (p) => `${p.asked} questions put to the services before claiming anything.`,
    'information.unverified': (p) =>
      `${p.asked} ${many('en', p.asked, 'question', 'questions')} put to the services: little could be claimed.`,
    'information.contradictsKnown': (p) =>
      `These words say the opposite of what you had learned: “${p.fact}”`,
    'information.contradicts': (p) =>
      `These words say the opposite of what is true, and the question was not asked first: “${p.fact}”`,
    'information.rumourRepeated': (p) => `These words give as true what was not: “${p.fact}”`,
    'information.corrected': 'The mistake was corrected in public afterwards: much of it is given back.',
    'information.secretTold': (p) =>
      `These words say in public what was to stay between the people concerned: “${p.fact}”`,
    'moderation.illegalHandled': (p) =>
      `${cls(p.class, 'en')}: removed and raised within ${time(p.minutes)}.`,
    'moderation.illegalLate': (p) => `${cls(p.class, 'en')}: dealt with only after ${time(p.minutes)}.`,
    'moderation.illegalNotRaised': (p) => `${cls(p.class, 'en')}: removed, but nobody was told.`,
    'moderation.illegalNotGone': (p) => `${cls(p.class, 'en')}: raised, but left in plain sight.`,
    'moderation.illegalLeft': (p) => `${cls(p.class, 'en')}: left standing.`,
    'moderation.abuseHandled': (p) => `${cls(p.class, 'en')}: dealt with, using a tool that was enough.`,
    'moderation.abuseLeft': (p) => `${cls(p.class, 'en')}: left in plain sight.`,
    'moderation.noRule': (p) => `${cls(p.class, 'en')}: removed with no rule cited and no explanation.`,
    'moderation.tooHard': (p) =>
      `${cls(p.class, 'en')}: the person was blocked where dealing with the message was enough.`,
    'moderation.criticismKept': (p) => `${p.criticisms} criticisms seen, none removed.`,
    'moderation.criticismRemoved': 'A legitimate criticism was removed without a word.',
    'moderation.criticismHidden':
      'A legitimate criticism was hidden: the author’s friends still see it, and know.',
    'moderation.criticismExplained': 'A legitimate criticism was removed; the explanation mends half of it.',
    'moderation.closedOnCriticism': (p) =>
      `Comments were closed without a word${standing('en', p.criticisms)}.${reopened('en', p.minutes)}`,
    'moderation.closedWide': (p) =>
      `Comments were closed with a word, but to everybody${standing('en', p.criticisms)}.${reopened('en', p.minutes)}`,
    'moderation.closedNoWord': (p) =>
      `Threats or addresses were piling up: closing could be defended, but nobody knew why.${reopened('en', p.minutes)}`,
    'moderation.closedForSafety': (p) =>
      `Threats or addresses were piling up; comments were closed, and everybody knew why.${reopened('en', p.minutes)}`,
    'channel.coverage': (p) => `${p.answered} of the ${p.callers} people who called for an answer got one.`,
    'channel.coverageThin': (p) =>
      `${p.answered} of the ${p.callers} people who called for an answer got one. Not this one.`,
    'channel.onlyInfluencers': (p) =>
      `Accounts with many followers got an answer ${p.high}% of the time, the others ${p.low}%. This person is still waiting.`,
    'channel.ownerRight': (p) => `${p.right} of ${p.all} passed on to the right service.`,
    'channel.ownerWrong': (p) => `Passed on to ${p.service}, who could not settle it.`,
    'channel.ownerNone': 'Nobody in the house was told.',
    'channel.directionReasoned': (p) => `${p.from} got an answer with reasons.`,
    'channel.directionObeyed': (p) => `${p.from} asked; it was done with nothing better put forward.`,
    'channel.directionFlat': (p) => `${p.from} got an answer, but few reasons.`,
    'channel.directionIgnored': (p) => `${p.from} got no answer.`,
    'channel.publicThenPrivate': 'The public word came before the private one, with somebody to take it on.',
    'channel.privateTooSoon': 'Sent to private before a word was said in front of everyone.',
    'channel.privateInFire': 'The affair was already burning: sending people elsewhere feeds it.',
    'channel.redirectBare': 'Sent elsewhere, without saying to whom or how.',
    'channel.trollFed': 'A provocation got a public answer: that is what it was after.',
    'channel.longExchange': (p) =>
      `Public exchange no. ${p.n} with the same person: each round exposes the matter a little more.`,
    'channel.personalDataAsked': 'Personal information was asked for in front of everyone.',
    'language.clear': 'Clear English, no slip found.',
    'language.wrongLanguage': 'These words are not in the person’s language.',
    'language.slips': (p) => `${p.slips} ${many('en', p.slips, 'slip', 'slips')} found.`,
    'language.jargon': 'Official phrases, where a plain sentence was enough.',
    'language.shouting': 'Capitals that shout.',
    'language.exclamations': 'Several exclamation marks: the tone rises by itself.',
    'language.long': (p) => `${p.words} words: few people will read to the end.`,
  },
});

/** One better option for each point lost: something to do, that could be done at that moment. */
export const BETTER = defineWords({
  fr: {
    openOddOnes:
      'Ouvrir, dès le début du quart, la publication qui ne ressemble pas aux autres, même si trois personnes l’ont lue.',
    setWatch:
      'Poser une veille sur deux ou trois mots de l’affaire dès la première critique, avec un seuil bas.',
    answerAlert: 'À l’alerte, ouvrir d’abord la publication qui monte, avant de finir ce qui est commencé.',
    pausePlanned: 'Regarder ce qui est planifié dès qu’une critique paraît, et le suspendre.',
    holdNow:
      'Un message d’attente en trois temps : nous avons vu, voici ce que nous vérifions, prochaine nouvelle à telle heure.',
    holdBeforePress:
      'Parler avant l’article, même pour dire ce qui n’est pas encore su : c’est cette phrase qui sera citée.',
    rightOverFast:
      'Poser la question au service qui sait, et dire en attendant qu’on vérifie. Dix minutes suffisent.',
    concludeToday: (p) =>
      `Ramasser ${p.limit === undefined ? 'avant le soir' : `en ${time(p.limit)} au plus`} ce qui est su, ce qui est reconnu et ce qui sera réparé, en une déclaration.`,
    'conclude.preventable': 'Une déclaration qui dit « c’est nous », ce qui est réparé, et quand.',
    'conclude.accidental':
      'Une déclaration qui dit ce qui s’est passé et ce qui est fait pour les personnes touchées.',
    'conclude.victim': 'Une déclaration calme, avec la preuve, et ce que chacun peut vérifier.',
    promiseLater:
      'Promettre plus tard que ce qu’on espère, puis donner des nouvelles à l’heure dite, même s’il n’y en a pas.',
    answerBeforeDue: 'Répondre avant l’heure, fût-ce par deux faits sûrs et ce qui n’est pas encore su.',
    triageFirst: 'Trier d’abord par ce qui attend et par ce qui blesse, répondre ensuite.',
    'tone.template': 'Reprendre un détail de la publication : l’objet, le prénom, la date. Un seul suffit.',
    'tone.author': 'Lire la raison de l’auteur, puis les autres textes proposés.',
    'tone.noFacts':
      'Donner un fait vérifié et ce qui se passe ensuite; la compassion tient en une proposition.',
    'tone.noWarmth':
      'Une phrase pour la personne, avant les faits : ce qu’elle a vécu, dans ses mots à elle.',
    'tone.attack': 'Répondre à ce qui est reproché, ou ne pas répondre à cette personne.',
    'tone.threaten': 'Citer la règle de la page, sans menace; le juridique parle par lettre, pas en public.',
    'tone.sharpHumour': 'Laisser l’humour à ceux qui n’ont blessé personne; dire la chose simplement.',
    'tone.humourHarm': 'Attendre que ce soit réparé avant de sourire.',
    'tone.hostile': 'Écrire la réponse qu’on voudrait lire à voix haute devant la personne.',
    'tone.sarcastic': 'Dire la chose au premier degré : à l’écrit, l’ironie passe pour du mépris.',
    'tone.shiftBlame': 'Dire sa part d’abord. Les autres diront la leur.',
    'tone.halfApology':
      'Remplacer « si vous avez été blessés » par ce qui a été fait : « nous avons envoyé cette lettre ».',
    'tone.pasted': 'Varier : une réponse épinglée pour tous, et des mots propres à chaque personne.',
    'tone.denial': 'Nier seulement avec un fait qu’on peut montrer; sinon dire qu’on vérifie.',
    'tone.defensive': 'Redire d’abord ce que la personne reproche, sans « mais ».',
    'tone.excuse': 'Garder l’explication, enlever l’excuse : ce qui s’est passé, puis ce qui change.',
    'tone.empathyForFury': 'À la fureur, un fait et une suite; la chaleur tient dans le ton.',
    'tone.coldFacts': 'Nommer d’abord ce que la personne a vécu, puis le fait.',
    'tone.shouting': 'Écrire en minuscules.',
    'tone.register': 'Garder partout la même adresse, celle de la maison.',
    'tone.speak': 'Choisir trois publications qui résument les autres, et y répondre avec leurs mots.',
    'responsibility.responsibility': 'Une phrase dont le sujet est « nous » et le verbe, ce qui a été fait.',
    'responsibility.repair': 'Dire ce qui sera réparé, pour qui et quand, dès qu’un service l’a confirmé.',
    'responsibility.apology': 'S’excuser de l’acte, pas de l’effet.',
    'responsibility.explain': 'Expliquer en deux phrases ce qui s’est passé, sans chercher à convaincre.',
    'strategy.preventable': 'La maison est tenue responsable : reconnaître, réparer, puis expliquer.',
    'strategy.accidental': 'C’est un accident : expliquer, s’occuper des personnes touchées, réparer.',
    'strategy.victim': 'C’est une rumeur : la preuve, sur un ton aimable, et rien à se faire pardonner.',
    oneLine: 'Choisir une seule ligne et s’y tenir : reconnaître, sans « mais ».',
    compensateLater: 'Parler du dédommagement avec les personnes concernées; en public, expliquer d’abord.',
    repairKnown: 'Demander d’abord au service si c’est possible, et dire qu’on le demande.',
    tellOneFact: 'Un fait vérifié, même petit, au lieu d’une formule.',
    sayWhatToDo: 'Dire à chacun quoi faire, même si c’est « rien pour l’instant », et où demander.',
    giveAnHour: 'Donner une heure : « prochaine nouvelle à 11 h ».',
    tellFact: (p) => `Le dire, puisque c’est su et public : « ${p.fact} »`,
    askThenTell: 'Poser deux questions aux services tôt, pour avoir de quoi dire.',
    askFirst: 'Poser les questions dès le premier quart : les réponses mettent de 10 à 40 minutes.',
    sayWhatYouKnow: 'Dire ce qui est su, même quand c’est à notre désavantage : cela finit par se savoir.',
    askBeforeSaying: 'Demander au service qui sait avant d’affirmer; dire en attendant qu’on vérifie.',
    keepPrivate: 'En parler seulement avec la personne concernée.',
    captureRemoveRaise: (p) =>
      `${Number(p.within ?? 30) === 30 ? 'Dans la demi-heure' : `En ${time(p.within)} au plus`} : garder une preuve, retirer, faire remonter au service qui s’en occupe.`,
    'moderate.uncivil':
      'La règle citée, le message retiré ou relégué, la porte ouverte : « reformulez, on vous répond ».',
    'moderate.troll': 'Reléguer ou masquer, sans répondre.',
    'moderate.spam': 'Retirer : personne n’y perd rien.',
    citeRule: 'Citer la règle de la nétiquette en une ligne, à la personne et à ceux qui lisent.',
    answerCriticism: 'La laisser, et y répondre. Une critique qui reste prouve qu’on écoute.',
    keepOpen: 'Laisser la parole ouverte, et ne traiter que les publications qui enfreignent la nétiquette.',
    sayWhyClosed: 'Dire en une phrase pourquoi on ferme et quand on rouvrira, puis tenir cette heure.',
    answerGroup:
      'Une réponse épinglée sous la publication la plus partagée, puis quelques réponses personnelles.',
    answerSmall: 'Répondre à tour de rôle, sans regarder le nombre d’abonnés.',
    ownerOf: (p) => `La confier à ${p.service || 'celui ou celle dont c’est le travail'}.`,
    counterOffer:
      'Refuser avec un chiffre et une autre option : « ce serait pire, trois captures circulent; voici ce que je propose ».',
    publicFirst: 'Un mot devant tout le monde d’abord; puis le privé, avec le nom de qui prendra la suite.',
    leaveTroll: 'Ne pas répondre : laisser, reléguer ou masquer.',
    takeAside: 'Au troisième tour, proposer un appel, et dire en public que c’est fait.',
    askInPrivate: 'Demander par message privé, jamais sous une publication.',
    'language.wrongLanguage': 'Répondre dans la langue de la personne.',
    'language.slips': 'Relire une fois, à voix basse.',
    'language.jargon': 'Remplacer la formule par ce qu’on dirait au comptoir.',
    'language.shouting': 'Écrire en minuscules.',
    'language.exclamations': 'Garder un seul point d’exclamation, ou aucun.',
    'language.long': 'Couper de moitié; le reste va dans une déclaration.',
  },
  en: {
    openOddOnes:
      'Open, as the shift begins, the post that is not like the others, even if three people have read it.',
    setWatch: 'Set a watch on two or three words of the affair at the first criticism, with a low threshold.',
    answerAlert: 'When the alert rings, open the rising post first, before finishing what you were doing.',
    pausePlanned: 'Look at what is scheduled as soon as a criticism appears, and pause it.',
    holdNow:
      'A holding message in three beats: we have seen, here is what we are checking, next word at such an hour.',
    holdBeforePress:
      'Speak before the article does, even to say what is not known yet: that sentence is the one they will quote.',
    rightOverFast:
      'Ask the service that knows, and say meanwhile that you are checking. Ten minutes are enough.',
    concludeToday: (p) =>
      `${p.limit === undefined ? 'Before evening' : `Within ${time(p.limit)}`}, gather what is known, what is owned and what will be mended, in one statement.`,
    'conclude.preventable': 'A statement that says “this is on us”, what is being mended, and when.',
    'conclude.accidental':
      'A statement that says what happened and what is being done for the people affected.',
    'conclude.victim': 'A calm statement, with the proof, and what anyone can check.',
    promiseLater:
      'Promise a later hour than you hope for, then report at that hour even if there is no news.',
    answerBeforeDue: 'Answer before the hour, if only with two sure facts and what is not known yet.',
    triageFirst: 'Sort first by what is waiting and what hurts; answer next.',
    'tone.template': 'Take up one detail of the post: the object, the name, the date. One is enough.',
    'tone.author': 'Read the author’s reason, then the other texts offered.',
    'tone.noFacts': 'Give one checked fact and what happens next; sympathy fits in a clause.',
    'tone.noWarmth':
      'One sentence for the person before the facts: what they went through, in their own words.',
    'tone.attack': 'Answer what is complained of, or do not answer this person.',
    'tone.threaten': 'Cite the rule of the page, without a threat; legal speaks by letter, not in public.',
    'tone.sharpHumour': 'Leave humour to those who have hurt nobody; say it plainly.',
    'tone.humourHarm': 'Wait until it is mended before smiling.',
    'tone.hostile': 'Write the answer you would read aloud in front of the person.',
    'tone.sarcastic': 'Say it straight: in writing, irony reads as contempt.',
    'tone.shiftBlame': 'Say your own part first. Others will say theirs.',
    'tone.halfApology': 'Replace “if anyone was offended” with what was done: “we sent that letter”.',
    'tone.pasted': 'Vary: one pinned answer for all, and words of their own for each person.',
    'tone.denial': 'Deny only with a fact you can show; otherwise say you are checking.',
    'tone.defensive': 'First say back what the person complains of, without a “but”.',
    'tone.excuse': 'Keep the explanation, drop the excuse: what happened, then what changes.',
    'tone.empathyForFury': 'To fury, a fact and a next step; let the warmth be in the tone.',
    'tone.coldFacts': 'Name what the person went through first, then the fact.',
    'tone.shouting': 'Write in lower case.',
    'tone.register': 'Keep one form of address throughout, the house’s.',
    'tone.speak': 'Pick three posts that sum up the others, and answer them in their own terms.',
    'responsibility.responsibility': 'One sentence whose subject is “we” and whose verb is what was done.',
    'responsibility.repair':
      'Say what will be mended, for whom and when, as soon as a service has confirmed it.',
    'responsibility.apology': 'Apologize for the act, not for its effect.',
    'responsibility.explain': 'Explain in two sentences what happened, without trying to convince.',
    'strategy.preventable': 'The house is held responsible: own it, mend it, then explain.',
    'strategy.accidental': 'It is an accident: explain, look after the people affected, mend it.',
    'strategy.victim': 'It is a rumour: the proof, kindly put, and nothing to be forgiven for.',
    oneLine: 'Choose one line and hold it: own it, without a “but”.',
    compensateLater: 'Discuss compensation with the people concerned; in public, explain first.',
    repairKnown: 'First ask the service whether it can be done, and say that you are asking.',
    tellOneFact: 'One checked fact, however small, instead of a formula.',
    sayWhatToDo: 'Tell people what to do, even if it is “nothing for now”, and where to ask.',
    giveAnHour: 'Give an hour: “next update at 11”.',
    tellFact: (p) => `Say it, since it is known and public: “${p.fact}”`,
    askThenTell: 'Put two questions to the services early, to have something to say.',
    askFirst: 'Ask in the first shift: answers take 10 to 40 minutes.',
    sayWhatYouKnow: 'Say what is known even when it does not flatter us: it comes out in the end.',
    askBeforeSaying: 'Ask the service that knows before claiming; meanwhile say you are checking.',
    keepPrivate: 'Discuss it only with the person concerned.',
    captureRemoveRaise: (p) =>
      `Within ${Number(p.within ?? 30) === 30 ? 'half an hour' : time(p.within)}: keep a capture, remove, raise it with the service whose job it is.`,
    'moderate.uncivil':
      'Rule cited, message removed or moved down, door open: “put it another way and we will answer”.',
    'moderate.troll': 'Move it down or hide it, without answering.',
    'moderate.spam': 'Remove it: nobody loses anything.',
    citeRule: 'Cite the rule of the page in one line, to the person and to those who read.',
    answerCriticism: 'Leave it, and answer it. A criticism that stays proves you listen.',
    keepOpen: 'Leave the floor open, and deal only with the posts that break the house rules.',
    sayWhyClosed:
      'Say in one sentence why you are closing and when you will open again, then keep to that hour.',
    answerGroup: 'One pinned answer under the most shared post, then a few personal ones.',
    answerSmall: 'Answer in turn, without looking at the number of followers.',
    ownerOf: (p) => `Pass it on to ${p.service || 'the person whose job it is'}.`,
    counterOffer:
      'Refuse with a figure and another option: “that would be worse, three captures are going around; here is what I propose”.',
    publicFirst: 'A word in front of everyone first; then private, with the name of who takes over.',
    leaveTroll: 'Do not answer: leave it, move it down or hide it.',
    takeAside: 'On the third round, offer a call, and say in public that it was made.',
    askInPrivate: 'Ask by private message, never under a post.',
    'language.wrongLanguage': 'Answer in the person’s language.',
    'language.slips': 'Read it once more, under your breath.',
    'language.jargon': 'Replace the formula with what you would say across a counter.',
    'language.shouting': 'Write in lower case.',
    'language.exclamations': 'Keep one exclamation mark, or none.',
    'language.long': 'Cut it in half; the rest belongs in a statement.',
  },
});

export type FindingRule = keyof (typeof FINDINGS)['fr'];
export type BetterCode = keyof (typeof BETTER)['fr'];

const CLASSES: Readonly<Record<'fr' | 'en', Readonly<Record<string, string>>>> = {
  fr: {
    threat: 'Une menace',
    personalData: 'Une donnée personnelle publiée',
    uncivil: 'Une insulte',
    troll: 'Une provocation',
    spam: 'Une publicité importune',
  },
  en: {
    threat: 'A threat',
    personalData: 'Personal information posted',
    uncivil: 'An insult',
    troll: 'A provocation',
    spam: 'Spam',
  },
};

function cls(id: string | number | undefined, lang: 'fr' | 'en'): string {
  return CLASSES[lang][String(id)] ?? (lang === 'fr' ? 'Une publication' : 'A post');
}

/** 45 min, 1 h, 2 h 05: the same way in both languages. */
function time(minutes: string | number | undefined): string {
  const n = Math.max(1, Math.round(Number(minutes ?? 0)));
  if (n < 60) return `${n}\u00a0min`;
  const rest = n % 60;
  const hours = Math.floor(n / 60);
  return rest === 0 ? `${hours}\u00a0h` : `${hours}\u00a0h\u00a0${rest < 10 ? '0' : ''}${rest}`;
}

function many(lang: 'fr' | 'en', n: string | number | undefined, one: string, other: string): string {
  return plural(lang, Number(n ?? 0), one, other);
}

/** How much criticism stood where comments were closed; nothing when there was none. */
function standing(lang: 'fr' | 'en', criticisms: string | number | undefined): string {
  const n = Number(criticisms ?? 0);
  if (n === 0) return '';
  return lang === 'fr'
    ? `, alors que ${n} ${many(lang, n, 'critique y était ouverte', 'critiques y étaient ouvertes')}`
    : ` while ${n} ${many(lang, n, 'criticism stood', 'criticisms stood')} there`;
}

function reopened(lang: 'fr' | 'en', minutes: string | number | undefined): string {
  if (minutes === undefined) return '';
  return lang === 'fr' ? ` Rouverts au bout de ${time(minutes)}.` : ` Opened again after ${time(minutes)}.`;
}
