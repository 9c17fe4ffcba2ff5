package org.folkmoot.system.stage;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.folkmoot.system.http.Answer;
import org.folkmoot.system.http.Visitor;
import org.jsoup.nodes.Element;

/** Brings about what a way back stands on: something discarded, ended or moved, and somebody who waits to be told. */
public final class WaysBack {

    private static final Pattern FILE = Pattern.compile("(/office/(?:imports|files)/[0-9]+).*");
    private static final Pattern PAGE = Pattern.compile("/editor/(?:pages|consultations)/([0-9]+)");
    private static final Duration A_WHILE = Duration.ofSeconds(30);

    private WaysBack() {}

    /** The page of a file that was sent in here and discarded. */
    public static String discardedFile(Visitor office, String page, String rows) {
        String landed = office.uploadFile(page, "file", "discard.csv", rows).path();
        Matcher file = FILE.matcher(landed);
        if (!file.matches()) {
            throw new AssertionError("Not taken: " + landed);
        }
        String address = file.group(1);
        // A file that is still being checked cannot be discarded.
        Awaitility.await("a discarded file")
                .atMost(A_WHILE)
                .pollInterval(Duration.ofMillis(250))
                .until(() -> isDiscarded(office, address));
        return address;
    }

    private static boolean isDiscarded(Visitor office, String address) {
        office.post(address + "/discard");
        return !office.get(address).page().select("form[action$=/put-back]").isEmpty();
    }

    /** The page of a change to whoever matches this search that was worked out and discarded. */
    public static String discardedChange(Visitor office, String search) {
        Answer ready = office.post(
                "/office/members/changes/new",
                "who",
                "list",
                "list",
                "q=" + search,
                "change",
                "SOURCE",
                "value",
                "summer-fair");
        return office.post(ready.path() + "/discard").path();
    }

    /** The page of an interest that was made here and has ended. */
    public static String endedTopic(Visitor office) {
        String page = office.submit(office.get("/office/topics/new?kind=interest"), "name", "Walks with Wanda")
                .path();
        return office.submit(office.get(page + "/end")).path();
    }

    /** Lets a governor have declared an interest that has ended. */
    public static void endedInterest(Visitor governor) {
        governor.post("/governor/interests", "kind", "INTEREST", "words", "Trustee of a charity");
        Element end = governor.get("/governor/interests")
                .page()
                .select("form[action$=/end]")
                .last();
        governor.post(end.attr("abs:action"));
    }

    /** The page for moving a member who has been moved to another constituency. */
    public static String moved(Visitor office) {
        String record = office.get("/office/members?status=MEMBER&sort=JOINED")
                .page()
                .select("main td a[href^=/office/members/]")
                .last()
                .attr("href");
        String move = record + "/move";
        Answer page = office.get(move);
        Map<String, List<String>> fields = new LinkedHashMap<>(
                page.fieldsOf(page.page().select("form[action$=/move]").first()));
        fields.put("asked-day", List.of("1"));
        fields.put("asked-month", List.of("6"));
        fields.put("asked-year", fields.get("on-year"));
        fields.put("reason", List.of("Asked by letter"));
        for (String to : page.page().select("select[name=constituency] option").eachAttr("value")) {
            fields.put("constituency", List.of(to));
            if (!to.isEmpty() && office.post(move, fields).path().equals(record)) {
                return move;
            }
        }
        throw new AssertionError("Nowhere to move to: " + move);
    }

    /** The page of those who wrote to a consultation and wait to be told what came of it; there is one. */
    public static String writers(Visitor editor) {
        return Stream.of("/editor", "/editor/consultations")
                .flatMap(list -> editor.get(list).page().select("main a[href]").eachAttr("href").stream())
                .map(PAGE::matcher)
                .filter(Matcher::lookingAt)
                .map(found -> "/editor/consultations/" + found.group(1))
                .distinct()
                .filter(consultation -> someoneWrote(editor, consultation))
                .findFirst()
                .map(consultation -> consultation + "/writers")
                .orElseThrow(() -> new AssertionError("No consultation to write to"));
    }

    private static boolean someoneWrote(Visitor editor, String consultation) {
        Answer page = editor.get(consultation + "/words/new");
        if (page.status() != 200) {
            return false;
        }
        editor.submit(
                page,
                "source",
                "WRITING",
                "about",
                "The leaflet",
                "words",
                "Come to our hall",
                "name",
                "Wanda Writer",
                "mail",
                Stage.mail("writer"));
        return !editor.get(consultation + "/writers")
                .page()
                .select("form[action*=/writers/]")
                .isEmpty();
    }
}
