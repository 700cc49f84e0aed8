/** People met by several deeds at once: a code means one person, and a name met twice in one moment is one person. */
import { expect, it } from 'vitest';
import { day } from '#core/day.ts';
import { asking } from '#store/access/query.ts';
import { putRecord } from '#store/authority-record.ts';
import { everyFigure } from '#store/figures/figures.ts';
import { saveFigures } from '#store/figures/save-figures.ts';
import { asClerk, asOperator, emptyRecord, officerOf, valueOnRecord } from '#store/record-sample.ts';
import { engines } from '#store/store-sample.ts';
import { contactsOf, erasePerson, namePerson } from './people.ts';

const at = new Date('2019-10-01T00:00:00Z');
const authority = 'q';

it.each(engines())('on %s', async (_name, open) => {
  const { connection, remove } = await open();
  try {
    const roles = [...(emptyRecord(authority).roles ?? [])];
    const administrator = {
      name: 'Lê Văn Nam',
      role: 'administrator',
      unit: null,
      from: day('2000-01-01'),
      to: null,
    } as const;
    await putRecord(connection, { ...emptyRecord(authority), roles: [...roles, administrator] }, at);
    const confirmed = (name: string, month: number) => ({
      ...valueOnRecord({
        indicator: 'thu',
        unit: month % 2 === 0 ? 'a' : 'c',
        period: `2019-M0${month}`,
        state: 'value',
        value: '1',
        vintage: 'official',
        known: '2019-08-01',
      }),
      confirmed: { by: name, on: day('2019-08-02') },
    });
    const save = (...names: readonly string[]) =>
      saveFigures(
        connection,
        { authority, by: officerOf(authority), at },
        names.map((name, index) => confirmed(name, 1 + ((names.length + index) % 9))),
      );
    const name = (one: string) =>
      namePerson(connection, asOperator(authority), { name: one, email: null, phone: null });

    // An erased name leaves its code taken, and a hole before it where it is the only one.
    const gone = await name('Người đã xóa');
    await erasePerson(connection, { authority, by: { of: authority, person: 'p2' }, at }, gone);
    const met = ['Phạm Thị Hoa', 'Đỗ Văn Sơn', 'Vũ Thị Lan', 'Bùi Văn Hải', 'Ngô Thị Thu', 'Hồ Văn Minh'];
    await Promise.all([
      ...met.map((one) => save('Chung Một Tên', one)),
      ...met.map((one) => name(one)),
      name('Chung Một Tên'),
    ]);
    const people = await asking(connection, asClerk(authority), (session) => contactsOf(session, authority));
    expect(people.map((one) => one.name).sort()).toEqual(
      ['Trần Thị Mai', 'Lê Văn Nam', 'Chung Một Tên', ...met].sort(),
    );
    expect(new Set([...people.map(({ person }) => person), gone]).size).toBe(met.length + 4);
    const figures = await asking(connection, asClerk(authority), (session) => everyFigure(session, authority));
    expect(figures.map((figure) => figure.confirmed?.by).sort()).toEqual(
      [...met, ...met.map(() => 'Chung Một Tên')].sort(),
    );
  } finally {
    await remove();
  }
});
