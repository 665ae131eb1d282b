/**
 * Pairs the units of two texts so that as few as possible differ: for each unit of `wanted` the offset of its partner in
 * `came`, -1 where it has none. Partners need not be equal.
 */
export function align(wanted: string, came: string): Int32Array {
  const partner = new Int32Array(wanted.length).fill(-1);
  let head = 0;
  while (head < wanted.length && head < came.length && wanted[head] === came[head]) partner[head] = head++;
  let tail = 0;
  const most = Math.min(wanted.length, came.length) - head;
  while (tail < most && wanted[wanted.length - 1 - tail] === came[came.length - 1 - tail]) {
    tail++;
    partner[wanted.length - tail] = came.length - tail;
  }
  alignMiddle(wanted.slice(head, wanted.length - tail), came.slice(head, came.length - tail), head, partner);
  return partner;
}

/** By edit distance. */
function alignMiddle(wanted: string, came: string, offset: number, partner: Int32Array): void {
  const width = came.length + 1;
  const cost = new Float32Array((wanted.length + 1) * width);
  for (let i = wanted.length; i >= 0; i--)
    for (let j = came.length; j >= 0; j--) {
      if (i === wanted.length || j === came.length) {
        cost[i * width + j] = wanted.length - i + came.length - j;
        continue;
      }
      const pair = cost[(i + 1) * width + j + 1]! + (wanted[i] === came[j] ? 0 : 1);
      cost[i * width + j] = Math.min(pair, 1 + cost[(i + 1) * width + j]!, 1 + cost[i * width + j + 1]!);
    }
  let i = 0;
  let j = 0;
  while (i < wanted.length && j < came.length) {
    const here = cost[i * width + j]!;
    if (here === cost[(i + 1) * width + j + 1]! + (wanted[i] === came[j] ? 0 : 1)) partner[offset + i++] = offset + j++;
    else if (here === 1 + cost[(i + 1) * width + j]!) i++;
    else j++;
  }
}
