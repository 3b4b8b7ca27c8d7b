// @vitest-environment happy-dom
import { html, render } from 'lit';
import { describe, expect, it } from 'vitest';
import type { Session } from '../session/index.ts';
import { forgetWords, keepWords } from './keep-words.ts';

/** What a session keeps of words being written. */
function aSession(unsent: Record<string, string> = {}) {
  const session = {
    getState: () => ({ unsent }),
    keepUnsent: (place: string, text: string) => {
      if (text === '') delete unsent[place];
      else unsent[place] = text;
    },
  };
  return { unsent, session: session as unknown as Session };
}

async function aForm(session: Session, place: string): Promise<HTMLElement> {
  const host = document.createElement('div');
  document.body.append(host);
  render(
    html`<form ${keepWords(session, place)}>
      <textarea name="word"></textarea>
      <input type="radio" name="rule" value="a" checked /><input type="radio" name="rule" value="b" />
      <input type="number" name="n" value="3" />
    </form>`,
    host,
  );
  await Promise.resolve();
  return host;
}

const word = (host: HTMLElement) => host.querySelector('textarea') as HTMLTextAreaElement;
const rule = (host: HTMLElement) => host.querySelector<HTMLInputElement>('[name="rule"]:checked')?.value;
function write(host: HTMLElement, text: string): void {
  word(host).value = text;
  word(host).dispatchEvent(new Event('input', { bubbles: true }));
}

describe('the words of a form', () => {
  it('are given back to the same place when it is drawn anew, and to no other', async () => {
    const { session, unsent } = aSession();
    const first = await aForm(session, 'ask:remove:p1');
    write(first, 'On enlève ceci');
    const b = first.querySelector<HTMLInputElement>('[value="b"]') as HTMLInputElement;
    b.checked = true;
    b.dispatchEvent(new Event('input', { bubbles: true }));
    expect(unsent).toEqual({ 'ask:remove:p1:word': 'On enlève ceci', 'ask:remove:p1:rule': 'b' });
    const again = await aForm(session, 'ask:remove:p1');
    expect([word(again).value, rule(again)]).toEqual(['On enlève ceci', 'b']);
    const other = await aForm(session, 'ask:remove:p2');
    expect([word(other).value, rule(other)]).toEqual(['', 'a']);
  });

  it('are forgotten once sent, those of that place alone', async () => {
    const { session, unsent } = aSession({ 'ask:remove:p12:word': 'autre' });
    write(await aForm(session, 'ask:remove:p1'), 'On enlève ceci');
    forgetWords(session, 'ask:remove:p1');
    expect(unsent).toEqual({ 'ask:remove:p12:word': 'autre' });
  });
});
