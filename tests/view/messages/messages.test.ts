// Is a message only what it may be, whoever writes it?
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrameMessage, writeFrameMessage } from '../../../src/view/messages/fromFrame';
import { readHostMessage, writeHostMessage } from '../../../src/view/messages/fromHost';
import { hello, isHello } from '../../../src/view/messages/hello';
import { longestMessage } from '../../../src/view/messages/messageText';
import { heightForOtherHosts, isInWordPress } from '../../../src/view/messages/otherHosts';

const text = (value: unknown) => JSON.stringify(value);
const readers = [readFrameMessage, readHostMessage];

describe('a message', () => {
  it.each([
    { type: 'ready', version: '0123abcd' },
    { type: 'height', height: 640.5 },
    { type: 'view', query: 'at=2011&select=actor:ava' },
    { type: 'select', kind: 'dyad', id: 'ava~bor' },
    { type: 'select', kind: '', id: '' },
  ] as const)('of the frame survives: %j', (message) => {
    expect(readFrameMessage(writeFrameMessage(message))).toEqual(message);
  });

  it.each([
    { type: 'view', query: '' },
    { type: 'theme', theme: 'dark' },
  ] as const)('of the host survives: %j', (message) => {
    expect(readHostMessage(writeHostMessage(message))).toEqual(message);
  });

  it.each([
    undefined,
    null,
    7,
    '',
    'ready',
    '[]',
    '[{"type":"ready"}]',
    'null',
    '{"type":"ready"',
    { type: 'ready', version: '1' },
    text({ type: 'unknown', version: '1' }),
    text({ type: 'ready', version: 1 }),
    text({ type: 'height', height: '100%' }),
    text({ type: 'height', height: { valueOf: 1 } }),
    text({ type: 'height', height: null }),
    text({ type: 'view', query: ['at=1'] }),
    text({ type: 'select', kind: 'tie', id: ['a', 'b'] }),
    text({ type: 'select', kind: null, id: null }),
    text({ type: 'select', kind: 'page', id: 'x' }),
    text({ type: 'select', kind: 'actor', id: 'javascript:alert(1)' }),
    text({ type: 'select', kind: 'actor', id: '<b>' }),
    text({ type: 'theme', theme: 'red' }),
    text({ type: 'navigate', url: 'https://example.org/' }),
    `{"type":"view","query":"at=1","rest":"${'x'.repeat(longestMessage)}"}`,
  ])('is not %j', (data) => {
    for (const read of readers) expect(read(data)).toBeNull();
  });

  it('carries nothing but its fields, and no prototype', () => {
    const read = readFrameMessage('{"type":"height","height":1,"__proto__":{"x":1},"html":"<b>"}');
    expect(read).toEqual({ type: 'height', height: 1 });
    expect(read && 'x' in read).toBe(false);
  });

  it('is never an exception, whatever arrives', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.json(), fc.string()), (data) => {
        for (const read of readers) {
          const message = read(data);
          if (message) expect(data).toContain(message.type);
        }
        isHello(data);
      }),
    );
  });
});

describe('a greeting', () => {
  it('is known', () => expect(isHello(hello)).toBe(true));

  it.each([text({ type: 'hello' }), text({ entente: 2, type: 'hello' }), { entente: 1 }, 'hello'])(
    'is not %j',
    (data) => expect(isHello(data)).toBe(false),
  );
});

describe('a height for other hosts', () => {
  const address = 'https://example.org/embed/x/?at=2011';

  it('speaks to AMP and to Embedly', () => {
    expect(heightForOtherHosts(640, new URL(address))).toEqual([
      { sentinel: 'amp', type: 'embed-size', height: 640 },
      text({ src: address, context: 'iframe.resize', height: 640 }),
    ]);
  });

  it('speaks to WordPress with the secret that it was given', () => {
    const url = new URL(`${address}#?secret=aB3dE5`);
    expect(heightForOtherHosts(640, url)).toContainEqual({
      message: 'height',
      value: 640,
      secret: 'aB3dE5',
    });
    expect(isInWordPress(url.hash)).toBe(true);
    expect(isInWordPress('#?secret=<b>')).toBe(false);
    expect(isInWordPress('')).toBe(false);
  });
});
