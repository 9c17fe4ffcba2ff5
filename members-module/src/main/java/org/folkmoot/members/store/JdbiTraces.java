package org.folkmoot.members.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.Traces;
import org.jdbi.v3.core.Jdbi;

/** A person's traces in the tables of the register. */
@ApplicationScoped
public class JdbiTraces implements Traces {

    private static final String APPLICATIONS = "(select id from members_application where person_id = :person)";

    private static final String OPEN_KEYS = "(select open_key from members_application where person_id = :person)";

    /** Records that became part of the person's, and those that had become part of these. */
    private static final String PARTS = "(with recursive part (id) as (select cast(:person as signed) union"
            + " select m.merged_id from members_merge m join part on m.kept_id = part.id where m.undone_at is null) select id from part)";

    private static final List<String> REMOVALS = List.of(
            "delete from members_draft where application_id in " + APPLICATIONS,
            "delete from members_open_application where open_key in " + OPEN_KEYS,
            "delete from members_application where person_id = :person",
            "delete from members_choice where person_id = :person",
            "delete from members_note where person_id = :person",
            "delete from members_history where person_id = :person",
            "delete from members_returned where person_id = :person",
            "delete from members_exclusion where person_id = :person",
            "delete from members_absence where person_id = :person",
            "delete from members_guardian where person_id = :person",
            "delete from members_former_number where person_id = :person",
            "delete from members_consent where person_id = :person",
            "delete from members_transfer where person_id = :person",
            "delete from members_invitation where person_id = :person and state <> 'OPTED_OUT'",
            "update members_invitation set how = '' where person_id = :person",
            "delete from members_batch_row where person_id = :person",
            "update members_interest set words = 'Erased' where words is not null and term_id in"
                    + " (select id from members_term where person_id = :person)",
            "update members_governor_declaration set note = '' where term_id in"
                    + " (select id from members_term where person_id = :person)",
            "update members_term set person_id = null, holder = null where person_id = :person",
            "update members_director_interest set words = 'Erased' where words is not null and director_id in"
                    + " (select id from members_director where person_id = :person)",
            "update members_director set person_id = null, name = null where person_id = :person",
            "update members_redraw_move set old_authority = '', old_ward = '', old_division = '', new_authority = '',"
                    + " new_ward = '', new_division = '' where person_id = :person",
            "delete from members_import_row where person_id = :person",
            "update members_bulk_edit set words = '', whom = 'Erased', discarded_at = null where state not in ('READY', 'CHANGING') and id in"
                    + " (select edit_id from members_bulk_edit_person where person_id = :person)",
            "delete from members_bulk_edit_person where person_id = :person",
            "delete from members_mail_part where person_id = :person",
            "delete from members_selection where person_id = :person",
            "delete from members_duplicate where :person in (low_id, high_id)",
            "update members_merge set before_it = '' where kept_id in " + PARTS + " or merged_id = :person",
            // An extract may name them: its statement and signature stay, the file of names goes.
            "update members_extract set file_id = null where file_id is not null and :person is not null",
            "update members_privacy_case set name = 'Erased', contact = '', words = '', extended_because = null,"
                    + " outcome = case when outcome is null then null else '' end where person_id = :person",
            "update members_membership set end_reason = 'Erased' where person_id = :person",
            "update members_decision set words = '', inputs = '', evidence = '', decided_by = '' where person_id = :person");

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JdbiTraces() {
        this.jdbi = null;
    }

    @Inject
    public JdbiTraces(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<PersonId> numbersOf(PersonId person) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select p.id from members_person p where p.id in " + PARTS + " order by p.id <> :person, p.id")
                .bind("person", person.value())
                .mapTo(Long.class)
                .map(PersonId::new)
                .list());
    }

    @Override
    public List<Long> filesNaming(PersonId person) {
        return jdbi.withHandle(handle -> handle.createQuery("select scan_file from members_application"
                        + " where person_id = :person and scan_file is not null"
                        + " union all select file_id from members_extract where file_id is not null")
                .bind("person", person.value())
                .mapTo(Long.class)
                .list());
    }

    @Override
    public void remove(PersonId person) {
        jdbi.useHandle(handle -> REMOVALS.forEach(
                sql -> handle.createUpdate(sql).bind("person", person.value()).execute()));
    }
}
