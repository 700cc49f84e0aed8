-- A backup of everything must know which authorities there are. The schema's owner may list them, and no more: the
-- program's role still sees only the authority that its transaction names.
do $$
begin
  execute format('create policy listed_by_owner on authority for select to %I using (true)', current_user);
end
$$;
