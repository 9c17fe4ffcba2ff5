-- A constituency may be made of county electoral divisions; where somebody lives says which.
alter table members_postcode
    add column division varchar(9) character set ascii collate ascii_bin not null default '';

alter table members_person
    add column division varchar(9) character set ascii collate ascii_bin;
