import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * GBK read as Big5.
 *
 *     你好  C4 E3 BA C3 ->  斕 疑
 *
 * Mainland programs and mail on Taiwanese Windows.
 *
 * What is left alone on purpose: clean Traditional Chinese with rare characters.
 */
export const gbkAsBig5: Damage = misreading({
  id: 'gbk-as-big5',
  written: 'gbk',
  shownAs: 'big5',
});

export const examples: readonly Example[] = [
  { page: '斕疑ㄛ辣茩妏蚚掛炵苀﹝', mended: '你好，欢迎使用本系统。', trust: 'sure' },
  { page: '恅璃眒冪狟婥俇傖', mended: '文件已经下载完成', trust: 'sure' },
  { page: '斑斕的色彩，質疑與答覆，弝' },
  { page: '輝煌、瓊漿、饕餮、躊躇、齷齪' },
  {
    page: '安装时只需萸羲※Й雄§⻏璃婦的图标，其余的步骤会自动完成。',
    mended: '安装时只需点开“驱动”软件包的图标，其余的步骤会自动完成。',
    trust: 'sure',
  },
  {
    page: '爷爷說，涴釱坒ド珨僕党賸ʊ爛ㄛ蚚裁腔坒芛都从后山运来。',
    mended: '爷爷說，这座石桥一共修了三年，用掉的石头都从后山运来。',
    trust: 'sure',
  },
];
