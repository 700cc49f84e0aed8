-- The past of every table, as of the position a transaction names: of rows the ledger keeps, the last of each key up to
-- there, but for what was taken off a list (`gone`); of figures, those whose entry is sealed by then. Names, files and what
-- cases say are as they are now, so that what was erased is gone from the past too. Each view is answered once and then
-- joined (offset 0): the planner cannot know how many rows come out, and would make one anew for each row of the other.
create or replace function show_past() returns void language plpgsql as $$
declare
  past record;
  up_to constant text := 'current_setting(''bokhuyet.position'', true)::bigint';
begin
  drop schema if exists bokhuyet_past cascade;
  create schema bokhuyet_past;
  grant usage on schema bokhuyet_past to bokhuyet_program;
  for past in
    select t.relname as name,
      (select string_agg(format('r.written->%L', a.attname), ', ' order by k.o)
        from unnest(c.conkey) with ordinality k(n, o)
        join pg_attribute a on a.attrelid = t.oid and a.attnum = k.n) as keys
    from pg_class t join pg_constraint c on c.conrelid = t.oid and c.contype = 'p'
    where t.relnamespace = 'bokhuyet'::regnamespace and t.relkind in ('r', 'p')
      and t.relname not in ('schema_migration', 'schema_routine', 'ledger_entry', 'ledger_row', 'ledger_seal', 'sum_change', 'sum_folded',
        'sum_page', 'job', 'job_step', 'job_file') and t.relname not like 'sign\_in\_%'
    order by t.relname
  loop
    execute format('create view bokhuyet_past.%I with (security_invoker = true) as ', past.name) || case
      when past.name in ('person', 'file', 'case_facts') then format('select * from bokhuyet.%I', past.name)
      when past.name = 'figure' then format(
        'select t.* from bokhuyet.figure t where exists (select from bokhuyet.ledger_seal s '
        'where s.authority = t.authority and s.entry = t.entry and s.position <= %s)', up_to)
      else format(
        'select t.* from (select distinct on (%1$s) r.written from bokhuyet.ledger_row r join bokhuyet.ledger_seal s '
        'on s.authority = r.authority and s.entry = r.entry where r.noun = %2$L and s.position <= %3$s '
        'order by %1$s, s.position desc, r.ordinal desc) last, '
        'lateral jsonb_populate_record(null::bokhuyet.%4$I, last.written) t where not last.written ? ''gone'' offset 0',
        past.keys, past.name, up_to, past.name)
    end;
    execute format('grant select on bokhuyet_past.%I to bokhuyet_program', past.name);
  end loop;
end
$$;
