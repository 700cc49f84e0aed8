-- What a person said that words of a review's papers mean: one indicator or one unit. A code that names nothing is kept as
-- it was given, and told by whoever teaches from it.
create table name_answered (
  authority text not null,
  review period_code not null,
  position integer not null,
  said words not null,
  indicator text,
  unit text,
  person text not null,
  on_day date not null,
  primary key (authority, review, position),
  foreign key (authority, review) references review,
  foreign key (authority, person) references person
);
select guard('name_answered', 'append');

-- Whether two people share a name is asked wherever somebody is named.
create index on person (authority, name);
