package org.folkmoot.members.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Batch.Kind;
import org.folkmoot.members.model.Constituency;
import org.folkmoot.members.model.ConstituencyKind;
import org.folkmoot.members.model.Invitation;
import org.folkmoot.members.model.Invitations;
import org.folkmoot.platform.clock.TrustClock;

/** Lets a file of staff and a file of leavers have been applied, so that invitations and offers are there to see. */
@ApplicationScoped
class DemoStaff {

    private static final List<String> NAMES =
            List.of("Ines Quill", "Oswin Tarn", "Perpetua Lund", "Rafe Okonjo", "Sunniva Bray", "Tobin Eyre");
    private static final int EVERY = 61;
    private static final int MOST = 5;
    private static final int DAYS = 60;

    private final PresentConstitution constitution;
    private final DemoInvited invited;
    private final Invitations invitations;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    DemoStaff() {
        this.constitution = null;
        this.invited = null;
        this.invitations = null;
        this.clock = null;
    }

    @Inject
    DemoStaff(PresentConstitution constitution, DemoInvited invited, Invitations invitations, Clock clock) {
        this.constitution = constitution;
        this.invited = invited;
        this.invitations = invitations;
        this.clock = clock;
    }

    void plant(List<DemoPerson> invented, List<PersonId> numbers) {
        Constituency staff =
                constitution.get().ofKind(ConstituencyKind.STAFF).findFirst().orElse(null);
        if (staff != null && staff.automatic()) {
            invite(staff);
        }
        offer(invented, numbers);
    }

    private void invite(Constituency staff) {
        long file = invited.applied(Kind.STAFF, "starters.csv");
        String group = staff.classes().isEmpty() ? null : staff.classes().get(0).code();
        invited.invite(NAMES, file, Invitation.Kind.STAFF, staff.code(), group);
    }

    private void offer(List<DemoPerson> invented, List<PersonId> numbers) {
        LocalDate today = TrustClock.today(clock);
        List<String> open = constitution
                .get()
                .ofKind(ConstituencyKind.PUBLIC)
                .map(Constituency::code)
                .toList();
        long file = invited.applied(Kind.LEAVERS, "leavers.csv");
        int offered = 0;
        for (int i = 0; i < invented.size() && offered < MOST; i++) {
            DemoPerson each = invented.get(i);
            if (each.left() != null && open.contains(each.constituency()) && i > offered * EVERY) {
                invitations.begin(new Invitations.Begun(
                        numbers.get(i),
                        file,
                        Invitation.Kind.PUBLIC,
                        Objects.requireNonNull(each.constituency()),
                        null,
                        constitution.get().version(),
                        today.minusDays(5L + offered),
                        today.minusDays(5L + offered).plusDays(DAYS)));
                offered++;
            }
        }
    }
}
