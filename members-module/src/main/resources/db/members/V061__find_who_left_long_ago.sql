-- Who left on or before a day, for the retention policies.
create index members_person_left on members_person (status, left_on, id);
