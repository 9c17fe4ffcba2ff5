package org.folkmoot.platform.bounces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.folkmoot.platform.bounces.Mailbox.Reading;
import org.folkmoot.platform.settings.Installation;
import org.folkmoot.platform.testing.FixedSigner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailboxIT {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private final ReturnAddress addresses =
            new ReturnAddress(new FixedSigner(), new Installation(name -> Optional.of("bounces@trust.example")));
    private final ReadReport reader = new ReadReport(addresses);
    private final List<Report> taken = new ArrayList<>();
    private GreenMailUser user;
    private Mailbox mailbox;

    @BeforeEach
    void open() {
        server.start();
        user = server.setUser("bounces@trust.example", "bounces", "s3cret");
        mailbox = Mailbox.parse(
                "imap://bounces:s3cret@127.0.0.1:" + server.getImap().getPort() + "/INBOX", false);
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void reportsAreTakenAndDeletedAndTheRestStaysToBeLookedAt() throws Exception {
        user.deliver(SampleReports.delivery(addresses.of(7).orElseThrow(), "failed", "5.1.1"));
        user.deliver(SampleReports.holiday(addresses.of(8).orElseThrow()));
        user.deliver(SampleReports.complaint(addresses.of(9).orElseThrow()));

        int first = mailbox.read(into(taken::add));
        int second = mailbox.read(into(taken::add));

        assertThat(first).isEqualTo(2);
        assertThat(second).isZero();
        assertThat(taken).extracting(Report::message).containsExactly(7L, 9L);
        assertThat(server.getReceivedMessages()).singleElement().satisfies(mail -> assertThat(mail.getSubject())
                .isEqualTo("I am away"));
    }

    @Test
    void whatCouldNotBeStoredIsReadAgain() throws Exception {
        user.deliver(SampleReports.delivery(addresses.of(7).orElseThrow(), "failed", "5.1.1"));

        assertThatThrownBy(() -> mailbox.read(into(report -> {
                    throw new IllegalStateException("The database is away");
                })))
                .hasMessage("The database is away");
        mailbox.read(into(taken::add));

        assertThat(taken).extracting(Report::message).containsExactly(7L);
    }

    private Reading into(Consumer<Report> store) {
        return mail -> reader.in(mail).map(report -> () -> store.accept(report));
    }

    @Test
    void aSettingThatIsNoMailboxIsRefusedWithoutRepeatingThePassword() {
        assertThatThrownBy(() -> Mailbox.parse("pop3://bounces:s3cret@mail.trust.example", false))
                .hasMessageContaining("imap(s)://user:password@host")
                .hasMessageNotContaining("s3cret");
    }
}
