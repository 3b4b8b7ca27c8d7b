import type * as Phaser from 'phaser';
import type { Pixels } from './paint-sky.ts';

interface Place {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

type Painter =
  | { readonly by: 'pixels'; readonly paint: (data: Pixels, w: number, h: number) => void }
  | { readonly by: 'pen'; readonly paint: (pen: CanvasRenderingContext2D) => void };

/** A painted layer that passes from one picture to the next. It may scroll, repeating along x. */
export interface Fader {
  /** Paints the picture to come, unseen until the passing begins. */
  paint(painter: Painter): void;
  /** 0 the picture before .. 1 the picture to come. At 1 the latter becomes the present one. */
  pass(t: number): void;
  scroll(px: number): void;
  alpha(a: number): void;
}

export interface FaderOptions {
  readonly key: string;
  readonly depth: number;
  readonly place: Place;
  readonly size: { readonly w: number; readonly h: number }; // of the picture, px
  readonly isOpaque: boolean; // the new one fades in over the old one, which stays
  readonly isRolling: boolean; // repeats along x
}

/** Makes a layer of two pictures, both empty. */
export function createFader(scene: Phaser.Scene, options: FaderOptions): Fader {
  const { key, place, size, isOpaque, isRolling } = options;
  const sheets = ['a', 'b'].map((suffix) => {
    const name = `${key}-${suffix}`;
    // A rolling picture is kept twice side by side: two images would show their seam.
    const texture = scene.textures.createCanvas(name, size.w * (isRolling ? 2 : 1), size.h)!;
    const image = scene.add.image(place.x, place.y, name).setOrigin(0, 0);
    image
      .setDisplaySize(place.w * (isRolling ? 2 : 1), place.h)
      .setDepth(options.depth)
      .setVisible(false);
    return { texture, image, alpha: 0 };
  });
  let now = 0;
  let strength = 1;
  const show = (): void => {
    for (const sheet of sheets) {
      const alpha = sheet.alpha * strength;
      sheet.image.setAlpha(alpha).setVisible(alpha > 0.004);
    }
  };
  return {
    paint(painter) {
      const next = sheets[1 - now]!;
      const pen = next.texture.context;
      if (painter.by === 'pen') painter.paint(pen);
      else {
        const picture = pen.createImageData(size.w, size.h);
        painter.paint(picture.data, size.w, size.h);
        pen.putImageData(picture, 0, 0);
        if (isRolling) pen.putImageData(picture, size.w, 0);
      }
      next.texture.refresh();
      next.image.setDepth(options.depth + 0.01);
      sheets[now]!.image.setDepth(options.depth);
    },
    pass(t) {
      const old = sheets[now]!;
      const next = sheets[1 - now]!;
      next.alpha = isOpaque ? t : 1 - (1 - t) * (1 - t);
      old.alpha = t >= 1 ? 0 : isOpaque ? 1 : 1 - t * t;
      if (t >= 1) now = 1 - now;
      show();
    },
    scroll(px) {
      const shift = ((px % place.w) + place.w) % place.w;
      for (const sheet of sheets) sheet.image.x = place.x + shift - place.w;
    },
    alpha(a) {
      if (Math.abs(a - strength) < 0.002) return;
      strength = a;
      show();
    },
  };
}
