/** The manifests of packages hold against the schemas of their standards, and what no schema says is said here. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Scenario } from '../src/model/scenario.ts';
import {
  makePackage,
  openPackage,
  PACKAGE_TARGETS,
  type PackageTarget,
  USUAL_PACKAGE,
} from '../src/packaging/index.ts';
import { shippedStory } from './support/shipped-stories.ts';

const SCHEMAS = fileURLToPath(new URL('./schemas/', import.meta.url));
/** The shortest and the longest. */
const STORIES = ['premier-quart', 'letiquette'];
/** A page as the build leaves it, but for the game. */
const TEMPLATE =
  `<html><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-x'">` +
  '<script type="application/json" id="package">null</script></head></html>';

const files = new Map<string, Record<string, string>>();
beforeAll(() => {
  const hostile: Scenario = {
    ...shippedStory('premier-quart'),
    title: { fr: 'A <b>&"\'</b> ]]> \u0007é', en: 'A & B' },
  };
  for (const scenario of [...STORIES.map(shippedStory), { ...hostile, id: 'hostile' }])
    for (const target of PACKAGE_TARGETS) {
      const made = makePackage(
        target,
        scenario,
        { ...USUAL_PACKAGE, mode: 'evaluation', seed: 'a&b "c"', group: 'COM-201 gr. 02' },
        TEMPLATE,
      );
      if (made === null) throw new Error('no package');
      const texts = Object.entries(unzipSync(made.bytes)).map(([name, bytes]) => [name, strFromU8(bytes)]);
      files.set(`${scenario.id} ${target}`, Object.fromEntries(texts));
    }
}, 120_000);
const inPackage = (id: string, target: PackageTarget, name: string) =>
  files.get(`${id} ${target}`)?.[name] ?? '';

async function faults(xml: string, folder: string, wrapper: string): Promise<readonly string[]> {
  const preload = readdirSync(join(SCHEMAS, folder)).map((fileName) => ({
    fileName,
    contents: readFileSync(join(SCHEMAS, folder, fileName), 'utf8').replace(
      /<!DOCTYPE[^>]*(?:\[[^\]]*\])?\s*>/,
      '',
    ),
  }));
  const { valid, errors } = await validateXML({
    xml: [{ fileName: 'manifest.xml', contents: xml }],
    schema: [{ fileName: 'wrapper.xsd', contents: wrapper }],
    preload,
  });
  return valid ? [] : errors.map(({ message }) => message);
}

