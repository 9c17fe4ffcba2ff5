-- A redraw: what a postcode directory or another version of the constitution would do to the members, as a dry run,
-- and what became of it. generation is null where the members stay where the register has them.
create table members_redraw (
    id bigint not null auto_increment,
    title varchar(200) not null,
    generation int,
    version int not null,
    from_version int not null,
    from_generation int,
    state varchar(20) character set ascii collate ascii_bin not null,
    made_at datetime(6) not null,
    made_by varchar(200) not null,
    looked_at bigint not null,
    notice_on date,
    apply_on date,
    applied_on date,
    undone_on date,
    primary key (id),
    key members_redraw_due (state, apply_on)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- How many members each constituency and class had when the dry run looked.
create table members_redraw_count (
    redraw_id bigint not null,
    constituency varchar(60) character set ascii collate ascii_bin not null,
    class_code varchar(60) character set ascii collate ascii_bin not null,
    members bigint not null,
    primary key (redraw_id, constituency, class_code)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- What the decision on a move to this constituency or class rests on.
create table members_redraw_target (
    redraw_id bigint not null,
    constituency varchar(60) character set ascii collate ascii_bin not null,
    class_code varchar(60) character set ascii collate ascii_bin not null,
    name varchar(300) not null,
    rule varchar(100) not null,
    clause varchar(200) not null,
    words varchar(1000) not null,
    connection varchar(20) character set ascii collate ascii_bin not null,
    primary key (redraw_id, constituency, class_code)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- The members for whom something changes: MOVES, LEAVES, ASK or, where only the codes of their area change, AREA.
create table members_redraw_move (
    redraw_id bigint not null,
    person_id bigint not null,
    kind varchar(10) character set ascii collate ascii_bin not null,
    state varchar(10) character set ascii collate ascii_bin not null,
    noticed boolean not null,
    from_constituency varchar(60) character set ascii collate ascii_bin not null,
    from_class varchar(60) character set ascii collate ascii_bin not null,
    to_constituency varchar(60) character set ascii collate ascii_bin not null,
    to_class varchar(60) character set ascii collate ascii_bin not null,
    old_authority varchar(9) character set ascii collate ascii_bin not null,
    old_ward varchar(9) character set ascii collate ascii_bin not null,
    old_division varchar(9) character set ascii collate ascii_bin not null,
    new_authority varchar(9) character set ascii collate ascii_bin not null,
    new_ward varchar(9) character set ascii collate ascii_bin not null,
    new_division varchar(9) character set ascii collate ascii_bin not null,
    primary key (redraw_id, person_id),
    key members_redraw_move_kind (redraw_id, kind, person_id)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
