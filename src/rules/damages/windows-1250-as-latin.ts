import type { Damage, Example } from '../../engine/damage';
import { latinMisreading } from '../../engine/misreading/letters/latin-misreading';

/**
 * windows-1250, the code page of Central European Windows, read as windows-1252.
 *
 *     książka  ->  ksi¹¿ka
 *
 * Polish, Czech, Hungarian and Romanian pages and mail without a charset.
 *
 * What is left alone on purpose: pages whose letters are those of a language as they stand, and a few letters that prove nothing.
 */
export const windows1250AsLatin: Damage = latinMisreading('windows-1250-as-latin', {
  written: 'windows-1250',
  shownAs: 'windows-1252',
});

export const examples: readonly Example[] = [
  {
    page: 'Wczoraj wieczorem poszliœmy na spacer wzd³u¿ rzeki, a póŸniej usiedliœmy przy stole i rozmawialiœmy o ksi¹¿kach.',
    mended:
      'Wczoraj wieczorem poszliśmy na spacer wzdłuż rzeki, a później usiedliśmy przy stole i rozmawialiśmy o książkach.',
    trust: 'sure',
  },
  {
    page: 'Proszê wype³niæ wszystkie pola, zaznaczyæ w³aœciw¹ odpowiedŸ i nacisn¹æ przycisk „Wyœlij”.',
    mended: 'Proszę wypełnić wszystkie pola, zaznaczyć właściwą odpowiedź i nacisnąć przycisk „Wyślij”.',
    trust: 'sure',
  },
  {
    page: 'Vèera veèer jsme šli na procházku podél øeky a pozdìji jsme sedìli u stolu a mluvili o knihách, které nám pùjèil soused. Dìti si mezitím hrály pøed domem a pøíští týden pøijedou znovu.',
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
