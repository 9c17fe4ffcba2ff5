package org.folkmoot.platform.bounces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.folkmoot.platform.settings.Installation;
import org.folkmoot.platform.testing.FixedSigner;
import org.junit.jupiter.api.Test;

class ReadAnswerTest {

    private final ReturnAddress addresses =
            new ReturnAddress(new FixedSigner(), new Installation(name -> Optional.of("bounces@trust.example")));
    private final ReadAnswer reader = new ReadAnswer(addresses);
    private final String ours = addresses.answerTo(1234).orElseThrow();

    @Test
    void anAnswerIsWhatSomebodyWroteAboveTheMailThatTheyQuote() throws Exception {
        Optional<MailedAnswer> answer = reader.in(SampleReports.answer(ours, "By bus.\n\nIt is late."));

        assertThat(answer).hasValueSatisfying(each -> {
            assertThat(each.message()).isEqualTo(1234);
            assertThat(each.words()).isEqualTo("By bus.\n\nIt is late.");
            assertThat(each.id()).isEqualTo("<answer-1@home.example>");
        });
    }

    @Test
    void automaticRepliesReportsAndOtherAddressesAreNoAnswers() throws Exception {
        assertThat(reader.in(SampleReports.holiday(ours))).isEmpty();
        assertThat(reader.in(SampleReports.delivery(ours, "failed", "5.1.1"))).isEmpty();
        assertThat(reader.in(SampleReports.answer(addresses.of(1234).orElseThrow(), "x")))
                .isEmpty();
        assertThat(reader.in(SampleReports.answer(ours.replace("+a1234-", "+a1235-"), "x")))
                .isEmpty();
    }

    @Test
    void aMailOfHtmlAloneIsReadWithoutItsTags() {
        assertThat(AnswerWords.ofHtml("<style>p{}</style><p>Fish &amp; chips</p><div>x &lt; y</div>"))
                .isEqualTo("Fish & chips\nx < y\n");
        assertThat(AnswerWords.own("Yes\n\n-----Original Message-----\nFrom: a@b.example\nNo"))
                .isEqualTo("Yes");
        assertThat(AnswerWords.own("> only quoted")).isEqualTo("> only quoted");
    }
}
