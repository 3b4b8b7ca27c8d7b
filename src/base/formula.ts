/**
 * What spreadsheets take for a formula, whatever invisible comes before; full-width signs too, which some
 * of them read alike. Apostrophes of one's own before it count, so that none is lost.
 */
const FORMULA = /^'*(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@|%＝＋－＠｜％])/u;

/** A text as a cell that no spreadsheet takes for a formula: an apostrophe goes before it where one might. */
export function defuseFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text that was defused. */
export function restoreFormula(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}
