import { describe, expect, it } from 'vitest';
import {
  type PackageSettings,
  packageSettingsLine,
  USUAL_PACKAGE,
  withPlatformLine,
} from './package-settings.ts';

describe('the settings of a package', () => {
  it('as a line are the same settings again', () => {
    const settings: PackageSettings = {
      mode: 'entrainement',
      seed: 'a;b=c é',
      lang: 'en',
      time: 1.5,
      pass: 72.5,
      words: 'platform',
      drafts: 'on-request',
    };
    expect(withPlatformLine(USUAL_PACKAGE, packageSettingsLine(settings))).toEqual(settings);
    expect(packageSettingsLine(settings)).toMatch(/^[!-~]+$/);
  });

  it('give way to what the platform says, each alone', () => {
    expect(withPlatformLine(USUAL_PACKAGE, 'seed=12')).toEqual({ ...USUAL_PACKAGE, seed: '12' });
    expect(withPlatformLine(USUAL_PACKAGE, ' lang = en ; time=0 & pass=80')).toEqual({
      ...USUAL_PACKAGE,
      lang: 'en',
      time: 0,
      pass: 80,
    });
  });

  it('of an assessment keep their mode, their draw and the place of the words', () => {
    const own: PackageSettings = { ...USUAL_PACKAGE, mode: 'evaluation', seed: '7' };
    expect(withPlatformLine(own, 'mode=entrainement;seed=8;words=platform;lang=en')).toEqual({
      ...own,
      lang: 'en',
    });
  });

  it.each([
    '',
    'mode=',
    'mode=exam;time=3;pass=101;lang=de;words=cloud',
    '=;=;;',
    '%',
    'pass=1e1',
    'x'.repeat(9000),
  ])('are not moved by %j', (line) => {
    expect(withPlatformLine(USUAL_PACKAGE, line)).toEqual(USUAL_PACKAGE);
  });
});
