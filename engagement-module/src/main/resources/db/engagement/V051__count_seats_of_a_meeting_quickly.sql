-- Seats taken and seats on offer are counted at every answer, while the meeting is locked; many may wait.
alter table engagement_invitation
  drop key engagement_invitation_answer,
  add key engagement_invitation_answer (meeting_id, answer, waiting_since),
  add key engagement_invitation_offers (meeting_id, waiting_since, offer_until);
