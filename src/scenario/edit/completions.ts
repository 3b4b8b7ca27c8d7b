/** What a JSON Schema says of one value, as far as completion reads it. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly description?: string;
}

/** The author's own names, by the field that refers to them. */
export type Names = Readonly<Record<string, readonly string[]>>;

/** What may be written at a place: `from` is where the word under way begins. */
export interface Completion {
  readonly from: number;
  readonly options: readonly { readonly label: string; readonly detail: string; readonly isField: boolean }[];
}

const NONE = { from: 0, options: [] };

/**
 * What the format and the author's own names offer at an offset of a text, by its indents alone, so that a text half
 * written has its completions too. Nothing inside of a comment or of a text between quotes.
 */
export function completionsAt(schema: SchemaNode, names: Names, text: string, offset: number): Completion {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(start, offset);
  if (/^\s*#|\s#/.test(line) || (line.split('"').length - 1) % 2 === 1) return { ...NONE, from: offset };
  const above = text.slice(0, start).split('\n');
  const own = /^(\s*(?:- +)*)/.exec(line)?.[1] ?? '';
  const path = [...pathAbove(above, own.length), ...(own.includes('- ') ? [0] : [])];
  const flow = openBrace(line);
  const part = flow === null ? line.slice(own.length) : lastPart(line.slice(flow + 1));
  const owner = flow === null ? path : [...path, ...stepsBefore(line.slice(own.length, flow))];
  const [key, ...rest] = part.split(/:\s/);
  if (rest.length === 0) return fields(schema, owner, part, offset);
  const value =
    rest
      .join(': ')
      .split(/[[,]\s*/)
      .at(-1) ?? '';
  return values(schema, names, [...owner, key?.trim() ?? ''], value, offset);
}

type Step = string | number; // 0: any item of a list

/** The fields that a line of that indent stands under, by the lines above it. */
function pathAbove(lines: readonly string[], indent: number): Step[] {
  const path: Step[] = [];
  let limit = indent;
  for (let i = lines.length - 1; i >= 0 && limit > 0; i--) {
    const [, lead = '', dash = '', key = ''] = /^( *)((?:- +)*)([A-Za-z_]\w*):/.exec(lines[i] ?? '') ?? [];
    const column = lead.length + dash.length;
    if (key === '' || lead.length >= limit) continue;
    if (column < limit) path.unshift(key);
    if (dash !== '') path.splice(column < limit ? 0 : 0, 0, 0);
    limit = column < limit && dash === '' ? column : lead.length;
  }
  return path;
}

/** Where the innermost brace of a line is that is not closed; null: there is none. */
function openBrace(line: string): number | null {
  const open: number[] = [];
  for (let i = 0; i < line.length; i++) {
    if (line[i] === '{') open.push(i);
    if (line[i] === '}') open.pop();
  }
  return open.at(-1) ?? null;
}

/** What stands behind the last comma of braces, those of a list in them left alone. */
function lastPart(text: string): string {
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '[' || text[i] === '{') depth++;
    if (text[i] === ']' || text[i] === '}') depth--;
    if (text[i] === ',' && depth === 0) from = i + 1;
  }
  return text.slice(from).trimStart();
}

/** What is written between the indent of a line and its brace: `drafts: [`, `- ` or nothing. */
function stepsBefore(text: string): Step[] {
  return [...text.matchAll(/([A-Za-z_]\w*):\s*(\[?)/g)]
    .slice(-1)
    .flatMap(([, key, list]) => (list === '[' ? [key as string, 0] : [key as string]));
}

function fields(schema: SchemaNode, owner: readonly Step[], part: string, offset: number): Completion {
  const found = nodesAt(schema, owner).flatMap(({ properties = {} }) => Object.entries(properties));
  return {
    from: offset - part.length,
    options: [...new Map(found)].map(([label, node]) => ({
      label,
      detail: node.description ?? '',
      isField: true,
    })),
  };
}

function values(
  schema: SchemaNode,
  names: Names,
  path: readonly Step[],
  part: string,
  offset: number,
): Completion {
  const field = String(path.findLast((step) => step !== 0) ?? '');
  const nodes = [path, [...path, 0 as const]].flatMap((one) => nodesAt(schema, one));
  const listed = nodes.flatMap((node) => [
    ...(node.enum ?? []),
    ...(node.const === undefined ? [] : [node.const]),
  ]);
  const all = [
    ...listed.map((one) => [String(one), ''] as const),
    ...(names[field] ?? []).map((id) => [id, field] as const),
  ];
  return {
    from: offset - part.length,
    options: [...new Map(all)].map(([label, detail]) => ({ label, detail, isField: false })),
  };
}

function nodesAt(schema: SchemaNode, path: readonly Step[]): readonly SchemaNode[] {
  let here = opened(schema, schema);
  for (const step of path)
    here = here.flatMap((node) => {
      const next = step === 0 ? node.items : node.properties?.[step];
      return next === undefined ? [] : opened(schema, next);
    });
  return here;
}

/** A node with what it refers to and its alternatives. */
function opened(schema: SchemaNode, node: SchemaNode, depth = 0): readonly SchemaNode[] {
  if (depth > 8) return [];
  const name = node.$ref?.replace(/^#\/\$defs\//, '');
  const target = name === undefined ? undefined : schema.$defs?.[name];
  const more = [...(target === undefined ? [] : [target]), ...(node.anyOf ?? [])];
  return [node, ...more.flatMap((one) => opened(schema, one, depth + 1))];
}
