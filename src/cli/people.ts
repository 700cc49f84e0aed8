/**
 * `bokhuyet people --authority X`: who has which role, and giving or ending one, as whoever runs the program: the first
 * administrator has to come from somewhere.
 */
import { Command, Option } from 'commander';
import { type Day, parseDay } from '#core/day.ts';
import type { GivenRole } from '#core/permission.ts';
import { dayIn } from '#store/access/acting.ts';
import { asking } from '#store/access/query.ts';
import { endRole, type Given, grantRole, rolesHeld } from '#store/access/roles.ts';
import { roleWords } from '#store/access/words.ts';
import { tend } from '#store/upkeep/tend.ts';
import { authorityOnRecord } from '#store/who/authority.ts';
import { namePerson } from '#store/who/people.ts';
import { asOperator, type DatabaseOptions, dataOption, withDatabase } from './database.ts';
import { notOnRecord } from './export.ts';
import { languageOption, Refusal, say } from './terminal.ts';

type Options = DatabaseOptions & {
  readonly authority: string;
  readonly name?: string;
  readonly role?: GivenRole;
  readonly unit?: string;
  readonly from?: string;
  readonly to?: string;
  readonly end?: string;
};

const given: readonly GivenRole[] = ['reporter', 'office', 'approver', 'leader', 'administrator', 'auditor'];

export const peopleCommand = (): Command =>
  new Command('people')
    .description(
      'Xem, giao, thôi vai trò của từng người ở một địa phương.\nSee, give and end the roles of an authority’s people.',
    )
    .requiredOption('--authority <code>', 'mã địa phương / the authority’s code')
    .option('--name <name>', 'giao vai trò cho người này / give this person a role')
    .addOption(new Option('--role <role>', 'vai trò / the role').choices(given))
    .option('--unit <code>', 'đơn vị của người báo cáo / a reporter’s unit')
    .option('--from <day>', 'từ ngày, mặc định hôm nay / from this day, by default today')
    .option('--to <day>', 'ngày cuối / the last day')
    .option(
      '--end <person/number>',
      'thôi vai trò này sau ngày --to, mặc định hôm nay / end this role after --to, by default today',
    )
    .option(...dataOption)
    .option(...languageOption)
    .addHelpText(
      'after',
      '\nVí dụ / Example: bokhuyet people --authority kien-an --name "Trần Thị Mai" --role administrator',
    )
    .action(keepPeople);

async function keepPeople(options: Options): Promise<void> {
  const { authority, name, role } = options;
  if ((name === undefined) !== (role === undefined))
    throw new Refusal('--name và --role đi cùng nhau. / --name and --role go together.');
  const who = asOperator(authority);
  const dates = { from: asked(options.from) ?? dayIn(who.at), to: asked(options.to) };
  const ending = options.end === undefined ? null : { ...ofPerson(options.end), lastDay: dates.to ?? dayIn(who.at) };
  const held = await withDatabase(options, async (connection) => {
    if ((await asking(connection, who, (session) => authorityOnRecord(session, authority))) === null)
      throw notOnRecord(authority);
    if (ending !== null) await endRole(connection, who, ending);
    if (name !== undefined && role !== undefined) {
      const person = await namePerson(connection, who, { name, email: null, phone: null });
      await grantRole(connection, who, { person, role, unit: options.unit ?? null, ...dates });
    }
    await tend(connection, authority);
    return asking(connection, who, (session) => rolesHeld(session, authority));
  });
  for (const one of held) say(told(one, options));
}

function asked(text: string | undefined): Day | null {
  if (text === undefined) return null;
  const found = parseDay(text);
  if (found === null) throw new Refusal(`${text}: viết ngày kiểu 2019-09-30. / write a day as 2019-09-30.`);
  return found;
}

/** `p3/1`: as the list prints it. */
function ofPerson(text: string): { readonly person: string; readonly number: number } {
  const [, person, number] = /^(.+)\/(\d+)$/.exec(text) ?? [];
  if (person === undefined)
    throw new Refusal(`${text}: viết như trong danh sách, ví dụ p3/1. / write it as the list does, say p3/1.`);
  return { person, number: Number(number) };
}

function told({ person, number, name, role, unit, from, to }: Given, { lang }: Options): string {
  const what = lang === 'vi' ? roleWords[role] : role;
  return `${person}/${number}  ${name}  ${what}${unit === null ? '' : ` ${unit}`}  ${from} – ${to ?? ''}`.trimEnd();
}
