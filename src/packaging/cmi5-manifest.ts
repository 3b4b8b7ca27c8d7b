import { LANGS, type Text } from '../model/text.ts';
import { escapeXml, type ManifestSubject, packageName, passShare } from './manifest-subject.ts';
import { packageSettingsLine } from './package-settings.ts';

const TAGS = { fr: 'fr-CA', en: 'en-CA' } as const;

/** `cmi5.xml`: a course of one assignable unit, told in the languages the scenario has. */
export function cmi5Manifest(subject: ManifestSubject): string {
  const { scenario, settings, page } = subject;
  const iri = `urn:avis-de-tempete:${packageName(subject)}`;
  const about = `<title>${strings(scenario.title)}</title>
    <description>${strings(scenario.summary)}</description>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="${iri}:course">
    ${about}
  </course>
  <au id="${iri}:au" moveOn="CompletedOrPassed" masteryScore="${passShare(subject)}" launchMethod="AnyWindow">
    ${about}
    <url>${page}</url>
    <launchParameters>${escapeXml(packageSettingsLine(settings))}</launchParameters>
  </au>
</courseStructure>
`;
}

/** Whitespace that an author's folded lines leave at an end is no part of a title. */
function strings(text: Text): string {
  return LANGS.flatMap((lang) => {
    const said = text[lang]?.trim();
    return said === undefined ? [] : [`<langstring lang="${TAGS[lang]}">${escapeXml(said)}</langstring>`];
  }).join('');
}
