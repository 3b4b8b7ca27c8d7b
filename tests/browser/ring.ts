import type { Locator, Page } from 'playwright-core';

const AROUND = 12; // px seen around the element
const THICK = 2; // px of a ring that is thick enough

/**
 * The ring of focus of an element, measured on two pictures of it, with the focus and without: pixels that change by 3
 * to 1, against what a ring two pixels thick around it would be. 1 or more: it is seen.
 */
export async function ringOf(page: Page, element: Locator): Promise<{ readonly share: number }> {
  await element.scrollIntoViewIfNeeded();
  await element.focus();
  await page.clock.runFor(60);
  const box = await element.boundingBox();
  const view = page.viewportSize();
  if (box === null || view === null) throw new Error('The element is not seen.');
  const left = Math.max(0, box.x - AROUND);
  const top = Math.max(0, box.y - AROUND);
  const clip = {
    x: left,
    y: top,
    width: Math.min(view.width, box.x + box.width + AROUND) - left,
    height: Math.min(view.height, box.y + box.height + AROUND) - top,
  };
  const shot = async () => (await page.screenshot({ clip, caret: 'hide' })).toString('base64');
  const lit = await shot();
  await element.evaluate((one: HTMLElement) => one.blur());
  const plain = await shot();
  await element.focus();
  const changed = await page.evaluate(changedPixels, [lit, plain] as const);
  const around = 2 * (box.width + box.height);
  return { share: changed / (THICK * around) };
}

async function changedPixels(pictures: readonly [string, string]): Promise<number> {
  const pixels = async (base64: string) => {
    const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
    canvas.drawImage(picture, 0, 0);
    return canvas.getImageData(0, 0, picture.width, picture.height).data;
  };
  const part = (c: number) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4);
  const [lit, plain] = [await pixels(pictures[0]), await pixels(pictures[1])];
  const light = (of: Uint8ClampedArray, i: number) =>
    0.2126 * part(of[i] ?? 0) + 0.7152 * part(of[i + 1] ?? 0) + 0.0722 * part(of[i + 2] ?? 0) + 0.05;
  let changed = 0;
  for (let i = 0; i < lit.length; i += 4) {
    const [a, b] = [light(lit, i), light(plain, i)];
    if (Math.max(a, b) / Math.min(a, b) >= 3) changed++;
  }
  return changed;
}
