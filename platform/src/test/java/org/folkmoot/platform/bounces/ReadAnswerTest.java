package org.folkmoot.platform.bounces;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import org.folkmoot.platform.settings.Installation;
import org.folkmoot.platform.testing.FixedSigner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void outlookGmailAndTelephonesAreReadWithoutWhatTheyAddAndQuote() throws Exception {
        assertThat(words(SampleAnswers.outlook(ours)))
                .isEqualTo("I’d come by bus – if there was one.\n\nIt costs £4 – too much.");
        assertThat(words(SampleAnswers.outlookOnATelephone(ours))).isEqualTo("By car, my son drives me.");
        assertThat(words(SampleAnswers.gmail(ours))).isEqualTo("I walk. It is ten minutes.");
        assertThat(words(SampleAnswers.quotedTwice(ours))).isEqualTo("I walk.");
        assertThat(words(SampleAnswers.below(ours))).isEqualTo("By train.\n\nAn hour.");
    }

    @Test
    void wordsBeforeAndAfterAPictureAreReadAndThePictureIsNamed() throws Exception {
        assertThat(words(SampleAnswers.phone(ours)))
                .startsWith("This is the bus stop:\n\nNo shelter – none at all.")
                .endsWith("[With it came: IMG_0042.jpeg. We do not keep files that are sent to this address.]")
                .doesNotContain("iPhone", "How do you");
    }

    @Test
    void aMailIsReadInTheCharsetThatItIsInEvenWhereItSaysAnother() throws Exception {
        // the second sign is in GBK alone, although the mail says GB2312
        assertThat(words(SampleAnswers.chinese(ours, "坐公交，鎔"))).isEqualTo("坐公交，鎔");
        assertThat(words(SampleAnswers.unsaid(ours, "£4 – à pied"))).isEqualTo("£4 – à pied");
    }

    @Test
    void anAnswerOfFilesAloneIsHandedOnSoThatSomebodyAsks() throws Exception {
        assertThat(words(SampleAnswers.winmail(ours, "By bus."))).startsWith("By bus.\n\n[With it came: winmail.dat");
        assertThat(words(SampleAnswers.winmail(ours, "")))
                .isEqualTo("[This answer has no words that we can read. With it came: winmail.dat."
                        + " We do not keep files that are sent to this address.]");
        assertThat(words(SampleAnswers.signed(ours))).isEqualTo("By tram.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-generated\nX-Auto-Response-Suppress: All",
                "Auto-Submitted: auto-replied\nPrecedence: bulk",
                "X-Autoreply: yes",
                "X-Autorespond: Re",
                "Return-Path: <>",
                "X-Failed-Recipients: sam@home.example",
                "List-Id: <carers.lists.example>"
            })
    void whatAProgramAnswersIsNoAnswer(String headers) throws Exception {
        assertThat(reader.in(SampleAnswers.with(ours, headers))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Automatic reply: Getting to clinics",
                "Out of Office: Getting to clinics",
                "Undeliverable: Getting to clinics",
                "Mail delivery failed: returning message to sender",
                "=?utf-8?q?Automatic_reply=3A_Getting?="
            })
    void aProgramThatSetsNoHeaderIsKnownByItsSubject(String subject) throws Exception {
        MimeMessage mail = SampleAnswers.with(ours, "X-Mailer: any");
        mail.setHeader("Subject", subject);

        assertThat(reader.in(mail)).isEmpty();
    }

    @Test
    void whoSaysThatTheyAreOutOfTheOfficeIsHeard() throws Exception {
        MimeMessage mail = SampleAnswers.with(ours, "Auto-Submitted: no");

        assertThat(words(mail)).isEqualTo("I am away until Monday.");
    }

    private String words(MimeMessage mail) throws Exception {
        return reader.in(mail).orElseThrow().words();
    }
}
