-- Meetings of a review, drafts with the figures frozen at each, reports as issued, and registers of cases.

create table meeting (
  authority text not null,
  review period_code not null,
  meeting text not null,
  body text not null,
  kind text not null check (kind in ('standing', 'government', 'bureau', 'committee', 'council')),
  ordinal integer,
  held_on date not null,
  chair text,
  called integer,
  present integer,
  minutes sha256,
  conclusion text,
  primary key (authority, review, meeting),
  foreign key (authority, review) references review,
  foreign key (authority, body) references body,
  foreign key (authority, chair) references person,
  foreign key (authority, minutes) references file
);

-- Every opinion is taken over or answered with a reason.
create table opinion (
  authority text not null,
  review period_code not null,
  meeting text not null,
  opinion integer not null,
  person text,
  unit text,
  said words not null,
  taken_over boolean,
  explanation text,
  primary key (authority, review, meeting, opinion),
  foreign key (authority, review, meeting) references meeting,
  foreign key (authority, person) references person,
  foreign key (authority, unit) references unit,
  check (taken_over is distinct from false or explanation is not null)
);

-- A paper at a step, and every figure in it as it was then: what comes later does not reach it.
create table draft (
  authority text not null,
  review period_code not null,
  paper text not null,
  draft integer not null check (draft > 0),
  step text not null check (step in ('standing', 'bureau', 'conference', 'finishing', 'signing')),
  frozen_at timestamptz not null,
  -- Up to where in the ledger it saw.
  position bigint not null,
  sha256 sha256 not null,
  primary key (authority, review, paper, draft),
  foreign key (authority, review) references review,
  foreign key (authority, sha256) references file
);

create table draft_figure (
  authority text not null,
  review period_code not null,
  paper text not null,
  draft integer not null,
  key text not null,
  value exact,
  printed words not null,
  arithmetic text,
  primary key (authority, review, paper, draft, key),
  foreign key (authority, review, paper, draft) references draft
);

-- Issued: corrected only by a new version that names what changed.
create table report (
  authority text not null,
  review period_code not null,
  paper text not null,
  version integer not null check (version > 0),
  draft integer not null,
  body text not null,
  symbol words not null,
  issued_on date not null,
  -- The chain's head when it was issued, as printed on it.
  head sha256,
  changed text,
  primary key (authority, review, paper, version),
  foreign key (authority, review, paper, draft) references draft,
  foreign key (authority, body) references body,
  check ((version = 1) = (changed is null))
);

-- One engine for violations, projects, clearance, auctions, recruitment, congresses: a register's fields are data.
create table register (
  authority text not null references authority,
  register text not null,
  name words not null,
  fields json not null,
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  primary key (authority, register)
);

-- Cases may name people, so what they say stays out of the ledger: `facts` is not part of a digest.
create table register_case (
  authority text not null,
  register text not null,
  case_number text not null,
  unit text,
  opened_on date not null,
  closed_on date check (closed_on >= opened_on),
  facts json not null,
  primary key (authority, register, case_number),
  foreign key (authority, register) references register,
  foreign key (authority, unit) references unit
);

select guard('meeting', 'keep');
select guard('opinion', 'keep');
select guard('draft', 'append');
select guard('draft_figure', 'append');
select guard('report', 'append');
select guard('register', 'keep');
select guard('register_case', 'keep');
