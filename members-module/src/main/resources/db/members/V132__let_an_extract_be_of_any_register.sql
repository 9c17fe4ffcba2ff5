-- Of which register an extract is; those made before are of members.
alter table members_extract
    add column register varchar(30) character set ascii collate ascii_bin not null default 'MEMBERS',
    add key members_extract_register (register, id);

-- Which registers somebody asked to inspect, with commas between.
alter table members_inspection
    add column registers varchar(200) character set ascii collate ascii_bin not null default 'MEMBERS';
