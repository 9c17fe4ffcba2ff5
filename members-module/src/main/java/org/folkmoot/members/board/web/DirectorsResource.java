package org.folkmoot.members.board.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.folkmoot.members.board.SeeTheBoard;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.past.PagesToKeep;
import org.folkmoot.platform.settings.TrustSettings;
import org.folkmoot.templates.members.board.JtedirectorsGenerated;

/** Who leads the trust: the register of directors and of their interests for everybody. */
@Path("/directors")
@ApplicationScoped
public class DirectorsResource implements PagesToKeep {

    private final SeeTheBoard see;
    private final TrustSettings trust;

    @SuppressWarnings("NullAway") // for the CDI proxy
    DirectorsResource() {
        this.see = null;
        this.trust = null;
    }

    @Inject
    public DirectorsResource(SeeTheBoard see, TrustSettings trust) {
        this.see = see;
        this.trust = trust;
    }

    /** The board. */
    @GET
    @Open
    public View directors() {
        boolean board = see.exists();
        Table table = BoardTables.everybody(board ? see.present() : List.of());
        boolean council = trust.hasMembers();
        return View.page(
                        "Our board of directors", out -> JtedirectorsGenerated.render(out, null, table, board, council))
                .wide()
                .cacheableForASecond();
    }

    @Override
    public List<String> addresses() {
        return List.of("/directors");
    }

    @Override
    public View page(String address) {
        return directors();
    }
}
