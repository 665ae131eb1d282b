import type { Damage, Example } from '../../engine/damage';
import { latinMisreading } from '../../engine/misreading/letters/latin-misreading';

/**
 * ISO-8859-2 read as windows-1250: only ą, ś, ź, ľ, š, ť and ž have other bytes there.
 *
 *     książka  ->  ksi±żka
 *
 * Polish and Czech pages of Unix machines that say that they are windows-1250.
 *
 * What is left alone on purpose: pages whose letters are those of a language as they stand, and a few letters that prove nothing.
 */
export const iso88592AsWindows1250: Damage = latinMisreading('iso-8859-2-as-windows-1250', {
  written: 'iso-8859-2',
  shownAs: 'windows-1250',
});

export const examples: readonly Example[] = [
  {
    page: 'Wczoraj wieczorem poszli¶my na spacer wzdłuż rzeki, a póĽniej usiedli¶my przy stole i rozmawiali¶my o ksi±żkach. Proszę wypełnić wszystkie pola, zaznaczyć wła¶ciw± odpowiedĽ i nacisn±ć przycisk Wy¶lij.',
    mended:
      'Wczoraj wieczorem poszliśmy na spacer wzdłuż rzeki, a później usiedliśmy przy stole i rozmawialiśmy o książkach. Proszę wypełnić wszystkie pola, zaznaczyć właściwą odpowiedź i nacisnąć przycisk Wyślij.',
    trust: 'sure',
  },
  { page: 'Včera večer jsme šli na procházku podél řeky a později jsme seděli u stolu.' },
  { page: 'Wczoraj wieczorem poszliśmy na spacer wzdłuż rzeki, a później usiedliśmy.' },
  { page: 'Tegnap este sétáltunk a folyó mentén, később pedig az asztalnál ültünk.' },
];
