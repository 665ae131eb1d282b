import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * Shift_JIS read as windows-1254, the code page of Turkish Windows.
 *
 *     を   82 F0 ->  ‚ ğ      only six letters differ from windows-1252: Ğ İ Ş ğ ı ş
 *
 * Japanese games and tags of music files on Turkish computers.
 *
 * What is left alone on purpose: clean Turkish, and what windows-1252 explains as well.
 */
export const shiftJisAsWindows1254: Damage = misreading({
  id: 'shift-jis-as-windows-1254',
  written: 'shift_jis',
  shownAs: 'windows-1254',
});

export const examples: readonly Example[] = [
  {
    page: '\u0090İ’è‚ğ•Û‘¶‚µ‚Ä‚©‚ç‰æ–Ê‚ğ•Â‚¶‚Ä‚\u00ad‚¾‚³‚¢',
    mended: '設定を保存してから画面を閉じてください',
    trust: 'sure',
  },
  { page: 'İstanbul’da yağmur yağıyor, ışık söndü; „şu“ ve ‚bu‘ …' },
];
