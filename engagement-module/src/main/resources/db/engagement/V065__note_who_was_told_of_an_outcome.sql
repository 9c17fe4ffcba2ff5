-- who came to the tables of a consultation and was told what came of it; without a day where a letter waits for a format
create table engagement_outcome_told (
    consultation varchar(160) not null,
    attendance_id bigint not null,
    told_on date null,
    primary key (consultation, attendance_id),
    key engagement_outcome_told_attendance (attendance_id),
    constraint engagement_outcome_told_of foreign key (attendance_id) references engagement_attendance (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
