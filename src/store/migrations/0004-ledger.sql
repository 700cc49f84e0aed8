-- The ledger: what was done, by whom, in a chain of hashes. It holds no name and no words of anybody; what was written
-- stays (the program may not change or remove a row here).

create table ledger_entry (
  authority text not null references authority,
  -- Numbers are given when work begins, so a larger one may be written first: the order that counts is that of the seals.
  entry bigint not null,
  at timestamptz not null,
  deed words not null,
  person text,
  -- In which role, and for whom: the office may act for a unit that never signs in.
  role text,
  for_unit text,
  about text,
  -- SHA-256 over every row the deed wrote.
  digest sha256 not null,
  primary key (authority, entry),
  foreign key (authority, person) references person,
  foreign key (authority, for_unit) references unit
);
create sequence ledger_number;
grant usage on sequence ledger_number to bokhuyet_program;

-- Every row of a noun that changes, as a deed left it: how it was at any past position is read from here.
create table ledger_row (
  authority text not null,
  entry bigint not null,
  ordinal integer not null,
  noun text not null,
  written jsonb not null,
  primary key (authority, entry, ordinal),
  -- Deferred: the entry is written last, with the digest of all that came before it.
  foreign key (authority, entry) references ledger_entry deferrable initially deferred
);

-- The chain: entries in the order in which they were sealed, soon after they were made. "As of" is a position here.
create table ledger_seal (
  authority text not null,
  position bigint not null check (position > 0),
  entry bigint not null,
  previous sha256,
  hash sha256 not null,
  primary key (authority, position),
  unique (authority, entry),
  foreign key (authority, entry) references ledger_entry,
  check ((previous is null) = (position = 1))
);

select guard('ledger_entry', 'append');
select guard('ledger_row', 'append');
select guard('ledger_seal', 'append');
