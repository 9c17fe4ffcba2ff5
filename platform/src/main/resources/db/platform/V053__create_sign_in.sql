-- One row for each time someone asks to sign in: who asked from which browser, and the mailed token, hashed.
create table platform_sign_in (
    id bigint not null auto_increment,
    browser_hash binary(32) not null,
    token_hash binary(32) not null,
    address varchar(254) not null,
    next_path varchar(500) not null,
    created datetime(6) not null,
    expires datetime(6) not null,
    used_at datetime(6) null,
    superseded_at datetime(6) null,
    subject_kind varchar(8) null,
    subject_id bigint null,
    code_hash binary(32) null,
    code_tries int not null default 0,
    code_used_at datetime(6) null,
    primary key (id),
    unique key platform_sign_in_token (token_hash),
    key platform_sign_in_browser (browser_hash, id),
    key platform_sign_in_address (address, used_at),
    key platform_sign_in_expires (expires)
) character set utf8mb4 collate utf8mb4_0900_ai_ci;
