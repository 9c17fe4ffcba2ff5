package org.folkmoot.strategy.packs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.folkmoot.platform.files.FileStore;
import org.folkmoot.platform.packs.ClassPathPack;
import org.folkmoot.platform.packs.PackFault;
import org.folkmoot.platform.packs.ZipPack;
import org.folkmoot.strategy.editing.PublishTogether;
import org.folkmoot.strategy.feedback.LoadVoices;
import org.folkmoot.strategy.feedback.PackVoices;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.model.coding.Move;
import org.folkmoot.strategy.model.survey.Identity;
import org.folkmoot.strategy.model.survey.Questionnaire;
import org.folkmoot.strategy.model.survey.SurveyTerms;
import org.folkmoot.strategy.proof.LoadPackProof;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.Progress;
import org.folkmoot.strategy.store.Surveys;
import org.folkmoot.strategy.store.Themes;
import org.folkmoot.strategy.store.views.PageFile;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.ProofViews;
import org.folkmoot.strategy.store.views.SectionRow;
import org.folkmoot.strategy.store.views.ThemeRow;
import org.folkmoot.strategy.testing.Workbench;
import org.folkmoot.strategy.timemachine.PastDay;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes out as a pack comes in again, with all that it was before. */
class PackRoundTripIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.migrated("platform", "strategy");

    private Workbench bench;

    @BeforeEach
    void empty() {
        database.emptyTables();
    }

    @ParameterizedTest
    @CsvSource({"tewv, 2025-11-03", "leeds-values-network, 2015-06-01"})
    void anExportLoadsAgainAsTheSamePages(String id, LocalDate day) throws IOException {
        bench = new Workbench(database, day);
        bench.loadPack(id);
        Map<String, JsonNode> before = all();
        ask();
        byte[] zip = exported();
        assertThat(bench.takePack().compare(pack(zip)))
                .hasSize(before.size() + 1)
                .allSatisfy(line -> assertThat(line.parts()).isEmpty());

        database.emptyTables();
        bench = new Workbench(database, day);
        bench.loader().load(pack(zip));

        assertThat(all()).isEqualTo(before);
        assertThat(bench.takePack().take(pack(zip))).as("the survey").isEqualTo(new TakePack.Taken(1, 0, 0, 0));
        assertThat(bench.takePack().take(pack(zip))).isEqualTo(new TakePack.Taken(0, 0, 0, 0));
        if (id.equals("tewv")) {
            assertThat(bench.asAt()
                            .read(Kind.STRATEGY, "our-journey-to-change", PastDay.of("2022-01-01", bench.clock))
                            .lead())
                    .contains("Our Big Conversation");
        }
    }

    @Test
    void whatDiffersBecomesADraftAndNothingMore() throws IOException {
        bench = new Workbench(database, LocalDate.of(2025, 11, 3));
        bench.loadPack("tewv");
        byte[] zip = exported();
        SectionRow about = bench.section(Kind.VALUES, "values", "about");
        ObjectNode content = (ObjectNode) ContentJson.read(
                bench.sections.read().published(about.id()).orElseThrow().content());
        bench.save().save(about.id(), about.lock(), content.put("title", "Our new values"));
        bench.publish().publish(about.page(), Map.of(about.id(), about.lock() + 1));

        TakePack.Taken taken = bench.takePack().take(pack(zip));
        TakePack.Taken again = bench.takePack().take(pack(zip));

        assertThat(taken).isEqualTo(new TakePack.Taken(1, 0, 0, 0));
        assertThat(again).isEqualTo(new TakePack.Taken(0, 0, 0, 0));
        assertThat(bench.articles().read(Kind.VALUES, "values").title()).isEqualTo("Our new values");
        assertThat(bench.sections.read().draft(about.id()).orElseThrow().content())
                .contains("Our values");
    }

    @Test
    void aPackThatLeavesNamesOfActionsOutFindsThemAgain() throws IOException {
        bench = new Workbench(database, LocalDate.of(2024, 6, 3));
        bench.loadPack("swlstg");
        Map<String, JsonNode> before = all();
        byte[] zip = nameless(exported());

        assertThat(bench.takePack().compare(pack(zip)))
                .allSatisfy(line -> assertThat(line.parts()).isEmpty());
        database.emptyTables();
        bench = new Workbench(database, LocalDate.of(2024, 6, 3));
        bench.loader().load(pack(zip));
        List<String> names = all().values().stream()
                .flatMap(page -> page.path("deliveryPlans").findValuesAsText("id").stream())
                .toList();

        assertThat(names).isNotEmpty().doesNotHaveDuplicates();
        assertThat(all()).hasSameSizeAs(before);
        assertThat(bench.takePack().compare(pack(zip)))
                .allSatisfy(line -> assertThat(line.parts()).isEmpty());
    }

    /** The pack as somebody writes it who knows nothing of lasting names. */
    private static byte[] nameless(byte[] zip) throws IOException {
        YAMLMapper yaml = new YAMLMapper();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] file = in.readAllBytes();
                if (entry.getName().endsWith(".yaml")) {
                    JsonNode content = yaml.readTree(file);
                    content.findParents("id").forEach(thing -> ((ObjectNode) thing).remove("id"));
                    file = yaml.writeValueAsBytes(content);
                }
                out.write(file);
            }
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({"swlstg, 2024-06-03", "oxleas, 2023-10-02"})
    void aTrustThatTakesAPackInAndPublishesItGivesOutTheSamePack(String id, LocalDate day) throws IOException {
        bench = new Workbench(database, day);
        bench.loadPack(id);
        newPicture();
        ask();
        Map<String, String> before = files(exported());
        byte[] zip = exported();
        Map<String, String> then = asAt("2022-01-01");

        database.emptyTables();
        bench = new Workbench(database, day.plusDays(10));
        bench.loadPack("none");
        bench.takePack().take(pack(zip));
        assertThat(asAt("2022-01-01")).as("nothing is public by it").isEmpty();
        publishAll();

        assertThat(files(exported()))
                .allSatisfy((path, content) -> assertThat(content).as(path).isEqualTo(before.get(path)))
                .hasSameSizeAs(before);
        assertThat(asAt("2022-01-01")).isEqualTo(then);
    }

    /** The front page gets another picture, so that the first is named by an earlier edition alone. */
    private void newPicture() {
        SectionRow home = bench.section(Kind.HOME, "home", "about");
        ObjectNode about = (ObjectNode) ContentJson.read(
                bench.sections.read().published(home.id()).orElseThrow().content());
        for (String name : List.of("first.svg", "second.svg")) {
            bench.clock.move(Duration.ofDays(1));
            long file = bench.stored.store(
                    name, "image/svg+xml", new ByteArrayInputStream(("<svg>" + name + "</svg>").getBytes(UTF_8)));
            FileStore.StoredFile kept = bench.stored.find(file).orElseThrow();
            bench.pages.keepFile(home.page(), new PageFile(name, file, "image/svg+xml", kept.size(), kept.sha256()));
            about.putObject("picture").put("file", "files/" + name).put("alt", "A heart made of hands");
            SectionRow now = bench.section(Kind.HOME, "home", "about");
            bench.save().save(now.id(), now.lock(), about);
            bench.publish().publish(now.page(), Map.of(now.id(), now.lock() + 1));
        }
    }

    private void publishAll() {
        Map<Long, Map<Long, Integer>> locks = new LinkedHashMap<>();
        Map<Long, Integer> asked = new LinkedHashMap<>();
        for (PublishTogether.Ready ready :
                bench.together().look(bench.together().drafted())) {
            if (ready.page().kind() == Kind.CONSULTATION) {
                bench.checked(ready.page().id(), Move.OPEN);
            }
            if (ready.survey() != null) {
                assertThat(ready.survey().against()).isEmpty();
                asked.put(ready.survey().id(), ready.survey().lock());
            }
            locks.put(
                    ready.page().id(),
                    ready.drafted().stream().collect(Collectors.toMap(SectionRow::id, SectionRow::lock)));
        }
        assertThat(bench.together().look(List.copyOf(locks.keySet())))
                .allSatisfy(ready -> assertThat(ready.against()).isEmpty());
        assertThat(asked).hasSize(1);
        assertThat(new Surveys(bench.jdbi()).published(asked.keySet().iterator().next()))
                .as("not before its page")
                .isEmpty();
        bench.together().publish(locks, asked);
    }

    /** Title and lead of every page that was public on the day. */
    private Map<String, String> asAt(String day) {
        PastDay then = PastDay.of(day, bench.clock);
        return bench.asAt().lines(then).stream().collect(Collectors.toMap(PageLine::address, line -> bench.asAt()
                .read(line.kind(), line.slug(), then)
                .lead()));
    }

    private static Map<String, String> files(byte[] zip) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), UTF_8));
            }
        }
        return files;
    }

    @Test
    void twoPagesKeepTheirOwnFileOfOneName() throws IOException {
        bench = new Workbench(database, LocalDate.of(2015, 6, 1));
        bench.loadPack("leeds-values-network");
        newPicture();
        SectionRow values = bench.section(Kind.VALUES, "values", "values");
        byte[] other = "<svg>another</svg>".getBytes(UTF_8);
        long file = bench.stored.store("second.svg", "image/svg+xml", new ByteArrayInputStream(other));
        bench.pages.keepFile(values.page(), new PageFile("second.svg", file, "image/svg+xml", 18, "another"));
        String content =
                bench.sections.read().published(values.id()).orElseThrow().content();
        bench.save()
                .save(
                        values.id(),
                        values.lock(),
                        ContentJson.read(content.replaceFirst("files/[a-z-]+\\.svg", "files/second.svg")));
        bench.publish().publish(values.page(), Map.of(values.id(), values.lock() + 1));
        byte[] zip = exported();

        assertThat(files(zip)).containsKey("files/second.svg").containsKey("files/values/second.svg");
        database.emptyTables();
        bench = new Workbench(database, LocalDate.of(2015, 7, 1));
        bench.loader().load(pack(zip));
        assertThat(files(exported())).isEqualTo(files(zip));
    }

    @Test
    void everythingIsOneJsonDocumentToo() throws IOException {
        bench = new Workbench(database, LocalDate.of(2025, 11, 3));
        bench.loadPack("tewv");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        bench.exportJson().export().to(out);

        JsonNode json = ContentJson.read(out.toString(StandardCharsets.UTF_8));

        assertThat(json.path("pages")).hasSize(bench.published.all().size());
        assertThat(json.path("pages").path(0).path("address").asText()).startsWith("/");
    }

    @Test
    void whatIsNoPackIsRefused() {
        assertThatThrownBy(() -> pack("no zip".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(PackFault.class)
                .hasMessageContaining("zip file");
    }

    @Test
    void whatPeopleSaidGoesOutWithoutNamesAndComesInToAnyTrust() throws IOException {
        bench = new Workbench(database, LocalDate.of(2015, 6, 1));
        bench.loadPack("leeds-values-network");
        ClassPathPack demo = ClassPathPack.of("leeds-values-network", true, PackRoundTripIT.class.getClassLoader());
        LoadVoices.in(demo).forEach((slug, told) -> bench.loadVoices().load(network(slug), told, true, "Ellen"));
        bench.jdbi()
                .useHandle(h -> h.execute("update strategy_pledge set by_name = 'Jo Example', by_kind = 'PERSON'"
                        + " order by id limit 1"));
        new Themes(bench.jdbi()).add(consultation().id(), "Being seen", "");
        byte[] zip = exported();

        PackVoices voices = LoadVoices.in(pack(zip)).values().iterator().next();
        assertThat(voices.feedback()).isNotEmpty().allSatisfy(told -> {
            assertThat(told.publish()).isTrue();
            assertThat(told.on().getDayOfMonth()).as("a sensitive network").isEqualTo(1);
        });
        assertThat(voices.pledges())
                .extracting(PackVoices.Promised::by)
                .contains("A person")
                .doesNotContain("Jo Example");
        long pledges = voices.pledges().size();
        assertThat(LoadPackProof.in(pack(zip)).values()).singleElement().satisfies(proof -> assertThat(proof.answered())
                .isNull());

        database.emptyTables();
        bench = new Workbench(database, LocalDate.of(2015, 6, 1));
        bench.loader().load(pack(zip));
        TakePack.Taken taken = bench.takePack().take(pack(zip));
        assertThat(taken.said()).isEqualTo(2);
        assertThat(bench.voiceViews().waitingPledges()).as("its page is public").isEqualTo(pledges);
        assertThat(new Themes(bench.jdbi()).of(consultation().id()))
                .extracting(ThemeRow::name)
                .containsExactly("Being seen");
        assertThat(bench.takePack().take(pack(zip)).said()).as("not twice").isZero();
    }

    @Test
    void anOutcomeComesWithItsDayWhereItsPageIsNew() throws IOException {
        bench = new Workbench(database, LocalDate.of(2025, 11, 3));
        bench.loadPack("tewv");
        bench.loadProof().load(ClassPathPack.of("tewv", true, PackRoundTripIT.class.getClassLoader()));
        byte[] zip = exported();

        database.emptyTables();
        bench = new Workbench(database, LocalDate.of(2025, 11, 3));
        bench.takePack().take(pack(zip));

        PageLine page =
                bench.published.find(Kind.CONSULTATION, "our-big-conversation").orElseThrow();
        assertThat(page.published()).isFalse();
        assertThat(new Progress(bench.jdbi()).answered(page.id()))
                .hasValueSatisfying(at -> assertThat(at.toString()).startsWith("2021-02-15"));
        assertThat(new ProofViews(bench.jdbi()).chains()).isNotEmpty().allSatisfy(line -> assertThat(line.isPublic())
                .as("not before its page is")
                .isFalse());
        assertThat(new ProofViews(bench.jdbi()).chains())
                .anySatisfy(line -> assertThat(line.proofs()).isPositive());

        bench.jdbi().useHandle(h -> h.execute("update strategy_page set published = true"));
        assertThat(new ProofViews(bench.jdbi()).chains())
                .allSatisfy(line -> assertThat(line.isPublic()).isTrue());
    }

    private PageLine network(String slug) {
        return bench.published.find(Kind.NETWORK, slug).orElseThrow();
    }

    private PageLine consultation() {
        return bench.published.of(Kind.CONSULTATION).get(0);
    }

    /** Builds a survey for the first consultation. */
    private void ask() {
        Surveys surveys = new Surveys(bench.jdbi());
        long page = bench.published.of(Kind.CONSULTATION).get(0).id();
        long survey = surveys.add(page, new SurveyTerms(Identity.CHOICE, true, true), false);
        surveys.addPublished(
                survey,
                ContentJson.textOf(Questionnaire.ofPlainQuestions(List.of("What is good?", "What is not?"))),
                "Ellen",
                bench.clock.instant());
    }

    private byte[] exported() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        bench.exportPack().export().to(out);
        return out.toByteArray();
    }

    private static ZipPack pack(byte[] zip) {
        return ZipPack.read(new ByteArrayInputStream(zip));
    }

    private Map<String, JsonNode> all() {
        Map<String, JsonNode> pages = new TreeMap<>();
        for (PageLine line : bench.published.all()) {
            pages.put(
                    line.kind() + line.address(), ContentJson.page(bench.published.sections(line.kind(), line.slug())));
        }
        return pages;
    }
}
