import { describe, expect, test } from 'vitest';
import { declarationIn, parsedJson } from '../../../src/engine/gaps/declaration';

const article = { '@type': 'NewsArticle', headline: 'Rain', isAccessibleForFree: false };
const part = (cssSelector: unknown) => ({ '@type': 'WebPageElement', isAccessibleForFree: 'False', cssSelector });

describe('a page declares that its document is not free', () => {
  test.each([
    ['a word', article, []],
    ['the word as text', { ...article, isAccessibleForFree: 'false' }, []],
    ['an address', { ...article, isAccessibleForFree: 'http://schema.org/False' }, []],
    ['microdata’s type', { ...article, '@type': 'https://schema.org/NewsArticle' }, []],
    ['several types', { ...article, '@type': ['Thing', 'Report'] }, []],
    ['a part', { ...article, hasPart: part('.paid') }, ['.paid']],
    [
      'parts of what is free by itself',
      { '@type': 'Article', hasPart: [part('.a'), part(['.b', '.c'])] },
      ['.a', '.b', '.c'],
    ],
    ['a graph', { '@graph': [{ '@type': 'Organization' }, article] }, []],
    ['the main thing of a page', { '@type': 'WebPage', mainEntity: article }, []],
  ])('by %s', (_name, value, parts) => {
    expect(declarationIn([value])).toEqual({ parts });
  });
});

describe('nothing is declared', () => {
  test.each([
    ['nothing', undefined],
    ['a free article', { ...article, isAccessibleForFree: true }],
    ['an article that does not say', { '@type': 'NewsArticle', headline: 'Rain' }],
    ['a concert that is not free', { '@type': 'MusicEvent', isAccessibleForFree: false }],
    ['a museum', { '@type': 'Museum', isAccessibleForFree: 'False' }],
    ['other articles that are listed', { '@type': 'ItemList', itemListElement: [article] }],
    ['what the article is part of', { '@type': 'Article', isPartOf: { '@type': 'Book', isAccessibleForFree: false } }],
    ['several articles', [article, { ...article, headline: 'Sun' }]],
    ['a part that is free', { '@type': 'Article', hasPart: { ...part('.lead'), isAccessibleForFree: true } }],
    ['a part without a selector', { '@type': 'Article', hasPart: part(7) }],
    ['a selector without end', { '@type': 'Article', hasPart: part('a'.repeat(5000)) }],
  ])('by %s', (_name, value) => {
    expect(declarationIn([value])).toBeUndefined();
  });
});

test('what is no JSON, or too much of it, or nests without end, is nothing', () => {
  expect(parsedJson('{"@type": oops')).toBeUndefined();
  expect(parsedJson(JSON.stringify('x'.repeat(400_000)))).toBeUndefined();
  const deep: { '@graph'?: unknown } = {};
  deep['@graph'] = [deep, deep];
  expect(declarationIn([deep])).toBeUndefined();
  expect(parsedJson(JSON.stringify(article))).toEqual(article);
});
