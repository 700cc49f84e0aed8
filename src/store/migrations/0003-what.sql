-- What is asked and promised: directives and their clauses, indicators with dated definitions, targets, regimes.

create table directive (
  authority text not null references authority,
  directive text not null,
  position integer not null,
  type words not null,
  number words not null,
  symbol text,
  issuer words not null,
  issuer_spellings text[] not null,
  -- Not known: then a mention of any date of its term may mean it.
  issued_on date,
  abstract text,
  replaced_by text,
  is_real boolean not null,
  primary key (authority, directive),
  foreign key (authority, replaced_by) references directive
);

create table directive_implements (
  authority text not null,
  directive text not null,
  position integer not null,
  implemented text not null,
  primary key (authority, directive, position),
  foreign key (authority, directive) references directive,
  foreign key (authority, implemented) references directive
);

-- What a directive demands, point by point; a clause without an owner is what nobody has taken up.
create table clause (
  authority text not null,
  directive text not null,
  clause text not null,
  position integer not null,
  demands words not null,
  owner text,
  primary key (authority, directive, clause),
  foreign key (authority, directive) references directive,
  foreign key (authority, owner) references unit
);

create table indicator (
  authority text not null references authority,
  indicator text not null,
  position integer not null,
  primary key (authority, indicator)
);

-- What is measured, as it was defined from a day on: a later definition changes no earlier figure.
create table indicator_definition (
  authority text not null,
  indicator text not null,
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  name words not null,
  english words not null,
  field words not null,
  measure words not null,
  decimals integer not null check (decimals between 0 and 6),
  kind text not null check (kind in ('flow', 'stock', 'ratio', 'index')),
  formed text not null check (formed in ('agency', 'added', 'vertical')),
  owner text not null,
  -- Kinds or codes of units: what a kind stands for is asked on the day.
  reported_by text[] not null,
  direction text not null check (direction in ('higher', 'lower', 'range', 'neutral')),
  range_low exact,
  range_high exact,
  price text not null check (price in ('none', 'current', 'constant-2010')),
  numerator text,
  denominator text,
  times exact,
  part_of text,
  said_as text not null check (said_as in ('value', 'growth')),
  carry text not null check (carry in ('add', 'by-population', 'by-area', 'last', 'not-comparable')),
  spellings text[] not null,
  is_key boolean not null,
  primary key (authority, indicator, valid_from),
  foreign key (authority, indicator) references indicator,
  foreign key (authority, owner) references unit,
  foreign key (authority, numerator) references indicator,
  foreign key (authority, denominator) references indicator,
  foreign key (authority, part_of) references indicator,
  check ((range_low is null) = (range_high is null)),
  check ((numerator is null) = (denominator is null) and (numerator is null) = (times is null))
);

create table target (
  authority text not null references authority,
  -- What it is about, so that it stays when lines move.
  target text not null,
  -- The first basis of an indicator is the principal one.
  position integer not null,
  -- Of the file it came from.
  line integer not null,
  indicator text not null,
  -- None: the whole authority.
  unit text,
  year integer not null,
  basis text not null check (basis in ('assigned', 'council', 'committee', 'stretch')),
  promised_as text not null check (promised_as in ('value', 'growth')),
  value exact not null,
  directive text,
  known_on date,
  primary key (authority, target),
  foreign key (authority, indicator) references indicator,
  foreign key (authority, unit) references unit,
  foreign key (authority, directive) references directive
);

-- What must be reported, by whom to whom, by when, in which outline and form: what units owe us and what we owe above.
create table regime (
  authority text not null references authority,
  regime text not null,
  name words not null,
  owed text not null check (owed in ('to-us', 'by-us')),
  to_whom words not null,
  rhythm text not null check (rhythm in ('month', 'quarter', 'six-months', 'nine-months', 'year', 'occasion')),
  cut_off text not null check (cut_off in ('calendar', 'decree-09-2019')),
  -- Days from the end of the period; before it where negative.
  due_after_days integer not null,
  outline text,
  form text,
  directive text,
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  primary key (authority, regime, valid_from),
  foreign key (authority, directive) references directive
);

create table regime_unit (
  authority text not null,
  regime text not null,
  valid_from date not null,
  unit text not null,
  primary key (authority, regime, valid_from, unit),
  foreign key (authority, regime, valid_from) references regime,
  foreign key (authority, unit) references unit
);

select guard('directive', 'keep');
select guard('directive_implements', 'list');
select guard('clause', 'keep');
select guard('indicator', 'keep');
select guard('indicator_definition', 'keep');
select guard('target', 'keep');
select guard('regime', 'keep');
select guard('regime_unit', 'list');
