import { useEffect, useState } from 'preact/hooks';
import type { Edit } from '../engine/patch';
import type { Ruler, RulerByte, RulerCell } from '../engine/ruler';
import type { Say } from '../wording/say';
import type { Calls } from './calls';
import { Visible } from './pair';

interface Props {
  readonly say: Say;
  readonly edit: Edit;
  readonly calls: Calls;
}

/** An edit along its bytes: what the page made of them above, what they mean below. It asks for the bytes when it is opened. */
export function ByteRuler({ say, edit, calls }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [ruler, setRuler] = useState<Ruler | null | undefined>();
  useEffect(() => {
    if (!isOpen || ruler) return;
    calls.rulers([edit]).then(
      ([answer]) => setRuler(answer ?? null),
      () => setRuler(null),
    );
  }, [isOpen]);
  if (ruler === null) return null;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('rulerTitle')}</summary>
      {ruler && <Drawn say={say} ruler={ruler} />}
    </details>
  );
}

function Drawn({ say, ruler }: { say: Say; ruler: Ruler }) {
  const { bytes } = ruler;
  const fates = new Set(bytes.map(({ fate }) => fate));
  const [isLost, isStray] = [fates.has('lost'), fates.has('stray')];
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section class="ruler" tabIndex={0} aria-label={say('rulerTitle')}>
        <table>
          <tbody>
            <Cells
              title={say('rulerRow', { row: 'shown' })}
              note={ruler.readAs}
              cells={ruler.shown}
              size={bytes.length}
            />
            <tr class="bytes">
              <th scope="row">{say('rulerRow', { row: 'bytes' })}</th>
              {bytes.map((byte, i) => (
                <Byte key={i} byte={byte} />
              ))}
            </tr>
            <Cells
              title={say('rulerRow', { row: 'meant' })}
              note={ruler.writtenIn}
              cells={ruler.meant}
              size={bytes.length}
            />
          </tbody>
        </table>
      </section>
      {(isLost || isStray) && (
        <p class="soft">{say('rulerFates', { fates: isLost && isStray ? 'both' : isLost ? 'lost' : 'stray' })}</p>
      )}
    </>
  );
}

function Byte({ byte: { value, fate } }: { byte: RulerByte }) {
  return (
    <td class={fate}>
      <span>{value.toString(16).toUpperCase().padStart(2, '0')}</span>
    </td>
  );
}

interface CellsProps {
  readonly title: string;
  readonly note: string;
  readonly cells: readonly RulerCell[];
  readonly size: number;
}

function Cells({ title, note, cells, size }: CellsProps) {
  const columns: { text: string | undefined; span: number }[] = [];
  let at = 0;
  for (const { text, from, to } of cells) {
    if (from > at) columns.push({ text: undefined, span: from - at });
    columns.push({ text, span: to - from });
    at = to;
  }
  if (size > at) columns.push({ text: undefined, span: size - at });
  return (
    <tr>
      <th scope="row">
        {title} <small>{note}</small>
      </th>
      {columns.map(({ text, span }, i) => (
        <td key={i} colSpan={span} class={text === undefined ? 'none' : 'letter'}>
          {text !== undefined && <Visible text={text} />}
        </td>
      ))}
    </tr>
  );
}
