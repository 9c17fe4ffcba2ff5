package org.folkmoot.members.registers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.Extracts;
import org.folkmoot.members.model.Extracts.Extract;
import org.folkmoot.members.model.PublicRegister;
import org.folkmoot.members.model.RegisterKind;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.files.FileStore;
import org.folkmoot.platform.jobs.JobKind;
import org.folkmoot.platform.jobs.JobRun;
import org.folkmoot.platform.links.DocumentSigner;
import org.folkmoot.platform.settings.TrustSettings;

/** Makes a signed extract of the public register in one step: all of it is there, or nothing. */
@ApplicationScoped
public class MakeAnExtract implements JobKind {

    /** The kind's name. */
    public static final String NAME = "members.register-extract";

    private final PublicRegister register;
    private final Extracts extracts;
    private final PresentConstitution constitution;
    private final FileStore files;
    private final DocumentSigner signer;
    private final TrustSettings trust;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MakeAnExtract() {
        this.register = null;
        this.extracts = null;
        this.constitution = null;
        this.files = null;
        this.signer = null;
        this.trust = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public MakeAnExtract(
            PublicRegister register,
            Extracts extracts,
            PresentConstitution constitution,
            FileStore files,
            DocumentSigner signer,
            TrustSettings trust,
            Audit audit,
            Clock clock) {
        this.register = register;
        this.extracts = extracts;
        this.constitution = constitution;
        this.files = files;
        this.signer = signer;
        this.trust = trust;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "Make an extract of the public register";
    }

    @Override
    public void work(JobRun run) {
        if (run.checkpoint() == null) {
            String by = run.parameters().getOrDefault("by", "job");
            run.step("made", 1, 1, () -> run.result(words(make(by))));
        }
    }

    private static String words(Extract made) {
        return "Extract " + made.id() + " shows " + Words.count(made.shown(), "member", "members") + " and leaves out "
                + Words.count(made.leftOut(), "member", "members") + ". Find it at /office/register/extracts/"
                + made.id();
    }

    /** Makes the extract in the running transaction. */
    Extract make(String by) {
        try {
            Path file = Files.createTempFile("register", ".csv");
            try {
                return make(by, file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Extract make(String by, Path file) throws IOException {
        Constitution present = constitution.get();
        Instant now = clock.instant();
        ExtractOfTheRegister names = new ExtractOfTheRegister(present);
        String sha256 = names.write(register, file);
        long number = extracts.begin(RegisterKind.MEMBERS, now, by);
        String statement = Statement.of(trust.trustName(), number, now, present, names, signer.keyName(), sha256);
        Extract made = new Extract(
                number,
                RegisterKind.MEMBERS,
                now,
                by,
                present.version(),
                names.shown(),
                names.leftOut(),
                statement,
                sha256,
                signer.sign(statement.getBytes(StandardCharsets.UTF_8)),
                signer.publicKey(),
                signer.keyName(),
                keep(number, file));
        extracts.keep(made);
        audit.readMany("extract of the public register", "extract " + number, made.shown());
        audit.wrote("register.extract", "extract:" + number, "shown " + made.shown() + ", left out " + made.leftOut());
        return made;
    }

    private long keep(long number, Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return files.store(Statement.fileName(number), "text/csv;charset=UTF-8", content);
        }
    }
}
