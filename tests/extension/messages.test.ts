import { describe, expect, it } from 'vitest';
import { answering, call, type Reply } from '../../utils/extension/messages.ts';

interface Sums {
  add(a: number, b: number): number;
  fail(): void;
}

const answer = answering<Sums>(
  {
    add: ([a, b]) => (typeof a === 'number' && typeof b === 'number' ? [a, b] : null),
    fail: () => [],
  },
  {
    add: ([a, b]) => a + b,
    fail: () => {
      throw new Error('No sums today.');
    },
  },
  ({ id }) => id === 'friend',
);

/** Sends to the listener as a browser does: the message and the reply are copied on their way. */
function send(message: unknown, id = 'friend'): Promise<unknown> {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const later = answer(structuredClone(message), { id }, (reply: Reply) => resolve(JSON.parse(JSON.stringify(reply))));
  return later ? promise : Promise.resolve(undefined);
}

describe('a call', () => {
  it('gives the answer', async () => {
    expect(await call(send, { call: 'add', args: [1, 2] })).toBe(3);
  });

  it('rejects with the words of an error on the other side', async () => {
    await expect(call(send, { call: 'fail', args: [] })).rejects.toThrow('No sums today.');
  });

  it('with arguments that it does not take is answered with an error, which names them', async () => {
    await expect(call(send, { call: 'add', args: ['1', 2] })).rejects.toThrow('"add" does not take ["1",2].');
  });

  it('rejects where nobody answers', async () => {
    await expect(call(send, { call: 'multiply', args: [] })).rejects.toThrow('Nobody answered "multiply".');
  });

  it.each([
    ['no answer', undefined],
    ['a word', 'yes'],
    ['an answer that says neither yes nor no', { ok: 1, value: 3 }],
    ['an error without words', { ok: false, error: { html: '<b>' } }],
  ])('takes %s for none', async (_, reply) => {
    const liar = async (): Promise<unknown> => reply;
    await expect(call(liar, { call: 'add', args: [1, 2] })).rejects.toThrow('Nobody answered "add".');
  });

  it('may answer with nothing, which messages lose on their way', async () => {
    const quiet = async () => ({ ok: true });
    expect(await call(quiet, { call: 'add', args: [] })).toBeUndefined();
  });
});

describe('a listener', () => {
  it.each([
    ['a stranger', { call: 'add', args: [1, 2] }, 'stranger'],
    ['a call it does not know', { call: 'multiply', args: [] }, 'friend'],
    ['what every object has', { call: 'toString', args: [] }, 'friend'],
    ['a message of another kind', 'add', 'friend'],
    ['a message without arguments', { call: 'add' }, 'friend'],
    ['nothing', null, 'friend'],
  ])('leaves %s alone', (_, message, id) => {
    const replies: Reply[] = [];
    expect(answer(message, { id }, (reply) => replies.push(reply))).toBeUndefined();
    expect(replies).toEqual([]);
  });

  it('says that it will answer later, as browsers ask', () => {
    expect(answer({ call: 'add', args: [1, 2] }, { id: 'friend' }, () => {})).toBe(true);
  });
});
