-- Figures and the papers they came from.

-- A file's bytes once, however often it was sent; its key is what it holds.
create table file (
  authority text not null references authority,
  sha256 sha256 not null,
  bytes bytea not null,
  primary key (authority, sha256)
);

create table review (
  authority text not null references authority,
  review period_code not null,
  cut_off text not null check (cut_off in ('calendar', 'decree-09-2019')),
  host text not null,
  -- Who signs its papers, where that is another body.
  issuer text,
  ordinal integer not null check (ordinal > 0),
  term words not null,
  chair text not null,
  chair_post words not null,
  held_on date not null,
  session text not null check (session in ('morning', 'afternoon', 'day')),
  place words not null,
  called integer,
  present integer,
  guests text[] not null,
  reports_due date not null,
  previous period_code,
  -- Once closed, none of its holes was open.
  closed_on date,
  primary key (authority, review),
  foreign key (authority, host) references body,
  foreign key (authority, issuer) references body,
  foreign key (authority, chair) references person
);

-- Who owed a report, as it was on the review's day.
create table review_owed (
  authority text not null,
  review period_code not null,
  unit text not null,
  position integer not null,
  primary key (authority, review, unit),
  foreign key (authority, review) references review,
  foreign key (authority, unit) references unit
);

-- Facts no unit reports, each with its source.
create table review_note (
  authority text not null,
  review period_code not null,
  position integer not null,
  field words not null,
  note words not null,
  source words not null,
  primary key (authority, review, position),
  foreign key (authority, review) references review
);

create table submission (
  authority text not null,
  review period_code not null,
  file_name words not null,
  sha256 sha256 not null,
  -- Listed by the office; else the paper itself says whose it is.
  unit text,
  received_on date,
  version integer check (version > 0),
  -- bản mềm, bản ký, đề nghị rà soát, đã tiếp nhận; without a row: chưa gửi.
  state text not null default 'soft-copy' check (state in ('soft-copy', 'signed', 'sent-back', 'accepted')),
  primary key (authority, review, file_name),
  foreign key (authority, review) references review,
  foreign key (authority, sha256) references file,
  foreign key (authority, unit) references unit
);

-- A value of an indicator for a unit and a period. Never changed: another value is another row. Nothing is written for
-- what was not reported; nothing arose, not applicable and zero are different rows.
create table figure (
  authority text not null,
  indicator text not null,
  unit text not null,
  period period_code not null,
  -- In the order of recording.
  number bigint not null,
  reported_by text not null,
  state text not null check (state in ('value', 'nothing-arose', 'not-applicable')),
  value exact,
  -- As the source printed it, for the interval its rounding allows.
  printed_value exact,
  printed_decimals integer,
  printed_measure text,
  vintage text not null check (vintage in ('estimate', 'preliminary', 'official', 'revised')),
  approx text,
  -- Its window, where that does not end with the period's cut-off.
  counted_until date,
  known_on date not null,
  source text not null check (source in ('report', 'history')),
  -- Of a report: review and name under its reports; on record: the file of the register.
  source_review period_code,
  source_file words not null,
  source_version integer,
  -- Where the words stand: offsets in the running text, and the place in Word's or Excel's terms.
  said_in text check (said_in in ('prose', 'table')),
  start_at integer,
  end_at integer,
  quote text,
  place json,
  confirmed_by text,
  confirmed_on date,
  entry bigint not null,
  primary key (authority, indicator, unit, period, number),
  foreign key (authority, indicator) references indicator,
  foreign key (authority, unit) references unit,
  foreign key (authority, reported_by) references unit,
  foreign key (authority, source_review, source_file) references submission (authority, review, file_name),
  foreign key (authority, confirmed_by) references person,
  foreign key (authority, entry) references ledger_entry deferrable initially deferred,
  check ((state = 'value') = (value is not null)),
  check ((printed_value is null) = (printed_decimals is null) and (printed_value is null) = (printed_measure is null)),
  check ((source = 'report') = (source_review is not null and said_in is not null and quote is not null)),
  check ((confirmed_by is null) = (confirmed_on is null))
);
create index figure_by_entry on figure (authority, entry);
create sequence figure_number;
grant usage on sequence figure_number to bokhuyet_program;

-- What a named person confirmed for a review: all figures of a file but some, one value, a proposed remedy.
create table file_confirmed (
  authority text not null,
  review period_code not null,
  position integer not null,
  file_name words not null,
  person text not null,
  on_day date not null,
  but_for text[] not null,
  primary key (authority, review, position),
  foreign key (authority, review) references review,
  foreign key (authority, person) references person
);

create table value_confirmed (
  authority text not null,
  review period_code not null,
  position integer not null,
  indicator text not null,
  unit text not null,
  value exact,
  person text not null,
  on_day date not null,
  -- Of the file it came from, for when it does not fit what was read.
  line integer not null,
  primary key (authority, review, position),
  foreign key (authority, review) references review,
  foreign key (authority, indicator) references indicator,
  foreign key (authority, unit) references unit,
  foreign key (authority, person) references person
);

create table remedy_confirmed (
  authority text not null,
  review period_code not null,
  position integer not null,
  remedy words not null,
  person text not null,
  on_day date not null,
  primary key (authority, review, position),
  foreign key (authority, review) references review,
  foreign key (authority, person) references person
);

select guard('file', 'append');
select guard('review', 'keep');
select guard('review_owed', 'list');
select guard('review_note', 'list');
select guard('submission', 'keep');
select guard('figure', 'append');
select guard('file_confirmed', 'append');
select guard('value_confirmed', 'append');
select guard('remedy_confirmed', 'append');