/** The schemas do not name one another: a schema that imports them all does. */
const importing = (...all: readonly (readonly [string, string])[]) =>
  `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${all
    .map(([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`)
    .join('')}</xs:schema>`;

const WRAPPER_12 = importing(
  ['http://www.imsproject.org/xsd/imscp_rootv1p1p2', 'imscp_rootv1p1p2.xsd'],
  ['http://www.adlnet.org/xsd/adlcp_rootv1p2', 'adlcp_rootv1p2.xsd'],
);
const WRAPPER_2004 = importing(
  ['http://www.imsglobal.org/xsd/imscp_v1p1', 'imscp_v1p1.xsd'],
  ['http://www.adlnet.org/xsd/adlcp_v1p3', 'adlcp_v1p3.xsd'],
  ['http://www.imsglobal.org/xsd/imsss', 'imsss_v1p0.xsd'],
);
const WRAPPER_CMI5 = importing(['https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd', 'course.xsd']);

describe('the manifest of a package', () => {
  it('for SCORM 1.2 is valid, for every story and one with hostile words', async () => {
    for (const id of [...STORIES, 'hostile'])
      expect([
        id,
        ...(await faults(inPackage(id, 'scorm12', 'imsmanifest.xml'), 'scorm12', WRAPPER_12)),
      ]).toEqual([id]);
  });

  it('for SCORM 1.2 that names no resource, or twice the same, is refused by that very check', async () => {
    const xml = inPackage('premier-quart', 'scorm12', 'imsmanifest.xml');
    for (const hurt of [
      xml.replace(/<resources>[\s\S]*<\/resources>/, ''),
      xml.replace('identifier="item"', 'identifier="game"'),
    ])
      expect((await faults(hurt, 'scorm12', WRAPPER_12)).length).toBeGreaterThan(0);
  });

  it('for SCORM 2004 is valid, and says scormType with its capital, which the schema does not ask', async () => {
    for (const id of [...STORIES, 'hostile'])
      expect([
        id,
        ...(await faults(inPackage(id, 'scorm2004', 'imsmanifest.xml'), 'scorm2004', WRAPPER_2004)),
      ]).toEqual([id]);
    const xml = inPackage('letiquette', 'scorm2004', 'imsmanifest.xml');
    expect(xml).toContain('adlcp:scormType="sco"');
    expect(xml).not.toContain('scormtype');
    expect(inPackage('letiquette', 'scorm12', 'imsmanifest.xml')).toContain('adlcp:scormtype="sco"');
    expect(xml).toContain('<imsss:minNormalizedMeasure>0.6</imsss:minNormalizedMeasure>');
  });

  it('for cmi5 is valid, its ids are IRIs, its address relative, its texts in both languages', async () => {
    for (const id of [...STORIES, 'hostile'])
      expect([id, ...(await faults(inPackage(id, 'cmi5', 'cmi5.xml'), 'cmi5', WRAPPER_CMI5))]).toEqual([id]);
    const xml = inPackage('letiquette', 'cmi5', 'cmi5.xml');
    expect([...xml.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
      expect.stringMatching(/^urn:avis-de-tempete:[a-z0-9-]+:course$/),
      expect.stringMatching(/^urn:avis-de-tempete:[a-z0-9-]+:au$/),
    ]);
    expect(xml).toContain('<url>index.html</url>');
    expect(xml).toMatch(/moveOn="CompletedOrPassed" masteryScore="0\.6"/);
    expect(xml.match(/lang="fr-CA"/g)?.length).toBe(4);
    expect(xml.match(/lang="en-CA"/g)?.length).toBe(4);
  });

  it.each([
    ['an address elsewhere', '<url>index.html', '<url>https://example.org/index.html'],
    ['a mark out of a hundred', 'masteryScore="0.6"', 'masteryScore="60"'],
    ['an unknown rule to move on', 'CompletedOrPassed', 'Whenever'],
    ['an id twice', ':au"', ':course"'],
    ['an id that is no IRI', /"urn:[^"]*:au"/, '"au"'],
    ['no unit', /<au [\s\S]*<\/au>/, ''],
    ['no title', /<title>[\s\S]*?<\/title>/, ''],
    ['a text without a language', ' lang="fr-CA"', ''],
  ])('for cmi5 with %s is refused by that very check', async (_, from, to) => {
    const xml = inPackage('premier-quart', 'cmi5', 'cmi5.xml');
    const hurt = xml.replace(from, to);
    expect(hurt).not.toBe(xml);
    expect((await faults(hurt, 'cmi5', WRAPPER_CMI5)).length).toBeGreaterThan(0);
  });

  it('lists every file of its package, and stands at its root', () => {
    for (const target of ['scorm12', 'scorm2004'] as const) {
      const inside = Object.keys(files.get(`letiquette ${target}`) ?? {});
      const listed = [
        ...inPackage('letiquette', target, 'imsmanifest.xml').matchAll(/<file href="([^"]+)"/g),
      ].map(([, name]) => name);
      expect(inside).toEqual(['imsmanifest.xml', ...listed]);
    }
  });
});

describe('the page of a package', () => {
  const contents = (target: PackageTarget) => {
    const slot =
      /id="package">(.*?)<\/script>/.exec(inPackage('letiquette', target, 'index.html'))?.[1] ?? '';
    return openPackage(slot);
  };

  it('plays the story it was made of, in its settings, for its platform', () => {
    const story = shippedStory('letiquette');
    expect(contents('scorm2004')).toMatchObject({
      target: 'scorm2004',
      settings: { ...USUAL_PACKAGE, mode: 'evaluation', seed: 'a&b "c"', group: 'COM-201 gr. 02' },
      scenario: {
        id: 'letiquette',
        hash: story.hash,
        rulesHash: story.rulesHash,
        wordsHash: story.wordsHash,
      },
    });
  });

  it.each(PACKAGE_TARGETS)('for %s holds the group', (target) => {
    expect(contents(target)?.settings.group).toBe('COM-201 gr. 02');
    expect(inPackage('letiquette', target, 'lisez-moi-read-me.html')).toContain('COM-201 gr. 02');
  });

  it('for SCORM 1.2 keeps a group that its manifest has no room for', () => {
    const settings = { ...USUAL_PACKAGE, group: 'é'.repeat(40) };
    const made = makePackage('scorm12', shippedStory('premier-quart'), settings, TEMPLATE);
    const inside = unzipSync(made?.bytes ?? new Uint8Array());
    const line = /datafromlms>(.*?)</.exec(strFromU8(inside['imsmanifest.xml'] ?? new Uint8Array()))?.[1];
    expect(line).toBe('mode=entrainement;time=1;words=device;drafts=shown');
    const slot = /id="package">(.*?)<\/script>/.exec(strFromU8(inside['index.html'] ?? new Uint8Array()));
    expect(openPackage(slot?.[1] ?? '')?.settings.group).toBe(settings.group);
  });

  it('of an assessment holds no note for instructors and no reason of the author', () => {
    const scenario = contents('scorm12')?.scenario;
    expect(scenario?.lesson).toBeUndefined();
    const whys = scenario?.posts.flatMap(({ drafts }) => drafts.map(({ why }) => why)) ?? [];
    expect(whys.length).toBeGreaterThan(20);
    expect(whys.every((why) => Object.keys(why).length === 0)).toBe(true);
    const page = inPackage('letiquette', 'scorm12', 'index.html');
    for (const word of ['level', 'contradicts', 'cause']) expect(page).not.toContain(word);
  });

  it('may call nobody, but for cmi5, whose platform is found at the launch', () => {
    expect(inPackage('letiquette', 'scorm12', 'index.html')).not.toContain('connect-src');
    expect(inPackage('letiquette', 'html', 'index.html')).not.toContain('connect-src');
    expect(inPackage('letiquette', 'cmi5', 'index.html')).toContain(
      "default-src 'none'; connect-src 'self' https: http:; script-src",
    );
  });

  it('is the same bytes each time it is made, and none without its template', () => {
    const make = (template: string) =>
      makePackage('scorm12', shippedStory('premier-quart'), USUAL_PACKAGE, template);
    expect(make(TEMPLATE)?.bytes).toEqual(make(TEMPLATE)?.bytes);
    expect(make('<html></html>')).toBeNull();
  });

  it('whose contents were cut or changed is called damaged', () => {
    const slot =
      /id="package">(.*?)<\/script>/.exec(inPackage('premier-quart', 'html', 'index.html'))?.[1] ?? '';
    for (const hurt of [
      'null',
      '',
      '"',
      slot.slice(0, -9),
      slot.replace(/.{40}"$/, '"'),
      '"AAAA"',
      '{"a":1}',
    ])
      expect(openPackage(hurt)).toBeNull();
  });
});
