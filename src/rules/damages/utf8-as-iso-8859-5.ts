import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * UTF-8 read as ISO-8859-5.
 *
 *     мы  D0 BC D1 8B  ->  а М б [8B]
 *
 * Old Unix and Java programs of Cyrillic countries; the bytes 80 to 9F show as nothing.
 *
 * What is left alone on purpose: clean Russian, Serbian and Macedonian, capitals included.
 */
export const utf8AsIso88595: Damage = misreading({
  id: 'utf8-as-iso-8859-5',
  written: 'utf-8',
  shownAs: 'iso-8859-5',
});

export const examples: readonly Example[] = [
  {
    page: 'а\u0092б\u0087аЕб\u0080аА аМб\u008b аГб\u0083аЛб\u008fаЛаИ б\u0083 аОаЗаЕб\u0080аА, аА аДаЕб\u0082аИ аМаОаЛб\u0087аА аОб\u0082аКб\u0080б\u008bаЛаИ б\u0082аЕб\u0082б\u0080аАаДаИ.',
    mended: 'Вчера мы гуляли у озера, а дети молча открыли тетради.',
    trust: 'sure',
  },
  {
    page: 'Hier, nous avons УЉtУЉ prУЈs du thУЉУЂtre, У\u00a0 cУДtУЉ de la forУЊt.',
    mended: 'Hier, nous avons été près du théâtre, à côté de la forêt.',
    trust: 'sure',
  },
  { page: 'ОТЧЁТ ЗА ГОД: СТАТЬЯ № 5, пункт § 2.' },
  { page: 'Њих двоје су ћутали; ЉУДИ ЂАЦИ И ЊИХОВИ.' },
  { page: 'МАРТ, АПРЕЛЬ, МАЙ; тАнЯ и пЕтЯ' },
];
