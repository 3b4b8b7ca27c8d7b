export type RendererWish = 'auto' | 'canvas' | 'webgl';

const SOFTWARE = /swiftshader|llvmpipe|software|basic render/i;

/** Which renderer to ask of Phaser: WebGL only when a real graphics card answers. */
export function chooseRenderer(wish: RendererWish, card: string | null): 'canvas' | 'webgl' {
  if (wish !== 'auto') return wish;
  return card === null || SOFTWARE.test(card) ? 'canvas' : 'webgl';
}

/** The name of the graphics card, or null when the browser gives no WebGL. */
export function graphicsCard(): string | null {
  const probe = document.createElement('canvas');
  const gl = probe.getContext('webgl');
  if (gl === null) return null;
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name = gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER);
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return String(name);
}
