/**
 * What comes in with a request, checked by its route: the body no longer than it may be, JSON that is JSON, every field
 * within its limits, and all mistakes told at once.
 */
import type { z } from 'zod';
import type { Route } from '#server/contract/route.ts';
import type { Both, Mistake } from '#server/contract/viewer.ts';
import { Refused } from '#server/refusal.ts';

export type Given = {
  readonly request: Request;
  /** What the path names, decoded. */
  readonly named: Readonly<Record<string, string>>;
};

export type Checked = { readonly input: Readonly<Record<string, unknown>>; readonly bytes: Uint8Array };

const nothing = new Uint8Array();

/** The checked input of a route, and the bytes of an upload; refuses with every mistake. */
export async function checkedInput(route: Route, { request, named }: Given): Promise<Checked> {
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  const bytes = isRead ? nothing : await bodyWithin(request, route.body);
  const rest = isRead || route.upload ? queryOf(request) : jsonOf(request, bytes);
  const parsed = route.input.safeParse({ ...rest, ...named });
  if (!parsed.success) throw new Refused('wrong-input', { mistakes: parsed.error.issues.flatMap(mistakesOf) });
  return { input: parsed.data, bytes: route.upload ? bytes : nothing };
}

/** Read no further than it may be long, whatever its header says. */
async function bodyWithin(request: Request, most: number): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > most) throw new Refused('too-large');
  if (request.body === null) return nothing;
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of request.body as unknown as AsyncIterable<Uint8Array>) {
    length += part.length;
    if (length > most) throw new Refused('too-large');
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}

function queryOf(request: Request): Readonly<Record<string, unknown>> {
  const query = new URL(request.url).searchParams;
  return Object.fromEntries(
    [...new Set(query.keys())].map((key) => {
      const all = query.getAll(key);
      return [key, all.length > 1 ? all : all[0]];
    }),
  );
}

/** A form of another site cannot be sent as JSON without having asked before. */
function jsonOf(request: Request, bytes: Uint8Array): Readonly<Record<string, unknown>> {
  if (bytes.length === 0) return {};
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) throw new Refused('not-json');
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {}
  throw new Refused('not-json');
}

const many = 100;

function mistakesOf(issue: z.core.$ZodIssue, index: number): readonly Mistake[] {
  if (index >= many) return [];
  const field = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  return [{ field, ...wordsOf(issue) }];
}

/** Of the fields' own checks, by the word each gives as its message. */
const ownWords: Readonly<Record<string, Both>> = {
  letters: { vi: 'có ký tự không dùng được', en: 'it has letters that cannot be kept' },
  day: { vi: 'không phải là ngày; viết như 2019-09-30', en: 'it is no day; write it like 2019-09-30' },
  period: { vi: 'không phải là kỳ báo cáo; viết như 2019-9M', en: 'it is no period; write it like 2019-9M' },
  exact: { vi: 'không phải là số', en: 'it is no number' },
  username: {
    vi: 'từ 3 đến 40 ký tự: chữ thường không dấu, số, dấu chấm, gạch nối, gạch dưới',
    en: '3 to 40 letters: a to z, digits, dot, hyphen, underscore',
  },
  'short-password': { vi: 'mật khẩu cần ít nhất 10 ký tự', en: 'a password has at least 10 letters' },
  'which-indicator': { vi: 'hãy chọn chỉ tiêu', en: 'choose the indicator' },
  'two-parts': {
    vi: 'một đơn vị không vừa chủ trì vừa phối hợp',
    en: 'a unit cannot both lead and support',
  },
  'which-review': { vi: 'cuộc họp thuộc đợt đánh giá nào?', en: 'of which review is the meeting?' },
  'value-or-state': {
    vi: 'có số thì ghi số, không phát sinh hoặc không áp dụng thì để trống số',
    en: 'a value has a number; what did not arise or does not apply has none',
  },
  delivery: { vi: 'mã lần gửi không đúng', en: 'the name of the delivery is wrong' },
  growth: { vi: 'chỉ tiêu này không có kế hoạch theo tốc độ tăng', en: 'no growth is promised for this' },
  digits: { vi: 'cần sáu chữ số', en: 'six digits are needed' },
  clock: { vi: 'giờ và phút, như 14:00', en: 'hours and minutes, like 14:00' },
  who: { vi: 'hãy ghi họ tên hoặc chọn đơn vị', en: 'give a name or choose a unit' },
  code: { vi: 'chữ thường không dấu, số và gạch nối', en: 'letters a to z, digits and hyphens' },
};

function wordsOf(issue: z.core.$ZodIssue): Both {
  const own = ownWords[issue.message];
  if (own) return own;
  if (issue.code === 'invalid_type')
    return issue.input === undefined
      ? { vi: 'còn để trống', en: 'it is missing' }
      : { vi: 'không đúng kiểu', en: 'it is of the wrong kind' };
  if (issue.code === 'too_big')
    return {
      vi: `quá dài hoặc quá lớn, nhiều nhất ${issue.maximum}`,
      en: `it is too long or too large, at most ${issue.maximum}`,
    };
  if (issue.code === 'too_small')
    return Number(issue.minimum) === 1
      ? { vi: 'còn để trống', en: 'it is empty' }
      : {
          vi: `quá ngắn hoặc quá nhỏ, ít nhất ${issue.minimum}`,
          en: `it is too short or too small, at least ${issue.minimum}`,
        };
  return { vi: 'không đúng', en: 'it is not right' };
}
