import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { fromBase64Url, toBase64Url } from '../base/base64.ts';
import { deepFreeze } from '../base/json.ts';
import type { Scenario } from '../model/scenario.ts';
import { forPupils } from './for-pupils.ts';
import {
  PACKAGE_TARGETS,
  type PackageSettings,
  type PackageTarget,
  packageSettingsLine,
  USUAL_PACKAGE,
  withPlatformLine,
} from './package-settings.ts';

/** What a page of a package plays. */
export interface PackageContents {
  readonly target: PackageTarget;
  readonly scenario: Scenario; // its rubric is the one it is graded by
  readonly settings: PackageSettings;
}

/** The id of the element in which a page is given its contents. */
export const PACKAGE_SLOT = 'package';

const EMPTY = `id="${PACKAGE_SLOT}">null<`;
const POLICY_START = `content="default-src 'none';`;
const MOST_BYTES = 6_000_000; // unfolded

/**
 * The page of a package: the template with its contents put in. One for cmi5 may talk over the network to the platform,
 * whose address is known only once it is launched. Null when the template is none.
 */
export function fillPackagePage(template: string, contents: PackageContents): string | null {
  const at = template.indexOf(EMPTY);
  if (at < 0) return null;
  const from = at + EMPTY.length - 'null<'.length;
  const filled = `${template.slice(0, from)}"${packed(contents)}"${template.slice(from + 'null'.length)}`;
  if (contents.target !== 'cmi5') return filled;
  if (!filled.includes(POLICY_START)) return null;
  return filled.replace(POLICY_START, () => `${POLICY_START} connect-src 'self' https: http:;`);
}

/** What a page was given, from the text in its slot; null when there is none, or it is damaged. */
export function openPackage(slot: string): PackageContents | null {
  try {
    const text: unknown = JSON.parse(slot);
    const bytes = typeof text === 'string' ? fromBase64Url(text) : null;
    if (bytes === null) return null;
    const tree = JSON.parse(strFromU8(inflateSync(bytes, { out: new Uint8Array(MOST_BYTES) })));
    if (!Array.isArray(tree) || typeof tree[1] !== 'string' || tree[2]?.format !== 'avis-de-tempete/1')
      return null;
    const target = PACKAGE_TARGETS.find((one) => one === tree[0]);
    if (target === undefined) return null;
    return { target, settings: fromOwnLine(tree[1]), scenario: deepFreeze(tree[2] as Scenario) };
  } catch {
    return null;
  }
}

/** Letters that no page gives a meaning to, and that no reader of its source finds a word in. */
function packed({ target, scenario, settings }: PackageContents): string {
  const text = JSON.stringify([target, packageSettingsLine(settings), forPupils(scenario, settings.mode)]);
  return toBase64Url(deflateSync(strToU8(text), { level: 9, mem: 12 }));
}

function fromOwnLine(line: string): PackageSettings {
  return withPlatformLine(USUAL_PACKAGE, line);
}
