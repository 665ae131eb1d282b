import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * UTF-8 read as windows-1255, the charset of Hebrew Windows.
 *
 *     של  D7 A9 D7 9C  ->  ׳ © ׳ [9C]
 *
 * Hebrew pages and files whose program kept its old default: every second sign is ׳.
 *
 * What is left alone on purpose: clean Hebrew with points, gershayim and signs of currency.
 */
export const utf8AsWindows1255: Damage = misreading({
  id: 'utf8-as-windows-1255',
  written: 'utf-8',
  shownAs: 'windows-1255',
});

export const examples: readonly Example[] = [
  {
    page: '׳”׳¡׳₪׳¨׳™׳™׳” ׳₪׳×׳•׳—׳” ׳”׳™׳•׳\u009d, ׳•׳”׳™׳\u009c׳“׳™׳\u009d ׳§׳•׳¨׳\u0090׳™׳\u009d ׳\u009c׳™׳“ ׳”׳—׳\u009c׳•׳\u009f',
    mended: 'הספרייה פתוחה היום, והילדים קוראים ליד החלון',
    trust: 'sure',
  },
  {
    page: 'Thֶ° viב»‡n mב»\u009f cב»\u00ada cב÷£ ngֳ\u00a0y chב»§ nhב÷\u00adt, trב÷» em ִ‘ב»\u008dc sֳ¡ch trֳ×n tב÷§ng hai.',
    mended: 'Thư viện mở cửa cả ngày chủ nhật, trẻ em đọc sách trên tầng hai.',
    trust: 'sure',
  },
  {
    page: 'ה»–ז\u008a\u008aה¹¦ז”¾ו\u009c¨ז¡\u008cו\u00ad\u0090ה¸\u008aד€‚',
    mended: '他把书放在桌子上。',
    trust: 'sure',
  },
  { page: 'צה״ל, ד״ר כהן ופרופ׳ לוי שילמו 20₪ לכל אחד.' },
  { page: 'הוּא אָמַר: שָׁלוֹם לָכֶם; וְהַיֶּלֶד – בָּכָה.' },
  { page: 'וואָס מאַכט איר? אַ גוטן טאָג, ר׳ ייד!' },
];
