package org.folkmoot.system.kills;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.folkmoot.system.http.Answer;
import org.folkmoot.system.http.Joining;
import org.folkmoot.system.http.Visitor;
import org.folkmoot.system.mail.Mail;
import org.folkmoot.system.mail.SunkMail;
import org.folkmoot.system.trust.RunningTrust;
import org.folkmoot.testkit.mail.SmtpSink;

/** People who join, confirm and answer invitations, one after the other, whatever happens meanwhile, until they are sent home. */
final class Crowd implements AutoCloseable {

    private static final Duration FOR_A_MAIL = Duration.ofSeconds(5);
    private static final Duration TO_GO_HOME = Duration.ofMinutes(2);

    private final RunningTrust trust;
    private final SmtpSink sink;
    private final Ledger ledger;
    private final Map<String, String> invitations;
    private final List<Thread> people = new ArrayList<>();
    private volatile boolean open = true;

    private Crowd(RunningTrust trust, SmtpSink sink, Ledger ledger, Map<String, String> invitations) {
        this.trust = trust;
        this.sink = sink;
        this.ledger = ledger;
        this.invitations = invitations;
    }

    /** Opens the doors: two who join again and again, one who answers the invitations given by address and link. */
    static Crowd comes(RunningTrust trust, SmtpSink sink, Ledger ledger, Map<String, String> invitations) {
        Crowd crowd = new Crowd(trust, sink, ledger, invitations);
        crowd.send(crowd::joinAndConfirm);
        crowd.send(crowd::joinAndConfirm);
        crowd.send(crowd::answerInvitations);
        return crowd;
    }

    private void send(Runnable visit) {
        Thread person = new Thread(
                () -> {
                    while (open) {
                        visit.run();
                    }
                },
                "crowd " + people.size());
        person.setDaemon(true);
        people.add(person);
        person.start();
    }

    private void joinAndConfirm() {
        String mail = "kills.join." + System.nanoTime() + "@example.org";
        Visitor visitor = trust.visitor();
        ledger.tried.add(mail);
        boolean told = told(() -> new Joining(visitor, mail)
                .with("interests", "interest", "strategy")
                .send()
                .path()
                .startsWith("/join/equality"));
        if (!told) {
            told = toldAfterSendingAgain(visitor);
        }
        if (told) {
            ledger.joined.add(mail);
            link(mail).filter(link -> confirms(visitor, link)).ifPresent(link -> ledger.admitted.add(mail));
        }
    }

    /** Whoever got no answer comes back to the page with the answers and sends them again. */
    private boolean toldAfterSendingAgain(Visitor visitor) {
        if (!open || !comesBack()) {
            return false;
        }
        return told(() -> {
            Answer page = visitor.get("/join/check");
            if (page.path().equals("/join/check")) {
                page = visitor.submit(page, "declaration", "yes");
            }
            return page.path().startsWith("/join/equality") || page.path().equals("/join/sent");
        });
    }

    private boolean comesBack() {
        try {
            Awaitility.await().atMost(TO_GO_HOME).until(() -> trust.isReady() || !open);
            return open;
        } catch (ConditionTimeoutException e) {
            return false;
        }
    }

    private Optional<String> link(String mail) {
        try {
            Awaitility.await()
                    .atMost(FOR_A_MAIL)
                    .pollInterval(Duration.ofMillis(100))
                    .ignoreExceptions()
                    .until(() -> !SunkMail.to(sink, mail).isEmpty());
            return Optional.of(SunkMail.to(sink, mail).get(0)).map(Crowd::confirming);
        } catch (RuntimeException e) {
            // No mail yet: they confirm another day.
            return Optional.empty();
        }
    }

    private static String confirming(Mail mail) {
        return mail.link("/join/confirm/");
    }

    private boolean confirms(Visitor visitor, String link) {
        return told(() -> visitor.submit(visitor.get(link)).path().equals("/join/welcome"));
    }

    private void answerInvitations() {
        invitations.forEach((address, link) -> {
            if (open) {
                answer(address, link);
            }
        });
    }

    /** One more guest than last time; whoever got no answer sends the same again. */
    private void answer(String address, String link) {
        int said = ledger.replies.containsKey(address)
                ? ledger.replies.get(address).stream()
                        .reduce((first, second) -> second)
                        .orElse(-1)
                : -1;
        int guests = ledger.unsure.getOrDefault(address, (said + 1) % 3);
        ledger.unsure.put(address, guests);
        boolean told = told(() -> trust.visitor()
                .post(link, "answer", "COMING", "guests", Integer.toString(guests))
                .path()
                .endsWith("/answered"));
        if (told) {
            ledger.replied(address, guests);
        }
    }

    /** No answer, or a page that is not the expected one, promises nothing. */
    private static boolean told(Supplier<Boolean> visit) {
        try {
            return visit.get();
        } catch (RuntimeException | AssertionError e) {
            return false;
        }
    }

    /** Everybody finishes what they are at and goes home. */
    @Override
    public void close() {
        open = false;
        for (Thread person : people) {
            try {
                person.join(TO_GO_HOME.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
