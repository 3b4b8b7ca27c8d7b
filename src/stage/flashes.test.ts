import { expect, it } from 'vitest';
import { flashGuard } from './flashes.ts';
import { chooseRenderer } from './renderer.ts';

it('never lets the sky flash more than three times in any second', () => {
  const guard = flashGuard();
  const lit: number[] = [];
  for (let now = 0; now < 20000; now += 10) if (guard.allows(now)) lit.push(now);
  for (const start of lit)
    expect(lit.filter((at) => at >= start && at < start + 1000).length).toBeLessThanOrEqual(3);
  expect(lit.length).toBeGreaterThan(30);
});

it('asks for WebGL only when a real card answers, unless told', () => {
  expect(chooseRenderer('auto', 'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device))')).toBe('canvas');
  expect(chooseRenderer('auto', 'llvmpipe (LLVM 15.0.6, 256 bits)')).toBe('canvas');
  expect(chooseRenderer('auto', null)).toBe('canvas');
  expect(chooseRenderer('auto', 'ANGLE (Intel, Mesa Intel(R) UHD Graphics 620)')).toBe('webgl');
  expect(chooseRenderer('webgl', null)).toBe('webgl');
});
