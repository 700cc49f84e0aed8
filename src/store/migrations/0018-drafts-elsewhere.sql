-- A draft that came in with a folder was frozen in another database: its position is of that one's ledger, and nothing can
-- be asked as of it here.
alter table draft add seen_elsewhere boolean not null default false;
