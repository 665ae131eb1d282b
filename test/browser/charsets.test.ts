import { expect, test } from 'vitest';
import { type Charset, type CharsetName, charset } from '../../src/engine/charset/bytes';
import { narrowSources, wideSources } from '../../src/engine/charset/charset-tables';
import { inBothBrowsers } from './session';

/** What a browser decodes: 256 texts by byte, and by pair for each byte that starts pairs. */
interface Decoded {
  readonly bytes: readonly string[];
  readonly pairs: Readonly<Record<number, readonly string[]>>;
}

/** Decodes every byte, and every pair that begins with a byte that is nothing alone; runs in a page and gives JSON. */
function decodeAll(label: string): string {
  const decoder = new TextDecoder(label);
  const all = Array.from({ length: 256 }, (_, byte) => byte);
  const bytes = all.map((byte) => decoder.decode(Uint8Array.of(byte)));
  const leads = all.filter((byte) => bytes[byte] === '\ufffd');
  // A new decoder for each lead: Chromium's EUC-JP one remembers a lone 8F beyond the end of its text.
  const row = (lead: number, decoder: TextDecoder) => all.map((trail) => decoder.decode(Uint8Array.of(lead, trail)));
  const pairs = Object.fromEntries(leads.map((lead) => [lead, row(lead, new TextDecoder(label))]));
  return JSON.stringify({ bytes, pairs });
}

/** Browsers have no decoder for DOS's Western charset, and read the true Latin-1 as windows-1252. */
const unknown: readonly CharsetName[] = ['cp437', 'latin1'];
const names = Object.keys({ ...wideSources, ...narrowSources }) as CharsetName[];

const hex = (value: number) => value.toString(16).toUpperCase().padStart(2, '0');

/** Bytes that the table and the browser read differently, as sentences. */
function differingBytes(table: Charset, { bytes }: Decoded): string[] {
  return bytes.flatMap((shown, byte) => {
    const unit = table.unitOfByte[byte]!;
    const ours = unit === 0xffff ? '\ufffd' : String.fromCharCode(unit);
    return ours === shown ? [] : [`${hex(byte)}: ${ours} here, ${shown} there`];
  });
}

/** Whether the browser makes nothing of the pair, or a character that is no single UTF-16 unit (left out on purpose). */
function isNoUnit(shown: string): boolean {
  return shown.includes('\ufffd') || shown.length > 1;
}

/** Pairs that the table and the browser read differently, as sentences. */
function differingPairs(table: Charset, { pairs }: Decoded): string[] {
  return Object.entries(pairs).flatMap(([lead, row]) =>
    row.flatMap((shown, trail) => {
      const unit = table.unitOfPair[(Number(lead) << 8) | trail] ?? 0;
      const same = unit === 0 ? isNoUnit(shown) : String.fromCharCode(unit) === shown;
      return same ? [] : [`${hex(Number(lead))} ${hex(trail)}: U+${hex(unit)} here, ${shown} there`];
    }),
  );
}

inBothBrowsers('The charset tables', (session) => {
  test.each(names.filter((name) => !unknown.includes(name)))(
    '%s reads every byte and every pair as the browser does',
    async (name) => {
      const page = await session.open('about:blank');
      const decoded = JSON.parse(await page.evaluate(decodeAll, name)) as Decoded;
      const table = charset(name);
      expect(differingBytes(table, decoded)).toEqual([]);
      expect(differingPairs(table, decoded)).toEqual([]);
      // A page that decoded nothing would agree with an empty table.
      const assigned = table.unitOfPair.reduce((count, unit) => count + (unit ? 1 : 0), 0);
      expect(assigned).toBeGreaterThan(table.wide ? 6000 : -1);
      expect(Object.keys(decoded.pairs).length > 60).toBe(table.wide);
    },
  );
});
