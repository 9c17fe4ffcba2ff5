package org.folkmoot.engagement.store;

import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.jdbi.v3.core.Handle;

/** What else is removed or made nameless of a person who is forgotten, table by table. */
final class ForgottenPerson {
    private static final List<String> STEPS = List.of(
            "delete from engagement_saved_audience where owner = :subject and not shared",
            "update engagement_saved_audience set owner = 'nobody', owner_name = 'A former convener'"
                    + " where owner = :subject",
            "update engagement_thread_reply r join engagement_thread_member m on m.id = r.member_id set r.said = '',"
                    + " r.passed = if(r.passed is null, null, 'The member asked us to remove this'),"
                    + " r.answer = null, r.shows_name = false, r.state = if(r.state = 'NEW', 'HELD', r.state),"
                    + " r.answer_state = if(r.answer_state = 'WAITING', 'NONE', r.answer_state),"
                    + " r.version = r.version + 1 where m.person_id = :person",
            "update engagement_thread_member set person_id = null, link_version = link_version + 1"
                    + " where person_id = :person",
            "update engagement_mailing_person set person_id = null, queued = 1 where person_id = :person",
            "delete from engagement_format_review where person_id = :person",
            "delete from engagement_own_message where person_id = :person",
            "delete from engagement_panel_member where person_id = :person",
            "delete from engagement_led_before where person_id = :person",
            "update engagement_thread set convener = 'nobody', convener_name = 'A former convener'"
                    + " where convener = :subject",
            "update engagement_network_update set author = 'nobody', author_name = 'A former lead'"
                    + " where author = :subject",
            "update engagement_told_by_members set brought_by = 'nobody', brought_by_name = 'A former convener'"
                    + " where brought_by = :subject");

    private ForgottenPerson() {}

    static void forget(Handle handle, PersonId person) {
        for (String step : STEPS) {
            handle.createUpdate(step)
                    .bindMap(java.util.Map.of("person", person.value(), "subject", "person:" + person.value()))
                    .execute();
        }
    }
}
