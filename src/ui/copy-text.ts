/**
 * Puts a text on the clipboard. Browsers have none to offer at an http address: there it is done by their older command,
 * which copies what is selected in `field`, the place of the page that shows the text.
 * @returns whether it was copied; when not, the text is left selected, ready to be copied by hand
 */
export async function copyText(
  text: string,
  field: HTMLInputElement | HTMLTextAreaElement | null,
): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (field === null) return false;
    const held = document.activeElement;
    field.focus({ preventScroll: true });
    field.select();
    const isCopied = document.execCommand('copy');
    if (isCopied && held instanceof HTMLElement) held.focus({ preventScroll: true });
    return isCopied;
  }
}
