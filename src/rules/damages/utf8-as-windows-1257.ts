import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * UTF-8 read as windows-1257, the old charset of Baltic Windows.
 *
 *     ä   C3 A4    ->  Ć ¤      č   C4 8D -> Ä ¨
 *
 * Lithuanian and Latvian programs that open UTF-8 with their old default.
 *
 * What is left alone on purpose: clean Lithuanian, Latvian and Estonian.
 */
export const utf8AsWindows1257: Damage = misreading({
  id: 'utf8-as-windows-1257',
  written: 'utf-8',
  shownAs: 'windows-1257',
  lone: 12,
});

export const examples: readonly Example[] = [
  { page: 'TĆ¤na Ćµhtul sĆ¶Ć¶me Ćµues kala.', mended: 'Täna õhtul sööme õues kala.', trust: 'sure' },
  { page: 'VecÄ\u0081 mÄ\u0081ja pie ezera', mended: 'Vecā māja pie ezera', trust: 'sure' },
  { page: 'ŠIAULIAI, ČEKIJA, ŽĄSYS; Rīga, Jūrmala, Põltsamaa' },
];
