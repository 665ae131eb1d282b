import type { Damage, Example } from '../../engine/damage';
import { latinMisreading } from '../../engine/misreading/letters/latin-misreading';

/**
 * windows-1252 read as windows-1254, the code page of Turkish Windows.
 *
 *     það þýðir  ->  şağ şığir
 *
 * Icelandic text, which has all the letters that windows-1254 gave up for Turkish ones, in programs that took every page for Turkish.
 *
 * What is left alone on purpose: Turkish, also with foreign names, and a few letters that prove nothing. Faroese has two of the
 * letters only, too few kinds to tell.
 */
export const latinAsWindows1254: Damage = latinMisreading('latin-as-windows-1254', {
  written: 'windows-1252',
  shownAs: 'windows-1254',
});

export const examples: readonly Example[] = [
  {
    page: 'Şağ şığir ağ viğ şurfum ağ ıta á hnappinn áğur en şú ferğ.',
    mended: 'Það þýðir að við þurfum að ýta á hnappinn áður en þú ferð.',
    trust: 'sure',
  },
  {
    page: 'Í gær fórum viğ niğur ağ ánni. Şar sátum viğ lengi og hlustuğum á vatniğ, og şegar dimmdi lısti tungliğ upp dalinn.',
    mended:
      'Í gær fórum við niður að ánni. Þar sátum við lengi og hlustuðum á vatnið, og þegar dimmdi lýsti tunglið upp dalinn.',
    trust: 'sure',
  },
  { page: 'Þýðing: şığing, şessi.' },
  { page: 'Dün akşam nehir boyunca yürüyüşe çıktık, ağaçların altında ışık vardı.' },
  { page: 'Şağ, ığ, başı: László ve József’in kızı Márta, İzlanda’dan Björk’ü dinledi; dağda kış ağır geçti.' },
  { page: 'Reykjavík, Akureyri, Ísafjörður, Þórshöfn; İstanbul, Iğdır, Şırnak, Muğla, Ağrı, Aydın' },
];
