-- which of the things said stood beside a theme from a time on, so that a page as at a day quotes what it quoted then
create table strategy_theme_quote (
    id bigint not null auto_increment primary key,
    theme_id bigint not null,
    noted_at datetime(6) not null,
    -- the numbers of the things said in their order, with blanks between
    quoted varchar(200) not null,
    key strategy_theme_quote_at (theme_id, noted_at),
    constraint strategy_theme_quote_of foreign key (theme_id) references strategy_theme (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
