-- Who may sign in. Local tables (decisions/0021): a name is given before anybody knows of which authority, so that no row
-- security by authority can hold here; what is asked of them is asked by src/store/sign-in alone. A name of a person is not
-- among them: an account knows its person by code. A backup takes accounts, credentials and second factors; sessions, codes
-- and counts of failures end with the database they were made in.
create table sign_in_account (
  id text primary key,
  authority text not null,
  person text not null,
  username text not null unique check (username ~ '^[a-z0-9][a-z0-9._-]{2,39}$'),
  language text not null default 'vi' check (language in ('vi', 'en')),
  -- The password is somebody else's, or there is none yet.
  must_change boolean not null default false,
  -- A code that serves once to set the password; its hash, and until when.
  once_hash text,
  once_until timestamptz,
  closed_at timestamptz,
  -- What the library of sign-in wants of a user: the code of the person, and an address that nobody has.
  name text not null,
  email text not null unique,
  email_verified boolean not null default false,
  image text,
  two_factor_enabled boolean default false,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (authority, person),
  check ((once_hash is null) = (once_until is null))
);

create table sign_in_credential (
  id text primary key,
  authority text not null,
  user_id text not null references sign_in_account on delete cascade,
  account_id text not null,
  provider_id text not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index on sign_in_credential (user_id);

create table sign_in_second_factor (
  id text primary key,
  authority text not null,
  user_id text not null references sign_in_account on delete cascade,
  secret text not null,
  backup_codes text not null,
  verified boolean default true,
  failed_verification_count integer default 0,
  locked_until timestamptz
);
create index on sign_in_second_factor (user_id);

create table sign_in_session (
  id text primary key,
  user_id text not null references sign_in_account on delete cascade,
  token text not null unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index on sign_in_session (user_id);

create table sign_in_code (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index on sign_in_code (identifier);

-- Failures by account and by address, each known by a hash.
create table sign_in_attempt (
  who text primary key,
  failures integer not null,
  last_at timestamptz not null,
  wait_until timestamptz not null
);

-- What cookies are signed and second factors locked with, where the environment names nothing else: made once, so that all
-- programs on one database agree.
create table sign_in_key (only_one boolean primary key default true check (only_one), key text not null);
insert into sign_in_key (key) values (replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''));

grant select, insert, update, delete on sign_in_account, sign_in_credential, sign_in_second_factor, sign_in_session,
  sign_in_code, sign_in_attempt to bokhuyet_program;
grant select on sign_in_key to bokhuyet_program;
