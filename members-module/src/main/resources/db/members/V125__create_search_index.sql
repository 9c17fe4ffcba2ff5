-- Every first and last name there is, once, as it is searched by.
create table members_name_key (
    id bigint not null auto_increment,
    name varchar(190) character set utf8mb4 collate utf8mb4_bin not null,
    primary key (id),
    unique key members_name_key_name (name)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- What each of them ends with, from every letter on, so that letters inside a name are found by an index.
create table members_name_suffix (
    suffix varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
    key_id bigint not null,
    primary key (suffix, key_id),
    key members_name_suffix_key (key_id)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- What the parts of a mail address begin: smith@example.org and example.org of ann.smith@example.org.
create table members_mail_part (
    part varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
    person_id bigint not null,
    primary key (part, person_id),
    key members_mail_part_person (person_id)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- Up to which person the index knows everybody, and whether there are names in it that nobody has any more.
create table members_search_state (
    id int not null,
    reached bigint not null,
    stale boolean not null,
    swept bigint not null,
    primary key (id)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

insert into members_search_state (id, reached, stale, swept) values (1, 0, false, 0);
