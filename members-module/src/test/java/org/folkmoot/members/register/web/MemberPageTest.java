package org.folkmoot.members.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.templates.members.register.JtememberGenerated;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MemberPageTest {

    @Test
    void aRecordThatBecamePartOfAnotherSaysOfWhichAndOffersNothingThatIsNotPossible() {
        String page = page(17L);

        assertThat(page)
                .contains("href=\"/office/members/17\"", "number 17", "/office/duplicates", "Timeline", "person:7")
                .doesNotContain("/correct", "/leave", "/standing", "/exclude", "/erase", "/consents", "/notes");
    }

    @Test
    void aRecordOfItsOwnOffersWhatCanBeDone() {
        assertThat(page(null))
                .contains("/office/members/7/correct", "/office/members/7/erase")
                .doesNotContain("part of");
    }

    private static String page(@Nullable Long partOf) {
        Table timeline = Table.of("Timeline").columns("When", "What").row("2 October", "Joined");
        Table none = Table.of("Nothing").columns("What");
        StringOutput out = new StringOutput();
        JtememberGenerated.render(
                new OwaspHtmlTemplateOutput(out),
                null,
                new MemberPage(
                        "Ann Archer",
                        7,
                        "Merged",
                        false,
                        false,
                        false,
                        partOf,
                        false,
                        false,
                        List.of(),
                        List.of(),
                        none,
                        List.of(),
                        none,
                        none,
                        timeline));
        return out.toString();
    }
}
