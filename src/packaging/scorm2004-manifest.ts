import { textIn } from '../model/text.ts';
import { escapeXml, fileElements, type ManifestSubject, packageName, passShare } from './manifest-subject.ts';
import { packageSettingsLine } from './package-settings.ts';

/** The primary objective of the SCO: the whole grade. */
const OBJECTIVE = 'total';

/** `imsmanifest.xml` for SCORM 2004, 4th edition: one SCO, passed by its measure. `scormType` has a capital T there. */
export function scorm2004Manifest(subject: ManifestSubject): string {
  const { scenario, settings, page } = subject;
  const title = escapeXml(textIn(scenario.title, settings.lang ?? scenario.lang));
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${packageName(subject)}" version="1.0"
  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 4th Edition</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>${title}</title>
      <item identifier="item" identifierref="game" isvisible="true">
        <title>${title}</title>
        <adlcp:dataFromLMS>${escapeXml(packageSettingsLine(settings))}</adlcp:dataFromLMS>
        <imsss:sequencing>
          <imsss:objectives>
            <imsss:primaryObjective objectiveID="${OBJECTIVE}" satisfiedByMeasure="true">
              <imsss:minNormalizedMeasure>${passShare(subject)}</imsss:minNormalizedMeasure>
            </imsss:primaryObjective>
          </imsss:objectives>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="game" type="webcontent" adlcp:scormType="sco" href="${page}">
${fileElements(subject)}
    </resource>
  </resources>
</manifest>
`;
}
