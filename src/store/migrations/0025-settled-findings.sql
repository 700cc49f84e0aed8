-- Findings as people settle them: who put them on record in the place of which proposals, whether papers tell them by
-- figures, and those that were found to be none.

alter table finding
  add recorded_by text, add recorded_on date,
  -- Then its words are for lists.
  add by_figures boolean,
  add dropped_by text, add dropped_on date check (dropped_on >= recorded_on), add dropped_because words,
  add foreign key (authority, recorded_by) references person,
  add foreign key (authority, dropped_by) references person,
  add check ((recorded_by is null) = (recorded_on is null)),
  add check ((dropped_by is null) = (dropped_on is null) and (dropped_on is null) = (dropped_because is null));

-- Proposals it was made of, besides that of its own name; they are on no record themselves.
create table finding_from (
  authority text not null,
  finding text not null,
  position integer not null,
  proposed text not null,
  primary key (authority, finding, position),
  foreign key (authority, finding) references finding
);

-- What happened to one finding is read from the ledger.
create index ledger_row_of_finding on ledger_row (authority, (written ->> 'finding')) where noun = 'finding';

select guard('finding_from', 'list');
-- Taken off the record, so that what was proposed stands again; the ledger keeps it.
grant delete on finding to bokhuyet_program;
