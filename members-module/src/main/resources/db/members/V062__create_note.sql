-- What the office writes on a record for itself; with a day it is a task until somebody has done it.
create table members_note (
    id bigint not null auto_increment,
    person_id bigint not null,
    words varchar(2000) not null,
    written_by varchar(200) not null,
    written_at datetime(6) not null,
    due_on date,
    done_at datetime(6),
    done_by varchar(200),
    waits tinyint generated always as (case when due_on is not null and done_at is null then 1 end) stored,
    primary key (id),
    key members_note_person (person_id, id),
    key members_note_waits (waits, due_on, id)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
