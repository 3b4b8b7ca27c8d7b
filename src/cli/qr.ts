import { generate } from 'lean-qr';

const MARGIN = 2; // modules of white around

/** A QR code as text: two rows of modules a line, dark on light whatever the terminal. */
export function qrText(address: string): string {
  const code = generate(address);
  const lines: string[] = [];
  for (let y = -MARGIN; y < code.size + MARGIN; y += 2) {
    let line = '';
    for (let x = -MARGIN; x < code.size + MARGIN; x++) line += sign(code.get(x, y), code.get(x, y + 1));
    lines.push(line);
  }
  return lines.join('\n');
}

/** Light modules are drawn, since most terminals are dark. */
function sign(isUpperDark: boolean, isLowerDark: boolean): string {
  if (isUpperDark) return isLowerDark ? ' ' : '▄';
  return isLowerDark ? '▀' : '█';
}
