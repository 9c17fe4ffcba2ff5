-- How often news of a topic comes: at once, or gathered once a week or a month.
alter table engagement_subscription
  add column frequency varchar(10) not null default 'AT_ONCE',
  add column digest_at datetime(6),
  add key engagement_subscription_digest (frequency, digest_at);
