-- When a file or a change to many people was discarded, for as long as it can be put back. A file is removed a week later
-- and this with it, so that what was discarded before today stays gone.
alter table members_import add column discarded_at datetime(6);
alter table members_batch add column discarded_at datetime(6);
alter table members_bulk_edit add column discarded_at datetime(6);
