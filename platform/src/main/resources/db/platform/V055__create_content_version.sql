-- The version of all public content; every node reads it once a second and drops its cached pages when it has grown.
create table platform_content_version (
    id tinyint not null,
    version bigint not null,
    primary key (id)
) character set utf8mb4 collate utf8mb4_0900_ai_ci;

insert into platform_content_version (id, version) values (1, 1);
