-- Answers of someone who is joining, kept from page to page; the cookie's token is stored only hashed.
create table members_draft (
    id bigint not null auto_increment,
    token_hash binary(32) not null,
    answers mediumtext not null,
    saved_at datetime(6) not null,
    expires_at datetime(6) not null,
    application_id bigint,
    primary key (id),
    unique key members_draft_token (token_hash),
    key members_draft_expiry (expires_at)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
