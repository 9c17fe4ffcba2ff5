package org.folkmoot.members.postcodes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Directories;
import org.folkmoot.members.model.Directories.Entry;
import org.folkmoot.members.postcodes.PackAreas.PackArea;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.database.Transactions;
import org.folkmoot.platform.start.OncePerBuild;
import org.folkmoot.platform.start.StartUpStep;

/** Takes the pack's postcode table, and the names of the constitution's areas, at the first start. */
@OncePerBuild
@ApplicationScoped
public class LoadThePackTable implements StartUpStep {

    private static final int ORDER = 101;

    private final PackAreas areas;
    private final Directories directories;
    private final PresentConstitution constitution;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    LoadThePackTable() {
        this.areas = null;
        this.directories = null;
        this.constitution = null;
        this.transactions = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    LoadThePackTable(
            PackAreas areas,
            Directories directories,
            PresentConstitution constitution,
            Transactions transactions,
            Audit audit,
            Clock clock) {
        this.areas = areas;
        this.directories = directories;
        this.constitution = constitution;
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
        boolean first = directories.all().stream().noneMatch(each -> each.generation() == 0);
        List<PackArea> rows = first ? areas.rows() : List.of();
        if (!rows.isEmpty()) {
            transactions.runInNew(() -> load(rows));
        }
    }

    private void load(List<PackArea> rows) {
        directories.beginPack("areas.csv", clock.instant());
        directories.add(
                0,
                rows.stream()
                        .map(each -> new Entry(each.postcode().key(), each.authority(), each.ward(), "", false))
                        .toList(),
                0);
        directories.ready(0, clock.instant());
        directories.nameAreas(names(rows));
        audit.wrote("postcodes.load", "directory:0", rows.size() + " postcodes of the pack");
    }

    private Map<String, String> names(List<PackArea> rows) {
        Map<String, String> names = new LinkedHashMap<>();
        rows.forEach(each -> {
            names.put(each.authority(), each.authorityName());
            names.put(each.ward(), each.wardName());
        });
        constitution.get().areas().forEach(each -> names.put(each.code(), each.name()));
        return names;
    }
}
