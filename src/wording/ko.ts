import type { Messages } from './en';

/** Korean. */
export const ko: Messages = {
  extensionName: 'Lacuna',
  extensionDescription: '문서 공유 페이지의 깨진 글자를 고치고, 빠진 부분을 알려 줍니다.',
  actionTitle: '이 페이지 정리',

  repairSelection: '선택한 부분 복원',
  copySelection: '선택한 부분을 정리하여 복사',
  openOptions: '설정',
  openPanel: '페이지 옆에 열기',
  turnPage: '정리한 페이지와 원문 전환',

  flag: '［{what}］',
  flagWithReason: '［{what}: {why}］',
  flagMasked: '가려짐: {notice}',
  flagGarbled: '복원할 수 없는 글자 {count, number}자: {notice}',
  flagSuspected: '여기에 글이 빠진 듯합니다',
  flagAmount:
    '여기에 {unit, select, page {{count, number}쪽} word {{count, number}단어} percent {전체의 {count, number}%} other {{count, number}자}} 빠짐',
  flagUnsized:
    '{missing, select, the_rest {여기부터 나머지 글이 빠짐} everything {글 전체가 빠짐} other {여기에 글이 빠짐}}',
  flagShown:
    '{unit, select, page {전체 {total, number}쪽 중 {shown, number}쪽만 표시} percent {{shown, number}%만 표시} other {전체 {total, number} 중 {shown, number} 표시}}',
  flagReason:
    '{reason, select, members {회원 전용} login {로그인 필요} payment {유료} app {앱 전용} preview {미리보기} other {}}',

  betweenSentences: ' ',
  betweenParts: ' · ',
  saidCleaned: '정리했습니다.',
  saidOriginal: '원문을 표시하고 있습니다.',
  saidChecked: '고칠 곳이 없습니다.',
  saidRepaired:
    '{readings, plural, =0 {} other {끼어든 병음 #개 제거}}{both, select, yes {, } other {}}{places, plural, =0 {} other {깨진 글자 #곳 복원}}.',
  saidGarbled:
    '{readings, plural, =0 {} other {끼어든 병음 #개}}{both, select, yes {, } other {}}{places, plural, =0 {} other {깨진 글자 #곳}}이 있습니다.',
  saidGuesses: '{count, plural, other {확실하지 않은 #곳은 그대로 두었습니다.}}',
  saidRefused: '{count, plural, other {복원 #개를 거절했습니다.}}',
  saidMissing:
    '{least, select, yes {최소 } other {}}{unit, select, page {{count, number}쪽이} word {{count, number}단어가} percent {전체의 {count, number}%가} other {{count, number}자가}} 빠져 있습니다.',
  saidMissingSomewhere: '{count, plural, other {#곳에 글이 빠져 있습니다.}}',
  saidMasked: '{count, plural, other {단어 #개가 가려져 있습니다.}}',
  saidUnreadable: '{count, plural, other {#곳은 복원할 수 없습니다.}}',
  saidLost: '{count, plural, other {#글자를 되살릴 수 없습니다(\ufffd).}}',
  saidSuspected: '{count, plural, other {{more, select, yes {그 밖에 } other {}}#곳에 글이 빠진 듯합니다.}}',
  cut: '이 페이지는 양이 너무 많아 모두 표시할 수 없습니다: {what, select, text {처음 {count, number}자만 읽었습니다} time {{count, number}초 동안 검사했고 나머지는 그대로 두었습니다} repairs {처음 {count, number}건의 복구} other {처음 {count, number}곳의 누락}}.',

  barShare: '문서의 {percent, number}%가 여기에 있습니다',
  barShareUnknown: '문서 전체의 분량을 알 수 없습니다',
  barWhole: '빠진 곳이 있다는 표시가 없습니다',
  barOf:
    '{unit, select, page {{total, number}쪽 중 {shown, number}쪽} word {{total, number}단어 중 {shown, number}단어} percent {{total, number}% 중 {shown, number}%} other {{total, number}자 중 {shown, number}자}}',
  barHere: '여기에 {count, number}자',
  barDescription:
    '문서의 처음부터 끝까지. {share}. 빠진 곳 {gaps, number}, 복원 {repairs, number}, 추측 {guesses, number}.',
  barPart: '{kind, select, here {본문} mended {복원} likely {추론} guess {그대로 둠} other {빠짐}}: {what}',
  barGo: '막대의 한 부분을 고르면 페이지의 그 자리로 갑니다.',
  conflict:
    '{of, select, total {페이지에 적힌 전체 분량이 {first}, {second}(으)로 서로 다릅니다} other {페이지에 적힌 빠진 분량이 {first}, {second}(으)로 서로 다릅니다}}(차이 {off, number}). {fits, select, none {어느 쪽이 맞는지는 알 수 없습니다.} other {본문과 맞는 것은 {fits}입니다.}}',
  verdict:
    '{verdict, select, agree {페이지에 적힌 숫자가 서로 맞습니다.} disagree {페이지에 적힌 숫자와 본문이 {off, number}만큼 다릅니다.} other {페이지에 적힌 숫자를 확인할 수 없습니다.}}',

  textCleaned: '정리한 글',
  textOriginal: '원문',

  views: '보기',
  tabCleaned: '정리',
  tabOriginal: '원문',
  tabChanges: '변경',
  tabMissing: '빠진 곳',
  scopeLabel: '페이지 범위',
  scopeName: '{scope, select, article {본문} page {페이지 전체} other {선택 영역}}',
  scriptLabel: '중국어 한자',
  scriptName: '{script, select, as_is {원문대로} simplified {간체} traditional {번체} taiwan {대만} other {홍콩}}',
  scriptFailed: '한자를 변환하지 못했습니다.',
  searchLabel: '글에서 찾기',
  searchCount: '{count, number}개 중 {at, number}번째',
  searchNone: '찾지 못함',
  searchPrevious: '이전 결과',
  searchNext: '다음 결과',
  noticeOfPage: '페이지 안내: “{notice}”',
  mendedTitle: '{damage}, {trust, select, sure {증명됨} likely {추론} other {추측}}. 페이지 원문: {was}',
  explained:
    '“{shows}” 자리의 바이트는 {bytes}: {readAs} 인코딩으로 잘못 읽혔고, {writtenIn} 인코딩으로는 “{shouldBe}”입니다.',
  guessTitle: '{damage}, 추측이라 적용하지 않았습니다. 적용하면: {now}',

  trustName: '{trust, select, sure {증명됨} likely {추론} other {추측}}',
  trustMeans:
    '{trust, select, sure {복원한 글을 같은 방식으로 깨뜨리면 페이지에 보이는 것과 똑같아집니다.} likely {바이트가 일부 사라졌지만, 문맥에 맞는 답은 하나입니다.} other {증명할 수 없는 해석이라 제안만 합니다.}}',
  explainedReading: '프로그램이 앞 글자의 발음을 끼워 넣었습니다. 빼면 원래 글이 됩니다.',
  explainedMisaligned: '바이트가 하나씩 밀려 짝지어져, 짝마다 다른 글자가 되었습니다.',
  explainedBreak: '본문의 링크가 지워지고 줄바꿈만 남았습니다.',
  explainedEntities: '글자의 코드가 두 번 이스케이프되어, 글자 대신 코드가 보입니다.',
  changeNow: '고치면',
  changeAccept: '이 변경 받아들이기: {what}',
  changeState: '{state, select, made {받아들임} left {거절함} other {{all, number}개 중 {made, number}개 받아들임}}',
  changePlaces: '{count, plural, one {#곳} other {#곳 모두}}',
  showMore: '더 보기',
  showInPage: '페이지에서 보기',
  showThisInPage: '페이지에서 보기: {what}',
  rulerTitle: '바이트별로',
  rulerRow: '{row, select, shown {표시} bytes {바이트} other {원래 뜻}}',
  rulerFates:
    '{fates, select, lost {점선 바이트는 도중에 사라졌습니다.} stray {줄 그은 바이트는 여기 것이 아닙니다.} other {점선 바이트는 도중에 사라졌고, 줄 그은 바이트는 여기 것이 아닙니다.}}',
  changesNone: '이 페이지에서 복원한 곳이 없습니다.',

  amount:
    '{unit, select, page {{count, number}쪽} word {{count, number}단어} percent {전체의 {count, number}%} other {{count, number}자}}',
  amountUnknown: '분량은 알 수 없음',
  missingWhere: '{missing, select, the_rest {끝부분} everything {문서 전체} other {중간}}: {amount}',
  missingAfter: '“{after}” 다음',
  missingBasis: '{basis, select, stated {페이지에 적힌 값} other {페이지의 숫자로 계산한 값}}',
  missingNone: '이 페이지에는 글이 빠졌다는 표시가 없습니다.',
  sumsTitle: '합계',
  sumName: '{what, select, shown {표시된 글} middle {중간에 빠진 글} end {끝에 빠진 글} other {문서 전체}}',
  sumUnknown: '알 수 없음',
  counted:
    '페이지에서 센 글자: {count, number}{counting, select, with_spaces {, 공백 포함} with_line_ends {, 공백과 줄 끝 포함} with_indents {, 줄 끝과 들여쓰기 포함} without_title {, 제목 제외} without_punctuation {, 문장 부호 제외} characters {, 공백 제외} other {}}.',
  worthALook: '살펴볼 곳',
  jumpsHere: '여기서 글이 건너뛰는 듯합니다.',
  damageName:
    '{id, select, injected_pinyin {끼어든 병음} misaligned_gbk {한 바이트 밀린 GBK} escaped_entities {두 번 이스케이프된 문자} toneless_pinyin {되풀이된 병음} c1_controls {제어 문자가 된 Windows 기호} byte_order_mark {드러난 BOM} language_tags {보이지 않는 언어 태그} iso_2022_jp {이스케이프가 빠진 ISO-2022-JP} broken_line {남은 줄바꿈} misread {{readAs} 인코딩으로 읽은 {writtenIn}} other {깨진 글자}}',

  loading: '페이지를 읽는 중…',
  loadingHint: '페이지를 아직 불러오는 중이면, 글이 모두 나온 뒤에 읽습니다.',
  loadingShare: '글을 복원하는 중: {percent, number}%',
  cancel: '취소',
  cancelled: '읽기를 취소했습니다.',
  cancelledHint: '페이지는 바뀌지 않았습니다.',
  readAgain: '다시 읽기',
  untouchable: 'Lacuna가 이 페이지를 읽을 수 없습니다.',
  untouchableHint:
    '브라우저는 자체 페이지와 PDF, 스토어에 확장 프로그램을 들이지 않고, 컴퓨터의 파일은 허용해야 들이는 브라우저도 있습니다. 일반 웹 페이지에서 써 주세요.',
  unasked: 'Lacuna가 이 페이지를 아직 읽지 않았습니다.',
  unaskedHint:
    '페이지를 앞에 둔 상태에서 도구 모음의 Lacuna 버튼을 누르세요. Lacuna는 요청 없이 페이지를 읽지 않습니다.',
  failed: '페이지를 읽는 중에 문제가 생겼습니다.',
  failedHint: '페이지를 새로 고친 뒤 다시 시도해 주세요.',
  empty: '이 페이지에는 글이 없습니다.',
  emptyHint: '문서를 그림으로 보여 주는 페이지에는 고칠 글자가 없습니다.',
  clean: '이 페이지에는 문제가 없습니다.',
  cleanHint: '깨진 글자도, 바꾼 것도, 빠졌다는 표시도 없습니다.',
  framesUnread: '{count, plural, other {이 페이지의 프레임 #개를 읽지 못했습니다.}}',
  pagesPictured: '{count, plural, other {#쪽은 그림으로 표시되어 글자를 읽거나 복사할 수 없습니다.}}',
  putBack:
    '{count, plural, other {#곳에서 페이지가 자체 텍스트를 되돌려 놓습니다. 복원한 텍스트는 여기와 복사본에만 있습니다.}}',
  repairedBefore: '이전 버전의 Lacuna가 이 페이지를 복원했습니다. 원문을 보려면 페이지를 새로 고치세요.',

  copy: '복사',
  download: '내려받기',
  moreWays: '다른 방법으로 복사하고 저장하기',
  copyAs: '복사 형식',
  saveAs: '저장 형식',
  formatName: '{format, select, text {일반 텍스트} markdown {Markdown} html {HTML} other {JSON}}',
  withFlags: '빠진 곳에 표시 넣기',
  withNote: '출처, 복원, 빠진 곳을 적은 메모',
  showOriginal: '원문 보기',
  showCleaned: '정리한 글 보기',
  copied: '복사했습니다',
  copiedCleaned: '정리한 글을 복사했습니다',
  copyFailed: '브라우저가 복사를 허용하지 않았습니다.',
  saved: '저장했습니다',
  chooseFailed: '페이지가 응답하지 않습니다. 새로 고친 뒤 다시 시도해 주세요.',

  cardEntry: '{count, plural, other {이 페이지의 변경 #곳 차례로 보기}}',
  cardPlace: '{count, number}곳 중 {at, number}번째',
  cardPageHas: '페이지 원문',
  cardBytes: '바이트',
  cardMeans: '{writtenIn} 인코딩으로는',
  cardBecomes: '{made, select, yes {복원} other {고치면}}',
  cardNothing: '없음(끼워 넣은 것)',
  cardDecide: '{made, select, yes {되돌리기} other {복원}}',
  cardPrevious: '이전 변경',
  cardNext: '다음 변경',

  noteRead: '{date}에 {address}에서 읽음.',
  noteReadOn: '{date}에 읽음.',
  noteRepaired: '{damage}: 복원 {count, number}개',
  noteMissing: '“{after}” 다음: {what}',
  noteBy: 'Lacuna로 복원했습니다. 페이지에 보이는 것에 아무것도 더하지 않았습니다.',
};
