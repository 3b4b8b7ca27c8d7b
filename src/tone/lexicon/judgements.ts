/** Judgements on things and service; same format as `feelings.ts`. D marks trouble with a service, B relief from it. */
export const JUDGEMENTS = `
good 1 P: good nice fine decent solid pleasant well : bon bonne bons bonnes bien agreable* sympa sympas sympathi* chouette* correct
great 3 P: great awesome amazing excellent fantastic wonderful brilliant superb outstanding incredible perfect perfectly fabulous magnificent phenomenal terrific stellar flawless epic dope lit rad marvelous exceptional : super genial geniale geniaux geniales excellent* fantastique* merveill* brillant* superb* formidable* incroyable* parfait* magnifi* magistral* exceptionn* sublime* extraordinaire* remarquable* epoustouf* grandios* eblouissant* prodig* somptu* splendid* fabuleu* impeccable* delicieu* jouissif* tuerie malade_ce_film
best 3 P: best favorite favourite top finest unbeatable number_one : meilleur meilleure meilleurs meilleures favori* prefere* top chef_d_oeuvre chef_doeuvre chefd_oeuvre incontournable* culte bijou perle merveille must
beautiful 2 P: beautiful gorgeous stunning pretty cute adorable handsome elegant charming : beau belle beaux belles joli* mignon* adorable* elegant* charmant* charme poetique* poesie
interesting 1 P: interesting fascinating intriguing insightful clever smart intelligent : interessant* fascinant* captivant* passionnant* intelligent* prenant* original* subtil* fin_et finesse astucieu* ingenieu*
moving 2 P: moving touching heartwarming sweet wholesome : emouvant* touchant* bouleversant* emotion emotions attachant* sensible* sincere* juste_et authenti*
success 2 P: success successful win won winner wins victory winning champion : succes reussi reussie reussir reussit reussite* gagn* victoire* triomph* champion* maitrise* aboutit abouti*
helpful 2 P: helpful useful handy efficient effective easy convenient smooth smoothly quick quickly fast prompt promptly friendly polite courteous professional attentive : utile* pratique* efficace* facile* rapide rapides rapidement professionn* courtois* aimable* accueillant* attentif* attentionn* serviable* souriant*
recommend 2 P: recommend recommended must_see must_have worth : recommand* conseille a_voir a_ne_pas_manquer vaut_le vaut_la courez foncez precipitez regalez regal regale
better 1 P: better improved improving improvement upgrade progress : mieux amelior* progres progress*
impressive 2 P: impressed impressive remarkable : impressionn* bluffant* bluffe*
satisfied 2 P: satisfied satisfying comfortable : satisf* confortable* comble comblee
comeback 1 P: will_return fly_again see_you_soon : reviendr* a_refaire retournerai
bad -2 N: bad badly poor poorly lousy crappy meh mediocre subpar unacceptable inferior : mauvais* mediocr* minable* pietr* nul nulle nuls nulles nullissime nullite bof inacceptable* moche* pourri* inadmissible* bacle* rate ratee rates ratees lamentabl* pathetiqu* faible faibles poussif
terrible -3 N: terrible horrible awful worst atrocious appalling dreadful abysmal horrendous pathetic garbage trash rubbish crap shit shitty sucks suck sucked ass worse dire ridiculous joke laughable : terrible* horribl* affreu* pire pires catastroph* atroce* execrable* desastr* epouvantabl* navet merde merdique* caca poubelle ridicul* honte_a daube bouse affligeant* calamit* consternant* insupportabl* imbuvable* indigeste* pitoyabl* grotesque* lamentab* abomin* effroyab* insipid* insoutenable*
useless -3 N: useless worthless pointless incompetent incompetence inept clueless hopeless : inutile* incompeten* incapable* bon_a_rien vain vide vides creux creuse sans_interet aucun_interet inintere* sans_ame plat
failure -2 ND: fail failed fails failing failure failures fiasco disaster mess messed screwed botched : echec* echou* fiasco rate ratee desastre gach* plante plantee foir* foutu* bordel catastrophe pagaille
broken -2 D: broken broke break breaks damaged damage faulty defective bug bugs glitch crash crashed crashing malfunction malfunctioning leaking torn ruined ruin ruins ruining ripped : brise* casse cassee* abim* endommag* defectu* bogue* bug bugs bugge* panne* plante dechir* detruit* gach* ruine*
problem -1 D: problem problems issue issues trouble troubles difficulty difficulties error errors : probleme* souci soucis ennui ennuis difficult* erreur* pepin* bogue
late -2 D: late delay delayed delays delaying overdue stuck stranded standby holdup : retard* attend* attente* coince* bloque* poireaut*
wait -1 D: wait waiting waited on_hold hold hours hour queue still_waiting : attends attend attendu attendons file_d_attente encore_rien toujours_rien toujours_pas sans_nouvelles
cancelled -2 D: cancel cancelled canceled cancelling canceling cancellation cancellations cancelled_flight missed misconnected : annul* manque* rater
lost -2 D: lost lose loses losing missing misplaced stolen theft : perdu perdue perdus perdues perte* egare* disparu* vole volee voles volees
charged -2 D: charged charge overcharged fee fees expensive overpriced ripoff rip_off scam scammed scammers fraud rob robbed greedy money_back : frais cher chere chers cheres hors_de_prix arnaqu* escro* fraud* vol_organise surfactur* ruineux
rude -3 N: rude impolite disrespectful unprofessional arrogant condescending unhelpful unfriendly attitude : impoli* grossier* irrespect* arrogan* condescend* hautain* antipathiqu* desagreable* meprisant* mepris mal_eleve* malpoli* insolen*
noanswer -2 D: no_response no_answer no_reply never_answered no_one_answers ignored unanswered hung_up hang_up hung disconnected not_working does_not_work did_not_work not_able unable_to_reach : sans_reponse aucune_reponse pas_de_reponse jamais_repondu aucun_retour raccroch* injoignable* ne_marche_pas fonctionne_pas marche_pas
lie -3 N: lie lies lied liar liars lying false fake dishonest misleading deceptive deceived bs bullshit : mensong* ment mentent menteur* menteuse* mentez mentir menti faux fausse fausses bidon malhonnet* tromp* hypocri* foutaise* bullshit
stupid -2 N: stupid dumb silly nonsense absurd crazy insane idiotic senseless illogical : stupid* bete betes idiot* absurde* debile* insens* n_importe_quoi nimporte_quoi nawak connerie* betise* aberrant* delirant*
never -1 : never again_never never_again nowhere nobody nothing : jamais plus_jamais nulle_part personne rien aucun aucune
complaint -1 D: complaint complain complaining complaints refund refunded reimbursement reimburse compensation compensate lawsuit sue : plainte* plaindre reclam* rembours* dedommag* poursuivre poursuites
dirty -2 ND: dirty filthy smelly stink stinks stinky mold moldy cold_food stale cramped uncomfortable noisy broken_seat : sale sales salete* crade* crasseu* pue puent puant* moisi* inconfort* bruyant* etroit* degueu
danger -2 FN: dangerous danger unsafe hazard risk risky toxic poison poisoned contaminated recall : danger* risque* risques toxiqu* empoison* contamin* intoxi* rappel
ill -2 F: sick ill illness hospital injured injury accident cancer disease died dead death die dying kill killed killing pain funeral passed_away : malade* maladie* hopital hopitaux accident* cancer* mort morte morts mortes deces decede* tue tues tuer tuee urgence urgences allerg* vomi*
unfair -2 N: unfair unjust injustice discrimination discriminated racist racism sexist sexism abuse abused abusive bully bullying harassment harassed : injust* discrimin* racis* sexis* abus abusif* abusive* harcel* homophob* intimid*
problemnot 1 B: no_problem no_worries no_issues without_problems not_bad resolved fixed solved sorted : pas_de_probleme sans_probleme aucun_probleme pas_mal regle reglee resolu* repare* aucun_souci pas_de_souci
miss -1 : miss_you missing_you : manques manquent
want 0 : want wants wanted need needs needed : veux voudr* besoin vouloir
pity -2 N: pity too_bad what_a_shame what_a_waste waste wasted overrated cliche cliched predictable : dommage gachis perte_de_temps surestim* surcote* cliche* previsibl* convenu* caricatur* surjoue* deja_vu invraisemblabl* incoheren* baclee decousu* brouillon* lourd lourde lourds lourdes lourdingue* niais* mievre* pretenti* pompeu* racoleu* demagog* ringard* vulgair* indigne* malsain* artificiel*
lack -1 N: lack lacks lacking insufficient : manque_de manque_d insuffis* peine_a dommage_que aurait_pu aurait_merite
strong 1 P: strong powerful brave courageous talented talent skilled genius legend hero : fort forte forts puissan* brave* courageu* talent* genie legende heros magistr* virtuos* intens* haletant* efficac* dynamiq* rythme
fresh 1 P: fresh clean tasty delicious yummy cozy : frais fraiche propre propres delici* savoureu* succulent* gourmand* chaleureu*
free 1 P: free gift bonus upgrade upgraded : gratuit* cadeau* offert offerte
`;
