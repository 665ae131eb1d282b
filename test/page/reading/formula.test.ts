// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { toText } from '../../../src/engine/export/export';
import { paragraphsOf } from '../../../src/engine/export/paragraphs';
import { toldOf } from './told';

test('a formula is in the line of its text, sign by sign', () => {
  // As browsers reckon the style of signs.
  const formula = (inside: string) => `<math>${inside}</math>`.replace(/<(m\w+)>/g, '<$1 style="display: block">');
  const squared = formula('<mi>v</mi> <msup><mi>x</mi><mn>2</mn></msup><msub><mi>y</mi><mi>i</mi></msub>');
  const told = toldOf(`<p>where <b>${squared}</b>, or ${squared}</p><p>end</p>`);
  expect(
    told.map(({ text, parting, marks }) => [text, parting, marks?.find(([, , name]) => name !== 'strong')?.[2]]),
  ).toEqual([
    ['where', undefined, undefined],
    ['v', ' ', undefined],
    ['x', '', undefined],
    ['2', '', 'sup'],
    ['y', '', undefined],
    ['i', '', 'sub'],
    [', or', '', undefined],
    ['v', ' ', undefined],
    ['x', '', undefined],
    ['2', '', 'sup'],
    ['y', '', undefined],
    ['i', '', 'sub'],
    ['end', undefined, undefined],
  ]);
  const matrix = formula('<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>2</mn></mtd></mtr></mtable>');
  expect(toldOf(`<p>${matrix}</p>`).map(({ parting }) => parting)).toEqual([undefined, undefined]);
  const block = formula('<mi>a</mi><mo>=</mo><mi>b</mi>').replace('<math', '<math display="block"');
  expect(toldOf(`<p>so ${block} it is</p>`).map(({ parting }) => parting)).toEqual([
    undefined,
    undefined,
    '',
    '',
    undefined,
  ]);
});

test.each([
  ['<mfrac><mn>1</mn><mn>2</mn></mfrac>', '1/2'],
  [
    '<mi>y</mi><mo>=</mo><mfrac><mi>a</mi><mrow><mi>b</mi><mo>+</mo><mn>1</mn></mrow></mfrac><mo>−</mo><mi>c</mi>',
    'y=a/(b+1)−c',
  ],
  ['<mfrac><mn>1</mn><mn>2</mn></mfrac><mi>m</mi><msup><mi>v</mi><mn>2</mn></msup>', '(1/2)mv²'],
  ['<mfrac><msup><mi>x</mi><mn>2</mn></msup><mfrac><mn>1</mn><mn>3</mn></mfrac></mfrac>', 'x²/(1/3)'],
  ['<msup><mfrac><mi>a</mi><mi>b</mi></mfrac><mn>2</mn></msup>', '(a/b)²'],
  ['<msup><mi>x</mi><mrow><mi>n</mi><mo>+</mo><mn>1</mn></mrow></msup>', 'xⁿ⁺¹'],
  ['<msup><mi>x</mi><mfrac><mn>1</mn><mn>2</mn></mfrac></msup><mo>+</mo><mi>y</mi>', 'x^(1/2)+y'],
  ['<msqrt><mi>x</mi><mo>+</mo><mn>1</mn></msqrt><mi>y</mi>', '√(x+1)y'],
  ['<mroot><mrow><mi>x</mi><mi>y</mi></mrow><mn>3</mn></mroot>', '(xy)^(1/3)'],
  [
    '<semantics><mfrac><mi>a</mi><mi>b</mi></mfrac><annotation style="display: none">TeX</annotation></semantics>',
    'a/b',
  ],
])('the formula %s is written %s', (inside, line) => {
  // As Firefox has it, in a line, and as Chromium has it, sign by sign.
  for (const display of ['inline', 'block']) {
    const html = `<math>${inside}</math>`.replace(/<(m\w+)>/g, `<$1 style="display: ${display}">`);
    const told = toldOf(`<p>so ${html}, then</p>`).filter(({ text }) => text !== 'TeX');
    expect(toText(paragraphsOf(told, [], []), () => '')).toBe(`so ${line}, then`);
  }
});

/** A formula as a program sets it for the eye and for those who listen. */
const katex = (eye: string, inside: string) =>
  `<span class="katex"><span style="display: block"><math>${inside}</math></span><span aria-hidden="true">${eye}</span></span>`;
const mathJax = (eye: string, inside: string) =>
  `<span><nobr aria-hidden="true" style="display: inline">${eye}</nobr><span style="display: block"><math>${inside}</math></span></span><script>TeX</script>`;

test.each([
  ['KaTeX', katex],
  ['MathJax', mathJax],
])('a formula that %s sets twice is told once, in its line', (_name, set) => {
  const power = set('<i>v</i><b style="display: block">2</b>', '<msup><mi>v</mi><mn>2</mn></msup>');
  const plain = set('<i>m</i>', '<mi>m</mi>');
  const told = toldOf(`<p>where ${power} is fast, ${plain} heavy</p><p aria-hidden="true">end</p>`);
  expect(toText(paragraphsOf(told, [], []), () => '')).toBe('where v² is fast, m heavy\nend');
});
