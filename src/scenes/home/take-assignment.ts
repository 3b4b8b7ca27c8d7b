import { err, ok, type Result } from '../../base/result.ts';
import { withRubric } from '../../model/rubric.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Assignment } from '../assignment.ts';

/**
 * A scenario as it was assigned: by the rubric that came with the link, if one did. The error says that this rubric
 * cannot be read, so that nobody is graded by another one than they were told.
 */
export async function assignedScenario<S extends Scenario | null>(
  scenario: S,
  { rubric }: Assignment,
): Promise<Result<S | Scenario, 'rubricBroken'>> {
  if (scenario === null || rubric === '') return ok(scenario);
  const { unpackFiles } = await import('../../record/index.ts');
  const { compileRubric } = await import('../../scenario/index.ts');
  const files = unpackFiles(rubric);
  const [name, text] = (files.ok ? files.value.texts[0] : undefined) ?? ['', ''];
  const { rubric: over } = compileRubric(text, name);
  return over === null ? err('rubricBroken') : ok(withRubric(scenario, over));
}
