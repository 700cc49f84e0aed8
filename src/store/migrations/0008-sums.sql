-- Sums over the unit tree, kept as figures are saved. What a save changes is appended; nobody touches a parent's row, so
-- writers under one parent do not wait for each other. Folding puts appended changes together and changes no sum.
-- A node is a unit with all units under it, or * for the whole authority. Derived, and reckoned anew by `audit`, so they
-- refer to nothing: a save writes thousands of these rows and would look up as many.

create table sum_change (
  authority text not null,
  period period_code not null,
  node text not null,
  indicator text not null,
  entry bigint not null,
  value exact not null,
  -- How many units say a value or that nothing arose; that it does not apply; that it did not apply in some months.
  -- With none reported there is no sum, whatever the value here.
  reported integer not null,
  not_applicable integer not null,
  partly integer not null,
  primary key (authority, period, node, indicator, entry)
);

create table sum_folded (
  authority text not null,
  period period_code not null,
  node text not null,
  indicator text not null,
  value exact not null,
  reported integer not null,
  not_applicable integer not null,
  partly integer not null,
  primary key (authority, period, node, indicator)
);

select guard('sum_change', 'list');
select guard('sum_folded', 'list');
