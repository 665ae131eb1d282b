import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CharsetName, charset, decode, encode, encodeUtf8 } from '../../src/engine/charset/bytes';
import { examine } from '../../src/engine/examine';
import { trustOf } from '../../src/engine/patch';
import { engine, inventedIn, mend } from './mending';

/** What a page shows of text that was written in one charset and read in another. */
const misread = (text: string, written: CharsetName | 'utf-8', shownAs: CharsetName): string =>
  decode(charset(shownAs), written === 'utf-8' ? encodeUtf8(text) : encode(charset(written), text)!);

const russian = [
  'Перед обновлением сделайте копию всех баз данных и проверьте, что она читается.',
  'Служба каталогов хранит учётные записи, а служба печати берёт их оттуда.',
  'Если сервер не отвечает, посмотрите журнал и перезапустите его вручную.',
];
const greek = [
  'Πριν από την αναβάθμιση κρατήστε αντίγραφο όλων των αρχείων σας.',
  'Ο διακομιστής γράφει κάθε σφάλμα στο ημερολόγιο του συστήματος.',
];
const turkish = [
  'Güncellemeden önce bütün veritabanlarının bir yedeğini alın ve okunabildiğini doğrulayın.',
  'Sunucu yanıt vermiyorsa günlüğe bakın ve hizmeti elle yeniden başlatın.',
  'Yazıcı hizmeti kullanıcı bilgilerini dizin hizmetinden alır ve günde bir kez yeniler.',
];
const chinese = [
  '升级之前请先备份所有数据库，并确认备份可以正常读取。',
  '目录服务保存用户帐号，打印服务从那里读取这些信息。',
  '如果服务器没有响应，请查看日志，然后手动重新启动它。',
];

describe('what befell all of a page befell what is too short to be told by itself', () => {
  test.each<[readonly string[], string, CharsetName | 'utf-8', CharsetName]>([
    [russian, 'Серверы SQL и LDAP', 'utf-8', 'gbk'],
    [russian, 'Поле Standards-Version в debian/control', 'utf-8', 'gbk'],
    [greek, 'Το LVM ή LVM2', 'utf-8', 'gbk'],
    [turkish, 'SonrakiBölüm 9. Unix Services', 'utf-8', 'gbk'],
    [turkish, 'Listeden "RAID aygıtı"nı seçin, sonra "Bitir"i.', 'utf-8', 'gbk'],
    [greek, 'Η τιμή είναι ηDEBIAN_FRONTEND=newt.', 'utf-8', 'windows-1252'],
    [chinese, '查找 "2738404" 。', 'gbk', 'koi8-r'],
    [chinese, '参见附录 #11）。', 'gbk', 'cp866'],
  ])('%#: %s', (page, line, written, shownAs) => {
    const lines = [...page, line];
    expect(mend(lines.map((text) => misread(text, written, shownAs)))).toEqual(lines);
  });

  test.each<[readonly string[], string, CharsetName]>([
    [russian, 'Знаки «“-”, “–”» ищите в тексте без них.', 'windows-1251'],
    [russian, 'Вместо é некоторые видят “Ã©”.', 'cp866'],
    [turkish, '"Çıktı" ile "Ölçü" aynı satırda', 'windows-874'],
    [chinese, '点击 "上传" 按钮，再写入 "新" 一字。', 'cp437'],
  ])('though it stands in quotation marks, and the page speaks of signs: %#', (page, line, shownAs) => {
    const about = 'UTF-8';
    const lines = [...page, `${line} ${about}`];
    expect(mend(lines.map((text) => misread(text, 'utf-8', shownAs)))).toEqual(lines);
  });

  test('it is sure, and stands in the patch with its damage', () => {
    const page = [...russian, 'Серверы SQL и LDAP'].map((text) => misread(text, 'utf-8', 'gbk'));
    const last = examine(page, engine).patches.at(-1)!;
    expect(last.map((edit) => [edit.now, trustOf(edit), edit.causes[0]!.damage])).toEqual([
      ['Серверы', 'sure', 'utf8-as-gbk'],
      ['и', 'sure', 'utf8-as-gbk'],
    ]);
  });
});

describe('what is too short to be told by itself stays as it is', () => {
  const line = misread('SQL и LDAP', 'utf-8', 'gbk');

  test.each<[string, readonly string[]]>([
    ['alone', []],
    ['on a sound page', chinese],
    ['where much of the page is sound', [...russian.map((text) => misread(text, 'utf-8', 'gbk')), ...chinese]],
    ['where little of the page is garbled', [misread('Серверы', 'utf-8', 'gbk')]],
  ])('%s', (_where, page) => {
    expect(mend([...page, line]).at(-1)).toBe(line);
  });

  test.each(['\u202e', 'javascript:', '<script>'])('where it would bring in what could harm the reader: %j', (harm) => {
    const line = `Вот «“${harm}”», и всё.`;
    const page = [...russian, line].map((text) => misread(text, 'utf-8', 'windows-1251'));
    const had = page.at(-1)!.split(harm).length;
    expect(mend(page).at(-1)!.split(harm)).toHaveLength(had);
  });

  test('where the page was garbled twice, and it could be undone once', () => {
    const twice = (text: string) => misread(misread(text, 'utf-8', 'windows-1252'), 'utf-8', 'windows-1252');
    const page = [
      'Leia as instruções até ao fim antes de começar a instalação do sistema.',
      'A atualização não apaga os ficheiros que já estão no disco.',
    ];
    const line = 'O programa adapta-se às suas necessidades.';
    const mended = mend([...page, line].map(twice));
    expect(mended.slice(0, 2)).toEqual(page);
    expect([line, twice(line)]).toContain(mended[2]);
  });
});

test('whatever stands alone in a line, nothing is put in that was not there, and sound pages stay as they are', () => {
  const pages = fc.constantFrom(russian, greek, turkish, chinese);
  const charsets = fc.constantFrom<CharsetName>('windows-1251', 'windows-1252', 'cp437', 'cp866', 'koi8-r', 'gbk');
  const page = fc.tuple(pages, charsets, fc.string({ minLength: 1, maxLength: 6, unit: 'grapheme' }));
  fc.assert(
    fc.property(page, ([own, shownAs, alone]) => {
      const lines = [...own, `SQL ${alone} LDAP`];
      expect(
        inventedIn(
          lines.map((text) => misread(text, 'utf-8', shownAs)),
          lines,
        ),
      ).toEqual([]);
      expect(examine(own, engine).patches.flat()).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
