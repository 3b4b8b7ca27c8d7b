import { Composer, type CST, Parser, type YAMLError, YAMLParseError } from 'yaml';
import { LIMITS } from './tuning.ts';

/** The nodes of a file, and the parser's errors. */
export interface ParsedYaml {
  readonly contents: unknown; // null after too many errors
  readonly problems: readonly YAMLError[];
}

const ENOUGH = Symbol('enough');

/**
 * The library's `parseDocument`, stopped after a number of errors: each makes a stack trace, so that a hundred thousand
 * commas take seconds, and the first few are enough to tell what went wrong.
 */
export function parseYaml(text: string): ParsedYaml {
  const composer = new Composer({ prettyErrors: false, uniqueKeys: false, schema: 'core', merge: false });
  const complain: (...told: unknown[]) => void = Reflect.get(composer, 'onError');
  let complaints = 0;
  const value = (...told: unknown[]) => {
    if (++complaints > LIMITS.faults) throw ENOUGH;
    complain(...told);
  };
  // The library has no option for it. Should a later version ignore this, only time is lost.
  Object.defineProperty(composer, 'onError', { value });
  try {
    const docs = composer.compose(fewErrors(new Parser().parse(text)), true, text.length);
    const first = docs.next().value;
    const second = docs.next().value;
    if (!first) return { contents: null, problems: [] };
    const more = second ? [new YAMLParseError([second.range[0], second.range[1]], 'MULTIPLE_DOCS', '')] : [];
    return { contents: first.contents, problems: [...first.errors, ...more, ...first.warnings] };
  } catch (thrown) {
    if (thrown !== ENOUGH) throw thrown;
    const { errors, warnings } = composer.streamInfo();
    return { contents: null, problems: [...errors, ...warnings] };
  }
}

function* fewErrors(tokens: Iterable<CST.Token>): Generator<CST.Token> {
  let errors = 0;
  for (const token of tokens) {
    yield token;
    if (token.type === 'error' && ++errors > LIMITS.faults) return;
  }
}
