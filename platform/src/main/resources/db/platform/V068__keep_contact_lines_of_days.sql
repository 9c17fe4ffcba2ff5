-- how the trust could be reached until a setting was changed, so that a page that names it reads on each day as it did then
create table platform_setting_past (
    id bigint not null auto_increment primary key,
    name varchar(100) not null,
    -- null where it was not set
    value text null,
    until_at datetime(6) not null,
    key platform_setting_past_name (name, until_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
