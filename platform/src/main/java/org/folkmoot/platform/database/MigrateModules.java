package org.folkmoot.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings every module's tables up to date, the platform's first; each module has a history table of its own. */
@ApplicationScoped
public class MigrateModules {

    private final List<String> modules;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MigrateModules() {
        modules = null;
    }

    @Inject
    MigrateModules(@Any Instance<ModuleMigrations> migrations) {
        this(migrations.stream().map(ModuleMigrations::module).toList());
    }

    /** Migrates these modules, for tests. */
    public MigrateModules(List<String> modules) {
        this.modules = modules.stream()
                .sorted(Comparator.comparing((String module) -> !"platform".equals(module))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Runs what is missing. */
    public void migrate(DataSource dataSource) {
        modules.forEach(module -> migrate(dataSource, module));
    }

    private static void migrate(DataSource dataSource, String module) {
        try {
            Flyway.configure(MigrateModules.class.getClassLoader())
                    .dataSource(dataSource)
                    .locations("classpath:db/" + module)
                    .table(module + "_flyway")
                    .createSchemas(false)
                    // Each module starts in a schema that holds the others' tables.
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new IllegalStateException(
                    "The tables of " + module + " cannot be brought up to date: " + e.getMessage(), e);
        }
    }
}
