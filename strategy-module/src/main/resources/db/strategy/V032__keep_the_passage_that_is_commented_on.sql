-- the passage that is meant, known by its own words, and those words as they were read
alter table strategy_document_comment
    add column place varchar(80) not null default '',
    add column words text null,
    add column text_version int not null default 0;
