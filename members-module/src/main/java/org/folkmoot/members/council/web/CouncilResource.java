package org.folkmoot.members.council.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Constituency;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.MemberClass;
import org.folkmoot.members.model.Seats;
import org.folkmoot.members.model.Seats.Seat;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Open;
import org.folkmoot.templates.members.council.JtegovernorsGenerated;

/** Who represents you. */
@Path("/")
@ApplicationScoped
public class CouncilResource {

    private final PresentConstitution constitution;
    private final Seats seats;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CouncilResource() {
        this.constitution = null;
        this.seats = null;
    }

    @Inject
    public CouncilResource(PresentConstitution constitution, Seats seats) {
        this.constitution = constitution;
        this.seats = seats;
    }

    /** The council of governors. */
    @GET
    @Path("governors")
    @Open
    public View governors() {
        Constitution present = constitution.get();
        List<Seat> all = seats.all();
        List<CouncilPart> parts = new ArrayList<>();
        present.constituencies().forEach(each -> parts.add(part(each, all)));
        List<Seat> appointed = all.stream().filter(each -> each.body() != null).toList();
        if (!appointed.isEmpty()) {
            parts.add(new CouncilPart(
                    "Appointed governors",
                    "Chosen by partner organisations.",
                    Table.of("Appointed governors")
                            .hideCaption()
                            .columns("Organisation", "Governor")
                            .rows(appointed, each -> List.of(Objects.requireNonNull(each.body()), holder(each)))));
        }
        boolean members = !present.constituencies().isEmpty();
        return View.page("Who represents you", out -> JtegovernorsGenerated.render(out, null, parts, members))
                .cacheable();
    }

    private static CouncilPart part(Constituency constituency, List<Seat> all) {
        List<Seat> own = all.stream()
                .filter(each -> constituency.code().equals(each.constituency()))
                .toList();
        Table table = Table.of(constituency.name())
                .hideCaption()
                .columns("Governor", "Represents", "Term", "Declared interests")
                .responsive()
                .rows(
                        own,
                        each -> List.of(
                                holder(each),
                                represents(constituency, each),
                                term(each),
                                Objects.requireNonNullElse(each.interests(), "")));
        String note = own.isEmpty()
                ? Words.count(seatsOf(constituency), "seat", "seats") + "; the holders are not on record yet."
                : Words.count(own.size(), "seat", "seats") + ".";
        return new CouncilPart(constituency.name(), note, table);
    }

    private static int seatsOf(Constituency constituency) {
        return constituency.classes().isEmpty()
                ? constituency.seats()
                : constituency.classes().stream().mapToInt(MemberClass::seats).sum();
    }

    private static String holder(Seat seat) {
        if (seat.holder() != null) {
            return seat.holder();
        }
        return seat.body() == null ? "Vacant" : "Not on record";
    }

    private static String represents(Constituency constituency, Seat seat) {
        MemberClass member = constituency.classOf(seat.classCode());
        return member == null ? constituency.name() : member.name();
    }

    private static String term(Seat seat) {
        return seat.from() == null || seat.to() == null ? "" : Words.date(seat.from()) + " to " + Words.date(seat.to());
    }
}
