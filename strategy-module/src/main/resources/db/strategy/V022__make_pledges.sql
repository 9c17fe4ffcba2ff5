create table strategy_pledge (
    id bigint not null auto_increment primary key,
    page_id bigint not null,
    by_name varchar(300) not null,
    -- ORGANISATION, TEAM or PERSON
    by_kind varchar(20) not null,
    community varchar(300) not null,
    value_name varchar(300) not null,
    pledge varchar(3000) not null,
    made_on date not null,
    -- the first day of the month in which it is due
    due_on date null,
    -- MADE, UNDER_WAY, KEPT or NOT_KEPT
    state varchar(20) not null,
    evidence varchar(3000) not null,
    -- WAITING, PUBLISHED or SET_ASIDE
    shown varchar(20) not null,
    marks varchar(200) not null,
    -- who to ask how it goes; blanked when the person is erased
    mail varchar(254) not null,
    person_id bigint null,
    sent_at datetime(6) not null,
    key strategy_pledge_of_page (page_id, shown, id),
    key strategy_pledge_shown (shown, id),
    key strategy_pledge_person (person_id),
    constraint strategy_pledge_page foreign key (page_id) references strategy_page (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
