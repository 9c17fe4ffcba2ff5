-- On what law each use of personal information rests, and how it is said; every version stays.
create table members_purpose (
    purpose varchar(20) character set ascii collate ascii_bin not null,
    version int not null,
    basis varchar(30) character set ascii collate ascii_bin not null,
    words varchar(2000) not null,
    changed_at datetime(6) not null,
    changed_by varchar(200) not null,
    primary key (purpose, version)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
