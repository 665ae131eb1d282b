import type { Site, SiteExample } from './site';

/** Happy Campus: students’ papers in Korean, the first lines shown. */
export const happycampus: Site = {
  id: 'happycampus',
  hosts: ['happycampus.com'],
};

export const examples: readonly SiteExample[] = [
  {
    page: '<h1>제방은 세 단계로 쌓았다.</h1><p>단계마다 검사를 받았다.</p><p>나머지 12페이지는 로그인 후 볼 수 있습니다</p>',
    text: ['제방은 세 단계로 쌓았다.', '단계마다 검사를 받았다.'],
    gaps: [{ notice: '나머지 12페이지는 로그인 후 볼 수 있습니다', amount: { value: 12, unit: 'page' } }],
  },
];
