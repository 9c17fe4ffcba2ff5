-- A change that the office makes to many people at once: what it is, whom it is about, what became of it.
create table members_bulk_edit (
    id bigint not null auto_increment,
    change_kind varchar(20) not null,
    value varchar(100) not null,
    words varchar(2000) not null,
    due_on date,
    whom varchar(500) not null,
    list varchar(1000),
    state varchar(20) not null,
    job_id bigint,
    people bigint not null,
    left_out bigint not null,
    changed bigint not null,
    undone bigint not null,
    begun_at datetime(6) not null,
    begun_by varchar(200) not null,
    undone_by varchar(200),
    ended_at datetime(6),
    primary key (id)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- Whom it is about, why somebody is left out, and what stood on record before.
create table members_bulk_edit_person (
    edit_id bigint not null,
    person_id bigint not null,
    state varchar(10) character set ascii collate ascii_bin not null,
    reason varchar(200) not null,
    before_it varchar(300),
    changed_at datetime(6),
    primary key (edit_id, person_id),
    key members_bulk_edit_person_state (edit_id, state, person_id),
    key members_bulk_edit_person_person (person_id)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- Whom a member of staff has ticked on the list so far.
create table members_selection (
    owner varchar(60) character set ascii collate ascii_bin not null,
    person_id bigint not null,
    primary key (owner, person_id),
    key members_selection_person (person_id)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- Which of many notes written at once this is, so that all of them can be taken back.
alter table members_note
    add column edit_id bigint,
    add key members_note_edit (edit_id, person_id);
