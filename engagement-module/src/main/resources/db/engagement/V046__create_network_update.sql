-- What a network's lead tells its members, once the office has approved it.
create table engagement_network_update (
  id bigint not null auto_increment primary key,
  network varchar(80) not null,
  title varchar(200) not null,
  body text not null,
  state varchar(20) not null,
  comment text,
  author varchar(40) not null,
  author_name varchar(200) not null,
  created_at datetime(6) not null,
  changed_at datetime(6) not null,
  published_at datetime(6),
  version int not null,
  key engagement_network_update_network (network, id),
  key engagement_network_update_state (state, changed_at)
) default charset utf8mb4 collate utf8mb4_0900_ai_ci;

-- News of a topic, for those who want it gathered.
create table engagement_news (
  id bigint not null auto_increment primary key,
  topic varchar(80) not null,
  title varchar(250) not null,
  body text not null,
  path varchar(300),
  published_at datetime(6) not null,
  key engagement_news_topic (topic, published_at)
) default charset utf8mb4 collate utf8mb4_0900_ai_ci;
