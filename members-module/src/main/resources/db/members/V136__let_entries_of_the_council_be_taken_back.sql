-- What was entered in error is kept and says so; it counts for nothing and can be put back.
alter table members_governor_declaration add column taken_back boolean not null default false;
alter table members_governor_training add column taken_back boolean not null default false;
alter table members_council_meeting add column taken_back boolean not null default false;
