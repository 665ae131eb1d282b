import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * UTF-8 read as ISO 8859-2, the old charset of Polish and Czech web servers.
 *
 *     ł   C5 82    ->  Ĺ + a C1 control
 *
 * Servers that send an old header with new files; the bytes 80 to 9F show as nothing.
 *
 * What is left alone on purpose: clean Polish, Czech, Hungarian and Romanian.
 */
export const utf8AsIso88592: Damage = misreading({
  id: 'utf8-as-iso-8859-2',
  written: 'utf-8',
  shownAs: 'iso-8859-2',
});

export const examples: readonly Example[] = [
  {
    page: 'Wczoraj wieczorem spadĹ\u0082 Ĺ\u009bnieg, a Ĺ\u0082Ä\u0085ka zbielaĹ\u0082a.',
    mended: 'Wczoraj wieczorem spadł śnieg, a łąka zbielała.',
    trust: 'sure',
  },
  { page: 'Ĺ˝ĂĄdnĂ˝ uÄ\u008denĂ˝ z nebe nespadl.', mended: 'Žádný učený z nebe nespadl.', trust: 'sure' },
  { page: 'Łódź, Kraków i Wrocław: piękne miasta' },
  { page: 'Čeština má háčky a čárky.' },
  // Beside windows-1250 on the same page, a few letters do not tell the two apart.
  {
    page: 'Biblioteka jest otwarta takĹĽe w niedzielÄ™\nKaĹźdy\nPotem kaĹźdy idzie do domu',
    mended: 'Biblioteka jest otwarta także w niedzielę\nKażdy\nPotem każdy idzie do domu',
    fails: true,
  },
];
