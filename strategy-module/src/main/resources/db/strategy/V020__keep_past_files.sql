-- files that a page had and has no more, such as the PDF of an earlier text
create table strategy_past_file (
    id bigint not null auto_increment primary key,
    page_id bigint not null,
    name varchar(100) not null,
    file_id bigint not null,
    content_type varchar(100) not null,
    size bigint not null,
    sha256 varchar(64) not null,
    -- the product's time at which another took its place
    kept_until datetime(6) not null,
    key strategy_past_file_of_page (page_id, name, kept_until),
    constraint strategy_past_file_page foreign key (page_id) references strategy_page (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
