import type { Site, SiteExample } from './site';

/** Zhuangpeitu (装配图网): the text of a document under its preview, often in Traditional characters with readings put in. */
export const zhuangpeitu: Site = {
  id: 'zhuangpeitu',
  hosts: ['zhuangpeitu.com'],
};

export const examples: readonly SiteExample[] = [
  {
    page: '<h1>河堤加固工程分三期實施。</h1><p>每一期都要經過驗收。</p><p>已閱讀5頁，還剩42頁未讀 繼續免費閱讀</p>',
    text: ['河堤加固工程分三期實施。', '每一期都要經過驗收。'],
    gaps: [{ notice: '已閱讀5頁，還剩42頁未讀 繼續免費閱讀', amount: { value: 42, of: 47, unit: 'page' } }],
  },
];
