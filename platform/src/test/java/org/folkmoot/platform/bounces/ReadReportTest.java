package org.folkmoot.platform.bounces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.util.Locale;
import java.util.Optional;
import org.folkmoot.platform.bounces.Report.Kind;
import org.folkmoot.platform.links.LinkSigner;
import org.folkmoot.platform.settings.Installation;
import org.folkmoot.platform.testing.FixedSigner;
import org.junit.jupiter.api.Test;

class ReadReportTest {

    private final LinkSigner signer = new FixedSigner();
    private final ReturnAddress addresses = addresses("bounces@trust.example");
    private final ReadReport reader = new ReadReport(addresses);
    private final String ours = addresses.of(1234).orElseThrow();

    @Test
    void aMailThatFailedForGoodIsOneWhomNobodyReaches() throws Exception {
        Optional<Report> report = reader.in(SampleReports.delivery(ours, "failed", "5.1.1"));

        assertThat(report).hasValueSatisfying(each -> {
            assertThat(each.message()).isEqualTo(1234);
            assertThat(each.kind()).isEqualTo(Kind.HARD);
            assertThat(each.status()).isEqualTo("5.1.1");
            assertThat(each.words()).contains("Recipient address rejected").doesNotContain("\n");
        });
    }

    @Test
    void aFullMailboxIsNotForGood() throws Exception {
        assertThat(reader.in(SampleReports.delivery(ours, "failed", "4.2.2")))
                .hasValueSatisfying(each -> assertThat(each.kind()).isEqualTo(Kind.SOFT));
    }

    @Test
    void aNoticeOfDelayOrOfDeliverySaysNothing() throws Exception {
        assertThat(reader.in(SampleReports.delivery(ours, "delayed", "4.4.1"))).isEmpty();
        assertThat(reader.in(SampleReports.delivery(ours, "delivered", "2.0.0")))
                .isEmpty();
    }

    @Test
    void aComplaintIsOne() throws Exception {
        assertThat(reader.in(SampleReports.complaint(ours)))
                .hasValueSatisfying(each -> assertThat(each.kind()).isEqualTo(Kind.COMPLAINT));
    }

    @Test
    void anAutomaticReplySaysNothing() throws Exception {
        assertThat(reader.in(SampleReports.holiday(ours))).isEmpty();
    }

    @Test
    void reportsInPlainWordsAreReadInTheShapesOfManyServers() throws Exception {
        assertThat(plain(PlainReports.exim(ours, "host mx.home.example [192.0.2.1]: 550 5.1.1 User unknown")))
                .isEqualTo("HARD 5.1.1 host mx.home.example [192.0.2.1]: 550 5.1.1 User unknown");
        assertThat(plain(PlainReports.exim(ours, "Unrouteable address"))).isEqualTo("HARD  Unrouteable address");
        assertThat(plain(PlainReports.exim(ours, "retry timeout exceeded"))).startsWith("SOFT ");
        assertThat(plain(PlainReports.qmail(ours)))
                .isEqualTo("HARD 5.0.0 Remote host said: 550 sorry, no mailbox here by that name");
        assertThat(plain(PlainReports.postfix(ours))).startsWith("SOFT 4.2.2 <sam@home.example>: host");
        assertThat(plain(PlainReports.exchange(ours))).startsWith("HARD 5.1.10 Remote Server returned");
        assertThat(plain(PlainReports.sendmail(ours))).startsWith("HARD 5.0.0 (reason: 553");
    }

    private String plain(MimeMessage mail) throws Exception {
        Report report = reader.in(mail).orElseThrow();
        assertThat(report.message()).isEqualTo(1234);
        return report.kind() + " " + report.status() + " " + report.words();
    }

    @Test
    void aNoticeOfDelayInPlainWordsAndWhatAPersonWritesAreNoReports() throws Exception {
        assertThat(reader.in(PlainReports.late(ours))).isEmpty();
        assertThat(reader.in(PlainReports.person(ours))).isEmpty();
        assertThat(reader.in(PlainReports.qmail("bounces@trust.example"))).isEmpty();
    }

    @Test
    void aReportOfAMailThatSomebodyMadeUpDoesNotCount() throws Exception {
        String forged = ours.replace("+1234-", "+1235-");

        assertThat(reader.in(SampleReports.delivery(forged, "failed", "5.1.1"))).isEmpty();
        assertThat(reader.in(SampleReports.delivery("bounces@trust.example", "failed", "5.1.1")))
                .isEmpty();
    }

    @Test
    void aServerMayWriteTheAddressInCapitals() {
        assertThat(addresses.message(ours.toUpperCase(Locale.ROOT))).hasValue(1234);
    }

    @Test
    void anAddressThatLeavesNoRoomForTheNumberIsRefused() {
        assertThatThrownBy(() -> addresses("a-very-long-name-for-a-mailbox-of-bounces@trust.example"))
                .hasMessageContaining("24 characters");
        assertThat(ours.substring(0, ours.indexOf('@'))).hasSizeLessThanOrEqualTo(64);
    }

    private ReturnAddress addresses(String address) {
        return new ReturnAddress(
                signer,
                new Installation(
                        name -> "FOLKMOOT_BOUNCE_ADDRESS".equals(name) ? Optional.of(address) : Optional.empty()));
    }
}
