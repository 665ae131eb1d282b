import type { NoticeWords } from '../../engine/gaps/notice-words';

/** Words of notices in English. */
export const en: NoticeWords = {
  login:
    'credentials|(?:verification|access|invitation) code|password|captcha|verif(?:y|ied)|authenticat(?:e|ion)|(?:log|sign)(?:-| )?(?:in|on|up)|login|register(?:ed)?|registration|create an? (?:\\p{L}+ )?account|free account|continue with (?:google|facebook|apple|e-?mail)|enter your (?:library )?card',
  payment:
    'payment|paying|donat(?:e|ion)|subscrib(?:e|ing)|subscriptions?|purchas(?:e|ed|ing)|buy|pay|paid|free trial|trial|upgrad(?:e|ing)|go premium|premium|unlimited plan|renew|coins?|credits?|tokens?|get the (?:e-?book|book)',
  members:
    '(?:pro|premium|paid|paying|registered|logged-in|signed-in|authori[sz]ed|verified|plus) (?:users|readers|customers|accounts?)|supporters|followers|account holders|non-?members|staff|members?|membership|subscribers?|patrons?|(?<=from )guests|insiders|backers|donors',
  app: 'qr[- ]code|mobile app|(?:our|the) app|scan the',
  unsaid: 'download|institution(?:al)?|library card|permissions?|access rights',
  join: 'with an? (?:\\p{L}+ )?membership|become a (?:\\p{L}+ )?(?:member|subscriber|patron)|join(?: now| us| today| free)?',
  read: 'reads|viewed|seen|accessed|unlocked|visible|accessible|reserved|displayed|shown|get|read|reading|(?<!the )view|viewing|see|access|unlock|continue|keep|reveal|show|available|exclusive|open|download|continues',
  text: '(?:full|whole|entire|complete|remaining|hidden|locked|original)(?: \\p{L}+){0,2} (?:text|documents?|article|story|post|pages?|slides?|book|chapter|paper|content|version|answer|essay|reports?|files?|preview|solutions?|notes|publication|magazine|edition|issue|chapters|articles|answers)|full (?:text|story|article|document|solution|report|content|version|answer|access)|unlimited access|the (?:rest|remainder)|all [0-9]{1,5} (?:pages|slides|chapters)|all (?:pages|slides|chapters)|full[- ]text|this (?:excerpt|preview)|(?<=unlock (?:now )?to )(?:read more|keep reading|continue)(?=[.!]?$)|the (?:other|next) (?:answers?|pages|slides|part|chapters?)',
  it: 'this (?:document|article|story|post|content|chapter|material|essay|answer|issue|page|note|section|video|lesson|report)|content',
  share:
    'rest|remainder|remaining|full|whole|entire|complete|hidden|locked|blurred|further|following|next|later|last|more|all|everything|missing|original|final',
  noun: 'texts?|articles?|stor(?:y|ies)|posts?|documents?|pages?|chapters?|sections?|parts?|contents?|papers?|thesis|books?|essays?|answers?|solutions?|reports?|files?|version|episodes?|issues?|edition|notes|slides?|paragraphs?|passages?|materials?|publications?|transcript|translation|guide|summary|explanations?|analysis|words|characters',
  part: 'abstracts?|excerpts?|extracts?|summary|snippets?|portions?|parts?|samples?|fragments?|table of contents|introduction|introductory',
  onward:
    '(?:continue|keep) reading|read more|to continue(?=$|[.,])|read on(?=$|[.!])|carry on reading|finish reading|go\\u0020on(?= reading|[.,!]|$)|turn\\u0020the\\u0020page',
  unlock: 'unlock',
  only: 'only|requires?|required|need(?:ed|s)?|must|reserved|exclusive(?:ly)?|locked|restricted|blurred|hidden|not available|available (?:only )?(?:to|for)|limited|cannot|can not|can|truncated|for(?= the rest| the full| full| more$| (?:paid |paying |premium |registered )?(?:members|subscribers|patrons)(?: only)?[.!]?$)|behind(?= (?:an? |the |our )?(?:log-?in|pay ?wall|registration)[.!]?$)',
  show: 'show(?:s|n|ing)?|display(?:s|ed|ing)?|visible|preview(?:s|ed|ing)?|view(?:ed|ing)?|read(?:ing)?|available|see(?:ing)?|sample|excerpt|this is only',
  more: 'remaining|more|left|other|another|further|additional|last|next|final|hidden|locked|missing|unread|remains?|blurred',
  first: 'first|only|stops at|ends at|up to|limited to|no more than|extract|excerpt',
  gone: "hidden|blurred|locked|withheld|omitted|redacted|(?:not|aren[’']t|isn[’']t) (?:shown|displayed|included|visible|available)|reserved for|unavailable|left\\u0020out|kept\\u0020back|behind\\u0020(?:the|a|our) (?:pay ?wall|log-?in)",
  of: '(?:out )?of(?: the)?(?! which| these)|/',
  among: ',|;|of which|of these|:|–|—',
  all: 'all(?: of)?(?: the)?',
  about:
    'he|she|they|we|i|(?<!(?:registered|premium|pro|plus|paid|paying|signed-in|logged-in|verified|authori[sz]ed) )users?|people|visitors?|(?<!(?:free|unregistered|registered|premium|paying|guest) )readers|students|customers|everyone|anyone|whoever|who|newspapers?|publishers?|(?:web)?sites?|papers|others|many|some|most|several|was|were|had|could|would|should|may|might|if|chapter [0-9]+|discount|sale|price|said|her|his|tickets?|to (?:the|a|your) (?:server|router|terminal|system|machine|host|computer|network|console)|before you(?! can)',
  fill: "about|around|approximately|some|roughly|nearly|over|total|currently|there[’']s|the|a|an|of|to|in|on|at|for|by|with|from|and|or|is|are|be|been|being|has|have|had|this|that|these|those|it|its|you|you['’]re|you['’]ve|your|all|more|now|here|just|free|first|next|last|please|want|like|can|will|not|no|yet|already|after|before|once|when|as|our|us|per|month|today|instantly|without|through|via|also|there|other|others|who|which|every|any|up|out|site|online|only|below|above|into|behind|do|does|don['’]t|cannot|enough|remain|enter|number|choose|start|ends?|ended|run|go|goes|going|behind|your",
};
