-- what public pages said that are not put together from versions; each row from its time until the next of its address
create table platform_past_page (
    id bigint not null auto_increment primary key,
    address varchar(300) not null,
    kept_from datetime(6) not null,
    title varchar(300) not null,
    -- the main content without forms
    content mediumtext not null,
    key platform_past_page_address (address, kept_from)
) character set utf8mb4 collate utf8mb4_0900_ai_ci;
