-- A letter calls somebody Mrs Ahmed; at the door, and by phone, she says that she is Mehmet Ahmed. Filled as copies are made again.
alter table engagement_recipient add column full_name varchar(400),
  add key engagement_recipient_full_name (full_name),
  add key engagement_recipient_name (name);
