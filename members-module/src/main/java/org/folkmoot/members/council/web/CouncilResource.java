package org.folkmoot.members.council.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.council.PresentCouncil;
import org.folkmoot.members.council.SeeTheCouncil;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.past.PagesToKeep;
import org.folkmoot.templates.members.council.JtegovernorsGenerated;

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
        List<CouncilPart> parts = council ? CouncilPart.of(see.sittings(), constitution) : List.of();
        return View.page("Who represents you", out -> JtegovernorsGenerated.render(out, null, parts, council))
                .wide()
                .cacheableForASecond();
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
