/**
 * What the schema refuses of a deed: it names what is not on record, is there already, or is no value of its column. Said
 * for people; the database's own code stays beside it for whoever goes on by it.
 */
import { DatabaseRefusal, type Words } from '#store/engine/refusal.ts';

const words: Readonly<Record<string, Words>> = {
  '23503': {
    vi: 'Có mã chưa có trong danh mục, hoặc đang được dùng ở nơi khác',
    en: 'It names a code that is not on record, or one that others rest on',
  },
  '23505': { vi: 'Đã có trên sổ', en: 'It is on record already' },
  '23514': { vi: 'Có giá trị không hợp lệ', en: 'A value is not allowed' },
};

class NotFitting extends DatabaseRefusal {
  readonly code: string;
  readonly constraint: string;

  constructor({ vi, en }: Words, error: { readonly code: string; readonly constraint: string }, cause: unknown) {
    super(
      { vi: `${vi} (${error.constraint}); chưa ghi gì.`, en: `${en} (${error.constraint}); nothing was written.` },
      cause,
    );
    this.code = error.code;
    this.constraint = error.constraint;
  }
}

/** The refusal a database's error stands for; the error itself where it is of another kind. */
export function asNotFitting(error: unknown): unknown {
  const { code = '', constraint = '' } = (error ?? {}) as { code?: string; constraint?: string };
  const said = words[code];
  return said === undefined || error instanceof DatabaseRefusal
    ? error
    : new NotFitting(said, { code, constraint }, error);
}
