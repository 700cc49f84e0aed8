-- The ground every table stands on: exact kinds of value, the role the program works as, and the guard of rows.

-- The program's role owns nothing: whoever owns a table walks past its row security. It is shared by all databases of a
-- server, so another database may have made it already.
do $$
begin
  if to_regrole('bokhuyet_program') is null then
    create role bokhuyet_program nologin nosuperuser nocreatedb nocreaterole nobypassrls;
  end if;
exception when duplicate_object then
  null;
end
$$;
-- Whoever owns the schema works as that role; on a server it may be no superuser, and an administrator may have seen to it.
do $$
begin
  if not pg_has_role(current_user, 'bokhuyet_program', 'member') then
    execute format('grant bokhuyet_program to %I', current_user);
  end if;
exception when insufficient_privilege then
  raise exception 'an administrator must: grant bokhuyet_program to %', current_user;
end
$$;
grant usage on schema bokhuyet to bokhuyet_program;
grant select on bokhuyet.schema_migration to bokhuyet_program;

-- A reported value is exact; what numeric also allows is no value of anything.
create domain exact as numeric check (value not in ('NaN', 'Infinity', '-Infinity'));
create domain period_code as text check (value ~ '^[12]\d{3}(-([1-9]M|1[01]M|Q[1-4]|M(0[1-9]|1[0-2])))?$');
create domain sha256 as bytea check (octet_length(value) = 32);
create domain words as text check (value <> '');

-- Row security for one table: the program sees and writes rows of the authority its transaction names, and without a
-- name none. Current_setting of a name nobody set is null, and null equals nothing.
-- 'append': what was written stays; 'keep': rows change but do not go; 'list': rows of a list that is written anew.
create function guard(guarded regclass, kind text) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', guarded);
  execute format('alter table %s force row level security', guarded);
  execute format(
    'create policy own_authority on %s using (authority = current_setting(''bokhuyet.authority'', true)) '
    'with check (authority = current_setting(''bokhuyet.authority'', true))', guarded);
  execute format('grant select, insert on %s to bokhuyet_program', guarded);
  if kind in ('keep', 'list') then execute format('grant update on %s to bokhuyet_program', guarded); end if;
  if kind = 'list' then execute format('grant delete on %s to bokhuyet_program', guarded); end if;
end
$$;
revoke execute on function guard(regclass, text) from public;
