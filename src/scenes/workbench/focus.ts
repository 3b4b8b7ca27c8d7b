/**
 * Does something to the page once the redraw already asked for is done, in the same task, so that the next key goes
 * to what is shown.
 */
export function onceDrawn(then: () => void): void {
  queueMicrotask(then); // a redraw is a microtask too, asked for before
}

/** Goes to a place of the page once it is drawn. */
export function scrollToSoon(selector: string, how: ScrollLogicalPosition): void {
  onceDrawn(() => {
    const target = document.querySelector<HTMLElement>(selector);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: how, inline: 'nearest' });
  });
}

/** Puts the caret at a line of the text being written, and the line in the middle of what is seen. */
export function goToLine(line: number, column: number): void {
  onceDrawn(() => {
    const field = document.querySelector<HTMLTextAreaElement>('#written');
    if (field === null) return;
    let from = 0;
    for (let n = 1; n < line; n++) {
      const next = field.value.indexOf('\n', from);
      if (next < 0) break;
      from = next + 1;
    }
    const end = field.value.indexOf('\n', from);
    const at = Math.min(from + Math.max(0, column - 1), end < 0 ? field.value.length : end);
    field.focus({ preventScroll: true });
    field.setSelectionRange(at, at);
    document.querySelector(`#written-line-${line}`)?.scrollIntoView({ block: 'center' });
  });
}
