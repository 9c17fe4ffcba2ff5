-- Interests and networks that a person chose; consent is kept where the choice says something sensitive.
create table members_choice (
    person_id bigint not null,
    kind varchar(10) not null,
    slug varchar(100) character set ascii collate ascii_bin not null,
    chosen_at datetime(6) not null,
    consented_at datetime(6),
    primary key (person_id, kind, slug)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
