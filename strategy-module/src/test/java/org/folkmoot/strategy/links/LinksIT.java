package org.folkmoot.strategy.links;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.platform.calls.CallTarget;
import org.folkmoot.platform.settings.Installation;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.model.LinkVerdict;
import org.folkmoot.strategy.store.Links;
import org.folkmoot.strategy.store.views.LinkViews;
import org.folkmoot.strategy.store.views.SectionRow;
import org.folkmoot.strategy.testing.PlainRun;
import org.folkmoot.strategy.testing.Workbench;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Links to other sites are looked at on a server of this machine. */
class LinksIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.migrated("platform", "strategy");

    private Workbench bench;
    private LinkViews views;
    private HttpServer server;
    private long page;

    @BeforeEach
    void open() throws IOException {
        database.emptyTables();
        bench = new Workbench(database, LocalDate.of(2023, 10, 2));
        bench.settings.put(LinkCheckWanted.SETTING, "yes");
        views = new LinkViews(bench.jdbi());
        page = bench.add().add(Kind.PAGE, "links");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            boolean head = "HEAD".equals(exchange.getRequestMethod());
            int status =
                    switch (exchange.getRequestURI().getPath()) {
                        case "/there" -> 200;
                        case "/no-head" -> head ? 405 : 200;
                        case "/refuses-programs" -> head ? 404 : 403;
                        case "/faulty" -> 503;
                        case "/moved", "/inside" -> 302;
                        default -> 404;
                    };
            String on = exchange.getRequestURI().getPath().equals("/moved") ? "/gone" : "http://10.0.0.1/secret";
            exchange.getResponseHeaders().set("Location", on);
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void aLinkToAPageThatIsGoneIsOnTheRadarAndSaidBeforeAPublication() {
        draft("/there#part", "/no-head", "/refuses-programs", "/moved", "/inside", "/faulty");

        assertThat(run(true)).isEqualTo("6 links looked at, 2 failed");
        assertThat(bench.radar().brokenLinks()).singleElement().satisfies(link -> {
            assertThat(link.page()).isEqualTo(page);
            assertThat(link.address()).isEqualTo(address("/moved"));
            assertThat(link.answer()).contains("no such page (404)");
        });
        assertThat(bench.check().check(page).elsewhere().broken()).hasSize(1);
        assertThat(bench.check().check(page).elsewhere().unknown()).isZero();
        assertThat(views.count().unseen()).isOne();
    }

    @Test
    void aSiteThatIsSilentIsReportedOnTheNextDayAndNoLongerWhenItIsBack() {
        draft("/there", "/faulty");
        run(true);

        assertThat(views.broken()).isEmpty();

        bench.clock.move(Duration.ofDays(1));
        run(true);

        assertThat(views.broken()).singleElement().satisfies(link -> assertThat(link.address())
                .isEqualTo(address("/faulty")));

        Links links = new Links(bench.jdbi());
        var known = links.due(bench.clock.instant().plusSeconds(1), bench.clock.instant(), 10).stream()
                .filter(link -> link.verdict() == LinkVerdict.SILENT)
                .findFirst()
                .orElseThrow();
        links.keep(known, LinkVerdict.THERE, "Answered 200", bench.clock.instant());

        assertThat(views.brokenCount()).isZero();
    }

    @Test
    void whereNoSiteAnswersNothingIsHeldAgainstTheLinks() {
        draft("/a", "/b", "/c");
        server.stop(0);

        assertThat(run(true)).startsWith("None of 3 sites answered");
        assertThat(views.count().waiting()).isEqualTo(3);
    }

    @Test
    void nothingIsLookedAtBeforeAnAdministratorWantsItAndInADemonstrationOnlyWhenItWasLetOut() {
        draft("/there");

        assertThat(run(false)).contains("FOLKMOOT_CHECK_LINKS");

        bench.settings.put(LinkCheckWanted.SETTING, "");

        assertThat(run(true)).contains("not switched it on");
        assertThat(views.count().all()).isZero();
    }

    private String run(boolean letOut) {
        Installation demo = new Installation(
                name -> Optional.ofNullable(Map.of("FOLKMOOT_DEMO", "true", "FOLKMOOT_CHECK_LINKS", "" + letOut)
                        .get(name)));
        Links links = new Links(bench.jdbi());
        CheckLinks check = new CheckLinks(
                new LinkCheckWanted(bench.settings, demo),
                new GatherLinks(bench.editor(), bench.sections.read(), links),
                new LookAtAddress(new CallTarget(demo)),
                links,
                bench.audit,
                bench.clock);
        PlainRun run = new PlainRun();
        check.work(run);
        return run.result;
    }

    private void draft(String... paths) {
        StringBuilder text = new StringBuilder("Read on.");
        for (String path : paths) {
            text.append(" [Elsewhere](").append(address(path)).append(')');
        }
        SectionRow section = bench.section(Kind.PAGE, "links", "text");
        bench.save().save(section.id(), section.lock(), TextNode.valueOf(text.toString()));
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }
}
