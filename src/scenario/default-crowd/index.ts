import type { PostClass, PostTone, Purpose, SegmentId } from '../../model/codes.ts';
import type { Chatter, ChatterGroup } from '../../model/scenario.ts';
import { CROWD, ECHOES, type LinesId, NOISE, type SlotId } from './groups.ts';
import { EN_LINES, EN_SLOTS } from './lines-en.ts';
import { FR_LINES, FR_SLOTS } from './lines-fr.ts';

const CLASS_OF_ECHO: Readonly<Record<Purpose, PostClass>> = {
  condemn: 'complaint',
  support: 'support',
  ask: 'question',
  other: 'offTopic',
};

/**
 * The crowd of a scenario whose author wrote none: no line names a trade, an hour or a season, so that it
 * fits any house. The English lines are written, not translated.
 */
export const DEFAULT_CHATTER: Chatter = {
  groups: [
    ...CROWD.map((row) => groupOf(row, 'crowd')),
    ...NOISE.map((row) => groupOf(row, 'noise')),
    ...ECHOES.map(([id, to, purpose, tone]) => ({
      ...groupOf([id, [], purpose, tone, CLASS_OF_ECHO[purpose]], 'echo'),
      to,
    })),
    groupOf(['reshare', [], 'other', null, 'offTopic'], 'reshare'),
    groupOf(['about_removal_calm', [], 'condemn', 'cordial', 'complaint'], 'aboutRemoval'),
    groupOf(['about_removal_loud', [], 'condemn', 'aggressive', 'complaint'], 'aboutRemoval'),
  ],
  slots: Object.fromEntries(
    Object.keys(FR_SLOTS).map((name) => [
      name,
      { fr: FR_SLOTS[name as SlotId], en: EN_SLOTS[name as SlotId] },
    ]),
  ),
  handles: [
    ...'ti_joe_du_nord mme_brume pascalou_71 la_grande_lison fred_cantine noemie_enr guyt_bo sapin_sans_boule marjo_lit'.split(
      ' ',
    ),
    ...'vent_de_dos coin_du_feu petite_neige rang_quatre mouette_rieuse tuque_bleue kev_plombe zoe_et_cie dame_poivre'.split(
      ' ',
    ),
    ...'le_beau_regis sirop_pur luc_a_velo cath_nuit bottine_sgauche chez_mado rene_claude_b nadia_encore hibou_presse'.split(
      ' ',
    ),
    ...'two_left_mitts porch_light_sam maple_ish benny_on_bike quietmornings late_bus_lena dock_nine garnet_j'.split(
      ' ',
    ),
    ...'oldcanoe mrs_thaw plain_toast rowan_writes crossword_dee half_a_sandwich northline_kit rainbarrel'.split(
      ' ',
    ),
  ],
};

function groupOf(
  [id, audiences, purpose, tone, postClass]: readonly [
    string,
    readonly SegmentId[],
    Purpose,
    PostTone | null,
    PostClass,
  ],
  use: ChatterGroup['use'],
): ChatterGroup {
  const key = id as LinesId;
  return {
    id,
    use,
    audiences,
    purpose,
    tone,
    class: postClass,
    to: null,
    lines: { fr: FR_LINES[key], en: EN_LINES[key] },
  };
}
