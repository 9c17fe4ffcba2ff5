package org.folkmoot.members.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.members.batches.UploadABatch;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Batch.Kind;
import org.folkmoot.members.model.Constituency;
import org.folkmoot.members.model.ConstituencyKind;
import org.folkmoot.members.model.Invitation;
import org.folkmoot.members.model.Postcode;
import org.folkmoot.members.model.rules.PatientsBecomeMembersUnlessTheyObject;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.clock.TrustClock;

/**
 * Lets a file of patients have been applied, and brings the next, which is checked and waits: each of its rows comes to
 * something else. Only where the constitution makes patients members unless they say no.
 */
@ApplicationScoped
class DemoPatients {

    private static final List<String> INVITED = List.of("Corin Vale", "Idony Frost", "Lazar Mint");
    private static final String ABROAD = "CF10 3NP";
    private static final int GROWN = 44;
    private static final int CHILD = 8;
    private static final int UNDER_AGE = 14;

    private final PresentConstitution constitution;
    private final DemoInvited invited;
    private final UploadABatch upload;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    DemoPatients() {
        this.constitution = null;
        this.invited = null;
        this.upload = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    DemoPatients(
            PresentConstitution constitution,
            DemoInvited invited,
            UploadABatch upload,
            CurrentActor actor,
            Clock clock) {
        this.constitution = constitution;
        this.invited = invited;
        this.upload = upload;
        this.actor = actor;
        this.clock = clock;
    }

    void plant(List<DemoPerson> people) {
        Constituency patients =
                constitution.get().ofKind(ConstituencyKind.PATIENT).findFirst().orElse(null);
        Optional<Constituency> lives =
                constitution.get().ofKind(ConstituencyKind.PUBLIC).findFirst();
        if (new PatientsBecomeMembersUnlessTheyObject(patients).broken() || lives.isEmpty()) {
            return;
        }
        long file = invited.applied(Kind.PATIENTS, "patients-spring.csv");
        invited.invite(INVITED, file, Invitation.Kind.PATIENT, lives.get().code(), null);
        byte[] text = file(people).getBytes(StandardCharsets.UTF_8);
        actor.run(
                new Actor(DemoOffice.NAME, null, List.of()),
                () -> upload.keep(Kind.PATIENTS, "patients-autumn.csv", text, null, null));
    }

    private String file(List<DemoPerson> people) {
        LocalDate today = TrustClock.today(clock);
        String here = people.stream()
                .map(each -> each.address().postcode())
                .filter(each -> each != null)
                .findFirst()
                .map(Postcode::written)
                .orElse("");
        List<String> rows = new ArrayList<>();
        rows.add("First name,Last name,Date of birth,Email,Postcode,Class");
        rows.add(row("Ottilie Brandt", today.minusYears(GROWN), here, "patient"));
        rows.add(row("Gwilym Rees", today.minusYears(GROWN), ABROAD, "patient"));
        INVITED.stream().limit(2).forEach(each -> rows.add(row(each, today.minusYears(GROWN), here, "patient")));
        rows.add(row("Hanne Wolfe", today.minusYears(GROWN), here, "carer of a patient"));
        rows.add(row("Pip Sorrel", today.minusYears(CHILD), here, "patient"));
        rows.add(row("Tamsin Ayre", today.minusYears(UNDER_AGE), here, "patient"));
        rows.add("Noel,Marsh," + today.minusYears(GROWN) + ",,,patient");
        onRecord(people)
                .forEach(each -> rows.add(each.name().first() + ","
                        + each.name().last() + "," + each.born() + ",no-reply@demo.example," + here + ",patient"));
        return String.join("\n", rows) + "\n";
    }

    private static String row(String name, LocalDate born, String postcode, String connection) {
        return String.join(",", name.replace(' ', ','), born.toString(), DemoInvited.mail(name), postcode, connection);
    }

    /** A member, and two who cannot be told apart by name and date of birth. */
    private static List<DemoPerson> onRecord(List<DemoPerson> people) {
        Map<String, DemoPerson> seen = new HashMap<>();
        Optional<DemoPerson> twice = people.stream()
                .filter(DemoPatients::isTold)
                .filter(each -> seen.put(each.name().full() + each.born(), each) != null)
                .findFirst();
        Optional<DemoPerson> member = people.stream()
                .filter(DemoPatients::isTold)
                .filter(each -> each.constituency() != null)
                .filter(each -> twice.stream().noneMatch(other -> other.name().equals(each.name())))
                .skip(1)
                .findFirst();
        List<DemoPerson> both = new ArrayList<>();
        member.ifPresent(both::add);
        twice.ifPresent(both::add);
        return both;
    }

    private static boolean isTold(DemoPerson each) {
        return each.left() == null && each.born() != null && each.name().first() != null;
    }
}
