import { expect, test } from 'vitest';
import { answering, type BackgroundCalls, callsTo, type Sender, sentTwice } from '../src/messages';

const findings = { patches: [], gaps: [], faults: [], least: 'likely' as const };
const sender: Sender = { id: 'lacuna' };

/** A wire as `runtime.sendMessage` is one: what is sent is cloned, and unanswered messages give undefined. */
function wire(listen: ReturnType<typeof answering>) {
  return (message: unknown) =>
    new Promise<unknown>((resolve) => {
      const answers = listen(structuredClone(message), sender, (outcome) => resolve(structuredClone(outcome)));
      if (!answers) resolve(undefined);
    });
}

const listen = answering<BackgroundCalls>(
  {
    examine: ({ passages }) => ({ ...findings, patches: passages.map(() => []) }),
    mendAhead: () => undefined,
    more: () => ({ edits: [], places: [] }),
    arrived: () => undefined,
    rules: () => ({ damages: [], markers: [] }),
    label: () => ({ language: 'en', texts: [], summary: '' }),
    explain: () => Promise.reject(new Error('no words')),
    announce: () => ({ language: 'en', text: '' }),
    frameLoaded: () => undefined,
    dress: () => undefined,
    changed: () => undefined,
    found: () => undefined,
    openTab: async ({ tab }) => ({ state: 'failed', message: `no tab ${tab}` }),
    choose: () => Promise.reject(new Error('no choice')),
    decide: () => Promise.reject(new Error('no page')),
    reveal: () => undefined,
    rulers: () => [],
    cancel: () => undefined,
  },
  (_name, request) => JSON.stringify(request) !== '{"tab":13}',
);
const call = callsTo<BackgroundCalls>(wire(listen));

test('a call gets its answer, at once or later', async () => {
  expect(await call('examine', { passages: ['a', 'b'] })).toEqual({ ...findings, patches: [[], []] });
  expect(await call('openTab', { tab: 7 })).toEqual({ state: 'failed', message: 'no tab 7' });
  expect(await call('found', { count: 1 })).toBeUndefined();
});

test('an error comes in the words of whoever answered', async () => {
  await expect(call('choose', { tab: 7, choice: 'original' })).rejects.toThrow('no choice');
});

test('a call that is refused, or that nobody answers, rejects', async () => {
  await expect(call('openTab', { tab: 13 })).rejects.toThrow('Nobody answered "openTab"');
});

test.each([[undefined], [null], ['examine'], [{ call: 'toString' }], [{ call: '__proto__' }], [{ call: 3 }], [[]]])(
  'the message %j of somebody else is left alone',
  (message) => {
    expect(listen(message, sender, () => expect.unreachable())).toBeUndefined();
  },
);

test('a call whose answer is lost with its background is made once more', async () => {
  let asked = 0;
  const dying = async (message: unknown) => {
    if (++asked === 1) throw new Error('The message channel closed before a response was received.');
    return wire(listen)(message);
  };
  expect(await callsTo<BackgroundCalls>(sentTwice(dying))('rulers', { edits: [] })).toEqual([]);
  expect(asked).toBe(2);
});

test('an error that was answered is no reason to ask again', async () => {
  let asked = 0;
  const counted = (message: unknown) => {
    asked++;
    return wire(listen)(message);
  };
  const call = callsTo<BackgroundCalls>(sentTwice(counted));
  await expect(call('choose', { tab: 7, choice: 'original' })).rejects.toThrow('no choice');
  expect(asked).toBe(1);
});
