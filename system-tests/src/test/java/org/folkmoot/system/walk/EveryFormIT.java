package org.folkmoot.system.walk;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.system.http.Answer;
import org.folkmoot.system.http.Visitor;
import org.folkmoot.system.stage.Stage;
import org.folkmoot.system.stage.WaysBack;
import org.folkmoot.system.trust.OnTheSharedTrust;
import org.folkmoot.system.trust.RunningTrust;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every form of every page, filled with markup, formulas, other scripts and far too much, and what became of it. */
@OnTheSharedTrust
class EveryFormIT {

    /** Forms that no page of this walk has, and why. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry(
                    "/admin/first/{token}",
                    "there is no first administrator in the demonstration; FirstAdministratorIT"),
            Map.entry("/admin/events/again", "stands only where a delivery is stuck; no text is typed"),
            Map.entry("/admin/events/{id}/again", "stands only where a delivery is stuck; no text is typed"),
            Map.entry("/following/confirm/{token}", "stands only behind the link of a mail; no text is typed"),
            Map.entry("/following/stop/{token}", "stands only behind the link of a mail; no text is typed"),
            Map.entry("/office/jobs/{id}/again", "stands only where a job has stopped; no text is typed"),
            Map.entry("/office/jobs/{id}/stop", "stands only while a job runs; no text is typed"),
            Map.entry("/office/messages/again", "stands only where a mail has failed; no text is typed"),
            Map.entry("/office/messages/{id}/again", "stands only where a mail has failed; no text is typed"));

    /** Forms that open on the day of a meeting alone, and what no person posts. */
    private static final Map<String, String> ON_THE_DAY = Map.of(
            "/door/{id}/code", "the door opens on the day; CheckInIT",
            "/door/{id}/here", "the door opens on the day; CheckInIT",
            "/door/{id}/not-here", "the door opens on the day; CheckInIT",
            "/door/{id}/walk-in", "the door opens on the day; CheckInIT",
            "/door/{id}/camera/sync", "a telephone posts it; CheckInIT",
            "/hooks/notify", "GOV.UK Notify posts it; NotifySendingIT",
            "/office/meetings/{id}/waiting/{invitation}", "stands only where somebody waits; WaitingListIT",
            "/r/no/{token}", "stands only where a place is offered; no text is typed",
            "/room/{id}/vote/take-back", "stands only where a vote was counted; CheckInIT");

    /** So many others may be missed: forms that stand only on some days. */
    private static final int FEW = 5;

    /** What those who walk may do; the others have not signed in. */
    private static final Map<String, Set<String>> ROLES = Map.of(
            "office", Set.of("OFFICE"),
            "secretary", Set.of("SECRETARY"),
            "editor", Set.of("EDITOR"),
            "admin", Set.of("ADMIN"),
            "convener", Set.of("CONVENER", "MEMBER"),
            "member", Set.of("MEMBER"),
            "asking", Set.of("MEMBER"));

    private static final RunningTrust TRUST = RunningTrust.of("oxleas");
    private static final RouteMap ROUTES = new RouteMap();
    private static final Faults FAULTS = new Faults();
    private static final Map<String, Visitor> VISITORS = new HashMap<>();
    private static final Map<String, Walker> WALKERS = new HashMap<>();
    private static final Map<String, List<String>> SETTINGS = new HashMap<>();
    private static String approved = "";
    private static final Set<String> DONE = new HashSet<>();

