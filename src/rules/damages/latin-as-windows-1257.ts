import type { Damage, Example } from '../../engine/damage';
import { latinMisreading } from '../../engine/misreading/letters/latin-misreading';

/**
 * windows-1252 read as windows-1257, the code page of Baltic Windows.
 *
 *     à côté  ->  ą cōté
 *
 * Western text that went through Lithuanian, Latvian or Estonian programs.
 *
 * What is left alone on purpose: pages whose letters are those of a language as they stand, and a few letters that prove nothing.
 */
export const latinAsWindows1257: Damage = latinMisreading('latin-as-windows-1257', {
  written: 'windows-1252',
  shownAs: 'windows-1257',
});

export const examples: readonly Example[] = [
  {
    page: 'Aprčs le dīner, nous avons marché prčs de la forźt oł l’évźque possčde une trčs vieille maison ą colombages, déją fermée. Oł źtes-vous allés, lą-bas ? Ą l’hōtel, trčs tōt, aprčs la fźte, ą cōté du théātre.',
    mended:
      'Après le dîner, nous avons marché près de la forêt où l’évêque possède une très vieille maison à colombages, déjà fermée. Où êtes-vous allés, là-bas ? À l’hôtel, très tôt, après la fête, à côté du théâtre.',
    trust: 'sure',
  },
  {
    page: 'A avó nćo sabia que as estaēões do ano também estćo ą espera da nossa atenēćo, e por isso nćo fez questćo de ir ą funēćo.',
    mended:
      'A avó não sabia que as estações do ano também estão à espera da nossa atenção, e por isso não fez questão de ir à função.',
    trust: 'sure',
  },
  { page: 'Vakar vakare vaikščiojome palei upę, o vėliau sėdėjome prie stalo.' },
  { page: 'Vakar vakarā mēs gājām pastaigā gar upi, bet vēlāk sēdējām pie galda.' },
];
