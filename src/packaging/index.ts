/** The door of packaging: a scenario and its settings as one ZIP that a school's platform opens. */
export { forPupils } from './for-pupils.ts';
export { makePackage } from './make-package.ts';
export { openPackage, PACKAGE_SLOT, type PackageContents } from './package-page.ts';
export {
  PACKAGE_TARGETS,
  type PackageSettings,
  type PackageTarget,
  packageSettingsLine,
  USUAL_PACKAGE,
  withPlatformLine,
} from './package-settings.ts';
