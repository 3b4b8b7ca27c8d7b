/** Prints one element of the page and nothing else (`[data-paper]` in paper.css); the page is whole again afterwards. */
export function printPart(element: HTMLElement): void {
  const root = document.documentElement;
  root.dataset.paper = '';
  element.dataset.printed = '';
  window.addEventListener(
    'afterprint',
    () => {
      delete root.dataset.paper;
      delete element.dataset.printed;
    },
    { once: true },
  );
  window.print();
}
