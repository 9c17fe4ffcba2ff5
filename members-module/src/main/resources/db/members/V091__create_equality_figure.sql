-- Equality figures of the public membership as counted once a month, small numbers already left out (null).
create table members_equality_figure (
    month char(7) character set ascii collate ascii_bin not null,
    band varchar(30) character set ascii collate ascii_bin not null,
    members bigint,
    primary key (month, band)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
