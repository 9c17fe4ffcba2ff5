-- what somebody said in their own words, from wherever it came: the unit of moderation, coding and proof
create table strategy_contribution (
    -- drawn at random, as the answers' are
    id bigint not null primary key,
    page_id bigint not null,
    -- SURVEY, TABLE, PASSAGE, MEETING, WRITING
    source varchar(10) not null,
    -- what it was said to: a question's key, a table's topic
    about varchar(300) not null,
    said_on date not null,
    response_id bigint null,
    meeting_id bigint null,
    person_id bigint null,
    words mediumtext not null,
    -- as it may be read by others; null while it is what was said
    redacted mediumtext null,
    -- NEW, KEPT or WITHHELD
    state varchar(10) not null,
    publishable boolean not null,
    key strategy_contribution_state (page_id, state, id),
    key strategy_contribution_response (response_id),
    key strategy_contribution_person (person_id),
    constraint strategy_contribution_page foreign key (page_id) references strategy_page (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