    @BeforeAll
    static void walkEverywhere() {
        Stage stage = new Stage(TRUST, Hostile.MARKUP.text());
        walker("nobody", TRUST.visitor()).walk("/", "/sign-in", "/sign-out", "/register");
        for (String role : List.of("office", "editor", "admin", "secretary")) {
            walker(role, TRUST.visitor().signedInAsStaff(role));
        }
        SETTINGS.putAll(settings().filledIn());
        join(stage);
        convene(stage);
        Visitor office = VISITORS.get("office");
        stage.orderFormats(office, "/office/threads", "/office/threads/");
        stage.orderFormats(office, "/office/networks", "/office/networks/updates/");
        WALKERS.get("office").walk(stage.letter(office), stage.directory(office, "pcds,oslaua\nDA7 4QB,E09000004\n"));
        WALKERS.get("office")
                .walk(
                        stage.file(
                                office,
                                "/office/imports",
                                "First name,Last name,Email\nWanda,File,wanda@example.org\n"),
                        stage.file(office, "/office/screening", "Member number,Died on\n10001,2023-09-01\n"),
                        stage.file(office, "/office/screening", "Whom,What\n10001,died\n"),
                        stage.file(office, "/office/representation/population", "area,work_none\nE09000004,12\n"));
        waysBack(office);
        WALKERS.get("admin").walk("/admin");
        staff(stage);
        WALKERS.get("editor").walk(WaysBack.writers(VISITORS.get("editor")));
        WALKERS.get("editor").walk("/editor", "/editor/pages/new");
        String[] applications = stage.behind(office, "/office/applications", "");
        String young = stage.young(office);
        walker("parent", TRUST.visitor()).walk(stage.parent(office, young));
        WALKERS.get("office").walk(young);
        WALKERS.get("office").walk(stage.behind(office, "/office/approvals", "/edit"));
        WALKERS.get("office").walk(stage.behind(office, "/office/approvals", ""));
        String away = stage.away(office, stage.member());
        WALKERS.get("office").walk(away, away.replace("/absence", "/residence"));
        WALKERS.get("office").walk("/office", "/office/members?q=Wanda", "/office/postcodes");
        WALKERS.get("secretary").walk("/office", "/office/areas", "/office/constitution", "/office/privacy/retention");
        WALKERS.get("convener").walkAgain(approved, "/governor");
        WALKERS.get("editor").walkAgain("/editor");
        WALKERS.get("office").walk(stage.behind(office, "/office/approvals", ""));
        WALKERS.get("office").walk(applications);
        WALKERS.get("office").walkAgain("/office", "/office/members?q=Wanda");
        WALKERS.get("nobody").walkAgain("/");
    }

    /** What takes something away is not pressed on the walk; here it was, so that the walk comes by the way back. */
    private static void waysBack(Visitor office) {
        WALKERS.get("office")
                .walk(
                        WaysBack.discardedFile(office, "/office/imports", "First name,Last name\nWanda,Discarded\n"),
                        WaysBack.discardedFile(
                                office, "/office/screening", "Member number,Last name,Outcome\n10001,Walk,Deceased\n"),
                        WaysBack.discardedChange(office, "10001"),
                        WaysBack.endedTopic(office),
                        WaysBack.moved(office));
    }

    private static void join(Stage stage) {
        Visitor joiner = TRUST.visitor();
        String mail = stage.join(joiner, "joiner");
        walker("joiner", joiner).walk("/join/equality", "/join/equality/questions", stage.link(mail, "/join/confirm/"));
        Visitor second = TRUST.visitor();
        new org.folkmoot.system.http.Joining(second, Stage.mail("second")).fill();
        walker("second", second)
                .walk(
                        "/join/name",
                        "/join/date-of-birth",
                        "/join/address",
                        "/join/constituency",
                        "/join/contact",
                        "/join/formats",
                        "/join/interests",
                        "/join/check",
                        "/join/sent");
        for (String year : List.of("2015", "2016", "2017")) {
            stage.underAge(year);
        }
        VISITORS.put("member", TRUST.visitor().signedInByMail(TRUST.mailbox(), mail));
        Visitor convener = TRUST.visitor().signedInByMail(TRUST.mailbox(), Stage.CONVENER);
        VISITORS.put("convener", convener);
        String title = "Walk " + Long.toString(System.nanoTime(), 36);
        approved = stage.submitted(convener, title);
        stage.approve(VISITORS.get("office"), title);
        String reply = stage.link(mail, "/r/");
        walker("member", VISITORS.get("member"))
                .walk("/account/equality", "/account/equality", reply, stage.link(mail, "/u/"), "/account");
    }

    private static void convene(Stage stage) {
        Visitor convener = VISITORS.get("convener");
        for (String title : List.of("Walk two", "Walk three", "Walk four", "Walk five")) {
            stage.submitted(convener, title);
        }
        // Later on the walk ends the term of a governor.
        WaysBack.endedInterest(convener);
        walker("convener", convener).walk("/governor/interests", "/governor");
    }

    private static void staff(Stage stage) {
        String invited = stage.invited(VISITORS.get("admin"));
        WALKERS.get("admin").walk(stage.shut(VISITORS.get("admin"), stage.invited(VISITORS.get("admin"))));
        walker("invited", TRUST.visitor()).walk(stage.link(invited, "/sign-in/invitation/"));
        String member = stage.member();
        walker("asking", stage.asking(member)).walk("/sign-in/sent", stage.link(member, "/sign-in/"));
        walker("typing", stage.asking("editor@demo.example")).walk("/sign-in/password");
    }

