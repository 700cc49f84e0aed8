-- Making good: findings and what answers them, tasks from the day they are given to the day they are done.

create table finding (
  authority text not null references authority,
  finding text not null,
  position integer not null,
  review period_code not null,
  kind text not null check (kind in ('achievement', 'shortcoming')),
  field words not null,
  indicator text,
  said words not null,
  degree text,
  -- As a unit stated it; never invented.
  cause text,
  primary key (authority, finding),
  foreign key (authority, indicator) references indicator
);

create table finding_unit (
  authority text not null,
  finding text not null,
  position integer not null,
  unit text not null,
  primary key (authority, finding, position),
  foreign key (authority, finding) references finding,
  foreign key (authority, unit) references unit
);

-- What rests under it: a figure's key, or words in a paper.
create table finding_evidence (
  authority text not null,
  finding text not null,
  position integer not null,
  figure_key text,
  review period_code,
  file_name text,
  start_at integer,
  end_at integer,
  quote text,
  primary key (authority, finding, position),
  foreign key (authority, finding) references finding,
  foreign key (authority, review, file_name) references submission
);

-- đã, đang, chưa khắc phục: as a review found it; a later one adds a row.
create table finding_state (
  authority text not null,
  finding text not null,
  review period_code not null,
  state text not null check (state in ('remedied', 'being-remedied', 'not-remedied')),
  person text,
  on_day date not null,
  primary key (authority, finding, review, on_day),
  foreign key (authority, finding) references finding,
  foreign key (authority, person) references person
);

-- Why a shortcoming, or an open task of the last review, has no task. The review itself names what it finds, so the
-- finding need not be on record.
create table waiver (
  authority text not null,
  review period_code not null,
  position integer not null,
  finding words not null,
  reason words not null,
  person text not null,
  on_day date not null,
  primary key (authority, review, position),
  foreign key (authority, review) references review,
  foreign key (authority, person) references person
);

create table task (
  authority text not null references authority,
  task text not null,
  position integer not null,
  what words not null,
  field words not null,
  -- A post, not a name.
  leader text,
  lead text,
  deliverable text,
  -- Standing: without a day. The first day stays; extensions stand beside it.
  is_standing boolean not null,
  due_on date,
  paused_since date,
  paused_because text,
  assigned_on date not null,
  review period_code,
  origin text not null check (origin in ('remedy', 'target-missed', 'from-above', 'work-programme', 'carried')),
  finding text,
  indicator text,
  withdrawn_on date,
  withdrawn_because text,
  primary key (authority, task),
  foreign key (authority, lead) references unit,
  foreign key (authority, finding) references finding,
  foreign key (authority, indicator) references indicator,
  check ((paused_since is null) = (paused_because is null)),
  check ((withdrawn_on is null) = (withdrawn_because is null)),
  check (not is_standing or paused_since is null)
);

-- Further findings it answers with the first.
create table task_answer (
  authority text not null,
  task text not null,
  position integer not null,
  finding text not null,
  primary key (authority, task, position),
  foreign key (authority, task) references task,
  foreign key (authority, finding) references finding
);

create table task_support (
  authority text not null,
  task text not null,
  position integer not null,
  unit text not null,
  primary key (authority, task, position),
  foreign key (authority, task) references task,
  foreign key (authority, unit) references unit
);

create table task_directive (
  authority text not null,
  task text not null,
  position integer not null,
  directive text not null,
  clause text,
  primary key (authority, task, position),
  foreign key (authority, task) references task,
  foreign key (authority, directive) references directive,
  foreign key (authority, directive, clause) references clause
);

create table task_extension (
  authority text not null,
  task text not null,
  position integer not null,
  from_day date not null,
  to_day date not null,
  person text not null,
  on_day date not null,
  reason words not null,
  primary key (authority, task, position),
  foreign key (authority, task) references task,
  foreign key (authority, person) references person
);

-- Said by the unit; what the office has not confirmed is not yet done.
create table task_progress (
  authority text not null,
  task text not null,
  position integer not null,
  on_day date not null,
  said words not null,
  is_done boolean not null,
  confirmed_by text,
  confirmed_on date check (confirmed_on >= on_day),
  primary key (authority, task, position),
  foreign key (authority, task) references task,
  foreign key (authority, confirmed_by) references person,
  check ((confirmed_by is null) = (confirmed_on is null))
);

-- Papers that show what was done.
create table task_evidence (
  authority text not null,
  task text not null,
  position integer not null,
  sha256 sha256 not null,
  file_name words not null,
  primary key (authority, task, position),
  foreign key (authority, task) references task,
  foreign key (authority, sha256) references file
);

select guard('finding', 'keep');
select guard('finding_unit', 'list');
select guard('finding_evidence', 'list');
select guard('finding_state', 'append');
select guard('waiver', 'append');
select guard('task', 'keep');
select guard('task_answer', 'list');
select guard('task_support', 'list');
select guard('task_directive', 'list');
select guard('task_extension', 'append');
select guard('task_progress', 'keep');
select guard('task_evidence', 'append');
