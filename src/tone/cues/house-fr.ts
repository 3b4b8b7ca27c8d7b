import { type CueGroup, phrases } from './cue.ts';

/** Phrases with which a house speaks of itself, its reasons and its critics, in French. */
export const HOUSE_FR: readonly CueGroup[] = [
  {
    cue: 'bolster',
    weight: 0.75,
    negated: 'keep',
    patterns: phrases(`
      saviez|savais vous|tu ~2 que nos|notre|on|nous ; notre|nos nouvelle*|nouveau*|prochaine* collection|produit*|campagne|gamme|menu|application ;
      decouvrez ~2 notre|nos ; fiers|fiere|fieres|fier ~1 que|des|du|de ; @we croyons|croit ~2 profondement|fermement|au|a|en ; croit profondement ;
      reste*|restons le ecoute de ~3 ; a le ecoute ; partie|membre de la|notre famille|gang ; grace a des gens comme vous ;
      passion|histoire|soutien nous inspire ; nous inspire* ; communication constante|etroite ; approche ~1 humaine|respectueuse|constructive|responsable ;
      riche en apprentissage* ; tirer*|tirero* ~3 apprentissages|lecons ; regle* a le amiable ; a le amiable ; belle visibilite ; tout le monde y gagne ;
      raisons de sourire ; tourne*|tourner la page ; @we ador* ~4 ; premiers|plus grands admirateurs|fans ; vrai monde ; partagez en|tous ~3 ;
      grand coeur ; esprit de? ~1 comme|maison ; fait|faits|fabrique* ici ~4 ; on coud|fabrique|fait ~3 ici depuis ; depuis ~2 ans ; depuis #num ;
      valeurs de ~3 ; qui animent ~2 ; beau moment|temoignage|message ; quelle belle|grande|magnifique ~3 ; nous sommes la ~1 pour|a ;
      #num ~1 emplois|employe*|travailleur*|familles ; elle|il est adorable ; le merci se adresse`),
  },
  {
    cue: 'excuse',
    weight: 0.8,
    negated: 'keep',
    patterns: phrases(`
      comme toute|tout ~1 entreprise|organisation|marque ~1 responsable? ; sommes tenus de ; est tenu|tenue|oblige* de ; obliges de ;
      simple|pur|pure hasard|coincidence ; hasard de ; sans aucun lien ; programme* ~1 depuis|il ~4 ; etait programme* ;
      doit|devons valider|approuver|suivre|faire valider ~2 ; procedure* ~2 exig* ; la loi ~3 claire|exige|oblige ; jour de conge ; travaille* ~1 fort ;
      position dans laquelle ; on nous a mis|demande|dit|conseille ; mains liees ; pas eu|avait le choix ; aurait|aurions gagne ; entre vous et nous ;
      delais varient ; une entreprise de #num ; penalise*|nuit a|coute* ~3 emplois|travailleurs|employes|familles ; #num ~1 emplois|travailleurs ;
      pratique courante|habituelle|normale ; tout le monde le? fait ; c? est automatique ; systeme ~2 automatique* ; petite equipe|entreprise|maison ;
      personne ne ~2 a|avait ~1 prevu|vu|averti|prevenus|dit ; nous le? ignorions ; on le savait pas ; nous ne savions|savait pas ~2`),
  },
  {
    cue: 'shiftBlame',
    weight: 0.85,
    negated: 'keep',
    patterns: phrases(`
      cause*|causez|faites un? ~1 tort|dommage*|mal ~2 a ; derriere un|leur|leurs|vos|ton ecran* ; pendant que d? de? autres ~4 ;
      emplois|familles|employes|travailleurs ~3 qui ~1 paient|payent|souffrent|ecopent ; pensez aux|a familles|employes|nos|ces ;
      a cause de ~1 gens|fans|clients|vous ; montee|monte en epingle ; a un temperament ; propos ~4 que lui|elle ; ne engage* que ;
      ne reflet* ~2 pas|aucune|nullement|rien ~3 ; opinion en a decide ; ceux|celles qui repandent|propagent|partagent ~3 ;
      le|notre|la transporteur|livreur|fournisseur|poste|banque|meteo|partenaire|prestataire|agence|sous ~1 traitant? ~1 a|ont|avait ~1 perdu|livre|casse|brise|oublie|retarde|echappe|fait|envoye|imprime|choisi ;
      vient|venait|provient ~1 du|de notre|le|la? ~1 fournisseur|transporteur|agence|prestataire|sous|partenaire ;
      fait*|emballe*|imprime*|gere*|cause* par ~2 fournisseur|transporteur|agence|prestataire|sous|partenaire|stagiaire|tiers ; tierce partie ; un tiers ;
      chez|cote ~1 notre|le fournisseur|transporteur|partenaire ; vous|tu ~1 devriez|devrais|deviez ~3 ; corriger|changer|modifier votre|ta note|avis|evaluation ;
      vous|tu avez|as ~1 utilise|ouvert|commande|entre|tape|lave|echappe ~4 mauvais*|mal ; certains clients ~4 ; les clients ~1 doivent|devraient|ne ;
      faute a|de|des ~1 nos|notre|mes ~1 avocat*|fournisseur*|stagiaire*|employe*|agence|partenaire* ; se regle|reglent a deux ; pas ~2 nous $ ; probleme|erreur|faute|panne ~1 vient|provient|est de|du|chez ~2 ; incombe a|au|aux ; vous|tu avez|as ~1 signe|accepte ~3 ; vous|tu pouviez|pouvais ~4 ;
      ce est votre|ta|la|le banque|agence|transporteur|fournisseur|ville|poste|fabricant|aeroport qui ; a ete impose ; vous ne aviez|avez|tu avais|as que|qu a ; si les|vos clients|gens ~5 ; il faut etre deux ; les deux parties|cotes|versions ~2 torts|faute|responsab*`),
  },
  {
    cue: 'threaten',
    weight: 0.85,
    patterns: phrases(`
      expos* ~3 a ~2 poursuites|recours|sanction* ; disciplinaire* ; vous rappelons|rappelle que ~6 politique|reglement*|contrat|regles ;
      compte ~3 bloque*|suspendu|ferme|supprime ; toute ~1 recidive|infraction ; sans preavis|avertissement|avis ; suggerons|conseille|conseillons ~1 fortement ~2 ;
      fortement ~1 de retirer|supprimer|effacer ; vous prions|prie de|d? ~1 y? mettre fin ; mettre fin avant ; avant que la? situation|ca ~4 degenere|echappe|pire ;
      notre|le|nos service|departement? juridique|contentieux ~2 va|vont|communiquera|saisi|est ~2 ; pensez y a? deux ; reflechissez ~1 avant|bien|deux ;
      on sait|savons qui|ou vous|tu ; contacter ~2 employeur|patron|ecole ; captures ~4 avocat*|police ; signaler*|signalerons ~3 police|autorites ;
      ne hesiterons|hesiterai pas a ; a vos|tes risques ; pour la derniere fois ; vous le|allez ~1 regretter* ; gare a ; mesures ~2 contre vous|toi|les ; vous aurez de|des ~1 nouvelles de nos|mes ;
      ca va|vas mal finir|aller ; tu vas|vous allez le? regretter ; on se verra|reverra en cour|tribunal|justice ; en cour ; portera ~1 plainte ; huissier`),
  },
  {
    cue: 'attack',
    weight: 0.8,
    negated: 'keep',
    patterns: phrases(`
      facile de ~1 juger|critiquer|parler ~1 ; simple merci serait|suffirait ; se enervent|cachent|defoulent derriere ; brailleux|chialeux|chialeuse|braillard* ;
      laissons|laissez|laisse ~1 brailler|parler|chialer|crier ~2 ; ceux|celles qui repandent|propagent ~3 ; vous|tu le sais|savez ~1 bien? ; majuscules ~6 plus vite ;
      a un temperament ; se met en scene ; avant de juger ; dans le fond mais ~3 forme ; devraient|devrait avoir honte ; vrai monde comme toi|vous ;
      enfin quelqu un qui comprend ; pauvre ~1 type|fille|monsieur|madame ; vous ne savez|tu sais pas de quoi ; de quoi vous parlez ; si peu de`),
  },
  {
    cue: 'deny',
    weight: 0.85,
    negated: 'keep',
    patterns: phrases(`
      ^ faux ; ne y sommes|suis|est pour rien ; sommes|suis|est pour rien ; ^ pas vrai ; completement|totalement|absolument|entierement|carrement faux|fausse|inexact ; il ne? y a ni ; ni poursuite|victime|danger|rappel ;
      aucune poursuite|plainte|somme|victime ; aucun dollar|rappel|danger ; ne visait|vise aucun* ; tous|toutes ~1 cousus|faits|fabriques|produits|testes a|ici|au|en ;
      tout est fait ici ; avant de juger ; deux versions ; se met en scene ; regle* a le amiable ; contrairement a ~4 ; on ne? a jamais ~3 ;
      ne utilisons|vendons|testons|facturons|partageons|gardons pas|aucun* ~3 ; ce est ~1 invente|exagere`),
  },
  {
    cue: 'explain',
    weight: 0.7,
    question: 'never',
    patterns: phrases(`
      ^ les faits ; etait|etaient|a ete ~1 programme*|prevu*|planifie* ~4 ; il ne? y a ni|pas ~4 ; il y a eu ~3 ; est une marque|loi|regle ~1 ;
      est|sont ~1 protege* par ; la loi ~3 permet|tient|protege|oblige|dit ; le #num janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre ;
      personne ne? ~1 a|avait ~2 rappele*|repondu|verifie|vu|lu|remarque|averti ; nous ne avons|on a pas ~1 rappele*|repondu|vu|verifie|remarque ;
      elle|il|ils|elles a|ont ecrit|appele|demande ~3 ; ecrit|appele deux fois ; on en reparle* ; il insulte|vise|nomme ~3 ; regle respect|vie ;
      ce est pourquoi|pour ; ce est pour ca|cela ; le serveur|four|camion|systeme|site|pompe|machine|conduite|moteur|ligne ~2 a|est|ont ~1 lache|tombe*|arrete*|casse|brise|cesse|plante|saute|brule|gele ~2 ;
      la? le? lettre|etiquette|publicite|publication|message|commande|colis|lot etait|est|a ete ~1 envoye*|imprime*|ecrit*|prevu*|programme*|fait*|publie*|livre*|parti* ;
      viennent|vient de|du|d ~2 ; sont ~1 cousus|faits|fabriques|produits a|au|en|ici ; sert|servent a ~1 ; d|de? autres lettres ; notre|le|la camion|four|pompe|serveur|machine|chauffeur est|a ~1 tombe*|brise|lache|casse ; un|une passager|passagere|cable|tuyau|arbre|incendie|bris|orage|tempete ~4 ; la mise a jour ~4 a ; nous avions|on avait #num|deux|trois|un ~3 au lieu ; etait faux une ; sur #num ; le bruit|odeur|fumee ~2 est ;
      panne|fuite|greve|incident ~1 a|au|sur|dans ~2 ; jusque en|au ~2 ;
      ne est pas le critere ; le retard|bris|incident|erreur|probleme vient|etait|touche|concerne ~2 ; un bogue|bris|incident|accident|incendie ~2 a ~3`),
  },
  {
    cue: 'hold',
    weight: 0.75,
    patterns: phrases(`
      rien de neuf|nouveau ~3 ; suit|suivons|suit la situation ~3 ; en temps opportun|voulu ; communique suivra ; est|sont ~1 a le etude ; a le etude ;
      modalites ~4 ; est|demeure*|reste* confidentiel* ; ne commentons|commentera|commente pas ~3 ; dossier distinct ; sous peu ;
      membre|conseiller|conseillere ~3 vous reviendra|communique*|repondra|contactera ; dans les meilleurs delais ; eclaircir ~2 ; prenons ~3 situation ~2 serieux ;
      tres au serieux ; situation evolue ; suit son cours ; un instant|moment ; restez avec nous ; a suivre ; patience ~1 donc? ; la suite ~2 bientot ; on se renseigne ;
      je me renseigne ; nous revenons bientot ; on regarde|verifie ca|cela ; des verifications`),
  },
  {
    cue: 'instruct',
    weight: 0.75,
    patterns: phrases(`
      ne doit|doivent|devrait|devraient pas|plus ~1 etre ~1 mange*|utilise*|consomme*|bu|bue|ouvert*|porte* ; doit|doivent etre ~1 retourne*|jete*|bouilli*|rapporte*|lave* ;
      on reste|restons ~1 poli*|civil*|calme*|respectueu* ; je|nous|on ~1 retire|retirons ~6 regle ; regle respect|vie ; je le|la retire ; retire votre|ton message ;
      remettez|rangez|gardez|laissez|portez|coupez|videz|nettoyez|attendez|ouvrez|lisez|notez|apportez ~3 ; gardez la|le|les ; rien ne vous sera ~1 demande|reproche|facture ;
      rassurez vous ~1 ; pouvez|peux porter|garder|manger|boire|utiliser|venir ; portent|gardent leurs ~3 ; rendez vous lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche ~2 ;
      lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche #num ~1 h ; nous recommandons|conseillons ~3 ; on vous conseille|recommande ~2 ; pensez a ~2 ; ne oubliez|oublie pas de ;
      attendez|patientez ~3 avant ; aucun besoin de ; evitez ~2 ; ne le? la? les? donnez|jetez|lavez|portez ~1 pas ; videz ~1 le? cache ; lisez ~1 le? la? etiquette ;
      les cartes|dons|lettres ~1 au|a ; appuyez ~3 ; choisissez ~3 ; allez dans ~2 parametres|reglages`),
  },
  {
    cue: 'acknowledge',
    weight: 0.7,
    patterns: phrases(`
      message est ~1 clair|recu|entendu ; je|nous|on le prends|prenons|prend au serieux ; vous|tu avez|as le droit de ~1 penser|croire|dire|etre ; bienvenue* ici ;
      sont les bienvenu* ; le geste|idee est ~1 beau|belle|gentil|gentille ; merci de penser ; votre|ta photo restera|reste ; photo ~1 restera ; critique* reste* ;
      votre|ta demande|question|message|critique|commentaire est ~1 importan*|note*|juste|legitime ; bien note* ; prenons|prends bonne? note ; nous entendons ~2 ;
      vos|tes commentaires|messages ont ; temps de partager ; votre|ton offre me|nous touche ; vous avez|tu as ~1 bien fait ; se verifiera`),
  },
  {
    cue: 'handOver',
    weight: 0.75,
    negated: 'keep',
    patterns: phrases(`
      porte|portons|monte ~3 a la direction ; porte* ~3 plus haut ; pose|posons la question a le? interne ; passe|passee|passes|parti|partie|rendu|rendue a la direction ;
      ferai|ferons lire ~4 ; direction ~1 lira|va lire ; demande|demandons ~1 a le|la|notre? ~1 atelier|labo*|magasin|usine ~2 ; remont* ~2 le? info|information|message|a ;
      transmet* ~2 a mes|nos collegues`),
  },
  {
    cue: 'humourKind',
    weight: 0.65,
    patterns: phrases(`
      cafe est ~1 bon|chaud|pret|pour ; aussi longtemps que leurs|vos|tes ~3 ; compris|comprises ~1 aussi ; taches|boutons compris|comprises ; bisous|becs ~2 ; sans rancune ;
      on a ~1 bien? ri|rigole|souri ; nous a fait ~1 rire|sourire|rigoler ; fait ~1 rire|sourire toute? ; bon cafe ; facon amusante ; chat|chien approuve ;
      oreilles nous? ~1 sifflent|chauffent ; coupables ; toute une photo|journee ; plaide* coupable*`),
  },
  {
    cue: 'humourSharp',
    weight: 0.7,
    patterns: phrases(`
      avouez|avoue que ; blague a part ; mon beau|petit|grand|pauvre ; un peu frette|froid|dramatique ; vous ne trouvez pas ; ne trouvez vous ; on vous aime ;
      felicitations pour le|la|votre|ta ~2 ; quelle energie ; a votre age ; brailler les ; ca se soigne ; merci qui ; on applaudit ; belle lecture`),
  },
  {
    cue: 'redirect',
    weight: 0.8,
    negated: 'keep',
    patterns: phrases(`
      consulter|consultez votre|un|une|le|la|notre ~2 ; rapprocher|rapprochez ~1 vous|toi? de ; vous rapprocher ; agence|conseiller|conseillere|magasin|gare|guichet ~2 pourra|pourront|peut|saura ~2 renseigner|aider|repondre ;
      canaux officiels ; adresse postale ; billet de blogue ; sur nos|notre canaux|canal|reseaux ; venez visiter|voir|rencontrer|nous ~2 ; veuillez joindre|consulter|communiquer ~2 ;
      vous ai|avons|viens ~2 repond* ~1 en|par|dm|mp ; de vous repondre ~1 en ; vous reponds|repond en ; en dm|mp ; verifier ~1 aupres ; aupres de|du votre|notre|la|le? ~1`),
  },
  {
    cue: 'empathy',
    weight: 0.8,
    patterns: phrases(`
      serre|serrent ~1 le coeur ; vous|t ecouter ; votre|ton offre|mot|message|histoire me|nous touche ; me|nous touche ~2 ; ca|cela ne devrait pas arriver ; ne devrait jamais arriver ;
      avoir peur de|d ~4 ; ne pas oser ;  je comprends|on comprend que ca|cela|ce ~2 ; ca choque|blesse|inquiete|fait mal ~2 ;
      je ne? ose imaginer ; on|je imagine ~2 combien|comme|que ; pas etonnant que ; vous attendez depuis ; depuis trop longtemps ; ce est trop long ; il y a de quoi ;
      fait|font mal de|a ~2 ; dur|difficile|penible de|a lire|voir|entendre ; a de quoi fach*|inquiet*|cho*|bless* ; nimporte qui|quiconque ~2 serait ; on serait ~2 fach*|inquiet*|decu* ~1 aussi ; je serais ~2 aussi ; de tout coeur ; la pour vous|toi`),
  },
];
