package org.folkmoot.members.constitution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.Constitutions;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.database.Transactions;
import org.folkmoot.platform.packs.Pack;
import org.folkmoot.platform.start.OncePerBuild;
import org.folkmoot.platform.start.StartUpStep;

/** Takes the constitution's versions from the pack at the first start. */
@OncePerBuild
@ApplicationScoped
public class LoadTheConstitution implements StartUpStep {

    private static final int ORDER = 100;

    private final Pack pack;
    private final Constitutions constitutions;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    LoadTheConstitution() {
        this.pack = null;
        this.constitutions = null;
        this.transactions = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    LoadTheConstitution(Pack pack, Constitutions constitutions, Transactions transactions, Audit audit, Clock clock) {
        this.pack = pack;
        this.constitutions = constitutions;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void run() {
        if (constitutions.all().isEmpty()) {
            pack.yaml("constitution.yaml", "schemas/members/constitution.json", Versions.class)
                    .ifPresent(
                            file -> transactions.runInNew(() -> file.versions().forEach(this::add)));
        }
    }

    private void add(Constitution constitution) {
        constitutions.add(constitution, clock.instant());
        audit.wrote("constitution.load", "constitution:" + constitution.version(), constitution.label());
    }

    /** The file as written. */
    record Versions(List<Constitution> versions) {}
}
