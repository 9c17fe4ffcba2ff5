-- The figures as they were before the last import, so that it can be taken back.
create table members_population_former (
    area varchar(9) character set ascii collate ascii_bin not null,
    band varchar(20) character set ascii collate ascii_bin not null,
    persons bigint not null,
    primary key (area, band)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
