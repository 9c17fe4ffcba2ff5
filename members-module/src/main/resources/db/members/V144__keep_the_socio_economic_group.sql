-- The kind of work of whoever earns most in the household, for the report by socio-economic group.
alter table members_equality add column work varchar(60);
