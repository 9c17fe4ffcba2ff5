create table strategy_interest (
    id bigint not null auto_increment primary key,
    page_id bigint not null,
    -- for whom the way to take part is, as it was published then
    audience varchar(300) not null,
    -- blanked where there is no place, when the consultation has ended, and when the person is erased
    name varchar(200) not null,
    mail varchar(254) not null,
    phone varchar(50) not null,
    needs varchar(1000) not null,
    person_id bigint null,
    -- what looked odd when it was sent, for the editor
    marks varchar(200) not null,
    sent_at datetime(6) not null,
    -- WAITING, INVITED, NO_PLACE or SET_ASIDE
    state varchar(20) not null,
    answer varchar(2000) not null,
    decided_by varchar(300) not null,
    decided_at datetime(6) null,
    key strategy_interest_state (state, id),
    key strategy_interest_of_page (page_id, id),
    key strategy_interest_person (person_id),
    constraint strategy_interest_consultation foreign key (page_id) references strategy_page (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
