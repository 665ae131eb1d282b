import { describe, expect, test } from 'vitest';
import { type CharsetName, charset, decode, encodeUtf8 } from '../../../../src/engine/charset/bytes';
import { examine } from '../../../../src/engine/examine';
import { applyPatch, atLeast } from '../../../../src/engine/patch';
import { knowledge } from '../../../../src/rules/knowledge';

const engine = knowledge();

const greek = [
  'Το πρωί η αγορά γεμίζει κόσμο και φωνές.',
  'Οι ψαράδες απλώνουν τα δίχτυα στην προβλήτα.',
  'Η γιαγιά κρατάει τις παλιές φωτογραφίες σε ένα κουτί.',
  'Το βράδυ ανάβουν τα φώτα στο λιμάνι.',
];
const russian = [
  'Утром на рынке много народу и шума.',
  'Рыбаки сушат сети на причале.',
  'Бабушка хранит старые снимки в коробке.',
  'Вечером в порту зажигают огни.',
];
const polish = [
  'Rano na targu jest dużo ludzi, każdy coś niesie.',
  'Babcia trzyma różne zdjęcia w pudełku, które pachnie różami.',
  'Może jutro popłyną łodzią na drugą stronę jeziora.',
  'Jeżeli będzie padać, poczekają na przystanku.',
];
const german = [
  'Der Großteil der Bücher steht im zweiten Stock.',
  'Sie wollen liefern, und zwar an den großen',
  'Ein Großteil der Beiträge zur Zeitung kommt aus dem Dorf.',
  'Das Maß im Sinne von',
  'Die Größe der Räume überrascht viele Besucher.',
  'Möchten Sie für heute noch eine Führung?',
  'Schöne Grüße aus dem großen Haus am Fluss!',
  'Die Möbel gehören den früheren Besitzern.',
];

/** UTF-8 as a page shows it that has a mark, or nothing, for each control. */
const shown = (text: string, name: CharsetName, mark?: string) => {
  const plain = decode(charset(name), encodeUtf8(text));
  return mark === undefined ? plain : plain.replace(/[\u0080-\u009f]/g, mark);
};

/** What is put in unasked. */
const putIn = (page: readonly string[]) => examine(page, engine).patches.map((patch) => atLeast(patch, 'likely'));

describe('UTF-8 read as ISO-8859-2 whose controls a page marks or drops', () => {
  test.each([
    ['Greek', greek],
    ['Russian', russian],
    ['Polish', polish],
  ])('is not taken for windows-1250, whose letters it has at other bytes: %s', (_, lines) => {
    for (const mark of ['\ufffd', '']) {
      const page = lines.map((line) => shown(line, 'iso-8859-2', mark));
      const wrong = (put: ReturnType<typeof putIn>, own: readonly string[]) =>
        put.flatMap((patch, i) => patch.filter(({ now }) => !own[i]!.includes(now)));
      expect(wrong(putIn(page), lines)).toEqual([]);
      for (const [i, line] of page.entries()) expect(wrong(putIn([line]), [lines[i]!])).toEqual([]);
    }
    const marked = lines.map((line) => shown(line, 'iso-8859-2', '\ufffd'));
    const right = examine(marked, engine).patches.flatMap((patch, i) =>
      patch.filter(({ now }) => lines[i]!.includes(now)),
    );
    expect(right.length).toBeGreaterThan(3);
  });

  test('has no letter of a first byte before a space, which a control was dropped before', () => {
    const page = ['V seznamu neni zeme v nabidce, ale ve městě', 'Počítač v síti, zítra můžete přejít k zemi.'];
    const lines = [...page, 'Na náměstí je prodejna, v níž mě znají dobře a rádi.'];
    const put = putIn(lines.map((line) => shown(line, 'iso-8859-2', '')));
    expect(put.flatMap((patch, i) => patch.filter(({ now }) => !lines[i]!.includes(now)))).toEqual([]);
  });
});

test('a page that shows signs only windows-1250 has was not read as ISO-8859-2, whatever a letter would be there', () => {
  const page = german.map((line) => shown(line, 'windows-1250'));
  expect(putIn(page).map((patch, i) => applyPatch(page[i]!, patch))).toEqual(german);
});
