-- Who may do what is read from here, and how people are reached: dated roles, several at once; and personal data that can
-- be erased.

-- Nobody could be given a role before. Each is a row of its own, so that one person may report for several units.
drop table role_held;
create table role_held (
  authority text not null,
  person text not null,
  number integer not null check (number > 0),
  role text not null check (role in ('office', 'reporter', 'approver', 'leader', 'administrator', 'auditor')),
  -- A reporter's unit, with all that stand under it.
  unit text,
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  primary key (authority, person, number),
  foreign key (authority, person) references person,
  foreign key (authority, unit) references unit,
  check ((role = 'reporter') = (unit is not null))
);

-- Ended before its time, or where no end was set.
create table role_ended (
  authority text not null,
  person text not null,
  number integer not null,
  last_day date not null,
  primary key (authority, person, number),
  foreign key (authority, person, number) references role_held
);

select guard('role_held', 'append');
select guard('role_ended', 'append');

-- How to reach a person: in this one table, with the name, and gone with it.
alter table person add email text, add phone text;
alter table person add check (erased_on is null or (email is null and phone is null));
