import type { Scenario } from '../model/scenario.ts';
import { LANGS, type Lang, textIn } from '../model/text.ts';
import { say } from '../words/define.ts';
import { PACKAGE_WORDS } from '../words/platforms/package.ts';
import { escapeXml, passMarkOf } from './manifest-subject.ts';
import { type PackageSettings, type PackageTarget, packageSettingsLine } from './package-settings.ts';

/** The file of the page for the teacher. It holds nothing that a pupil may not read. */
export const TEACHER_PAGE = 'lisez-moi-read-me.html';

/** A page in both languages: what this package is, how it is installed and changed, and what comes back from it. */
export function teacherPage(target: PackageTarget, scenario: Scenario, settings: PackageSettings): string {
  const part = (lang: Lang) => {
    const t = (key: keyof (typeof PACKAGE_WORDS)['fr'], params = {}) =>
      escapeXml(say(PACKAGE_WORDS, lang, key, params));
    const title = textIn(scenario.title, lang).trim();
    const mark = String(Math.round(passMarkOf({ scenario, settings })));
    const rows = [
      t('factMode', { mode: settings.mode }),
      t('factSeed', { seed: settings.seed === '' ? scenario.seed : settings.seed }),
      ...(settings.group === '' ? [] : [t('factGroup', { group: settings.group })]),
      t('factPass', { mark }),
      t(settings.words === 'device' ? 'factWordsDevice' : 'factWordsPlatform'),
      t('factMinutes', { n: scenario.minutes }),
    ];
    const list = (items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
    return `<section lang="${lang}-CA">
<h1>${escapeXml(title)}</h1>
<p>${t(`for_${target}`)}</p>
<h2>${t('settingsTitle')}</h2>
${list(rows)}
<h2>${t('installTitle')}</h2>
<p>${t(`install_${target}`)}</p>
<h2>${t('changeTitle')}</h2>
<p>${t(target === 'html' ? 'changeHtml' : 'change')}</p>
<p><code>${escapeXml(packageSettingsLine(settings))}</code></p>
<p>${t('changeKeys')}</p>
<h2>${t('backTitle')}</h2>
<p>${t(`back_${target}`)}</p>
<p>${t('backAlways')}</p>
<h2>${t('curiousTitle')}</h2>
<p>${t(settings.mode === 'evaluation' ? 'curiousAssessment' : 'curiousTraining')}</p>
</section>`;
  };
  return `<!doctype html>
<html lang="fr-CA">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(textIn(scenario.title, scenario.lang).trim())}</title>
</head>
<body>
${LANGS.map(part).join('\n<hr>\n')}
</body>
</html>
`;
}
