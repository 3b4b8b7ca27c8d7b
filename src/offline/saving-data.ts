/** Whether the browser was told to load as little as it can; by default, the one that runs this. */
export function isSavingData(browser: object = navigator): boolean {
  return (browser as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData === true;
}
