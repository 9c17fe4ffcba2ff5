-- what followers are told of
create table strategy_news (
    id bigint not null auto_increment primary key,
    page_id bigint not null,
    goal int not null,
    words varchar(600) not null,
    address varchar(300) not null,
    noted_at datetime(6) not null,
    key strategy_news_of_page (page_id, goal, id),
    constraint strategy_news_page foreign key (page_id) references strategy_page (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
