import { describe, expect, it } from 'vitest';
import { readClassFile } from '../../live/index.ts';
import { signedText } from './sign-file.ts';

const TEXT = '{"classFile":1,"code":"ACEFHJ","games":[],"notes":[],"entries":[]}';
const PLACE = new URL('https://ecole.example/class/ACEFHJ/sign');
const answers = (body: string, status = 200) => ({ ask: async () => new Response(body, { status }) });
const seal = { by: 'A'.repeat(43), signature: 'B'.repeat(86) };

describe('the file of a class', () => {
  it('is signed by what the server answers', async () => {
    const signed = await signedText(TEXT, PLACE, 't', answers(JSON.stringify(seal)));
    expect(readClassFile(signed)).toMatchObject({ seal, unsigned: TEXT });
  });

  it.each(['null', '{}', '{', '{"by":"a\\"b","signature":"c"}', '{"by":1}'])(
    'stays as it was when the answer, as %s, is no signature',
    async (body) => {
      expect(await signedText(TEXT, PLACE, 't', answers(body))).toBe(TEXT);
      expect(await signedText(TEXT, PLACE, 't', answers(JSON.stringify(seal), 403))).toBe(TEXT);
    },
  );

  it('does not wait for a server that never answers', async () => {
    const ask: typeof fetch = (_, options) =>
      new Promise((_resolve, reject) => options?.signal?.addEventListener('abort', reject));
    expect(await signedText(TEXT, PLACE, 't', { ask, ms: 5 })).toBe(TEXT);
  });
});
