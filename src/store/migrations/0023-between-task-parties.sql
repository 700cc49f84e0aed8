-- Tasks between those who do them and those who gave them: who said what for whom, what was sent back and why, later days
-- that were asked for, and the meeting that set it.

-- Nobody knows of what was imported without it.
alter table task_progress add unit text, add said_by text,
  add sent_back_by text, add sent_back_on date check (sent_back_on >= on_day), add sent_back_because words,
  add foreign key (authority, unit) references unit,
  add foreign key (authority, said_by) references person,
  add foreign key (authority, sent_back_by) references person,
  add check ((sent_back_by is null) = (sent_back_on is null) and (sent_back_on is null) = (sent_back_because is null)),
  add check (sent_back_by is null or confirmed_by is null);

-- The word of progress it came with.
alter table task_evidence add progress integer,
  add foreign key (authority, task, progress) references task_progress;

-- The day it was asked for, where somebody did.
alter table task_extension add asked_on date check (asked_on <= on_day);

create table extension_request (
  authority text not null,
  task text not null,
  number integer not null check (number > 0),
  unit text not null,
  to_day date not null,
  reason words not null,
  asked_by text not null,
  asked_on date not null,
  is_granted boolean,
  answered_by text,
  answered_on date check (answered_on >= asked_on),
  -- Why not; or what goes with a yes.
  answered words,
  primary key (authority, task, number),
  foreign key (authority, task) references task,
  foreign key (authority, unit) references unit,
  foreign key (authority, asked_by) references person,
  foreign key (authority, answered_by) references person,
  check ((is_granted is null) = (answered_by is null) and (answered_by is null) = (answered_on is null)),
  check (is_granted is null or is_granted or answered is not null)
);

create table task_meeting (
  authority text not null,
  task text not null,
  review period_code not null,
  meeting text not null,
  primary key (authority, task),
  foreign key (authority, task) references task,
  foreign key (authority, review, meeting) references meeting
);

-- What happened to one task is read from the ledger.
create index ledger_row_of_task on ledger_row (authority, (written ->> 'task')) where noun = 'task';

select guard('extension_request', 'keep');
select guard('task_meeting', 'append');
