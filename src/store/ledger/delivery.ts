/**
 * What is delivered twice lands once: the sender names his delivery, the ledger keeps the name with the hash of what
 * came. Whoever lost the connection and does not know whether he was heard sends the same again.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Connection } from '#store/engine/connection.ts';
import { sql } from '#store/engine/connection.ts';
import { DatabaseRefusal } from '#store/engine/refusal.ts';
import { answers, countColumn } from '#store/rows.ts';
import { beforeDeed, type Deed, inDeed } from './deed.ts';
import type { Writing } from './writing.ts';

export type Delivered = {
  /** Unique within the authority; without one every call is a deed of its own. */
  readonly delivery?: string | undefined;
  /** All that makes up what is delivered, as text. */
  readonly content: string;
};

/**
 * Does the deed once a delivery and gives its ledger entry: of the first time, where the same comes again. Refuses
 * another content under the same name.
 */
export async function inDeedOnce(
  connection: Connection,
  { delivery, content, ...deed }: Deed & Delivered,
  work: (writing: Writing) => Promise<unknown>,
): Promise<number> {
  if (delivery === undefined)
    return inDeed(connection, deed, async (writing) => {
      await work(writing);
      return writing.entry;
    });
  const { authority } = deed;
  const hash = createHash('sha256').update(content).digest('hex');
  const before = (): Promise<number | null> => entryOf(connection, deed, { delivery, hash });
  const known = await before();
  if (known !== null) return known;
  try {
    return await inDeed(connection, deed, async (writing) => {
      const { entry, write } = writing;
      await write({ table: 'delivery', rows: [{ authority, delivery, content: `\\x${hash}`, entry }] });
      await work(writing);
      return entry;
    });
  } catch (error) {
    // The same came by another way at the same moment and was first.
    const first = cameTwice(error) ? await before() : null;
    if (first === null) throw error;
    return first;
  }
}

function cameTwice(error: unknown): boolean {
  const { code, constraint = '' } = error as { code?: string; constraint?: string };
  return code === '23505' && constraint.startsWith('delivery_pkey');
}

const deliveryRow = z.object({ entry: countColumn, content: z.string() });

async function entryOf(
  connection: Connection,
  deed: Deed,
  { delivery, hash }: { readonly delivery: string; readonly hash: string },
): Promise<number | null> {
  const [found] = await beforeDeed(connection, deed, (session) =>
    answers(
      session,
      deliveryRow,
      sql`select entry, encode(content, 'hex') as content from delivery
        where authority = ${deed.authority} and delivery = ${delivery}`,
    ),
  );
  if (found === undefined) return null;
  if (found.content !== hash) throw otherContent(delivery);
  return found.entry;
}

const otherContent = (delivery: string): DatabaseRefusal =>
  new DatabaseRefusal({
    vi: `Lần gửi ${delivery} đã được ghi với nội dung khác; lần này chưa ghi gì. Hãy gửi nội dung mới với mã gửi mới.`,
    en: `Delivery ${delivery} was recorded with other content; nothing was saved this time. Send new content under a new delivery id.`,
  });
