create table strategy_document_comment (
    id bigint not null auto_increment primary key,
    page_id bigint not null,
    version varchar(300) not null,
    passage varchar(300) not null,
    comment varchar(4000) not null,
    -- blanked once answered, and when the person is erased
    name varchar(200) not null,
    mail varchar(254) not null,
    person_id bigint null,
    may_publish boolean not null,
    -- what looked odd when it was sent, for the moderator
    marks varchar(200) not null,
    sent_at datetime(6) not null,
    -- WAITING, ANSWERED, PUBLISHED or SET_ASIDE
    state varchar(20) not null,
    public_comment varchar(4000) not null,
    reply varchar(4000) not null,
    decided_by varchar(300) not null,
    decided_at datetime(6) null,
    key strategy_document_comment_state (state, id),
    key strategy_document_comment_public (page_id, state, id),
    key strategy_document_comment_person (person_id),
    constraint strategy_document_comment_page foreign key (page_id) references strategy_page (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
