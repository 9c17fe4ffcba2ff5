create table strategy_experience (
    -- drawn at random, so that the order of the rows says nothing about the order in which they came
    id bigint not null primary key,
    page_id bigint not null,
    community varchar(300) not null,
    value_name varchar(300) not null,
    told varchar(4000) not null,
    source varchar(300) not null,
    -- a day and no finer; nothing says who told it
    told_on date not null,
    may_publish boolean not null,
    marks varchar(200) not null,
    -- WAITING, PUBLISHED, KEPT (for the trust's own use) or SET_ASIDE
    state varchar(20) not null,
    public_words varchar(4000) not null,
    decided_by varchar(300) not null,
    decided_at datetime(6) null,
    key strategy_experience_of_page (page_id, state, community, value_name),
    key strategy_experience_state (state, id),
    constraint strategy_experience_page foreign key (page_id) references strategy_page (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
