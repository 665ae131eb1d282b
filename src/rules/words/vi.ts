import type { NoticeWords } from '../../engine/gaps/notice-words';

/** Words of notices in Vietnamese. */
export const vi: NoticeWords = {
  login: 'đăng nhập|đăng ký|tạo tài khoản',
  payment: 'mua|trả phí|thanh toán|nâng cấp|nạp|xu(?!\\p{L})|gói|lượt',
  members: 'thành viên|hội viên|vip|thuê bao',
  app: 'ứng dụng',
  unsaid: 'tải xuống|tải về|tải ngay|chọn tải|để tải',
  elsewhere: 'thư viện',
  join: 'trở thành (?:thành viên|hội viên)|tham gia',
  read: 'dành cho|hiện|xem|đọc|truy cập|tiếp tục|mở khóa|hiển thị',
  text: 'đầy đủ|toàn bộ|phần còn lại|(?:bài viết|tài liệu|nội dung|chương) này|đọc tiếp|bản đầy đủ|tiếp tục đọc|toàn văn|phần tiếp theo|lời giải',
  it: '(?:bài viết|tài liệu|nội dung|chương) này',
  share: 'còn lại|tiếp theo|đầy đủ|toàn bộ|tất cả|ẩn|khóa|hoàn chỉnh|toàn văn|cuối',
  noun: 'nội dung|bài|tài liệu|chương|trang|phần|đoạn|câu trả lời|lời giải|đáp án|báo cáo|sách|truyện|bản|luận văn|văn bản|toàn văn|tập',
  part: 'tóm tắt|trích đoạn|một phần|mục lục|phần đầu|đoạn đầu',
  onward: 'đọc tiếp|tiếp tục đọc|xem tiếp',
  unlock: 'mở khóa',
  only: 'chỉ|cần|phải|vui lòng|để |mời|dành cho|hạn chế|yêu cầu',
  show: 'hiển thị|xem(?: trước| thử)?|đọc',
  more: 'còn(?: lại)?|thêm|cuối',
  first: 'đầu|chỉ|đang xem',
  gone: 'đã ẩn|bị ẩn|bị che|bị khóa',
  of: 'trên(?: tổng(?: số)?)?|trong(?: tổng)?(?: số)?|của|/',
  all: 'toàn bộ|tất cả|cả|đủ',
  about: '(?:anh ấy|cô ấy|họ|chúng tôi|người dùng|độc giả) |vé ',
  fill: 'khoảng|gồm|tổng|bản|của|và|hoặc|là|có|được|bị|này|đó|các|những|một|bạn|để|cho|với|trong|trên|ở|tại|từ|đến|sau|trước|khi|nếu|đã|sẽ|đang|vẫn|còn|nữa|chỉ|mới|không|ngay|miễn phí|hãy|vui lòng|cần|phải|thể|ra|vào|lại|hết|tất cả|số|tài khoản|khoản|thêm|tiếp',
};
