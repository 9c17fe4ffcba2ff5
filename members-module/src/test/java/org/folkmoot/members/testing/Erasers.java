package org.folkmoot.members.testing;

import java.nio.file.Path;
import java.util.Optional;
import org.folkmoot.members.admission.EqualityKeys;
import org.folkmoot.members.admission.TakeAwayAccess;
import org.folkmoot.members.batches.RunABatch;
import org.folkmoot.members.imports.RunAnImport;
import org.folkmoot.members.privacy.EraseAPerson;
import org.folkmoot.members.privacy.FilesThatName;
import org.folkmoot.members.store.JdbiBatches;
import org.folkmoot.members.store.JdbiEqualityVault;
import org.folkmoot.members.store.JdbiImports;
import org.folkmoot.members.store.JdbiRecords;
import org.folkmoot.members.store.JdbiTraces;
import org.folkmoot.members.store.MembersUnit;
import org.folkmoot.platform.access.StoredGrants;
import org.folkmoot.platform.audit.ForgetInTheAudit;
import org.folkmoot.platform.files.FileStore;
import org.folkmoot.platform.links.Keys;
import org.folkmoot.platform.past.PastPublicPages;
import org.folkmoot.platform.sessions.SessionLives;
import org.folkmoot.platform.sessions.Sessions;
import org.folkmoot.platform.settings.Installation;
import org.folkmoot.testkit.clock.StandingClock;

/** The erasure of a person over one unit of persistence, as the container would put it together. */
public final class Erasers {

    private Erasers() {}

    /** The keys of the equality store, made in a folder. */
    public static EqualityKeys keys(Path folder) {
        Keys secrets = new Keys(new Installation(
                name -> name.equals("FOLKMOOT_KEYS") ? Optional.of(folder.toString()) : Optional.empty()));
        secrets.run();
        return new EqualityKeys(secrets);
    }

    /** Keys of the equality store for tests that look at other things. */
    public static EqualityKeys equalityKeys() {
        return keys(Path.of("target", "test-keys"));
    }

    /** The use case; its effects outside the database go to {@code noted} and {@code files}. */
    public static EraseAPerson over(
            MembersUnit unit, EqualityKeys keys, FileStore files, Noted noted, StandingClock clock) {
        Sessions sessions = new Sessions(unit.jdbi(), new SessionLives(new Installation(name -> Optional.empty())));
        return new EraseAPerson(
                unit.people(),
                unit.memberships(),
                new JdbiRecords(unit.jdbi()),
                new JdbiTraces(unit.jdbi()),
                new JdbiEqualityVault(unit.jdbi()),
                keys,
                files,
                filesThatName(unit, files, noted, clock),
                new TakeAwayAccess(new StoredGrants(unit.jdbi()), sessions),
                noted,
                noted,
                noted,
                new ForgetInTheAudit(unit.jdbi()),
                new PastPublicPages(unit.jdbi()),
                ActingAs.theOffice(),
                clock);
    }

    private static FilesThatName filesThatName(MembersUnit unit, FileStore files, Noted noted, StandingClock clock) {
        JdbiImports imports = new JdbiImports(unit.jdbi());
        JdbiBatches batches = new JdbiBatches(unit.jdbi());
        return new FilesThatName(
                imports,
                batches,
                new RunAnImport(imports, files, new NoJobs(), noted, ActingAs.theOffice(), clock),
                new RunABatch(batches, files, new NoJobs(), noted, clock),
                files);
    }
}
