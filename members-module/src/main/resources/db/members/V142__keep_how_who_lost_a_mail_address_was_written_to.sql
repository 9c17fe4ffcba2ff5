-- How somebody wished to be written to until dealing with returned mail removed their address. What was
-- not kept counts as email, as it was put back until now.
alter table members_returned add column channel_before varchar(10) character set ascii collate ascii_bin;
update members_returned set channel_before = 'EMAIL' where changed in ('MAIL', 'MAIL_AND_GONE');
