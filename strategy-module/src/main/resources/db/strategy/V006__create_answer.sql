create table strategy_answer (
    -- drawn at random, so that the order of the rows says nothing about the order of the answers
    id bigint not null primary key,
    page_id bigint not null,
    -- a day and no finer; nothing says who answered
    answered_on date not null,
    answers mediumtext not null,
    -- hash of a token that was drawn when the form was shown: a second press of the button adds nothing
    once varchar(64) not null,
    unique key strategy_answer_once (once),
    key strategy_answer_page (page_id, answered_on),
    constraint strategy_answer_consultation foreign key (page_id) references strategy_page (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
