import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { type CharsetName, charset, decode, decodeUtf8, encode, encodeUtf8 } from '../../src/engine/charset/bytes';
import { narrowSources, wideSources } from '../../src/engine/charset/charset-tables';

const names = Object.keys({ ...wideSources, ...narrowSources }) as CharsetName[];
/** Characters that programs stumble over: lone surrogates, joiners, marks of direction, tags, controls, markup. */
const awkward = [
  '\ud800',
  '\udfff',
  '\u200b',
  '\u200d',
  '\u202e',
  '\u2066',
  '\u{e0041}',
  '\ufeff',
  '\u0000',
  '\u0081',
  '\ufffd',
  '\n',
  '<',
  '&lt;',
  'javascript:',
  '(xi\u01ceo)',
  '\u3000',
  '?',
  '__proto__',
];

/** Every text of the test pages, tags and all: thousands of lines, garbled and sound, in many languages. */
function lines(): string[] {
  const folder = 'test/pages';
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(html|txt)$/.test(path));
  const texts = files.map((path) => readFileSync(join(folder, path), 'utf8'));
  return [...texts, readFileSync('test/rules/notices.txt', 'utf8')].flatMap((text) => text.split('\n')).filter(Boolean);
}

const known = lines();

/** Bytes of a line of the test pages in some charset; UTF-8 where that has no bytes for it. */
const knownBytes = fc
  .tuple(fc.constantFrom(...known), fc.constantFrom(undefined, ...names))
  .map(([line, name]) => (name && encode(charset(name), line)) || encodeUtf8(line));

/** A change of bytes: at a place (in thousandths), so many are taken, and these are put. */
const change = fc.tuple(fc.nat(999), fc.nat(3), fc.uint8Array({ maxLength: 3 }));

function mutated(bytes: Uint8Array, changes: readonly (readonly [number, number, Uint8Array])[]): Uint8Array {
  return changes.reduce((all, [place, taken, put]) => {
    const at = Math.floor((place * all.length) / 1000);
    return Uint8Array.from([...all.subarray(0, at), ...put, ...all.subarray(at + taken)]);
  }, bytes);
}

const bytes = fc.oneof(
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) },
  {
    weight: 4,
    arbitrary: fc.tuple(knownBytes, fc.array(change, { maxLength: 4 })).map(([all, some]) => mutated(all, some)),
  },
);

/** A charset in which bytes are read (UTF-8 where there is none), and what is shown where they mean nothing. */
const way = fc.tuple(fc.constantFrom(undefined, ...names), fc.constantFrom('\ufffd', '?', ''));

function readIn(all: Uint8Array, [name, bad]: readonly [CharsetName | undefined, string]): string {
  return name ? decode(charset(name), all, () => bad) : (decodeUtf8(all) ?? decode(charset('latin1'), all));
}

/** A line as some program may show it: bytes read in a wrong way, perhaps several times, and awkward characters put in. */
export const garbledLine = fc
  .tuple(
    bytes,
    fc.array(way, { minLength: 1, maxLength: 3 }),
    fc.array(fc.tuple(fc.nat(999), fc.constantFrom(...awkward)), { maxLength: 3 }),
  )
  .map(([first, ways, signs]) => {
    const [once, ...more] = ways;
    const text = more.reduce((shown, next) => readIn(encodeUtf8(shown), next), readIn(first, once!)).slice(0, 2_000);
    return signs.reduce((shown, [place, sign]) => {
      const at = Math.floor((place * shown.length) / 1000);
      return shown.slice(0, at) + sign + shown.slice(at);
    }, text);
  });
