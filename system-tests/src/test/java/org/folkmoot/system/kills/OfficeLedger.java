package org.folkmoot.system.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.folkmoot.system.trust.TrustDatabase;

/** What the office began and what it was told was done; all of it is whole and there once, or it is not there at all. */
final class OfficeLedger {

    /** More than one piece of an import. */
    static final int ROWS = 3000;

    /** Marks of the files of people, with which their mail addresses begin. */
    final List<String> files = new ArrayList<>();

    final List<Long> redraws = new ArrayList<>();
    final Set<String> toErase = ConcurrentHashMap.newKeySet();
    final Set<String> erased = ConcurrentHashMap.newKeySet();

    /** The record that stays to the one that becomes part of it. */
    final Map<String, String> toMerge = new ConcurrentHashMap<>();

    final Set<String> merged = ConcurrentHashMap.newKeySet();

    /** A file of people who live where the directory knows. */
    static String file(String mark) {
        int number = Integer.parseInt(mark.substring(mark.indexOf('.') + 1));
        StringBuilder rows = new StringBuilder("Postcode,Surname,First name,DOB,E-mail,Address\r\n");
        for (int i = 0; i < ROWS; i++) {
            rows.append("DA7 4QB,Bulk")
                    .append(letters(number))
                    .append(letters(i))
                    .append(",Sam,1970-01-")
                    .append(11 + i % 9)
                    .append(',')
                    .append(mark)
                    .append('.')
                    .append(i)
                    .append("@example.org,")
                    .append(i % 200)
                    .append(" High Street\r\n");
        }
        return rows.toString();
    }

    /** No two people have one name. */
    private static String letters(int number) {
        return "" + (char) ('a' + number / 676) + (char) ('a' + number / 26 % 26) + (char) ('a' + number % 26);
    }

    /** The last file and the last change of boundaries, and all that was done by hand. */
    void balancesToday(TrustDatabase database) {
        balances(
                database,
                files.subList(files.size() - 1, files.size()),
                redraws.subList(redraws.size() - 1, redraws.size()));
    }

    void balances(TrustDatabase database) {
        balances(database, files, redraws);
    }

    private void balances(TrustDatabase database, List<String> imported, List<Long> redrawn) {
        imported.forEach(each -> importIsWhole(database, each));
        redrawn.forEach(each -> redrawIsWhole(database, each));
        toErase.forEach(each -> erasureIsWhole(database, each));
        toMerge.forEach((kept, other) -> mergeIsWhole(database, kept, other));
        assertThat(database.number("select count(*) from platform_job where state not in ('DONE')"
                        + " and kind in ('members.import', 'members.redraw.apply')"))
                .as("jobs that did not end well")
                .isZero();
    }

    private void importIsWhole(TrustDatabase database, String mark) {
        List<String> file = database.rows(
                        "select id, state, added from members_import where file_name = ?", mark + ".csv")
                .get(0);
        assertThat(file.subList(1, 3)).as(mark).containsExactly("DONE", String.valueOf(ROWS));
        String rows = " from members_import_row r join members_person p on p.id = r.person_id"
                + " where r.state = 'ADDED' and p.status <> 'ERASED' and r.import_id = ?";
        long people = database.number("select count(*) from members_person where mail like ?", mark + ".%");
        assertThat(database.number("select count(distinct mail) from members_person where mail like ?", mark + ".%"))
                .as("addresses of " + mark)
                .isEqualTo(people);
        assertThat(database.number("select count(*)" + rows, file.get(0)))
                .as("rows of " + mark)
                .isEqualTo(people);
        assertThat(database.number(
                        "select count(*) from members_membership m join members_person p on p.id = m.person_id"
                                + " where p.mail like ?",
                        mark + ".%"))
                .as("memberships of " + mark)
                .isEqualTo(people);
        assertThat(people).as("people of " + mark).isBetween((long) ROWS - toErase.size(), (long) ROWS);
        once(database, "import.commit", "import:" + file.get(0), 1);
    }

    private static void redrawIsWhole(TrustDatabase database, long redraw) {
        assertThat(database.rows("select state from members_redraw where id = ?", redraw))
                .as("change of boundaries")
                .containsExactly(List.of("APPLIED"));
        assertThat(database.number("select count(*) from members_person p join members_redraw_move m"
                        + " on m.person_id = p.id and m.redraw_id = " + redraw + " where p.mail like 'bulk.0.%'"
                        + " and p.ward = m.old_ward"))
                .as("people who were left where they were")
                .isZero();
        once(database, "boundaries.applied", "boundaries:" + redraw, 1);
    }

    private void erasureIsWhole(TrustDatabase database, String person) {
        long gone = database.number(
                "select count(*) from members_person where id = ? and status = 'ERASED' and mail is null", person);
        if (erased.contains(person)) {
            assertThat(gone).as("erased: " + person).isEqualTo(1);
        }
        once(database, "member.erase", "person:" + person, gone);
        assertThat(database.number("select count(*) from engagement_recipient where person_id = ?", person))
                .as("what engagement holds of " + person)
                .isEqualTo(1 - gone);
    }

    private void mergeIsWhole(TrustDatabase database, String kept, String other) {
        long done = database.number("select count(*) from members_person where id = ? and status = 'MERGED'", other);
        if (merged.contains(kept)) {
            assertThat(done).as("merged into " + kept).isEqualTo(1);
        }
        assertThat(database.number(
                        "select count(*) from members_merge where kept_id = ? and merged_id = ?", kept, other))
                .as("merge of " + other)
                .isEqualTo(done);
        assertThat(database.number("select count(*) from members_membership where active_person = ?", other))
                .as("membership of the merged record " + other)
                .isLessThanOrEqualTo(1 - done);
        once(database, "member.merge", "person:" + kept, done);
    }

    private static void once(TrustDatabase database, String action, String subject, long times) {
        assertThat(database.number(
                        "select count(*) from platform_audit where action = ? and subject = ?", action, subject))
                .as(action + " of " + subject)
                .isEqualTo(times);
    }
}
