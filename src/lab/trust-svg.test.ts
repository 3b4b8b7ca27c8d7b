import { describe, expect, it } from 'vitest';
import { aScenario } from '../../tests/support/a-scenario.ts';
import { CURVE_POINTS, type SweptGame } from './sweep.ts';
import { trustPicture } from './trust-svg.ts';

const scenario = aScenario({ title: { fr: 'Thé & <café>', en: 'Tea & <coffee>' } });
const game = (player: SweptGame['player'], seed: string, end: number): SweptGame => ({
  player,
  seed,
  total: 50,
  trust: end,
  volume: 10,
  curve: Array.from({ length: CURVE_POINTS }, (_, i) => 60 + ((end - 60) * i) / (CURVE_POINTS - 1)),
});
const games = [
  game('silence', '1', 20),
  game('expert', '1', 60),
  game('expert', '2', 70),
  game('decent', '1', 64),
];

describe('the picture of a sweep', () => {
  const french = trustPicture(scenario, games, 'fr');

  it('draws one line and one band a player, named at its end, the best first', () => {
    expect(french.match(/<polyline/g)).toHaveLength(3);
    expect(french.match(/<polygon/g)).toHaveLength(3);
    expect(
      [...french.matchAll(/>(\w+) <tspan font-weight="400">([\d,]+)/g)].map((m) => [m[1], m[2]]),
    ).toEqual([
      ['expert', '65,0'],
      ['decent', '64,0'],
      ['silence', '20,0'],
    ]);
  });

  it('says the same in words, for who does not see it', () => {
    expect(french).toContain('role="img"');
    expect(french).toMatch(
      /<desc id="d">Moyenne de 2 tirages.*expert 65,0; decent 64,0; silence 20,0\.<\/desc>/,
    );
    expect(trustPicture(scenario, games, 'en')).toContain('expert 65.0; decent 64.0');
  });

  it('keeps names apart where lines end together, and within the frame', () => {
    const all = trustPicture(
      scenario,
      (['expert', 'decent', 'silence', 'blunder', 'censor', 'random'] as const).map((p) => game(p, '1', 0)),
      'en',
    );
    const heights = [...all.matchAll(/<text x="857" y="([\d.]+)"/g)].map((m) => Number(m[1]));
    expect(heights).toHaveLength(6);
    for (let i = 1; i < heights.length; i++)
      expect(heights[i]! - heights[i - 1]!).toBeGreaterThanOrEqual(17.9);
    expect(Math.max(...heights)).toBeLessThan(560);
  });

  it('lets nothing of a scenario be taken for markup', () => {
    expect(french).toContain('Thé &amp; &lt;café&gt;');
    expect(french).not.toContain('<café>');
  });
});
