import type { TemplateResult } from 'lit';
import { expect, it } from 'vitest';
import { WORSE_PLAYER } from '../../model/record.ts';
import { type Desk, type Doings, deskOf, type Model } from '../desk-of.ts';
import { takeAwayPart } from './take-away.ts';

function leadOf(player: string): unknown {
  const record = { settings: { player } };
  const model = { record, scenario: { quarts: [] }, lang: 'en', code: null, whose: null, sent: 'words' };
  const doings = { replay: null };
  const desk: Desk = deskOf(model as unknown as Model, doings as unknown as Doings);
  return (takeAwayPart(desk) as TemplateResult).values[1];
}

it('a game that a school’s platform gets is said to go there; one made worse on purpose is not', () => {
  expect(leadOf('person')).toMatch(/go to your school’s platform/);
  expect(leadOf(WORSE_PLAYER)).toBe('Everything stays on this device; nothing is sent.');
});
