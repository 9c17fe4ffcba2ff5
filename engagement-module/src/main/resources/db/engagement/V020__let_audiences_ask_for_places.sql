-- Where people live, as far as an audience may ask, in which language they read, and whether mail comes back.
alter table engagement_recipient
  add column postcode_area varchar(2),
  add column postcode_district varchar(4),
  add column authority varchar(9),
  add column ward varchar(9),
  add column language varchar(100),
  add column mail_returned boolean not null default false;
