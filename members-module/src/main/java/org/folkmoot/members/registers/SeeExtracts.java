package org.folkmoot.members.registers;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.folkmoot.members.model.Extracts;
import org.folkmoot.members.model.Extracts.Extract;
import org.folkmoot.members.model.RegisterKind;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.files.FileStore;
import org.folkmoot.platform.links.DocumentSigner;
import org.folkmoot.platform.refusals.NotFound;

/** Shows extracts, checks them as a stranger would, and hands out their files. */
@ApplicationScoped
public class SeeExtracts {

    private static final int MOST = 50;

    private final Extracts extracts;
    private final FileStore files;
    private final DocumentSigner signer;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SeeExtracts() {
        this.extracts = null;
        this.files = null;
        this.signer = null;
        this.audit = null;
    }

    @Inject
    public SeeExtracts(Extracts extracts, FileStore files, DocumentSigner signer, Audit audit) {
        this.extracts = extracts;
        this.files = files;
        this.signer = signer;
        this.audit = audit;
    }

    /** The newest ones. */
    public List<Extract> newest() {
        return extracts.newest(MOST);
    }

    /** The newest one of a register. */
    public Optional<Extract> last(RegisterKind register) {
        return extracts.newestOf(register);
    }

    /** One of them. */
    public Extract one(long id) {
        return extracts.find(id).orElseThrow(() -> NotFound.of("extract", id));
    }

    /** True where statement and signature, and the names where they are kept, are as they were made. */
    public boolean intact(Extract extract) {
        boolean signed = signer.verifies(
                extract.statement().getBytes(StandardCharsets.UTF_8), extract.signature(), extract.publicKey());
        return signed
                && extract.statement().contains(extract.sha256() + "  " + Statement.fileName(extract.id()))
                && (extract.file() == null || extract.sha256().equals(hash(extract.file())));
    }

    /** The file of names; the audit says who took it. */
    public InputStream names(Extract extract) {
        Long file = extract.file();
        if (file == null) {
            throw NotFound.of("names of extract", extract.id());
        }
        audit.readMany("names of an extract", "extract " + extract.id(), extract.shown());
        return files.open(file);
    }

    /** The first rows of the file, as many cells each as the register has columns. */
    public List<List<String>> rows(Extract extract, int most) {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().ofCsvRecord(new InputStreamReader(names(extract), StandardCharsets.UTF_8))) {
            Iterator<CsvRecord> records = reader.iterator();
            records.next();
            while (records.hasNext() && rows.size() < most) {
                rows.add(records.next().getFields());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /** The key that signs now, as PEM. */
    public String publicKey() {
        return signer.publicKey();
    }

    /** How people name that key. */
    public String keyName() {
        return signer.keyName();
    }

    private String hash(long file) {
        try (DigestInputStream content =
                new DigestInputStream(files.open(file), MessageDigest.getInstance("SHA-256"))) {
            content.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(content.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing", e);
        }
    }
}
