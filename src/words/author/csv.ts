import type { CsvCode } from '../../model/csv-codes.ts';
import { type Catalogue, defineWords, plural, say } from '../define.ts';

const fr = (value: unknown) => `«\u00a0${value}\u00a0»`;
const en = (value: unknown) => `“${value}”`;

/** `0..1` in words; a bound may be missing. */
const bounds = (range: unknown) => String(range).split('..');
const spanFr = (range: unknown) => {
  const [least = '', most = ''] = bounds(range);
  return most === '' ? `d’au moins ${least}` : `de ${least} à ${most}`;
};
const spanEn = (range: unknown) => {
  const [least = '', most = ''] = bounds(range);
  return most === '' ? `of at least ${least}` : `from ${least} to ${most}`;
};
const comma = (value: unknown) => String(value).replace('.', ',');

/** What a spreadsheet may have too many of. */
const UNITS = defineWords({
  fr: { bytes: 'octets', rows: 'rangées', columns: 'colonnes' },
  en: { bytes: 'bytes', rows: 'rows', columns: 'columns' },
});
const unitOf = ({ unit }: Readonly<Record<string, string | number>>) =>
  unit === 'rows' || unit === 'columns' ? unit : 'bytes';

/** What is wrong in a spreadsheet, in a sentence; `cell` is C7 as spreadsheets say. */
export const CSV_MESSAGES: Catalogue<CsvCode> = defineWords<CsvCode>({
  fr: {
    'csv-too-big': (p) =>
      `Le tableur est trop gros (${p.size} ${say(UNITS, 'fr', unitOf(p))}; la limite est de ${p.limit}).`,
    'csv-open-quote': (p) => `Un guillemet droit s’ouvre en ${p.cell} et ne se ferme jamais.`,
    'csv-no-rows': 'Sous les titres, il n’y a aucune rangée.',
    'csv-missing-column': (p) =>
      `Il manque ${plural('fr', Number(p.n), 'la colonne', 'les colonnes')} ${fr(p.column)}.`,
    'csv-unknown-column': (p) =>
      `La colonne ${fr(p.value)} ne dit rien au jeu; elle est gardée en commentaire.`,
    'csv-twice-column': (p) => `La colonne ${fr(p.value)} est là deux fois.`,
    'csv-too-many-cells': (p) =>
      `La rangée ${p.row} a ${p.cells} cellules, et il n’y a que ${p.titles} titres.`,
    'csv-missing-cell': (p) => `En ${p.cell}, la cellule est vide (${fr(p.column)}).`,
    'csv-bad-hour': (p) => `En ${p.cell}, ${fr(p.value)} n’est pas une heure.`,
    'csv-bad-number': (p) =>
      p.range === ''
        ? `En ${p.cell}, ${fr(p.value)} n’est pas un nombre.`
        : `En ${p.cell}, ${fr(comma(p.value))} est hors des bornes\u00a0: ${spanFr(p.range)}.`,
    'csv-unknown-value': (p) => `En ${p.cell}, ${fr(p.value)} n’est pas une valeur possible.`,
    'csv-unknown-post': (p) => `En ${p.cell}, aucune publication ne s’appelle ${fr(p.id)}.`,
    'csv-same-id': (p) => `En ${p.cell}, ${fr(p.id)} est déjà le nom d’une autre rangée.`,
  },
  en: {
    'csv-too-big': (p) =>
      `The spreadsheet is too big (${p.size} ${say(UNITS, 'en', unitOf(p))}; the limit is ${p.limit}).`,
    'csv-open-quote': (p) => `A straight quotation mark opens in ${p.cell} and never closes.`,
    'csv-no-rows': 'There is no row under the headings.',
    'csv-missing-column': (p) =>
      `${plural('en', Number(p.n), 'This column is', 'These columns are')} missing: ${p.column}.`,
    'csv-unknown-column': (p) =>
      `The column ${en(p.value)} means nothing to the game; it is kept as a comment.`,
    'csv-twice-column': (p) => `The column ${en(p.value)} is there twice.`,
    'csv-too-many-cells': (p) =>
      `Row ${p.row} has ${p.cells} cells, and there are only ${p.titles} headings.`,
    'csv-missing-cell': (p) => `Cell ${p.cell} is empty (${en(p.column)}).`,
    'csv-bad-hour': (p) => `In ${p.cell}, ${en(p.value)} is not an hour.`,
    'csv-bad-number': (p) =>
      p.range === ''
        ? `In ${p.cell}, ${en(p.value)} is not a number.`
        : `In ${p.cell}, ${en(p.value)} is out of range: ${spanEn(p.range)}.`,
    'csv-unknown-value': (p) => `In ${p.cell}, ${en(p.value)} is not a possible value.`,
    'csv-unknown-post': (p) => `In ${p.cell}, no post is called ${en(p.id)}.`,
    'csv-same-id': (p) => `In ${p.cell}, ${en(p.id)} is already the name of another row.`,
  },
});

