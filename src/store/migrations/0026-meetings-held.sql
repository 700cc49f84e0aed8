-- Meetings as offices hold them: from which hour to which, who keeps the minutes, what is gone through and who presents it,
-- who came in whose stead, votes, and what people changed in the papers that were drafted for them.
alter table meeting
  add begins text check (begins ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  add ends text check (ends ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  add secretary text,
  -- A line each.
  add documents text,
  add agreed integer check (agreed >= 0),
  add against integer check (against >= 0),
  add abstained integer check (abstained >= 0),
  -- Of the notice its conclusion went out by.
  add symbol words,
  add foreign key (authority, secretary) references person,
  add check ((agreed is null) = (against is null) and (agreed is null) = (abstained is null));

alter table meeting_attendance add substitute text, add foreign key (authority, substitute) references person;

create table meeting_agenda (
  authority text not null,
  review period_code not null,
  meeting text not null,
  position integer not null,
  step text not null check (step in ('opening', 'welcome', 'report', 'discussion', 'answers', 'vote', 'conclusion', 'closing')),
  what words not null,
  -- An agency or a post; a name only by its code.
  who words,
  person text,
  minutes integer not null check (minutes >= 0),
  primary key (authority, review, meeting, position),
  foreign key (authority, review, meeting) references meeting,
  foreign key (authority, person) references person
);

-- What was changed in its words is a file, so that it stands in no ledger.
alter table meeting_paper add edits sha256, add foreign key (authority, edits) references file,
  drop constraint meeting_paper_kind_check,
  add constraint meeting_paper_kind_check check (kind in
    ('invitation', 'programme', 'script', 'summary', 'attendance', 'minutes', 'conclusion', 'opinions', 'other'));

select guard('meeting_agenda', 'list');
