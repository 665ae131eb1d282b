import { expect, test } from 'vitest';
import { type CharsetName, charset, decode, encode, encodeUtf8 } from '../../src/engine/charset/bytes';
import { examine } from '../../src/engine/examine';
import { atLeast } from '../../src/engine/patch';
import { engine, inventedIn } from './mending';

/** What a page shows of UTF-8 that was read by what drops the bytes that are no character there. */
const dropping = (shownAs: CharsetName, text: string): string =>
  decode(charset(shownAs), encodeUtf8(text)).replace(/[\u0080-\u009f\ufffd\ue000-\uf8ff]/g, '');

const chinese = [
  '安装程序可以处理大部分常见的硬盘，网络配置失败时会提供更多选项，再次尝试即可。',
  '请确认光盘的内容已经准备好，然后下载所有需要的文件，以便继续安装。',
];

const korean = '도서관은 매주 토요일 아침에 문을 열고, 주민이 아니어도 책을 빌릴 수 있습니다.';

test.each([
  [
    [
      '服务器端的软件包负责备份，因为连到互联网的计算机经常被人尝试登录。',
      '就应该使用通用的服务来分享数据，请确认光盘的内容已经准备好。',
      '并且尽可能复杂，子网掩码和网关。',
    ],
  ],
  [['客户端只负责发送文件，用户可以从以下几项中选择一项。', '恢复和核查数据，最后一个选项需要填写地址。']],
])('what another misreading left over is not read as something else: %#', (page) => {
  expect(
    inventedIn(
      page.map((text) => dropping('windows-1257', text)),
      page,
    ),
  ).toEqual([]);
});

test('what lost bytes on a page with two misreadings is mended as either', () => {
  const page = [
    ...chinese.map((text) => dropping('windows-1252', text)),
    decode(charset('windows-1252'), encode(charset('euc-kr'), korean)!),
  ];
  const { patches } = examine(page, engine);
  const made = patches.map((patch) => new Set(atLeast(patch, 'likely').map(({ causes }) => causes[0]!.damage)));
  expect(made).toEqual([new Set(['utf8-as-latin']), new Set(['utf8-as-latin']), new Set(['euc-kr-as-latin'])]);
});
