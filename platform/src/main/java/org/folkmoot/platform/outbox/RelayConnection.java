package org.folkmoot.platform.outbox;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.StreamProvider;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.outbox.Answer.Outcome;
import org.jspecify.annotations.Nullable;

/** One worker's connection to the relay, kept for up to a hundred messages, and what the relay's answers mean. */
final class RelayConnection {

    private static final int MOST_MESSAGES = 100;
    private static final Duration IDLE = Duration.ofSeconds(10);
    private static final int PERMANENT = 500;
    private static final int TOO_BIG = 552;
    private static final int CLOSING = 421;

    private final SmtpRelay relay;
    private final Session session;
    private @Nullable Transport open;
    private int sent;
    private Instant lastUsed = Instant.EPOCH;

    RelayConnection(SmtpRelay relay) {
        this.relay = relay;
        this.session = Session.getInstance(relay.properties());
        rememberEncoder(session);
    }

    /** Jakarta Mail would search the whole class path for its encoder at every part and header of every mail. */
    private static void rememberEncoder(Session session) {
        String name = StreamProvider.class.getName();
        if (System.getProperty(name) == null) {
            System.setProperty(name, session.getStreamProvider().getClass().getName());
        }
    }

    Session session() {
        return session;
    }

    /** Connects where needed; the reason where the relay cannot be used, null where it can. */
    @Nullable
    String ready() {
        Transport transport = open;
        if (transport != null && sent < MOST_MESSAGES && stillThere(transport)) {
            return null;
        }
        close();
        try {
            transport = session.getTransport(relay.protocol());
            transport.connect(relay.host(), relay.port(), relay.user(), relay.password());
            open = transport;
            sent = 0;
            lastUsed = RealTime.now();
            return null;
        } catch (AuthenticationFailedException e) {
            return "The relay refused the sign-in: " + e.getMessage();
        } catch (MessagingException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** Hands over one mail. */
    Answer send(MimeMessage mail) {
        Transport transport = open;
        if (transport == null) {
            return Answer.of(Outcome.RELAY_AWAY, "Not connected");
        }
        try {
            Address[] to = mail.getAllRecipients();
            transport.sendMessage(mail, to);
            sent++;
            lastUsed = RealTime.now();
            return Answer.of(Outcome.SENT, lastReply(transport));
        } catch (AddressException e) {
            return Answer.of(Outcome.ADDRESS_REFUSED, String.valueOf(e.getMessage()));
        } catch (MessagingException e) {
            Answer answer = meaning(e);
            if (answer.outcome() != Outcome.ADDRESS_REFUSED && answer.outcome() != Outcome.MESSAGE_REFUSED) {
                close();
            }
            return answer;
        }
    }

    /** Closes a connection that has had nothing to do for a while. */
    void closeIfIdle() {
        if (open != null && lastUsed.plus(IDLE).isBefore(RealTime.now())) {
            close();
        }
    }

    void close() {
        Transport transport = open;
        open = null;
        if (transport != null) {
            try {
                transport.close();
            } catch (MessagingException e) {
                // It was to be closed: nothing is lost.
                sent = 0;
            }
        }
    }

    private boolean stillThere(Transport transport) {
        // Between messages of one batch the answer to the last one is proof enough.
        return lastUsed.plusSeconds(2).isAfter(RealTime.now()) || transport.isConnected();
    }

    private static Answer meaning(MessagingException failure) {
        for (Exception e = failure; e != null; e = next(e)) {
            if (e instanceof SMTPAddressFailedException address) {
                return judged(address.getReturnCode(), Outcome.ADDRESS_REFUSED, address);
            }
        }
        for (Exception e = failure; e != null; e = next(e)) {
            if (e instanceof SMTPSenderFailedException sender) {
                boolean permanent = sender.getReturnCode() >= PERMANENT && sender.getReturnCode() != TOO_BIG;
                return permanent
                        ? Answer.of(Outcome.RELAY_AWAY, "The relay refused the sender: " + sender.getMessage())
                        : judged(sender.getReturnCode(), Outcome.MESSAGE_REFUSED, sender);
            }
            if (e instanceof SMTPSendFailedException send) {
                return judged(send.getReturnCode(), Outcome.MESSAGE_REFUSED, send);
            }
        }
        return Answer.of(Outcome.LATER, String.valueOf(failure.getMessage()));
    }

    private static Answer judged(int code, Outcome permanent, Exception e) {
        boolean forGood = code >= PERMANENT && code != CLOSING;
        return Answer.of(forGood ? permanent : Outcome.LATER, String.valueOf(e.getMessage()));
    }

    private static @Nullable Exception next(Exception e) {
        return e instanceof MessagingException chained ? chained.getNextException() : null;
    }

    private static String lastReply(Transport transport) {
        return transport instanceof SMTPTransport smtp && smtp.getLastServerResponse() != null
                ? smtp.getLastServerResponse()
                : "taken";
    }
}
