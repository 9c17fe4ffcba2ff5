-- The yearly declaration that nothing disqualifies a governor.
create table members_governor_declaration (
    id bigint not null auto_increment,
    term_id bigint not null,
    declared_on date not null,
    fit boolean not null,
    note varchar(1000) not null,
    primary key (id),
    key members_governor_declaration_term (term_id, declared_on)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- Training that governors had.
create table members_governor_training (
    id bigint not null auto_increment,
    term_id bigint not null,
    held_on date not null,
    title varchar(300) not null,
    primary key (id),
    key members_governor_training_term (term_id, held_on)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- Meetings of the council and who was there.
create table members_council_meeting (
    id bigint not null auto_increment,
    held_on date not null,
    title varchar(300) not null,
    primary key (id),
    key members_council_meeting_day (held_on)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table members_council_attendance (
    meeting_id bigint not null,
    term_id bigint not null,
    mark varchar(20) not null,
    primary key (meeting_id, term_id),
    key members_council_attendance_term (term_id)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
