import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * UTF-8 read as code page 866, the Russian one of DOS and of the Windows console.
 *
 *     Д   D0 94    ->  ╨ Ф      every second letter is a corner of a table
 *
 * Names in ZIP archives and output of command lines on Russian computers.
 *
 * What is left alone on purpose: clean Russian, and tables drawn with lines.
 */
export const utf8AsCp866: Damage = misreading({
  id: 'utf8-as-cp866',
  written: 'utf-8',
  shownAs: 'cp866',
  lone: 12,
});

export const examples: readonly Example[] = [
  {
    page: '╨Я╨╕╤Б╤М╨╝╨╛ ╨┐╤А╨╕╤И╨╗╨╛ ╨▓╤З╨╡╤А╨░ ╨▓╨╡╤З╨╡╤А╨╛╨╝.',
    mended: 'Письмо пришло вчера вечером.',
    trust: 'sure',
  },
  { page: '╨╡╨╗╨╕ тАФ ╨┤╨╛╨╝', mended: 'ели — дом', trust: 'sure' },
  { page: 'ф╜ахе╜я╝Мф╕ЦчХМ', mended: '你好，世界', trust: 'sure' },
  { page: '┌──┬──┐ ░▒▓█ Итого ╔══╗' },
  { page: '├── файл\u000a│   └── main.ts\u000a╟──┬─┐ ╔══╗ ░▒▓█' },
  { page: 'Вечером над рекой поднялся туман, и лодки вернулись к берегу.' },
];
