import { academia } from './academia';
import { baiduWenku } from './baidu-wenku';
import { book118 } from './book118';
import { chineseMirrors } from './chinese-mirrors';
import { coursehero } from './coursehero';
import { deliwenku } from './deliwenku';
import { doc88 } from './doc88';
import { docer } from './docer';
import { docin } from './docin';
import { docplayer } from './docplayer';
import { docsity } from './docsity';
import { doczj } from './doczj';
import { dokumen } from './dokumen';
import { happycampus } from './happycampus';
import { iask } from './iask';
import { issuu } from './issuu';
import { jinchutou } from './jinchutou';
import { mbalib } from './mbalib';
import { passeiDireto } from './passei-direto';
import { personalLibrary } from './personal-library';
import { renrendoc } from './renrendoc';
import { scribd } from './scribd';
import type { Site } from './site';
import { slideshare } from './slideshare';
import { soWenku } from './so-wenku';
import { studfile } from './studfile';
import { studocu } from './studocu';
import { studydrive } from './studydrive';
import { tailieu } from './tailieu';
import { taodocs } from './taodocs';
import { wendangku } from './wendangku';
import { wendangwang } from './wendangwang';
import { wenku1 } from './wenku1';
import { wenkub } from './wenkub';
import { wenmi } from './wenmi';
import { woc88 } from './woc88';
import { yumpu } from './yumpu';
import { zhuangpeitu } from './zhuangpeitu';

/** Every document-sharing site Lacuna knows. */
export const sites: readonly Site[] = [
  academia,
  baiduWenku,
  book118,
  chineseMirrors,
  coursehero,
  deliwenku,
  doc88,
  docer,
  docin,
  docplayer,
  docsity,
  doczj,
  dokumen,
  happycampus,
  iask,
  issuu,
  jinchutou,
  mbalib,
  passeiDireto,
  personalLibrary,
  renrendoc,
  scribd,
  slideshare,
  soWenku,
  studfile,
  studocu,
  studydrive,
  tailieu,
  taodocs,
  wendangku,
  wendangwang,
  wenkub,
  wenku1,
  wenmi,
  woc88,
  yumpu,
  zhuangpeitu,
];

/** Match patterns of all their hosts, over http and https. */
export const matches: readonly string[] = /* @__PURE__ */ sites.flatMap(({ hosts }) =>
  hosts.map((host) => `*://*.${host}/*`),
);

/** The site that a host name belongs to, label by label: `doc88.com.example` is not `doc88.com`, nor is `mydoc88.com`. */
export function siteOf(hostname: string): Site | undefined {
  const name = `.${hostname.toLowerCase().replace(/\.$/, '')}`;
  return sites.find(({ hosts }) => hosts.some((host) => name.endsWith(`.${host}`)));
}
