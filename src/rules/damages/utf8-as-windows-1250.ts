import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * UTF-8 read as windows-1250, the old charset of Polish, Czech and Hungarian Windows.
 *
 *     é   C3 A9    ->  Ă ©
 *
 * Central European programs that open UTF-8 with their old default.
 *
 * What is left alone on purpose: clean Czech and Slovak, where `ášť` and `ěšť` would be well-formed UTF-8.
 */
export const utf8AsWindows1250: Damage = misreading({
  id: 'utf8-as-windows-1250',
  written: 'utf-8',
  shownAs: 'windows-1250',
});

export const examples: readonly Example[] = [
  {
    page: 'PĹ™Ă\u00adliĹˇ ĹľluĹĄouÄŤkĂ˝ kĹŻĹ\u0088 ĂşpÄ›l ÄŹĂˇbelskĂ© Ăłdy.',
    mended: 'Příliš žluťoučký kůň úpěl ďábelské ódy.',
    trust: 'sure',
  },
  { page: 'ZaĹĽĂłĹ‚Ä‡ gÄ™Ĺ›lÄ… jaĹşĹ„, mĂłj drogi.', mended: 'Zażółć gęślą jaźń, mój drogi.', trust: 'sure' },
  { page: 'Ă\u0081rvĂ\u00adztĹ±rĹ‘ tĂĽkĂ¶rfĂşrĂłgĂ©p', mended: 'Árvíztűrő tükörfúrógép', trust: 'sure' },
  { page: 'Měšťan nesl plášť na náměstí; zášť, příští déšť.' },
  { page: 'ORAŞUL IAŞI ŞI ŢARA; ĂŞA' },
  {
    page: 'Grannen från byn har sjĂ¤lv ĂĄterhĂ¤mtat sig, sĂĄ nu går han längs ån igen.',
    mended: 'Grannen från byn har själv återhämtat sig, så nu går han längs ån igen.',
    fails: true,
  },
];
