import { type CueGroup, phrases } from './cue.ts';

/** Word classes used in the English patterns (contractions opened: "we're" is "we are"). */
export const CLASSES_EN: Readonly<Record<string, string>> = {
  we: 'we i',
  be: 'am are was were is been be',
  adv: 'so very really truly deeply sincerely extremely terribly incredibly most also just again personally all too wholly fully completely genuinely first absolutely awfully',
  your: 'your',
  hurt: 'offend* upset* hurt* insult* disturb* bother* inconvenienc* disappoint* frustrat* distress*',
  when: 'today tonight tomorrow morning afternoon evening noon midnight monday tuesday wednesday thursday friday saturday sunday hour hours minute minutes day days week weeks month am pm shortly',
  team: 'team teams colleague colleagues department management manager managers specialist specialists supervisor engineer engineers technician staff crew director legal police security lab store folks office leadership biologist',
};

export const ACTS_EN: readonly CueGroup[] = [
  {
    cue: 'apology',
    weight: 1,
    negated: 'refuseApology',
    patterns: phrases(`
      apologise* ~3 ; @we ~2 apologise ; apologies ; apology ; forgive us|me ; ask ~3 forgiveness ;
      please ~1 forgive|excuse|pardon ; pardon us|me ; @adv sorry ; we|i @be @adv? @adv? sorry ;
      beg ~2 pardon ; mea culpa ; my|our bad`),
  },
  {
    cue: 'apology',
    weight: 0.85,
    negated: 'refuseApology',
    patterns: phrases(`
      sorry ; we|i @adv? regret our|my|what|having|not ;
      we|i @adv? regret ~1 this|that mistake|error|ad|post|decision ; deeply|sincerely regret`),
  },
  {
    cue: 'halfApology',
    weight: 1,
    patterns: phrases(`
      sorry ~1 you feel|felt|found|find|think|thought ;
      sorry|apologise|apologies|regret|apologize ~3 if|that ~1 anyone|someone|some|you|any|people|certain ~5 @hurt ;
      sorry|apologise|apologies|regret ~2 you|some|people|anyone ~1 feel|felt|took|were|was|interpreted|perceived|think|thought|see|misunderstood|found|have|are|chose ~2 @hurt|that|this|it|offence|offense|way|wrong|us ;
      sorry|apologise|apologies|regret ~3 if ~6 ;
      sorry|apologise ~1 that ~1 you|some|people ~1 feel|felt|took|misunderstood|think|thought|interpreted|perceived|misinterpreted|chose ;
      sorry|apologise ~1 but ; sorry ~1 but ; apologise ~4 but ; sorry ~1 not sorry ;
      regret any|the ~2 inconvenience*|misunderstanding|confusion|offence|offense|distress|upset ;
      if ~1 anyone|someone|you|we|this|it|any ~4 @hurt|offence|offense ;
      to ~1 anyone|those|people ~3 who ~4 @hurt|offence|offense|feel ;
      sorry ~3 your|the ~1 perception|reaction|interpretation|sensitivity|feelings|impression ;
      never ~2 intention|intended|meant ~3 @hurt|offence ; not our|my intention ; mistakes were made ;
      if my|our|the|this ~3 @hurt ; some|people were|was @hurt ;
      regret that our|my|the ~3 misunder*|misinterpret* ; any ~1 offence|offense ;
      sorry to those|the|anyone ; experience ~3 not ~2 expectations ; sorry ~4 supplier|contractor ;
      sorry ~1 if ; regret ~1 confusion ; regrettable ~3 ;
      regret ~1 situation|misinterpretation|interpretation|perception|impression ;
      if ~2 people|anyone|someone|you ~3 @hurt|offence|offense ; regret ~2 that ~2 some|people|anyone|you`),
  },
  {
    cue: 'halfApology',
    weight: 0.6,
    patterns: phrases(`
      for|regret any ~1 inconvenience*|confusion|trouble|distress|misunderstanding|offence|offense ;
      any inconvenience*|misunderstanding|offence|offense|upset ~2 ; inconvenience ~2 may|might ;
      misinterpret*`),
  },
  {
    cue: 'responsibility',
    weight: 1,
    patterns: phrases(`
      we ~1 approved|wrote|sold|printed ~2 ; @we have ~1 forgotten|ignored ; wrong address|date|price ~3 because ; i wrote ~1 too ; hurt people ; put it aside ; we should have ~3 ;
      @we @be|have|got|had @adv? wrong ; @we got ~1 it|this|that ~1 wrong ;
      our|my ~2 mistake*|fault|error*|failure|failing*|responsibility|blunder|oversight|doing ;
      @we ~1 take|took|accept|bear|own|assume ~3 responsibility|blame|accountability ;
      @we ~1 own this|it|that|up ;
      @we ~1 mislabelled|mislabeled|overbooked|overcharged|mischarged|miscommunicated|misled|mistreated ;
      @we charged ~4 twice ;
      our|my ~2 was|were ~2 wrong|hurtful|poorly|badly|unclear|insensitive|misleading|tasteless|careless ;
      decision|mistake|error|fault was|is ~1 mine|ours|bad ; poor judgement|judgment ;
      our ~2 broke|failed|leaked|crashed ; we|i ~1 ignored|forgot|forgotten|broke|sent ~3 ;
      was|is our|my ~1 choice|decision ; hold ourselves responsible ; because we had ~3 ; not up to ; it is shameful ; communicated badly|poorly ;
      error was in our ; @we lacked ~2 ; @we owe you ~4 ; @we failed ~2 ;
      @we @be ~2 responsible|accountable|to blame|at ; @we ~2 fully|completely|totally own ;
      own ~1 up|this|it|that ;
      @we @adv? failed|messed|screwed|dropped|blew|erred|goofed|slipped|neglected|missed|mishandled|misjudged|let|fell|forgot|overlooked|botched ;
      @we made ~3 mistake*|error*|wrong ; @we ~1 should ~1 have|never|not ;
      should not|never have ~1 happened|been|gone|sent|left|posted|said ; let you ~2 down ; fell short ;
      dropped the ball ; we|i @be ~2 at fault ; no excuse* ; inexcusable|unacceptable ~3 ;
      that|this|it is|was on|down|our us|to|fault ; on us ;
      @we did not ~2 check|listen|answer|reply|act|test|do|warn|tell|respond|live|follow|meet|react|handle ;
      not good enough ; blame ~2 ours|us ; you @be ~2 right ~8 we|our ; we were ~2 too ~1 slow|late ;
      admit ~4 wrong|mistake|fault|error|failed`),
  },
  {
    cue: 'repair',
    weight: 0.9,
    question: 'never',
    patterns: phrases(`
      @we @be|will|have|had ~2 fix*|repair*|correct*|replac*|recall*|remov*|withdraw*|withdrew|withdrawn|pull*|restor*|chang*|updat*|suspend*|stop*|clos*|clean*|retrain*|train*|rework*|redo*|addressed|addressing|resolv*|revers*|amend*|review* ~3 ;
      will|to make ~2 this|it|things right ; make ~1 right ; make it up to ; put ~2 this|it|things right ;
      set ~1 this|it|things right ; get ~3 fixed|resolved|sorted|corrected ; leave*|leaves|off ~2 shelves ;
      @we @be ~2 redoing|replacing|rebuilding|taking|rewriting ;
      @team|crews|crew ~2 repairing|replacing|fixing|restoring ; taking ~3 down ; @we ~1 took ~3 down ;
      has|have|is|are|was|were|being been? ~1 fixed|repaired|corrected|replaced|recalled|removed|withdrawn|pulled|restored|suspended|resolved|reversed ;
      working ~4 fix|resolve|restore|correct|repair|solution ;
      so ~2 this|it|that ~1 not|never|does ~2 happen ; not|never happen again ;
      prevent ~5 again|happening|recurring|future ; steps ~3 ; put|putting|put in place ; fixed|fixing ~3 ;
      we fix|repair|correct|replace|recall|remove|restore ; off ~1 shelves|sale|market ; making ~2 changes ;
      a fix ; sort ~2 out ; get ~2 to the bottom`),
  },
  {
    cue: 'compensate',
    weight: 1,
    question: 'never',
    patterns: phrases(`
      refund* ~2 ; reimburse* ; compensat* ; voucher* ; gift card ;
      free ~1 replacement|month|meal|return*|of|night|ticket*|coffee|shipping|session|bag|exchange ;
      at no ~2 cost|charge ; no extra? charge ; credit* ~3 account|your|bill|you ;
      account|bill ~2 credited ; money back ; waive* ~3 ; is free ; not be charged ; @we @be paying ;
      discount* ~2 ; @we ~2 pay|cover ~4 ; offer ~3 refund|credit|voucher|replacement|discount ;
      your ~1 next ~3 on us|free ; goodwill ~1 ; exchange ~3 free`),
  },
  {
    cue: 'empathy',
    weight: 0.9,
    patterns: phrases(`
      @we ~1 understand|hear|share|feel|appreciate|recognise|get|see|imagine ~5 anger|frustration*|frustrated|frustrating|disappointment|disappointed|worry|worried|concern*|fear*|upset|pain|stress*|anxiety|hurt|difficult|hard|important|scary|annoying|distress*|angry|sadness|feel|disappointing|upsetting ;
      your ~1 anger|frustration*|disappointment|worry|concern*|fear*|pain|distress|stress ~3 @be ~2 legitimate|understandable|fair|justified|valid|heard|real ;
      @we can ~1 understand|imagine|see ~3 ; @we ~1 understand|get ~1 why|how ;
      @we know ~1 how|this|that ~4 ; hate ~2 hear|see|that ;
      sad|sorry|saddened|heartbroken ~1 to ~1 hear|see|read|learn ; not ~3 want|like|happy ~2 to? hear|see ;
      never ~2 want|like|easy|fun|good|pleasant ;
      that|this|it ~1 must|sounds|would|@be|can|has ~3 frustrating|scary|frightening|awful|terrible|horrible|painful|stressful|upsetting|disappointing|hard|difficult|tough|worrying|distressing|annoying|concerning|exhausting|tough|infuriating|heartbreaking|hurtful ;
      our|my ~2 thoughts|hearts|heart|condolences|sympathies ; thoughts ~1 with|are ; condolences ;
      you @be|have ~2 right|every|reason ~2 to be ~2 angry|upset|frustrated|disappointed|worried|mad ;
      every right to ; do|does not deserve ; deserve* ~1 better|more ; in your ~1 shoes|place|position ;
      touched|moved|shaken ~1 by ; take care ~2 ; get well ;
      hope ~2 you|everyone|your ~4 ok|okay|safe|well|better|alright ;
      glad|relieved|happy ~2 you|nobody|everyone|no ~2 safe|ok|okay|well|hurt ; how are you ;
      your ~1 concern*|frustration*|safety|health|disappointment|anger|worry ; the frustration ; hang in ;
      must ~1 be|feel|have ;
      sorry ~1 about|that your ~1 dog|cat|mother|father|son|daughter|family|loss|bags|child|wedding ;
      sorry your ; sorry ~1 about what happened|you ; feeling ~1 better ;
      that is maddening|awful|terrible|exhausting|frustrating ;
      is exhausting|maddening|awful|terrible|scary|hard ; nobody|no one should ;
      should never ~1 have ~2 been ~2 left ; you @be cold|scared|afraid|tired|hurt ;
      everyone ~2 all right|okay|ok ; how is|are your|everyone|you|he|she ;
      what you ~2 is ~1 terrible|horrible|awful ; @we know|see ~8 long|hard|frustrating|difficult|waiting ;
      that|it|this|which|heat|home|wait @be ~1 hard|tough|frustrating|terrible ;
      moves|touches|touched us|me ; @be ~2 understandable ; feel ~2 same ;
      would ~2 be|feel ~2 upset|angry|frustrated|disappointed|too|mad`),
  },
  {
    cue: 'empathy',
    weight: 0.45,
    patterns: phrases(`
      @we ~1 understand|appreciate ~2 ; understandable|understandably ; unfortunate|unfortunately ; oh no ;
      @we hear you ; bummer ; sorry ~2 to ~1 hear|see|read|learn ; hope ~2 that? ; patience`),
  },
  {
    cue: 'acknowledge',
    weight: 0.8,
    patterns: phrases(`
      thank|thanks ~2 for ~2 reaching|letting|telling|writing|flagging|reporting|sharing|bringing|your|raising|contacting|speaking|alerting|messaging|feedback|reply|the|pointing|making ;
      @we ~1 hear|heard|see|saw|read|seen|received|noted|got|have ~2 you|your|this|it|read|seen|received|heard|noted ;
      appreciate ~2 you|your|the ~3 ; duly? noted ; @we @be ~1 aware ; @we know ; you @be ~1 right ;
      you did ~2 right ; brought ~3 attention ; we acknowledge|recognise ; we @be listening ; feedback ~2`),
  },
  {
    cue: 'explain',
    weight: 0.8,
    question: 'never',
    patterns: phrases(`
      because ; due to ; here is ~1 what|why|how ; caused by ; was ~1 caused ; reason ~2 is|was|for ;
      the ~1 cause ; here is what ~3 ;
      broke|burned|burst|leaked|overheated|failed|crashed|tripped at|on|during|this|last|around ; went off ;
      was|were taken|made|filmed|posted|sent|installed|bought in|on|at|yesterday|last ;
      we chose|decided|raised|changed|overbooked ~4 ; @we have|do not ~1 sold|sell|make|made|offer ;
      as ~1 result of ; result* from ; here is ~2 explanation ; that|which explains ; let me explain ;
      it turns out ;
      investigation|test|tests|analysis|test|tests ~3 ~3 shows|showed|found|confirmed|indicate* ;
      @we ~1 found|learned|discovered|identified that|a|the|one|an ; @we know ~1 so far ;
      the ~2 issue|problem|error|fault|leak|outage|incident ~3 came|comes|started|affected|affects|concerns|happened|occurred|was|is ;
      owing to ; stems from ; since the|we|a ; these ~1 happen* ~1 when ; the facts ; came from ;
      in fact ~1 it|the|we ; traced to ; a ~2 supplier ~3 delivered`),
  },
  {
    cue: 'instruct',
    weight: 0.9,
    patterns: phrases(`
      do not eat|use|drink|consume|open|click|serve|plug|touch|share|give|reply|throw|post|send ;
      please ~1 stop|check|return|bring|keep|throw|discard|avoid|follow|try|restart|update|call|reset|unplug|change|clear|see|allow|ensure|make|refer|log|use|boil|visit ;
      stop using|eating|drinking ; throw ~2 away|out ;
      you can ~2 return|check|bring|exchange|claim|use|keep|find|track|request|rebook|get|see|try|still ;
      check ~1 your|the|if|that|back ~3 ; return|bring ~2 it|them|the|your ~4 ;
      if you ~8 ~4 call|return|see|stop|check|throw|contact|bring|please ; in the meantime ;
      what ~3 to do ; steps ~1 below|to ;
      try ~2 restarting|again|clearing|this|reinstalling|resetting|logging|updating|a|turning ;
      unplug|boil|discard ~2 ; see ~1 a doctor ; lot number|code ; as ~1 precaution ; make sure ;
      you will need to ; go to ~2 ; head to|over ; log ~1 in|out|into ; restart ~2 ; click ~3 ;
      reinstall ~2 ;
      ^ check|try|restart|update|turn|select|press|tap|enter|use|keep|boil|return|avoid|see|visit|open|clear|reboot|reset|ensure ;
      stay where|put|inside|off|back|behind|clear ; ^ stay ~2 at|by|in|on|with ; step|stand|move|keep back|away|off|clear ;
      do not walk|go|jump|stand|approach|cross|run|push|swim|board ; ^ walk ~2 to|toward|towards|along|back ;
      ^ wait ~1 at|by|inside|here|for|in`),
  },
  {
    cue: 'promise',
    weight: 0.6,
    question: 'never',
    patterns: phrases(`
      @we will|shall ~1 be|get|update|post|share|report|publish|reply|answer|call|write|send|tell|let|keep|follow|contact|come|give|email|message|reach|have|do|make|respond|refund|replace|fix|credit|continue ;
      @we @be going to ~2 ; we promise|commit|guarantee|pledge ; you will ~1 have|receive|hear|get|see ;
      keep you ~1 posted|updated|informed ; next ~1 update|word|news|statement ; back to you ;
      update* ~3 @when ; by ~3 @when ; within ~2 @when|#num ; right back ; you will have|hear|get ;
      follow up ; you have our|my word ; committed to ~3`),
  },
  {
    cue: 'redirect',
    weight: 0.9,
    negated: 'keep',
    patterns: phrases(`
      #url ; #mail ; #phone ; dm|dms ; pm us|me|you ; by|via|in pm ; in private ;
      direct|private|inbox|personal message*|messages ; private|privately ; message|inbox us|me ;
      via ~2 message|chat|email|dm|phone|link|website|app ; call us|our|the|customer|#num ; call ~3 #phone ;
      calling ~1 #num|us|#phone ; give ~1 us ~1 a call|ring|shout ;
      contact ~1 us|our|the|your|customer|support|them|with|directly|at ; reach ~1 out to|us ~1 ;
      reach us|out ; email ~1 us|at|our|me ; e mail us|at|our ; get in ~1 touch|contact ; in touch with ;
      visit ~3 our|the|us|site|website|page|store|link ; on|visit|at|via|see|through|our ~2 website|site ;
      customer ~1 service|care|support|relations|services ;
      support|help team|page|center|centre|desk|line|article ; follow us|me ~4 ; follow ~3 dm|link ;
      fill ~3 form ; form ~1 ; via|using|following|this|with ~1 link ; link ~1 below|here|in|for|to ;
      see|check|view ~3 here|page|link|website|faq ; faq* ; hotline|helpline ; send us ~4 ;
      send ~2 us|me ~1 a|your|an|message|dm|details|the ; write us ; write to us|our ;
      go|head|come|stop ~1 to|over|by counter|the|our|your|any ; show ~3 at ; take ~3 to our|the|your|any ;
      drop us ; live chat ; chat with ; speak ~1 to|with ~2 ; talk ~1 to|with ~2 ; submit ~3 ; refer to ;
      file ~2 claim|report|complaint ; here ~2 #url ; stop by ~2 ; in|via|on|through|using our|the ~1 app`),
  },
  {
    cue: 'redirect',
    weight: 0.9,
    patterns: phrases(`
      click|tap ~2 link|here|below|on`),
  },
  {
    cue: 'handOver',
    weight: 0.9,
    negated: 'keep',
    patterns: phrases(`
      @we have ~1 asked|told|given|let ~6 @team|accounting|pharmacist|sophie|file ; manager|team|director has|have been told|informed|alerted ;
      someone from ; let ~1 the ~3 know ; @we ~1 passing it to ; @we have forwarded ~3 to ;
      manager|biologist|mechanic|director|specialist will ~1 call|write|answer|contact|reply ;
      your file to ; @team @be ~1 examining|investigating|checking|sampling|looking ;
      @we ~2 passed|pass|passing|forwarded|forward|forwarding|escalated|escalate|escalating|handed|hand|sent|send|flagged|flag|raised|raise|alerted|notified|asked|relayed|relay|share|shared|sharing|referred ~5 @team|to|on|along|with ;
      pass|passed|passing ~3 along|on|to ~2 ; forward* ~4 to ~3 ; escalat* ;
      @team ~2 is|are|will|has|have ~4 look*|check*|investigat*|review*|contact*|call*|reach*|take|taking|work*|reply*|respond*|handl*|get|be ;
      looping|loop ~1 in ; let ~1 the|our|my ~2 @team know ;
      our|the|a ~2 @team will ~1 answer|reply|call|write|contact ;
      have ~2 @team ~3 look|call|contact|reach|check ; put ~3 in touch|through ; connect ~1 you ~1 with ;
      brought|bring ~4 to ~4 @team`),
  },
  {
    cue: 'hold',
    weight: 0.85,
    patterns: phrases(`
      i|we do not know ~3 ; do not have ~2 answer ; still looking ; until help ; working ~1 hard to ;
      @we @be ~1 looking|investigating|checking|reviewing|gathering|verifying|working|examining|trying ~3 ;
      @we @be aware ; on it ; can|could not ~1 confirm ; check on this|that|it ; @we @be ~1 waiting ;
      engineers ~1 @be ; continue to ~1 ; @we will ~1 look|investigate|check|review|verify ~2 ;
      looking ~1 into ; we|i ~2 look into ; awaiting|waiting ~1 for ~2 results|confirmation|report ;
      under ~1 investigation|review ; investigat* ~2 ; not ~1 yet ~1 know|have|clear|confirmed|able ;
      do|does not ~1 know|have ~4 yet ; do not yet ; as soon as ~2 know|have|can|possible|more ;
      once ~1 we ~2 know|have|confirm ; when|until ~1 we ~1 know|have|learn ~2 ;
      more ~1 information|details|news|to ~2 ; more ~1 to follow ; too ~1 early ;
      let ~1 me|us ~1 check|look|find|see|verify ; being ~1 investigated|reviewed|looked|checked ;
      find out ~1 what|why|more|how ; monitoring ~2 ; still ~2 looking|checking|trying|investigating`),
  },
  {
    cue: 'deny',
    weight: 0.95,
    negated: 'keep',
    patterns: phrases(`
      that|this|it|they|claim*|rumour*|rumor*|allegation*|story|stories|report* @be|was ~1 false|untrue|fake|inaccurate|baseless|fabricated|lies|nonsense|incorrect|unfounded ;
      that|this|they is|are wrong ;
      is|are|was|were not ~1 true|accurate|correct|ours|us|real ;
      is|are|was|were not ~1 our|my ~1 fault|plant|product*|photo|truck|store|employee*|account|factory|problem|responsibility ;
      is a scam|fraud|hoax ; deny|denies|denied|refute|reject|dispute ~3 ; stand by our ; fake account ;
      is not ~1 ours ; not concern us ; not ~1 taken in ;
      none of these|this|that ~3 true|real|happened|accurate ; nobody|no one has ~1 ever ;
      no|nobody one? ~1 told us ; ^ impossible ; @we have never ~4 ; @we never ~1 sold|said|did|used ;
      accusation* ~3 lies|false ; no ~3 were|was stolen ;
      no ~1 truth|evidence|basis|proof|link|connection|issue|problem|risk|danger|wrongdoing ~2 ;
      nothing ~1 wrong|to ; @we did ~1 nothing ;
      @we did not ~1 do|make|send|say|cause|break|use|sell|know|post ;
      not ~1 our|my ~1 fault|problem|responsibility|doing ; not ~1 responsible ;
      it|that|this never ~1 happened|occurred ; did not happen ;
      false ~1 rumour*|rumor*|claim*|accusation*|allegation*|information|news ;
      misinformation|disinformation ; without ~1 foundation ; unfounded|baseless ;
      our ~2 product*|food ~1 is|are ~2 safe|fine|perfectly ; fake news ;
      there is|was|are|were no ~2 problem|issue|risk|danger|evidence|leak|incident|breach ;
      nothing to do with ; so called|alleged`),
  },
  {
    cue: 'excuse',
    weight: 0.9,
    negated: 'keep',
    patterns: phrases(`
      beyond ~1 our control ; outside ~2 control ; out of our ~1 hands|control ;
      @we could not ~1 have|know|predict|prevent|foresee|check|do ;
      no ~1 way ~2 know|knowing|predict|foresee ; not intend* ; never meant ; did not mean ;
      short ~1 staffed|staff|handed ; understaffed ; staff* ~1 shortage* ; high ~1 volume* ;
      busy ~1 season|time|period ; nobody|one is perfect ; our|my intentions ; forced on us ; not allow it ;
      do ~1 what we can ; doing what we can ; not ~1 seen it ; it was a joke ; only human ;
      mistakes|things|accidents|these happen ; it happens ; doing ~2 best ; did ~2 best ;
      isolated ~1 incident|case ; simple ~1 mistake|error|glitch|misunderstanding ; misunderst* ~1 ;
      just ~1 a ~1 glitch|mistake|joke|error ; a joke ; taken out ~1 of context ; out of context ;
      good faith ; like ~2 other|every ~1 compan*|business*|airline* ; across ~2 industry ; overwhelmed ;
      swamped ; because of ~2 weather|covid|pandemic ; weather ; unforeseen ~1 circumstances ;
      force majeure`),
  },
  {
    cue: 'minimise',
    weight: 0.8,
    patterns: phrases(`
      not ~2 big|a ~1 deal|serious|bad ; no big deal ; overreact* ; exaggerat* ; blow* ~3 proportion ;
      calm ~1 down ; relax ; chill ~1 ; only|just ~1 a? ~1 few|handful|one|two|some ~2 ; handful of ;
      storm in a ; get ~1 over it ; move ~1 on ; nothing ~2 worry|serious|alarming ;
      no ~1 need ~1 to ~1 panic|worry|shout|overreact ; could ~1 be worse ;
      already ~1 told|said|answered|explained|responded|apologised ;
      as ~2 already ~2 said|told|explained|mentioned`),
  },
  {
    cue: 'shiftBlame',
    weight: 0.95,
    patterns: phrases(`
      is|was ~1 the? ~2 fault of ; your ~1 fault|mistake|error|responsibility ;
      their ~1 fault|mistake|responsibility ;
      the ~2 supplier*|intern|contractor|courier|carrier|manufacturer|vendor|employee|driver|agency|media|competitor* ~2 fault|error|mistake`),
  },
  {
    cue: 'shiftBlame',
    weight: 0.95,
    negated: 'keep',
    patterns: phrases(`
      the ~2 supplier*|intern|contractor|courier|carrier|manufacturer|vendor|employee|driver|agency|media|competitor* ~2 failed|responsible|is|to|did|made|sent|was|who|blame|should ;
      fault ~1 lies|is ~2 with ~2 ;
      our ~1 supplier*|contractor|courier|partner*|vendor|subcontractor|intern|agency ~2 failed|made|sent|is|are|did|was|delivered|should|let ;
      blame ~2 the|your|our|them|supplier|courier|driver|media ; you ~1 should ~1 have|not|read|check|know ;
      you ~1 did not|failed|forgot|neglected|misread|misused ~2 ; if you had|would ~4 ;
      media ~3 twist*|wrong|distort*|exaggerat* ; you must have ; user error ; misuse*|misusing ;
      read ~1 the|your ~1 terms|label|instructions|contract|policy|manual|fine ; take it up with ;
      ask ~2 supplier|courier|manufacturer|carrier ; employee ~3 been? fired|acted|dismissed|alone ;
      rogue employee ; not ~1 our employee*|staff ; you ~1 chose ; nobody forced`),
  },
];
