import type { Damage, Example } from '../../engine/damage';
import { latinMisreading } from '../../engine/misreading/letters/latin-misreading';

/**
 * windows-1250 read as ISO-8859-2: only ą, ś, ź, ľ, š, ť and ž have other bytes there.
 *
 *     książka  ->  ksišżka
 *
 * Polish pages of Windows that say that they are ISO-8859-2.
 *
 * What is left alone on purpose: pages whose letters are those of a language as they stand, and a few letters that prove nothing.
 */
export const windows1250AsIso88592: Damage = latinMisreading('windows-1250-as-iso-8859-2', {
  written: 'windows-1250',
  shownAs: 'iso-8859-2',
});

export const examples: readonly Example[] = [
  {
    page: 'Ksišżka, gałš\u009f, cišg, sšd: lšd i pršd; majš, sš, będš, chcš, \u009fle, pó\u009fno, \u009croda, \u009cwięto.',
    mended: 'Książka, gałąź, ciąg, sąd: ląd i prąd; mają, są, będą, chcą, źle, późno, środa, święto.',
    trust: 'sure',
  },
  { page: 'Včera večer jsme šli na procházku podél řeky a později jsme seděli u stolu.' },
  { page: 'Wczoraj wieczorem poszliśmy na spacer wzdłuż rzeki, a później usiedliśmy.' },
  { page: 'Tegnap este sétáltunk a folyó mentén, később pedig az asztalnál ültünk.' },
];
