-- answers that somebody has begun; gone when they are sent, thrown away or too old
create table strategy_answer_draft (
    -- hash of what the link carries
    token varchar(64) not null primary key,
    version_id bigint not null,
    expires date not null,
    easy boolean not null,
    -- an editor's test run: never stored as an answer
    trial boolean not null,
    -- looks like a machine's
    suspect boolean not null,
    -- the person, signed in, wants their name kept with the answers
    named boolean not null,
    publishable boolean not null,
    content mediumtext not null,
    key strategy_answer_draft_expires (expires),
    constraint strategy_answer_draft_version foreign key (version_id) references strategy_survey_version (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
