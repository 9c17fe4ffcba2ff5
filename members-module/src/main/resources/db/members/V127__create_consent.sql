-- Consents and objections as they were given and taken back; rows are added, never changed.
create table members_consent (
    id bigint not null auto_increment,
    person_id bigint not null,
    subject varchar(20) character set ascii collate ascii_bin not null,
    given boolean not null,
    at datetime(6) not null,
    who varchar(200) not null,
    words varchar(300) not null,
    primary key (id),
    key members_consent_person (person_id, subject, id)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
