create table strategy_follow (
    id bigint not null auto_increment primary key,
    page_id bigint not null,
    -- a goal of a strategy; 0 for the whole page
    goal int not null,
    mail varchar(254) not null,
    -- AT_ONCE or WEEKLY
    frequency varchar(20) not null,
    -- ASKED, CONFIRMED or STOPPED
    state varchar(20) not null,
    person_id bigint null,
    asked_at datetime(6) not null,
    confirmed_at datetime(6) null,
    stopped_at datetime(6) null,
    -- the newest piece of news that was told
    told_news bigint not null,
    told_at datetime(6) null,
    unique key strategy_follow_of (page_id, goal, mail),
    key strategy_follow_state (state, id),
    key strategy_follow_person (person_id),
    constraint strategy_follow_page foreign key (page_id) references strategy_page (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
