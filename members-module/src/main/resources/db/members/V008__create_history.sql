-- What happened to a record, in the office's words; rows are added, never changed.
create table members_history (
    id bigint not null auto_increment,
    person_id bigint not null,
    at datetime(6) not null,
    who varchar(200) not null,
    words varchar(1000) not null,
    primary key (id),
    key members_history_person (person_id, at)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
