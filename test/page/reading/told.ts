import { reportOf } from '../../../src/page/reading/report';
import { nothingFound } from '../../../src/page/showing/findings';
import { outcomeOf, read } from '../reading';

/** What a page tells of its passages, but for their names and parts. */
export function toldOf(html: string) {
  document.body.innerHTML = html;
  const reading = read();
  const seen = [...reading.passages.keys()];
  const display = { original: (node: Text) => node.data, putBack: () => 0 };
  const report = outcomeOf(reportOf(document, { reading, found: nothingFound, seen }, 'cleaned', seen, display));
  return report.passages.map(({ id: _id, part: _part, ...told }) => told);
}
