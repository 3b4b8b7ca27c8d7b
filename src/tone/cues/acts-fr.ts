import { type CueGroup, phrases } from './cue.ts';

/** Word classes used in the patterns below (folded, elisions opened: "n'avons" is "ne avons"). */
export const CLASSES_FR: Readonly<Record<string, string>> = {
  we: 'nous on je',
  adv: 'tres vraiment sincerement profondement infiniment terriblement tellement bien extremement si tout sincere sinceres bien encore aussi tous personnellement d abord de le plus aussi vivement humblement franchement',
  you: 'vous tu te toi',
  your: 'votre vos ton ta tes',
  will: 'allons allez vais va vont',
  hurt: 'offens* bless* choqu* froiss* vex* heurt* frustr* decu* indign* attrist* derang* insult*',
  when: 'aujourdhui demain soir matin midi minuit lundi mardi mercredi jeudi vendredi samedi dimanche heure heures minutes minute jour jours semaine semaines h janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  people:
    'equipe equipes collegue collegues direction specialiste specialistes technicien technicienne techniciens gerant gerante gestionnaire conseiller conseillere conseillers ingenieur ingenieure ingenieurs biologiste responsable responsables presidente president directrice directeur patron patronne avocats superviseur superviseure chimiste',
  team: 'equipe equipes collegue collegues direction service services responsable responsables specialiste specialistes technicien technicienne techniciens gerant gerante gestionnaire conseiller conseillere conseillers ingenieur ingenieure ingenieurs biologiste securite juridique avocat avocats police laboratoire usine magasin atelier patron patronne presidente president directrice directeur',
};

