-- what readers get in place of a file while its document is a draft or superseded
create table strategy_stamped_file (
    page_id bigint not null,
    name varchar(100) not null,
    -- the file that was stamped, and what with
    source_id bigint not null,
    stamp varchar(200) not null,
    file_id bigint not null,
    size bigint not null,
    sha256 varchar(64) not null,
    primary key (page_id, name),
    constraint strategy_stamped_file_page foreign key (page_id) references strategy_page (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
