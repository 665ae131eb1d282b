import { expect, test } from 'vitest';
import { examine } from '../../../../src/engine/examine';
import { shown } from '../../../../src/engine/misreading/kinds/misreading-kind';
import { applyPatch, atLeast } from '../../../../src/engine/patch';
import { knowledge } from '../../../../src/rules/knowledge';

const engine = knowledge();
const czech = ['Převozník četl „Noviny od řeky“ a „Kalendář“, než odjel.', 'Část mostu opravují tři zedníci.'];
const greek = ['Τώρα ο βαρκάρης περιμένει πρώτα τον μυλωνά.', 'Η ζώνη του είναι παλιά, αλλά γερή.'];
const turkish = ['Şu köprü eski, ama güzel.', 'Değirmenci her sabah ırmağa iner.'];

/** What a page shows of UTF-8 where its program drops the bytes that its charset leaves undefined. */
const dropped = (text: string, shownAs: 'windows-1252' | 'windows-1254' | 'windows-1258') =>
  shown({ id: '', written: 'utf-8', shownAs }, text).replace(/[\u0080-\u009f]/g, '');

test.each([
  ['windows-1254', czech],
  ['windows-1254', greek],
  ['windows-1254', turkish],
  ['windows-1258', czech],
  ['windows-1258', greek],
] as const)(
  'UTF-8 that was read as %s and lost bytes is filled with none of those that windows-1252 lacks',
  (shownAs, page) => {
    const { patches } = examine(
      page.map((text) => dropped(text, shownAs)),
      engine,
    );
    const wrong = patches.flatMap((patch, index) =>
      atLeast(patch, 'likely').filter(({ now }) => !page[index]!.includes(now)),
    );
    expect(wrong).toEqual([]);
  },
);

test('what ends a quotation comes back, and letters of a page that shows what windows-1252 alone has', () => {
  const page = ['She said “the weir holds” and left.', 'Паромщик спит, а люди идут к мосту.'];
  const came = page.map((text) => {
    const text1252 = dropped(text, 'windows-1252');
    return applyPatch(text1252, atLeast(examine([text1252], engine).patches[0]!, 'likely'));
  });
  expect(came).toEqual(page);
});
