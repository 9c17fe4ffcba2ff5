-- Who asks for a place on the public page is looked up by mail, so that nobody stands twice on a meeting's list.
alter table engagement_recipient
  add key engagement_recipient_mail (mail);
