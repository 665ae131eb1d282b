import type { Damage, Example } from '../../engine/damage';
import { letterMisreading } from '../../engine/misreading/letters/letter-misreading';

/**
 * windows-1253 (or ISO-8859-7) read as windows-1252.
 *
 *     Καλημέρα  CA E1 EB E7 EC DD F1 E1  ->  Ê á ë ç ì Ý ñ á
 *
 * Greek pages, file names and tags of music files.
 *
 * What is left alone on purpose: Western words.
 */
export const windows1253AsLatin: Damage = letterMisreading('windows-1253-as-latin', {
  written: 'windows-1253',
  shownAs: 'windows-1252',
});

export const examples: readonly Example[] = [
  {
    page: 'Ôï öèéíüðùñï ôï ðïôÜìé öïýóêùóå êáé ôï ðÝñáóìá Ýêëåéóå.',
    mended: 'Το φθινόπωρο το ποτάμι φούσκωσε και το πέρασμα έκλεισε.',
    trust: 'sure',
  },
  {
    page: 'Ôï öèéíüðùñï ôï ðïôÜìé öïýóêùóå êáé ôï ðÝñáóìá Ýêëåéóå.\nÏ äÜóêáëïò Ýãñáøå ôçí Üóêçóç',
    mended: 'Το φθινόπωρο το ποτάμι φούσκωσε και το πέρασμα έκλεισε.\nΟ δάσκαλος έγραψε την άσκηση',
    trust: 'sure',
  },
  { page: 'Το φθινόπωρο το ποτάμι φούσκωσε και το πέρασμα έκλεισε.' },
  { page: 'Ærø og Ålborg; çà et là, où, déjà' },
  {
    // The last word begins with a byte of the misreading before it, and is taken for Serbian.
    page: 'Ç âéâëéïèÞêç åßíáé áíïé÷ôÞ êáé ôçí ÊõñéáêÞ, ôá ðáéäéÜ Œ¥ŒπŒ±Œ≤Œ¨Œ∂ŒøœÖŒΩ œÉœÑŒøŒΩ Œ¥ŒµœçœÑŒµœÅŒø œåñïöï.\n×èåò ôï áðüãåõìá Ýâñåîå ðïëý êáé ôï ìïíïðÜôé äßðëá óôï ðïôÜìé åßíáé áêüìá õãñü.',
    mended:
      'Η βιβλιοθήκη είναι ανοιχτή και την Κυριακή, τα παιδιά διαβάζουν στον δεύτερο όροφο.\nΧθες το απόγευμα έβρεξε πολύ και το μονοπάτι δίπλα στο ποτάμι είναι ακόμα υγρό.',
    trust: 'sure',
    fails: true,
  },
];