/** What to write instead. */
export const CSV_HINTS: Catalogue<CsvCode> = defineWords<CsvCode>({
  fr: {
    'csv-too-big': (p) =>
      p.unit === 'columns'
        ? 'Retirez les colonnes vides à droite.'
        : 'Répartissez les publications en plusieurs scénarios.',
    'csv-open-quote': 'Fermez-le, ou doublez-le s’il fait partie du texte.',
    'csv-no-rows': 'Ajoutez une rangée par publication.',
    'csv-missing-column': 'Les colonnes nécessaires\u00a0: heure, auteur, classe, texte.',
    'csv-unknown-column': (p) =>
      p.suggestion === undefined
        ? p.inPage
          ? 'Gardez-la pour vous, si elle vous sert. Le modèle à télécharger montre les colonnes connues.'
          : 'Les colonnes connues sont dans docs/SCENARIO_FORMAT.md.'
        : `Vouliez-vous dire ${fr(p.suggestion)}?`,
    'csv-twice-column': 'Retirez-en une, ou numérotez-les\u00a0: réponse 1, réponse 2.',
    'csv-too-many-cells':
      'Un texte y contient le signe qui sépare les cellules\u00a0: mettez ce texte entre guillemets droits, ou enregistrez de nouveau depuis le tableur.',
    'csv-missing-cell': 'Remplissez-la, ou retirez la rangée.',
    'csv-bad-hour':
      'Écrivez 06:20, 6\u00a0h\u00a020 ou jour 2 05:00. Si le tableur l’a changée en nombre, donnez à la colonne le format Heure.',
    'csv-bad-number': (p) =>
      p.range === ''
        ? 'Écrivez un nombre, avec une virgule ou un point\u00a0: 0,3.'
        : `Écrivez un nombre ${spanFr(p.range)}.`,
    'csv-unknown-value': (p) =>
      p.suggestion === undefined
        ? `Choisissez parmi\u00a0: ${p.known}.`
        : `Vouliez-vous dire ${fr(p.suggestion)}?`,
    'csv-unknown-post': (p) =>
      p.suggestion === undefined
        ? 'Écrivez le nom d’une rangée, de la colonne id.'
        : `Vouliez-vous dire ${fr(p.suggestion)}?`,
    'csv-same-id': 'Donnez un autre nom à l’une des deux.',
  },
  en: {
    'csv-too-big': (p) =>
      p.unit === 'columns'
        ? 'Remove the empty columns on the right.'
        : 'Spread the posts over several scenarios.',
    'csv-open-quote': 'Close it, or double it if it belongs to the text.',
    'csv-no-rows': 'Add a row for each post.',
    'csv-missing-column': 'The columns needed: hour, author, class, text.',
    'csv-unknown-column': (p) =>
      p.suggestion === undefined
        ? p.inPage
          ? 'Keep it for your own use if you like. The template to download shows the known columns.'
          : 'The known columns are in docs/SCENARIO_FORMAT.md.'
        : `Did you mean ${en(p.suggestion)}?`,
    'csv-twice-column': 'Remove one, or number them: answer 1, answer 2.',
    'csv-too-many-cells':
      'A text in it contains the sign that separates cells: put that text in straight quotes, or save again from the spreadsheet.',
    'csv-missing-cell': 'Fill it in, or remove the row.',
    'csv-bad-hour':
      'Write 06:20, 6 h 20 or day 2 05:00. If the spreadsheet turned it into a number, give the column the format Time.',
    'csv-bad-number': (p) =>
      p.range === '' ? 'Write a number, with a comma or a point: 0.3.' : `Write a number ${spanEn(p.range)}.`,
    'csv-unknown-value': (p) =>
      p.suggestion === undefined ? `Choose from: ${p.known}.` : `Did you mean ${en(p.suggestion)}?`,
    'csv-unknown-post': (p) =>
      p.suggestion === undefined
        ? 'Write the name of a row, from the column id.'
        : `Did you mean ${en(p.suggestion)}?`,
    'csv-same-id': 'Give one of them another name.',
  },
});
