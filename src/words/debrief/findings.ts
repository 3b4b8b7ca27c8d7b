import { defineWords, plural } from '../define.ts';

/**
 * What each rule of the rubric found, keyed by its code: a fact about an act, never a judgement of the
 * person. `fact`, `service`, `from` and `planned` arrive already named in the reader's language.
 */
export const FINDINGS = defineWords({
  fr: {
    // Timing: veille
    'timing.signalSeen': (p) => `Tu as ouvert la première critique ${time(p.minutes)} après son apparition.`,
    'timing.signalLate': (p) => `Tu as ouvert la première critique ${time(p.minutes)} après son apparition.`,
    'timing.signalUnseen': 'Tu n’as jamais ouvert la première critique de l’affaire.',
    'timing.watchSet': 'Tu avais posé une veille avant que l’affaire s’emballe.',
    'timing.watchDeaf':
      'Ta veille n’a jamais sonné, et l’affaire s’est emballée : son seuil était trop haut.',
    'timing.watchLate': 'Tu as posé ta veille quand l’affaire s’était déjà emballée.',
    'timing.watchNone': 'Tu n’avais posé aucune veille : l’affaire s’est emballée sans t’avertir.',
    'timing.watchNoneCalm':
      'Tu n’avais posé aucune veille : si l’affaire s’était emballée, rien ne t’aurait averti.',
    'timing.alertsAnswered': (p) =>
      `${p.answered} ${many('fr', p.answered, 'alerte suivie', 'alertes suivies')} d’un geste en ${time(p.within ?? 20)} au plus, sur ${p.alerts}.`,
    'timing.alertsIgnored': (p) =>
      `${p.answered} ${many('fr', p.answered, 'alerte suivie', 'alertes suivies')} d’un geste en ${time(p.within ?? 20)} au plus, sur ${p.alerts}.`,
    'timing.plannedPaused': (p) =>
      `« ${p.planned} » était planifiée; tu l’as arrêtée avant qu’elle parte en pleine critique.`,
    'timing.plannedOut': (p) => `« ${p.planned} » est partie toute seule en pleine critique.`,
    // Timing: first and conclusive word
    'timing.firstWordInTime': (p) =>
      `Tu as parlé en public ${time(p.minutes)} après la première critique; ici, on attend un mot en ${time(p.limit)} au plus.`,
    'timing.firstWordLate': (p) =>
      `Tu as parlé en public ${time(p.minutes)} après la première critique; ici, on attend un mot en ${time(p.limit)} au plus.`,
    'timing.firstWordForced': (p) =>
      `Ton premier mot est venu après l’article, ${time(p.minutes)} après la première critique : un silence rompu de force.`,
    'timing.firstWordWrong': 'Ton premier mot en public est venu vite, mais il était faux ou blessant.',
    'timing.firstWordEmpty':
      'Ton premier mot en public ne dit rien de ce qui est reproché : l’attente a continué.',
    'timing.firstWordBare':
      'Ton premier mot en public accuse réception, sans un mot de ce qui est reproché : il compte à moitié.',
    'timing.firstWordUnread': 'Tes mots en public n’ont pas pu être lus : aucun ne compte comme premier mot.',
    'timing.firstWordNone': (p) =>
      `Tu n’as pas dit un mot en public sur l’affaire; on en attendait un en ${time(p.limit)} au plus.`,
    'timing.conclusiveSameDay': (p) =>
      `Tu as donné une vraie réponse ${p.limit === undefined ? 'le jour même' : 'à temps'}, ${time(Number(p.hours) * 60)} après la première critique.`,
    'timing.conclusiveOnceKnown': (p) =>
      `Tu as donné une vraie réponse dès qu’elle a été possible, ${time(Number(p.hours) * 60)} après la première critique.`,
    'timing.conclusiveLate': (p) =>
      p.limit === undefined
        ? 'Ta vraie réponse est venue un autre jour.'
        : `Ta vraie réponse est venue ${time(Number(p.hours) * 60)} après la première critique; on l’attendait en ${time(p.limit)} au plus.`,
    'timing.conclusiveNone': 'La question de fond est restée sans vraie réponse jusqu’à la fin.',
    'timing.followedHurting':
      'Après ton premier mot, une part de tes messages disait des choses fausses ou blessantes : ce qui avait été gagné s’est perdu.',
    'timing.notFollowed': (p) =>
      `Des gens ont attendu pendant ${p.shifts} ${many('fr', p.shifts, 'quart', 'quarts')}; tu leur as répondu en public dans ${Number(p.spoken) === 0 ? 'aucun' : p.spoken}.`,
    'timing.promiseKept': 'Tu as tenu ta promesse à l’heure dite.',
    'timing.promiseMissed': 'Tu n’as pas tenu ta promesse, ou tu l’as tenue en retard.',
    'timing.deadlineMet': (p) => `${p.from} : une réponse était attendue, tu l’as donnée à temps.`,
    'timing.deadlineWrong': (p) => `${p.from} : tu as répondu à temps, mais pas avec la bonne réponse.`,
    'timing.deadlineMissed': (p) =>
      `${p.from} : une réponse était attendue en ${time(p.minutes)}, elle n’est pas venue à temps.`,
    'timing.answersNone': (p) =>
      `Aucune des ${p.answers} réponses qu’on pouvait attendre de toi n’est venue.`,
    'timing.answersPrompt': (p) =>
      `${p.prompt} des ${p.answers} réponses attendues ${many('fr', p.prompt, 'est venue', 'sont venues')} dans le délai de la plateforme.`,
    'timing.answersSlow': (p) =>
      `${Number(p.prompt) === 0 ? 'Aucune' : p.prompt} des ${p.answers} réponses attendues ${came(p.prompt)} dans le délai de la plateforme, sans rien de faux ni de blessant.${slowest('fr', p.minutes, p.limit)}`,
    // Tone
    'tone.namesConcern': (p) =>
      p.taken === undefined
        ? `Ces mots nomment ce qui était reproché${toWhom('fr', p.who)}, au lieu de parler en général.`
        : `Ces mots reprennent ce ${by('fr', p.who)} (${takenUp('fr', p)}), au lieu de parler en général.`,
    'tone.tellsFact': (p) =>
      `Ces mots donnent un fait précis${toWhom('fr', p.who)}\u00a0: «\u00a0${p.fact}\u00a0»`,
    'tone.factsForFury': (p) =>
      `La publication était furieuse; ces mots donnent des faits${toWhom('fr', p.who)}, ce qui apaise mieux que des sentiments.${taking('fr', p)}`,
    'tone.warmth': (p) =>
      p.who === undefined
        ? 'Ces mots parlent aux gens avant de parler du dossier.'
        : `La colère était contenue; ces mots répondent à ${p.who} avant de répondre au dossier.${taking('fr', p)}`,
    'tone.human': (p) =>
      `On entend quelqu’un parler${toWhom('fr', p.who)}, pas un service.${taking('fr', p)}`,
    'tone.template': 'Ces mots conviendraient à n’importe qui : rien n’y reprend ce qui t’a été écrit.',
    'tone.unnamed': 'Ces mots répondent, mais ne redisent pas ce qui est reproché.',
    'tone.author': 'L’auteur du scénario juge ces mots faibles; sa raison est dessous.',
    'tone.noFacts': 'La publication était furieuse; ces mots compatissent ou promettent, sans un seul fait.',
    'tone.noWarmth': 'Ces mots sont justes, mais ne disent rien de ce que la personne a vécu.',
    'tone.attack': 'Ces mots s’en prennent à une personne, pas à ce qu’elle dit.',
    'tone.threaten': 'Ces mots menacent la personne à qui ils s’adressent.',
    'tone.sharpHumour': 'Cet humour rit de quelqu’un.',
    'tone.humourHarm': 'Un trait d’humour, alors que quelqu’un a subi un tort.',
    'tone.hostile': 'Ces mots se lisent comme hostiles.',
    'tone.sarcastic': 'Ces mots se lisent comme ironiques.',
    'tone.boast': 'Ces mots vantent la maison au lieu de répondre à ce qui est reproché.',
    'tone.shiftBlame': 'Ces mots renvoient la faute à quelqu’un d’autre.',
    'tone.halfApology':
      'Une demi-excuse : le regret porte sur ce que les gens ressentent, pas sur ce qui a été fait.',
    'tone.pasted': 'Tu avais déjà publié ce texte, ou presque : répété, il ne répond plus à personne.',
    'tone.denial': 'Ces mots nient, sans fait à l’appui.',
    'tone.defensive': 'Ces mots se défendent avant d’avoir entendu.',
    'tone.excuse': 'Ces mots expliquent pourquoi ce n’était pas vraiment la faute de la maison.',
    'tone.empathyForFury': 'À quelqu’un de furieux, ces mots offrent de la compassion, sans un fait.',
    'tone.coldFacts': 'Des faits seuls, à quelqu’un qui n’était pas en colère mais déçu.',
    'tone.shouting': 'Les majuscules se lisent comme un cri.',
    'tone.register': 'Ces mots ne tiennent pas le « vous » ou le « tu » de la maison.',
    'tone.silence': 'Tu n’as répondu à personne. Pour qui attendait, le silence a un ton, lui aussi.',
    'tone.silentShifts': (p) =>
      `Des gens ont attendu pendant ${p.shifts} ${many('fr', p.shifts, 'quart', 'quarts')}; pendant ${p.silent} d’entre eux, personne n’a eu un mot de toi.`,
    'tone.fewWords': (p) =>
      `${p.words} ${many('fr', p.words, 'message', 'messages')} en tout : plusieurs personnes n’ont eu aucune réponse.`,
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
    'responsibility.fits': 'Dans l’ensemble, tu as répondu comme la faute le demandait.',
    'responsibility.fitsHalf':
      'Une partie de tes messages ne répondait pas à ce qu’on reprochait à la maison.',
    'responsibility.heardByFew': (p) =>
      `Ce que tu as reconnu, ${p.heard} des ${p.callers} personnes qui attendaient ${many('fr', p.heard, 'l’a entendu', 'l’ont entendu')} de toi.`,
    'responsibility.wrongStrategy':
      'Ces mots nient, minimisent ou accusent, alors que les gens tiennent la maison responsable.',
    'responsibility.grovelling':
      'Ces mots présentent des excuses pour une rumeur, comme si elle était vraie.',
    'responsibility.harshDenial':
      'Devant une rumeur, ces mots nient quelque chose de vrai, ou s’en prennent à quelqu’un.',
    'responsibility.mixed': 'Ces mots reconnaissent la faute et la minimisent d’un même souffle.',
    'responsibility.earlyCompensation':
      'Un dédommagement offert en public, tout de suite et sans explication.',
    'responsibility.emptyRepair':
      'Une réparation annoncée avant que quelqu’un ait confirmé qu’elle était possible.',
    // Information
    'information.happened': 'Un fait vérifié a été dit en public.',
    'information.happenedVague': 'Ce qui s’est passé a été évoqué, sans un fait vérifié.',
    'information.happenedNone': 'Tu n’as dit à personne ce qui s’était passé.',
    'information.todo': 'Les gens ont su quoi faire.',
    'information.todoHalf': 'Les gens ont su où s’adresser ou ce qui serait réparé.',
    'information.todoNone': 'Rien ne disait aux gens quoi faire, ni où s’adresser.',
    'information.nextWord': 'L’heure de la prochaine nouvelle a été donnée.',
    'information.nextWordVague': 'Une suite a été annoncée, sans heure.',
    'information.nextWordNone': 'L’heure de la prochaine nouvelle n’a jamais été donnée.',
    'information.shared': (p) =>
      `${p.told} ${plural('fr', Number(p.told), 'fait vérifié a été dit', 'faits vérifiés ont été dits')} en public.`,
    'information.sharedFew': (p) =>
      `${p.told} ${many('fr', p.told, 'fait vérifié dit', 'faits vérifiés dits')} en public.`,
    'information.factHidden': (p) =>
      `Tu l’avais appris, tu pouvais le dire, et le public ne l’a pas su par toi : « ${p.fact} »`,
    'information.verified': (p) => `Tu as posé ${p.asked} questions aux services avant d’affirmer.`,
    'information.unverified': (p) =>
      Number(p.asked) === 0
        ? 'Tu n’as posé aucune question aux services : tu ne pouvais presque rien affirmer.'
        : `Tu n’as posé que ${p.asked} ${many('fr', p.asked, 'question', 'questions')} aux services : tu ne pouvais presque rien affirmer.`,
    'information.heardByFew': (p) =>
      `Ce que tu savais, ${p.heard} des ${p.callers} personnes qui attendaient ${many('fr', p.heard, 'l’a appris', 'l’ont appris')} de toi.`,
    'information.contradictsKnown': (p) =>
      `Ces mots disent le contraire de ce que tu avais appris : « ${p.fact} »`,
    'information.contradicts': (p) =>
      `Un fait contredit ces mots, et tu n’avais posé la question à personne : « ${p.fact} »`,
    'information.rumourRepeated': (p) =>
      `Ces mots reprennent une rumeur comme si elle était vraie : « ${p.fact} »`,
    'information.outdated': (p) => `Ces mots disent ce qui n’était plus vrai : « ${p.fact} »`,
    'information.fromNowhere':
      'Ces mots affirment ce qu’aucun fait appris ne dit. On t’a demandé d’où tu le tenais, et tu l’as dit quand même.',
    'information.corrected': 'Tu as corrigé l’erreur en public, ensuite.',
    'information.secretTold': (p) =>
      `Ces mots disent en public ce qui devait rester entre les personnes concernées : « ${p.fact} »`,
    // Moderation
    'moderation.illegalHandled': (p) =>
      `Tu as retiré et signalé ${cls(p.class, 'fr')} en ${time(p.minutes)}.`,
    'moderation.illegalLate': (p) =>
      `Tu as mis ${time(p.minutes)} à t’occuper d’une publication qui contenait ${cls(p.class, 'fr')}.`,
    'moderation.illegalNotRaised': (p) => `Tu as retiré ${cls(p.class, 'fr')}, sans prévenir personne.`,
    'moderation.illegalNotGone': (p) =>
      `Tu as signalé ${cls(p.class, 'fr')}, mais tout le monde pouvait encore lire la publication.`,
    'moderation.illegalLeft': (p) =>
      p.away === undefined
        ? `Tu as laissé en ligne ${cls(p.class, 'fr')}.`
        : `Après la fin de ta partie, personne n’a retiré ${cls(p.class, 'fr')}.`,
    'moderation.abuseHandled': (p) => `Tu as traité ${cls(p.class, 'fr')} avec un outil qui suffisait.`,
    'moderation.abuseLeft': (p) =>
      p.away === undefined
        ? `Tu as laissé ${cls(p.class, 'fr')} à la vue de tous.`
        : `Après la fin de ta partie, personne n’a traité ${cls(p.class, 'fr')}.`,
    'moderation.abuseStillUp': (p) =>
      `Tu as signalé ${cls(p.class, 'fr')}, et tout le monde pouvait encore la lire.`,
    'moderation.noRule': (p) => `Tu as retiré ${cls(p.class, 'fr')} sans citer de règle ni expliquer.`,
    'moderation.tooHard': (p) =>
      `Pour ${cls(p.class, 'fr')}, tu as bloqué la personne; retirer le message suffisait.`,
    'moderation.criticismKept': (p) =>
      `Tu as eu ${p.criticisms} ${many('fr', p.criticisms, 'critique', 'critiques')} sous les yeux, et tu n’en as retiré aucune.`,
    'moderation.criticismRemoved': 'Tu as retiré sans un mot une critique légitime.',
    'moderation.criticismHidden': 'Tu as masqué une critique légitime.',
    'moderation.criticismLowered':
      'Tu as relégué une critique légitime, comme si elle enfreignait une règle.',
    'moderation.criticismReported':
      'Tu as signalé une critique légitime comme un abus, ou l’as remise à un service que cela ne regarde pas.',
    'moderation.criticismExplained': 'Tu as retiré une critique légitime, en expliquant pourquoi.',
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
      `Tu as répondu à ${p.answered} des ${p.callers} personnes qui attendaient une réponse.`,
    'channel.coverageThin': (p) =>
      Number(p.answered) === 0
        ? `Aucune des ${p.callers} personnes qui attendaient une réponse n’en a eu.`
        : `${p.answered} des ${p.callers} personnes qui attendaient une réponse ${Number(p.answered) === 1 ? 'en a eu' : 'en ont eu'} une. Celle-ci, non.`,
    'channel.onlyInfluencers': (p) =>
      `Les comptes très suivis ont eu ${p.high} % de réponses, les autres ${p.low} %. Celle-ci attend encore.`,
    'channel.ownerRight': (p) =>
      `Tu as confié au bon service ${p.right} ${many('fr', p.right, 'affaire', 'affaires')} sur ${p.all}.`,
    'channel.ownerWrong': (p) => `Tu l’as confiée à ${p.service}, qui ne pouvait pas la régler.`,
    'channel.ownerNone': 'Tu n’as prévenu personne à l’interne.',
    'channel.directionReasoned': (p) => `${p.from} : tu as répondu avec des raisons.`,
    'channel.directionObeyed': (p) => `${p.from} : tu as dit oui sans proposer mieux.`,
    'channel.directionFlat': (p) => `${p.from} : tu as répondu, presque sans raisons.`,
    'channel.directionIgnored': (p) => `${p.from} : tu n’as pas répondu.`,
    'channel.publicThenPrivate':
      'Tu as parlé en public avant de passer en privé, avec le nom de qui prend la suite.',
    'channel.privateTooSoon': 'Tu as renvoyé la personne en privé avant d’avoir dit un mot en public.',
    'channel.privateInFire': 'L’affaire s’était déjà emballée, et tu as renvoyé les gens en privé.',
    'channel.redirectBare': 'Tu as renvoyé la personne ailleurs, sans dire à qui ni comment.',
    'channel.trollFed': 'Tu as répondu en public à une provocation : c’est ce qu’elle cherchait.',
    'channel.longExchange': (p) =>
      `${p.n}e échange public avec la même personne : chaque tour expose le dossier un peu plus.`,
    'channel.personalDataAsked': 'Tu as demandé un renseignement personnel devant tout le monde.',
    // Language
    'language.clear': (p) =>
      `${Number(p.texts) === 1 ? 'Ton texte' : `${p.clear} de tes ${p.texts} textes`} ${many('fr', p.clear, 'est clair', 'sont clairs')}, sans faute repérée.`,
    'language.wrongLanguage': 'Ces mots ne sont pas dans la langue de la personne.',
    'language.slips': (p) => `${p.slips} ${many('fr', p.slips, 'coquille repérée', 'coquilles repérées')}.`,
    'language.jargon': 'Des formules d’administration, là où une phrase simple suffisait.',
    'language.shouting': 'Des majuscules qui crient.',
    'language.exclamations': 'Plusieurs points d’exclamation : le ton monte tout seul.',
    'language.long': (p) => `${p.words} mots : peu de gens liront jusqu’au bout.`,
  },
  en: {
    'timing.signalSeen': (p) => `You opened the first criticism ${time(p.minutes)} after it appeared.`,
    'timing.signalLate': (p) => `You opened the first criticism ${time(p.minutes)} after it appeared.`,
    'timing.signalUnseen': 'You never opened the story’s first critical post.',
    'timing.watchSet': 'You had set an alert before the story took off.',
    'timing.watchDeaf': 'Your alert never rang, and the story took off: its threshold was too high.',
    'timing.watchLate': 'You only set your alert once the story had taken off.',
    'timing.watchNone': 'You hadn’t set an alert: the story took off without warning.',
    'timing.watchNoneCalm':
      'You hadn’t set an alert: if the story had taken off, nothing would have warned you.',
    'timing.alertsAnswered': (p) =>
      `${p.answered} of ${p.alerts} ${many('en', p.alerts, 'alert', 'alerts')} followed by an action within ${time(p.within ?? 20)}.`,
    'timing.alertsIgnored': (p) =>
      `${p.answered} of ${p.alerts} ${many('en', p.alerts, 'alert', 'alerts')} followed by an action within ${time(p.within ?? 20)}.`,
    'timing.plannedPaused': (p) =>
      `“${p.planned}” was scheduled; you stopped it before it went out in the middle of the criticism.`,
    'timing.plannedOut': (p) => `“${p.planned}” went out automatically, in the middle of the criticism.`,
    'timing.firstWordInTime': (p) =>
      `You spoke in public ${time(p.minutes)} after the first criticism; here, people expect a word within ${time(p.limit)}.`,
    'timing.firstWordLate': (p) =>
      `You spoke in public ${time(p.minutes)} after the first criticism; here, people expect a word within ${time(p.limit)}.`,
    'timing.firstWordForced': (p) =>
      `Your first word came after the article, ${time(p.minutes)} after the first criticism: a silence you were forced to break.`,
    'timing.firstWordWrong': 'Your first public word came fast, but it was false or hurtful.',
    'timing.firstWordEmpty': 'Your first public word says nothing about the complaint: people kept waiting.',
    'timing.firstWordBare':
      'Your first public word says the message was received, and nothing about the complaint: it counts for half.',
    'timing.firstWordUnread': 'Your public messages could not be read: none counts as a first word.',
    'timing.firstWordNone': (p) =>
      `You did not say a word about the story in public; people expected one within ${time(p.limit)}.`,
    'timing.conclusiveSameDay': (p) =>
      `You gave a real answer ${p.limit === undefined ? 'the same day' : 'in time'}, ${time(Number(p.hours) * 60)} after the first criticism.`,
    'timing.conclusiveOnceKnown': (p) =>
      `You gave a real answer as soon as there was one to give, ${time(Number(p.hours) * 60)} after the first criticism.`,
    'timing.conclusiveLate': (p) =>
      p.limit === undefined
        ? 'Your real answer came on another day.'
        : `Your real answer came ${time(Number(p.hours) * 60)} after the first criticism; it was expected within ${time(p.limit)}.`,
    'timing.conclusiveNone': 'The main question never got a real answer.',
    'timing.followedHurting':
      'After your first word, some of your messages were false or hurtful: what had been gained was lost.',
    'timing.notFollowed': (p) =>
      `People waited in ${p.shifts} ${many('en', p.shifts, 'shift', 'shifts')}; you answered in public in ${Number(p.spoken) === 0 ? 'none' : p.spoken}.`,
    'timing.promiseKept': 'You kept your promise, on time.',
    'timing.promiseMissed': 'You missed your promise, or kept it late.',
    'timing.deadlineMet': (p) => `${p.from}: an answer was due, and you gave it in time.`,
    'timing.deadlineWrong': (p) => `${p.from}: you answered in time, but not with the right answer.`,
    'timing.deadlineMissed': (p) =>
      `${p.from}: an answer was due within ${time(p.minutes)}, and did not come in time.`,
    'timing.answersNone': (p) => `None of the ${p.answers} answers people could expect from you came.`,
    'timing.answersPrompt': (p) =>
      `${p.prompt} of the ${p.answers} ${many('en', p.answers, 'answer', 'answers')} people could expect came in time for the platform.`,
    'timing.answersSlow': (p) =>
      `${Number(p.prompt) === 0 ? 'None' : p.prompt} of the ${p.answers} ${many('en', p.answers, 'answer', 'answers')} people could expect came in time for the platform, with nothing false or hurtful in it.${slowest('en', p.minutes, p.limit)}`,
    'tone.namesConcern': (p) =>
      p.taken === undefined
        ? `These words name the complaint${toWhom('en', p.who)}, instead of speaking in general.`
        : `These words pick up on what ${by('en', p.who)} (${takenUp('en', p)}), instead of speaking in general.`,
    'tone.tellsFact': (p) => `These words give one precise fact${toWhom('en', p.who)}: “${p.fact}”`,
    'tone.factsForFury': (p) =>
      `The post was furious; these words give facts${toWhom('en', p.who)}, which calm people better than feelings do.${taking('en', p)}`,
    'tone.warmth': (p) =>
      p.who === undefined
        ? 'These words speak to people before they speak of the case.'
        : `The anger was contained; these words speak to ${p.who} before they speak of the case.${taking('en', p)}`,
    'tone.human': (p) =>
      `You can hear a person speaking${toWhom('en', p.who)}, not a department.${taking('en', p)}`,
    'tone.template': 'This could be sent to anyone: nothing in it picks up on what was written to you.',
    'tone.unnamed': 'These words answer, but never say what the complaint is.',
    'tone.author': 'The scenario’s author finds these words weak; the reason is below.',
    'tone.noFacts': 'The post was furious; these words sympathize or promise, without a single fact.',
    'tone.noWarmth': 'These words are right, but say nothing of what the person went through.',
    'tone.attack': 'These words go after a person, not after what was said.',
    'tone.threaten': 'These words threaten the person they are addressed to.',
    'tone.sharpHumour': 'This humour laughs at someone.',
    'tone.humourHarm': 'A joke, where someone had been wronged.',
    'tone.hostile': 'These words read as hostile.',
    'tone.sarcastic': 'These words read as ironic.',
    'tone.boast': 'These words praise the organization instead of answering the complaint.',
    'tone.shiftBlame': 'These words shift the blame to someone else.',
    'tone.halfApology': 'Half an apology: it regrets what people feel, not what was done.',
    'tone.pasted': 'You had already posted this text, or nearly: repeated, it answers nobody.',
    'tone.denial': 'These words deny, with no fact to back them.',
    'tone.defensive': 'These words defend before they have listened.',
    'tone.excuse': 'These words explain why it was not really your fault.',
    'tone.empathyForFury': 'To someone furious, these words offer sympathy without a fact.',
    'tone.coldFacts': 'Facts alone, to someone who was not angry but let down.',
    'tone.shouting': 'Capitals read as shouting.',
    'tone.register': 'These words drop the form of address you use everywhere else.',
    'tone.silence': 'You answered nobody. To people who are waiting, silence has a tone too.',
    'tone.silentShifts': (p) =>
      `People waited in ${p.shifts} ${many('en', p.shifts, 'shift', 'shifts')}; in ${p.silent} of them nobody had a word from you.`,
    'tone.fewWords': (p) =>
      `${p.words} ${many('en', p.words, 'message', 'messages')} in all: several people got no answer.`,
    'responsibility.responsibility': 'You took responsibility in public, in the first person.',
    'responsibility.responsibilityPrivate': 'Responsibility was taken in private only.',
    'responsibility.responsibilityNone': 'Nobody said in public: “this is on us”.',
    'responsibility.repair': 'A remedy was announced in public.',
    'responsibility.repairPrivate': 'A remedy was offered in private only.',
    'responsibility.repairNone': 'No remedy was announced.',
    'responsibility.apology': 'An apology was made in public.',
    'responsibility.apologyPrivate': 'An apology was made in private only.',
    'responsibility.apologyNone': 'No apology was made.',
    'responsibility.explain': 'What happened was explained.',
    'responsibility.explainPrivate': 'What happened was explained in private only.',
    'responsibility.explainNone': 'What happened was never explained.',
    'responsibility.fits': 'On the whole, your answers fit the fault.',
    'responsibility.fitsHalf': 'Some of your messages did not answer what the organization was blamed for.',
    'responsibility.heardByFew': (p) =>
      `What you owned up to reached ${p.heard} of the ${p.callers} people who were waiting.`,
    'responsibility.wrongStrategy':
      'These words deny, play down or accuse, while people hold the organization responsible.',
    'responsibility.grovelling': 'These words apologize for a rumour as if it were true.',
    'responsibility.harshDenial': 'Faced with a rumour, these words deny something true, or turn on someone.',
    'responsibility.mixed': 'These words own up to the fault and play it down in the same breath.',
    'responsibility.earlyCompensation': 'Compensation offered in public, right away and unexplained.',
    'responsibility.emptyRepair': 'A remedy announced before anyone had confirmed it was possible.',
    'information.happened': 'A checked fact was given in public.',
    'information.happenedVague': 'What happened was touched on, without a checked fact.',
    'information.happenedNone': 'You told nobody what had happened.',
    'information.todo': 'People knew what to do.',
    'information.todoHalf': 'People knew where to turn, or what would be put right.',
    'information.todoNone': 'Nothing told people what to do or where to turn.',
    'information.nextWord': 'The time of the next update was given.',
    'information.nextWordVague': 'A follow-up was announced, without a time.',
    'information.nextWordNone': 'The time of the next update was never given.',
    'information.shared': (p) => `${p.told} checked facts were given in public.`,
    'information.sharedFew': (p) =>
      `${p.told} checked ${many('en', p.told, 'fact', 'facts')} given in public.`,
    'information.factHidden': (p) =>
      `You had learned it, you could say it, and the public did not hear it from you: “${p.fact}”`,
    'information.verified': (p) => `You asked your colleagues ${p.asked} questions before claiming anything.`,
    'information.unverified': (p) =>
      Number(p.asked) === 0
        ? 'You asked your colleagues nothing: there was almost nothing you could claim.'
        : `You asked your colleagues only ${p.asked} ${many('en', p.asked, 'question', 'questions')}: there was almost nothing you could claim.`,
    'information.heardByFew': (p) =>
      `What you knew reached ${p.heard} of the ${p.callers} people who were waiting.`,
    'information.contradictsKnown': (p) =>
      `These words say the opposite of what you had learned: “${p.fact}”`,
    'information.contradicts': (p) =>
      `A fact contradicts these words, and you had not asked anyone: “${p.fact}”`,
    'information.outdated': (p) => `These words say what was no longer true: “${p.fact}”`,
    'information.fromNowhere':
      'These words assert something that no fact you learned supports. You were asked how you knew, and said it anyway.',
    'information.rumourRepeated': (p) => `These words repeat a rumour as if it were true: “${p.fact}”`,
    'information.corrected': 'You corrected the mistake in public afterwards.',
    'information.secretTold': (p) =>
      `These words say in public what was to stay between the people concerned: “${p.fact}”`,
    'moderation.illegalHandled': (p) =>
      `You removed and reported ${cls(p.class, 'en')} within ${time(p.minutes)}.`,
    'moderation.illegalLate': (p) =>
      `You took ${time(p.minutes)} to deal with a post containing ${cls(p.class, 'en')}.`,
    'moderation.illegalNotRaised': (p) => `You removed ${cls(p.class, 'en')}, but told no one.`,
    'moderation.illegalNotGone': (p) =>
      `You reported ${cls(p.class, 'en')}, but everyone could still read the post.`,
    'moderation.illegalLeft': (p) =>
      p.away === undefined
        ? `You left ${cls(p.class, 'en')} online.`
        : `After you ended the game, nobody removed ${cls(p.class, 'en')}.`,
    'moderation.abuseHandled': (p) => `You dealt with ${cls(p.class, 'en')}, using no more than was needed.`,
    'moderation.abuseLeft': (p) =>
      p.away === undefined
        ? `You left ${cls(p.class, 'en')} in plain sight.`
        : `After you ended the game, nobody dealt with ${cls(p.class, 'en')}.`,
    'moderation.abuseStillUp': (p) => `You reported ${cls(p.class, 'en')}, but everyone could still read it.`,
    'moderation.noRule': (p) => `You removed ${cls(p.class, 'en')} with no rule cited and no explanation.`,
    'moderation.tooHard': (p) =>
      `For ${cls(p.class, 'en')}, you blocked the person; removing the message was enough.`,
    'moderation.criticismKept': (p) =>
      `You had ${p.criticisms} ${many('en', p.criticisms, 'criticism', 'criticisms')} in front of you and removed none.`,
    'moderation.criticismRemoved': 'You removed a legitimate criticism without a word.',
    'moderation.criticismHidden': 'You hid a legitimate criticism.',
    'moderation.criticismLowered': 'You moved a legitimate criticism down, as if it broke a rule.',
    'moderation.criticismReported':
      'You reported a legitimate criticism as abuse, or escalated it to people it does not concern.',
    'moderation.criticismExplained': 'You removed a legitimate criticism and explained why.',
    'moderation.closedOnCriticism': (p) =>
      `Comments were closed without a word${standing('en', p.criticisms)}.${reopened('en', p.minutes)}`,
    'moderation.closedWide': (p) =>
      `Comments were closed with an explanation, but to everyone${standing('en', p.criticisms)}.${reopened('en', p.minutes)}`,
    'moderation.closedNoWord': (p) =>
      `Threats or addresses were piling up: closing was defensible, but nobody knew why.${reopened('en', p.minutes)}`,
    'moderation.closedForSafety': (p) =>
      `Threats or addresses were piling up; comments were closed, and everyone knew why.${reopened('en', p.minutes)}`,
    'channel.coverage': (p) => `You answered ${p.answered} of the ${p.callers} people waiting for an answer.`,
    'channel.coverageThin': (p) =>
      Number(p.answered) === 0
        ? `None of the ${p.callers} people waiting for an answer got one.`
        : `${p.answered} of the ${p.callers} people waiting for an answer got one. Not this one.`,
    'channel.onlyInfluencers': (p) =>
      `Accounts with many followers got an answer ${p.high}% of the time, the others ${p.low}%. This person is still waiting.`,
    'channel.ownerRight': (p) =>
      `You passed ${p.right} of ${p.all} ${many('en', p.all, 'matter', 'matters')} on to the right people.`,
    'channel.ownerWrong': (p) => `You passed it on to ${p.service}, who could not settle it.`,
    'channel.ownerNone': 'You told no one inside the organization.',
    'channel.directionReasoned': (p) => `${p.from}: you answered with reasons.`,
    'channel.directionObeyed': (p) => `${p.from}: you said yes and put forward nothing better.`,
    'channel.directionFlat': (p) => `${p.from}: you answered with hardly a reason.`,
    'channel.directionIgnored': (p) => `${p.from}: you did not answer.`,
    'channel.publicThenPrivate': 'You spoke in public before going private, and said who would take over.',
    'channel.privateTooSoon': 'You sent the person to private messages before saying a word in public.',
    'channel.privateInFire': 'The story had already taken off, and you sent people to private messages.',
    'channel.redirectBare': 'You sent the person elsewhere without saying to whom or how.',
    'channel.trollFed': 'You gave a provocation a public answer: that is what it was after.',
    'channel.longExchange': (p) =>
      `Public exchange no. ${p.n} with the same person: each round exposes the matter a little more.`,
    'channel.personalDataAsked': 'You asked for personal information in front of everyone.',
    'language.clear': (p) =>
      `${Number(p.texts) === 1 ? 'Your text' : `${p.clear} of your ${p.texts} texts`} ${many('en', p.clear, 'is', 'are')} clear, with no slip found.`,
    'language.wrongLanguage': 'These words are not in the person’s language.',
    'language.slips': (p) => `${p.slips} ${many('en', p.slips, 'slip', 'slips')} found.`,
    'language.jargon': 'Official phrases, where a plain sentence was enough.',
    'language.shouting': 'Capitals that shout.',
    'language.exclamations': 'Several exclamation marks: the tone rises by itself.',
    'language.long': (p) => `${p.words} words: few people will read to the end.`,
  },
});

