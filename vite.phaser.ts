import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { Plugin } from 'vite';

const SOURCES = join(dirname(createRequire(import.meta.url).resolve('phaser/package.json')), 'src');
/** Beside the sources, so that whatever is done with them is done with it. */
const CUT = join(SOURCES, 'cut-to-the-stage.js');

/**
 * What the stage uses: each part registers itself when it is read. Parts know each other in circles, so that the order
 * counts: a renderer read late finds half of what it extends.
 */
const PARTS = [
  'polyfills/requestVideoFrame',
  'renderer/index',
  'cache/index',
  'cameras/2d/index',
  'core/Game',
  'events/EventEmitter',
  'gameobjects/DisplayList',
  'gameobjects/UpdateList',
  'gameobjects/GameObjectCreator',
  'gameobjects/GameObjectFactory',
  'scene/ScenePlugin',
  'gameobjects/graphics/GraphicsFactory',
  'gameobjects/image/ImageFactory',
  'gameobjects/shape/rectangle/RectangleFactory',
] as const;

/** The switches of Phaser's own build; one left undefined would count as on. */
const SWITCHES: Readonly<Record<string, boolean>> = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

/**
 * What other parts ask for and the stage never comes to: its pictures are drawn on canvases, so that no file is parsed; it
 * has no filter, tile, animation nor camera effect.
 */
const LEFT_OUT = [
  /^animations\/(?!events)/,
  /^cameras\/2d\/effects\/(?!index)/,
  /^core\/DebugHeader$/,
  /^device\/(Audio|Video)$/,
  /^display\/mask\//,
  /^filters\//,
  /^renderer\/webgl\/renderNodes\/(BatchHandler(PointLight|Strip|TileSprite|Tri)|DynamicTextureHandler)$/,
  /^renderer\/webgl\/renderNodes\/filters\//,
  /^renderer\/webgl\/renderNodes\/(submitter\/Submitter(MeshToQuad|Tile|TilemapGPULayer|TileSprite|SpriteGPULayer)|texturer\/TexturerTileSprite|transformer\/Transformer(Tile|TileSprite|Vertex))$/,
  /^textures\/(DynamicTexture|parsers\/(?!Canvas|Image|index))/,
] as const;
/** Answers to whatever is asked of a part left out while the stage is raised, drawn or taken down. */
const NOTHING = `function Nothing() {}
Nothing.prototype = { update() {}, preRender() {}, reset() {}, destroy() {}, postRenderCanvas() {}, postRenderWebGL() {} };
module.exports = Nothing;`;

/** Doors that bring a whole room for the few things asked of it here. */
const DOORS: Readonly<Record<string, string>> = {
  'math/index': "exports.RandomDataGenerator = require('./random-data-generator/RandomDataGenerator');",
  'renderer/index':
    "exports.Events = require('./events'); require('./canvas/CanvasRenderer'); require('./webgl/WebGLRenderer');",
  'utils/array/index': ['Add', 'AddAt', 'Remove', 'RemoveAt', 'RemoveBetween']
    .map((name) => `exports.${name} = require('./${name}');`)
    .join(' '),
};

/**
 * Phaser cut to what the stage uses, built from its sources: the library as published is one file that no bundler can
 * take apart. While developing, the whole of it is served.
 */
export function phaserCut(): Plugin {
  return {
    name: 'phaser-cut',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === 'phaser' ? CUT : null),
    load(id) {
      if (id !== CUT) return insteadOf(id);
      const from = (path: string) => JSON.stringify(join(SOURCES, `${path}.js`));
      return `${PARTS.map((path) => `import ${from(path)};`).join('\n')}
import Game from ${from('core/Game')};
import Scale from ${from('scale/index')};
import CONST from ${from('const')};
export const { CANVAS, WEBGL } = CONST;
export { Game, Scale };`;
    },
    transform(code, id) {
      if (!id.startsWith(SOURCES + sep)) return null;
      const changed = code
        .replace(/typeof ([A-Z][A-Z_0-9]+)\b/g, (whole, name: string) => String(SWITCHES[name] ?? whole))
        .replace(/\bglobal\./g, 'globalThis.');
      return changed === code ? null : { code: changed, map: null };
    },
  };
}

/** What stands for a file of Phaser that is not wanted as it is; null for one that is. */
function insteadOf(id: string): string | null {
  if (!id.startsWith(SOURCES + sep)) return null;
  const part = id
    .slice(SOURCES.length + 1, -'.js'.length)
    .split(sep)
    .join('/');
  return DOORS[part] ?? (LEFT_OUT.some((left) => left.test(part)) ? NOTHING : null);
}
