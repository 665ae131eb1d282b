import type { Site, SiteExample } from './site';

/** Xin Wenmi (新文秘网) and its mirrors: official papers with a part left out for those who do not pay. */
export const wenmi: Site = {
  id: 'wenmi',
  hosts: ['wm114.cn', '120pk.cn'],
};

export const examples: readonly SiteExample[] = [
  {
    page: '<h1>河堤加固工程分三期實施。</h1><p>每一期都要經過驗收。</p><p>……(文秘小站http://www.example.com省略547字,正式會員可完整閱讀)……</p>',
    text: ['河堤加固工程分三期實施。', '每一期都要經過驗收。'],
    gaps: [
      {
        notice: '……(文秘小站http://www.example.com省略547字,正式會員可完整閱讀)……',
        amount: { value: 547, unit: 'character' },
      },
    ],
  },
];