/** One better option for each point lost: something that could be done at that moment. */
export const BETTER = defineWords({
  fr: {
    openOddOnes:
      'Ouvrir, dès le début du quart, la publication qui ne ressemble pas aux autres, même si trois personnes l’ont lue.',
    setWatch:
      'Poser une veille sur deux ou trois mots de l’affaire dès la première critique, avec un seuil bas.',
    answerAlert: 'À l’alerte, ouvrir d’abord la publication qui monte, avant de finir ce qui est commencé.',
    pausePlanned: 'Dès qu’une critique paraît, ouvrir le calendrier et suspendre ce qui est planifié.',
    holdNow:
      'Publier un message d’attente en trois temps : nous avons vu, voici ce que nous vérifions, prochaine nouvelle à telle heure.',
    holdBeforePress:
      'Parler avant l’article, même pour dire ce qui n’est pas encore su : c’est cette phrase qui sera citée.',
    rightOverFast:
      'Poser la question au service qui sait, et dire en attendant qu’on vérifie. Dix minutes suffisent.',
    concludeToday: (p) =>
      `Publier ${p.limit === undefined ? 'avant le soir' : `en ${time(p.limit)} au plus`} une déclaration qui réunit ce qui est su, ce qui est reconnu et ce qui sera réparé.`,
    'conclude.preventable': 'Publier une déclaration qui dit « c’est nous », ce qui est réparé, et quand.',
    'conclude.accidental':
      'Publier une déclaration qui dit ce qui s’est passé et ce qui est fait pour les personnes touchées.',
    'conclude.victim': 'Publier une déclaration calme, avec la preuve et ce que chacun peut vérifier.',
    promiseLater:
      'Promettre plus tard que ce qu’on espère, puis donner des nouvelles à l’heure dite, même s’il n’y en a pas.',
    answerBeforeDue: 'Répondre avant l’heure, fût-ce par deux faits sûrs et ce qui n’est pas encore su.',
    triageFirst: 'Trier d’abord par ce qui attend et par ce qui blesse, répondre ensuite.',
    'tone.template':
      'Reprendre un détail de ce qu’on t’a écrit : l’objet, le prénom, la date. Un seul suffit.',
    'tone.unnamed': 'Commencer par redire en quelques mots ce qui est reproché, puis répondre.',
    'tone.author': 'Lire la raison de l’auteur, puis comparer avec les autres textes proposés.',
    'tone.noFacts':
      'Donner un fait vérifié et ce qui se passe ensuite; la compassion tient en quelques mots.',
    'tone.noWarmth':
      'Écrire une phrase pour la personne avant les faits : ce qu’elle a vécu, dans ses mots à elle.',
    'tone.attack': 'Répondre à ce qui est reproché, ou ne pas répondre à cette personne.',
    'tone.threaten': 'Citer la règle de la page, sans menace; le juridique parle par lettre, pas en public.',
    'tone.sharpHumour': 'Enlever le trait d’humour et dire la chose simplement.',
    'tone.humourHarm': 'Attendre que ce soit réparé avant de sourire.',
    'tone.hostile': 'Écrire la réponse qu’on voudrait lire à voix haute devant la personne.',
    'tone.sarcastic': 'Dire la chose au premier degré : à l’écrit, l’ironie passe pour du mépris.',
    'tone.boast': 'Répondre d’abord à ce qui est reproché; les mérites de la maison peuvent attendre.',
    'tone.shiftBlame': 'Dire sa part d’abord. Les autres diront la leur.',
    'tone.halfApology':
      'Remplacer « si vous avez été blessés » par ce que la maison a fait : « nous avons… »',
    'tone.pasted':
      'Écrire une seule réponse pour tous et l’épingler; aux autres, répondre avec un détail de leur message.',
    'tone.denial': 'Nier seulement avec un fait qu’on peut montrer; sinon dire qu’on vérifie.',
    'tone.defensive': 'Redire d’abord ce que la personne reproche, sans « mais ».',
    'tone.excuse': 'Garder l’explication, enlever l’excuse : ce qui s’est passé, puis ce qui change.',
    'tone.empathyForFury': 'Donner d’abord un fait et la suite; la chaleur passe par le ton.',
    'tone.coldFacts': 'Nommer d’abord ce que la personne a vécu, puis le fait.',
    'tone.shouting': 'Écrire en minuscules.',
    'tone.register': 'Garder le même « vous » ou le même « tu » partout, celui de la maison.',
    'tone.speak':
      'Choisir trois publications qui résument les autres et y répondre, une personne à la fois, avec un détail de ce qu’elle a écrit.',
    'responsibility.responsibility': 'Écrire une phrase qui commence par « nous » et dit ce qui a été fait.',
    'responsibility.repair': 'Dire ce qui sera réparé, pour qui et quand, dès qu’un service l’a confirmé.',
    'responsibility.apology': 'S’excuser de ce qui a été fait, pas de ce que les gens ont ressenti.',
    'responsibility.explain': 'Expliquer en deux phrases ce qui s’est passé, sans chercher à convaincre.',
    'strategy.preventable':
      'Reconnaître, réparer, puis expliquer : c’est ce qu’on attend d’une maison tenue responsable.',
    'strategy.accidental':
      'Expliquer, s’occuper des personnes touchées, réparer : c’est ce qu’on attend après un accident.',
    'strategy.victim':
      'Montrer la preuve, sur un ton aimable, sans s’excuser de ce qui n’a pas eu lieu : c’est ce qu’on attend devant une rumeur.',
    oneLine: 'Choisir une seule ligne et s’y tenir : reconnaître, sans « mais ».',
    compensateLater: 'Parler du dédommagement avec les personnes concernées; en public, expliquer d’abord.',
    repairKnown: 'Demander d’abord au service si c’est possible, et dire qu’on le demande.',
    tellOneFact: 'Donner un fait vérifié, même petit, au lieu d’une formule.',
    sayWhatToDo: 'Dire à chacun quoi faire, même si c’est « rien pour l’instant », et où demander.',
    giveAnHour: 'Donner une heure : « prochaine nouvelle à 11\u00a0h ».',
    tellFact: (p) => `Le dire, puisque c’est su et public : « ${p.fact} »`,
    askThenTell: 'Poser deux questions aux services tôt, pour avoir de quoi dire.',
    askFirst: 'Poser les questions dès la première heure : les réponses prennent du temps.',
    sayWhatYouKnow:
      'Avant de publier, relire ce que les services t’ont appris. Dire ce qui est su, même à notre désavantage; au pire, ne rien en dire.',
    askBeforeSaying: 'Demander au service qui sait avant d’affirmer; dire en attendant qu’on vérifie.',
    keepPrivate: 'En parler seulement avec la personne concernée.',
    captureRemoveRaise: (p) =>
      `${Number(p.within ?? 30) === 30 ? 'Dans la demi-heure' : `En ${time(p.within)} au plus`} : garder une preuve, retirer la publication, la faire remonter au service qui s’en occupe.`,
    'moderate.uncivil':
      'Citer la règle, retirer ou reléguer le message, laisser la porte ouverte : « reformulez, on vous répond ».',
    'moderate.troll': 'Reléguer ou masquer, sans répondre.',
    'moderate.spam': 'Retirer : personne n’y perd rien.',
    citeRule: 'Citer la règle de la nétiquette en une ligne, à la personne et à ceux qui lisent.',
    answerCriticism: 'La laisser en place, et y répondre.',
    keepOpen: 'Laisser la parole ouverte, et ne traiter que les publications qui enfreignent la nétiquette.',
    sayWhyClosed: 'Dire en une phrase pourquoi on ferme et quand on rouvrira, puis tenir cette heure.',
    wordEachShift:
      'Dire un mot à chaque quart, même pour répéter ce qui n’est pas encore su et donner l’heure de la suite.',
    sayItToAll: 'Le dire à tout le monde dans une déclaration épinglée, puis à chacun sous sa publication.',
    answerGroup:
      'Épingler une réponse sous la publication la plus partagée, puis répondre à quelques personnes.',
    answerSmall: 'Répondre à chacun à son tour, sans regarder le nombre d’abonnés.',
    ownerOf: (p) => `La confier à ${p.service || 'celui ou celle dont c’est le travail'}.`,
    counterOffer: 'Refuser avec une raison qui se vérifie, un chiffre par exemple, et proposer autre chose.',
    publicFirst:
      'Dire d’abord un mot devant tout le monde; passer ensuite en privé, avec le nom de qui prendra la suite.',
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
      'When the shift begins, open the post that is not like the others, even if only three people have read it.',
    setWatch:
      'At the first criticism, set an alert on two or three words from the story, with a low threshold.',
    answerAlert:
      'When the alert rings, open the post that is rising first, before you finish what you were doing.',
    pausePlanned: 'As soon as a criticism appears, open the calendar and pause what is scheduled.',
    holdNow:
      'Post a holding message in three parts: we have seen this, here is what we are checking, next update at such a time.',
    holdBeforePress:
      'Speak before the article does, even to say what is not known yet: that is the sentence they will quote.',
    rightOverFast:
      'Ask the team that knows, and in the meantime say you are checking. Ten minutes is enough.',
    concludeToday: (p) =>
      `${p.limit === undefined ? 'Before evening' : `Within ${time(p.limit)}`}, put what is known, what you own up to and what will be put right into one statement.`,
    'conclude.preventable': 'Post a statement that says “this is on us”, what is being put right, and when.',
    'conclude.accidental':
      'Post a statement that says what happened and what is being done for the people affected.',
    'conclude.victim': 'Post a calm statement, with the proof and what anyone can check.',
    promiseLater:
      'Promise a later time than you hope for, then report back at that time even if there is no news.',
    answerBeforeDue: 'Answer within the time given, if only with two sure facts and what is not known yet.',
    triageFirst: 'Sort first by what is waiting and what hurts; answer next.',
    'tone.template':
      'Pick up on one detail of what was written to you: the object, the name, the date. One is enough.',
    'tone.unnamed': 'Start by repeating the complaint back in a few words, then answer.',
    'tone.author': 'Read the author’s reason, then compare with the other texts offered.',
    'tone.noFacts': 'Give one checked fact and what happens next; sympathy fits in a few words.',
    'tone.noWarmth':
      'Write one sentence for the person before the facts: what they went through, in their own words.',
    'tone.attack': 'Answer the complaint, or don’t answer this person.',
    'tone.threaten': 'Cite the house rule, without a threat; lawyers write letters, they don’t post.',
    'tone.sharpHumour': 'Take the joke out and say it plainly.',
    'tone.humourHarm': 'Put it right first; smile later.',
    'tone.hostile': 'Write the answer you would be willing to read aloud to the person.',
    'tone.sarcastic': 'Say it straight: in writing, irony reads as contempt.',
    'tone.boast': 'Answer the complaint first; the organization’s merits can wait.',
    'tone.shiftBlame': 'Say your own part first. Others will say theirs.',
    'tone.halfApology': 'Replace “if anyone was offended” with what the organization did: “we…”',
    'tone.pasted':
      'Write one answer for everyone and pin it; to the others, answer with a detail from their own message.',
    'tone.denial': 'Deny only with a fact you can show; otherwise say you are checking.',
    'tone.defensive': 'First repeat the complaint back, without a “but”.',
    'tone.excuse': 'Keep the explanation, drop the excuse: what happened, then what changes.',
    'tone.empathyForFury': 'Give a fact and a next step first; let the warmth come through in the tone.',
    'tone.coldFacts': 'Name what the person went through first, then the fact.',
    'tone.shouting': 'Write in lower case.',
    'tone.register': 'Keep the same form of address throughout.',
    'tone.speak':
      'Pick three posts that sum up the others and answer them one person at a time, with a detail of what they wrote.',
    'responsibility.responsibility': 'Write one sentence that begins with “we” and says what was done.',
    'responsibility.repair':
      'Say what will be put right, for whom and when, as soon as it has been confirmed to you.',
    'responsibility.apology': 'Apologize for what was done, not for how people felt.',
    'responsibility.explain': 'Explain in two sentences what happened, without trying to convince.',
    'strategy.preventable':
      'Own up to it, put it right, then explain: that is what people expect from whoever they hold responsible.',
    'strategy.accidental':
      'Explain, look after the people affected, put it right: that is what people expect after an accident.',
    'strategy.victim':
      'Show the proof, kindly, and don’t apologize for what never happened: that is what a rumour calls for.',
    oneLine: 'Choose one line and stick to it: own up to it, without a “but”.',
    compensateLater: 'Discuss compensation with the people concerned; in public, explain first.',
    repairKnown: 'First ask the team whether it can be done, and say that you are asking.',
    tellOneFact: 'Give one checked fact, however small, instead of a stock phrase.',
    sayWhatToDo: 'Tell people what to do, even if it is “nothing for now”, and where to ask.',
    giveAnHour: 'Give a time: “next update at 11”.',
    tellFact: (p) => `Say it, since it is known and public: “${p.fact}”`,
    askThenTell: 'Put two questions to the teams early on, so that you have something to say.',
    askFirst: 'Ask within the first hour: answers take time.',
    sayWhatYouKnow:
      'Before posting, reread what your colleagues told you. Say what is known, even when it does not flatter us; at worst, leave it out.',
    askBeforeSaying:
      'Ask the team that knows before you claim anything; in the meantime, say you are checking.',
    keepPrivate: 'Discuss it only with the person concerned.',
    captureRemoveRaise: (p) =>
      `Within ${Number(p.within ?? 30) === 30 ? 'half an hour' : time(p.within)}: keep a screenshot, remove the post, pass it on to whoever handles it.`,
    'moderate.uncivil':
      'Cite the rule, remove the message or move it down, leave the door open: “put it another way and we will answer”.',
    'moderate.troll': 'Move it down or hide it, without answering.',
    'moderate.spam': 'Remove it: nobody loses anything.',
    citeRule: 'Cite the house rule in one line, for the person and for those reading.',
    answerCriticism: 'Leave it up, and answer it.',
    keepOpen: 'Leave comments open, and deal only with the posts that break the house rules.',
    sayWhyClosed:
      'Say in one sentence why you are closing and when you will reopen, then stick to that time.',
    wordEachShift:
      'Say something in every shift, if only what is still not known and the time of the next update.',
    sayItToAll: 'Say it to everyone in a pinned statement, then to each person under their own post.',
    answerGroup: 'Pin one answer under the most shared post, then answer a few people personally.',
    answerSmall: 'Answer everyone in turn, however many followers they have.',
    ownerOf: (p) => `Pass it on to ${p.service || 'the person whose job it is'}.`,
    counterOffer: 'Say no with a reason that can be checked, such as a figure, and suggest something else.',
    publicFirst: 'Say something in front of everyone first; then go private, and name who is taking over.',
    leaveTroll: 'Don’t answer: leave it, move it down or hide it.',
    takeAside: 'On the third round, offer a call, and say in public that it took place.',
    askInPrivate: 'Ask by private message, never under a post.',
    'language.wrongLanguage': 'Answer in the person’s language.',
    'language.slips': 'Read it once more, under your breath.',
    'language.jargon': 'Replace the stock phrase with what you would say across a counter.',
    'language.shouting': 'Write in lower case.',
    'language.exclamations': 'Keep one exclamation mark, or none.',
    'language.long': 'Cut it in half; the rest belongs in a statement.',
  },
});

