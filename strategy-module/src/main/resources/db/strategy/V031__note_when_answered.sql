-- when it was published what came of a consultation
alter table strategy_page add column answered_at datetime(6) null;
