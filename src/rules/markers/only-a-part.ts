import { excerpt } from '../../engine/gaps/excerpt';
import type { Marker, MarkerExample } from '../../engine/gaps/gap';
import { noticeWords } from '../words';

/** A sentence of its own that says that an excerpt, an abstract or the like is all that is shown. */
export const onlyAPart: Marker = {
  id: 'only-a-part',
  missing: 'the-rest',
  reason: 'preview',
  phrases: {},
  sentences: excerpt(noticeWords),
  sample: 'Only an excerpt is shown',
};

export const examples: readonly MarkerExample[] = [
  {
    page: '磨坊的水轮早就不转了。\n目前仅提供摘要',
    gaps: [{ notice: '目前仅提供摘要' }],
  },
  {
    page: 'The mill wheel had not turned for thirty years.\nOnly the abstract can be viewed here.',
    gaps: [{ notice: 'Only the abstract can be viewed here.' }],
  },
  { page: 'Only the first part of the mill was visible from the road in winter.', gaps: [] },
  { page: '摘要只有三行，老师看了很满意。', gaps: [] },
];
