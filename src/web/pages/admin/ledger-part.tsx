/**
 * Nhật ký: who did what when, by deed, person, unit and day; and what is not sealed yet.
 */
import { Button } from '@mantine/core';
import type { OutputOf } from '#server/contract/contract.ts';
import { useCall } from '#web/client.ts';
import { useGo, useHere } from '#web/here.tsx';
import { useSpeech, useWords } from '#web/language.tsx';
import styles from '#web/pages/admin/admin.module.css';
import { PageHead } from '#web/parts/section.tsx';
import { Empty, Failed } from '#web/parts/states.tsx';
import { paths } from '#web/paths.ts';
import { adminWords } from '#web/words/admin.ts';

type Line = OutputOf<'ledger.read'>['lines'][number];

const filters = ['deed', 'person', 'unit', 'from', 'to', 'before'] as const;
const everyQuarterMinute = 15_000;

/** `2019-10-01 08:30:12` as clocks in Việt Nam say it. */
export const hourHere = (iso: string): string =>
  new Date(Date.parse(iso) + 7 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');

export function LedgerPart() {
  const say = useWords(adminWords);
  const { search } = useHere();
  const go = useGo();
  const asked = Object.fromEntries(filters.flatMap((one) => (search.get(one) ? [[one, search.get(one)]] : [])));
  const read = useCall('ledger.read', asked, asked.before ? {} : { every: everyQuarterMinute });
  const choose = (change: Readonly<Record<string, string | number | null>>): void =>
    go(paths.admin('ledger', undefined, { ...asked, before: null, ...change }), { replace: true });
  const { data } = read;
  const last = data?.lines.at(-1)?.entry ?? null;
  return (
    <>
      <PageHead title={say('part.ledger')} lead={say('ledger.lead')} />
      <Filters asked={asked} choose={choose} />
      {read.error && <Failed why={read.error.words} again={() => void read.refetch()} />}
      {data && (
        <p role="status" className={data.unsealed > 0 ? styles.note : styles.right}>
          {data.unsealed > 0 ? say('ledger.unsealed', { count: data.unsealed }) : say('ledger.sealed')}
        </p>
      )}
      {data?.lines.length === 0 && <Empty>{say('ledger.none')}</Empty>}
      {data && data.lines.length > 0 && <Lines lines={data.lines} />}
      <div className={`${styles.acts} unprinted`}>
        {asked.before && (
          <Button variant="default" onClick={() => choose({})}>
            {say('ledger.newest')}
          </Button>
        )}
        {data?.hasMore && (
          <Button variant="default" onClick={() => choose({ before: last })}>
            {say('ledger.more')}
          </Button>
        )}
      </div>
    </>
  );
}

type FiltersProps = {
  readonly asked: Readonly<Record<string, string | null>>;
  readonly choose: (change: Readonly<Record<string, string | null>>) => void;
};

function Filters({ asked, choose }: FiltersProps) {
  const say = useWords(adminWords);
  const { both } = useSpeech();
  const deeds = useCall('ledger.deeds', {}).data ?? [];
  const people = useCall('accounts.list', {}).data ?? [];
  const units = useCall('lists.units', {}).data ?? [];
  const choices = {
    deed: deeds.map(({ deed, what }) => [deed, both(what)] as const),
    person: people.map(({ person, name }) => [person, name] as const),
    unit: units.map(({ code, name }) => [code, name] as const),
  };
  return (
    <div className={`${styles.filters} unprinted`}>
      {(['deed', 'person', 'unit'] as const).map((one) => (
        <label key={one}>
          {say(`ledger.${one}`)}
          <select
            aria-label={say(`ledger.${one}`)}
            value={asked[one] ?? ''}
            onChange={(event) => choose({ [one]: event.currentTarget.value || null })}
          >
            <option value="">{say('ledger.any')}</option>
            {choices[one].map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
      ))}
      {(['from', 'to'] as const).map((one) => (
        <label key={one}>
          {say(`ledger.${one}`)}
          <input
            type="date"
            value={asked[one] ?? ''}
            onChange={(event) => choose({ [one]: event.currentTarget.value || null })}
          />
        </label>
      ))}
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly Line[] }) {
  const say = useWords(adminWords);
  const { both } = useSpeech();
  const units = useCall('lists.units', {}).data ?? [];
  const nameOf = (code: string): string => units.find((one) => one.code === code)?.name ?? code;
  const heads = ['at', 'deed', 'person', 'as', 'unit', 'about', 'wrote', 'position'] as const;
  const roleOf = (role: string | null): string =>
    role === null ? '' : `role.${role}` in adminWords ? say(`role.${role}` as 'role.office') : say('ledger.operator');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard.
    <section className={styles.scroll} tabIndex={0} aria-label={say('part.ledger')}>
      <table>
        <thead>
          <tr>
            {heads.map((one) => (
              <th key={one}>{say(`ledger.${one}`)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.entry}>
              <td>
                {hourHere(line.at)}
                {line.clockSaid && <small> {say('ledger.clock', { at: hourHere(line.clockSaid) })}</small>}
              </td>
              <td>{both(line.what)}</td>
              <td>{line.name ?? say('ledger.operator')}</td>
              <td>{roleOf(line.role)}</td>
              <td>{line.unit ? nameOf(line.unit) : ''}</td>
              <td>{line.about}</td>
              <td>{line.wrote.map(({ noun, count }) => `${noun} ${count}`).join(', ')}</td>
              <td>{line.position ?? say('ledger.open')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
