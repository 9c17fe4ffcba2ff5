package org.folkmoot.members.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.folkmoot.members.admission.Letters;
import org.folkmoot.members.model.Person;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.outbox.MessageLink;
import org.folkmoot.platform.outbox.Outbox;
import org.folkmoot.platform.settings.TrustSettings;

/** The invitation of staff, and the offer to those who left, by mail or letter. */
@ApplicationScoped
public class StaffLetters {

    /** What the link that declines an invitation is signed for. */
    public static final String OPT_OUT = "staff-opt-out";

    /** What the link that accepts an offer is signed for. */
    public static final String STAY = "staff-stay";

    private final Letters letters;
    private final Outbox outbox;
    private final TrustSettings trust;

    @SuppressWarnings("NullAway") // for the CDI proxy
    StaffLetters() {
        this.letters = null;
        this.outbox = null;
        this.trust = null;
    }

    @Inject
    public StaffLetters(Letters letters, Outbox outbox, TrustSettings trust) {
        this.letters = letters;
        this.outbox = outbox;
        this.trust = trust;
    }

    void invite(Person person, long invitation, long batch, String seat, LocalDate on) {
        letters.tell(
                person,
                "staff-invitation",
                "You become a member of " + trust.trustName(),
                """
                You work for %s. Under our constitution staff are members of the trust unless they say that they do not \
                wish to be. Membership is free.

                You become a member of %s on %s. You do not have to do anything.

                If you do not wish to be a member, use this link, or tell the membership office:
                [[no]]
                """.formatted(trust.trustName(), seat, Words.date(on)),
                "no",
                MessageLink.signed("/staff/opt-out/", OPT_OUT, invitation, 1),
                about(invitation));
    }

    void invitePatient(Person person, long invitation, String seat, LocalDate on) {
        letters.tell(
                person,
                "patient-invitation",
                "You become a member of " + trust.trustName(),
                """
                You have used services of %s. Under our constitution people who have are invited to be members of the \
                trust, and become members unless they say that they do not wish to be. Membership is free.

                You become a member of %s on %s. You do not have to do anything.

                This changes nothing about your care. We keep your membership apart from your patient record, and \
                nobody who treats you sees it.

                If you do not wish to be a member, use this link, or tell the membership office:
                [[no]]
                """.formatted(trust.trustName(), seat, Words.date(on)),
                "no",
                MessageLink.signed("/staff/opt-out/", OPT_OUT, invitation, 1),
                about(invitation));
    }

    void offer(Person person, long invitation, String constituency, LocalDate until) {
        letters.tell(
                person,
                "staff-stay",
                "Stay a member of " + trust.trustName(),
                """
                You no longer work for %s, so your membership of the staff constituency has ended.

                You can stay a member as somebody who lives in our area, in the constituency %s. Membership is free. \
                Use this link until %s, or tell the membership office:
                [[stay]]

                If you do nothing, you are no longer a member.
                """.formatted(trust.trustName(), constituency, Words.date(until)),
                "stay",
                MessageLink.signed("/staff/stay/", STAY, invitation, 1),
                about(invitation));
    }

    /** Withdraws what has not been sent. */
    void withdraw(long invitation) {
        outbox.withdraw(about(invitation));
    }

    private static String about(long invitation) {
        return "invitation:" + invitation;
    }
}
