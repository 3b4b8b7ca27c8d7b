import { never } from '../base/result.ts';
import type { PackageTarget } from '../packaging/index.ts';
import { openCmi5 } from './cmi5-platform.ts';
import type { SearchedWindow } from './find-scorm.ts';
import { noPlatform, type SchoolPlatform } from './platform.ts';
import { SCORM_12, SCORM_2004 } from './scorm-dialect.ts';
import { openScorm } from './scorm-platform.ts';

/** Opens the platform that a package was made for, in this browser. */
export function openPlatform(target: PackageTarget): Promise<SchoolPlatform> {
  const clock = { now: () => performance.now(), today: () => new Date() };
  const scorm = {
    ...clock,
    page: window as unknown as SearchedWindow,
    wait: (ms: number) => new Promise<void>((resolve) => void setTimeout(resolve, ms)),
  };
  switch (target) {
    case 'scorm12':
      return openScorm(SCORM_12, scorm);
    case 'scorm2004':
      return openScorm(SCORM_2004, scorm);
    case 'cmi5':
      return openCmi5({
        ...clock,
        query: location.search,
        fetch: (address, init) => fetch(address, init),
        later: (ms, tell) => void setTimeout(tell, ms),
        go: (address) => location.assign(address),
      });
    case 'html':
      return Promise.resolve(noPlatform(null));
    default:
      return never(target);
  }
}
