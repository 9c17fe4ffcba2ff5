package org.folkmoot.launcher.mailbox;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.launcher.data.LauncherLog;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** Takes mail in on this machine and answers for a mail only when it is on disk. */
final class MailServer implements AutoCloseable {
    private static final int LARGEST = 30 << 20;

    private final SMTPServer server;

    MailServer(MailStore store, int port) {
        this.server = SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("localhost")
                .softwareName("Folkmoot demo mailbox")
                .maxMessageSize(LARGEST)
                .insertReceivedHeaders(false)
                .messageHandlerFactory((MessageContext unused) -> new Delivery(store))
                .build();
        server.start();
    }

    @Override
    public void close() {
        server.stop();
    }

    /** One mail on its way in. */
    private static final class Delivery implements MessageHandler {
        private final MailStore store;
        private final List<String> recipients = new ArrayList<>();
        private String from = "";

        Delivery(MailStore store) {
            this.store = store;
        }

        @Override
        public void from(String address) {
            from = address == null ? "" : address;
        }

        @Override
        public void recipient(String address) {
            recipients.add(address);
        }

        @Override
        public String data(InputStream content) throws RejectException, IOException {
            byte[] mail = content.readAllBytes();
            try {
                return "kept as " + store.keep(from, recipients, mail);
            } catch (IOException e) {
                LauncherLog.failure(e);
                throw new RejectException(452, "The mail could not be kept");
            }
        }

        @Override
        public void done() {
            recipients.clear();
        }
    }
}
