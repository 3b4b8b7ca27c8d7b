/**
 * Spoken and hurried spellings with the words they stand for, so that a cue is written only once.
 * Keys and values are folded; a value is one or more words.
 */
const SPOKEN_FR = `
chu=je suis|chui=je suis|chuis=je suis|jsuis=je suis|jss=je suis|jai=je ai|jvais=je vais|jva=je vais|jvas=je vais|jpeux=je peux|jveux=je veux
jsais=je sais|jcrois=je crois|jpense=je pense|jme=je me|jte=je te|jtaime=je te aime|jcomprends=je comprends|cest=ce est|cetait=ce etait|cte=cette
jsp=je ne sais pas|jspr=je espere|tkt=ne te inquiete pas|chepa=je ne sais pas|chepas=je ne sais pas|ct=ce etait|taurais=tu aurais|tetais=tu etais
pcq=parce que|pck=parce que|psk=parce que|pasque=parce que|parsque=parce que|pq=pourquoi|pk=pourquoi|pkoi=pourquoi|pourkoi=pourquoi|pcke=parce que
dsl=desole|dsle=desole|desl=desole|stp=se il te plait|svp=se il vous plait|sivouplait=se il vous plait|siouplait=se il vous plait|silvousplait=se il vous plait|sivousplait=se il vous plait|sil=se il
mrc=merci|mci=merci|bjr=bonjour|bsr=bonsoir|slt=salut|cdlt=cordialement|rdv=rendezvous|auj=aujourdhui|ajd=aujourdhui
moe=moi|toe=toi|icitte=ici|faque=alors|fak=alors|pis=puis|ben=bien|tsais=tu sais|tse=tu sais|pantoute=pas du tout|scusez=excusez|scuse=excuse|escuse=excuse
asteure=maintenant|astheure=maintenant|betot=bientot|tantot=bientot|aweille=allez|nvm=laisse|qqn=quelqu un|qqch=quelque chose|qd=quand|tjs=toujours|tjrs=toujours|tt=tout|bcp=beaucoup|bcq=beaucoup|mm=meme
keske=que est ce que|kestu=que est ce que tu|quesse=que est ce que|ske=ce que|kel=quel|ki=qui|ke=que|koi=quoi|avk=avec|ac=avec|ds=dans|ns=nous|jme=je me|jdeteste=je deteste|jadore=je adore|jkiff=je kiffe|cetait=ce etait|ya=il y a|yavait=il y avait|nimp=ne importe quoi|pr=pour|vs=vous|vrm=vraiment|vrmt=vraiment|grv=grave|rn=rien
`;
const SPOKEN_EN = `
dont=do not|doesnt=does not|didnt=did not|cant=can not|cannot=can not|wont=will not|isnt=is not|arent=are not|wasnt=was not|werent=were not|couldnt=could not
wouldnt=would not|shouldnt=should not|havent=have not|hasnt=has not|hadnt=had not|aint=is not|im=i am|ive=i have|youre=you are|youve=you have|theyre=they are|thats=that is|whats=what is
ur=your|u=you|pls=please|plz=please|thx=thanks|thanx=thanks|tysm=thank you|sry=sorry|soz=sorry|srry=sorry|appologise=apologise|appologize=apologise|apologize=apologise|apologized=apologised|apologizing=apologising
apologies=apologies|appologies=apologies|gonna=going to|wanna=want to|gotta=got to|lemme=let me|gimme=give me|cuz=because|cos=because|bc=because|idk=i do not know|imo=in my opinion|yall=you all|wtf=wtf|asap=as soon as possible
recognize=recognise|recognized=recognised|realize=realise|realized=realised|dming=dm|fb=facebook|ppl=people|thnx=thanks|tnx=thanks|xoxo=hugs|rly=really|wat=what|wut=what|srsly=seriously|cust=customer|svc=service|appt=appointment|dmed=dm|dms=dm|pm=pm|tho=though|thru=through|2day=today|2moro=tomorrow|gr8=great|b4=before
`;

function table(lines: string): ReadonlyMap<string, readonly string[]> {
  const pairs = lines
    .split(/[|\n]/)
    .filter((pair) => pair.includes('='))
    .map((pair): [string, string[]] => {
      const [from = '', to = ''] = pair.split('=');
      return [from, to.split(' ')];
    });
  return new Map(pairs);
}

const SPOKEN: ReadonlyMap<string, readonly string[]> = new Map([...table(SPOKEN_FR), ...table(SPOKEN_EN)]);

const ELISIONS: Readonly<Record<string, string>> = {
  l: 'le',
  d: 'de',
  j: 'je',
  n: 'ne',
  s: 'se',
  c: 'ce',
  ç: 'ce',
  m: 'me',
  t: 'te',
  qu: 'que',
  jusqu: 'jusque',
  lorsqu: 'lorsque',
  puisqu: 'puisque',
  quoiqu: 'quoique',
};
const AFTER_TU = new Set('es as etais avais aurais serais auras seras etait avait est a'.split(' '));
const CONTRACTED: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall', ai: 'is' };
const ENDINGS: Readonly<Record<string, string>> = { re: 'are', ve: 'have', ll: 'will', m: 'am', d: 'would' };
const IS_BEFORE = new Set('it that what here there he she who how where when'.split(' '));

/** The words a folded written form stands for: contractions, elisions, spoken spellings opened. Never empty. */
export function openWord(folded: string): readonly string[] {
  const apostrophe = folded.indexOf("'");
  if (apostrophe < 0) return SPOKEN.get(folded) ?? [folded];
  if (folded === "aujourd'hui") return ['aujourdhui'];
  const head = folded.slice(0, apostrophe);
  const tail = folded.slice(apostrophe + 1);
  if (tail === 't' && head.endsWith('n') && head.length > 2) {
    const verb = head.slice(0, -1);
    return [CONTRACTED[verb] ?? verb, 'not'];
  }
  if (head === 't' && AFTER_TU.has(tail)) return ['tu', tail];
  const elided = ELISIONS[head];
  if (elided !== undefined && tail.length > 0) return [elided, ...openWord(tail)];
  const ending = ENDINGS[tail];
  if (ending !== undefined && head.length > 0) return [head, ending];
  if (tail === 's') return IS_BEFORE.has(head) ? [head, 'is'] : head === 'let' ? ['let', 'us'] : [head];
  const joined = head + tail;
  return joined.length === 0 ? [folded] : (SPOKEN.get(joined) ?? [joined]);
}
