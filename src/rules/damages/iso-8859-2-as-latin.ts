import type { Damage, Example } from '../../engine/damage';
import { latinMisreading } from '../../engine/misreading/letters/latin-misreading';

/**
 * ISO-8859-2 read as windows-1252 or Latin-1.
 *
 *     książka  ->  ksi±¿ka
 *
 * Polish, Czech and Hungarian pages of Unix machines without a charset.
 *
 * What is left alone on purpose: pages whose letters are those of a language as they stand, and a few letters that prove nothing.
 */
export const iso88592AsLatin: Damage = latinMisreading('iso-8859-2-as-latin', {
  written: 'iso-8859-2',
  shownAs: 'windows-1252',
});

export const examples: readonly Example[] = [
  {
    page: 'Wczoraj wieczorem poszli¶my na spacer wzd³u¿ rzeki, a pó¼niej usiedli¶my przy stole i rozmawiali¶my o ksi±¿kach.',
    mended:
      'Wczoraj wieczorem poszliśmy na spacer wzdłuż rzeki, a później usiedliśmy przy stole i rozmawialiśmy o książkach.',
    trust: 'sure',
  },
  {
    page: 'Vèera veèer jsme ¹li na procházku podél øeky a pozdìji jsme sedìli u stolu a mluvili o knihách, které nám pùjèil soused. Dìti si mezitím hrály pøed domem a pøí¹tí týden pøijedou znovu.',
    mended:
      'Včera večer jsme šli na procházku podél řeky a později jsme seděli u stolu a mluvili o knihách, které nám půjčil soused. Děti si mezitím hrály před domem a příští týden přijedou znovu.',
    trust: 'sure',
  },
  {
    page: 'Í gærkvöldi gengum við meðfram ánni og síðar sátum við við borðið og töluðum um bækurnar sem nágranninn lánaði okkur.',
  },
  { page: 'Après le dîner, nous avons marché près de la forêt où l’évêque possède une très vieille maison.' },
  { page: 'Não há pão às três da manhã; à tarde, os irmãos vêm com maçãs e limões.' },
];
