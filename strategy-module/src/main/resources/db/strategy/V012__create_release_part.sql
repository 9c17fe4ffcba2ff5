create table strategy_release_part (
    release_id bigint not null,
    section_id bigint not null,
    -- the draft that was seen; another one is not published in its place
    number int not null,
    primary key (release_id, section_id),
    constraint strategy_release_part_release foreign key (release_id) references strategy_release (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
