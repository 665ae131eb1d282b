import type { Site, SiteExample } from './site';

/** Sina Aiwen (爱问文库): documents in part, the rest for members. */
export const iask: Site = {
  id: 'iask',
  hosts: ['ishare.iask.sina.com.cn', 'iask.com', 'iask.com.cn'],
};

export const examples: readonly SiteExample[] = [
  {
    page: '<h1>河堤加固工程分三期实施。</h1><p>每一期都要经过验收。</p><p>剩余内容已隐藏，支付完成后下载完整资料</p>',
    text: ['河堤加固工程分三期实施。', '每一期都要经过验收。'],
    gaps: [{ notice: '剩余内容已隐藏，支付完成后下载完整资料' }],
  },
];
