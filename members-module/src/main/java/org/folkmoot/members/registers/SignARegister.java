package org.folkmoot.members.registers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Extracts;
import org.folkmoot.members.model.Extracts.Extract;
import org.folkmoot.members.model.RegisterKind;
import org.folkmoot.nhsuk.csv.SafeCsv;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.files.FileStore;
import org.folkmoot.platform.links.DocumentSigner;
import org.folkmoot.platform.settings.TrustSettings;

/** Makes a signed extract of the register of governors, of directors, or of the interests of either, at once. */
@ApplicationScoped
public class SignARegister {

    private final CompileARegister compile;
    private final Extracts extracts;
    private final PresentConstitution constitution;
    private final FileStore files;
    private final DocumentSigner signer;
    private final TrustSettings trust;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SignARegister() {
        this.compile = null;
        this.extracts = null;
        this.constitution = null;
        this.files = null;
        this.signer = null;
        this.trust = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public SignARegister(
            CompileARegister compile,
            Extracts extracts,
            PresentConstitution constitution,
            FileStore files,
            DocumentSigner signer,
            TrustSettings trust,
            Audit audit,
            CurrentActor actor,
            Clock clock) {
        this.compile = compile;
        this.extracts = extracts;
        this.constitution = constitution;
        this.files = files;
        this.signer = signer;
        this.trust = trust;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** Makes it; returns its number. */
    @Transactional
    public long sign(RegisterKind kind) {
        List<List<String>> rows = compile.rows(kind);
        byte[] csv = csv(kind, rows);
        String sha256 = HexFormat.of().formatHex(sha256(csv));
        Instant now = clock.instant();
        String by = actor.get().name();
        long number = extracts.begin(kind, now, by);
        String statement = Statement.of(kind, trust.trustName(), number, now, rows.size(), signer.keyName(), sha256);
        extracts.keep(new Extract(
                number,
                kind,
                now,
                by,
                constitution.get().version(),
                rows.size(),
                0,
                statement,
                sha256,
                signer.sign(statement.getBytes(StandardCharsets.UTF_8)),
                signer.publicKey(),
                signer.keyName(),
                files.store(Statement.fileName(number), "text/csv;charset=UTF-8", new ByteArrayInputStream(csv))));
        audit.wrote("register.extract", "extract:" + number, kind.words() + ", shown " + rows.size());
        return number;
    }

    private static byte[] csv(RegisterKind kind, List<List<String>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SafeCsv csv = SafeCsv.to(out)) {
            csv.row(kind.columns());
            rows.forEach(csv::row);
        }
        return out.toByteArray();
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing", e);
        }
    }
}
