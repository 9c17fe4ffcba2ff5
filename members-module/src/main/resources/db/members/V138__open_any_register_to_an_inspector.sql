-- Which registers the inspector's view shows; until now it showed the members' alone.
alter table members_inspection
    add column open_registers varchar(200) character set ascii collate ascii_bin not null default 'MEMBERS';
