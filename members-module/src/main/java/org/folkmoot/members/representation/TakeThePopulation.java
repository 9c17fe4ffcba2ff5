package org.folkmoot.members.representation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.folkmoot.members.model.Population;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.database.Transactions;
import org.folkmoot.platform.packs.Pack;
import org.folkmoot.platform.start.OncePerBuild;
import org.folkmoot.platform.start.StartUpStep;

/** Takes the figures of the people who could be members: from the pack at the first start, then from the office's files. */
@OncePerBuild
@ApplicationScoped
public class TakeThePopulation implements StartUpStep {

    private static final int ORDER = 156;
    private static final String FILE = "eligible.csv";

    private final Population population;
    private final Pack pack;
    private final Transactions transactions;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TakeThePopulation() {
        this.population = null;
        this.pack = null;
        this.transactions = null;
        this.audit = null;
    }

    @Inject
    public TakeThePopulation(Population population, Pack pack, Transactions transactions, Audit audit) {
        this.population = population;
        this.pack = pack;
        this.transactions = transactions;
        this.audit = audit;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void run() {
        if (population.isEmpty()) {
            pack.text(FILE).ifPresent(text -> transactions.runInNew(() -> take(text)));
        }
    }

    /** Replaces all figures by those of the file; where it has faults nothing changes, and they are returned. */
    @Transactional
    public List<String> take(String text) {
        ReadPopulation read = ReadPopulation.of(text);
        if (read.faults().isEmpty()) {
            population.replace(read.figures());
            audit.wrote("population.import", "population", read.figures().size() + " figures");
        }
        return read.faults();
    }

    /** The columns that a file may have. */
    public List<String> columns() {
        return ReadPopulation.bands();
    }

    /** The areas for which there are figures. */
    public List<String> areas() {
        return population.areas();
    }
}
