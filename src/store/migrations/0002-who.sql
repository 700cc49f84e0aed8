-- Who there is: the authority, its people and bodies, its units and what reform made of them.
-- Every key begins with the authority: it is the unit of isolation here and of distribution on a cluster.

create table authority (
  authority text primary key,
  name words not null,
  level words not null,
  place words not null,
  -- What in its data is illustrative; printed on every page and paper.
  illustrative text
);

create table holiday (
  authority text not null references authority,
  on_day date not null,
  position integer not null,
  primary key (authority, on_day)
);

-- The one place of names of people: everything else, and the ledger above all, knows a person by this code, so that a
-- name can be erased and nothing else changes.
create table person (
  authority text not null references authority,
  person text not null,
  name text,
  erased_on date,
  primary key (authority, person),
  check ((name is null) = (erased_on is not null))
);

create table unit (
  authority text not null references authority,
  unit text not null,
  -- The office's own order: lists, annexes and papers follow it.
  position integer not null,
  name words not null,
  kind text not null check (kind in ('ward', 'department', 'vertical', 'front', 'organisation', 'party', 'school')),
  valid_from date not null,
  -- The last day it existed.
  valid_to date check (valid_to >= valid_from),
  parent text,
  -- Other ways people write it; files are recognised by them.
  spellings text[] not null,
  fields text[] not null,
  primary key (authority, unit),
  foreign key (authority, parent) references unit
);

-- The unit in other code systems (tax, statistics): a name is never a key, and neither is one system's code for another.
create table unit_code (
  authority text not null,
  unit text not null,
  system text not null,
  code text not null,
  position integer not null,
  primary key (authority, unit, system),
  foreign key (authority, unit) references unit
);

create table unit_relation (
  authority text not null references authority,
  relation integer not null,
  on_day date not null,
  kind text not null check (kind in ('merge', 'split', 'rename', 'move')),
  primary key (authority, relation)
);

create table unit_relation_member (
  authority text not null,
  relation integer not null,
  side text not null check (side in ('from', 'to')),
  position integer not null,
  unit text not null,
  primary key (authority, relation, side, position),
  foreign key (authority, relation) references unit_relation,
  foreign key (authority, unit) references unit
);

-- How much of the predecessor went to each successor; digits as they were given.
create table unit_share (
  authority text not null,
  relation integer not null,
  unit text not null,
  position integer not null,
  population exact check (population between 0 and 1),
  area exact check (area between 0 and 1),
  primary key (authority, relation, unit),
  foreign key (authority, relation) references unit_relation,
  foreign key (authority, unit) references unit
);

-- Who vouches for the values on record, and since when.
create table register_keeper (
  authority text primary key references authority,
  person text not null,
  since date not null,
  foreign key (authority, person) references person
);

-- What a person may do is read from here; several roles at once, each for a time, a reporter's for a unit.
create table role_held (
  authority text not null,
  person text not null,
  role text not null check (role in ('office', 'reporter', 'approver', 'leader', 'administrator', 'auditor')),
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  unit text,
  primary key (authority, person, role, valid_from),
  foreign key (authority, person) references person,
  foreign key (authority, unit) references unit,
  check ((role = 'reporter') = (unit is not null))
);

-- Who issues papers: own number series, layout and signing.
create table body (
  authority text not null references authority,
  body text not null,
  position integer not null,
  name words not null,
  superior text,
  side text not null check (side in ('party', 'state', 'front')),
  symbol words not null,
  signs_on_behalf words not null,
  signing_post words not null,
  signer text,
  office text,
  primary key (authority, body),
  foreign key (authority, signer) references person
);

select guard('authority', 'keep');
select guard('holiday', 'list');
select guard('person', 'keep');
select guard('unit', 'keep');
select guard('unit_code', 'list');
select guard('unit_relation', 'keep');
select guard('unit_relation_member', 'list');
select guard('unit_share', 'list');
select guard('register_keeper', 'keep');
select guard('role_held', 'keep');
select guard('body', 'keep');
