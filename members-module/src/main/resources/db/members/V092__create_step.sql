-- Steps taken so that the membership is representative; a wrong entry is struck out, not removed.
create table members_step (
    id bigint not null auto_increment,
    taken_on date not null,
    what varchar(500) not null,
    place varchar(300) not null,
    aimed_at varchar(300) not null,
    result varchar(1000) not null,
    written_by varchar(200) not null,
    struck boolean not null default false,
    primary key (id),
    key members_step_day (taken_on)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
