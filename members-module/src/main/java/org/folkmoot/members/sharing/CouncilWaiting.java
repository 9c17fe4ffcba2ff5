package org.folkmoot.members.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.contracts.WaitingSource;
import org.folkmoot.members.council.PresentCouncil;
import org.folkmoot.members.council.SeeTheCouncil;
import org.folkmoot.members.council.SeeTheCouncil.Sitting;

/** Tells the office's dashboard of governors whom something disqualifies, and of returns and declarations that are due. */
@ApplicationScoped
public class CouncilWaiting implements WaitingSource {

    private static final String PAGE = "/office/council";

    private final PresentCouncil present;
    private final SeeTheCouncil council;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CouncilWaiting() {
        this.present = null;
        this.council = null;
    }

    @Inject
    public CouncilWaiting(PresentCouncil present, SeeTheCouncil council) {
        this.present = present;
        this.council = council;
    }

    @Override
    public List<Waiting> waiting() {
        if (!present.exists()) {
            return List.of();
        }
        List<Sitting> sittings = council.sittings();
        return List.of(
                new Waiting(
                        "Governors whom something disqualifies",
                        sittings.stream().filter(Sitting::disqualified).count(),
                        PAGE),
                new Waiting(
                        "Governors without a return of interests",
                        sittings.stream().filter(Sitting::returnIsDue).count(),
                        PAGE),
                new Waiting(
                        "Governors whose yearly declaration is due",
                        sittings.stream()
                                .filter(each -> each.declarationIsDue(council.today()))
                                .count(),
                        PAGE));
    }
}
