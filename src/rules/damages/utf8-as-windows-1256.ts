import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * UTF-8 read as windows-1256, the charset of Arabic Windows.
 *
 *     ا   D8 A7    ->  ط §      every second letter is ط or ظ
 *     é   C3 A9    ->  أ ©
 *
 * Arabic and Persian programs that open UTF-8 with their old default.
 *
 * What is left alone on purpose: clean Arabic, Persian and Urdu, where signs stand between words.
 */
export const utf8AsWindows1256: Damage = misreading({
  id: 'utf8-as-windows-1256',
  written: 'utf-8',
  shownAs: 'windows-1256',
  lone: 12,
});

export const examples: readonly Example[] = [
  {
    page: 'طھظپطھط\u00ad ط§ظ„ظ…ظƒطھط¨ط© ط£ط¨ظˆط§ط¨ظ‡ط§ طµط¨ط§ط\u00ad ظƒظ„ ظٹظˆظ…طŒ ظˆظٹط¬ظ„ط³ ط§ظ„ط£ط·ظپط§ظ„ ظ‚ط±ط¨ ط§ظ„ظ†ط§ظپط°ط©.',
    mended: 'تفتح المكتبة أبوابها صباح كل يوم، ويجلس الأطفال قرب النافذة.',
    trust: 'sure',
  },
  {
    page: 'ظ‡ظˆط§ ط§ظ…ط±ظˆط² ط®ظˆط¨ ط§ط³طھ ظˆ ظ…ط§ ع©ظ†ط§ط± ط±ظˆط¯ط®ط§ظ†ظ‡ ط±ط§ظ‡ ط±ظپطھغŒظ….',
    mended: 'هوا امروز خوب است و ما کنار رودخانه راه رفتیم.',
    trust: 'sure',
  },
  {
    page: 'ذ’ر‡ذµر€ذ° ذ¼ر‹ ذ³رƒذ»رڈذ»ذ¸ رƒ ذ¾ذ·ذµر€ذ°.',
    mended: 'Вчера мы гуляли у озера.',
    trust: 'sure',
  },
  {
    page: 'ن»–وٹٹن¹¦و”¾هœ¨و،Œه\u00adگن¸ٹم€‚',
    mended: '他把书放在桌子上。',
    trust: 'sure',
  },
  { page: 'قال: «لا»، ثم خرج؛ وفي عام 1990© عاد… هل رأيته؟' },
  { page: 'صفحه\u200cها سریع\u200cتر از زوج\u200cهای دیگر جمع\u200cآوری شدند و انعطاف\u200cپذیری بیشتر شد.' },
  { page: 'طبعًا ظهر الطفل، ونظر إلى الحائط – ثم ضحك.' },
  { page: 'میں نے کل کتاب پڑھی، اور آپ؟ ہاں، بہت اچھی ہے۔' },
];
