package org.folkmoot.platform.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Comparator;
import javax.sql.DataSource;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.database.DirectDatabase;
import org.folkmoot.platform.database.DurabilityCheck;
import org.folkmoot.platform.database.MigrateModules;

/**
 * What happens at the start: migrations and the steps for each build, unless the last start had the same, and
 * the other steps, all in order. One node at a time; whatever fails says so in one line and fails the deployment.
 */
@ApplicationScoped
class StartSequence {

    private static final Logger LOG = System.getLogger(StartSequence.class.getName());

    private final DirectDatabase database;
    private final StartRecord record;
    private final MigrateModules migrations;
    private final DurabilityCheck durability;
    private final Instance<StartUpStep> steps;
    private final CurrentActor actor;

    @SuppressWarnings("NullAway") // for the CDI proxy
    StartSequence() {
        database = null;
        record = null;
        migrations = null;
        durability = null;
        steps = null;
        actor = null;
    }

    @Inject
    StartSequence(
            DirectDatabase database,
            StartRecord record,
            MigrateModules migrations,
            DurabilityCheck durability,
            @Any Instance<StartUpStep> steps,
            CurrentActor actor) {
        this.database = database;
        this.record = record;
        this.migrations = migrations;
        this.durability = durability;
        this.steps = steps;
        this.actor = actor;
    }

    void start() {
        try {
            database.alone("start", () -> start(database.dataSource()));
            durability.warnings().forEach(warning -> LOG.log(Level.WARNING, warning));
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Folkmoot cannot start: " + reason(e));
            throw e;
        }
    }

    private void start(DataSource direct) {
        record.read(direct);
        if (!record.isRepeated()) {
            migrations.migrate(direct);
        }
        actor.run(Actor.job("start"), this::runSteps);
        record.keep(direct);
    }

    private void runSteps() {
        steps.handlesStream()
                .filter(step -> record.asksFor(step.getBean().getBeanClass()))
                .map(Instance.Handle::get)
                .sorted(Comparator.comparingInt(StartUpStep::order))
                .forEach(StartUpStep::run);
    }

    private static String reason(RuntimeException e) {
        String message = e.getMessage() == null ? e.toString() : e.getMessage();
        return message.replaceAll("\\s*\\R\\s*", "; ");
    }
}
