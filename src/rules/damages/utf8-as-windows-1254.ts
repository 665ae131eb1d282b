import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * UTF-8 read as windows-1254, the old charset of Turkish Windows.
 *
 *     П   D0 9F    ->  Ğ Ÿ      where windows-1252 would show Ð
 *
 * It differs from windows-1252 in six letters only, so most of it is mended by the rule for that; what is left is Cyrillic, İ and emoji.
 *
 * What is left alone on purpose: clean Turkish.
 */
export const utf8AsWindows1254: Damage = misreading({
  id: 'utf8-as-windows-1254',
  written: 'utf-8',
  shownAs: 'windows-1254',
  lone: 12,
});

export const examples: readonly Example[] = [
  { page: 'ĞŸÑ€Ğ¸Ğ²ĞµÑ‚, ĞºĞ°Ğº Ğ´ĞµĞ»Ğ°?', mended: 'Привет, как дела?', trust: 'sure' },
  { page: 'Hava gÃ¼zel ğŸ˜€ gidelim', mended: 'Hava güzel 😀 gidelim', trust: 'sure' },
  { page: 'Ğ harfi, Şişli, İstanbul, Diyarbakır’ın ÇAĞRISI…' },
];
