create table strategy_upload (
    -- the file in the platform's store
    file_id bigint not null primary key,
    page_id bigint not null,
    kind varchar(20) not null,
    pages int not null,
    -- what its readers may miss, one sentence a line
    warnings varchar(2000) not null,
    scanned boolean not null,
    -- named by a published version: before that nobody but editors gets it
    released boolean not null,
    uploaded_by varchar(300) not null,
    uploaded_at datetime(6) not null,
    -- what can be read in it, for search
    words mediumtext not null,
    key strategy_upload_of_page (page_id),
    constraint strategy_upload_page foreign key (page_id) references strategy_page (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
