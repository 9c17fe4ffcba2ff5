-- a link of the chain is not there on the days before it was made; null where it came with its pack and counts from its own day
alter table strategy_decision add column made_at datetime(6) null;
alter table strategy_delivery add column made_at datetime(6) null;
alter table strategy_evidence add column made_at datetime(6) null;
