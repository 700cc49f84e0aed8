/**
 * Quản trị: its parts beside each other, those that whoever is signed in may see.
 */
import type { ComponentType } from 'react';
import { useParam } from '#web/here.tsx';
import { useWords } from '#web/language.tsx';
import { AboutPart } from '#web/pages/admin/about-part.tsx';
import styles from '#web/pages/admin/admin.module.css';
import { ApiPart } from '#web/pages/admin/api-part.tsx';
import { AuditPart } from '#web/pages/admin/audit-part.tsx';
import { BackupPart } from '#web/pages/admin/backup-part.tsx';
import { BodiesPart } from '#web/pages/admin/bodies-part.tsx';
import { HolidaysPart } from '#web/pages/admin/holidays-part.tsx';
import { LedgerPart } from '#web/pages/admin/ledger-part.tsx';
import { OrphansPart } from '#web/pages/admin/orphans-part.tsx';
import { PeoplePart } from '#web/pages/admin/people-part.tsx';
import { PersonPart } from '#web/pages/admin/person-part.tsx';
import { UnitPart } from '#web/pages/admin/unit-part.tsx';
import { UnitsPart } from '#web/pages/admin/units-part.tsx';
import { Empty, NothingHere } from '#web/parts/states.tsx';
import { type AdminPart, paths } from '#web/paths.ts';
import { useMe } from '#web/session/session-context.tsx';
import { adminWords } from '#web/words/admin.ts';
import { sessionWords } from '#web/words/session.ts';

type Part = {
  readonly part: AdminPart;
  /** The action it takes; null for everybody. */
  readonly takes: string | null;
  readonly page: ComponentType;
  /** Of one of its things. */
  readonly one?: ComponentType<{ readonly code: string }>;
};

const parts: readonly Part[] = [
  { part: 'units', takes: 'read lists', page: UnitsPart, one: UnitPart },
  { part: 'people', takes: 'read people', page: PeoplePart, one: PersonPart },
  { part: 'orphans', takes: 'keep lists', page: OrphansPart },
  { part: 'bodies', takes: 'keep lists', page: BodiesPart },
  { part: 'holidays', takes: 'keep lists', page: HolidaysPart },
  { part: 'ledger', takes: 'read ledger', page: LedgerPart },
  { part: 'audit', takes: 'audit', page: AuditPart },
  { part: 'backup', takes: 'audit', page: BackupPart },
  { part: 'about', takes: null, page: AboutPart },
  { part: 'api', takes: null, page: ApiPart },
];

export function AdminPage() {
  const say = useWords(adminWords);
  const session = useWords(sessionWords);
  const { may } = useMe();
  const asked = useParam('part') || 'units';
  const code = useParam('code');
  const found = parts.find(({ part }) => part === asked);
  const allowed = ({ takes }: Part): boolean => takes === null || may.includes(takes);
  const One = found?.one;
  const shown = !found ? (
    <NothingHere />
  ) : !allowed(found) ? (
    <Empty>{session('review.not-yours.next')}</Empty>
  ) : code && One ? (
    <One key={code} code={code} />
  ) : (
    <found.page />
  );
  return (
    <div className={styles.frame}>
      <nav className={`${styles.parts} unprinted`} aria-label={say('parts')}>
        {parts.filter(allowed).map(({ part }) => (
          <a key={part} href={paths.admin(part)} aria-current={part === asked ? 'page' : undefined}>
            {say(`part.${part}`)}
          </a>
        ))}
        {may.includes('keep lists') && <a href={paths.regimes()}>{say('part.regimes')}</a>}
      </nav>
      <div>{shown}</div>
    </div>
  );
}
