-- A note written on the wrong record is taken back: it stays to be seen, and is no task any more.
alter table members_note
    add column taken_back_at datetime(6),
    add column taken_back_by varchar(200),
    modify column waits tinyint generated always as
        (case when due_on is not null and done_at is null and taken_back_at is null then 1 end) stored;
