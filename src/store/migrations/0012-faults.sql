-- What may go wrong between a writer and the ledger: the same thing delivered twice, a clock set back.

-- What was delivered under a name the sender gave it, once. The same again is answered with the entry that took it in.
create table delivery (
  authority text not null references authority,
  delivery words not null,
  -- SHA-256 of what came: another content under the same name is no repetition.
  content sha256 not null,
  entry bigint not null,
  primary key (authority, delivery),
  foreign key (authority, entry) references ledger_entry deferrable initially deferred
);
select guard('delivery', 'append');

-- What the writer's clock said, where it was behind the last entry: `at` never runs backwards within an authority.
alter table ledger_entry add clock_said timestamptz;
create index ledger_entry_by_time on ledger_entry (authority, at);

-- One indicator over all units and years: the key begins with the period and would be read through for it.
create index sum_folded_by_indicator on sum_folded (authority, indicator, period, node);
