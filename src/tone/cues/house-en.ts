import { type CueGroup, phrases } from './cue.ts';

/** Phrases with which a house speaks of itself, its reasons and its critics, in English. */
export const HOUSE_EN: readonly CueGroup[] = [
  {
    cue: 'bolster',
    weight: 0.75,
    negated: 'keep',
    patterns: phrases(`
      did you know ~2 our ; our new|latest|next ~2 collection|products|campaign|line|menu|app ; discover ~2 our ;
      proud of ~3 ; @we ~1 believe deeply|strongly|firmly|in ; open ~2 to ~2 suggestion* ;
      passion|story|support|words inspires|inspire us ~1 ; being|part of? ~2 family ; thanks to people like you ;
      constant|close communication with ; human|respectful|constructive|responsible approach ; rich in learning ;
      learn* ~3 from ~3 this situation|experience ; settled|resolved amicably ; love|loves you all? ;
      beautiful|wonderful|great visibility ; everybody|everyone ~2 wins|ahead ; more ~2 reasons to smile ;
      turn|turning the page ; @we love ~3 too ; biggest|first ~1 fans|admirers ; real|hard working people ;
      share ~2 widely ; big|huge heart ; the ~1 spirit ; made here ~2 since ; since #num ;
      @we have been ~2 for|since ~4 years ; right here for ~3 years ; there for you ;
      here to ~1 listen ; values of ~3 ; shared|core values ; #num ~1 jobs|employees|families`),
  },
  {
    cue: 'excuse',
    weight: 0.8,
    negated: 'keep',
    patterns: phrases(`
      like any|every ~1 responsible? company|business|organisation|organization ; @we @be ~1 bound|required|obliged to ;
      mere|pure|simple coincidence ; coincidence of ; without ~1 connection to ; scheduled ~4 ago|before|advance ;
      must|has to|have to validate|approve|follow|review ~3 ; our procedures|process|policies require* ;
      the law ~3 clear|requires|says ; law happens to ~2 ; on a|during|through holiday|weekend ; worked ~1 hard ;
      position ~2 put us ; we were ~2 advised|told to ; our hands ~1 tied ; we had no ~1 choice|option ;
      would have won ; between you and us ; our|the turnaround|delays|times vary ; a company of #num ;
      penalises|penalizes|hurts|costs|harms ~2 jobs|workers|employees|families ; #num ~3 jobs ;
      standard|common|normal practice ; everyone|everybody|all companies|brands does|do ~1 it|this ;
      our supplier|system|software did not|does not ; the system ~2 automatic* ; was ~1 automatic* ;
      we are ~1 small ~1 team|company|business|house|crew ; we @be ~1 doing our`),
  },
  {
    cue: 'shiftBlame',
    weight: 0.85,
    negated: 'keep',
    patterns: phrases(`
      our|the|my ~1 lawyer*|supplier*|intern|agency|contractor|courier|partner*|bank|staff|employee*|driver|vendor fault|mistake|error|doing ;
      doing ~2 harm|damage to ; people ~3 behind ~1 screens|keyboards ; while|when others ~5 ;
      people|families|workers|employees who ~1 pay|suffer ; jobs paying ; think of those|the|our families|workers|employees ;
      because of ~1 people|fans|customers|you ; whole thing is overblown|exaggerated ; has a temper ;
      his|her|their|someone ~3 alone ; do|does not ~1 reflect ~2 values|opinion* ; no way reflect* ;
      takes two ; both sides|parties ~3 blame|fault|wrong|responsib* ; public opinion has ~1 decided ;
      you put us|they put us ; position they put ; those spreading ~3 ; the ~3 lost|dropped|broke|damaged|forgot|delayed it|them|your|the ~1 ;
      courier|carrier|supplier|driver|post|airport|weather|bank|contractor|partner ~1 lost|dropped|broke|damaged|forgot|delayed|failed|caused ;
      @we @be ~2 waiting on ~2 supplier|courier|carrier ; came ~1 from ~2 supplier|courier|contractor|agency ;
      was ~2 handled|made|done|caused|sent|packed by ~2 supplier|courier|contractor|agency|intern|partner|third ;
      third party ; at the|their supplier|agency|factory ; nothing ~2 with us ; not ~1 us $ ; problem|issue|fault|error is|was|lies with the|your ~2 ; you ~1 signed|agreed|accepted ~3 ; you could|might have ~3 ; all you had to ;
      that is up to the|your|them ; ask|see|talk ~1 to? ~1 the manufacturer|supplier|courier|carrier|airport|city ; forced on us ; agency|intern|contractor chose|wrote|made|did|posted ; the city|airport|bank|government is responsible ;
      you used|opened|ordered|entered|typed|washed|dropped ~4 wrong|incorrect* ; customers should ~2 ; you ought to ~3 ;
      a few ~1 customers ~1 did not|misread|misused ; correct|change your rating|review ; read more carefully`),
  },
  {
    cue: 'threaten',
    weight: 0.85,
    patterns: phrases(`
      can|could|may|will lead to legal|prosecution|action ; expose* ~2 to ~2 action|prosecution|lawsuit* ;
      disciplinary ~2 ; remind you that ~6 policy|rules|contract ; account ~2 blocked|suspended|closed|deleted ;
      further ~2 breach|violation|warning ; without ~1 notice ; strongly suggest|advise ~3 delete|remove|take|withdraw ;
      end this before ; before ~2 situation gets|escapes|worse ; out of hand ~2 everybody|everyone|you ;
      our|the legal department|team will ~3 ; lawyers will ; you will hear from ; think twice ;
      we know where|who you ; contact ~2 employer|boss|school ; screenshots|screenshot ~3 lawyer*|police ;
      report ~2 to the police|authorities ; @we will ~1 not hesitate to ; at your own risk ; for the last time`),
  },
  {
    cue: 'attack',
    weight: 0.8,
    negated: 'keep',
    patterns: phrases(`
      easy ~2 judge|criticise|criticize|talk ; judging ~3 easy ; simple ~1 thank ~1 would ;
      fume|fuming|hiding|hide behind ~1 screens|keyboards|screen|keyboard ; crybab* ; let ~2 cry ;
      those ~1 spreading ~3 ; spreading ~1 lies|falsehoods|rumours|rumors ; and you know it ; you know ~1 full well ;
      capital letters ~6 faster ; has|have a temper ; photo ~2 staged|fake ; can be staged ; before judging ;
      right in substance ; go hide ; you fool ; at last|finally someone ~1 who understands ;
      real people like you`),
  },
  {
    cue: 'deny',
    weight: 0.85,
    negated: 'keep',
    patterns: phrases(`
      ^ false ; not to blame ~2 ; not ~1 responsible for ; ^ wrong ; ^ not true ; completely|totally|absolutely|entirely false|untrue|wrong ; simply not true ;
      there is no lawsuit|recall|victim|danger|change|layoff* ; no lawsuit|money|sum ~2 claimed ; never aimed at ;
      all|every our|coat|product|item* @be ~1 made|sewn|built|grown|tested ~2 ; it was ~1 all settled ;
      before judging ; wait|hear ~2 both sides ; can be staged ; is ~1 exaggerated ; did no such ;
      @we do not ~1 use|sell|test|share|charge|track|keep ~3 ; contrary to ~4`),
  },
  {
    cue: 'explain',
    weight: 0.7,
    question: 'never',
    patterns: phrases(`
      ^ facts ; the|these @be? ~1 facts ; here it is ; was|were ~1 scheduled|planned|programmed ~3 ; there is|are no ~2 lawsuit|recall|fee|charge|change ;
      there was|were ~1 letter|error|fault|leak|fire|delay|mistake|problem|outage|fault|strike|storm ~2 ; is a ~1 registered|legal ;
      @be protected by ; by law ; the law ~2 allows|holds|says|protects ; on|in january|february|march|april|may|june|july|august|september|october|november|december ~3 ;
      nobody|no one ~1 called|answered|replied|noticed|checked|told|read ; @we did not ~1 answer|call|notice|see|reply ;
      she|he|they wrote|called|asked us? ~4 ; wrote|called ~2 twice ; at|since|around noon|midnight|#num ~2 went|stopped|failed|broke|lost ;
      it insults|breaks|names|targets ~3 ; breaks our ~2 rule* ; rule ~1 respect|privacy ; this is why ; that is why ; which is why ;
      the server|oven|machine|line|pump|truck|system|app|site|website|store ~2 went|stopped|failed|broke|closed|shut|ran ~2 ;
      the label|ad|post|letter|message|order|parcel|shipment|batch was|were ~1 sent|printed|written|meant|scheduled|made|posted|delivered ;
      come|comes from ; is sewn|made|built|grown in ; @be ~1 used to|for ; two ~1 other letters ; @be ~1 delayed|held|stuck|blocked at|by|in ; our|the ~1 oven|truck|pump|server|machine|freezer|boiler|driver broke|failed|stopped|fell ; the app|site|system|device needs ~3 ; a passenger|driver|customer|cable|pipe|fire|tree|storm ~4 ; was wrong a ; outage|leak|fire|strike|fault in|at|on ~3 ; @we had ~3 instead of ; is charged by ; the noise|smell|smoke|light is ~3`),
  },
  {
    cue: 'hold',
    weight: 0.75,
    patterns: phrases(`
      nothing new ~2 present|now|moment|yet ; following ~2 situation ~1 closely ; in due course ; release|statement will follow ;
      @be ~1 currently ~1 studied|reviewed|examined|assessed|looked ; being ~1 studied|handled|assessed|processed ; @be confidential ;
      @we do not|can not|cannot comment ~3 ; separate file ; will ~2 shortly ; adviser|agent|member ~2 can|will ~2 reach|get ~2 shortly|soon ;
      clear up ~1 this|the situation ; checks @be ~3 ; an ~1 answer|update|statement will follow ; take ~1 this|the ~1 situation ~2 seriously ;
      taking ~2 situation|matter|seriously ; as soon as we can ; is ~1 evolving ; coming along ; more ~1 soon ;
      one moment ; hang tight ; bear|bearing with us ; stay tuned ; checking|looking with|into ~2 ; please be patient`),
  },
  {
    cue: 'instruct',
    weight: 0.75,
    patterns: phrases(`
      must|should not be eaten|used|consumed|drunk|opened|worn|touched|fed ; must|should be returned|thrown|boiled|discarded|washed ;
      let us stay ~1 polite|civil|calm|respectful ; @we @be ~1 removing|taking ~4 rule|down ; respect|privacy rule ; removing your ~4 ;
      turn them|it ~1 back|off|on|over|around ; put ~3 away ; keep ~1 your|them|it|the ~1 sign|coat|receipt|label|ticket ;
      cards|letters|donations can go to ; rest assured ~4 ; nothing is|will ~1 required|asked ; may|can wear|keep|use|eat|drink ~3 ;
      you can|may safely|now ; we recommend ~3 ; we advise ~3 ; ^ do not ~3 ; ^ please ~1 do not ~3 ; expect ~2 answer|delay* ; no need to ;
      remember to ; wait ~3 before ~1 ; open ~2 settings ; hold ~2 button ; power cycle ; clear* ~2 cache ; read ~2 label ; wash|rinse|freeze|cook it|them|your|the ;
      meet ~2 at|in ; tuesday|monday|wednesday|thursday|friday|saturday|sunday at #num`),
  },
  {
    cue: 'acknowledge',
    weight: 0.7,
    patterns: phrases(`
      message|point is clear|taken|received|heard ; @we ~1 take ~2 that|this|it seriously ; you may ~1 think ~2 ; is|are ~1 welcome here ;
      it is ~1 kind|lovely|beautiful thought|gesture|idea ; thank you for thinking ; your photo will ~1 stay ; @we read ~3 ; every ~1 word ;
      your|this request|message|question|comment|criticism is ~1 important|noted|fair ; well noted ; criticism ~4 stays ;
      you @be right to ~2 ; your ~1 offer moves|touches`),
  },
  {
    cue: 'handOver',
    weight: 0.75,
    negated: 'keep',
    patterns: phrases(`
      @we @be ~1 taking ~4 upstairs|management|director|president ; @be raising ~2 inside|internally|with ;
      gone|goes|went to ~1 head|management|the ~2 ; head office|management|president|director will read ~3 ;
      asking ~1 the|our ~1 workshop|team|lab|store|driver|manager ~2 ; your ~1 words|message|criticism has|have|is ~1 gone|on ~3`),
  },
  {
    cue: 'humourKind',
    weight: 0.65,
    patterns: phrases(`
      stains|buttons|holes and all ; for as long as ~3 fit ; coffee is ~1 good|hot|on ; we laughed|giggled ; made us ~1 laugh|smile|giggle ;
      hugs|hug to ~2 ; no hard feelings ; cat|dog approves|approved ; we will blame ; our ears @be ~1 burning|red ; mea culpa maxima ;
      quite a ~1 photo|show|sight|day ; guilty as charged ; fun way`),
  },
  {
    cue: 'humourSharp',
    weight: 0.7,
    patterns: phrases(`
      admit it ; must admit ~3 ; joking aside ; old pal|chap|boy ; do not you think ; let ~2 crybab* ~1 ;
      congratulations on finding|noticing|reading|discovering ~3 ; what energy ; at your age ; that ~1 sort of thing ; love you !`),
  },
  {
    cue: 'redirect',
    weight: 0.8,
    negated: 'keep',
    patterns: phrases(`
      consult ~1 your|our|the|a ~3 ; check ~1 with your|our|the ~3 ; raise|raising|raised ~3 with ~2 team|manager|supervisor ;
      official channels ; mailing|postal|street address ; upcoming|next|our ~1 blog|post ; can|could be found|reached|contacted at|on|in|by|here|via ;
      team|department|desk can be reached ; invite|encourage you to follow|consult|visit|contact|get|read|see ; come ~3 tour|visit|see ~3 workshop|store|office ;
      responded|replied|answered to ~1 your|you ~1 dm|message|privately ; sent ~1 you ~2 dm|message|pm|email ; see our dm|message|reply|pin* ; in dm|dms ;
      join|meet me|us in|on ; please consult ~2 ; speak|talk ~1 to ~1 your|our|the|a ~1 agent*|staff|manager|pharmacist|advisor|adviser|doctor|pilot|crew`),
  },
  {
    cue: 'apology',
    weight: 0.85,
    negated: 'refuseApology',
    patterns: phrases(`
      regret the ~1 frustration|delay|trouble|wait|mistake|error ~2 caused ; hate that you ~2 had|have|experienced|went|feel ;
      hate|hates you ~1 had ; truly regret ~3 ; accept our|my ~2 apologies|apology ; not ~1 experience you ~1 expect|deserve|should`),
  },
  {
    cue: 'empathy',
    weight: 0.8,
    patterns: phrases(`
      it hurts ~2 ; that hurts ~2 ; hurts to ~1 ; hard to read|see|hear ; heartbreaking ; wanted to ~1 listen ; nobody|no one should ~1 be|feel|have ~2 ; is too long ; what time|hour would ~1 disturb|suit|bother ;
      @we ~1 understand why ~2 ; that is ~1 scary|hard|sad|rough|heavy|a lot ; i can only imagine ; @be ~1 moved by ;
      fearing|being afraid|scared ~4 ; worse when ; must have been ~2 ; no wonder you|people ; you have been waiting ; @we can see ~2 why ;
      that would ~1 upset|worry|scare|anger|annoy|hurt anyone|us|me|anybody ; here for you ; be there for ; hope ~3 feel|feels|gets better`),
  },
];
