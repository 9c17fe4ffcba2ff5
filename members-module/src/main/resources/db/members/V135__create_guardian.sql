-- The parent or guardian who agrees for somebody below the constitution's age of consent; the newest counts, and only
-- a merge of records leaves more than one. Without an address of their own letters go to the person's; a change makes
-- links that were sent before invalid.
create table members_guardian (
    id bigint not null auto_increment,
    person_id bigint not null,
    name varchar(200) not null,
    relation varchar(20) character set ascii collate ascii_bin not null,
    mail varchar(254),
    address varchar(600),
    link_version int not null,
    primary key (id),
    key members_guardian_person (person_id)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
