import type { Site, SiteExample } from './site';

/** Tài liệu: documents in Vietnamese, the first pages shown. */
export const tailieu: Site = {
  id: 'tailieu',
  hosts: ['tailieu.vn', '123docz.net', '123doc.net', 'xemtailieu.net'],
};

export const examples: readonly SiteExample[] = [
  {
    page: '<h1>Con đê được đắp làm ba đợt.</h1><p>Mỗi đợt đều được nghiệm thu.</p><p>Còn 12 trang nữa</p>',
    text: ['Con đê được đắp làm ba đợt.', 'Mỗi đợt đều được nghiệm thu.'],
    gaps: [{ notice: 'Còn 12 trang nữa', amount: { value: 12, unit: 'page' } }],
  },
];
