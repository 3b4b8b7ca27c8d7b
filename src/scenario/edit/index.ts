/** The door of edits: an author's own text read with its places, changed where it is written, and completed. */

export { letter } from '../story-lists.ts';
export { type AuthorTree, editable, type Plain, readAuthorTree, spanIn, valueAt } from './author-tree.ts';
export { completionsAt, type Names, type SchemaNode } from './completions.ts';
export { type EditRefusal, editText } from './edit-text.ts';
export type { Edit } from './expected.ts';
export {
  type AgreedTexts,
  renditionsOf,
  reviewRenditions,
  type StaleText,
} from './renditions.ts';
export { differenceOf } from './splices.ts';
