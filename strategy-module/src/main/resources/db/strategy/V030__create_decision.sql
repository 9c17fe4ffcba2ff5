-- from what people said to the proof: what was decided, the goal it serves, what is done for it, and what shows it
create table strategy_decision (
    id bigint not null auto_increment primary key,
    page_id bigint not null,
    title varchar(300) not null,
    words varchar(3000) not null,
    body varchar(200) not null,
    decided_on date not null,
    -- the goal or priority it became part of
    strategy_slug varchar(100) null,
    goal int null,
    key strategy_decision_page (page_id, decided_on),
    key strategy_decision_goal (strategy_slug, goal),
    constraint strategy_decision_consultation foreign key (page_id) references strategy_page (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
create table strategy_decision_theme (
    decision_id bigint not null,
    theme_id bigint not null,
    primary key (decision_id, theme_id),
    key strategy_decision_theme_theme (theme_id),
    constraint strategy_decision_theme_decision foreign key (decision_id) references strategy_decision (id),
    constraint strategy_decision_theme_of foreign key (theme_id) references strategy_theme (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
create table strategy_delivery (
    id bigint not null auto_increment primary key,
    decision_id bigint not null,
    action varchar(1000) not null,
    owner_role varchar(200) not null,
    due date null,
    -- PLANNED, UNDER_WAY, DONE, LATE or STOPPED
    state varchar(20) not null,
    constraint strategy_delivery_decision foreign key (decision_id) references strategy_decision (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
create table strategy_evidence (
    id bigint not null auto_increment primary key,
    delivery_id bigint not null,
    words varchar(1000) not null,
    href varchar(500) null,
    shown_on date not null,
    constraint strategy_evidence_delivery foreign key (delivery_id) references strategy_delivery (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
