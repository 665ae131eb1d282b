/** Names of U+00A0 to U+00FF in HTML 4, in order. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para ' +
  'middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave ' +
  'Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc ' +
  'Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc ' +
  'iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

/** Other names that pages use, each with its code point in hex. */
const OTHERS =
  'quot 22 amp 26 apos 27 gt 3e OElig 152 oelig 153 Scaron 160 scaron 161 Yuml 178 fnof 192 circ 2c6 tilde 2dc ' +
  'ensp 2002 emsp 2003 thinsp 2009 zwnj 200c zwj 200d ndash 2013 mdash 2014 horbar 2015 lsquo 2018 rsquo 2019 sbquo 201a ' +
  'ldquo 201c rdquo 201d bdquo 201e dagger 2020 Dagger 2021 bull 2022 hellip 2026 permil 2030 prime 2032 Prime 2033 ' +
  'lsaquo 2039 rsaquo 203a oline 203e euro 20ac trade 2122 larr 2190 uarr 2191 rarr 2192 darr 2193 harr 2194 rArr 21d2 ' +
  'hArr 21d4 forall 2200 part 2202 exist 2203 empty 2205 nabla 2207 isin 2208 notin 2209 prod 220f sum 2211 minus 2212 ' +
  'radic 221a prop 221d infin 221e ang 2220 and 2227 or 2228 cap 2229 cup 222a int 222b there4 2234 sim 223c cong 2245 ' +
  'asymp 2248 ne 2260 equiv 2261 le 2264 ge 2265 sub 2282 sup 2283 perp 22a5 loz 25ca spades 2660 clubs 2663 hearts 2665 ' +
  'diams 2666 Alpha 391 Beta 392 Gamma 393 Delta 394 Epsilon 395 Zeta 396 Eta 397 Theta 398 Iota 399 Kappa 39a Lambda 39b ' +
  'Mu 39c Nu 39d Xi 39e Omicron 39f Pi 3a0 Rho 3a1 Sigma 3a3 Tau 3a4 Upsilon 3a5 Phi 3a6 Chi 3a7 Psi 3a8 Omega 3a9 ' +
  'alpha 3b1 beta 3b2 gamma 3b3 delta 3b4 epsilon 3b5 zeta 3b6 eta 3b7 theta 3b8 iota 3b9 kappa 3ba lambda 3bb mu 3bc nu 3bd ' +
  'xi 3be omicron 3bf pi 3c0 rho 3c1 sigmaf 3c2 sigma 3c3 tau 3c4 upsilon 3c5 phi 3c6 chi 3c7 psi 3c8 omega 3c9';

/** Code points by entity name, of HTML 4 without `lt`, the marks of direction, and what nobody meets in prose. */
export const codePointOfName: ReadonlyMap<string, number> = new Map([
  ...LATIN.split(' ').map((name, i) => [name, 0xa0 + i] as const),
  ...Array.from(
    OTHERS.matchAll(/(\S+) ([0-9a-f]+)/g),
    ([, name = '', hex = '']) => [name, Number.parseInt(hex, 16)] as const,
  ),
]);

/** Names that are words of no language, so that they tell even where their `&` is gone. */
export const namesOnTheirOwn: ReadonlySet<string> = new Set(
  'nbsp iexcl iquest laquo raquo middot ensp emsp thinsp ndash mdash lsquo rsquo ldquo rdquo bdquo hellip permil lsaquo rsaquo quot'.split(
    ' ',
  ),
);
