-- When whoever runs the machine last made a backup, so that an administrator sees in the pages whether one is made at all.
-- A local table: it is about this database, belongs to no authority alone, and a restored database begins without.
create table backup_taken (
  number bigint generated always as identity primary key,
  taken_at timestamptz not null,
  program text not null,
  authorities text[] not null,
  -- Its name alone: where it lies is not for the pages.
  file_name text not null,
  rows bigint not null,
  bytes bigint not null
);
grant select on backup_taken to bokhuyet_program;
