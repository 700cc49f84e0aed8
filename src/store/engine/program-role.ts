/**
 * The role the program works as, seen to before the first migration: it belongs to the whole server, so that an account
 * with a database of its own may make it, may find it, or may need an administrator's help.
 */
import { programRole, type Session, script } from './connection.ts';
import { DatabaseRefusal } from './refusal.ts';

/** Since PostgreSQL 16 a member of a role need not have the right to become it; whoever makes one is such a member. */
const mayBecome = `pg_has_role(current_user, '${programRole}',
  case when current_setting('server_version_num')::integer >= 160000 then 'set' else 'member' end)`;

/** What the account may not do is left; whether that was needed is asked after. Another database may be at the same. */
const prepared = `
  do $$ begin
    if to_regrole('${programRole}') is null then
      create role ${programRole} nologin nosuperuser nocreatedb nocreaterole nobypassrls;
    end if;
  exception when duplicate_object or unique_violation or insufficient_privilege then null;
  end $$;
  do $$ begin
    if to_regrole('${programRole}') is not null and not ${mayBecome} then
      execute format('grant ${programRole} to %I', current_user);
    end if;
  exception when insufficient_privilege then null;
  end $$;
  select current_user as account, case when to_regrole('${programRole}') is not null then ${mayBecome} end as able`;

/** Sees to it that the role is there and that the account may become it, or refuses with what an administrator has to do. */
export async function prepareRole(session: Session): Promise<void> {
  const [found] = await session.query(script(prepared));
  if (found?.able === true) return;
  const make = found?.able === null ? `create role ${programRole} nologin; ` : '';
  const needed = `${make}grant ${programRole} to ${found?.account};`;
  throw new DatabaseRefusal({
    vi: `Tài khoản ${found?.account} của DATABASE_URL cần vai trò ${programRole}; quản trị máy chủ chạy một lần: ${needed} Chưa động đến dữ liệu.`,
    en: `The account of DATABASE_URL needs the role ${programRole}; an administrator of the server does once: ${needed} Nothing was touched.`,
  });
}
