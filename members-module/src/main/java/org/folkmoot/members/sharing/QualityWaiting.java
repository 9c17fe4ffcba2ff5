package org.folkmoot.members.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.contracts.WaitingSource;
import org.folkmoot.members.model.Duplicates;
import org.folkmoot.members.model.Returns;

/** What waits in the queues of data quality: possible duplicates, and letters and mails that came back. */
@ApplicationScoped
public class QualityWaiting implements WaitingSource {

    private final Duplicates duplicates;
    private final Returns returns;

    @SuppressWarnings("NullAway") // for the CDI proxy
    QualityWaiting() {
        this.duplicates = null;
        this.returns = null;
    }

    @Inject
    public QualityWaiting(Duplicates duplicates, Returns returns) {
        this.duplicates = duplicates;
        this.returns = returns;
    }

    @Override
    public List<Waiting> waiting() {
        return List.of(
                new Waiting("Possible duplicates", duplicates.countWaiting(), "/office/duplicates"),
                new Waiting("Returned letters and emails", returns.countWaiting(), "/office/bounces"));
    }
}
