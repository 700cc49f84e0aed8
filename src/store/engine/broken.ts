/**
 * What a database says when the ground gives way: the connection lost, the disk full. Whoever waits must know whether
 * his save stands, so where it was lost decides the words.
 */
import { DatabaseRefusal, type Words } from './refusal.ts';

/** Before the commit was asked for, nothing stands; after that, only the database knows. */
export type LostAt = 'work' | 'commit';

const lost: Readonly<Record<LostAt, Words>> = {
  work: {
    vi: 'Mất kết nối với cơ sở dữ liệu giữa chừng; chưa ghi gì. Hãy thử lại.',
    en: 'The connection to the database was lost midway; nothing was saved. Try again.',
  },
  commit: {
    vi: 'Mất kết nối đúng lúc ghi, chưa rõ đã ghi được hay chưa. Hãy gửi lại với cùng mã gửi: chỉ ghi một lần.',
    en: 'The connection was lost in the moment of saving; whether it was saved is not known. Send it again under the same delivery id: it lands once.',
  },
};

const diskFull: Words = {
  vi: 'Ổ đĩa đầy; lần này chưa ghi gì, dữ liệu đã ghi còn nguyên. Hãy giải phóng chỗ trống rồi làm lại.',
  en: 'The disk is full; nothing was saved this time, what was saved before is intact. Free some space and do it again.',
};

/** SQLSTATE 08 and 57P01 to 57P03, the machine's own codes, and the driver's words where it gives no code. */
const lostCodes = /^(08...|57P0[123]|ECONNRESET|ECONNREFUSED|ECONNABORTED|EPIPE|ETIMEDOUT|ENOENT)$/;
const lostWords = /Connection terminated|Connection ended|not queryable|timeout exceeded when trying to connect/;
const fullCodes = /^(53100|ENOSPC)$/;
const fullWords = /No space left on device/;

/** The refusal an error stands for; the error itself where it is of another kind. */
export function asBroken(error: unknown, at: LostAt): unknown {
  if (error instanceof DatabaseRefusal) return error;
  const { code = '', message = '' } = error as { code?: string; message?: string };
  if (fullCodes.test(code) || fullWords.test(message)) return new DatabaseRefusal(diskFull, error);
  if (lostCodes.test(code) || lostWords.test(message)) return new DatabaseRefusal(lost[at], error);
  return error;
}
