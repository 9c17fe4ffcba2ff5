-- What somebody sent whose session had ended, until they have signed in again: sealed, and only their browser has the key.
create table platform_kept_form (
    id bigint not null auto_increment,
    token_hash binary(32) not null,
    subject_kind varchar(8) not null,
    subject_id bigint not null,
    sealed mediumblob not null,
    expires datetime(6) not null,
    primary key (id),
    unique key platform_kept_form_token (token_hash),
    key platform_kept_form_subject (subject_kind, subject_id, id),
    key platform_kept_form_expires (expires)
) character set utf8mb4 collate utf8mb4_0900_ai_ci;
