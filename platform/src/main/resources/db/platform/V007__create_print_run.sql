-- Letters that were printed together, so that the whole pile can be put back.
create table platform_print_run (
    id bigint not null auto_increment primary key,
    printed_by varchar(200) not null,
    printed_at datetime(6) not null,
    letters int not null,
    undone_at datetime(6) null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
