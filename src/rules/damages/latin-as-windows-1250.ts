import type { Damage, Example } from '../../engine/damage';
import { latinMisreading } from '../../engine/misreading/letters/latin-misreading';

/**
 * windows-1252 read as windows-1250, the code page of Central European Windows.
 *
 *     à côté  ->  ŕ côté
 *
 * Western text that went through Polish, Czech or Hungarian programs.
 *
 * What is left alone on purpose: pages whose letters are those of a language as they stand, and a few letters that prove nothing.
 */
export const latinAsWindows1250: Damage = latinMisreading('latin-as-windows-1250', {
  written: 'windows-1252',
  shownAs: 'windows-1250',
});

export const examples: readonly Example[] = [
  {
    page: 'Aprčs le dîner, nous avons marché prčs de la foręt oů l’évęque possčde une trčs vieille maison ŕ colombages, déjŕ fermée. Oů ętes-vous allés, lŕ-bas ? Ŕ l’hôtel, trčs tôt, aprčs la fęte, ŕ côté du théâtre.',
    mended:
      'Après le dîner, nous avons marché près de la forêt où l’évêque possède une très vieille maison à colombages, déjà fermée. Où êtes-vous allés, là-bas ? À l’hôtel, très tôt, après la fête, à côté du théâtre.',
    trust: 'sure',
  },
  {
    page: 'A avó năo sabia que as estaçőes do ano também estăo ŕ espera da nossa atençăo, e por isso năo fez questăo de ir ŕ funçăo.',
    mended:
      'A avó não sabia que as estações do ano também estão à espera da nossa atenção, e por isso não fez questão de ir à função.',
    trust: 'sure',
  },
  { page: 'Včera večer jsme šli na procházku podél řeky a později jsme seděli u stolu.' },
  { page: 'Wczoraj wieczorem poszliśmy na spacer wzdłuż rzeki, a później usiedliśmy.' },
  { page: 'Tegnap este sétáltunk a folyó mentén, később pedig az asztalnál ültünk.' },
];
