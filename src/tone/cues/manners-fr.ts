import { type CueGroup, phrases } from './cue.ts';

/** Acts that are manners or faults of manners, and the reader's own marks, in French. */
export const MANNERS_FR: readonly CueGroup[] = [
  {
    cue: 'attack',
    weight: 0.95,
    negated: 'keep',
    patterns: phrases(`
      vous|tu etes|es|faites|fais|racontez|racontes|dites|dis ~3 menteu*|troll*|hysteri*|ridicul*|agressi*|frustre*|jaloux|jalouse|hater*|pathetiqu*|ignoran*|malhonnet*|insult*|impoli*|naif*|naive*|pleurnich*|complotist*|paye*|parano*|aigri* ;
      vous|tu dites|racontes|racontez|dis ne importe quoi ; taisez vous ; tais toi ;
      vous|tu ne? connaissez|connais ~2 rien ; des gens comme vous ; vous|tu etes|es aussi ~4 ;
      vrais clients ; mauvaise foi ; mal eleve* ; vous|tu mentez|mens|inventez|inventes|exagerez|delirez ;
      devriez|devrais avoir honte ; niveau de ignorance ; des|de|les jaloux|envieux|frustres|rageux ;
      la porte est ; la concurrence ;
      continuez|continue|arretez|arrete|finissez|finis de|a crier|mentir|chialer|pleurnicher|raler ;
      fini de chialer|pleurnicher|raler|crier ; certains|gens ont|a ~2 temps a perdre ; petite bete ;
      ne est jamais assez ; jamais ~2 travaille ; retournez|retourne a|jouer ; va jouer ;
      apprends|apprenez a ; cherchez|cherche ~1 vous? ~1 un ~1 emploi|travail|vie ; change de disque ;
      ridicule* ; de|cette|votre ~1 mauvaise foi ; ne importe quoi ; inform* vous|toi ~1 avant ;
      renseign* vous|toi ; apprenez|apprends ~1 a ; allez|va voir|chez ailleurs|concurren* ;
      si ~4 pas content* ~4 ; votre|ton probleme ;
      arretez|arrete|cessez ~1 de ~1 pleur*|chial*|plaindre|mentir|raconter|insulter|dire|dramatiser|propager|repandre|faire|crier|exagerer ;
      grandis* ; trouvez|trouve ~1 autre chose ; des gens comme vous|toi ;
      vous|tu ~3 rien de|d? autre ~1 a faire ; occup* vous|toi de ; propos diffamatoire*|mensonger* ;
      vous|tu ~2 cherch* ~4 attention|trouble|probleme*|publicite|argent ;
      vos|tes mensonge*|calomnie*|enfantillage*|caprices|jeremiades|niaiseries|delires ; calomni* ;
      visiblement|manifestement vous|tu ~4 pas|rien|jamais ; client ~3 toujours ~1 content|plaindre ;
      gardez|garde ~2 commentaires ; ce est vous|toi ~1 le|qui ~1 probleme ; ferme la|ta ; fermez la ;
      vous|tu ~3 rien|jamais ~2 compris|content*|lu ;
      votre ton|attitude|comportement|agressivite ~3 est|inacceptable|deplace*`),
  },
  {
    cue: 'bolster',
    weight: 0.85,
    negated: 'keep',
    patterns: phrases(`
      nous|notre|on ~5 depuis ~1 #num ~1 ans ;
      depuis|en ~2 #num|plus|toujours ~2 ans|annees|generations ~2 ; leader*|leadership ;
      fiers|fier|fiere|fierte ~2 de ; chef ~1 de file ; prix ~3 excellence|qualite|meilleur ;
      nos|notre ~2 valeur*|engagement|excellence|savoir|mission|reputation|expertise|standards|normes ~3 ;
      normes|standards ~2 plus ~1 eleve*|strict* ; toujours ~3 priorite|coeur|engage*|soucieu* ;
      au coeur de nos|notre ; priorite absolue ; notre|la|une ~2 priorite ; prenons ~3 tres? au serieux ;
      tres a coeur|au serieux ; clients ~1 sont satisfait* ; jamais eu ~3 plainte|incident ;
      milliers|millions|centaines ~2 client* ~3 ; client*|clientele ~2 satisfait* ; #num % ~3 ;
      reconnu* ~3 pour ; entreprise ~2 familiale|responsable|quebecoise|locale|exemplaire ;
      donnons ~6 chaque annee ; produits ~3 qualite ; qualite ~3 produits|superieure|irreprochable ;
      nous|notre|on ~2 toujours ~3 ete|mis|eu|place ; nous soutenons|donnons|contribuons ~4 ;
      les plus propres|surs|fiables ; coeur de tout ; merci ~2 fidelite ; prime|primee ;
      meilleure* ~1 entreprise|marque|employeur`),
  },
  {
    cue: 'humourKind',
    weight: 0.7,
    patterns: phrases(`
      clin d? oeil ; sans jeu de mots ; on ~3 rougi*|rouges|rouge ; promis jure ; on se couche ~2 ;
      petit* sourire ; 😉|😅|😄|😂|🤣|😜|🙈|😁 ; on rit|rigole ~2 de nous|notre ; a ~2 mange*|bouffe* ~3 notre|nos ;
      pas ~2 notre plus ~2 ; on ~2 cafe ~3 ce matin ; meme ~4 cafetiere|stagiaire|chat|chien|mere|grand ;
      haha ; on ~3 jasettes|blague*|rire ; au coin ; mea maxima culpa ; on ~2 tete dans|de la|le`),
  },
  {
    cue: 'humourSharp',
    weight: 0.8,
    patterns: phrases(`
      lol|mdr|ptdr ~6 ; mdr|ptdr|lol ; 🙄|😏|🤡|🤦|🤷|😂😂😂 ; bouhou|bouh ;
      pauvre petit*|chou|chouette|toi|vous|tresor ; veux|voulez ~2 medaille|cookie|biscuit ;
      appelez|appelle ~1 onu|police|avocat|pompiers ; appelle ~2 avocat pour ; cours magistral ;
      professeur ~1 ; genie ~1 du clavier ; tribunal ~1 de ; eau chaude ; fini ~1 votre|ta|crise ;
      monarque ; tragedie ~1 ; quel|quelle drame|tragedie|malheur|catastrophe ;
      sortez|sors ~2 mouchoirs|violons ; mouchoir* ; ouin ouin ;
      bravo ~1 champion|genie|sherlock|einstein|pour ; sherlock|einstein ;
      merci ~2 capitaine|docteur|professeur ; on|je ~2 pleure ~2 ; felicitations ~4 decouvert*|inspecteur ;
      ah ben ; la prochaine fois ~3 lisez|lunettes ; achetez|mettez ~2 lunettes ;
      expert* ~3 autoproclam*|facebook|clavier|salon|sofa`),
  },
  {
    cue: 'thank',
    weight: 0.8,
    negated: 'keep',
    patterns: phrases(`
      merci* ; remerci* ; reconnaissant* ~4 ; apprecions|apprecie ~3 @your ~1`),
  },
  {
    cue: 'ask',
    weight: 0.8,
    question: 'only',
    patterns: phrases(`
      pouvez|peux|pourriez|pourrais|aimeriez|voulez|veux|avez|as|etes|es|savez|sais ~1 vous|tu ;
      quel|quelle|quels|quelles|ou|quand|comment|combien|qui|quoi|lequel|laquelle ; est ce que ;
      vous|tu ~8 ; pourquoi`),
  },
  {
    cue: 'ask',
    weight: 0.8,
    patterns: phrases(`
      dites|dis nous|moi ; pouvez|peux|pourriez|pourrais vous|tu ~3 ;
      indiquez|indique|precisez|precise|donnez|donne ~1 nous|moi ;
      merci de nous? ~1 indiquer|preciser|dire|fournir|donner|confirmer ; faites|fais nous? savoir ;
      pourriez|pouvez|peux|pourrais ~2 indiquer|preciser|dire|fournir|donner|confirmer|envoyer`),
  },
  {
    cue: 'askPersonalData',
    weight: 0.95,
    patterns: phrases(`
      @your ~2 numero ~3 compte|dossier|carte|client|telephone|cellulaire|commande|assurance|membre|permis|reservation|nas|police ;
      @your ~1 adresse ~2 ; @your ~1 nom|prenom ~3 ; @your ~1 date ~2 naissance ;
      @your ~1 telephone|cellulaire|cell|courriel|nas|nip|mot ; @your ~1 mot de passe ;
      @your ~1 coordonnees ; numero ~2 assurance sociale|maladie ; carte ~2 credit|assurance|debit ;
      nom ~1 complet ;
      envoyez|envoie|donnez|donne|fournir|fournissez|laissez|laisse|ecrivez|indiquez|inscrivez|communiquez|transmettez|publiez ~5 numero|adresse|telephone|coordonnees|courriel|nom|date|carte|compte ;
      quel|quelle est ~2 numero|adresse|nom|date|telephone|courriel ; a quel nom ;
      photo ~3 permis|carte|passeport|piece`),
  },
  {
    cue: 'threaten',
    weight: 0.95,
    patterns: phrases(`
      vous|te|les|la|le poursuivr*|poursuivons ; poursuite* ; poursuivi* ; poursuivr* ~1 quiconque|ceux|tous|toute|toutes|celles|chaque ; trainer ~1 en cour|justice ; adresse ip ; mieux de ~1 effacer|supprimer|retirer ;
      affaire a nos|mes ; nos|notre|mes ~1 avocat*|procureur* ~1 vont|va|sont|sera|seront|communiquer*|contacter*|occup*|prendr*|preparent|regardent ; a nos|mes|notre avocat* ; de nos|mes nouvelles ; nouvelles de nos|mes|notre ; recevrez|recevras|recevront|enverrons|envoyons|preparons|expos*|sinon|gare ~3 mise en demeure ; recours ~3 ;
      tribunaux|tribunal|justice ~2 ; action* ~2 judiciaire*|legale*|justice ; diffamation ;
      serez|seras ~2 bloque*|banni*|poursuivi*|signale*|denonce* ;
      bloquer|bannir|bloquerons|bannirons|bannissons|bloquons|supprimer|supprimerons ~4 @you|compte*|utilisateur*|ceux|tout|commentaire*|votre ;
      vous|te bloquer|bannir|poursuivre|denoncer|signaler|attaquer ; consequences ~3 ; vous|tu ~3 regrett* ;
      reserv* ~3 droit ; porter|porterons|deposer ~2 plainte ;
      retirez|retire|effacez|supprimez|efface|supprime ~4 sinon|sous|ou|immediatement|sans ; sous peine de ;
      dernier avertissement ; attention a ce que ; faites attention a ; attendez vous a`),
  },
  {
    cue: 'refuseApology',
    weight: 0.9,
    patterns: phrases(`
      pas|rien|aucune ~2 raison|question ~2 excus* ; aucune ~1 excuse* ; refus* de ~2 excus* ;
      pas ~2 excus*|desole* ; ni excus*`),
  },
  {
    cue: 'refuse',
    weight: 0.7,
    negated: 'keep',
    patterns: phrases(`
      nous|on|je ne pouvons|pouvez|peut|peux|pourrons|allons|ferons|avons|rembours*|commentons|repondrons|repondons|discut* ~2 pas|rien|plus|aucun* ;
      impossible de ; aucun commentaire ; pas de commentaire* ; hors de question ;
      discussion ~2 close|fermee|terminee ; point final ; sujet clos ; dossier clos ;
      fin de le? discussion ; ne ~3 rembours* pas ; politique ~2 interdit|empeche|permet|claire ;
      conformement a|aux ~2 politique*|conditions|reglement*|modalites ;
      selon|comme ~2 notre|nos|les ~1 politique*|conditions|reglement*|modalites`),
  },
  {
    cue: 'please',
    weight: 0.8,
    patterns: phrases(`
      se|si il vous|te plait ; plait il ; veuillez ; priere de ; merci de|d ; auriez|aurais vous|tu ~3 ;
      seriez vous|tu ; vous|te|je ~1 prie de|d ; vous|te serai* reconnaissant* ; merci ~1 avance ;
      auriez la gentillesse|amabilite|bonte ; vous voulez bien ;
      si vous voulez|souhaitez|desirez|pouvez|le`),
  },
  {
    cue: 'softRequest',
    weight: 0.7,
    patterns: phrases(`
      pourriez|pourrais|pourrait|pourrions|pouvez|pouvons|peux ~1 vous|tu|on|nous ;
      serait ~1 il|possible|bien|bon|preferable|utile|souhaitable|gentil ; est il possible ;
      je|nous me|nous permets|permettons ;
      voudriez|voudrais|aimeriez|aimerais|aimerions|souhaiterais|souhaiterions|voudrions ; je me demand* ;
      peut etre ; ne hesite* pas|surtout ; hesite* ~1 pas ; vous|tu ~1 pourriez|pourrais ;
      si ca|cela ~2 va|convient|derange|adonne ; a votre disposition ; auriez vous ; ce serait ;
      quand|des que vous|tu pourrez|pourras|aurez|auras ; je vous laisse ; qu|que en pensez|penses vous|tu ;
      je pense|crois que ; il me semble ; a mon avis ; sauf erreur ; si je ne ; avec plaisir ; volontiers ;
      au plaisir`),
  },
  {
    cue: 'greeting',
    weight: 0.6,
    patterns: phrases(`
      bonjour ; bonsoir ; allo ; salut ; cher|chere|chers|cheres ~1 ; bienvenue ; hello ; coucou ;
      rebonjour`),
  },
  {
    cue: 'closing',
    weight: 0.6,
    patterns: phrases(`
      cordialement ; bonne journee|soiree|continuation|fin|chance|semaine|annee|nuit ; bien a vous ;
      au plaisir ; a bientot ; amicalement ; respectueusement ; sincerement votre ; salutations ;
      bien cordialement ; meilleures salutations ;
      bon courage|week|weekend|dimanche|samedi|appetit|voyage|retablissement`),
  },
  {
    cue: 'bareOrder',
    weight: 0.6,
    patterns: phrases(`
      ^ lisez|lis|arretez|arrete|cessez|cesse|allez|va|dites|dis|regardez|regarde|expliquez|explique|prouvez|prouve|montrez|donnez|donne|faites|fais|apprenez|apprends|attendez|attends|calmez|calme|supprimez|supprime|retirez|retire|laissez|laisse|taisez|tais|degagez|degage|relisez|relis|verifiez|trouvez|trouve|rappelez|appelez|envoyez|payez|justifiez|assumez|changez|remettez|remets|corrigez|fermez|ferme|parle|parlez|viens|venez|sors|sortez ;
      vous|tu devez|dois|devriez ; il faut que vous|tu ; vous|tu avez|as interet a ; obligatoirement ;
      immediatement ; tout de suite ; je exige ; vous|tu ne avez|as qu|que a ; il vous|te suffit ; yaka ;
      y a que|qu a`),
  },
  {
    cue: 'harshQuestion',
    weight: 0.7,
    patterns: phrases(`
      ^ pourquoi ; et|mais|alors|donc pourquoi ~2 ; pourquoi donc|diable ; comment osez|oses vous|tu ;
      comment ca ; vous|tu ~1 vous|te moquez|moques|foutez|fous|fichez ;
      vous|tu etes|es serieu*|aveugle*|sourd* ; de quel droit ; qui etes|es vous|tu ;
      qui te|vous permet|croyez ; ce est quoi ~2 probleme|delire|bordel|cette|ce|ca|le|votre ; ou est le ;
      depuis quand ; quand est ce que ; hein ; non mais ; vous|tu ~1 croyez|crois ~3 ;
      que faites|fais vous|tu ; qu|que est ce que ~1 vous|tu ; franchement`),
  },
  {
    cue: 'accuse',
    weight: 0.6,
    negated: 'keep',
    patterns: phrases(`
      vous|tu ne ~1 pas|rien|jamais|plus|aucun* ;
      vous|tu avez|as|etes|es|faites|fais ~1 encore|tort|toujours|efface|supprime|retire|menti|annule|revert*|reverte ;
      encore une fois ; vandal* ; aucune source|raison|respect|sens|interet ; vous|tu ~2 mens|mentez|menti ;
      inacceptable* ; honte ; ridicul* ; pov ; tort ; n importe quoi ; faux`),
  },
  {
    cue: 'coldFormula',
    weight: 0.8,
    patterns: phrases(`
      votre ~1 satisfaction ~3 ; votre appel est ; nous accusons reception ; accuse* de reception ;
      nous vous prions ~2 agreer ; la presente ; dans les meilleurs delais ; meilleurs delais ;
      nous prenons ~4 note ; soyez assure* ; sachez que ; nous vous informons ; nous tenons a ;
      nous vous remercions ~2 de votre comprehension|patience ; merci ~2 de votre comprehension|patience ;
      ne menagerons|menageons aucun effort ; mettons tout en oeuvre ;
      votre opinion|avis|commentaire ~2 importa*|precieu* ; a l? ~1 ecoute de ; suivi approprie ;
      sera traite* ; services concernes ; qui de droit ; clientele estimee ; cher|chere client*`),
  },
  {
    cue: 'jargon',
    weight: 0.8,
    patterns: phrases(`
      conformement a|aux ; susmentionne* ; ci dessus|joint|dessous|apres ; en vertu de ; dans le cadre de ;
      relativement a ; nonobstant ; le cas echeant ; au sein de ; parties prenantes ; en regard de ;
      processus|procedure|procedures ~2 ; protocole* ~2 ; modalites ; optimis* ; proactif*|proactive* ;
      synergie* ; de facon a ; a cet effet ; mettre en oeuvre ; mise en oeuvre ; problematique* ; enjeu* ;
      effectuer ~2 ; dans les plus brefs ; suite a ; afin de ; prealable* ; la presente ; acheminer ~2 ;
      ledit|ladite|lesdits ; sous reserve ; en ce qui concerne ; en matiere de`),
  },
  {
    cue: 'humanVoice',
    weight: 0.7,
    patterns: phrases(`
      je ~2 me? appelle ; ici ~1 de|du|a ; moi ce est ; de le? equipe ;
      je suis ~3 de|du|responsable|gerant*|chef|directrice|directeur|presidente|president|pdg ;
      personnellement ; je ~1 vous|te ; franchement ; on se ; notre ~1 gang ; la gang`),
  },
  {
    cue: 'agree',
    weight: 0.7,
    patterns: phrases(`
      vous avez ~1 raison ; tu as ~1 raison ; on a|avait|avions tort ; ce est vrai ; bon point ;
      juste ~1 titre ; tout a fait ; d|de accord ~2 avec ; entierement|totalement d|de accord ;
      effectivement ; en effet ; vous dites|faites|soulevez ~2 vrai|juste|bien ;
      question|remarque|critique ~1 legitime|juste|pertinente|importante|valable`),
  },
  {
    cue: 'hedge',
    weight: 0.5,
    patterns: phrases(`
      peut etre ; il semble* ; il me|nous semble ; je|nous pense|pensons|crois|croyons ;
      possible|possiblement|probablement|sans doute|eventuellement|plutot ; un peu ; parfois|souvent ;
      a ma|notre connaissance ; d apres ; on|je dirait|dirais`),
  },
  {
    cue: 'absolute',
    weight: 0.5,
    negated: 'keep',
    patterns: phrases(`
      toujours|jamais|absolument|evidemment|clairement|forcement|totalement|completement|aucun|aucune|rien|strictement|manifestement|nullement|aucunement`),
  },
  {
    cue: 'irony',
    weight: 0.8,
    patterns: phrases(`
      bravo ~2 pour ~4 ; merci ~2 pour rien ; merci bien ;
      merci ~2 pour ~1 le|la|les|cette|ce|votre|avoir ~2 colis|retard|attente|panne|frais|perdu|casse|ruine|gache|silence|accueil ;
      quel|quelle ~1 plaisir|bonheur|joie|bonne ~1 de|d|idee ; rien de tel ; surtout ne|pas ~2 ;
      ne vous ~2 pressez ; oh une|un|la|le|quelle|comme ; comme ce est ; vive les|le|la ;
      encore un|une ~2 genie|bravo|belle ; ce est bien connu ; evidemment|forcement ; bien joue ;
      trop fort*|forts ; on sent ~3 ; comme si ; quelle ~1 surprise ; comme ~1 par hasard ;
      bien sur|evidemment ~3 … ; mais bien sur ; ben oui ; ben voyons ; bah oui|voyons ; c|ce est sur que ;
      trop fort* ; belle mentalite|image|exemple|initiative|reussite ;
      quel* ~1 professionnalisme|efficacite|classe|talent|courage|genie|honneur|chance|bonheur|joie|delicatesse|service ;
      super ~1 service|ambiance|journee|nouvelle|idee|le|la ;
      genial|formidable|parfait|magnifique|fantastique … ; vive le|la|les ~1 ; chapeau ~1 ;
      felicitations ~1 ; on adore|aime ~1 attendre|payer|se|quand|etre ;
      je adore|aime ~1 attendre|payer|quand|etre|me ;
      tellement|trop|vraiment ~1 utile|efficace|drole|gentil ~2 … ; #merci|#bravo ; la classe ;
      rien que ca ; ca donne envie ; tout va bien ; heureusement que ; on applaudit ; c|ce est ballot ;
      non mais serieux ; quelle joie|chance ; en plein ; pour changer ; comme d habitude`),
  },
  {
    cue: 'praise',
    weight: 0.6,
    patterns: phrases(`
      bravo ; felicit* ; beau|bon|excellent|super travail|boulot|coup ;
      vous etes ~2 super*|genia*|formidable*|meilleur*|extraordinaire* ; bien joue ; continuez ~2`),
  },
];
