-- from when on every correction of a chain is kept as it was worded; no row where that was so from the beginning
create table strategy_words_kept (
    since datetime(6) not null primary key
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

insert into strategy_words_kept (since)
select utc_timestamp(6) from strategy_page where answered_at is not null limit 1;
