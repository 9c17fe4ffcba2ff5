package org.folkmoot.system.kills;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
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

    /** What the office does, in the order in which it is killed. */
    static final List<String> WORK = List.of(IMPORT, BOUNDARIES, ERASURE, MERGE);

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    /** The demonstration's duplicates have to last for every day. */
    private static final int MERGED = 3;

    private static final int ERASED = 3;

    private final RunningTrust trust;
    private final Visitor office;
    private final Visitor secretary;
    private final OfficeLedger ledger;
    private long redraw;
    private long file;
    private Thread hand = new Thread("nobody yet");
    private volatile String byHand = "";
    private final Set<String> cutOff = ConcurrentHashMap.newKeySet();

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

    /** Begins everything at once. */
    void begins(int day) {
        cutOff.clear();
        redraw = workOutBoundaries();
        file = upload("bulk." + day);
        List<List<String>> pairs = pairs();
        List<String> people = toErase();
        hand = new Thread(() -> byHand(pairs, people), "office");
        hand.setDaemon(true);
        // nothing is looked at between these: the quickest of them takes a tenth of a second
        taken(office.postOnce("/office/imports/" + file + "/commit", Map.of("rows", List.of("good"))));
        hand.start();
        taken(secretary.postOnce("/office/areas/" + redraw + "/apply", Map.of()));
    }

    private static void taken(Answer answer) {
        if (answer.status() != 303) {
            throw new AssertionError("Not taken: " + answer.path() + " " + answer.errors());
        }
    }

    /** Waits for a moment in the midst of this work; a quick machine may be through with it before anybody looks. */
    void awaits(String work, Moment moment) {
        boolean byHandAlone = work.equals(ERASURE) || work.equals(MERGE);
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!(byHandAlone ? byHand.equals(work) : underWay().contains(work))
                && hand.isAlive()
                && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        moment.within(Duration.ofMillis(work.equals(IMPORT) ? 150 : 15));
    }

    /** What goes on in the background at this moment, of import and boundaries. */
    Set<String> underWay() {
        Set<String> now = new TreeSet<>();
        if (database().number("select count(*) from members_import where id = ? and state = 'COMMITTING'", file) == 1) {
            now.add(IMPORT);
        }
        if (database().number("select count(*) from members_redraw where id = ? and state = 'APPLYING'", redraw) == 1) {
            now.add(BOUNDARIES);
        }
        return now;
    }

    /** Waits until what is done by hand is through; gives what of it was cut off. */
    Set<String> ends() throws InterruptedException {
        hand.join(PATIENCE.toMillis());
        return Set.copyOf(cutOff);
    }

    private void byHand(List<List<String>> pairs, List<String> people) {
        for (int i = 0; i < Math.max(pairs.size(), people.size()); i++) {
            if (i < people.size()) {
                String person = people.get(i);
                unlessKilled(ERASURE, () -> erase(person));
            }
            if (i < pairs.size()) {
                List<String> pair = pairs.get(i);
                unlessKilled(MERGE, () -> merge(pair.get(0), pair.get(1)));
            }
        }
    }

    /** Whatever happened when it was killed has to be whole: nobody was told anything. */
    private void unlessKilled(String work, BooleanSupplier answered) {
        try {
            if (!answered.getAsBoolean()) {
                cutOff.add(work);
            }
        } catch (UncheckedIOException | AssertionError e) {
            if (byHand.equals(work)) {
                cutOff.add(work);
            }
        } finally {
            byHand = "";
        }
    }

    private boolean erase(String person) {
        ledger.toErase.add(person);
        byHand = ERASURE;
        Answer answer = office.postOnce(
                "/office/members/" + person + "/erase",
                Map.of("reason", List.of("Asked for it during the kill tests")));
        if (answer.status() == 303) {
            ledger.erased.add(person);
        }
        return answer.status() < 500;
    }

    private boolean merge(String low, String high) {
        Answer page = office.get("/office/duplicates/" + low + "/" + high);
        Element form = page.form();
        Map<String, List<String>> fields = page.fieldsOf(form);
        if (form.selectFirst("input[name=membership]") != null) {
            fields.put("membership", List.of(low));
        }
        ledger.toMerge.put(low, high);
        byHand = MERGE;
        Answer answer = office.postOnce("/office/duplicates/" + low + "/" + high + "/merge", fields);
        if (answer.status() == 303) {
            ledger.merged.add(low);
        }
        return answer.status() < 500;
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
