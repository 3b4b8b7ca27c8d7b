import { textIn } from '../model/text.ts';
import {
  escapeXml,
  fileElements,
  type ManifestSubject,
  packageName,
  passMarkOf,
} from './manifest-subject.ts';
import { type PackageSettings, packageSettingsLine } from './package-settings.ts';

/** Longest `datafromlms` that the standard has every platform keep (characters). */
const MOST_DATA = 255;

/** `imsmanifest.xml` for SCORM 1.2: one organization, one SCO. */
export function scorm12Manifest(subject: ManifestSubject): string {
  const { scenario, settings, page } = subject;
  const title = escapeXml(textIn(scenario.title, settings.lang ?? scenario.lang));
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${packageName(subject)}" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>${title}</title>
      <item identifier="item" identifierref="game" isvisible="true">
        <title>${title}</title>
        <adlcp:datafromlms>${escapeXml(dataFor(settings))}</adlcp:datafromlms>
        <adlcp:masteryscore>${Math.round(passMarkOf(subject))}</adlcp:masteryscore>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="game" type="webcontent" adlcp:scormtype="sco" href="${page}">
${fileElements(subject)}
    </resource>
  </resources>
</manifest>
`;
}

/** The settings; a group that would be cut there is left to the page, which holds it too. */
function dataFor(settings: PackageSettings): string {
  const line = packageSettingsLine(settings);
  return line.length <= MOST_DATA ? line : packageSettingsLine({ ...settings, group: '' });
}
