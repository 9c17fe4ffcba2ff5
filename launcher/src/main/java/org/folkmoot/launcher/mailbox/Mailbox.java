package org.folkmoot.launcher.mailbox;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import org.folkmoot.launcher.programs.Ports;
import org.folkmoot.launcher.refusals.Refused;

/** The demo's mailbox, running: where to send mail, and where to read it. */
public final class Mailbox implements AutoCloseable {
    private final MailServer server;
    private final MailSite site;
    private final int smtpPort;
    private final int pagePort;

    private Mailbox(MailServer server, MailSite site, int smtpPort, int pagePort) {
        this.server = server;
        this.site = site;
        this.smtpPort = smtpPort;
        this.pagePort = pagePort;
    }

    /** Starts it with the mails that are already in the folder, on the ports wished for if they are free. */
    public static Mailbox start(Path folder, int pagePort, int smtpPort) {
        InetAddress here = InetAddress.getLoopbackAddress();
        int page = Ports.freeNear(here, pagePort);
        int smtp = Ports.freeNear(here, smtpPort == page ? 0 : smtpPort);
        try {
            MailStore store = new MailStore(folder, Clock.systemUTC());
            return new Mailbox(new MailServer(store, smtp), new MailSite(store, page), smtp, page);
        } catch (IOException e) {
            throw new Refused("The demo mailbox cannot be started: " + e.getMessage() + ".", e);
        }
    }

    /** Where to send mail, as host and port. */
    public String smtp() {
        return "127.0.0.1:" + smtpPort;
    }

    /** Where to read it. */
    public String page() {
        return "http://127.0.0.1:" + pagePort;
    }

    @Override
    public void close() {
        server.close();
        site.close();
    }
}
