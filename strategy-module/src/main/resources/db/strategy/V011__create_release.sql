create table strategy_release (
    id bigint not null auto_increment primary key,
    page_id bigint not null,
    -- ASKED, PLANNED, PUBLISHED, SENT_BACK, FAILED or REPLACED
    state varchar(20) not null,
    asked_by varchar(300) not null,
    asked_at datetime(6) not null,
    note varchar(2000) not null,
    -- the product's time at which it becomes public by itself; null where somebody presses the button
    due_at datetime(6) null,
    closed_by varchar(300) null,
    closed_at datetime(6) null,
    answer varchar(4000) null,
    key strategy_release_due (state, due_at),
    key strategy_release_page (page_id, state),
    constraint strategy_release_page foreign key (page_id) references strategy_page (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
