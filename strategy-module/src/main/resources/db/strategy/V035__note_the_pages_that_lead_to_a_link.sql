create table strategy_link_place (
    page_id bigint not null,
    mark char(64) not null,
    primary key (page_id, mark),
    key strategy_link_place_mark (mark),
    constraint strategy_link_place_page foreign key (page_id) references strategy_page (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
