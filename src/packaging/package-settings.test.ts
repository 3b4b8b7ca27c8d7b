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
      group: 'COM-201 gr.\u00a002; é=1 & "soir"',
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

  it('hold a group of forty letters without signs that nobody sees', () => {
    const line = packageSettingsLine({ ...USUAL_PACKAGE, group: ` ${'é'.repeat(50)}\n\ud800` });
    expect(withPlatformLine(USUAL_PACKAGE, line).group).toBe('é'.repeat(40));
    expect(withPlatformLine({ ...USUAL_PACKAGE, group: '02' }, 'group=%20').group).toBe('02');
  });

  it('of an assessment keep their mode, their draw and the place of the words', () => {
    const own: PackageSettings = { ...USUAL_PACKAGE, mode: 'evaluation', seed: '7' };
    expect(withPlatformLine(own, 'mode=entrainement;seed=8;words=platform;lang=en;group=03')).toEqual({
      ...own,
      lang: 'en',
      group: '03',
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
