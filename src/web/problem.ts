/**
 * The one error of a call to the server: problem details (RFC 9457) with their words and the mistakes by field, or that
 * no server answered.
 */
import type { Both, Mistake, ProblemDetails } from '#server/contract/viewer.ts';

export class Problem extends Error {
  readonly details: ProblemDetails;
  constructor(details: ProblemDetails) {
    super(details.title);
    this.details = details;
  }
  get status(): number {
    return this.details.status;
  }
  get words(): Both {
    return { vi: this.details.title, en: this.details.en };
  }
  get mistakes(): readonly Mistake[] {
    return this.details.mistakes ?? [];
  }
}

/** No answer: the network, a server that is down. */
export const unreachable = (): Problem =>
  new Problem({
    type: 'urn:bokhuyet:no-answer',
    title: 'Không kết nối được máy chủ. Nội dung đã nhập vẫn còn đây; thử lại sau ít phút.',
    en: 'The server does not answer. What you typed is still here; try again in a little while.',
    status: 0,
  });

/** What a failed answer says; one that says nothing is told by its status. */
export async function problemIn(answer: Response): Promise<Problem> {
  const told = (await answer.json().catch(() => null)) as Partial<ProblemDetails> | null;
  if (told && typeof told.title === 'string' && typeof told.en === 'string')
    return new Problem({
      ...told,
      type: told.type ?? 'about:blank',
      title: told.title,
      en: told.en,
      status: answer.status,
    });
  return new Problem({
    type: 'about:blank',
    title: `Máy chủ gặp lỗi (${answer.status}). Nội dung đã nhập vẫn còn đây.`,
    en: `The server failed (${answer.status}). What you typed is still here.`,
    status: answer.status,
  });
}

/** Any thrown thing as a problem, so that a page has one kind to show. */
export const problemOf = (error: unknown): Problem => (error instanceof Problem ? error : unreachable());
