import { describe, expect, test } from 'vitest';
import { examine } from '../../src/engine/examine';
import { knowledge } from '../../src/rules/knowledge';
import { wordingFor } from '../../src/wording';
import { flagText } from '../../src/wording/flag';

const gapsOf = (page: string) => examine(page.split('\n'), knowledge()).gaps;
const garbled = (page: string) => gapsOf(page).filter(({ reason }) => reason === 'garbled');

describe('what is garbled beyond repair is a gap that keeps what the page shows', () => {
  test.each([
    ['GBK that was read as UTF-8 and saved', '会议通知：锟斤拷锟斤拷锟斤拷，请准时参加。', '锟斤拷锟斤拷锟斤拷'],
    [
      'signs of lost characters with strays between',
      '作者：\ufffd\u0439\ufffd\ufffd\ufffd 发表于昨天',
      '\ufffd\u0439\ufffd\ufffd\ufffd',
    ],
    ['the same read as Latin-1', 'Author: ï¿½ï¿½ï¿½ï¿½ (2009)', 'ï¿½ï¿½ï¿½ï¿½'],
    ['the same read as EUC-KR', '이름: 占쏙옙占쏙옙 입니다', '占쏙옙占쏙옙'],
  ])('%s', (_, page, notice) => {
    const [gap, ...others] = garbled(page);
    expect(others).toEqual([]);
    expect(gap).toMatchObject({ notice, at: page.indexOf(notice), missing: 'a-part', rule: 'beyond-repair' });
    expect(gap?.amount).toEqual({ value: notice.length, unit: 'character' });
  });

  test('UTF-8 read as GBK several times over, with losses', () => {
    const soup =
      '闂傚倸鍊搁崐鎼佸磹閹间礁纾归柟闂寸绾惧綊鏌熼梻瀵割槮缁炬儳缍婇弻鐔兼⒒鐎靛壊妲紒鐐劤缂嶅﹪寮婚悢鍏尖拻閻庨潧澹婂Σ顔剧磼閻愵剙鍔ょ紓宥咃躬瀵鎮㈤崗灏栨嫽';
    const found = garbled(`第三章\n${soup}\n本章说明安装步骤，请按顺序操作。`);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ passage }) => passage === 1)).toBe(true);
    expect(found.reduce((sum, { notice }) => sum + notice.length, 0)).toBeGreaterThan(soup.length / 2);
  });

  test('a reader is told how much of it there is, and still sees it', () => {
    const [gap] = gapsOf('名称：锟斤拷锟斤拷（已停用）');
    expect(flagText(wordingFor(['en']), gap!)).toBe('［6 characters garbled beyond repair: 锟斤拷锟斤拷］');
    expect(flagText(wordingFor(['zh-CN']), gap!)).toBe('［6 字乱码，无法修复：锟斤拷锟斤拷］');
  });
});

describe('sound text has no such gap', () => {
  test.each([
    '鰷鱨鰋鯉鰻，鱣鮪鰍魴鯽，皆魚名也。',
    '魑魅魍魉、饕餮、貔貅、狻猊，都是传说中的怪兽。',
    '亍丌兀丐廿卅丕亘丞鬲孬噩丨禺丿匕乇夭爻卮氐囟胤馗毓睾鼗丶亟鼐乜乩亓芈孛啬嘏仄厍厝厣厥厮靥赝',
    'A lost character shows as \ufffd here and there.',
    '网页显示“锟斤拷锟斤拷”，是因为编码错了。',
    '程序员都见过的乱码：锟斤拷锟斤拷，还有烫烫烫。为什么会出现它们？原因在于缓冲区没有初始化，编译器填入了固定的字节。',
    '仄仄○，仄仄仄仄，仄平平平仄仄○。\n仄平平平仄平平，仄仄仄仄仄仄平。',
    '平○？仄平仄仄仄仄仄平仄仄？仄仄○平○仄仄。',
    'α β γ δ ε ζ η θ; ㄅㄆㄇㄈ; ┌──┬──┐; ①②③④⑤',
  ])('%s', (page) => {
    expect(garbled(page)).toEqual([]);
  });
});

test('what can be repaired is no gap', () => {
  expect(gapsOf('鏁欑▼锛氳繖閲屾槸璇存槑锛岃鎸夐『搴忓畨瑁呫€')).toEqual([]);
});
