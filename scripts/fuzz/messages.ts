import fc from 'fast-check';
import { mayCall } from '../../src/background/senders';
import { answering, type BackgroundCalls } from '../../src/messages';
import { defaults, exportSettings, importSettings, readSettings } from '../../src/settings';
import type { Target } from './target';

const self = { id: 'lacuna', base: 'chrome-extension://lacuna/' };
const calls = [
  'examine',
  'label',
  'explain',
  'announce',
  'found',
  'arrived',
  'frameLoaded',
  'changed',
  'rules',
  'openTab',
  'choose',
  'decide',
  'reveal',
  'rulers',
  'cancel',
] as const satisfies readonly (keyof BackgroundCalls)[];

/** Names that a request of ours has, so that chance comes near to one. */
const fields = [
  'passages',
  'clues',
  'all',
  'document',
  'beside',
  'rule',
  'passage',
  'gaps',
  'edit',
  'was',
  'now',
].concat(['causes', 'damage', 'count', 'choice', 'tab', 'frame', 'edits', 'start', 'isAccepted', 'place', '__proto__']);
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<unknown>('cleaned', 'original', 0, 1, -1, 0.5, Number.NaN, 1e300, null, undefined, true, '', 'x'),
    fc.anything(),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...fields), tie('any'), { maxKeys: 6 }),
  ),
})).any;
const sender = fc.record({
  id: fc.constantFrom('lacuna', 'another', undefined),
  url: fc.constantFrom(undefined, 'chrome-extension://lacuna/popup.html', 'https://documents.example/', ''),
  tab: fc.option(fc.record({ id: fc.option(fc.nat(9), { nil: undefined }) }), { nil: undefined }),
  frameId: fc.option(fc.nat(3), { nil: undefined }),
});

/** Messages of any form from any sender: none throws, and what comes from elsewhere is never answered. */
export const messages: Target = {
  name: 'messages: any form, any sender',
  few: 1_000,
  property: fc.property(fc.oneof(fc.constantFrom<unknown>(...calls), value), value, sender, (call, request, from) => {
    let isAnswered = false;
    const answer = () => {
      isAnswered = true;
    };
    const answers = Object.fromEntries(calls.map((name) => [name, answer])) as never;
    const listen = answering<BackgroundCalls>(answers, (name, it, who) => mayCall(self, name, it, who));
    const heard = listen({ call, request }, from, () => undefined);
    const isOurs = from.id === self.id && (from.url?.startsWith(self.base) || from.tab?.id !== undefined);
    if ((heard || isAnswered) && !isOurs) throw new Error('a stranger is answered');
  }),
};

const stored = fc.dictionary(fc.constantFrom(...Object.keys(defaults), 'version', '__proto__', 'toString'), value);

/** Stored items of any form: always settings come of them, which survive a file and a second reading. */
export const settings: Target = {
  name: 'settings: stored items of any form',
  few: 1_000,
  property: fc.property(fc.oneof(stored, value), (items) => {
    const read = readSettings(items);
    const again = JSON.stringify(importSettings(exportSettings(read)));
    if (JSON.stringify(read) !== again) throw new Error(`${JSON.stringify(read)} became ${again}`);
    const names = Object.keys(defaults) as (keyof typeof defaults)[];
    for (const name of names) {
      if (Array.isArray(read[name]) !== Array.isArray(defaults[name]) || typeof read[name] !== typeof defaults[name])
        throw new Error(`${name} is of another kind`);
    }
  }),
};
