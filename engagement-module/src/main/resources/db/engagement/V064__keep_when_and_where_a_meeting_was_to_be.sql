-- when and where a meeting was to be until it was moved, for pages as at a day
create table engagement_meeting_before (
    id bigint not null auto_increment primary key,
    meeting_id bigint not null,
    until datetime(6) not null,
    starts datetime(6) not null,
    ends datetime(6) not null,
    zone varchar(40) not null,
    place varchar(500) null,
    online boolean not null,
    key engagement_meeting_before_meeting (meeting_id, until),
    constraint engagement_meeting_before_of foreign key (meeting_id) references engagement_meeting (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
