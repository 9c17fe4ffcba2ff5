-- who was told what came of a consultation they took part in with their name
create table strategy_told (
    page_id bigint not null,
    person_id bigint not null,
    told_on date not null,
    primary key (page_id, person_id),
    key strategy_told_person (person_id),
    constraint strategy_told_consultation foreign key (page_id) references strategy_page (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
