create table platform_setting (
    name varchar(100) not null primary key,
    value text not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- Every change counts one up; nodes read it once a second to know when to read the rows again.
create table platform_setting_version (
    id tinyint not null primary key,
    version bigint not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

insert into platform_setting_version (id, version) values (1, 1);
