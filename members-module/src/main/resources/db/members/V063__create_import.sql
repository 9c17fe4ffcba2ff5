-- A file of people that the office brings in: what it is, how it is read, and what became of its rows.
create table members_import (
    id bigint not null auto_increment,
    file_id bigint not null,
    file_name varchar(200) not null,
    xlsx boolean not null,
    layout mediumtext not null,
    asks varchar(100) not null,
    state varchar(20) not null,
    doubtful_too boolean not null,
    job_id bigint,
    rows_read bigint not null,
    good bigint not null,
    doubtful bigint not null,
    known bigint not null,
    refused bigint not null,
    added bigint not null,
    undone bigint not null,
    begun_at datetime(6) not null,
    begun_by varchar(200) not null,
    ended_at datetime(6),
    primary key (id)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- Rows that were not taken, with the reason, and rows that were, with the person they made.
create table members_import_row (
    import_id bigint not null,
    line bigint not null,
    state varchar(10) not null,
    person_id bigint,
    reason varchar(500) not null,
    primary key (import_id, line),
    key members_import_row_state (import_id, state, line),
    key members_import_row_person (person_id)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- How files with these headings were read before.
create table members_mapping (
    name varchar(100) not null,
    headings varchar(4000) not null,
    layout mediumtext not null,
    saved_at datetime(6) not null,
    saved_by varchar(200) not null,
    primary key (name)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
