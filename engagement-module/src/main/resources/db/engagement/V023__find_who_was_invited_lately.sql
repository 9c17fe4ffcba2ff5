-- The contact budget counts the invitations of the last days.
alter table engagement_invitation add key engagement_invitation_lately (invited_at, person_id);
