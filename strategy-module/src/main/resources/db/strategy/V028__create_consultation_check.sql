-- what was checked before a consultation changed its state; kept for ever
create table strategy_consultation_check (
    id bigint not null auto_increment primary key,
    page_id bigint not null,
    move varchar(10) not null,
    principle varchar(20) not null,
    met boolean not null,
    note varchar(2000) not null,
    checked_by varchar(300) not null,
    checked_at datetime(6) not null,
    key strategy_consultation_check_page (page_id, id),
    constraint strategy_consultation_check_consultation foreign key (page_id) references strategy_page (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
