package org.folkmoot.members.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.contracts.ExportSource;
import org.folkmoot.contracts.ExportableList;
import org.folkmoot.members.store.views.ListsOfTheCouncil;

/** Offers the lists of the council as files where there is a council. */
@ApplicationScoped
public class ExportTheCouncil implements ExportSource {

    private final PresentCouncil council;
    private final ListsOfTheCouncil lists;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ExportTheCouncil() {
        this.council = null;
        this.lists = null;
    }

    @Inject
    public ExportTheCouncil(PresentCouncil council, ListsOfTheCouncil lists) {
        this.council = council;
        this.lists = lists;
    }

    @Override
    public List<ExportableList> lists() {
        return council.exists() ? lists.all() : List.of();
    }
}
