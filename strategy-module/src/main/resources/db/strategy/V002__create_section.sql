create table strategy_section (
    id bigint not null auto_increment primary key,
    page_id bigint not null,
    name varchar(60) not null,
    position int not null,
    lock_version int not null,
    unique key strategy_section_name (page_id, name),
    constraint strategy_section_page foreign key (page_id) references strategy_page (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
