-- Figures that people type, over what was read or by themselves; and what was said of single figures: sent back, corrected,
-- explained, accepted.
alter table figure alter column source_file drop not null,
  add entered_by text, add entered_number integer check (entered_number > 0), add entered_because words,
  add foreign key (authority, entered_by) references person,
  drop constraint figure_source_check, drop constraint figure_check2,
  add constraint figure_source_check check (source in ('report', 'history', 'entry')),
  -- What a figure of a paper rests on, and what an entry corrects, are words of a paper.
  add check ((source = 'report' or (source = 'entry' and source_file is not null))
    = (source_review is not null and said_in is not null and quote is not null)),
  add check (source = 'entry' or source_file is not null),
  add check ((source = 'entry') = (entered_by is not null) and (source = 'entry') = (entered_number is not null)),
  add check (entered_because is null or source = 'entry');

create table figure_word (
  authority text not null,
  review period_code not null,
  number integer not null check (number > 0),
  -- Its key, which stays the same however often the review is reckoned; and what it is of.
  figure words not null,
  indicator text not null,
  unit text not null,
  period period_code not null,
  -- Who said it, and may answer.
  reported_by text not null,
  -- đề nghị rà soát, đã sửa, giải trình, chấp nhận.
  kind text not null check (kind in ('sent-back', 'corrected', 'explained', 'accepted')),
  said words,
  person text not null,
  on_day date not null,
  primary key (authority, review, number),
  foreign key (authority, review) references review,
  foreign key (authority, indicator) references indicator,
  foreign key (authority, unit) references unit,
  foreign key (authority, reported_by) references unit,
  foreign key (authority, person) references person,
  check (said is not null or kind in ('corrected', 'accepted'))
);

select guard('figure_word', 'append');
