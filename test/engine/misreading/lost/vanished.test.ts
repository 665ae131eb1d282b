import { describe, expect, it } from 'vitest';
import { type CharsetName, charset, decode, encode } from '../../../../src/engine/charset/bytes';
import { examine } from '../../../../src/engine/examine';
import { applyPatch, atLeast, trustOf } from '../../../../src/engine/patch';
import { knowledge } from '../../../../src/rules/knowledge';
import { isWithin } from '../within';

const engine = knowledge();

/** What a Japanese program shows that leaves out whatever makes no character there. */
function shownWithout(text: string, written: CharsetName): string {
  const bytes = encode(charset(written), text)!;
  return decode(charset('shift_jis'), bytes, () => '').replace(/[\ue000-\uf8ff]/g, '');
}

const shownWith = (text: string, written: CharsetName) => decode(charset('shift_jis'), encode(charset(written), text)!);

const pages: readonly { readonly written: CharsetName; readonly text: string }[] = [
  {
    written: 'gbk',
    text: '镇上的图书馆每天早上九点开门，老人们在窗边读报，孩子们坐在地上翻画册。馆里的书包括历史、地理和文学，借书的时候要在本子上写下名字，还书的时候再把名字划掉。',
  },
  {
    written: 'big5',
    text: '鎮上的圖書館每天早上九點開放，老人們在窗邊讀報，孩子們坐在地上翻畫冊。館裡的書包括歷史、地理和文學，借書的時候要在本子上寫下名字，還書的時候再把名字劃掉。',
  },
  {
    written: 'euc-kr',
    text: '마을 도서관은 매일 아침 아홉 시에 문을 엽니다. 노인들은 창가에서 신문을 읽고 아이들은 바닥에 앉아 그림책을 넘깁니다. 책을 빌릴 때에는 공책에 이름을 적고 돌려줄 때에 이름을 지웁니다.',
  },
];

describe.each(pages)('$written whose pairs without a character vanished from a page', ({ written, text }) => {
  const page = shownWithout(text, written);
  const [patch = []] = examine([page], engine).patches;

  it('loses some of it', () => {
    expect(page.length).toBeLessThan(shownWith(text, written).length);
  });

  it('says nothing surely that the text did not say', () => {
    const said = atLeast(patch, 'likely').flatMap(({ now }) => [...now]);
    expect(said.length).toBeGreaterThan(20);
    const wrong = atLeast(patch, 'likely').filter(({ now }) => !isWithin(now, text));
    expect(wrong.map(({ was, now }) => `${was} > ${now}`)).toEqual([]);
  });
});

describe('a character that may be halves of two others', () => {
  const merged = [
    {
      written: 'gbk' as const,
      text: '本手册包括安装说明和常见问题的回答，请在开始之前读完。',
      wrong: '皑',
      right: '包括',
      fails: false,
    },
    // It fits by chance.
    {
      written: 'big5' as const,
      text: pages[1]!.text.replace('開放', '開門'),
      wrong: '開服',
      right: '開門，',
      fails: true,
    },
  ];
  for (const { written, text, wrong, right, fails } of merged)
    (fails ? it.fails : it)(`is a guess, and says ${right} rather than ${wrong}`, () => {
      const page = shownWithout(text, written);
      const [patch = []] = examine([page], engine).patches;
      expect(applyPatch(page, atLeast(patch, 'likely'))).not.toContain(wrong);
      const guesses = patch.filter((edit) => trustOf(edit) === 'guess').map(({ now }) => now);
      expect(guesses.some((now) => now.includes(right))).toBe(true);
    });

  it.each([
    ['a byte is left of a character beside it', 'gbk', '昨天的晚会上，大家一起', '唱歌跳舞，直到深', '夜才散。', '惕'],
    ['a letter is left of the one behind it', 'big5', '', '請完全理解它們的意思再回答。', '', '必'],
  ] as const)('is a guess where %s', (_why, written, before, garbled, after, wrong) => {
    const page = before + shownWithout(garbled, written) + after;
    const [patch = []] = examine([page], engine).patches;
    const said = applyPatch(page, atLeast(patch, 'likely'));
    expect(said).not.toBe(page);
    expect(said).not.toContain(wrong);
  });

  it('is no worry where a mark stands for each pair that is gone', () => {
    const text = '도서관은 매일 아침 아홉 시에 문을 엽니다.';
    const page = shownWith(text, 'euc-kr');
    expect(page).toContain('\ufffd');
    const [patch = []] = examine([page], engine).patches;
    expect(patch.filter((edit) => trustOf(edit) === 'guess')).toEqual([]);
  });

  it.each(pages)('is no worry where $written lost nothing', ({ written, text }) => {
    const whole = text.slice(0, 24);
    const page = shownWith(whole, written);
    const [patch = []] = examine([page], engine).patches;
    expect(patch.filter((edit) => trustOf(edit) === 'guess')).toEqual([]);
  });
});
