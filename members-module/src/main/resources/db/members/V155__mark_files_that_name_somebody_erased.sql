-- A file that waits while somebody whom it may name is erased. It stays, with a warning, and is not kept once it is discarded.
alter table members_import add column names_erased boolean not null default false;
alter table members_batch add column names_erased boolean not null default false;
