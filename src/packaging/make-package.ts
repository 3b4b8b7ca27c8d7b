import { strToU8, zipSync } from 'fflate';
import { never } from '../base/result.ts';
import type { Scenario } from '../model/scenario.ts';
import { cmi5Manifest } from './cmi5-manifest.ts';
import type { ManifestSubject } from './manifest-subject.ts';
import { fillPackagePage } from './package-page.ts';
import type { PackageSettings, PackageTarget } from './package-settings.ts';
import { scorm12Manifest } from './scorm12-manifest.ts';
import { scorm2004Manifest } from './scorm2004-manifest.ts';
import { TEACHER_PAGE, teacherPage } from './teacher-page.ts';

/** A package: the bytes of its ZIP, and the name it asks for. */
interface MadePackage {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly files: readonly string[]; // inside, manifest first
}

/** The page of the game in every package. */
const PAGE = 'index.html';
/** ZIP holds a date; always this one, so that the same package has the same bytes. */
const DATE = '1980-01-01T12:00:00';

/**
 * One ZIP for a scenario, the rubric it carries, and settings; the same input gives the same bytes. `template` is the
 * game built as a page for packages. Null when that template is none.
 */
export function makePackage(
  target: PackageTarget,
  scenario: Scenario,
  settings: PackageSettings,
  template: string,
): MadePackage | null {
  const page = fillPackagePage(template, { target, scenario, settings });
  if (page === null) return null;
  const subject: ManifestSubject = { scenario, settings, page: PAGE, files: [PAGE, TEACHER_PAGE] };
  const manifest = manifestOf(target, subject);
  const texts: [string, string][] = [
    ...(manifest === null ? [] : [manifest]),
    [PAGE, page],
    [TEACHER_PAGE, teacherPage(target, scenario, settings)],
  ];
  const entries = Object.fromEntries(texts.map(([name, text]) => [name, strToU8(text)]));
  const bytes = zipSync(entries, { level: 9, mtime: DATE });
  return { name: `${scenario.id}-${target}.zip`, bytes, files: texts.map(([name]) => name) };
}

function manifestOf(target: PackageTarget, subject: ManifestSubject): [string, string] | null {
  switch (target) {
    case 'scorm12':
      return ['imsmanifest.xml', scorm12Manifest(subject)];
    case 'scorm2004':
      return ['imsmanifest.xml', scorm2004Manifest(subject)];
    case 'cmi5':
      return ['cmi5.xml', cmi5Manifest(subject)];
    case 'html':
      return null;
    default:
      return never(target);
  }
}
