import { existsSync, readFileSync } from 'node:fs';
import { examine, type Knowledge } from '../../src/engine/examine';
import { restored } from './score';

/*
 * Quotations from real pages, where they lie beside the checkout; they are no part of the project.
 */
const corpus = '../shared/corpus';

/** How many spans come out exactly, after NFKC: those without loss and all, applied and with guesses. */
export interface SpanResult {
  readonly form: 'dropped' | 'kept';
  lossless: number;
  losslessExact: number;
  all: number;
  exact: number;
  exactWithGuesses: number;
  readonly misses: { readonly shown: string; readonly wanted: string; readonly came: string }[];
}

interface Span {
  readonly garbled: string;
  readonly garbled_with_private_use?: string;
  readonly mended: string;
  readonly lossless: boolean;
}

const folded = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim();

/** Mends each span as a page of its own, with its private-use characters dropped and kept; nothing where there are none. */
export function runSpans(knowledge: Knowledge): SpanResult[] {
  const spans = records<Span>('spans.jsonl');
  if (spans.length === 0) return [];
  return (['dropped', 'kept'] as const).map((form) => {
    const result: SpanResult = {
      form,
      lossless: 0,
      losslessExact: 0,
      all: 0,
      exact: 0,
      exactWithGuesses: 0,
      misses: [],
    };
    for (const span of spans) addSpan(result, span, knowledge);
    return result;
  });
}

function addSpan(result: SpanResult, span: Span, knowledge: Knowledge): void {
  const shown = (result.form === 'kept' ? span.garbled_with_private_use : undefined) ?? span.garbled;
  const patch = examine([shown], knowledge).patches[0] ?? [];
  const came = restored(shown, patch, false).text;
  const isExact = folded(came) === folded(span.mended);
  result.all++;
  if (span.lossless) result.lossless++;
  if (isExact) result.exact++;
  if (isExact && span.lossless) result.losslessExact++;
  if (folded(restored(shown, patch, true).text) === folded(span.mended)) result.exactWithGuesses++;
  if (!isExact) result.misses.push({ shown, wanted: span.mended, came });
}

interface Notice {
  readonly marker: string;
  readonly language: string;
  readonly kind: string;
  readonly stated?: Readonly<Record<string, number | string>>;
}

const sentences: Readonly<Record<string, string>> = {
  zh: '入秋以后，山坡上的柿子红了，村里的人白天摘果，晚上削皮晾晒。',
  ja: '秋になると山の柿が赤くなり、村の人たちは昼は実をもぎ、夜は皮をむいて干した。',
  ko: '가을이 되자 산비탈의 감이 붉게 익었고 마을 사람들은 낮에는 따고 밤에는 깎아 말렸다.',
};

/** How many of the real notices are found as gaps with the numbers they state, and those that are not. */
export function runNotices(knowledge: Knowledge): { readonly all: number; readonly missed: readonly string[] } {
  const notices = records<Notice>('markers.jsonl').filter(({ kind }) => kind !== 'other');
  const missed = notices.filter(({ marker, language, stated = {} }) => {
    const sentence =
      sentences[language.slice(0, 2)] ?? 'In autumn the hillside turned red, and the village peeled fruit by night.';
    const { gaps } = examine([sentence, ...marker.split('\n'), sentence], knowledge);
    const names = ['total', 'shown', 'omitted'] as const;
    return !gaps.some((gap) =>
      names.every((name) => stated[name] === undefined || gap.stated?.[name] === stated[name]),
    );
  });
  return { all: notices.length, missed: missed.map(({ marker }) => marker) };
}

function records<Kind>(name: string): Kind[] {
  if (!existsSync(`${corpus}/${name}`)) return [];
  const lines = readFileSync(`${corpus}/${name}`, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Kind);
}
