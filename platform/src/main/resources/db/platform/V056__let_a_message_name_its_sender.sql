-- The sender's name where a mail must not show whose it is; null for the trust's own.
alter table platform_message add column from_name varchar(100) null;
