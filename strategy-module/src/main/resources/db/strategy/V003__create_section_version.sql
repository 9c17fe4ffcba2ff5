create table strategy_section_version (
    id bigint not null auto_increment primary key,
    section_id bigint not null,
    number int not null,
    -- DRAFT, REPLACED (by a later draft), DISCARDED or PUBLISHED
    state varchar(20) not null,
    content mediumtext not null,
    editor varchar(300) not null,
    saved_at datetime(6) not null,
    -- in force from and until, of the product's own time; a page as at a date is made from these
    published_from datetime(6) null,
    published_until datetime(6) null,
    unique key strategy_section_version_number (section_id, number),
    key strategy_section_version_state (section_id, state, published_until),
    constraint strategy_section_version_section foreign key (section_id) references strategy_section (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
