-- A search by the beginning of a postcode is read in this order, page by page, however many live there.
alter table members_person
    drop key members_person_postcode,
    add key members_person_postcode (postcode_key, last_key, first_key, id);
