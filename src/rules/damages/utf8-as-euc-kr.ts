import type { Damage, Example } from '../../engine/damage';
import { lossesOfUtf8 } from '../../engine/misreading/kinds/readings';
import { misreadingOfUtf8 } from '../../engine/misreading/western/western';

/**
 * UTF-8 read as EUC-KR, the charset of Korea.
 *
 *     的  E7 9A 84 ->  쉪 and half of what follows
 *
 * Two of three characters lose a byte. What is whole comes back, what is not becomes a guess; and whoever takes the rest for
 * other bytes still is kept from it.
 *
 * What is left alone on purpose: clean Korean, and hanja in it.
 */
export const utf8AsEucKr: Damage = misreadingOfUtf8({
  id: 'utf8-as-euc-kr',
  written: 'utf-8',
  shownAs: 'euc-kr',
  lone: 16,
  losses: lossesOfUtf8['euc-kr'],
});

export const examples: readonly Example[] = [
  { page: 'Use 5 횞 10 cm boards at 12 째C', mended: 'Use 5 × 10 cm boards at 12 °C', trust: 'sure' },
  {
    page: 'The miller�셲 barge isn�셳 here.\nIt�셲 kept at 12 째C, in the caf챕 by the weir',
    mended: 'The miller’s barge isn’t here.\nIt’s kept at 12 °C, in the café by the weir',
    trust: 'likely',
  },
  { page: '耶⒴춴餓у뼔轝℡맟也뜹Ⅶ溫꿩븙雅뗰펽', mended: '孩子们喜欢听奶奶讲故事，', trust: 'sure' },
  { page: '鵝졾�竊뚥퍓鸚⑴쉪鸚⒵컮孃덂�', mended: '鵝졾�，今天的天气孃덂�', trust: 'guess' },
  { page: '우리는 大學校 앞 書店에서 만났다; 뷁, 쉪, 뜹!' },
];
