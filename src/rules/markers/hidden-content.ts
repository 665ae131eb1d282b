import type { Marker, MarkerExample } from '../../engine/gaps/gap';
import { phrase } from '../../engine/gaps/phrase';

/** A part of a forum's post that it shows only to those who reply, log in or have enough points. */
export const hiddenContent: Marker = {
  id: 'hidden-content',
  missing: 'a-part',
  reason: 'login',
  phrases: {
    zh: phrase`
      (?:本帖|此帖|以下|此处|此處|部分)?(?:隐藏|隱藏)(?:的)?(?:内容|內容)[,，:：]?(?:需要|需|须|須|必须|必須)(?:回复|回復|回覆|登录|登錄|积分)[^。.!！()（）”」』\n]{0,16}
      |(?:游客|遊客)[,，](?:如果)?(?:您|你)(?:要|想)?(?:查看|浏览|瀏覽)(?:本帖)?(?:隐藏|隱藏)(?:内容|內容)(?:请|請)(?:先)?(?:回复|回復|回覆|登录|登錄)`,
    en: phrase`(?:hidden content|this content is hidden)[.:,]? (?:you (?:must|need to) |please )?(?:reply|log in|sign in|like)(?: to| or)[^.!?”»\n]{0,40}`,
  },
};

export const examples: readonly MarkerExample[] = [
  {
    page: '步骤如下：\n本帖隐藏的内容需要回复才可以浏览\n最后重启即可。',
    gaps: [{ notice: '本帖隐藏的内容需要回复才可以浏览' }],
  },
  { page: '游客，如果您要查看本帖隐藏内容请回复', gaps: [{ notice: '游客，如果您要查看本帖隐藏内容请回复' }] },
  { page: '信封里隐藏的内容需要用火烤才显出来。', gaps: [] },
  {
    page: '步骤如下：本帖隐藏的内容需要回复才可以浏览。最后请把机器重新启动一遍，等绿灯亮起来以后再合上外壳，拧紧四颗螺丝。',
    gaps: [{ notice: '本帖隐藏的内容需要回复才可以浏览。' }],
  },
];