export const ACTS_FR: readonly CueGroup[] = [
  {
    cue: 'apology',
    weight: 1,
    negated: 'refuseApology',
    patterns: phrases(`
      nous|me|se en? @adv? @adv? excus* ; toutes|mes|nos @adv? @adv? excuses ; presente|presentons|presenter|offre|offrons|adresse|adressons|dois|devons|doit|faire|fais|faisons ~3 excuses ; demand* ~2 pardon ;
      demand* ~3 de nous|me excus* ; demand* ~2 de bien? vouloir nous|me excus* ; mille|sinceres|plates excuses ; excuses @adv? sinceres ;
      mea culpa ; pardonnez nous|moi ; pardonne nous|moi ; pardon ~2 a vous|tous|toutes|toi ;
      ^ pardon ; excusez|excuse nous|moi ~1 pour|de ; excuses a|aux ; des excuses|pardon`),
  },
  {
    cue: 'apology',
    weight: 0.8,
    negated: 'refuseApology',
    patterns: phrases(`
      desole* ; navre|navres|navree|navrees ;
      je|nous|le regrette|regrettons @adv? @adv? notre|nos|mon|ma|ne|avoir ; regrett* ~1 ce qui|message ;
      regrett* ~1 cette erreur|faute|publicite|decision|publication ; regrettons sincerement|profondement ;
      excuses`),
  },
  {
    cue: 'apology',
    weight: 0.55,
    negated: 'refuseApology',
    patterns: phrases(`
      je|nous|on regrette|regrettons|regrette ; excusez|excuse nous|moi ; pardon`),
  },
  {
    cue: 'halfApology',
    weight: 1,
    patterns: phrases(`
      desole*|navre*|excus*|regrett* ~3 que @adv? vous|tu|certain*|ce|cela|mes|nos|notre|des|les|plusieurs ~6 @hurt ;
      desole*|navre*|regrett* ~2 que ~2 ayez|aies|ait|aient|soyez|sois|soit|soient ~2 @hurt ;
      desole*|navre*|excus*|regrett*|pardon ~4 si|se ~7 @hurt|mal|sentis|senti|sentie|sentiez|interpret*|compris|deplu|inconven*|impression|malaise|erreur ;
      desole*|navre*|excus*|regrett* ~3 que vous|tu ~3 senti*|sentiez|sentez|perc*|interpret*|pens*|trouv*|voy*|pris|preniez|prenez|compris|ressent*|vec* ;
      regrett* tout|toute|tous|toutes|le|les|ces|cet|ce ~1 inconvenient*|derangement*|desagrement*|malentendu*|confusion ;
      @we deplor* ; desole*|navre*|regrett* ~1 que tu|vous ~2 prennes|preniez|pensiez|penses|croyiez ;
      experience ~6 attentes ; gens|personnes ~3 @hurt ; quelques personnes ;
      si ma|mon|notre|mes|nos|cette|ce|la ~3 @hurt|surpri*|choqu* ; pardon|desole* ~1 a ~1 ceux|celles ;
      desole*|navre*|excus*|pardon ~1 si|se ca|cela|vous|on|nous|certain*|ma|mon|notre|la|le|les|jamais|quelqu|tu|il|elle ;
      regrett* ~1 confusion|malentendu ; regrett* mais ; incident independant ;
      desole*|navre* ~6 fournisseur ; regrett* mais ;
      regrett* ~2 situation|interpretation|perception|impression ;
      erreurs|erreur ont|a ete ~1 commise|commises|faites|faite ; certain*|certaines personnes ~6 @hurt ;
      regrett* ~2 que certain*|certains|certaines|quelques ;
      regrett* ~4 ait pu|puisse ~3 @hurt|mal|percu*|interpret* ;
      desole*|excuses|excus* ~5 eventuel* ~2 inconvenient*|desagrement*|derangement*|gene ;
      si certain*|certains|quelqu|quiconque|jamais|nous|vous|cela|ca ~5 @hurt ;
      a ceux|celles|toutes|tous ~4 qui ~4 sentis|senti|sentis|@hurt ;
      desole*|navre* ~3 de|pour @your perception|interpretation|reaction|sensibilite|impression ;
      ne etait pas ~2 intention ~4 @hurt ; excus* de|pour quoi ; desole*|excus* ~1 mais ;
      desole*|navre* ~6 mais`),
  },
  {
    cue: 'halfApology',
    weight: 0.6,
    patterns: phrases(`
      pour tout|tous|toute|toutes|les|eventuel* ~1 inconvenient*|desagrement*|derangement* ;
      eventuel* inconvenient*|desagrement*|derangement* ;
      inconvenient*|desagrement* ~3 pu ~2 causer|occasionner|subir ; malentendu*`),
  },
  {
    cue: 'responsibility',
    weight: 1,
    patterns: phrases(`
      fichier|erreur|probleme etait ~1 dans|chez notre|nos|nous ; notre ~1 erreur ; j|je ai ~1 trop vite ; ai blesse ; a ete approuve par nous ; nous le avons ecrit|approuve|fait|voulu ; etait faux|fausse|fausses ~1 desole* ; retard parce que nous ; mis de cote ;
      je|nous|on avons|ai|a|avait|avions eu tort ;
      notre|ma|mon|nos ~1 faute*|erreur*|responsabilite|manquement*|negligence|oubli|bevue ;
      assum* ~4 responsabilite|consequences|erreur*|tout|entier|faute|pleinement|entierement ;
      @we pleinement|entierement|totalement? assum* ; nous|je|on assume|assumons ;
      nous|je|on @adv? sommes|suis|est @adv? responsable* ;
      prends|prenons|prend|portons|porte ~3 responsabilite ;
      je|nous|on ai|avons|a|avais|avions ~1 failli|manque|merde|echoue|erre|foire|gaffe|oublie|peche|tarde|trompe|mal|sous ;
      nous sommes|etions trompe*|plante* ; me suis|etais trompe*|plante* ; notre|ma part de responsabilite ;
      aurions|aurais|aurait ~1 du ; ce est ~2 notre|ma|de notre|de ma faute ;
      reconnais|reconnaissons|reconnait|admets|admettons|admet ~4 erreur*|faute*|tort*|responsabilite|manque*|retard ;
      nous|je|on avons|ai|a commis|fait ~3 erreur*|faute*|gaffe* ;
      ne avons pas|jamais su|ete a la hauteur|fait assez|respecte|verifie|reagi|suivi|prevenu|averti|repondu|entendu|ecoute ;
      ne avons|ai|a pas ete a|assez|clair*|la ; pas ete a la hauteur ; inexcusable* ;
      cela|ca|ce ne aurait|devait|doit|devrait pas|jamais ~2 arriver|du|produire|passer|sortir ;
      aurait jamais|pas du ~3 ;
      la faute|erreur|responsabilite|defaut vient|est|etait|revient ~2 nous|notre|chez|nous ;
      vient|venait|venu de chez|notre|nos nous? ; sans excuse ; avons mal|trop|tarde ~2 ;
      nous ~2 mal gere|agi|fait|juge|evalue|estime|repondu ; on se est trompe*|plante* ; mea culpa ;
      nous revient ; nos ~1 controles ~3 suffi ; ce etait|est notre|mon|ma choix|decision ; avons|ai|a eu tort ; nous|je|on le|la|les assumons|assume|assumerons ;
      on|nous|je les|le|la ai|avons|a ~1 ignore*|oublie*|ecrit*|casse*|brise*|perdu* ;
      on|nous|je ai|avons|a|avions|avais brise|casse|perdu|ignore|oublie|attendu trop|votre|vos|de|longtemps|les|le|la ;
      indigne de vous ; etait|est raciste|sexiste|honteux|honteuse ; ne respectait|respectaient pas ;
      vous|tu avez|as @adv? raison ~8 notre|nous|on|avons|aurions ; bourde ; nous en portons|assumons ;
      je|on|nous ai|a|avons mal ~1 ;
      notre|nos|ma|mon ~2 etait|etaient ~1 mal|mauvais*|blessant*|errone*|inacceptable*|maladroit*|deplace*|confus* ;
      decision|erreur|faute etait|est ~1 mienne|notre|mauvaise ;
      ai|avons manque de jugement|sensibilite|tact|respect ; ce est moi qui ;
      nous|on|je vous? avons|a|ai laisse* tomber ; vous avons|ai|a laisse* tomber ;
      vous devons|dois ~1 explication*|excuses|verite ;
      avons|a|ai facture|debite|surbooke|surreserve|expedie|envoye ~3 deux|double|mauvais*|trop`),
  },
  {
    cue: 'repair',
    weight: 0.9,
    question: 'never',
    patterns: phrases(`
      nous|on|je @adv? repar* ;
      @people ~2 reparent|remplacent|corrigent|retablissent|nettoient|repare|remplace|corrige|retablit ;
      quitte|quittent|sort|sortent|sorti ~2 tablettes|rayons|marche|magasins ;
      @we ~1 refaisons|refais|refait|corrige|corrigeons|corrigerons|corrigerai|remplace|remplacons|remplacerons|remplacerai|retire|retirons|retirerons|rappelle|rappelons|rappellerons|reparons|reparerons|retablissons|retablirons|changeons|changerons|modifions|modifierons|reprenons|reprendrons|refaisons|referons|nettoyons|renforcons|renforcerons|suspendons|suspendrons|arretons|arreterons|fermons|interrompons|reimprimons|reexpedions|renvoyons|reglons|reglerons|regle|reglerai|ajoutons|ajouterons|revoyons|reverrons|formons|formerons|mettons|mettrons ;
      @we avons|ai|a @adv? deja? corrige*|remplace*|retire*|rappele*|repare*|retabli*|change*|modifie*|repris*|suspendu*|arrete*|ferme*|renforce*|regle*|interrompu*|ajoute*|bloque*|isole*|detruit*|jete* ;
      @we avons|a|ai mis en|fin ~1 ;
      @we @will @adv? @adv? corriger|remplacer|retirer|rappeler|reparer|retablir|changer|modifier|reprendre|refaire|renforcer|suspendre|arreter|fermer|regler|revoir|resoudre|ajouter|former|mettre|redresser|rectifier ;
      mesures|correctif|correctifs ~3 prises|place|en ;
      est|sera|seront|sont|a|ete @adv? corrige*|remplace*|retire*|rappele*|repare*|retabli*|regle*|suspendu*|resolu* ;
      repar*|corrig*|rectifi*|resoud*|resoudre ~3 situation|erreur|tort|probleme|tir|cela|ca|faute ;
      pour que ~3 ne se ~1 reprodui*|repete ; pour que ~4 ne|plus arrive ;
      plus ~1 jamais ~2 arriver|reprodui* ; mettons tout en oeuvre ; mise en place ;
      en cours de reparation|correction|retablissement ;
      travaill* a|pour ~2 corriger|reparer|regler|retablir|resoudre ; a|en le oeuvre pour ;
      equipe* ~4 travaill*|affair*|active*|pied|place ~2 ; le produit|lot|article|publication ~3 retire* ;
      retire* ~3 rayons|tablettes|ligne|vente|marche ; rappel ~2 lot|produit*|volontaire`),
  },
  {
    cue: 'compensate',
    weight: 1,
    question: 'never',
    patterns: phrases(`
      rembours* ; dedommag* ; indemnis* ; compens* ~4 ; gratuit* ~3 pour|a vous|tous ; vous|te offr* ~3 ;
      offrons|offrirons|offre|offrirai|offrir ~4 bon|rabais|credit|mois|billet*|nuit*|repas|remplacement|cadeau|forfait|seance|service ;
      bon ~1 de|d? achat|echange|de ; carte cadeau ; credit ~4 compte|facture|dossier ; sans frais ;
      a nos frais ; geste commercial ; rabais ~2 ; nous payons|paierons|couvrons|couvrirons ~4 ;
      frais ~4 rembours*|couvert*|charge|notre ; prenons ~3 a notre charge ; echange* ~3 gratuit*|frais ;
      indemnite* ; avoir de #num ; est gratuit* ; credit de ~1 #num ; frais ~3 annul* ; nous qui payons ;
      ne ~2 sera pas factur* ; credite*|crediter*|creditons ~3`),
  },
  {
    cue: 'empathy',
    weight: 0.9,
    patterns: phrases(`
      @we @adv? comprends|comprenons|comprend|concois|concevons|imagine|imaginons|mesurons|mesure|ressens|partage|partageons|entendons|entends ~6 colere|deception|frustration|inquietude|inquietudes|peine|douleur|tristesse|mecontentement|desarroi|preoccupation*|craintes|crainte|peur|peurs|indignation|impatience|malaise|deçu|sentiment|emotion|stress|detresse|epuisement|ras|ecoeurement|angoisse|attente|choc ;
      @your ~1 colere|deception|frustration|inquietude|inquietudes|mecontentement|peine|indignation|impatience|craintes|peur ~3 est|sont|etait ~2 legitime*|comprehensible*|justifiee*|normale*|fondee*|entendue ;
      a @your place ;
      ce|ca|cela est|a|doit @adv? du? etre? ~1 frustrant*|inquietant*|eprouvant*|penible*|douloureu*|difficile*|decevant*|choquant*|epuisant*|enrageant*|angoissant*|dur|stressant*|blessant*|fachant*|plate|lourd|bouleversant*|insultant*|humiliant*|triste|long ;
      vous|tu avez|as|etes|es @adv? raison|droit de|d? etre? ~3 fache*|decu*|inquiet*|furieu*|colere|frustre*|outre* ;
      nos|mes|toutes|sinceres pensees|condoleances ; pensees ~4 avec|famille*|victime*|proches|vous ;
      de tout coeur ; touche* par|de ~2 @your|temoignage|message|histoire|lire ; coeur serre|brise|gros ;
      on|nous|je vous|te comprend*|comprenons ;
      je|on|nous comprends|comprend|comprenons @adv? @adv? pourquoi|que|ce|a|combien|quel* ;
      bouleverse*|attriste*|secoue*|ebranle*|peine* par|de ;
      desole*|navre* ~3 de|d? lire|apprendre|entendre|savoir|voir ~2 ; ne merit* pas|jamais ;
      meritait|meritez|merites|meritiez mieux ; comment va|vont ~2 ;
      ce que vous|tu ~2 est|etait ~1 terrible|horrible|affreu*|inacceptable|dur|epouvantable ;
      je|on|nous sais|vois|sait|voit|savons|voyons ~8 long|dur|difficile|frustrant|attendez|attends|penible|inquiet*|stressant ;
      nous touche* ; ce est dur|difficile|long|terrible|epouvantable|angoissant|enrageant ;
      @we pense* ~1 a ; toute votre|ta famille ;
      desole*|navre* ~1 pour|que @your ~1 chien|chat|mere|pere|fils|fille|famille|perte|bagages|enfant|proche ;
      desole*|navre* ~1 que @your ; ne auriez|aurais jamais du ; vous|tu avez|as ~1 froid|peur|mal|honte ;
      va t? ~1 il|elle mieux ; moment|attente ~3 dur|difficile|longue|penible ; tout le monde va bien ;
      ne devrait|devriez|devrais pas|jamais ~2 avoir|vivre|subir ; prenez|prends ~1 soin de|vous|toi ;
      bon|prompt retablissement ; bon courage ; courage a ; soulage* ~2 que|de|savoir ;
      heureu* ~2 que vous|tu|personne ~3 bien|sauf*|blesse* ; inquiet* pour @your ;
      je|nous|on vous|te|le entend*|entendons ;
      votre|ta|vos|tes colere|deception|inquietude|frustration|peine|fatigue|peur|sante|securite|tristesse`),
  },
  {
    cue: 'empathy',
    weight: 0.5,
    patterns: phrases(`
      @we @adv? comprends|comprenons|comprend ~3 ; comprehensible* ; legitime* ;
      je|nous|on imagine|imaginons ; comment allez|vas vous|tu ; malheureusement`),
  },
  {
    cue: 'acknowledge',
    weight: 0.8,
    patterns: phrases(`
      @we vous|te|avons|ai|a bien|vous|te ~1 lu*|recu*|entendu*|vu*|note* ;
      @we avons|ai|a @adv? recu*|lu*|note*|vu*|pris|entendu* ;
      prenons|prends|prend ~1 note|connaissance|acte ;
      merci ~2 de|pour ~3 signal*|message|retour|avoir|commentaire|question|alerte|ecrit|ecrire|dit|partag*|vigilance|nous|temoignage ;
      merci de nous ;
      votre|ton|vos message*|commentaire*|signalement*|question*|temoignage*|plainte* ~3 bien? recu*|lu*|entendu*|compt*|note*|pris* ;
      bien recu|lu|note ; nous|on|je vous|te li*|lisons|entend*|ecout* ; au courant de|d|que ;
      nous|on savons|sait ~1 que ; nous|on sommes|est conscient*|au ; je|nous suis|sommes ~1 conscient* ;
      vous avez|tu as bien? fait de ; vous avez|tu as @adv? raison ; ce est note ; je|on ai|a vu @your ;
      je prends ca|cela`),
  },
  {
    cue: 'explain',
    weight: 0.8,
    question: 'never',
    patterns: phrases(`
      parce que ; a cause de|d|du|un|une|le|la ; en raison de|d|du|un|une ;
      car @we|le|la|les|un|une|il|elle|ce ; voici|voila ce|comment|pourquoi|les|le|nos ~2 ;
      voici|une|des|cette explication* ; ce qui explique ; je|nous|on vous? explique|expliquons ;
      du|due|dus a|au|aux un|une|le|la|les? ~2 ; cause* par ; le origine|cause ~3 est|vient|etait ;
      vient|provient|venait|resulte de|d|du ~2 ; voici|voila ce qui ~3 ;
      @we avons|ai|a compris|su|trouve|decouvert|constate ~3 ;
      a|se est|ont ~1 brise*|brule*|declenche*|rompu*|lache|surchauffe*|explose*|fui ~4 ;
      depuis ~1 #num|lundi|mardi|hier|ce|le ;
      a|avait|ont ete ~1 prise|faite|filmee|publiee|envoye*|installe*|modifie*|choisi*|achete* ;
      @we avons choisi|augmente|change|decide|surbooke|surreserve ~4 ;
      ne vendons|faisons|fabriquons|produisons|offrons plus|pas ; se est produit* ; suite a|au|aux ;
      a la suite de|d ;
      enquete|analyse|verification|test|tests ~3 montre*|revele*|confirme*|indique*|demontre* ;
      nous savons|avons appris|constate que|ceci ; ce que @we savons|sait|sais ; les faits ; puisque ;
      en fait ~1 il|le|la|ce|nous ; etait|est prevu* pour ; a ete cause|provoque*|contamine*|touche* ;
      le lot|panne|bris|incident|erreur|defaut|fuite ~3 concerne|touche|date|remonte|vient|provient ;
      chaine de production|montage ; fournisseur ~4 a|avait|livre`),
  },
  {
    cue: 'instruct',
    weight: 0.9,
    patterns: phrases(`
      verifiez ~4 ;
      ^ verifie|garde|jette|rapporte|ramene|conserve|retourne|change|redemarre|essaie|evite|arrete|cesse|debranche ~3 ;
      rapportez|ramenez|retournez|jetez|conservez|gardez|laissez|relancez|essayez|restez|coupez ~6 ;
      pas besoin de ; jusqu|jusque a nouvel ordre ;
      ne mangez|consommez|utilisez|buvez|ouvrez|cliquez|branchez|donnez|servez|touchez|partagez|communiquez|repondez|payez|mange|consomme|utilise|bois|ouvre|clique ~3 pas|plus|aucun ;
      ne le|la|les|en mangez|consommez|utilisez|buvez|ouvrez|jetez|donnez ~1 pas|plus ;
      cessez|arretez|evitez de|d|le|la|les|tout|toute|immediatement ~4 ;
      debranchez|eteignez|changez|mettez|redemarrez|rincez|lavez|faites|prenez|surveillez|activez|installez|signalez|presentez|apportez|bouillez|fermez|quittez ~4 @your|le|la|les|un|une|bien|bouillir|immediatement|des|au ;
      si vous|tu ~8 ~6 appelez|consultez|rapportez|ecrivez|arretez|jetez|verifiez|contactez ;
      voici|voila quoi|comment ~2 faire ; ce que? ~2 faire ; en attendant ~6 ;
      il faut|suffit ~1 de|d|verifier|jeter|rapporter|appeler|faire ;
      vous pouvez|tu peux @adv? rapporter|retourner|jeter|verifier|demander|echanger|utiliser|conserver|obtenir|suivre|reessayer|manger|boire|garder|desactiver|activer|changer ;
      en cas de|d ~4 ; etape*|consigne*|precaution* ~2 ; consultez un medecin ; par prudence|precaution ;
      numero|code de lot ; info sante ; 811|911 ; rendez vous en magasin|a|au|sur`),
  },
  {
    cue: 'instruct',
    weight: 0.9,
    question: 'never',
    patterns: phrases(`
      ^ allez|avancez|montez|descendez|marchez|reculez|dirigez ~2 a|au|aux|vers|jusqu|jusque|derriere|devant ;
      ^ suivez|attendez|reculez|eloignez|abritez ~3 ;
      ne marchez|approchez|sautez|descendez|traversez|montez|allez|courez|poussez|restez|prenez|tentez ~3 pas|plus`),
  },
  {
    cue: 'promise',
    weight: 0.6,
    question: 'never',
    patterns: phrases(`
      on|je vous|te? revient|reviens ; nous vous|te revenons ;
      @we @adv? reviendrai|reviendrons|reviendra|tiendrons|tiendrai|tiens|tient|rappellerons|rappellerai|ecrirons|ecrirai|informerons|informerai|donnerons|donnerai|publierons|publierai|ferons|ferai|repondrons|repondrai|enverrons|enverrai|contacterons|contacterai|communiquerons|communiquerai|partagerons|partagerai|dirons|dirai|appellerons|appellerai|verserons|rembourserons|rembourserai|remplacerons|corrigerons|reparerons|corrigerai|mettrons|expliquerons|repondra|donnera|fera|dira|enverra|publiera|rappellera ;
      me|nous? en occupe|occupons|charge|chargeons ;
      @we vous|te trouve|trouvons|ecris|ecrivons|ecrit|appelle|appelons|donne|donnons|envoie|envoyons|reponds|repondons|rembourse|remplace ;
      se engage|engageons a ;
      vous|te|le reviendr*|tiendr*|ecrira*|ecriro*|informera*|informero*|donnera*|donnero*|repondra*|repondro*|enverr*|contactera*|contactero*|recontact*|communiquera*|communiquero*|appellera*|appellero*|rappeller*|dira*|diro*|reviens|revient|revenons ;
      @we nous? engage*|engageons ; me|nous engage*|engageons ;
      @we promet*|promettons|promets|garanti*|garantissons ; nouvelle* ~4 @when ;
      vous|tu aurez|auras|recevrez|recevras ~4 ; vous reviens|revient|reviendrons ;
      prochain* ~2 point|mise|bilan|nouvelle*|message|annonce|mot ; prochaine mise a jour ;
      mise a jour ~3 @when|#num ;
      on|nous @will vous|te? ~1 revenir|tenir|rappeler|repondre|donner|ecrire|contacter|informer ;
      je vais vous|te? ~1 revenir|tenir|rappeler|repondre|donner|ecrire|contacter ;
      vous|te tien*|tenons ~2 courant|informe*`),
  },
  {
    cue: 'redirect',
    weight: 0.9,
    negated: 'keep',
    patterns: phrases(`
      #url ; #mail ; #phone ; message|messages prive*|direct* ; mp ; dm ; en prive ; inbox ;
      messagerie privee? ; nous|moi|ecrivez|ecris|repondez ~2 par courriel|mail|telephone ;
      service ~1 clientele|client|clients|consommateurs|relations ;
      contactez|contacte|contacter|joindre|joignez|joins|ecrivez|ecris|ecrire ~4 nous|le|la|notre|nos|un|au|moi|a|par|votre ;
      communiqu* avec nous|notre|le|la|nos|un ;
      appelez|appeler|composez|telephonez|telephoner ~1 nous|le|au|notre|#num ; appelle nous|le|au|moi ;
      appelez|appeler|composez ~3 au|#num ; presentez|passez|presenter|passer ~3 au|a|en|comptoir|guichet ;
      lien ~1 suivant|ci|dans|suivez|ici|bas|dessous ; via|suivez|ce|voici ~1 lien ;
      page ~1 d|de|web|aide|contact|facebook ;
      sur|visitez|visiter|consultez|voir|via|aller|allez|notre ~2 site web|internet|officiel ;
      sur|visitez|consultez|voir|via ~1 site ; formulaire ~2 ; adressez|adresse vous|toi ~1 a|au ;
      rendez vous sur|au|a|dans ; via|par ~3 messagerie|courriel|formulaire|site|chat|messenger|clavardage ; adresser|adressez|adresse ~1 a|au|aux ;
      clavardage ; numero|ligne ~2 vert|sans|telephone|info ;
      consultez|consulter|voir|visitez|allez ~3 site|page|foire|faq|lien|communique|section ; faq ;
      suivez ~2 dm|mp|messages ; envoyez|envoie|envoyer ~4 message|courriel|dm|mp|prive|details|prive* ;
      bureau|centre ~2 aide|plaintes|service|contact ; ligne 1 ; notre application ;
      succursale ~2 la|plus|pres`),
  },
  {
    cue: 'redirect',
    weight: 0.9,
    patterns: phrases(`
      cliquez|clique|cliquer ~2 ici|lien|bouton|sur`),
  },
  {
    cue: 'handOver',
    weight: 0.9,
    negated: 'keep',
    patterns: phrases(`
      equipe|direction|gerant|gerante|service ~3 est|a ete avise*|prevenu*|saisi* ;
      @we ai|avons|a ~1 signale|demande|parle ~1 le|a|au|aux|cela|de ; fait suivre ; @we en ai|avons|a parle a ;
      information|demande|dossier a ete transmis* ; quelqu|quelque un de le|notre equipe ;
      gerant|gerante|directeur|directrice|biologiste|mecanicien|chef ~3 appelle|ecrit|repond|appeler|contacter ;
      passe ~1 votre|ton dossier ; remis ~1 votre|ton dossier ;
      @we ai|avons|a|vais|allons|va @adv? transmis*|transmet*|transmettre|achemine*|refere*|escalade*|confie*|signale*|avise*|alerte*|saisi*|prevenu*|passe*|contacte*|demande* ~6 @team|a|au|aux|le|la|dossier ;
      transmet*|transmis*|transmettons|transmettre|transferer*|transfere*|achemin* ~6 @team|a|au|aux|dossier ;
      je|nous|on le|la|les? fais|faisons|fait ~2 suivre|suivi ;
      notre|nos|une|la|le|un|les|des ~1 @people ~4 etudi*|examin*|prend|prennent|analys*|communiquer*|contacter*|repondr*|ecrir*|regard*|verifi*|enquet*|appel*|rappel*|saisi*|travaill* ;
      confie* ~3 a|au|aux ~2 @team ; pris* en charge par ; avec nos|notre|le|la ~1 @team ;
      dossier ~3 transmis|ouvert|confie ; je|on en parle|parlons ~2 a|avec ~3 ;
      @team a|ont ete ~2 avise*|prevenu*|saisi*|alerte*`),
  },
  {
    cue: 'hold',
    weight: 0.85,
    patterns: phrases(`
      je ne sais|ai pas ~2 ; ne savons pas ; cherchent|cherche encore ; le temps que ; on ne sait pas ; nos|notre equipe* ~1 mettent tout ;
      @we verifi* ~3 ;
      @we @will verifier|regarder|enqueter|examiner|etudier|analyser|tirer|faire le|la|toute ;
      @we attend* ~3 ; nos|une equipe*|ingenieur* ~1 enquet*|examin*|cherch*|travaill* ;
      ne pouvons pas ~2 confirmer ; on|nous continue|continuons de ; pas encore ;
      @we enquet*|examin*|etudi*|analys*|investig*|cherch*|tir*|regard* ~3 ;
      enquete ~2 en cours|ouverte|lancee|interne|est ;
      en cours de|d? verification|enquete|analyse|examen|traitement ;
      verification|verifications ~3 cours|faites|necessaires ; ne savons|sait|sais pas encore|tout ;
      pas encore ~3 toutes? reponse*|information*|reponses|certain*|confirm*|savons|tout|cause ;
      savons pas encore ;
      des|aussitot que @we|possible|en ~5 plus|savons|saurons|avons|aurons|sait|nouvelles|su ;
      plus|davantage de ~1 information* ~3 suivr*|venir|bientot|des ; trop tot pour ; au moment ou ;
      situation ~3 suivie|evolue|surveillons ; suivons|surveillons ~2 situation ;
      nous confirmer*|confirmons ~3 ; on|je regarde|verifie ; laissez nous|moi ~3 verifier|temps|regarder ;
      faire la lumiere ; tirer ~2 au clair ; attendons ~3 resultat*|confirmation|retour|rapport`),
  },
  {
    cue: 'deny',
    weight: 0.95,
    negated: 'keep',
    patterns: phrases(`
      ce|cela|ca|tout|rumeur* ~1 est|sont @adv? faux|fausse|fausses|infonde*|mensonger*|inexact*|errone* ;
      ce ne est|etait pas ~1 vrai|exact|nous ;
      ce ne est|etait|sont pas ~1 notre|nos ~1 faute|produit|produits|usine|probleme|photo|employe*|compte|responsabilite|entreprise|camion|magasin ;
      est une ~1 fraude|arnaque|hameconnage ; ce est pas ~1 vrai|nous|notre|exact ;
      avons|ai|a|est|sont rien|aucun* ~2 fait|mal|erreur|faute|reproche*|tort|responsabilite|rapport ;
      aucun* lien ~1 avec|entre ; ne avons|ai|a ~1 rien ~2 fait|mal ;
      jamais eu ~4 plainte|probleme|incident|cas ;
      ne est en? aucun* ~1 facon|lien|cas|probleme|danger|risque ;
      aucun|aucune ~1 probleme|incident|danger|risque|plainte|preuve|faute|erreur|cas|defaut|fondement ;
      accusation*|allegation*|photos|histoires ~2 mensong*|faux|fausse*|invent* ; aucun* de ces ;
      faux compte ; maintenons ~2 position ; ne est pas ~1 le|la notre|notres ; ne concerne pas ;
      ne ~2 pas ete ~1 prise|faite ~2 chez|dans ; ne vient pas de nous ; ^ impossible ;
      personne ne ~2 jamais|plaint ; jamais ~2 vendu|fait|dit|utilise ;
      dement*|nie|nions|niez|nier|contest*|refut* ~3 ;
      fausse* ~2 nouvelle*|rumeur*|information*|accusation*|allegation* ; fausse rumeur ; sans fondement ;
      pas ~2 notre faute|responsabilite|responsables|probleme ;
      ne sommes|suis|est ~1 pas|aucunement|nullement ~2 responsable*|cause ; ne y sommes pour rien ;
      rien a se|nous? reprocher|voir ; ne est|existe jamais arrive|produit ; cela ne est pas arrive ;
      notre produit|nos produits ~1 est|sont ~2 sur|surs|securitaire*|conforme*|irreprochable* ;
      allegation* ~4 ; pretendu* ; ne existe|a ~1 pas|aucun* ~2 probleme ; ne avons|ai ~1 jamais ~4 ;
      desinformation`),
  },
  {
    cue: 'excuse',
    weight: 0.9,
    negated: 'keep',
    patterns: phrases(`
      independant* de notre|nos volonte ; hors de notre controle ; force majeure ;
      on ne pouvait|pouvions|peut ~1 pas ~4 ;
      nous ne pouvions|pouvons ~1 pas ~2 savoir|prevoir|deviner|faire|etre|tout|controler|verifier|surveiller|empecher ;
      ne avait|avions ~1 pas ~2 intention|le|choix ; sans intention|vouloir|le vouloir ;
      intention ~3 jamais|pas ; manque de personnel|main|temps|ressources ; penurie ~3 ;
      trop de demandes|appels|messages|monde ; volume ~3 appels|demandes|messages|eleve ; achalandage ;
      ne le|la permet pas ; notre|mon intention ~1 etait ;
      ne voulait|voulions|voulais ~1 blesser|choquer|pas ; impose par ; a ete impose ; etait ~1 une blague ;
      ne avait|avions ~1 pas ~1 vu|vue ; personne ne est parfait* ; errare ;
      ca|cela|erreurs arriv* ~3 tout|tous|meilleur*|monde ; ca arrive ; erreur est humaine ;
      debordes|deborde*|submerg* ; ce sont des choses qui ;
      on fait ~2 ce qu|qu|notre|que ~2 peut|mieux|possible ; nous faisons ~3 mieux|possible ;
      avec les moyens ; un|le|ce simple|petit ~1 erreur|bogue|malentendu|oubli ;
      simple ~1 erreur|bogue|malentendu|oubli|incident ; cas isole ; incident isole ; bonne foi ;
      comme toutes|tous|partout les? ~2 ; dans toute|toutes ~2 industrie ;
      la meteo|temperature|pandemie|covid ; mal interprete*|compris|comprise|cite|citee ; hors contexte|du ;
      sorti* ~2 contexte ; malentendu`),
  },
  {
    cue: 'minimise',
    weight: 0.8,
    patterns: phrases(`
      pas si grave|pire ; rien de|d? ~1 grave|dramatique|alarmant|bien ; exager* ~2 ;
      en fait|faites|fais|font ~2 trop|drame|histoire|montagne|fromage ; montagne ~3 ; tempete dans un ;
      une|quelques|poignee ~3 seule*|poignee|personnes|plaintes ;
      ne que|quelques|deux|trois ~2 cas|plaintes|clients|unites ; calmez vous ; calme toi ; respirez ;
      relaxe* ; du calme ; on se calme ; inutile de|d paniquer|exagerer|insister|vous ; mettre fin a ;
      passons a ; il y a pire ; deja repondu|dit|explique ; comme ~3 deja dit|mentionne|explique|repete`),
  },
  {
    cue: 'shiftBlame',
    weight: 0.95,
    patterns: phrases(`
      ce est|etait de? la? faute|erreur|responsabilite|decision a|de|du|des|aux|votre ~3 ;
      ce est|etait uniquement|surtout|encore|seulement de? la? faute|erreur|responsabilite de|du|des|aux ;
      la faute a|au|aux|de|du|des|revient|en|est ~1 le|la|les|fournisseur|client*|stagiaire|livreur|employe*|medias|sous|transporteur ;
      faute de|du|des|au ~1 fournisseur*|stagiaire|livreur|employe*|medias|transporteur|partenaire|client*|sous|usine|poste ;
      votre|ta|leur faute|erreur|responsabilite`),
  },
  {
    cue: 'shiftBlame',
    weight: 0.95,
    negated: 'keep',
    patterns: phrases(`
      notre|le|un|une|nos ~1 fournisseur*|stagiaire|sous|transporteur|livreur|partenaire*|prestataire|agence|employe|employee ~2 a|ont|est|sont|avait|aurait|ne ;
      voyez|demandez|adressez ~3 fournisseur|transporteur|fabricant|livreur ;
      vous|tu auriez|aurais|devriez|devrais|deviez|devais ~2 du|lire|verifier|pu|savoir|faire|regarder|mieux|appeler|suivre|penser|nous ;
      vous|tu ne avez|as|aviez ~1 pas|mal ~2 lu|suivi|verifie|compris|respecte|regarde|ecoute|utilise|conserve ;
      vous|tu avez|as mal ~1 ; mauvaise|mal utilisation|manipulation|usage|utilise* ;
      si vous aviez|auriez ~4 ; si tu avais|aurais ~4 ;
      medias|media|journalistes ~4 deforme*|mal|exager*|sensation*|tort|invent* ; ne suffisait|suffit de|d ;
      il fallait|fallais ~3 ; ne releve|depend|depends|relevent pas de|d ; pas de notre ressort ;
      notre responsabilite s|se? arrete ; un|le employe*|collegue|stagiaire ~3 erreur|agi|congedi*|seul ;
      nous ne sommes ~1 que ; ne lisez|lis pas ; ne sont pas de|les|nos ~2 employe*`),
  },
];
