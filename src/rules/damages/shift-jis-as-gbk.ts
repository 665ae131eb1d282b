import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * Shift_JIS read as GBK.
 *
 *     しました  82 B5 82 DC 82 B5 82 BD ->  偟 傑 偟 偨
 *
 * Japanese programs and games on Chinese Windows.
 *
 * What is left alone on purpose: clean Chinese with rare characters.
 */
export const shiftJisAsGbk: Damage = misreading({
  id: 'shift-jis-as-gbk',
  written: 'shift_jis',
  shownAs: 'gbk',
});

export const examples: readonly Example[] = [
  { page: '僼傽僀儖偺撉傒崬傒偵幐攕偟傑偟偨', mended: 'ファイルの読み込みに失敗しました', trust: 'sure' },
  { page: '愝掕傪曄峏偟偰偔偩偝偄丅', mended: '設定を変更してください。', trust: 'sure' },
  { page: '偕同、侃侃而谈、傀儡、僭越' },
  { page: '倜傥不羁，偃旗息鼓' },
];
