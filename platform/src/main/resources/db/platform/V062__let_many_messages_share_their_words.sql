-- Words that many messages share, kept once; each message has a name and links of its own, put in when it is sent.
create table platform_message_words (
    id bigint not null auto_increment primary key,
    body_text mediumtext not null,
    body_html mediumtext null,
    attachment_name varchar(200) null,
    attachment_type varchar(200) null,
    attachment_text mediumtext null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

alter table platform_message add column words bigint null;
