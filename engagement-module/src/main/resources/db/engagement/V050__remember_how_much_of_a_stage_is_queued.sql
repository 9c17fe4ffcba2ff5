-- How many messages of the stage that runs are queued, so that a stage that was broken off ends where it should.
alter table engagement_mailing add column stage_queued int not null default 0;
