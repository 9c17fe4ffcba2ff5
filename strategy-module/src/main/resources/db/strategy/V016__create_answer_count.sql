-- how many people answered in which way, added up as answers come, so that results need not read the answers
create table strategy_answer_count (
    version_id bigint not null,
    grp varchar(40) not null,
    question varchar(40) not null,
    item varchar(40) not null,
    choice varchar(40) not null,
    people bigint not null,
    primary key (version_id, grp, question, item, choice)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
