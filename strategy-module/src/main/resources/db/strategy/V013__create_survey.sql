create table strategy_survey (
    id bigint not null auto_increment primary key,
    page_id bigint not null,
    identity varchar(20) not null,
    once_per_person boolean not null,
    results_public boolean not null,
    -- true while the questions are those of the consultation's page and no editor has built others
    plain boolean not null,
    lock_version int not null,
    unique key strategy_survey_page (page_id),
    constraint strategy_survey_consultation foreign key (page_id) references strategy_page (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
