-- The working text of a paper before it is frozen: what people did to it, block by block; nothing is overwritten, each save
-- is a further row. What it says is a file, so that no words of a draft stand in the ledger.
create table draft_edit (
  authority text not null,
  review period_code not null,
  paper text not null,
  number integer not null check (number > 0),
  block words not null,
  kind text not null check (kind in ('words', 'insert', 'delete', 'move', 'follow')),
  said sha256 not null,
  person text,
  edited_at timestamptz not null,
  primary key (authority, review, paper, number),
  foreign key (authority, review) references review,
  foreign key (authority, said) references file,
  foreign key (authority, person) references person
);

-- The figures of a paper when somebody last looked at what changed underneath it.
create table draft_seen (
  authority text not null,
  review period_code not null,
  paper text not null,
  number integer not null check (number > 0),
  figures sha256 not null,
  person text,
  seen_at timestamptz not null,
  primary key (authority, review, paper, number),
  foreign key (authority, review) references review,
  foreign key (authority, figures) references file,
  foreign key (authority, person) references person
);

-- A draft's text block by block, so that what comes later can be held against it; none of those frozen before.
alter table draft add text_sha256 sha256, add foreign key (authority, text_sha256) references file;

-- Where in a paper an opinion was taken over.
alter table opinion add in_paper text, add in_block words, add check ((in_paper is null) = (in_block is null));

select guard('draft_edit', 'append');
select guard('draft_seen', 'append');
