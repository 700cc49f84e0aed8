/**
 * Audits asked for in the pages: one at a time of an authority, on their way while whoever asked looks at something else.
 * An audit only reads, so one that ends with the program is simply asked for again.
 */
import type { Asking } from '#store/access/acting.ts';
import type { Connection } from '#store/engine/connection.ts';
import { auditAuthority } from '#store/ledger/audit.ts';
import type { AnswerOf, Works } from './call.ts';

type Audited = AnswerOf<'audit.state'>;

/** A page shows no more; how many there are it says. */
const mostFindings = 500;

const none: Audited = {
  ...{ state: 'none', begun: null, ended: null, findings: [], found: 0, entries: 0 },
  ...{ unsealed: 0, figures: 0, sums: 0, files: 0, head: null },
};

const kept = new WeakMap<Connection, Map<string, Audited>>();

const ofConnection = (connection: Connection): Map<string, Audited> => {
  const there = kept.get(connection) ?? new Map<string, Audited>();
  kept.set(connection, there);
  return there;
};

/** How far the last one is. */
export const auditSoFar = ({ connection }: Pick<Works, 'connection'>, authority: string): Audited =>
  ofConnection(connection).get(authority) ?? none;

/** Begins one, unless one is under way, and says how far it is. */
export function auditNow({ connection, now }: Pick<Works, 'connection' | 'now'>, asking: Asking): Audited {
  const { authority } = asking;
  const audits = ofConnection(connection);
  const before = audits.get(authority) ?? none;
  if (before.state === 'running') return before;
  const running: Audited = { ...none, state: 'running', begun: now().toISOString() };
  audits.set(authority, running);
  const end = (result: Partial<Audited>): void =>
    void audits.set(authority, { ...running, ...result, ended: now().toISOString() });
  auditAuthority(connection, asking).then(
    ({ findings, entries, unsealed, figures, sums, files, head }) =>
      end({
        ...{ state: 'done', findings: findings.slice(0, mostFindings), found: findings.length },
        ...{ entries, unsealed, figures, sums, files, head },
      }),
    () => end({ state: 'failed' }),
  );
  return running;
}
