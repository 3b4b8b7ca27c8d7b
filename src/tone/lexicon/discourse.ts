/** Words that shape a conversation: asking, hedging, agreeing, opposing; same format as `feelings.ts`. */
export const DISCOURSE = `
please 0: please kindly : sil_vous_plait sil_te_plait se_il_vous_plait se_il_te_plait si_il_vous_plait veuillez priere_de merci_de_bien_vouloir
hello 0: hi hello hey greetings good_morning good_afternoon good_evening : bonjour bonsoir salut coucou allo rebonjour cher chere
bye 0: regards sincerely best_wishes have_a_great_day have_a_nice_day have_a_good_day good_day take_care : cordialement bien_a_vous bonne_journee bonne_soiree bonne_continuation au_plaisir a_bientot amicalement respectueusement bonne_fin sincerement_votre
could 0: could would might may : pourr* pourriez pourrais pourrait voudriez aurait auriez serait seriez serai_il aimerais aimerions souhaiterai* serait_il
can 0: can able : peux peut pouvez pouvons peuvent possible
ask 0: ask asking question questions wonder wondering : question questions demander demande interrog* savoir
think 0: think believe guess suppose feel opinion seems seem imho in_my_opinion : pense penses pensez pensons crois croyons croyez avis semble semblent suppose estime trouve
maybe 0: maybe perhaps possibly probably might somewhat sort_of kind_of a_bit a_little apparently usually often sometimes generally : peut_etre possiblement probablement sans_doute eventuellement un_peu plutot parfois souvent generalement en_general environ quelque_peu
certain 0: definitely certainly clearly obviously absolutely always totally completely entirely of_course undoubtedly evidently simply just : certainement clairement evidemment absolument toujours totalement completement entierement manifestement visiblement simplement juste forcement
infact 0: actually really in_fact in_reality the_fact_is truth facts fact honestly frankly : en_fait en_realite vraiment fait faits verite franchement honnetement carrement
why 0: why how_come how_could : pourquoi comment_ca comment_pouvez
what 0: what which what_is : quoi quel quelle quels quelles
how 0: how where when who : comment ou quand qui combien
because 0: because since therefore thus hence so_that reason reasons : parce car puisque donc ainsi raison raisons cause
but 0: but however although though yet nevertheless still : mais cependant toutefois pourtant neanmoins quoique bien_que quand_meme
agree 1: agree agreed agrees agreement you_are_right good_point fair_point valid fair_enough true indeed exactly you_have_a_point : d_accord accord raison vous_avez_raison tu_as_raison juste_titre pertinent* exact exactement vrai en_effet effectivement bon_point
disagree -1: disagree wrong incorrect mistaken untrue not_true inaccurate misguided misinformed : pas_d_accord desaccord tort errone* inexact* incorrect* faux mal_informe pas_vrai
acknowledge 1: acknowledge appreciate_your recognise admit accept concede see_your_point your_perspective point_of_view perspective : reconnai* admet* accept* admettons conced* point_de_vue perspective
you 0: you your yours yourself : vous votre vos tu te ton ta tes toi
i 0: i my me mine myself : je me mon ma mes moi
we 0: we our us ours : nous notre nos on
they 0: they them their theirs he she him her his : ils elles leur leurs il elle lui eux
people 0: people everyone everybody person anyone somebody : gens monde personnes quelqu_un chacun
not 0: not no nor none neither without : pas ne ni aucun aucune sans non
stop -1: stop quit cease enough leave : arret* cesse cessez cesser stop assez suffit ca_suffit lache laisse laissez
go 0: go get : va allez vas aller
should 0: should must ought have_to need_to has_to supposed : devriez devrais devrait doit devez dois faut faudrait il_faut falloir devraient doivent
help 1 C: help helps helped helping assist assistance : aide aider aidez aides aidons assistance renseign*
fix 1: fix fixing repair solve resolve correct corrected replace : repar* regl* resoud* resol* corrig* remplac* rectifi*
look 0: look looking check checking see investigate review : regard* voir verifi* examin* enquet* jeter_un_oeil
explain 0: explain clarify elaborate describe provide specify mention : expliqu* clarifi* preciser precisez detaill* decrire indiqu* fourn* mentionn*
suggest 0: suggest suggestion propose consider advice recommend idea : suggest* suger* propos* consider* conseil* idee*
work 0: work working worked edit edits article page : travail* boulot modif* article page contribu*
read 0: read reading learn bother : lis lisez lire lu appren* renseigne instruis
delete -1: delete deleted remove removed revert reverted undo block blocked ban banned vandal* : supprim* efface* retir* annul* revert* bloqu* banni* vandal*
policy 0: policy rule rules guideline law legal guidelines : politique regle regles reglement* loi lois consigne*
time 0: today tomorrow soon now shortly tonight morning week day days minutes : aujourdhui demain bientot maintenant sous_peu ce_soir matin semaine jour jours minutes
always_neg -1: always_the_same as_usual typical of_course_you : comme_d_habitude comme_toujours encore_une_fois typique encore
know 0: know knows knew : sais sait savez savent connais connait
really 0: really seriously actually huh : vraiment serieux serieusement hein
so 0: so very too extremely incredibly such truly absolutely much : tres trop tellement si vraiment hyper vachement super_ ultra extremement fort
luckwish 1: good_luck all_the_best best_of_luck enjoy_your safe_travels safe_flight : bonne_chance bon_courage bon_voyage bon_vol bonne_visite tout_le_meilleur
nice_to 1: glad_to happy_to pleased_to feel_free do_not_hesitate let_me_know let_us_know anything_else : ravi_de heureux_de content_de n_hesite ne_hesite hesitez_pas a_votre_disposition au_besoin faites_nous_savoir dites_nous avec_plaisir
politeadd 0: by_the_way btw just_wanted quick_question in_case if_you_could would_you_mind would_it_be : au_fait petite_question au_cas_ou si_vous_pouvez je_me_permets permettez auriez_vous serait_il_possible pourriez_vous est_ce_que_vous_pourriez
sir 0: sir madam mr mrs mister dear : monsieur madame messieurs mesdames mme
`;
