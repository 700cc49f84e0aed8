/**
 * A paper that a unit sends for a review: its bytes kept once, the sending beside them. Sent again it changes nothing;
 * another paper under a name that is taken is refused. Whether it may be kept at all (a secrecy stamp) is asked before.
 */
import { z } from 'zod';
import type { PeriodCode } from '#core/period.ts';
import type { Asking } from '#store/access/acting.ts';
import { type Connection, sql } from '#store/engine/connection.ts';
import { DatabaseRefusal } from '#store/engine/refusal.ts';
import { beforeDeed, type Deed, inDeed } from '#store/ledger/deed.ts';
import type { SentPaper } from '#store/record.ts';
import { answers } from '#store/rows.ts';
import { fileStatements, hashOf, submissionRows } from './papers.ts';

export type Receiving = Asking & { readonly review: PeriodCode };
type Sending = Deed & { readonly about: PeriodCode };

/** Takes a paper in; false where the very same is there under this name already. */
export async function receivePaper(connection: Connection, receiving: Receiving, paper: SentPaper): Promise<boolean> {
  const { review, ...asking } = receiving;
  const { authority } = asking;
  const concerns = paper.unit === null ? {} : { units: [paper.unit] };
  const deed: Sending = { ...asking, deed: 'send papers', concerns, about: review };
  if (await isThere(connection, deed, paper)) return false;
  try {
    await inDeed(connection, deed, async ({ session, write }) => {
      for (const file of fileStatements(authority, [paper])) await session.query(file);
      await write(submissionRows(authority, review, [paper]));
    });
    return true;
  } catch (error) {
    // The same may have come by another way in the same moment.
    if ((error as { code?: string }).code === '23505' && (await isThere(connection, deed, paper))) return false;
    throw error;
  }
}

const sentRow = z.object({ hash: z.string() });

async function isThere(connection: Connection, deed: Sending, paper: SentPaper): Promise<boolean> {
  const { authority, about: review } = deed;
  const [sent] = await beforeDeed(connection, deed, (session) =>
    answers(
      session,
      sentRow,
      sql`select encode(sha256, 'hex') as hash from submission
        where authority = ${authority} and review = ${review} and file_name = ${paper.file}`,
    ),
  );
  if (sent !== undefined && sent.hash !== Buffer.from(hashOf(paper.bytes)).toString('hex'))
    throw new NameTaken(paper.file);
  return sent !== undefined;
}

/** Another paper bears the name. */
export class NameTaken extends DatabaseRefusal {
  constructor(file: string) {
    super({
      vi: `${file}: đã nhận một báo cáo khác cùng tên, bản này chưa nhận; hãy đặt tên khác (ví dụ thêm lần 2).`,
      en: `another paper of this name was received, this one was not taken in; give it another name (say, version 2).`,
    });
  }
}
