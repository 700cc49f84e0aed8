/**
 * Roles, actions and how far a sentence reaches, as officials call them; in English they are their own names.
 */
import type { Action, Role, Sentence } from '#core/permission.ts';

export const roleWords: Readonly<Record<Role, string>> = {
  reporter: 'người báo cáo của đơn vị',
  office: 'văn phòng',
  approver: 'người duyệt',
  leader: 'lãnh đạo',
  administrator: 'quản trị',
  auditor: 'người kiểm tra',
  operator: 'người vận hành máy',
  public: 'công chúng',
};

export const actionWords: Readonly<Record<Action, string>> = {
  'read what is public': 'xem nội dung đã công khai',
  'read lists': 'xem danh mục: đơn vị, chỉ tiêu, kế hoạch, chế độ báo cáo, văn bản chỉ đạo',
  'read figures': 'xem số liệu và tổng hợp',
  'read papers': 'xem báo cáo đã gửi',
  'read tasks': 'xem nhiệm vụ',
  'read reviews': 'xem đợt đánh giá, cuộc họp, ý kiến, hạn chế',
  'read drafts': 'xem dự thảo và báo cáo',
  'read registers': 'xem sổ theo dõi',
  'read people': 'xem họ tên và vai trò',
  'read contacts': 'xem thư điện tử, điện thoại',
  'read ledger': 'xem nhật ký',
  'save figures': 'ghi số liệu',
  'send papers': 'gửi báo cáo',
  'report progress': 'báo tiến độ nhiệm vụ',
  'receive papers': 'tiếp nhận, trả lại báo cáo',
  'confirm figures': 'xác nhận số liệu đọc được',
  'confirm progress': 'xác nhận tiến độ',
  'keep lists': 'cập nhật chỉ tiêu, kế hoạch, chế độ báo cáo, văn bản chỉ đạo',
  'hold reviews': 'lập đợt đánh giá, cuộc họp; ghi ý kiến, hạn chế',
  'draft reports': 'soạn dự thảo, chốt số liệu',
  'keep registers': 'cập nhật sổ theo dõi',
  'assign tasks': 'giao nhiệm vụ',
  'extend tasks': 'gia hạn, tạm dừng, rút nhiệm vụ',
  'waive findings': 'quyết định không giao nhiệm vụ',
  'close reviews': 'kết thúc đợt đánh giá',
  'issue reports': 'ban hành, gửi cấp trên',
  publish: 'công khai',
  'reform units': 'lập, sáp nhập, chia, đổi tên đơn vị',
  'name people': 'ghi họ tên, thông tin liên hệ',
  'erase people': 'xóa dữ liệu cá nhân',
  'grant roles': 'giao, thôi vai trò',
  audit: 'kiểm tra chuỗi nhật ký và tổng số',
  'mend sums': 'tính lại tổng số đã lưu',
  'back up': 'sao lưu',
  export: 'xuất toàn bộ dữ liệu',
  import: 'nhập dữ liệu',
};

export const reachWords: Readonly<Record<Sentence['about'], string>> = {
  'the whole authority': 'toàn địa phương',
  'their unit and those under it': 'đơn vị mình và các đơn vị thuộc nó',
  'anybody but themselves': 'mọi người, trừ chính mình',
};
