-- The key that an open application holds stands with the application, so that it is written once: before, the claim was
-- made without knowing the application and changed afterwards.
alter table members_application
    add column open_key binary(32),
    add key members_application_open_key (open_key);

update members_application a join members_open_application o on o.application_id = a.id set a.open_key = o.open_key;

alter table members_open_application
    drop key members_open_application_id,
    drop column application_id;
