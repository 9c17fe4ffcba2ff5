package org.folkmoot.platform.uploads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.folkmoot.platform.files.VirusScan;
import org.folkmoot.platform.files.VirusScan.Finding;
import org.folkmoot.platform.files.VirusScan.Verdict;
import org.folkmoot.platform.pdf.PdfFacts;
import org.folkmoot.platform.pdf.PdfReader;
import org.folkmoot.platform.refusals.RuleBroken;

/** Looks at a file that somebody sent before anything of it is kept: what it is, what is in it, whom it leaves out. */
@ApplicationScoped
public class CheckUpload {

    private final VirusScan viruses;
    private final PdfReader pdf;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CheckUpload() {
        this(null, null);
    }

    @Inject
    public CheckUpload(VirusScan viruses, PdfReader pdf) {
        this.viruses = viruses;
        this.pdf = pdf;
    }

    /**
     * The file in a temporary place, which the caller closes.
     *
     * @throws RuleBroken where it is not taken, in words for who sent it
     */
    public CheckedFile check(InputStream content) {
        try {
            Path file = Files.createTempFile("folkmoot", ".upload");
            try {
                Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
                return checked(file);
            } catch (RuntimeException | IOException e) {
                Files.delete(file);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CheckedFile checked(Path file) throws IOException {
        FileLook look = FileLook.at(file);
        Verdict verdict = scan(file);
        RuleBroken.check(new AFileIsFreeOfViruses(
                verdict.finding() == Finding.UNREACHABLE,
                verdict.finding() == Finding.INFECTED ? Objects.requireNonNullElse(verdict.what(), "no name") : null));
        RuleBroken.check(new AFileCanBePublished(look.type() != null, look.locked(), look.programs()));
        FileType type = Objects.requireNonNull(look.type());
        boolean scanned = verdict.finding() == Finding.CLEAN;
        if (type != FileType.PDF) {
            return new CheckedFile(file, type, Files.size(file), 0, List.of(), scanned, "");
        }
        Optional<PdfFacts> read = pdf.read(file);
        RuleBroken.check(new AFileCanBePublished(
                read.isPresent(),
                read.filter(PdfFacts::locked).isPresent(),
                read.filter(PdfFacts::programs).isPresent()));
        PdfFacts facts = read.orElseThrow();
        return new CheckedFile(file, type, Files.size(file), facts.pages(), warnings(facts), scanned, facts.text());
    }

    private Verdict scan(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return viruses.scan(in);
        }
    }

    /** Whom the file leaves out, a sentence each. */
    static List<String> warnings(PdfFacts facts) {
        List<String> warnings = new ArrayList<>();
        if (facts.text().isBlank()) {
            warnings.add("No text can be read in it. It may be a scan of paper, which screen readers cannot read.");
        }
        if (!facts.tagged()) {
            warnings.add("It is not tagged, so that screen readers find no headings and no order.");
        }
        if (!facts.titled()) {
            warnings.add("It has no title, so that readers see only the name of the file.");
        }
        if (!facts.inALanguage()) {
            warnings.add("It does not say in which language it is, so that it may be read aloud wrongly.");
        }
        return warnings;
    }

    /**
     * A file that may be kept.
     *
     * @param pages how many pages a PDF has; 0 for other types
     * @param warnings whom it leaves out, a sentence each
     * @param scanned false where no virus scanner is set up
     * @param words what can be read in it
     */
    public record CheckedFile(
            Path file, FileType type, long size, int pages, List<String> warnings, boolean scanned, String words)
            implements AutoCloseable {

        /** The file to be kept: a photograph without what the camera wrote into it, anything else as it came. */
        public InputStream content() throws IOException {
            return type == FileType.JPEG || type == FileType.PNG
                    ? new ByteArrayInputStream(CleanPicture.of(file, type))
                    : Files.newInputStream(file);
        }

        @Override
        public void close() {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
