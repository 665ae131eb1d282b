import type { Marker, MarkerExample } from '../../engine/gaps/gap';
import { wall } from '../../engine/gaps/wall';

import { noticeWords } from '../words';

/**
 * A sentence of its own that names a way in (log in, pay, be a member …) and what lies behind it (the rest, the whole text):
 * sites say it in more ways than anybody could list. Where somebody tells of such a thing, the sentence has a subject.
 */
export const aWall: Marker = {
  id: 'wall',
  missing: 'the-rest',
  reason: 'unsaid',
  phrases: {},
  sentences: wall(noticeWords),
};

export const examples: readonly MarkerExample[] = [
  {
    page: '磨坊的水轮早就不转了。\n此内容需要VIP会员才能查看',
    gaps: [{ notice: '此内容需要VIP会员才能查看' }],
  },
  { page: 'The mill stood still.\nUnlock the full solution', gaps: [{ notice: 'Unlock the full solution' }] },
  {
    page: 'Das Mühlrad stand still.\nUm den vollständigen Text zu lesen, melden Sie sich bitte an.',
    gaps: [{ notice: 'Um den vollständigen Text zu lesen, melden Sie sich bitte an.' }],
  },
  { page: '磨坊的水轮早就不转了。详情请登录官网查看全文。', gaps: [] },
  { page: 'He bought the book to read the rest of the story.', gaps: [] },
  { page: 'Please read this document before you upgrade.', gaps: [] },
];
