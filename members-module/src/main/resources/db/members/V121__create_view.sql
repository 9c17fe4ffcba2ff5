-- Views of the list of members that somebody keeps for themselves or shares with the whole office.
create table members_view (
    id bigint not null auto_increment,
    owner varchar(60) character set ascii collate ascii_bin not null,
    name varchar(100) not null,
    query varchar(1000) not null,
    shared boolean not null,
    saved_at datetime(6) not null,
    saved_by varchar(200) not null,
    primary key (id),
    unique key members_view_name (owner, name),
    key members_view_shared (shared, name)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
