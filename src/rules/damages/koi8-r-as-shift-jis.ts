import type { Damage, Example } from '../../engine/damage';
import { pairedLetters } from '../../engine/misreading/letters/paired-misreading';

/**
 * KOI8-R read as Shift_JIS: Russian text of which each two letters show as one character.
 *
 *     Москва  ED CF D3 CB D7 C1  ->  榘ﾓﾋﾗﾁ
 *
 * Old Russian mails and pages on East Asian systems.
 * Of a word with an odd number of letters the last one is lost: it makes no character with the space behind it.
 *
 * What is left alone on purpose: lists of rare characters, which say nothing as letters.
 */
export const koi8RAsShiftJis: Damage = pairedLetters('koi8-r-as-shift-jis', {
  written: 'koi8-r',
  script: 'Cyrillic',
  shownAs: 'shift_jis',
});

export const examples: readonly Example[] = [
  {
    page: '隝ﾞﾘ ﾔﾉﾈﾁ, ﾒﾅﾋﾁ ﾋﾁﾔﾉﾌﾁ ﾗﾏﾄﾙ ﾎﾉﾖﾅ ﾐﾌﾏﾔﾉﾎ.',
    mended: 'Ночь тиха, река катила воды ниже плотин.',
    trust: 'sure',
  },
  {
    page: '�ﾅﾎﾘﾀ ﾒﾅﾋﾁ ﾐﾏﾄﾎﾑﾌﾁﾓﾘ, ﾉ ﾐﾁﾒﾏﾍ ﾐﾅﾒﾅﾓﾔﾁﾌ ﾈﾏﾄﾉﾔﾘ ﾄﾏ ﾓﾁﾍﾏﾇﾏ ﾌﾅﾄﾏﾓﾔﾁﾗﾁ.',
    mended: '�енью река поднялась, и паром перестал ходить до самого ледостава.',
    trust: 'sure',
  },
  {
    page: '�ﾅﾎﾘﾀ ﾒﾅﾋﾁ ﾐﾏﾄﾎﾑﾌﾁﾓﾘ, ﾉ ﾐﾁﾒﾏﾍ ﾐﾅﾒﾅﾓﾔﾁﾌ ﾈﾏﾄﾉﾔﾘ ﾄﾏ ﾓﾁﾍﾏﾇﾏ ﾌﾅﾄﾏﾓﾔﾁﾗﾁ.\n\ue449ﾉﾔﾅﾌﾘ ﾚﾁﾐﾉﾓﾁﾌ ﾚﾁﾄﾁﾎﾉﾅ ﾎﾁ ﾄﾏﾓﾋﾅ',
    mended: '�енью река поднялась, и паром перестал ходить до самого ледостава.\nУчитель записал задание на доске',
    trust: 'sure',
  },
  { page: '渡し船は秋に止まり、ﾊﾞｽとﾄﾗｯｸだけが橋を渡る。' },
  { page: 'ｱｲｳｴｵ ｶｷｸｹｺ ｻｼｽｾｿ' },
];
