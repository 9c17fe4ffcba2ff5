-- how much was put into a theme from a time on, so that a page as at a day gives the number of that day
create table strategy_theme_count (
    id bigint not null auto_increment primary key,
    theme_id bigint not null,
    counted_at datetime(6) not null,
    said bigint not null,
    key strategy_theme_count_at (theme_id, counted_at),
    constraint strategy_theme_count_of foreign key (theme_id) references strategy_theme (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
