import { describe, expect, test } from 'vitest';
import { charset, decode, encodeUtf8 } from '../../src/engine/charset/bytes';
import { inventedIn, mend } from './mending';

/** UTF-8 that was read as windows-1252 by what drops the bytes that are no character there. */
const round = (text: string): string =>
  decode(charset('windows-1252'), encodeUtf8(text)).replace(/[\u0081\u008d\u008f\u0090\u009d]/g, '');
const rounds = (text: string, count: number): string => (count === 0 ? text : round(rounds(text, count - 1)));

const czech = [
  'Knihovna je otevřená každé úterý od devíti do šesti hodin.',
  'Zapůjčené knihy vraťte do čtyř týdnů, jinak zaplatíte pokutu.',
  'Na příští týden připravujeme čtení pro děti a besedu s překladatelkou.',
];
const vietnamese = [
  'Thư viện mở cửa vào sáng thứ bảy hàng tuần, ai cũng được vào đọc.',
  'Người đọc phải trả sách trước khi mượn thêm, và giữ sách cho sạch.',
  'Tuần tới có buổi đọc truyện cho trẻ em và buổi nói chuyện với dịch giả.',
];
describe.each([
  ['Czech', czech, [2, 3]],
  ['Vietnamese', vietnamese, [2]],
])('%s that lost bytes in the first of several rounds', (_language, page, counts) => {
  test.each(counts)('is never left half the way: %i rounds', (count) => {
    expect(
      inventedIn(
        page.map((text) => rounds(text, count)),
        page,
      ),
    ).toEqual([]);
  });

  test('has all that lost none', () => {
    const whole = page.map((text) =>
      text
        .split(' ')
        .filter((word) => rounds(word, 2).length === twice(word).length)
        .join(' '),
    );
    expect(mend(whole.map((text) => rounds(text, 2)))).toEqual(whole);
  });
});

const once = (text: string): string => decode(charset('windows-1252'), encodeUtf8(text));
const twice = (text: string): string => once(once(text));

test('what was garbled once on a page that was garbled once is mended, though some of it was garbled twice', () => {
  const page = [...czech, 'Jeden řádek navíc'];
  expect(mend([...czech.map(once), twice('Jeden řádek navíc')])).toEqual(page);
});
