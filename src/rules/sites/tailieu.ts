import type { Site } from './site';

/** Tài liệu: documents in Vietnamese, the first pages shown. */
export const tailieu: Site = {
  id: 'tailieu',
  hosts: ['tailieu.vn', '123docz.net', '123doc.net', 'xemtailieu.net'],
};
