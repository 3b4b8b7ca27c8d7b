import { figureOf } from '../model/rubric.ts';
import type { Scenario } from '../model/scenario.ts';
import type { PackageSettings } from './package-settings.ts';

/** What a manifest is written from. */
export interface ManifestSubject {
  readonly scenario: Scenario;
  readonly settings: PackageSettings;
  readonly page: string; // the file that is launched
  readonly files: readonly string[]; // every file of the package but the manifest
}

/** Text as it stands in XML or HTML, in an element or between double quotes. Signs that XML forbids are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/** Names this text of this scenario in these settings: the same package has the same name, another has another. */
export function packageName({ scenario, settings }: Pick<ManifestSubject, 'scenario' | 'settings'>): string {
  return `avis-${scenario.id}-${scenario.hash.slice(0, 8)}-${settings.mode}`;
}

/** The mark that passes, 0..100. */
export function passMarkOf({ scenario, settings }: Pick<ManifestSubject, 'scenario' | 'settings'>): number {
  return settings.pass ?? figureOf(scenario.rubric, 'passMark');
}

/** The same as a share, 0..1 with at most four decimals, as manifests want it. */
export function passShare(subject: Pick<ManifestSubject, 'scenario' | 'settings'>): string {
  return String(Math.round(passMarkOf(subject) * 100) / 10_000);
}

/** The `file` elements of a content package. */
export function fileElements({ files }: ManifestSubject): string {
  return files.map((file) => `      <file href="${escapeXml(file)}"/>`).join('\n');
}