    private static Answer settings() {
        return VISITORS.get("admin").get("/admin/settings");
    }

    private static Walker walker(String who, Visitor visitor) {
        VISITORS.put(who, visitor);
        return WALKERS.computeIfAbsent(
                who, each -> new Walker(who, ROLES.getOrDefault(who, Set.of()), visitor, ROUTES, FAULTS, DONE));
    }

    /** The trust's name was changed like any other text; who comes next wants it back. */
    @AfterAll
    static void putTheSettingsBack() {
        VISITORS.get("admin").post("/admin/settings", SETTINGS);
    }

    @Test
    void nothingTypedDoesHarmOrIsForgotten() {
        assertThat(FAULTS.found()).isEmpty();
    }

    @Test
    void theWalkCameByTheFormsOfNearlyAllRoutes() {
        List<String> missed = ROUTES.withoutForm().stream()
                .filter(route -> !ELSEWHERE.containsKey(route) && !ON_THE_DAY.containsKey(route))
                .filter(route -> !notMet().contains(route))
                .toList();

        assertThat(missed)
                .as("routes that may be posted to and whose form the walk has not seen")
                .hasSizeLessThan(FEW);
    }

    @Test
    void theListOfFormsThatAreNotMetNamesOnlyRoutesThatThereAre() {
        assertThat(ROUTES.posts()).containsAll(notMet());
        assertThat(notMet())
                .doesNotContainAnyElementsOf(ELSEWHERE.keySet())
                .doesNotContainAnyElementsOf(ON_THE_DAY.keySet());
    }

    /** Forms that need a state which the walk does not bring about; the tests of their own features fill them in. */
    private static Set<String> notMet() {
        try (InputStream in = EveryFormIT.class.getResourceAsStream("/forms-not-met.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("/"))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyWayBackThatTheWalkBroughtAboutLedBack() {
        assertThat(ROUTES.taken())
                .extracting(form -> form.replaceAll(" \\[.*", ""))
                .contains(
                        "POST /office/imports/{id}/put-back",
                        "POST /office/files/{id}/put-back",
                        "POST /office/members/changes/{id}/put-back",
                        "POST /office/topics/{slug}/open-again",
                        "POST /office/members/{number}/move/take-back",
                        "POST /governor/interests/{id}/restore",
                        "POST /editor/consultations/{id}/writers/{writer}");
    }

    @Test
    void mostFormsTookWhatIsOddButInOrder() {
        assertThat(ROUTES.taken()).hasSizeGreaterThan(DONE.size() / 2);
        assertThat(FAULTS.looks()).isGreaterThan(DONE.size());
        assertThat(FAULTS.refusals()).isGreaterThan(DONE.size());
    }

    @Test
    void noCellOfAFileBeginsAFormula() {
        for (String file : ROUTES.files()) {
            Answer answer = VISITORS.get("secretary").get(file);
            assertThat(answer.status()).as(file).isEqualTo(200);
            assertThat(CsvReader.builder().ofCsvRecord(answer.text().replace("\uFEFF", "")).stream()
                            .map(CsvRecord::getFields)
                            .flatMap(List::stream)
                            .filter(cell -> cell.matches("(?s)[=+@\\t\\r-].*")))
                    .as(file)
                    .isEmpty();
        }
        // whichever the walk wrote last over the other
        assertThat(VISITORS.get("office").get("/office/members/export.csv").text())
                .containsAnyOf("HYPERLINK", "@SUM(A1)");
    }

    @Test
    void noWorkInTheBackgroundFailed() {
        assertThat(TRUST.database().rows("select kind, result from platform_job where state = 'FAILED'"))
                .isEmpty();
    }

    @Test
    void noMailCarriesMarkupOrAHeaderOfItsOwn() {
        List<Answer> mails = TRUST.mailbox().pages();

        assertThat(mails).isNotEmpty().allSatisfy(mail -> {
            assertThat(mail.page().select("[" + Hostile.MARK + "], script")).isEmpty();
            assertThat(mail.status()).isEqualTo(200);
        });
        assertThat(mails.stream().map(Answer::text)).anyMatch(text -> text.contains("HYPERLINK"));
    }
}
