-- Who of the office told somebody that their request came; null where a message of ours did. Only theirs can be taken back.
alter table members_privacy_case add column acknowledged_by varchar(200);
