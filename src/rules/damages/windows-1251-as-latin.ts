import type { Damage, Example } from '../../engine/damage';
import { isReadOtherwise } from '../../engine/misreading/letters/letter-misreading';
import { misreading } from '../../engine/misreading/misreading';
import { asGuess, type Patch, trustOf } from '../../engine/patch';

const byBytes = misreading({
  id: 'windows-1251-as-latin',
  written: 'windows-1251',
  shownAs: 'windows-1252',
  lone: 18,
  among: 0.5,
});

/**
 * windows-1251 read as windows-1252 or Latin-1.
 *
 *     привет  EF F0 E8 E2 E5 F2 ->  ï ð è â å ò
 *
 * Old Russian pages, databases and tags of music files.
 *
 * What is left alone on purpose: western words, where accented letters stand among plain ones, and tables of letters.
 */
export const windows1251AsLatin: Damage = {
  ...byBytes,
  // By the kinds of its letters alone, Greek or KOI8-R would do as well.
  mayBefall: (context) =>
    !isReadOtherwise(context, { written: 'windows-1251', shownAs: 'windows-1252' }) && byBytes.mayBefall!(context),
  mend(text, context) {
    const edits = byBytes.mend(text, context);
    // Where most of a line makes more sense otherwise, the rest of it is nothing to go by.
    const lengthOf = (patch: Patch) => patch.reduce((sum, { was }) => sum + was.length, 0);
    const doubted = edits.filter((edit) => trustOf(edit) === 'guess');
    return lengthOf(doubted) * 2 > lengthOf(edits) ? edits.map(asGuess) : edits;
  },
};

export const examples: readonly Example[] = [
  { page: 'Ïðèâåò, ïóòíèê, ïðèñÿäü ó êîñòðà', mended: 'Привет, путник, присядь у костра', trust: 'sure' },
  { page: 'Ìîñêâà è Ïåòåðáóðã', mended: 'Москва и Петербург', trust: 'sure' },
  { page: 'Эта дорожка сделана äëÿ пешеходов.', mended: 'Эта дорожка сделана для пешеходов.', trust: 'sure' },
  {
    page: 'Äåòè èãðàëè ó âíåøíåé ñòåíû старого дома, пока мать варила обед.',
    mended: 'Дети играли у внешней стены старого дома, пока мать варила обед.',
    trust: 'sure',
  },
  {
    page: 'Старик продал лодку и отдал äåíüãè âíóêó на учёбу.',
    mended: 'Старик продал лодку и отдал деньги внуку на учёбу.',
    trust: 'sure',
  },
  { page: 'В слове äöü три буквы, в слове æøå тоже, а Øåæ и þæð — имена.' },
  { page: 'été, à, ô, naïve, Øre, ærø, Þór, æði, óþægð' },
  { page: 'señor, coração, Größe, äöü' },
  { page: 'ÀÁÂÃÄÅ ÈÉÊË ÌÍÎÏ' },
  { page: 'Дети из младшей ãðуппы пошли к реке.', mended: 'Дети из младшей группы пошли к реке.', trust: 'sure' },
  { page: 'Мы открыли новую ïàêетную линию.', mended: 'Мы открыли новую пакетную линию.', trust: 'sure' },
  // Chuvash and Altai, typed with the letters that were at hand
  { page: 'Çуркунне çÿлте, çÿл тавраш, çÿçе тÿрлĕ пÿлĕм; кöлÿк öÿде' },
];
