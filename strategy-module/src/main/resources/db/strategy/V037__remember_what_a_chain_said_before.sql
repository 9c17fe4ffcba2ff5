-- what a decision, an action or a piece of evidence said before it was changed or taken back
create table strategy_proof_version (
    id bigint not null auto_increment primary key,
    page_id bigint not null,
    -- DECISION, ACTION or EVIDENCE
    kind varchar(10) not null,
    of_id bigint not null,
    said text not null,
    taken_back boolean not null,
    changed_by varchar(300) not null,
    changed_at datetime(6) not null,
    key strategy_proof_version_of (kind, of_id, id),
    key strategy_proof_version_page (page_id, id),
    constraint strategy_proof_version_consultation foreign key (page_id) references strategy_page (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
