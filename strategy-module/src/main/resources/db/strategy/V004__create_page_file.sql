create table strategy_page_file (
    id bigint not null auto_increment primary key,
    page_id bigint not null,
    name varchar(100) not null,
    file_id bigint not null,
    content_type varchar(100) not null,
    size bigint not null,
    sha256 varchar(64) not null,
    unique key strategy_page_file_name (page_id, name),
    constraint strategy_page_file_page foreign key (page_id) references strategy_page (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
