import { describe, expect, test } from 'vitest';
import { type Piece, shownOf, surely, writtenOf } from './meeting-lines';

const pages: Readonly<Record<string, { page: readonly (readonly Piece[])[]; never: string; yet: string }>> = {
  'a letter that makes sense in both readings, where two of them meet within a word': {
    page: [
      [
        ['Η γιαγιά μιλά για τη ζωή με λογισμι', 'utf8-as-windows-1250'],
        ['κό', 'utf8-as-iso-8859-2'],
      ],
      [['Χθες το απόγευμα έβρεξε πολύ', 'utf8-as-iso-8859-2']],
    ],
    never: 'λογισμακό',
    yet: 'έβρεξε πολύ',
  },
  'one character in another charset between others': {
    page: [
      [
        ['他在'],
        ['村里的老人說這座石橋有很長', 'big5-as-cp866'],
        ['列', 'gbk-as-cp866'],
        ['表格要填寫，大家都說不好', 'big5-as-cp866'],
      ],
    ],
    never: '蹈',
    yet: '村里的老人說這座石橋有很長',
  },
  'the first character of what was misread in another way': {
    page: [
      [
        ['어제 오후에 비가 많이 내려서 어떻게 답했느냐', 'euc-kr-as-cp437'],
        ['에 따라 강가의 길은 달라집니다', 'euc-kr-as-latin'],
      ],
      [['도서관은 일요일에도 문을 열고 아이들은 책을 읽습니다', 'euc-kr-as-latin']],
    ],
    never: 'Þ',
    yet: '강가의 길은 달라집니다',
  },
  'a sound word behind what was misread': {
    page: [
      [['ОБЪЯВЛЕНИЕ '], ['Учитель записал задание на', 'windows-1251-as-koi8-r'], [' доске']],
      [['Осенью река поднялась, и паром перестал ходить', 'windows-1251-as-koi8-r']],
    ],
    never: 'ДПУЛЕ',
    yet: 'Учитель записал задание на',
  },
  'a word of which only the beginning was misread': {
    page: [[['В лесу '], ['много возможностей для отдыха. Наприм', 'iso-8859-5-as-windows-1251'], ['ер, река рядом']]],
    never: 'Напримх',
    yet: 'возможностей для отдыха',
  },
  'punctuation of a sound line on a page that was misread': {
    page: [
      [['도서관은 일요일에도 문을 열고 아이들은 이층에서 책을 읽습니다', 'euc-kr-as-euc-jp']],
      [['固有名詞はその位置によらず大文字・小文字の区別を保持します。']],
    ],
    never: '…',
    yet: '大文字・小文字の区別',
  },
  'a sound character in front of what was misread': {
    page: [
      [['這些操作對於他過於高階'], ['或缺失', 'gbk-as-euc-kr']],
      [['图书馆星期天也开门，孩子们可以看书。', 'gbk-as-euc-kr']],
    ],
    never: '铜',
    yet: '或缺失',
  },
  'a letter that one charset has, where the other one has what the page says elsewhere': {
    page: [
      [
        ['Aby '],
        ['umożliwić takie testy', 'utf8-as-windows-1250'],
        [', '],
        ['każdy proces zapisuje to, co robi, każdy żołnierz też', 'utf8-as-iso-8859-2'],
      ],
    ],
    never: 'ť',
    yet: 'żołnierz',
  },
  'letters that two charsets make as much sense of': {
    page: [[['Die Gruppen '], ['enthält (gemäß', 'utf8-as-windows-1250'], [' der Höhe):']]],
    never: 'gemäü',
    yet: 'enthält',
  },
  'the first of two rounds, where the second one is no more than a letter': {
    page: [
      [
        ['Ş', 'utf8-as-latin', 'utf8-as-latin'],
        ['ehir 4.1: '],
        ['köprünün altından geçen ırmak', 'utf8-as-windows-1251'],
      ],
    ],
    never: 'Åž',
    yet: 'köprünün altından',
  },
  'a few letters of a word between others that are garbled still': {
    page: [
      [['图书馆星期天也开门，孩子们可以看书。', 'gbk-as-latin']],
      [
        ['На выставке можно было увидеть самые разные виды рыб и птиц', 'cp866-as-latin'],
        [' и растений, ', 'utf8-as-latin'],
        ['о которых мы читали', 'utf8-as-latin'],
      ],
    ],
    never: 'る',
    yet: '孩子们可以看书',
  },
  'a word whose first letter is of another charset': {
    page: [
      [
        ['Летом мы поедем к друзьям с большим д', 'iso-8859-5-as-latin'],
        ['омашним хозяйством, там будет лучше отдыхать', 'windows-1251-as-latin'],
      ],
      [['Осенью река поднялась, и паром перестал ходить', 'windows-1251-as-latin']],
    ],
    never: 'Фомашним',
    yet: 'паром перестал ходить',
  },
  'a letter that is another one in a charset which nothing on the page speaks against': {
    page: [
      [
        ['Der Brief liegt »oben« im Schrank, bis er ', 'utf8-as-windows-1250'],
        ['überprüft wird', 'utf8-as-iso-8859-2'],
      ],
      [['Dieses Kapitel erklärt, wo man mehr Hilfe findet', 'utf8-as-latin']],
    ],
    never: 'ßber',
    yet: 'erklärt',
  },
  'the last word in another charset of the same letters': {
    page: [
      [
        ['Вечером все собрались у реки, чтобы петь;', 'koi8-r-as-latin'],
        [' она', 'iso-8859-5-as-latin'],
      ],
      [['Осенью река поднялась, и паром перестал ходить', 'koi8-r-as-latin']],
    ],
    never: 'чщп',
    yet: 'паром перестал ходить',
  },
};

