import { expect, test } from 'vitest';
import { addressOf } from '../../src/page/address';

const at = (address: string) => addressOf(new URL(address) as unknown as Location);

test.each([
  ['a part of the same page', 'https://a.example/doc#chapter-2', 'https://a.example/doc', true],
  ['another page', 'https://a.example/doc/2', 'https://a.example/doc', false],
  ['another query', 'https://a.example/doc?page=2', 'https://a.example/doc', false],
  ['another route behind the sign', 'https://a.example/#/doc/2', 'https://a.example/#/doc/1', false],
  ['another old route', 'https://a.example/#!doc2', 'https://a.example/#!doc1', false],
])('%s: the same page or not', (_what, one, other, isSame) => {
  expect(at(one) === at(other)).toBe(isSame);
});
