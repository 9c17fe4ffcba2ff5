create table strategy_format_request (
    id bigint not null auto_increment primary key,
    page_id bigint not null,
    format varchar(40) not null,
    detail varchar(1000) not null,
    -- blanked when the person is erased or the request was answered long ago
    name varchar(200) not null,
    contact varchar(1000) not null,
    person_id bigint null,
    asked_at datetime(6) not null,
    due date not null,
    state varchar(20) not null,
    answered_at datetime(6) null,
    key strategy_format_request_state (state, due),
    key strategy_format_request_person (person_id),
    constraint strategy_format_request_page foreign key (page_id) references strategy_page (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
