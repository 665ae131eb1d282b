import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { type CleanedText, cleanText } from '../src/engine/export/clean-text';
import type { Trust } from '../src/engine/patch';
import { knowledge } from '../src/rules/knowledge';
import { languages, wordingFor } from '../src/wording';
import { flagText } from '../src/wording/flag';
import { sentenceOf } from '../src/wording/sentence';

const USAGE = `Usage: npm run --silent clean -- [FILE | -] [--jsonl | --json] [--trust sure|likely|guess] [--lang ${Object.keys(languages).join('|')}]`;
const TRUSTS: readonly string[] = ['sure', 'likely', 'guess'];

/** What went wrong, in a sentence for whoever typed the command. */
class Complaint extends Error {}

/** What the command line asks for. */
interface Order {
  readonly file: string;
  readonly form: 'text' | 'json' | 'jsonl';
  readonly trust: Trust;
  readonly language: string;
}

/** Cleans what the command line names, to standard output; complaints go to standard error, the exit status is then 1. */
async function main(args: readonly string[]): Promise<void> {
  const order = orderOf(args);
  if (!order) return void process.stdout.write(`${USAGE}\n`);
  const clean = cleaner(order);
  if (order.form === 'jsonl') return cleanLines(order.file, clean);
  const cleaned = clean(await textOf(order.file));
  await print(order.form === 'json' ? `${JSON.stringify(answerOf(cleaned))}\n` : cleaned.clean);
}

/** The order, or undefined where only the usage is asked for. */
function orderOf(args: readonly string[]): Order | undefined {
  const { values, positionals } = parsed(args);
  if (values.help) return undefined;
  if (values.json && values.jsonl) throw new Complaint('Choose one of --json and --jsonl.');
  if (positionals.length > 1) throw new Complaint(`One file at a time, please, not ${positionals.length}.`);
  if (!TRUSTS.includes(values.trust)) throw new Complaint(`--trust is sure, likely or guess, not "${values.trust}".`);
  if (!Object.hasOwn(languages, values.lang)) {
    throw new Complaint(`--lang is one of ${Object.keys(languages).join(', ')}, not "${values.lang}".`);
  }
  const form = values.jsonl ? 'jsonl' : values.json ? 'json' : 'text';
  return { file: positionals[0] ?? '-', form, trust: values.trust as Trust, language: values.lang };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        jsonl: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false, short: 'h' },
        trust: { type: 'string', default: 'likely' },
        lang: { type: 'string', default: 'en' },
      },
    });
  } catch (error) {
    const [sentence = ''] = (error as Error).message.split(/(?<=[.'])\s/);
    throw new Complaint(`${sentence.replace(/\.?$/, '.')} ${USAGE}`);
  }
}

/** What became of a text, and the sentence that the popup would say of it. */
type Answer = CleanedText & { readonly sentence: string };

function cleaner({ trust, language }: Order): (text: string) => Answer {
  const known = knowledge();
  const say = wordingFor([language]);
  return (text) => {
    const cleaned = cleanText(text, { knowledge: known, trust, flag: (gap) => flagText(say, gap) });
    return { ...cleaned, sentence: sentenceOf(say, cleaned.found) };
  };
}

/** The answer in the order in which it is documented. */
function answerOf({ mended, clean, edits, joins, gaps, ledger, faults, found, sentence }: Answer) {
  return { mended, clean, edits, ...(joins.length > 0 && { joins }), gaps, ledger, faults, found, sentence };
}

/** Answers each line as it comes; a line that cannot be read is complained about, and the next one is answered. */
async function cleanLines(file: string, clean: (text: string) => Answer): Promise<void> {
  let number = 0;
  for await (const bytes of linesOf(inputOf(file))) {
    number++;
    try {
      const line = decoded(bytes, `Line ${number}`);
      if (line.trim() === '') continue;
      const { id, text } = requestOf(line, number);
      await print(`${JSON.stringify({ id, ...answerOf(clean(text)) })}\n`);
    } catch (error) {
      complain(error);
    }
  }
}

function requestOf(line: string, number: number): { id: string | number; text: string } {
  let request: unknown;
  try {
    request = JSON.parse(line);
  } catch {
    throw new Complaint(`Line ${number} is not JSON.`);
  }
  const { id, text } = (typeof request === 'object' && request !== null ? request : {}) as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number')
    throw new Complaint(`Line ${number} has no "id" (a text or a number).`);
  if (typeof text !== 'string') throw new Complaint(`Line ${number} has no "text" (a text).`);
  return { id, text };
}

function inputOf(file: string): Readable {
  if (file === '-') return process.stdin;
  // Where opening succeeds and reading does not (a folder), the error names no path.
  return createReadStream(file).on('error', (error) => Object.assign(error, { path: file }));
}

async function textOf(file: string): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of inputOf(file)) chunks.push(chunk as Buffer);
  return decoded(Buffer.concat(chunks), file === '-' ? 'Standard input' : file);
}

/** The lines of a stream of bytes, each as soon as its end has come. */
async function* linesOf(stream: Readable): AsyncGenerator<Buffer> {
  let pieces: Buffer[] = [];
  for await (const chunk of stream) {
    let rest = chunk as Buffer;
    for (let end = rest.indexOf(0x0a); end >= 0; end = rest.indexOf(0x0a)) {
      yield Buffer.concat([...pieces, rest.subarray(0, end)]);
      pieces = [];
      rest = rest.subarray(end + 1);
    }
    if (rest.length > 0) pieces.push(rest);
  }
  if (pieces.length > 0) yield Buffer.concat(pieces);
}

const utf8 = new TextDecoder('utf-8', { fatal: true }); // leaves a byte order mark out

function decoded(bytes: Buffer, name: string): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new Complaint(`${name} is not UTF-8 text.`);
  }
}

/** Writes, and waits where the reader is slower. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise<void>((resolve) => process.stdout.once('drain', () => resolve()));
}

function complain(error: unknown): void {
  const { message, code, path, stack } = error as Error & { code?: string; path?: string };
  const sentences: Readonly<Record<string, string>> = {
    ENOENT: `There is no file ${path}.`,
    EISDIR: `${path} is a folder, not a file.`,
    EACCES: `${path} may not be read.`,
  };
  process.stderr.write(`${error instanceof Complaint ? message : (sentences[code ?? ''] ?? stack)}\n`);
  process.exitCode = 1;
}

// Whoever reads the output may have seen enough (`| head`).
process.stdout.on('error', (error: Error & { code?: string }) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

main(process.argv.slice(2)).catch(complain);
