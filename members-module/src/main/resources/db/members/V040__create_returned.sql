-- Letters and mails that came back, with where they had gone, until the office has dealt with them.
create table members_returned (
    id bigint not null auto_increment,
    person_id bigint not null,
    kind varchar(10) not null,
    address varchar(600) not null,
    words varchar(300) not null,
    noted_at datetime(6) not null,
    noted_by varchar(200) not null,
    state varchar(20) not null,
    dealt_at datetime(6),
    dealt_by varchar(200),
    outcome varchar(300),
    primary key (id),
    key members_returned_state (state, noted_at, id),
    key members_returned_person (person_id)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
