-- which themes each coder found in what somebody said; theme 0 says that none fits
create table strategy_coding (
    contribution_id bigint not null,
    coder varchar(60) not null,
    theme_id bigint not null,
    primary key (contribution_id, coder, theme_id),
    key strategy_coding_theme (theme_id, contribution_id),
    constraint strategy_coding_contribution foreign key (contribution_id) references strategy_contribution (id)
        on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
