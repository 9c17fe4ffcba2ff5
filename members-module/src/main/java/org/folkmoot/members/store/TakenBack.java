package org.folkmoot.members.store;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.jdbi.v3.core.Handle;

/** Removes people whom an import made and whom nobody has touched since, with all their rows. */
final class TakenBack {

    private static final String UNTOUCHED = "select p.id from members_person p where p.id in (<people>)"
            + " and p.version = 1 and p.status in ('MEMBER', 'SUPPORTER')"
            + " and not exists (select 1 from members_application a where a.person_id = p.id)"
            + " and not exists (select 1 from members_term t where t.person_id = p.id)"
            + " and not exists (select 1 from members_note n where n.person_id = p.id)"
            + " and not exists (select 1 from members_privacy_case c where c.person_id = p.id)"
            + " and not exists (select 1 from members_returned r where r.person_id = p.id)"
            + " and (select count(*) from members_history h where h.person_id = p.id) = 1 for update";

    private static final List<String> REMOVALS = List.of(
            "delete from members_membership where person_id in (<people>)",
            "delete from members_decision where person_id in (<people>)",
            "delete from members_history where person_id in (<people>)",
            "delete from members_choice where person_id in (<people>)",
            "delete from members_consent where person_id in (<people>)",
            "delete from members_guardian where person_id in (<people>)",
            "delete from members_former_number where person_id in (<people>)",
            "delete from members_mail_part where person_id in (<people>)",
            "delete from members_person where id in (<people>)");

    private TakenBack() {}

    static List<PersonId> take(Handle handle, List<PersonId> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        List<Long> untouched = handle.createQuery(UNTOUCHED)
                .bindList("people", people.stream().map(PersonId::value).toList())
                .mapTo(Long.class)
                .list();
        if (!untouched.isEmpty()) {
            REMOVALS.forEach(sql ->
                    handle.createUpdate(sql).bindList("people", untouched).execute());
        }
        List<PersonId> stay = new ArrayList<>(people);
        stay.removeAll(untouched.stream().map(PersonId::new).collect(java.util.stream.Collectors.toSet()));
        return stay;
    }
}
