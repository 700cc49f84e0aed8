-- What deeds say of papers, findings, tasks, meetings and reports: each a row of its own, with who and when.

-- What became of a paper after it came in; without a row it stands as it was sent.
create table submission_state (
  authority text not null,
  review period_code not null,
  file_name words not null,
  number integer not null check (number > 0),
  state text not null check (state in ('soft-copy', 'signed', 'sent-back', 'accepted')),
  person text not null,
  on_day date not null,
  reason words,
  primary key (authority, review, file_name, number),
  foreign key (authority, review, file_name) references submission,
  foreign key (authority, person) references person,
  check (state <> 'sent-back' or reason is not null)
);

-- What was read in it, and by which reader: the facts are a file, so that no words of a paper stand in the ledger.
create table submission_reading (
  authority text not null,
  review period_code not null,
  file_name words not null,
  number integer not null check (number > 0),
  reader words not null,
  facts sha256 not null,
  primary key (authority, review, file_name, number),
  foreign key (authority, review, file_name) references submission,
  foreign key (authority, facts) references file
);

-- Nobody could state one before. Several on one day are told apart by their number.
drop table finding_state;
create table finding_state (
  authority text not null,
  finding text not null,
  number integer not null check (number > 0),
  review period_code not null,
  state text not null check (state in ('remedied', 'being-remedied', 'not-remedied')),
  person text not null,
  on_day date not null,
  primary key (authority, finding, number),
  foreign key (authority, finding) references finding,
  foreign key (authority, review) references review,
  foreign key (authority, person) references person
);

-- An open task of the last review that a person carried over into this one, and in which words.
create table task_carried (
  authority text not null,
  review period_code not null,
  task text not null,
  said words not null,
  person text not null,
  on_day date not null,
  primary key (authority, review, task),
  foreign key (authority, review) references review,
  foreign key (authority, task) references task,
  foreign key (authority, person) references person
);

-- Who put it on record; nobody of what was imported.
alter table task add assigned_by text, add foreign key (authority, assigned_by) references person;
alter table review add closed_by text, add foreign key (authority, closed_by) references person;
alter table review add check ((closed_on is null) = (closed_by is null));

-- The ordinal is that of the body's meetings of its kind in its term.
alter table meeting add term words, add chair_post words, add place words;
create unique index meeting_by_ordinal on meeting (authority, body, kind, term, ordinal);

create table meeting_attendance (
  authority text not null,
  review period_code not null,
  meeting text not null,
  position integer not null,
  unit text,
  person text,
  present boolean not null,
  -- Of those who were not there.
  reason words,
  primary key (authority, review, meeting, position),
  foreign key (authority, review, meeting) references meeting,
  foreign key (authority, unit) references unit,
  foreign key (authority, person) references person,
  check (unit is not null or person is not null)
);

create table meeting_paper (
  authority text not null,
  review period_code not null,
  meeting text not null,
  position integer not null,
  kind text not null check (kind in ('invitation', 'programme', 'script', 'summary', 'minutes', 'conclusion', 'other')),
  file_name words not null,
  sha256 sha256 not null,
  primary key (authority, review, meeting, position),
  foreign key (authority, review, meeting) references meeting,
  foreign key (authority, sha256) references file
);

alter table opinion add answered_by text, add answered_on date,
  add foreign key (authority, answered_by) references person,
  add check ((taken_over is null) = (answered_by is null) and (answered_by is null) = (answered_on is null));

-- Which figures a printed one rests on, and whether one of them waits for a named person: such a draft is not issued.
alter table draft_figure add rests_on text[] not null default '{}', add unconfirmed boolean not null default false;
alter table draft add person text, add foreign key (authority, person) references person;

-- As it went out (signed, with its number), where that is another file than the draft's.
alter table report add sha256 sha256, add person text,
  add foreign key (authority, sha256) references file,
  add foreign key (authority, person) references person;
create unique index report_by_symbol on report (authority, body, symbol, issued_on);

select guard('submission_state', 'append');
select guard('submission_reading', 'append');
select guard('finding_state', 'append');
select guard('task_carried', 'append');
select guard('meeting_attendance', 'list');
select guard('meeting_paper', 'append');
