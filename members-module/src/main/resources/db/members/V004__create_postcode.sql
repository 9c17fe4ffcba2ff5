-- A directory is one import; the newest ready one is asked, then the pack's own (generation 0).
create table members_directory (
    generation int not null,
    source varchar(20) not null,
    file_name varchar(200) not null,
    state varchar(20) not null,
    rows_taken bigint not null,
    rows_refused bigint not null,
    started_at datetime(6) not null,
    ready_at datetime(6),
    primary key (generation)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table members_postcode (
    generation int not null,
    postcode varchar(7) character set ascii collate ascii_bin not null,
    authority varchar(9) character set ascii collate ascii_bin not null,
    ward varchar(9) character set ascii collate ascii_bin not null,
    gone boolean not null,
    primary key (generation, postcode)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- Names of authorities and wards by their official codes.
create table members_area (
    code varchar(9) character set ascii collate ascii_bin not null,
    name varchar(200) not null,
    primary key (code)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