export type FindingRule = keyof (typeof FINDINGS)['fr'];
export type BetterCode = keyof (typeof BETTER)['fr'];

const CLASSES: Readonly<Record<'fr' | 'en', Readonly<Record<string, string>>>> = {
  fr: {
    threat: 'une menace',
    personalData: 'les coordonnées de quelqu’un',
    uncivil: 'une insulte',
    troll: 'une provocation',
    spam: 'une publicité importune',
  },
  en: {
    threat: 'a threat',
    personalData: 'someone’s personal details',
    uncivil: 'an insult',
    troll: 'a provocation',
    spam: 'spam',
  },
};

function cls(id: string | number | undefined, lang: 'fr' | 'en'): string {
  return CLASSES[lang][String(id)] ?? (lang === 'fr' ? 'une publication' : 'a post');
}

/** 45 min, 1 h, 2 h 05: the same way in both languages. */
function time(minutes: string | number | undefined): string {
  const n = Math.max(1, Math.round(Number(minutes ?? 0)));
  if (n < 60) return `${n}\u00a0min`;
  const rest = n % 60;
  const hours = Math.floor(n / 60);
  return rest === 0 ? `${hours}\u00a0h` : `${hours}\u00a0h\u00a0${rest < 10 ? '0' : ''}${rest}`;
}