describe.each(Object.entries(pages))('%s', (_what, { page, never, yet }) => {
  test('is not repaired for sure, while the rest is', () => {
    const mended = surely(page.map(shownOf)).join('\n');
    expect(mended).not.toContain(never);
    expect(mended).toContain(yet);
  });
});

test('where a charset has a character twice, the bytes are those that make words', () => {
  const line: Piece = ['这个程序需要先确认身份，才能打开他的文', 'gbk-as-shift-jis'];
  expect(surely([shownOf([line])])).toEqual([writtenOf([line])]);
});

test.each([
  ['村裡的每個老人祗有一把椅子，因為後者祗是較舊的', 'big5-as-cp437'],
  ['子どもはその栄光に満足するべきで、なるべく専門的な本を読みます', 'shift-jis-as-macintosh'],
] as const)(
  'a rare character in the midst of others is one, whatever other programs say of its signs: %s',
  (...line) => {
    expect(surely([shownOf([line])])).toEqual([writtenOf([line])]);
  },
);

test('what went through two rounds is mended beside what was misread in another way', () => {
  const page: readonly Piece[][] = [
    [
      ['Ráno pršelo, ale večer už svítilo slunce a děti si hrály u řeky, ', 'utf8-as-latin', 'utf8-as-latin'],
      ['protože příští týden začíná škola', 'utf8-as-windows-1251'],
    ],
    [
      ['Một buổi sáng, ', 'utf8-as-koi8-r'],
      ['trẻ em đi học và cả làng ra sông', 'utf8-as-latin', 'utf8-as-latin'],
    ],
  ];
  expect(surely(page.map(shownOf))).toEqual(page.map(writtenOf));
});

test('what is doubtful of a misreading does not speak for the rest of the page', () => {
  const page: readonly Piece[][] = [
    [
      ['При сегодняшни', 'utf8-as-cp437'],
      ['х объёмах, на диск можно не так много уместить', 'koi8-r-as-latin'],
    ],
    [['Простого создания ссылки для полного решения задачи использования', 'koi8-r-as-latin']],
    [
      ['Как заставить её всегда з', 'utf8-as-cp437'],
      ['адавать вопросы по поводу конфигурационных ф', 'koi8-r-as-latin'],
      ['айлов', 'utf8-as-cp437'],
    ],
    [['Административные '], ['коман', 'koi8-r-as-latin'], ['ды']],
  ];
  const mended = surely(page.map(shownOf));
  expect(mended.join('\n')).not.toContain('Жайлов');
  expect(mended[2]).toContain('вопросы по поводу конфигурационных');
});
