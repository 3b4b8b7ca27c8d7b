import { SEGMENTS, type SegmentId } from '../model/codes.ts';
import { type Lang, textIn } from '../model/text.ts';
import { say } from '../words/define.ts';
import { stageWords } from '../words/play/stage.ts';
import { sideOf } from './city.ts';
import { nightAt } from './palette.ts';
import type { District, StageView } from './view.ts';

const RESTLESS = 0.35; // arousal from which a district is worth naming

/** The whole picture in a few short sentences, the weather first. Never empty. */
export function describeView(view: StageView, lang: Lang): string {
  const words = (key: Parameters<typeof say<keyof (typeof stageWords)['fr']>>[2], p = {}): string =>
    say(stageWords, lang, key, p);
  const sky = words(`sky.${view.sky}`);
  const time = words(nightAt(view.hour) > 0.5 ? 'time.night' : 'time.day');
  const isFalling = view.sky === 'showers' || view.sky === 'storm';
  const sentences = [
    isFalling ? `${sky}, ${words(forceOf(view.intensity))}.` : `${sky}.`,
    time,
    words(`alert.${view.alert}`),
  ];
  if (view.hidden > 0.05) sentences.push(words('hidden.some'));
  const hot = hottest(view.districts);
  if (hot === undefined) sentences.push(words('city.calm'));
  else {
    const side = words(`side.${sideOf(hot.stance, 0)}`);
    sentences.push(words('city.hot', { name: nameOf(hot, lang), side }));
  }
  if (view.fronts.length > 0) {
    const kinds = new Set([...view.fronts].sort((a, b) => a.eta - b.eta).map(({ kind }) => kind));
    const list = [...kinds].map((kind) => words(`front.${kind}`)).join(', ');
    sentences.push(words('front.far', { list }));
  }
  const lit = view.lanterns.filter((l) => l.lit).length;
  const out = view.lanterns.length - lit;
  if (lit > 0) sentences.push(words('lanterns.lit', { n: lit }));
  if (out > 0) sentences.push(words('lanterns.out', { n: out }));
  return sentences.join(' ');
}

const forceOf = (intensity: number): 'force.weak' | 'force.fair' | 'force.strong' =>
  intensity < 0.34 ? 'force.weak' : intensity < 0.67 ? 'force.fair' : 'force.strong';

function hottest(districts: readonly District[]): District | undefined {
  return districts
    .filter((d) => d.light >= RESTLESS)
    .reduce<District | undefined>(
      (best, d) => (best === undefined || d.light > best.light ? d : best),
      undefined,
    );
}

function nameOf(district: District, lang: Lang): string {
  const own = textIn(district.name, lang);
  if (own !== '') return own;
  const known = SEGMENTS.find((id) => id === district.id) satisfies SegmentId | undefined;
  return known === undefined ? district.id : say(stageWords, lang, `segment.${known}`);
}
