-- The day of joining for which the welcome was queued, so that an event that comes twice welcomes once.
alter table engagement_recipient add column welcomed_for date;
