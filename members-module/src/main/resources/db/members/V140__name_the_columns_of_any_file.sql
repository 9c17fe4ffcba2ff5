-- Files of staff, leavers and screenings are named by their columns like files of members, and the names are kept for
-- the next file of their kind with these headings. The file itself is kept until it is applied or discarded.
alter table members_mapping
    add column kind varchar(20) character set ascii collate ascii_bin not null default 'MEMBERS',
    drop primary key,
    add primary key (kind, name);
alter table members_batch add column file_id bigint;
alter table members_batch add column layout text;