type Said = Readonly<Record<string, string | number>>;

/** Whom words were said to, after a verb; nothing for words to all. */
function toWhom(lang: 'fr' | 'en', who: string | number | undefined): string {
  if (who === undefined) return '';
  return lang === 'fr' ? ` à ${who}` : ` to ${who}`;
}

/** Who wrote the post, after « ce » or “what”. */
function by(lang: 'fr' | 'en', who: string | number | undefined): string {
  if (lang === 'fr') return `qu’a écrit ${who ?? 'la personne'}`;
  return `${who ?? 'the person'} wrote`;
}

/** The words taken up, in quotation marks. */
function takenUp(lang: 'fr' | 'en', { taken, also }: Said): string {
  const quoted = [taken, also].filter((one) => one !== undefined);
  return quoted.map((one) => (lang === 'fr' ? `«\u00a0${one}\u00a0»` : `“${one}”`)).join(', ');
}

/** The same as a sentence that follows another; nothing where no word was taken up. */
function taking(lang: 'fr' | 'en', p: Said): string {
  if (p.taken === undefined) return '';
  return lang === 'fr' ? ` Ils reprennent ${takenUp(lang, p)}.` : ` They pick up on ${takenUp(lang, p)}.`;
}

function many(lang: 'fr' | 'en', n: string | number | undefined, one: string, other: string): string {
  return plural(lang, Number(n ?? 0), one, other);
}

