create table strategy_response (
    -- drawn at random, so that the order of the rows says nothing about the order of the answers
    id bigint not null primary key,
    survey_id bigint not null,
    version_id bigint not null,
    -- a day and no finer
    answered_on date not null,
    -- ONLINE or PAPER
    way varchar(10) not null,
    -- COUNTED, HELD (looks like a machine's) or REMOVED
    state varchar(10) not null,
    -- only where the survey keeps names; never in an anonymous one
    person_id bigint null,
    -- the choice by which results are shown apart
    grp varchar(40) not null,
    -- true once its answers are in the numbers
    tallied boolean not null,
    -- the person agrees that their words are published
    publishable boolean not null,
    content mediumtext not null,
    -- hash of what the form carried: a second press of the button adds nothing
    form varchar(64) not null,
    unique key strategy_response_form (form),
    key strategy_response_state (survey_id, state, id),
    key strategy_response_tally (tallied, state, version_id),
    key strategy_response_of_version (version_id, state, id),
    key strategy_response_person (person_id),
    constraint strategy_response_version foreign key (version_id) references strategy_survey_version (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
