import { expect, test } from 'vitest';
import { forms } from '../../scripts/page-forms';

const body = '<h1>圖書室 &amp; 花園</h1><p>café à l’île</p><script>if (1 < 2) document.title = "不變"</script>';
const page = `<!doctype html><html><head><meta charset="utf-8"><title>圖書</title></head><body>${body}</body></html>`;

const decode = (label: string, bytes: Uint8Array) => new TextDecoder(label).decode(bytes);
const withoutTags = (html: string) => html.replace(/<script[\s\S]*?<\/script>|<[^>]*>/g, '');

test('a page in GBK bytes says so, and says the same', () => {
  const { bytes, type } = forms.gbk(page);
  expect(type).toBe('text/html; charset=gbk');
  const shown = decode('gbk', bytes);
  expect(shown).toContain('<meta charset="gbk">');
  expect(shown).toContain('圖書室 &amp; 花園');
  // GBK has no soft accents of Latin-1 but é and à.
  expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow();
  expect(shown).toContain('à l’&#238;le');
});

test('a page split by inline tags keeps its text, and no piece is longer than three characters', () => {
  const html = decode('utf-8', forms.split(page).bytes);
  expect(withoutTags(html)).toBe(withoutTags(page));
  expect(html).toContain('if (1 < 2) document.title = "不變"');
  expect(html).toContain('圖書室<b> &amp; </b>');
});

test('a page in an attribute is the same page, quoted', () => {
  const html = decode('utf-8', forms.srcdoc(page).bytes);
  const [, quoted = ''] = /srcdoc="([^"]*)"/.exec(html) ?? [];
  expect(quoted.replaceAll('&quot;', '"').replaceAll('&amp;', '&')).toBe(page);
});
