package org.folkmoot.members.council.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.council.PresentCouncil;
import org.folkmoot.members.council.SeeTheCouncil;
import org.folkmoot.members.council.SeeTheCouncil.Sitting;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.Council.Term;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.past.PagesToKeep;
import org.folkmoot.templates.members.council.JtegovernorsGenerated;
import org.jspecify.annotations.Nullable;

/** Who represents you. */
@Path("/governors")
@ApplicationScoped
public class CouncilResource implements PagesToKeep {

    private final PresentConstitution constitution;
    private final PresentCouncil present;
    private final SeeTheCouncil see;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CouncilResource() {
        this.constitution = null;
        this.present = null;
        this.see = null;
    }

    @Inject
    public CouncilResource(PresentConstitution constitution, PresentCouncil present, SeeTheCouncil see) {
        this.constitution = constitution;
        this.present = present;
        this.see = see;
    }

    /** The council of governors. */
    @GET
    @Open
    public View governors() {
        boolean council = present.exists();
        List<CouncilPart> parts = council ? parts() : List.of();
        return View.page("Who represents you", out -> JtegovernorsGenerated.render(out, null, parts, council))
                .wide()
                .cacheableForASecond();
    }

    private List<CouncilPart> parts() {
        Constitution inForce = constitution.get();
        List<Sitting> all = see.sittings();
        List<CouncilPart> parts = new ArrayList<>();
        inForce.constituencies().forEach(each -> {
            List<Sitting> own = all.stream()
                    .filter(one -> each.code().equals(one.seat().constituency()))
                    .toList();
            if (!own.isEmpty()) {
                parts.add(new CouncilPart(each.name(), note(own), elected(each.name(), own, inForce)));
            }
        });
        List<Sitting> appointed =
                all.stream().filter(each -> !each.seat().elected()).toList();
        if (!appointed.isEmpty()) {
            parts.add(new CouncilPart(
                    "Appointed governors",
                    "Chosen by partner organisations. " + note(appointed),
                    table(
                            "Appointed governors",
                            "Organisation",
                            appointed,
                            each -> Objects.requireNonNull(each.seat().body()))));
        }
        return parts;
    }

    private static String note(List<Sitting> own) {
        long vacant = own.stream().filter(each -> each.term() == null).count();
        return Words.count(own.size(), "seat", "seats") + (vacant == 0 ? "." : ", " + vacant + " vacant.");
    }

    private static Table elected(String name, List<Sitting> own, Constitution inForce) {
        return table(
                name,
                "Represents",
                own,
                each -> inForce.nameOf(each.seat().constituency(), each.seat().classCode()));
    }

    private static Table table(String caption, String second, List<Sitting> own, Function<Sitting, String> words) {
        return Table.of(caption)
                .hideCaption()
                .columns("Governor", second, "Term", "Declared interests", "Meetings attended")
                .responsive()
                .rows(
                        own,
                        each -> List.of(
                                each.term() == null ? "Vacant" : each.term().name(),
                                words.apply(each),
                                term(each.term()),
                                each.term() == null ? "" : SeatWords.interests(each.interests()),
                                SeatWords.attended(each.attendance())));
    }

    private static String term(@Nullable Term term) {
        return term == null ? "" : term.how().words() + ", " + Words.date(term.from()) + " to " + Words.date(term.to());
    }

    @Override
    public List<String> addresses() {
        return List.of("/governors");
    }

    @Override
    public View page(String address) {
        return governors();
    }
}
