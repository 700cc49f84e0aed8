-- Cases of registers: that there is one, and each version of what it says, in the ledger; the words themselves, which may
-- name people, beside it. The ledger holds their hash with a salt, so that they can be checked, and erased.

drop table register_case;
create table register_case (
  authority text not null references authority,
  register text not null,
  case_number text not null,
  unit text,
  opened_on date not null,
  closed_on date check (closed_on >= opened_on),
  -- Then nothing of what it said is left.
  erased_on date,
  primary key (authority, register, case_number),
  foreign key (authority, register) references register,
  foreign key (authority, unit) references unit
);

create table case_version (
  authority text not null,
  register text not null,
  case_number text not null,
  version integer not null check (version > 0),
  person text not null,
  on_day date not null,
  -- SHA-256 of salt and facts.
  hash sha256 not null,
  primary key (authority, register, case_number, version),
  foreign key (authority, register, case_number) references register_case,
  foreign key (authority, person) references person
);

create table case_facts (
  authority text not null,
  register text not null,
  case_number text not null,
  version integer not null,
  salt text,
  -- JSON as it was written.
  facts text,
  primary key (authority, register, case_number, version),
  foreign key (authority, register, case_number, version) references case_version,
  check ((facts is null) = (salt is null))
);

select guard('register_case', 'keep');
select guard('case_version', 'append');
select guard('case_facts', 'keep');
