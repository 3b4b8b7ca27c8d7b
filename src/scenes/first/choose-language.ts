import { chooseLanguage } from './first-sight.ts';

// Run right after the first sight, before it is painted: `vite.first-sight.ts` puts it there.
chooseLanguage();
