package org.folkmoot.engagement.convening.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.engagement.testing.RecipientBuilder.person;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.engagement.store.SqlPanelBook;
import org.folkmoot.engagement.store.views.ConvenedViews;
import org.folkmoot.engagement.testing.EngagementDatabase;
import org.folkmoot.engagement.testing.WiredModule;
import org.folkmoot.engagement.web.Discretion;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a convener's first page says of each scope by number. */
class ScopeNumbersIT {

    @RegisterExtension
    static final TestDatabase server = TestDatabase.migrated("engagement");

    private EngagementDatabase database;
    private WiredModule module;
    private ScopeNumbers numbers;

    @BeforeEach
    void begin() {
        database = EngagementDatabase.begin(server);
        module = new WiredModule(database);
        numbers = new ScopeNumbers(
                WiredModule.constituencies(),
                new ConvenedViews(database.jdbi()),
                new SqlPanelBook(database.jdbi()),
                new Discretion(module.topics, WiredModule.constituencies()),
                module.clock);
    }

    @AfterEach
    void end() {
        database.close();
    }

    @Test
    void aClassIsCountedWithItsTrend() {
        module.known(person(1).in("staff").ofClass("clinical").joined(LocalDate.of(2023, 9, 4)));
        module.known(person(2).in("staff").ofClass("clinical").joined(LocalDate.of(2020, 1, 1)));
        module.known(person(3).in("staff").ofClass("other"));
        module.known(person(4).in("staff").ofClass("clinical").gone());

        assertThat(shown(Scope.memberClass("staff/clinical")))
                .contains("2 members")
                .containsPattern("September 2023\\s*</th>\\s*<td[^>]*>\\s*(<[^>]*>[^<]*</[^>]*>)?\\s*1\\s*<");
    }

    @Test
    void aSensitiveNetworkIsCountedInBands() {
        module.topics.keep(new Topic("survivors", Topic.Kind.NETWORK, "Survivors", null, "I agree", true, 1));
        for (int id = 1; id <= 7; id++) {
            module.known(person(id).inNetworks("survivors"));
        }

        assertThat(shown(Scope.network("survivors")))
                .contains("People who signed up: 5 to 9")
                .contains("fewer than 5");
    }

    @Test
    void aClassWithoutItsConstituencyHasNoNumbers() {
        assertThat(shown(Scope.memberClass("clinical"))).contains("There are no numbers for this yet.");
    }

    private String shown(Scope scope) {
        Content content = numbers.of(scope);
        StringOutput html = new StringOutput();
        content.writeTo(new OwaspHtmlTemplateOutput(html));
        return html.toString();
    }
}
