create table strategy_pledge_step (
    id bigint not null auto_increment primary key,
    pledge_id bigint not null,
    state varchar(20) not null,
    evidence varchar(3000) not null,
    noted_by varchar(300) not null,
    noted_at datetime(6) not null,
    constraint strategy_pledge_step_of foreign key (pledge_id) references strategy_pledge (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
