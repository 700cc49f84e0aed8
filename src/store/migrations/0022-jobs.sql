-- Long work: what somebody asked for, cut into steps that are each done once, and how far it is. Whatever process holds the
-- database open takes it up: for a time (the claim), so that another goes on where one was killed. What came of the steps in
-- the authority is deeds with entries of their own; how they were got through is no part of its record.
create table job (
  authority text not null references authority,
  job text not null check (job ~ '^[a-z0-9-]{1,64}$'),
  kind text not null,
  -- JSON as it was written; what it means, its kind knows.
  input text not null,
  -- Whoever asked acts in every step, with the rights of then.
  person text not null,
  asked_at timestamptz not null,
  -- 'gathering' until all its steps are there; 'asks' waits for an answer of somebody.
  state text not null check (state in ('gathering', 'waiting', 'running', 'asks', 'done', 'failed')),
  claimed_by text,
  claimed_until timestamptz,
  attempts integer not null default 0,
  -- Not before: after a failure that may pass.
  due_at timestamptz not null,
  started_at timestamptz,
  ended_at timestamptz,
  primary key (authority, job),
  foreign key (authority, person) references person,
  check ((state = 'running') = (claimed_by is not null)),
  check ((claimed_by is null) = (claimed_until is null))
);
create index on job (authority, due_at) where state in ('waiting', 'running');

create table job_step (
  authority text not null,
  job text not null,
  step integer not null check (step > 0),
  -- Once in a job: a file, an address.
  name words not null,
  input text not null,
  -- Nothing can be done without bytes that are gone.
  takes_bytes boolean not null,
  state text not null check (state in ('waiting', 'running', 'asks', 'done', 'failed', 'dropped')),
  attempts integer not null default 0,
  outcome text,
  -- Problems as data, JSON.
  problems text not null default '[]',
  primary key (authority, job, step),
  unique (authority, job, name),
  foreign key (authority, job) references job
);

-- The bytes a step waits for. They are read for a secrecy stamp before they come here, and go once the step is done.
create table job_file (
  authority text not null,
  job text not null,
  step integer not null,
  bytes bytea not null,
  primary key (authority, job, step),
  foreign key (authority, job, step) references job_step
);

select guard('job', 'keep');
select guard('job_step', 'keep');
select guard('job_file', 'list');
