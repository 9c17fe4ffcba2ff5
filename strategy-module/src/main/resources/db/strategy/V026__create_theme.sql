create table strategy_theme (
    id bigint not null auto_increment primary key,
    page_id bigint not null,
    name varchar(300) not null,
    description varchar(2000) not null,
    position int not null,
    -- DONE, PARTLY or NOT_DONE; null while nothing is decided
    outcome varchar(10) null,
    did varchar(3000) not null,
    because varchar(3000) not null,
    decided_on date null,
    key strategy_theme_page (page_id, position),
    constraint strategy_theme_consultation foreign key (page_id) references strategy_page (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
