package org.folkmoot.system.kills;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.awaitility.Awaitility;
import org.folkmoot.system.http.Answer;
import org.folkmoot.system.http.Visitor;
import org.folkmoot.system.trust.RunningTrust;
import org.folkmoot.system.trust.TrustDatabase;
import org.jsoup.nodes.Element;

/** An office that puts a file of people on record, applies a change of boundaries, merges records and erases some. */
final class OfficeDay {

    private static final String IMPORT = "import";
    private static final String BOUNDARIES = "boundaries";
    private static final String ERASURE = "erasure";
    private static final String MERGE = "merge";

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int MERGED = 5;
    private static final int ERASED = 5;

    private final RunningTrust trust;
    private final Visitor office;
    private final Visitor secretary;
    private final OfficeLedger ledger;
    private long redraw;
    private long file;
    private volatile String byHand = "";

    OfficeDay(RunningTrust trust, Visitor office, OfficeLedger ledger) {
        this.trust = trust;
        this.office = office;
        this.secretary = trust.visitor().signedInAsStaff("secretary");
        this.ledger = ledger;
    }

    /** Puts the people on record whom the days to come erase and move, undisturbed. */
    void opens() {
        long first = upload("bulk.0");
        office.post("/office/imports/" + first + "/commit", "rows", "good");
        awaits("the first import", "select count(*) from members_import where id = ? and state = 'DONE'", first);
    }

    /** Begins everything at once; gives the thread of what is done by hand. */
    Thread begins(int day) {
        redraw = workOutBoundaries();
        file = upload("bulk." + day);
        List<List<String>> pairs = pairs();
        List<String> people = toErase();
        office.post("/office/imports/" + file + "/commit", "rows", "good");
        Answer applied = secretary.post("/office/areas/" + redraw + "/apply");
        if (!applied.path().startsWith("/office/jobs/")) {
            throw new AssertionError("Not applied: " + applied.path() + " " + applied.errors());
        }
        Thread hand = new Thread(() -> byHand(pairs, people), "office");
        hand.setDaemon(true);
        hand.start();
        awaits("the import on its way", "select count(*) from members_import where id = ? and added > 0", file);
        return hand;
    }

    /** What is under way at this moment, of import, boundaries, erasure and merge. */
    Set<String> underWay() {
        Set<String> now = new TreeSet<>();
        if (database().number("select count(*) from members_import where id = ? and state = 'COMMITTING'", file) == 1) {
            now.add(IMPORT);
        }
        if (database().number("select count(*) from members_redraw where id = ? and state = 'APPLYING'", redraw) == 1) {
            now.add(BOUNDARIES);
        }
        if (!byHand.isEmpty()) {
            now.add(byHand);
        }
        return now;
    }

    private void byHand(List<List<String>> pairs, List<String> people) {
        for (int i = 0; i < Math.max(pairs.size(), people.size()); i++) {
            try {
                if (i < people.size()) {
                    erase(people.get(i));
                }
                if (i < pairs.size()) {
                    merge(pairs.get(i).get(0), pairs.get(i).get(1));
                }
            } catch (UncheckedIOException | AssertionError e) {
                // It was killed: nobody was told anything, and whatever happened has to be whole.
                byHand = "";
            }
        }
    }

    private void erase(String person) {
        byHand = ERASURE;
        ledger.toErase.add(person);
        Answer answer = office.postOnce(
                "/office/members/" + person + "/erase",
                Map.of("reason", List.of("Asked for it during the kill tests")));
        if (answer.status() == 303) {
            ledger.erased.add(person);
        }
        byHand = "";
    }

    private void merge(String low, String high) {
        Answer page = office.get("/office/duplicates/" + low + "/" + high);
        Element form = page.form();
        Map<String, List<String>> fields = page.fieldsOf(form);
        if (form.selectFirst("input[name=membership]") != null) {
            fields.put("membership", List.of(low));
        }
        ledger.toMerge.put(low, high);
        byHand = MERGE;
        if (office.postOnce("/office/duplicates/" + low + "/" + high + "/merge", fields)
                        .status()
                == 303) {
            ledger.merged.add(low);
        }
        byHand = "";
    }

    private long upload(String mark) {
        ledger.files.add(mark);
        Answer columns = office.uploadFile("/office/imports", "file", mark + ".csv", OfficeLedger.file(mark));
        Answer started = office.submit(columns);
        String path = started.path();
        long id = Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
        awaits("the dry run", "select count(*) from members_import where id = ? and state = 'CHECKED'", id);
        return id;
    }

    /** The register says another ward of those of the first file than the directory, and the day of the change has come. */
    private long workOutBoundaries() {
        database().execute("update members_person set ward = 'E05000000' where mail like 'bulk.0.%'");
        Answer form = office.get("/office/areas");
        String directory =
                form.page().select("select[name=directory] option").last().val();
        String path = office.submit(form, "directory", directory).path();
        long id = Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
        awaits("the dry run of boundaries", "select count(*) from members_redraw where id = ? and state = 'READY'", id);
        database().execute("update members_redraw set state = 'NOTICED', apply_on = '2023-10-02' where id = ?", id);
        ledger.redraws.add(id);
        return id;
    }

    private List<List<String>> pairs() {
        return database()
                .rows("select d.low_id, d.high_id from members_duplicate d where d.state = 'OPEN'"
                        + " and not exists (select 1 from members_duplicate o where o.low_id = d.high_id"
                        + " or o.high_id = d.low_id or o.high_id = d.high_id and o.low_id <> d.low_id"
                        + " or o.low_id = d.low_id and o.high_id <> d.high_id) order by d.low_id limit " + MERGED);
    }

    private List<String> toErase() {
        return database()
                .rows(
                        "select id from members_person where mail like 'bulk.0.%' and status = 'MEMBER' order by id limit "
                                + ERASED)
                .stream()
                .map(row -> row.get(0))
                .toList();
    }

    private void awaits(String what, String sql, long id) {
        Awaitility.await(what)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(25))
                .until(() -> database().number(sql, id) == 1);
    }

    private TrustDatabase database() {
        return trust.database();
    }
}
