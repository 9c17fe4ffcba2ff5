create table strategy_answer (
    id bigint not null auto_increment primary key,
    page_id bigint not null,
    -- a day and no finer; nothing says who answered
    answered_on date not null,
    answers mediumtext not null,
    key strategy_answer_page (page_id, answered_on),
    constraint strategy_answer_consultation foreign key (page_id) references strategy_page (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
