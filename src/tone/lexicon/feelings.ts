/**
 * Concepts shared by both languages: `id valence tags: English : French`. Words are folded; `*` ends a stem,
 * `_` joins words. Valence -3..3. Tags: F suffering or fear, C care, P praise, N fault found, J joy.
 */
export const FEELINGS = `
love 2 P: love loved loves loving lovely adore adored : aime aimee aimer aimes aimons adore* kiffe kiffer kiff ador* amour
like 1 P: like liked likes enjoy* fond : apprecie apprecier appreciee appreciez appreciable plait* plaisir plaisant*
happy 2 J: happy happier happiness glad delighted pleased cheerful joy joyful merry : heureu* content contente contents contentes ravi ravie ravis joie joyeu* enchante* rejoui* bonheur
excited 2 J: excited exciting thrilled pumped stoked hyped eager cant_wait can_not_wait looking_forward : hate_de vivement impatien* enthousias* excite* trepign* passionn* palpitant*
laugh 1 J: lol lmao haha hahaha hahahaha rofl hilarious funny fun laugh laughed laughing amusing : mdr mdrr mdrrr ptdr lol haha hihi drole droles rire rigol* marrant* hilarant* amusant* comique* humour pouf*
proud 2 P: proud pride : fier fiere fiers fieres fierte
thanks 2 P: thank thanks thankful grateful gratitude appreciate appreciated appreciates cheers ty : merci mercis remerci* reconnaissan* gratitude gre
welcome 2 P: welcome welcomed my_pleasure : bienvenu* avec_plaisir de_rien
hope 1 C: hope hopes hoping hopefully wish wishing fingers_crossed : espere* esperons espoir souhait*
calm 1 : calm peace peaceful serene relaxed relax : calme calmement paix serein* tranquill* apais*
relief 1 J: relieved relief phew : soulag* ouf
safe 1 C: safe safety secure safely : securit* sauf sauve saine securitaire*
surprise 0 : wow omg surprised surprising amazed whoa surprise unexpected : surpris* etonn* wow oh_la_la incroyable ouah
curious 0 : wonder wondering curious interested : curieu* demande interess*
confused -1 : confused confusing confusion unclear puzzled baffled lost_me : confus* perdu_le_fil melang* comprends_pas embrouill*
sad -2 F: sad sadly sadness unhappy heartbroken heartbreaking depressed depressing depression miserable grief grieving mourn* tragic sorrow cry cried crying tears : triste tristes tristesse tristement malheureu* deprim* chagrin larme* pleur* deuil navrant* peine desespoir desesper* tragi*
pain -2 F: pain painful hurt hurts hurting suffer suffering suffered ache wounded : douleur* douloureu* souffr* mal blesse blessee blesses blessees blessant* peine
fear -2 F: afraid scared fear fears terrified terrifying frightened frightening scary worried worry worries worrying worrisome anxious anxiety nervous panic concerned : peur peurs effray* terrifi* inquiet* inquiete* angoiss* crainte* craint* craign* anxi* panique* apeure* stress* preoccup*
anger -2 F: angry anger mad furious rage raging outraged outrage outrageous infuriating infuriated pissed livid fuming : colere furieu* furax fache* fachee enrage* rage outre outree indign* enerv* agace* scandalise* revolt* tanne tannee* hors_de_moi
frustrated -2 F: frustrated frustrating frustration annoyed annoying annoy annoys irritated irritating upset upsetting exasperated stressed stressful : frustr* contrari* exasper* irrit* ecoeure* ecoeurant* agac* saoul* soul* gave_de tanne
disappointed -2 F: disappointed disappointing disappointment disappoint let_down letdown dissatisfied unsatisfied underwhelming : decu decue decus decues decoit decevant* deception* insatisf* desappoint* desenchant*
disgust -3 N: disgusting disgusted disgust gross nasty revolting sickening repulsive vile yuck eww ew icky : degout* ecoeur* immonde* infect* repugnant* degueu* degueulasse* beurk ignoble* abject* nauseabond*
shame -2 N: ashamed shame shameful embarrassing embarrassed embarrassment disgrace disgraceful humiliated humiliating : honte honteu* humili* deshonor* gene genant* genante
lonely -1 F: lonely alone isolated abandoned ignored : seul seule isole* abandonn* ignore ignoree ignores
tired -1 F: tired exhausted exhausting sick_of sick_and_tired fed_up tiring : fatigu* epuis* marre ras_le_bol tanne ecoeure_de ras_le_cul
regret -1 : regret regrets regretted remorse guilty guilt : regret* remords coupable* culpabilit*
sorry 0 C: sorry apologise apologised apologises apologising apologies apology forgive forgiveness pardon my_bad : desole* excus* pardon* navre* mea_culpa
care 1 C: care cares caring support supportive supporting kind kindness compassion comfort comforting gentle sympathy sympathies condolences hug hugs : soutien soutenir soutenez soutien* bienveill* compassion reconfort* gentil* douceur tendresse condoleances calin* solidar*
takecare 2 C: take_care stay_safe stay_strong hang_in_there get_well feel_better be_well youll_get_through you_are_not_alone here_for_you thoughts_are_with prayers praying thinking_of_you : prends_soin prenez_soin courage bon_retablissement de_tout_coeur pensees_pour tenez_bon tiens_bon vous_n_etes_pas_seul avec_vous_de_tout
understand 1 C: understand understands understandable understandably understood i_get_it i_hear_you hear_you i_see_why makes_sense relate : comprends comprenons comprend comprehensible* concevons concois imaginons imagine compris
listen 1 C: listen listening heard hear : ecoute ecouter ecoutons ecoutez entends entendons entendu
hate -3 N: hate hates hated hating hatred despise loathe detest : hais hait haine* deteste* detester detestons detestable* horreur_de execr*
jealous -1 : jealous envy envious : jalou* envie_de
bored -2 N: boring bored dull tedious bland yawn snooze monotonous : ennuy* ennui chiant* monoton* soporifique* fade* longuet* lassant* insipide* plat_et plate plates endormant* poussif* laborieu* interminable* longueurs
trust 1 P: trust trusted trusting reliable confidence confident loyal loyalty faithful : confian* fiable* fidel* loyal* rassur*
distrust -2 N: distrust suspicious betrayed betrayal shady sketchy untrustworthy : mefian* mefi* trahi* louche* douteu* suspect*
admire 2 P: admire admiration respect respected respectful inspiring inspired inspiration inspirational : admir* respect respecte respectueu* inspirant* inspir*
luck 1 J: lucky luck fortunate fortunately blessed blessing : chance chanceu* heureusement veinard* beni*
unlucky -1 F: unlucky unfortunate unfortunately bad_luck : malheureusement malchanc* helas dommage
congrats 3 P: congrats congratulations bravo kudos well_done good_job great_job nice_job nice_work good_work great_work keep_it_up hats_off happy_birthday : bravo felicit* chapeau bien_joue bon_travail beau_travail joyeux_anniversaire continuez_comme_ca lache_pas
heartemoji 2 J: ❤ ❤️ 💕 💙 💚 💛 💜 🧡 😍 🥰 😘 😻 💖 💗 💓 💞 🤗 : ♥ ♥️ 💘 💝
smileemoji 1 J: 😊 🙂 😀 😃 😄 😁 😆 😅 😂 🤣 😉 😎 🎉 🥳 👏 👍 🙌 💪 ✨ 🌟 ⭐ 🔥 : ☺ ☺️ 😌 🌈 🌞 👌
sademoji -1 F: 😢 😭 😞 😔 😟 😕 🙁 ☹ ☹️ 😣 😖 😩 😫 💔 😥 😓 😰 😨 : 🥺 😿 😪
angryemoji -2 N: 😠 😡 🤬 👿 💢 😤 🤮 🤢 👎 🖕 : 😾 👺 💩
rollemoji -1 N: 🙄 😒 😑 🤦 🤷 🤡 : 🤨 😏
praying 1 C: 🙏 : 🤝
`;
