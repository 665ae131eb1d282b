import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * Shift_JIS read as windows-1251, the Cyrillic code page of Windows.
 *
 *     設定  90 DD 92 E8  ->  ђ Э ’ и
 *
 * Archives, mail and tags of music files on Russian and Bulgarian computers.
 *
 * What is left alone on purpose: clean Russian, and other languages in Cyrillic letters.
 */
export const shiftJisAsWindows1251: Damage = misreading({
  id: 'shift-jis-as-windows-1251',
  written: 'shift_jis',
  shownAs: 'windows-1251',
  lone: 20,
});

export const examples: readonly Example[] = [
  {
    page: 'ђЭ’и‚р•Ы‘¶‚µ‚Д‚©‚з‰ж–К‚р•В‚¶‚Д‚\u00ad‚ѕ‚і‚ў',
    mended: '設定を保存してから画面を閉じてください',
    trust: 'sure',
  },
  { page: '“ъ–{Њк‚М•¶ЏН‚р“З‚Э‚Ь‚µ‚Ѕ', mended: '日本語の文章を読みました', trust: 'sure' },
  { page: 'Вечером над рекой поднялся туман, и лодки вернулись к берегу.' },
  { page: 'ГОСТ Р ЕН, УКАЗ «О мерах»; Київ, їжак, Ґанок, ўсё, њива' },
];
