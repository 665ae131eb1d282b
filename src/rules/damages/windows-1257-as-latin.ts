import type { Damage, Example } from '../../engine/damage';
import { latinMisreading } from '../../engine/misreading/letters/latin-misreading';

/**
 * windows-1257, the code page of Baltic Windows, read as windows-1252.
 *
 *     ačiū  ->  aèiû
 *
 * Lithuanian and Latvian pages and mail without a charset.
 *
 * What is left alone on purpose: pages whose letters are those of a language as they stand, and a few letters that prove nothing.
 */
export const windows1257AsLatin: Damage = latinMisreading('windows-1257-as-latin', {
  written: 'windows-1257',
  shownAs: 'windows-1252',
});

export const examples: readonly Example[] = [
  {
    page: 'Vakar vakare vaikðèiojome palei upæ, o vëliau sëdëjome prie stalo ir kalbëjomës apie knygas, kurias mums paskolino kaimynas. Aèiû uþ þinià.',
    mended:
      'Vakar vakare vaikščiojome palei upę, o vėliau sėdėjome prie stalo ir kalbėjomės apie knygas, kurias mums paskolino kaimynas. Ačiū už žinią.',
    trust: 'sure',
  },
  {
    page: 'Í gærkvöldi gengum við meðfram ánni og síðar sátum við við borðið og töluðum um bækurnar sem nágranninn lánaði okkur.',
  },
  { page: 'Après le dîner, nous avons marché près de la forêt où l’évêque possède une très vieille maison.' },
  { page: 'Não há pão às três da manhã; à tarde, os irmãos vêm com maçãs e limões.' },
];
