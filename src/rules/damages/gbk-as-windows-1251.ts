import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * GBK read as windows-1251, the Cyrillic code page of Windows.
 *
 *     中国  D6 D0 B9 FA  ->  Ц Р № ъ
 *
 * Archives, mail and tags of music files on Russian and Bulgarian computers.
 *
 * What is left alone on purpose: clean Russian, and other languages in Cyrillic letters.
 */
export const gbkAsWindows1251: Damage = misreading({
  id: 'gbk-as-windows-1251',
  written: 'gbk',
  shownAs: 'windows-1251',
  lone: 20,
});

export const examples: readonly Example[] = [
  { page: 'ЦР№ъАъК·УлОД»Ї', mended: '中国历史与文化', trust: 'sure' },
  { page: 'ОДјюёсКЅЛµГчЈєЗлПИПВФШ', mended: '文件格式说明：请先下载', trust: 'sure' },
  { page: 'Вечером над рекой поднялся туман, и лодки вернулись к берегу.' },
  { page: 'ГОСТ Р ЕН, УКАЗ «О мерах»; Київ, їжак, Ґанок, ўсё, њива' },
  {
    page: '他收藏了各種ођDOSµДЕfПµЅyЈ¬ГїТ»Џ€ґЕЖ¬¶јЩNЦшКЦЊ‘µД\u0098Л»`ЎЈ',
    mended: '他收藏了各種類DOS的舊系統，每一張磁片都貼著手寫的標籤。',
    trust: 'sure',
  },
];
