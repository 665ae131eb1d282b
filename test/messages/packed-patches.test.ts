import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packPatches, unpackPatches } from '../../src/messages/packed-patches';

const edit = fc.record({
  start: fc.nat(),
  was: fc.constantFrom('Ã©', 'Ã±', ''),
  now: fc.constantFrom('é', 'ñ', ''),
  causes: fc.array(
    fc.record({ damage: fc.constantFrom('utf8-as-latin', 'test'), trust: fc.constantFrom('sure', 'likely') }),
    { maxLength: 2 },
  ),
});

test('patches come out of a message as they went in', () => {
  fc.assert(
    fc.property(fc.array(fc.array(edit, { maxLength: 4 })), (patches) => {
      expect(unpackPatches(JSON.parse(JSON.stringify(packPatches(patches))))).toEqual(patches);
    }),
  );
});

test('what is mended in many places is told once', () => {
  const patches = Array.from({ length: 500 }, (_, start) => [{ start, was: 'Ã©', now: 'é', causes: [] }]);
  expect(packPatches(patches).edits).toHaveLength(1);
});
