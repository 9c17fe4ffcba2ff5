-- Who wants text messages is written to at this number.
alter table engagement_recipient add column phone varchar(40);
