-- What dealing with it changed on the record, so that it can be taken back.
alter table members_returned add column changed varchar(40) character set ascii collate ascii_bin;
create index members_returned_dealt on members_returned (dealt_at);