/** How long the slowest answer took, where it was too long. */
function slowest(
  lang: 'fr' | 'en',
  minutes: string | number | undefined,
  limit: string | number | undefined,
): string {
  if (Number(minutes ?? 0) <= Number(limit ?? 0)) return '';
  return lang === 'fr' ? ` La plus lente a pris ${time(minutes)}.` : ` The slowest took ${time(minutes)}.`;
}

function came(answers: string | number | undefined): string {
  return Number(answers) === 0 ? 'n’est venue' : many('fr', answers, 'est venue', 'sont venues');
}

/** How many criticisms were up where comments were closed; nothing when there was none. */
function standing(lang: 'fr' | 'en', criticisms: string | number | undefined): string {
  const n = Number(criticisms ?? 0);
  if (n === 0) return '';
  return lang === 'fr'
    ? `, alors que ${n} ${many(lang, n, 'critique y était ouverte', 'critiques y étaient ouvertes')}`
    : ` while ${n} ${many(lang, n, 'criticism was', 'criticisms were')} open there`;
}

function reopened(lang: 'fr' | 'en', minutes: string | number | undefined): string {
  if (minutes === undefined) return '';
  return lang === 'fr' ? ` Rouverts au bout de ${time(minutes)}.` : ` Reopened after ${time(minutes)}.`;
}
