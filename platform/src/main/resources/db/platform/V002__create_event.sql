create table platform_event (
    id bigint not null auto_increment primary key,
    type varchar(200) character set ascii collate ascii_bin not null,
    body text not null,
    published_at datetime(6) not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- One row per listener, written with the change that the event tells of.
create table platform_event_delivery (
    id bigint not null auto_increment primary key,
    event_id bigint not null,
    listener varchar(300) character set ascii collate ascii_bin not null,
    is_open tinyint not null default 1,
    attempts int not null default 0,
    next_try datetime(6) not null,
    last_error varchar(500) null,
    done_at datetime(6) null,
    key open_deliveries (is_open, next_try),
    key deliveries_of_event (event_id),
    constraint delivery_of_event foreign key (event_id) references platform_event (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
