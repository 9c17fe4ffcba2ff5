create table strategy_survey_version (
    id bigint not null auto_increment primary key,
    survey_id bigint not null,
    number int not null,
    -- DRAFT, PUBLISHED or REPLACED; the questions of one that was published are never changed again
    state varchar(20) not null,
    content mediumtext not null,
    editor varchar(300) not null,
    saved_at datetime(6) not null,
    published_at datetime(6) null,
    unique key strategy_survey_version_number (survey_id, number),
    key strategy_survey_version_state (survey_id, state),
    constraint strategy_survey_version_survey foreign key (survey_id) references strategy_survey (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
