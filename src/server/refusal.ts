/**
 * The ways a request is turned down, as RFC 9457 problem details in both languages.
 */
import type { Both, ProblemDetails } from '#server/contract/viewer.ts';

const words = {
  'not-found': { status: 404, vi: 'Không có trang hoặc tệp này', en: 'There is no such page or file' },
  'not-ready': {
    status: 503,
    vi: 'Hồ sơ đang được lập, xin chờ trong giây lát',
    en: 'The dossier is still being made, please wait',
  },
  'not-made': { status: 500, vi: 'Chưa lập được hồ sơ', en: 'The dossier could not be made' },
  'wrong-host': {
    status: 421,
    vi: 'Máy chủ này không phục vụ tên miền đó',
    en: 'This server does not answer for that host name',
  },
  'wrong-method': { status: 405, vi: 'Địa chỉ này không nhận cách gọi đó', en: 'This address is not called that way' },
  'not-open': {
    status: 503,
    vi: 'Ứng dụng đang khởi động, xin chờ trong giây lát',
    en: 'The application is starting, please wait',
  },
  busy: {
    status: 503,
    vi: 'Máy chủ đang quá tải, chưa ghi gì; xin thử lại sau ít giây',
    en: 'The server is too busy, nothing was written; try again in a few seconds',
  },
  'cross-site': {
    status: 403,
    vi: 'Yêu cầu đến từ một trang khác, chưa làm gì',
    en: 'The request came from another site, nothing was done',
  },
  'too-large': { status: 413, vi: 'Nội dung gửi lên quá lớn', en: 'What was sent is too large' },
  'not-json': { status: 400, vi: 'Nội dung gửi lên không phải JSON hợp lệ', en: 'What was sent is not valid JSON' },
  'wrong-input': {
    status: 422,
    vi: 'Có chỗ nhập chưa đúng, chưa ghi gì',
    en: 'Some of what was entered is wrong, nothing was written',
  },
  'not-signed-in': {
    status: 401,
    vi: 'Chưa đăng nhập, hoặc phiên đã hết hạn',
    en: 'Nobody is signed in, or the session has ended',
  },
  'wrong-sign-in': {
    status: 422,
    vi: 'Tên đăng nhập hoặc mật khẩu không đúng',
    en: 'The user name or the password is wrong',
  },
  'wrong-code': { status: 422, vi: 'Mã không đúng hoặc đã hết hạn', en: 'The code is wrong or no longer valid' },
  'wrong-password': { status: 422, vi: 'Mật khẩu hiện tại không đúng', en: 'The present password is wrong' },
  'weak-password': {
    status: 422,
    vi: 'Mật khẩu mới quá dễ đoán, hoặc trùng mật khẩu cũ; hãy chọn mật khẩu khác',
    en: 'The new password is too easy to guess, or is the old one; choose another',
  },
  wait: { status: 429, vi: 'Sai quá nhiều lần, xin chờ rồi thử lại', en: 'Too many failures, wait and try again' },
  'set-up-first': {
    status: 403,
    vi: 'Hãy đổi mật khẩu hoặc cài mã xác thực thứ hai trước',
    en: 'Change the password or set the second factor first',
  },
  'username-taken': {
    status: 409,
    vi: 'Tên đăng nhập này đã có, hoặc người này đã có tài khoản',
    en: 'The user name is taken, or the person has an account',
  },
  'not-permitted': { status: 403, vi: 'Không có quyền làm việc này', en: 'You have no right to do this' },
  conflict: {
    status: 409,
    vi: 'Đã có người khác lưu sau khi anh chị mở, chưa ghi gì',
    en: 'Somebody else saved since you opened it, nothing was written',
  },
  refused: { status: 409, vi: 'Không làm được việc này, chưa ghi gì', en: 'This cannot be done, nothing was written' },
  'stamped-secret': {
    status: 422,
    vi: 'Tài liệu có dấu mật, không được đưa vào; không lưu lại gì',
    en: 'The document bears a secrecy stamp and was refused; nothing of it was kept',
  },
  'wrong-file': { status: 422, vi: 'Không mở được tệp này', en: 'The file cannot be opened' },
  fault: { status: 500, vi: 'Lỗi của chương trình, không phải của anh chị', en: 'A fault of the program, not yours' },
} as const satisfies Record<string, Both & { readonly status: number }>;

export type Refusal = keyof typeof words;

/** What there is to say beyond the title; `retryAfter` in seconds. */
export type More = Pick<ProblemDetails, 'detail' | 'mistakes' | 'reasons' | 'standing' | 'request'> & {
  readonly retryAfter?: number;
};

/** Turned down, from wherever an action stands. */
export class Refused extends Error {
  readonly refusal: Refusal;
  readonly more: More;

  constructor(refusal: Refusal, more: More = {}) {
    super(refusal);
    this.refusal = refusal;
    this.more = more;
  }
}

/**
 * The answer for a refusal, never kept by a cache.
 *
 * @example refused('not-found').status // 404
 */
export function refused(refusal: Refusal, { retryAfter, ...more }: More = {}): Response {
  const { status, vi, en } = words[refusal];
  const details: ProblemDetails = { type: `urn:bokhuyet:${refusal}`, title: vi, en, status, ...more };
  const wait = retryAfter ?? (status === 503 ? 1 : null);
  const headers: Record<string, string> = {
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
    ...(wait === null ? {} : { 'retry-after': String(wait) }),
    ...(status === 405 ? { allow: 'GET, HEAD' } : {}),
  };
  return new Response(JSON.stringify(details), { status, headers });
}
