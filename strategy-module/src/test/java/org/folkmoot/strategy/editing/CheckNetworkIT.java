package org.folkmoot.strategy.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.folkmoot.contracts.engagement.Involvement.Choice;
import org.folkmoot.contracts.engagement.Involvement.State;
import org.folkmoot.nhsuk.html.Html;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.reading.Article;
import org.folkmoot.strategy.reading.Block;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.testing.Workbench;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The page of a network offers only what stands behind it, and its editor is told what does not fit. */
class CheckNetworkIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.migrated("platform", "strategy");

    private static final String SLUG = "leeds-nhs-values-network";
    private static final String SIGN_UP = "/join?network=" + SLUG;

    private Workbench bench;

    @BeforeEach
    void load() {
        database.emptyTables();
        bench = new Workbench(database, LocalDate.of(2015, 5, 18));
        bench.loadPack("leeds-values-network");
    }

    @Test
    void withoutANetworkNothingIsOfferedAndTheEditorIsLedToMakeIt() {
        assertThat(page()).doesNotContain(SIGN_UP, "/updates", "Coming meetings");
        assertThat(misfit().words()).startsWith("Nobody can be in this network yet");
        assertThat(misfit().href())
                .startsWith("/office/topics/new?kind=network&slug=" + SLUG + "&name=Leeds+NHS+Values+Network&hint=")
                .endsWith("&sensitive=yes");
    }

    @Test
    void anOpenNetworkTakesPeopleInAndSaysWhoLeadsIt() {
        bench.networks.add(new Choice(SLUG, "Leeds", null, true, State.OPEN, "Equality lead"));

        assertThat(page()).contains(SIGN_UP, "Coming meetings", "Led by: Equality lead.", "/contact");
        assertThat(check().of(line())).isEmpty();
    }

    @Test
    void whatTakesNobodyInSaysSo() {
        bench.networks.add(new Choice(SLUG, "Leeds", null, true, State.CLOSED, null));
        assertThat(page()).doesNotContain(SIGN_UP).contains("takes nobody new");
        assertThat(misfit().href()).isEqualTo("/office/topics/" + SLUG);

        bench.networks.clear();
        bench.networks.add(new Choice(SLUG, "Leeds", null, true, State.ENDED, null));
        assertThat(page()).doesNotContain(SIGN_UP).contains("This network has ended.");
        assertThat(misfit().words()).contains("has ended");
    }

    @Test
    void pageAndNetworkSayTheSameOfWhoMayBeSeen() {
        bench.networks.add(new Choice(SLUG, "Leeds", null, false));

        assertThat(misfit().words()).contains("it is not set up so");
    }

    private CheckNetwork check() {
        return new CheckNetwork(bench.doors(), bench.sections.read());
    }

    private CheckNetwork.Misfit misfit() {
        return check().of(line()).orElseThrow();
    }

    private PageLine line() {
        return bench.published.find(Kind.NETWORK, SLUG).orElseThrow();
    }

    private String page() {
        Article article = bench.articles().read(Kind.NETWORK, SLUG);
        StringBuilder text = new StringBuilder(Html.string(article.top()));
        for (Block block : article.blocks()) {
            text.append(block.heading()).append(Html.string(block.content()));
        }
        return text.toString();
    }
}
