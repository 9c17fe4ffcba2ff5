create table strategy_page (
    id bigint not null auto_increment primary key,
    kind varchar(20) not null,
    slug varchar(100) not null,
    position int not null,
    -- what lists, the front page and search need, taken from the published sections at each publication
    title varchar(300) not null,
    summary varchar(3000) not null,
    state varchar(30) null,
    main boolean not null,
    opens date null,
    closes date null,
    owner varchar(300) null,
    last_reviewed date null,
    next_review date null,
    words mediumtext not null,
    published boolean not null,
    changed_at datetime(6) not null,
    unique key strategy_page_address (kind, slug)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
