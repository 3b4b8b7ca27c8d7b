/** Gives a `draw` that paints once, in a microtask, however often it is called before. */
export function drawOnce(paint: () => void): () => void {
  let isDue = false;
  return () => {
    if (isDue) return;
    isDue = true;
    queueMicrotask(() => {
      isDue = false;
      paint();
    });
  };
}
