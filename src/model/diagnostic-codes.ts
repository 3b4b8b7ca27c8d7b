import type { Severity3 } from './diagnostic.ts';

/**
 * Every fault the checker can find in a scenario, with its severity. The words are in `words/author/diagnostics.ts`, a
 * paragraph and an example of each in docs/scenario-rules.md.
 */
export const DIAGNOSTIC_CODES = {
  // the file
  'file-too-big': 'error',
  'file-too-deep': 'error',
  'file-not-utf8': 'error',
  'file-empty': 'error',
  'control-character': 'error',
  // YAML
  'yaml-syntax': 'error',
  'bad-indent': 'error',
  'tab-indent': 'error',
  'needs-quotes': 'error',
  'missing-close': 'error',
  'duplicate-key': 'error',
  'many-documents': 'error',
  'custom-tag': 'error',
  'bad-alias': 'error',
  'alias-bomb': 'error',
  'forbidden-key': 'error',
  // shape
  'unknown-format': 'error',
  'newer-format': 'error',
  'older-format': 'note',
  'unknown-field': 'error',
  'missing-field': 'error',
  'wrong-type': 'error',
  'unknown-value': 'error',
  'out-of-range': 'error',
  'too-many': 'error',
  'text-far-too-long': 'error',
  'scenario-too-big': 'error',
  'bad-id': 'error',
  'bad-duration': 'error',
  'bad-hour': 'error',
  'bad-date': 'error',
  // names
  'unknown-id': 'error',
  'duplicate-id': 'error',
  'reserved-id': 'error',
  'unknown-variable': 'error',
  // decks
  'include-outside': 'error',
  'include-missing': 'error',
  // conditions
  'condition-syntax': 'error',
  'condition-name': 'error',
  'condition-arguments': 'error',
  'condition-type': 'error',
  'condition-never': 'warning',
  // time
  'hour-outside': 'error',
  'window-empty': 'error',
  'quart-overlap': 'error',
  'promise-too-late': 'error',
  'answer-before-post': 'error',
  // story
  'no-posts': 'error',
  'beat-without-cause': 'error',
  'effects-missing': 'error',
  'ending-open': 'error',
  'ending-hidden': 'warning',
  'rule-missing': 'error',
  'text-over-limit': 'error',
  'fact-unlearnable': 'warning',
  'never-comes': 'warning',
  'beat-unreachable': 'warning',
  'missing-translation': 'warning',
  'draft-lengths': 'warning',
  'best-always-longest': 'warning',
  'best-always-first': 'warning',
  // rubric
  'weights-all-zero': 'error',
  'reason-missing': 'warning',
  'reason-idle': 'warning',
} as const satisfies Record<string, Severity3>;
export type DiagnosticCode = keyof typeof DIAGNOSTIC_CODES;
