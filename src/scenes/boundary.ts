import { render } from 'lit';

/** A place of the page that is never left blank: what throws while it is drawn is caught, and drawn over. */
export interface Boundary {
  /** Draws the page; when that throws, draws `instead` until `retry`. */
  readonly draw: (page: () => unknown, instead: (thrown: unknown) => unknown) => void;
  /** Lets the page be drawn anew. */
  readonly retry: () => void;
}

/** Opens a boundary in `host`. */
export function openBoundary(host: HTMLElement): Boundary {
  let failure: { readonly thrown: unknown } | null = null;
  let layer = aLayer(host);
  return {
    draw: (page, instead) => {
      if (failure === null) {
        try {
          return void render(page(), layer);
        } catch (thrown) {
          console.error(thrown);
          failure = { thrown };
          layer = aLayer(host); // lit cannot redraw into a container in which drawing stopped halfway
        }
      }
      render(instead(failure.thrown), layer);
    },
    retry: () => {
      if (failure === null) return;
      failure = null;
      layer = aLayer(host);
    },
  };
}

function aLayer(host: HTMLElement): HTMLElement {
  const layer = document.createElement('div');
  layer.className = 'layer';
  host.replaceChildren(layer);
  return layer;
}
