import { expect, test } from 'vitest';
import { siteOf, sites } from '../../src/rules/sites';

test.each([
  ['www.doc88.com', 'doc88'],
  ['doc88.com', 'doc88'],
  ['DOC88.COM.', 'doc88'],
  ['max.book118.com', 'book118'],
  ['wenku.baidu.com', 'baidu-wenku'],
  ['es.scribd.com', 'scribd'],
  ['baidu.com', undefined],
  ['mydoc88.com', undefined],
  ['doc88.com.example', undefined],
  ['com', undefined],
  ['', undefined],
])('%s belongs to %s', (host, id) => {
  expect(siteOf(host)?.id).toBe(id);
});

test('every site has a name and hosts of its own, written as labels', () => {
  const ids = sites.map(({ id }) => id);
  const hosts = sites.flatMap((site) => site.hosts);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(hosts).size).toBe(hosts.length);
  expect(hosts.filter((host) => !/^([a-z0-9-]+\.)+[a-z]{2,}$/.test(host) || host.startsWith('www.'))).toEqual([]);
});
