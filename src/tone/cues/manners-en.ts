import { type CueGroup, phrases } from './cue.ts';

/** Acts that are manners or faults of manners, and the reader's own marks, in English. */
export const MANNERS_EN: readonly CueGroup[] = [
  {
    cue: 'attack',
    weight: 0.95,
    negated: 'keep',
    patterns: phrases(`
      you @be|sound|must ~3 liar*|lying|troll*|hysterical|ridiculous|aggressive|jealous|hater*|pathetic|ignorant|dishonest|rude|delusional|crazy|clueless|whin*|entitled|paranoid|bitter|wrong ;
      bad faith ; you are the problem ; ashamed of ~1 yourself ; should be ashamed ; level of ignorance ;
      jealous people ; the door ; the competition ; give it a rest ; too much time ; never ~1 enough ;
      never worked ; go back to ; go play ; real job ; making ~1 up ~1 stories|things ;
      get|finished|done|stop whining|crying|complaining|shouting ; as empty as ; bunch of ~2 ;
      get ~1 your facts ; do your ~1 research|homework ; educate yourself ; inform yourself ;
      go ~2 elsewhere|somewhere ; if you ~2 not like ~4 ; your ~1 problem ;
      stop ~1 whining|complaining|crying|lying|making|insulting|spreading|exaggerating|shouting|yelling ;
      grow up ; get a life ; people like you ; nothing better to do ; mind your own ;
      looking for ~1 attention|trouble|money|free|handout* ; attention seek* ;
      your ~1 lies|tantrum|nonsense|drama|attitude|tone|slander ; keep your ~2 to yourself ;
      clearly|obviously you ~2 not|never|have|did ; some people ~3 never|always ; shut up ;
      you ~1 clearly|obviously ; slander* ; you people ; keyboard warrior* ; learn to read ; be quiet ;
      you know nothing ; you @be as ~1 as ; talking nonsense ; real customers ;
      you @be ~1 ridiculous|pathetic|rude|lying|wrong`),
  },
  {
    cue: 'bolster',
    weight: 0.85,
    negated: 'keep',
    patterns: phrases(`
      for ~2 over|more|#num ~3 years|decades|generations ;
      years of ~2 experience|service|excellence|history ; leader* ~2 in ;
      leading ~2 provider|company|brand ; proud ~1 to|of|that ; award* ~1 winning ;
      highest ~1 standards|quality ; top|number ~1 priority ; our ~2 priority ; we ~1 take ~3 seriously ;
      very seriously ; pride ourselves ;
      our ~1 values|commitment|excellence|reputation|mission|standards|heritage ~2 ;
      committed to ~1 quality|excellence|providing|safety|customer ;
      thousands|millions|hundreds of ~2 customers|people|clients|families ; #num % ~3 ;
      customers ~1 @be ~1 satisfied|happy ; never had ~4 complaint|incident ; satisfied|happy customers ;
      family business|owned|company ; always ~2 put|been|strive|striven|cared ;
      we ~1 donate|support|give ~3 ; best in class ; cleanest ~2 ; best ~1 company ; heart of everything ;
      your loyalty ; world class ; trusted ~1 by ; strive to ~3 ; recognised ~3 for`),
  },
  {
    cue: 'humourKind',
    weight: 0.7,
    patterns: phrases(`
      no pun intended ; pun intended ; we ~3 blush*|red faced ; our ~2 face* ~2 red ; egg on our ;
      😉|😅|😄|😂|🤣|😜|🙈|😁 ; laugh at ourselves ; not ~2 our ~1 finest|proudest ; need ~2 more ~1 coffee ;
      even ~2 our ~3 coffee|cat|dog|mum|mom|intern ; haha ; face palm|facepalm ; oops|whoops ;
      our ~2 wires|brain`),
  },
  {
    cue: 'humourSharp',
    weight: 0.8,
    patterns: phrases(`
      lol|lmao|rofl ~6 ; 🙄|😏|🤡|🤦|🤷|😂😂😂 ; boo hoo ; want ~3 medal|cookie ; hold your hand ; call ~1 the un ;
      calling ~2 lawyer for ; court has spoken ; keyboard genius|expert ; hot water ; your|with tantrum ;
      tragedy ; poor ~1 baby|thing|you|dear|little ; cry ~1 me a ; what a ~1 tragedy|drama|disaster ;
      get ~3 tissues|violin ; tiny ~2 violin ; bravo ~1 genius|sherlock|captain ; nice ~1 try ;
      sherlock|einstein ; thanks ~1 captain|doctor|professor ; congrat* ~3 on ~2 reading|discovering ;
      next time ~3 glasses|read ; buy ~2 glasses ; armchair|self appointed expert* ;
      facebook ~1 expert*|scientist* ; sweetheart|honey|sunshine ~1 ; snowflake* ; first world`),
  },
  {
    cue: 'thank',
    weight: 0.8,
    negated: 'keep',
    patterns: phrases(`
      thank ~1 you ; thanks ; grateful ~3 ; appreciate ~1 you|your|the|it|this ; cheers`),
  },
  {
    cue: 'ask',
    weight: 0.8,
    question: 'only',
    patterns: phrases(`
      can|could|would|will|do|did|have|are|is|may|has|was|were ~1 you|we|i|it|there|this|that|the|your ;
      what|which|where|when|how|who|why ; you ~6`),
  },
  {
    cue: 'ask',
    weight: 0.8,
    patterns: phrases(`
      let ~1 us|me know ;
      can|could|would|will you ~1 please? ~1 tell|share|send|confirm|provide|give|let|dm|specify|clarify|describe|elaborate|check|explain ;
      please ~1 tell|confirm|share|provide|specify|clarify|advise|describe ; ^ tell us|me ~2 ;
      please tell us|me ; may|can|could we|i ~1 ask|know|have|get`),
  },
  {
    cue: 'askPersonalData',
    weight: 0.95,
    patterns: phrases(`
      your ~3 account|card|order|phone|member|membership|policy|social|reservation|booking|confirmation|loyalty ~1 number|details|info|# ;
      your ~2 address|email|birthday|password|passcode|pin|ssn|zip|postcode ; your ~1 full? name ;
      your ~1 phone ; date of birth ; full name ; social ~1 security|insurance ; credit card ;
      your ~2 contact|personal ~1 details|information|info|number ;
      provide|send|share|give|post|dm|leave ~4 number|address|email|phone|name|details|confirmation|record ;
      what is ~1 your ~2 number|address|name|email|phone ; photo ~3 id|licence|license|passport ;
      phone number ; record locator ; confirmation number|code|#`),
  },
  {
    cue: 'threaten',
    weight: 0.95,
    patterns: phrases(`
      sue ~1 you|for ; legal ~1 action|consequences|proceedings|steps ;
      our|my ~1 lawyer*|attorney*|solicitor* will|are|is|would|have|has|shall|can|could ; see you in court ; receive|receiving|get|send|sending|expect|or ~3 cease and desist ;
      defamation|defamatory|libel|libellous ; you ~1 will be ~2 blocked|banned|sued|reported|prosecuted ;
      block|ban|report|prosecute ~1 you|accounts|users|anyone ; be deleted|removed|blocked|banned ;
      consequences ; you ~4 regret ; ip address ; drag ~1 you ~1 to ; hear from our|my ; reserve ~2 right ;
      press charges ; last|final warning ; take ~1 down ~4 or|otherwise ; or else ;
      delete|remove ~3 or|otherwise|immediately ; watch ~1 what|your ; be ~1 careful what`),
  },
  {
    cue: 'refuseApology',
    weight: 0.9,
    patterns: phrases(`
      not ~2 apolog*|sorry ; no ~1 apolog* ; nothing to ~1 apologise|sorry ; refuse ~2 apologise ;
      never ~1 apologise ; no reason ~2 apologise`),
  },
  {
    cue: 'refuse',
    weight: 0.7,
    negated: 'keep',
    patterns: phrases(`
      @we can|will|could|do not ~2 refund|comment|discuss|respond|reply|help|accept|offer|change ;
      unable to ~2 ; no comment* ; out of the question ; end of ~1 discussion|story|conversation ;
      case|matter|subject|discussion ~1 closed ; per|under our ~1 policy|terms ;
      our ~1 policy ~2 not|does|is|clear*|states ; not ~2 refund* ; non refundable ; terms and conditions ;
      not possible`),
  },
  {
    cue: 'please',
    weight: 0.7,
    patterns: phrases(`
      please ; kindly ; would|could you ~1 mind|please|kindly ;
      if ~1 you ~1 would|could|please|want|like|can ; grateful if ; appreciate ~1 it if ;
      when you ~2 chance|moment|time`),
  },
  {
    cue: 'softRequest',
    weight: 0.7,
    patterns: phrases(`
      could|would you ; could|would|may we|i ; would ~1 it|be ~2 possible|ok|okay|helpful|good|great|nice ;
      i|we would ~1 like|love|appreciate|suggest|be ; wonder* ~1 if ; was wondering ; feel free ;
      not hesitate ; happy|glad ~1 to ~1 ; would ~1 you ~1 mind ; by the way ; perhaps|maybe ;
      i think|believe|guess ; in my opinion ; what do you think ; any ~1 chance|idea|thoughts ;
      let me know ; if that ~1 is|works|helps ; might be ; just ~1 wanted|wondering|checking|curious ;
      would ~1 love`),
  },
  {
    cue: 'greeting',
    weight: 0.6,
    patterns: phrases(`
      ^ hi|hello|hey|greetings|dear ; good morning|afternoon|evening ; welcome ~1`),
  },
  {
    cue: 'closing',
    weight: 0.6,
    patterns: phrases(`
      regards|sincerely ; best wishes|regards ; have ~1 a ~1 great|good|nice|lovely|wonderful|safe ;
      take care ; all the best ; cheers ; good luck ; safe travels ; happy editing|new|holidays`),
  },
  {
    cue: 'bareOrder',
    weight: 0.6,
    patterns: phrases(`
      ^ stop|read|look|go|get|tell|explain|show|prove|learn|wait|calm|delete|remove|leave|shut|check|find|call|send|pay|fix|change|answer|do|give|come|listen|try|grow ;
      you ~1 need|must|have|should ~1 to? ; immediately ; right now ; i demand ; you better`),
  },
  {
    cue: 'harshQuestion',
    weight: 0.7,
    patterns: phrases(`
      ^ why ; so|and|but|then why ~1 do|did|are|is|would|have|not|was ; how dare ;
      what ~1 the ~1 hell|fuck|heck ; what ~1 is|are ~1 wrong|your|you|this ;
      are|is you|this ~1 serious*|kidding|joking|blind|stupid|insane ; who ~1 the|do|are|gave ~1 you ;
      do you ~1 even|really|actually|think|not|know|have ; did you ~1 even|really|not|bother ;
      have you ~1 even|actually|ever|not|read ; huh ; since when ; so ~1 what ; really ? ;
      where ~1 is|did ~1 the|your|you ; what ~1 makes|gives|do ~1 you`),
  },
  {
    cue: 'accuse',
    weight: 0.6,
    negated: 'keep',
    patterns: phrases(`
      you ~1 not|never|always|just|keep|are|were|have ~1 not|wrong|reverted|deleted|removed|failed|made|refuse|lied|ignored|again ;
      once again ; yet again ; vandal* ; no ~1 reason|source|sense|right|respect ; unacceptable ; shame ;
      ridiculous ; nonsense ; you ~1 claim|pretend|accuse* ; makes no sense ; personal attack* ;
      disruptive`),
  },
  {
    cue: 'coldFormula',
    weight: 0.8,
    patterns: phrases(`
      your ~1 satisfaction ; your call is ; valued ~1 customer* ; dear customer ; we ~1 value your ;
      your ~1 feedback|opinion|business ~1 is ~1 important|valuable|valued ; we regret to inform ;
      please be ~1 advised|assured|informed ; at your earliest ; for your ~1 patience|understanding ;
      earliest convenience ; rest assured ; we strive ; relevant|appropriate ~1 department*|team*|parties ;
      as soon as possible ; we acknowledge receipt ; we would like to inform ; in due course ;
      to whom it may ; any inconvenience`),
  },
  {
    cue: 'jargon',
    weight: 0.8,
    patterns: phrases(`
      pursuant to ; in accordance with ; hereby|herein|thereof|aforementioned|notwithstanding ;
      in respect of ; with regard* to ; stakeholder* ; going forward ; synerg* ; leverage* ; proactive* ;
      best practice* ; in compliance ; procedure* ~1 ; protocol* ; process ~2 ; facilitat* ;
      utilis*|utiliz* ; optimis*|optimiz* ; terms and conditions ; subject to ; as per ; prior to ;
      at this time ; in the event ; ongoing ; implement* ; commenc* ; endeavour*|endeavor*`),
  },
  {
    cue: 'humanVoice',
    weight: 0.7,
    patterns: phrases(`
      my name is ; this is ~1 from|here|with ; i am ~2 here|from|the ~2 ; personally ; honestly ;
      i ~1 just ; i ~1 would|will|am ; here :`),
  },
  {
    cue: 'agree',
    weight: 0.7,
    patterns: phrases(`
      you @be ~2 right ; i|we ~2 agree ; good|fair|valid|great|excellent point|question ;
      you ~1 make|raise|have ~2 point|points ; that is ~1 true|fair|right|correct ;
      i ~1 see|understand|appreciate|hear|respect ~2 your|where|what|why|you|point|how ; point taken ;
      absolutely right ; i can ~1 see|understand ; to your|some ;
      thank you for ~3 point|sharing|view|opinion|perspective ; it is true ; makes sense`),
  },
  {
    cue: 'hedge',
    weight: 0.5,
    patterns: phrases(`
      perhaps|maybe|possibly|probably|somewhat|might|may|seems|seem|seemingly ;
      i|we ~1 think|believe|guess|feel|suppose|suspect ; sort|kind of ; a bit|little ;
      sometimes|often|usually|generally|mostly ; in my opinion|view ; to some ~1 extent|degree ; could be ;
      as far as ; not sure ; some people|would`),
  },
  {
    cue: 'absolute',
    weight: 0.5,
    negated: 'keep',
    patterns: phrases(`
      always|never|absolutely|obviously|clearly|totally|completely|nothing|anything|everyone|nobody|definitely|certainly|entirely|just|simply|all|every|any|no`),
  },
  {
    cue: 'irony',
    weight: 0.8,
    patterns: phrases(`
      thanks ~1 for nothing ; thanks a ~1 lot|bunch ~2 ;
      thanks|thank ~1 for ~1 losing|breaking|ruining|cancelling|canceling|ignoring|waking|leaving|wasting|charging|ripping|screwing ;
      thanks|thank ~1 for ~1 making me|us ;
      thanks|thank for the ~2 free|delay|wait|headache|reminder|warning|heads ; so much fun ;
      really|truly enjoy|appreciate|love ~1 being|waiting|having|getting|when ;
      real ~1 mature|classy|nice|smart|smooth|helpful|professional ;
      how ~1 kind|generous|sweet|professional|mature|classy of ; the classic ; ah yes ; as always ;
      what a ~2 treat|joke|way|life|legend|hero|guy|shame ; living the dream ; keeps getting better ;
      best ~1 day|part|thing|way|news ever|of ; wow ~4 really|such|so|thanks|great ;
      glad ~1 i|we|to ~2 paid|paying|know|see ; such ~1 a ~1 great|good|nice|lovely|wonderful|fun|pleasure ;
      oh look ; another ~1 day|monday|delay|meeting ~2 ; apparently ~2 ; here we go ; so much for ;
      hooray|woohoo|woo ; rocket science ; because ~1 obviously ; everyone knows ; must be nice ;
      good ~1 luck with that ; imagine ~1 that ; no way ; exactly what ; said no one ~1 ; wonder why ;
      shocked ; what a ~1 surprise|shock|shocker|treat|joy ;
      oh ~1 great|good|joy|yay|goody|wonderful|perfect|look|fantastic|lovely|nice ;
      ^ great|awesome|fantastic|wonderful|nice|lovely|brilliant|perfect|good ~1 job|work|start|timing|service|way|customer|to ~2 ;
      how ~1 nice|lovely|convenient|kind|thoughtful|wonderful|original ;
      just ~1 what|great|perfect|lovely|wonderful|fantastic|awesome|brilliant ~2 ;
      exactly what i ~1 needed|wanted ; so ~1 glad|happy|excited|much fun|looking ;
      love ~1 it ~1 when|how|being ;
      i ~1 love ~1 when|how|being|waiting|getting|having|waking|spending|paying|working ;
      yeah ~1 right|sure|because ; sure ~1 because ; because ~3 that ~1 works|helps|makes ; as if ; yay ~3 ;
      really ~1 helpful|classy|nice|mature|great ~2 … ; nothing ~1 says|like|better ;
      who ~1 knew|needs|would ; way ~1 to ~1 go ; can not wait ~1 to|for|until ; not ~1 like ;
      shocking|shocker ; lucky ~1 me|us|you ; my favourite|favorite|fave ~1 thing|part|way|kind|time ;
      good ~1 to know ; big surprise ; always ~1 a pleasure|nice|fun|great ; clearly|obviously ~1 ;
      gotta ~1 love|got to love ; got to love ; well ~1 done ; nice ~1 one ; bravo ; slow clap ;
      obviously there|a ; genius ; classic ; totally ; sarcasm|irony|not ; bless`),
  },
  {
    cue: 'praise',
    weight: 0.6,
    patterns: phrases(`
      well done ;
      good|great|nice|excellent|amazing|awesome|fantastic work|job|point|article|answer|question ;
      congrat* ; kudos ; bravo ; you @be ~1 awesome|amazing|great|best|wonderful ; keep ~1 it|up ;
      love ~1 your|this|the|it`),
  },
];
