/** Where a key of the grid pattern leads from a cell; null: the key is not one of them. `rows` and `columns` are counts. */
export function cellAfter(
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  [row, column]: readonly [number, number],
  rows: number,
  columns: number,
): readonly [number, number] | null {
  const inside = (r: number, c: number): readonly [number, number] => [
    Math.max(0, Math.min(r, rows - 1)),
    Math.max(0, Math.min(c, columns - 1)),
  ];
  switch (key) {
    case 'ArrowUp':
      return inside(row - 1, column);
    case 'ArrowDown':
      return inside(row + 1, column);
    case 'ArrowLeft':
      return inside(row, column - 1);
    case 'ArrowRight':
      return inside(row, column + 1);
    case 'PageUp':
      return inside(row - 10, column);
    case 'PageDown':
      return inside(row + 10, column);
    case 'Home':
      return ctrlKey ? inside(0, 0) : inside(row, 0);
    case 'End':
      return ctrlKey ? inside(rows, columns) : inside(row, columns);
    default:
      return null;
  }
}
