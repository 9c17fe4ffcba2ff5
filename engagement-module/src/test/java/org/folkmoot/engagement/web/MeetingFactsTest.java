package org.folkmoot.engagement.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Optional;
import org.folkmoot.engagement.model.Audiences.Count;
import org.folkmoot.engagement.model.Panel;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.engagement.testing.Fakes;
import org.folkmoot.engagement.testing.WiredModule;
import org.folkmoot.platform.access.Scope;
import org.junit.jupiter.api.Test;

/** What conveners read of an audience. */
class MeetingFactsTest {
    private static final Topic CHILDREN =
            new Topic("children", Topic.Kind.INTEREST, "Children and families", null, null, false, 1);

    private final MeetingFacts facts = new MeetingFacts(
            Fakes.topics(CHILDREN),
            WiredModule.constituencies(),
            WiredModule.words(Fakes.topics(CHILDREN)),
            slug -> Optional.of("The " + slug),
            Fakes.settings());

    @Test
    void anAudienceIsCountedByWayAndReason() {
        assertThat(html(MeetingFacts.count(new Count(41, 3, 2, 1, 0, 0), true)))
                .contains("Invited by letter", "Left out: stopped these invitations", "41");
    }

    @Test
    void aSensitiveAudienceIsTwoBands() {
        assertThat(html(MeetingFacts.count(new Count(41, 3, 2, 1, 0, 0), false)))
                .contains("40 to 44", "fewer than 5")
                .doesNotContain("Invited by letter", "41");
    }

    @Test
    void aClassIsCalledByItsName() {
        assertThat(facts.scope(Scope.memberClass("staff/clinical"))).isEqualTo("Staff, Clinical");
        assertThat(facts.scope(Scope.constituency("public-bexley"))).isEqualTo("Bexley");
        assertThat(facts.scope(Panel.scope("panel"))).isEqualTo("The panel");
    }

    @Test
    void aStoredRuleIsSaidInPlainWords() {
        assertThat(facts.audience("CONSTITUENCY public-bexley who follow children"))
                .isEqualTo("Everyone in Bexley who follows Children and families");
        assertThat(facts.audience("TRUST *")).isEqualTo("Everyone in the whole trust");
        assertThat(facts.audience("as agreed by phone")).isEqualTo("as agreed by phone");
    }

    private static String html(Content content) {
        StringOutput html = new StringOutput();
        content.writeTo(new OwaspHtmlTemplateOutput(html));
        return html.toString();
    }
}
