-- How many of a send are invited by text message.
alter table engagement_send
  add column texts int not null default 0;
