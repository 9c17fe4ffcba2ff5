-- Who dealt with a request to inspect the register, and what was shown.
alter table members_inspection
    add column dealt_by varchar(200),
    add column outcome varchar(1000);
