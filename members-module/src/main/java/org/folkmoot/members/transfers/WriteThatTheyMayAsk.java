package org.folkmoot.members.transfers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.folkmoot.members.admission.Letters;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.Transfer;
import org.folkmoot.members.model.Transfer.Seat;
import org.folkmoot.members.model.Transfer.State;
import org.folkmoot.members.model.Transfers;
import org.folkmoot.members.model.rules.TransferStandsForThat;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.outbox.MessageLink;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.platform.settings.TrustSettings;

/** Writes to a member whom the office found to live elsewhere that they may ask to be moved. */
@ApplicationScoped
public class WriteThatTheyMayAsk {

    private final Transfers transfers;
    private final People people;
    private final PresentConstitution constitution;
    private final Letters letters;
    private final TrustSettings trust;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    WriteThatTheyMayAsk() {
        this.transfers = null;
        this.people = null;
        this.constitution = null;
        this.letters = null;
        this.trust = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public WriteThatTheyMayAsk(
            Transfers transfers,
            People people,
            PresentConstitution constitution,
            Letters letters,
            TrustSettings trust,
            Audit audit,
            Clock clock) {
        this.transfers = transfers;
        this.people = people;
        this.constitution = constitution;
        this.letters = letters;
        this.trust = trust;
        this.audit = audit;
        this.clock = clock;
    }

    /** Writes once; a transfer that was asked for needs no letter. */
    @Transactional
    public void write(long id) {
        Transfer transfer = transfers.lock(id).orElseThrow(() -> NotFound.of("transfer", id));
        RuleBroken.check(new TransferStandsForThat(transfer.state(), State.ASKED));
        if (transfer.toldOn() != null || transfer.state() != State.FOUND) {
            return;
        }
        Person person = people.find(transfer.person()).orElseThrow(() -> NotFound.of("person", transfer.person()));
        letters.tell(
                person,
                "transfer-may-ask",
                "Your constituency at " + trust.trustName(),
                words(transfer),
                "ask",
                MessageLink.open("/account/transfer"));
        transfers.told(id, TrustClock.today(clock));
        audit.wrote("transfer.write", "person:" + transfer.person(), "may ask to be moved");
    }

    private String words(Transfer transfer) {
        Constitution present = constitution.get();
        Seat to = transfer.to();
        String where = to == null
                ? "By the address that we have, you may belong to another constituency."
                : "By the address that we have, you may belong to " + present.nameOf(to.constituency(), to.classCode())
                        + ".";
        int days = present.terms().noticeDays();
        String notice = days == 0 ? "" : " The move counts from " + days + " working days after you ask.";
        return "You are a member of "
                + present.nameOf(transfer.from().constituency(), transfer.from().classCode())
                + ". " + where + "\n\nYour membership stays as it is unless you ask us to move it." + notice
                + "\n\nTo ask, sign in here, or tell the membership office:\n[[ask]]\n";
    }
}
