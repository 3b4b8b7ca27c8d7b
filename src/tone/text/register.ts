import type { Register } from '../../model/codes.ts';
import type { Token } from './tokens.ts';

const TU = new Set('tu te toi ton ta tes tien tiens tienne tiennes'.split(' '));
const VOUS = new Set('vous votre vos votres'.split(' '));
/** Imperatives that show the register without a pronoun. */
const TU_ORDERS = new Set(
  'ecris contacte envoie appelle dis regarde verifie rapporte viens attends essaie clique excuse pardonne donne arrete inquiete hesite retourne garde jette consulte vas fais prends mets lis laisse reviens demande choisis profite utilise ouvre ferme ecoute imagine rappelle partage'.split(
    ' ',
  ),
);
const STARTERS = new Set('et puis alors ou mais sinon donc svp'.split(' '));

/** Who is addressed, and how: by pronouns, then imperatives. Quoted words count only when there is no other sign. */
export function readRegister(list: readonly Token[]): RegisterRead {
  const own = count(list, false);
  return own.register === 'none' ? count(list, true) : own;
}

export interface RegisterRead {
  readonly register: Register;
  readonly tu: readonly number[]; // tokens that address a tu
  readonly vous: readonly number[];
}

function count(list: readonly Token[], withQuoted: boolean): RegisterRead {
  const tu: number[] = [];
  const vous: number[] = [];
  for (let i = 0; i < list.length; i++) {
    const token = list[i]!;
    if (token.kind !== 'word' || (token.quoted && !withQuoted)) continue;
    const before = list[i - 1];
    const after = list[i + 1];
    if (TU.has(token.t) && !isNotTu(token, before, after)) tu.push(i);
    else if (
      VOUS.has(token.t) &&
      !(before?.t === 'rendez' && before.end < token.start + 1 && isMeeting(list, i))
    )
      vous.push(i);
    else if (isVousVerb(token.t, before, after)) vous.push(i);
    else if (TU_ORDERS.has(token.t) && opensOrder(token, before)) tu.push(i);
  }
  const register =
    tu.length > 0 && vous.length > 0
      ? weigh(tu.length, vous.length)
      : tu.length > 0
        ? 'tu'
        : vous.length > 0
          ? 'vous'
          : 'none';
  return { register, tu, vous };
}

/** The register by the number of signs: one kind wins with five times as many, since the others are slips. */
const weigh = (tu: number, vous: number): Register =>
  tu >= vous * 5 ? 'tu' : vous >= tu * 5 ? 'vous' : 'mixed';

/** Whether a form of "tu" is another word, as in "le ton" or "tiens", or hurried spelling. */
function isNotTu(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (token.t === 'ton' && before !== undefined && /^(?:le|un|ce|du|bon|meme|quel|au)$/.test(before.t))
    return true;
  if (token.t === 'ta' && after?.t === 'ta') return true;
  if (token.t === 'tiens') return before === undefined || !/^(?:les|des|aux)$/.test(before.t);
  return token.t === 'te' && after === undefined;
}

/** Whether a "rendez vous" is the noun: it has a determiner before it, or a hyphen; else it is an order. */
function isMeeting(list: readonly Token[], i: number): boolean {
  const before = list[i - 2];
  return (
    before !== undefined &&
    /^(?:un|le|les|des|de|mon|ton|son|notre|votre|ce|au|aux|mes|vos|nos|prochain|prendre|sur|mes)$/.test(
      before.t,
    )
  );
}

const NOT_EZ = new Set('chez assez nez rez allez venez tenez voyez rendez'.split(' '));

/** Whether a verb in -ez addresses a vous without the pronoun: "écrivez-nous". */
function isVousVerb(t: string, before: Token | undefined, after: Token | undefined): boolean {
  if (t === 'veuillez') return true;
  if (t.length < 5 || !t.endsWith('ez')) return false;
  if (before?.t === 'vous' || before?.t === 'toi' || after?.t === 'vous') return false;
  return !NOT_EZ.has(t);
}

function opensOrder(token: Token, before: Token | undefined): boolean {
  return (
    before === undefined || before.clause !== token.clause || STARTERS.has(before.t) || before.t === 'ne'
  );
}
