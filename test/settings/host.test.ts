import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostIn, isHost, isOn, patternOf } from '../../src/settings/host';

describe('what a reader types', () => {
  test.each([
    ['documents.example', 'documents.example'],
    ['  Documents.Example ', 'documents.example'],
    ['www.documents.example', 'documents.example'],
    ['https://www.documents.example/view/12?page=3#end', 'documents.example'],
    ['http://documents.example:8080/', 'documents.example'],
    ['library.documents.example.', 'library.documents.example'],
    ['文庫.example', 'xn--1xtp6m.example'],
    ['localhost:3000', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
  ])('%j names the site %s', (typed, host) => {
    expect(hostIn(typed)).toBe(host);
  });

  test.each([
    '',
    ' ',
    'com',
    'co.uk',
    'com.cn',
    '*',
    '*.example',
    'file:///etc',
    'ftp://a.example',
    'chrome://settings',
    'two words',
    'https://',
    '[::1]',
  ])('%j names no single site', (typed) => {
    expect(hostIn(typed)).toBeUndefined();
  });

  test('gives a host name or nothing, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain()), (typed) => {
        const host = hostIn(typed);
        if (host !== undefined) expect(isHost(host) && hostIn(host) === host).toBe(true);
      }),
    );
  });
});

test('a pattern takes in the site and its subdomains, and a number nothing else', () => {
  expect(patternOf('documents.example')).toBe('*://*.documents.example/*');
  expect(patternOf('127.0.0.1')).toBe('*://127.0.0.1/*');
  expect(patternOf('localhost')).toBe('*://localhost/*');
});

test.each([
  ['https://documents.example/a', true],
  ['http://www.documents.example/', true],
  ['http://library.documents.example/', true],
  ['http://mydocuments.example/', false],
  ['http://documents.example.org/', false],
  ['about:blank', false],
  ['', false],
])('%j lies on the site or not: %s', (address, is) => {
  expect(isOn(['documents.example'], address)).toBe(is);
});
