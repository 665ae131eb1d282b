import { expect, test } from 'vitest';
import { type Box, flagPlace, isOutside } from '../../../src/page/flags/flag-place';

const flag = { width: 100, height: 20 };
const end: Box = { left: 50, right: 200, top: 400, bottom: 416 };
const column: Box = { left: 50, right: 600, top: 100, bottom: 800 };
const room = { right: 1000, bottom: 5000 };
const free = () => true;

test('a flag stands behind a text that ends its line', () => {
  expect(flagPlace({ end, column, room, endsLine: true, isMirrored: false }, flag, free)).toEqual({
    left: 206,
    top: 398,
  });
});

test('else in the margin beside the column', () => {
  expect(flagPlace({ end, column, room, endsLine: false, isMirrored: false }, flag, free)).toEqual({
    left: 606,
    top: 398,
  });
});

test('where something stands there, or there is no room, below the line at the right edge', () => {
  const below = { left: 500, top: 416 };
  const inMargin = ({ left }: Box) => left < 600;
  expect(flagPlace({ end, column, room, endsLine: false, isMirrored: false }, flag, inMargin)).toEqual(below);
  expect(
    flagPlace({ end, column, room: { ...room, right: 650 }, endsLine: false, isMirrored: false }, flag, free),
  ).toEqual(below);
});

test('where text runs from right to left, all that is the other way round', () => {
  const mirror = { end: { ...end, left: 800, right: 950 }, column: { ...column, left: 400, right: 950 }, room };
  expect(flagPlace({ ...mirror, endsLine: true, isMirrored: true }, flag, free)).toEqual({ left: 694, top: 398 });
  expect(flagPlace({ ...mirror, endsLine: false, isMirrored: true }, flag, free)).toEqual({ left: 294, top: 398 });
  const inMargin = ({ right }: Box) => right > 400;
  expect(flagPlace({ ...mirror, endsLine: false, isMirrored: true }, flag, inMargin)).toEqual({ left: 400, top: 416 });
});

test('a flag never makes the page wider or longer', () => {
  const narrow = { right: 80, bottom: 420 };
  expect(flagPlace({ end, column, room: narrow, endsLine: true, isMirrored: false }, flag, free)).toEqual({
    left: 0,
    top: 400,
  });
});

test('a text beyond the edge of its box is outside, one that is cut is not', () => {
  const box = { left: 0, right: 700, top: 300, bottom: 410 };
  expect(isOutside(end, box)).toBe(false);
  expect(isOutside(end, { ...box, bottom: 390 })).toBe(true);
});
