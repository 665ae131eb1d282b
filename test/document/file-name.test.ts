import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from '../../src/document/file-name';

test.each([
  ['鄉鎮工作總結', '鄉鎮工作總結.txt'],
  ['Report: a/b\\c?', 'Report a b c.txt'],
  ['  ..\u202Etxt.exe  ', 'txt.exe.txt'],
  ['a\u0000b\nc', 'a b c.txt'],
  ['../../etc/passwd', 'etc passwd.txt'],
  ['CON', 'lacuna CON.txt'],
  ['', 'lacuna.txt'],
  ['\u200B...', 'lacuna.txt'],
])('%j is saved as %s', (title, name) => {
  expect(fileName(title, 'txt')).toBe(name);
});

test('any title makes a name that every file system takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
      const name = fileName(title, 'txt');
      expect(name).toMatch(/^[^\s.~-].*\.txt$/u);
      expect(name).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}/\\:*?"<>|]/u);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
    }),
    { numRuns: 200 },
  );
});
