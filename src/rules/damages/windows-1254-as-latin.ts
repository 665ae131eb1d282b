import type { Damage, Example } from '../../engine/damage';
import { latinMisreading } from '../../engine/misreading/letters/latin-misreading';

/**
 * windows-1254, the code page of Turkish Windows, read as windows-1252 or Latin-1.
 *
 *     yağmurlu ışık  ->  yaðmurlu ýþýk
 *
 * Turkish pages, subtitles and mail without a charset: `ý`, `þ` and `ð` stand for ı, ş and ğ.
 *
 * What is left alone on purpose: pages whose letters are those of a language as they stand, and a few letters that prove nothing.
 */
export const windows1254AsLatin: Damage = latinMisreading('windows-1254-as-latin', {
  written: 'windows-1254',
  shownAs: 'windows-1252',
});

export const examples: readonly Example[] = [
  {
    page: 'Dün akþam nehir boyunca yürüyüþe çýktýk, sonra masaya oturup komþumuzun bize ödünç verdiði kitaplarý konuþtuk.',
    mended:
      'Dün akşam nehir boyunca yürüyüşe çıktık, sonra masaya oturup komşumuzun bize ödünç verdiği kitapları konuştuk.',
    trust: 'sure',
  },
  {
    page: 'Lütfen aþaðýdaki alanlarý doldurunuz ve doðru seçeneði iþaretleyiniz.',
    mended: 'Lütfen aşağıdaki alanları doldurunuz ve doğru seçeneği işaretleyiniz.',
    trust: 'sure',
  },
  {
    page: 'Í gærkvöldi gengum við meðfram ánni og síðar sátum við við borðið og töluðum um bækurnar sem nágranninn lánaði okkur.',
  },
  { page: 'Après le dîner, nous avons marché près de la forêt où l’évêque possède une très vieille maison.' },
  { page: 'Não há pão às três da manhã; à tarde, os irmãos vêm com maçãs e limões.' },
];
