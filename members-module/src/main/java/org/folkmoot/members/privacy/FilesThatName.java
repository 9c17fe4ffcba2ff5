package org.folkmoot.members.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.members.batches.RunABatch;
import org.folkmoot.members.imports.RunAnImport;
import org.folkmoot.members.model.Batch;
import org.folkmoot.members.model.Batches;
import org.folkmoot.members.model.Imports;
import org.folkmoot.members.model.Imports.ImportFile;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.sheets.AnySheet;
import org.folkmoot.members.sheets.Encodings;
import org.folkmoot.members.sheets.UnreadableSheet;
import org.folkmoot.platform.files.FileStore;
import org.folkmoot.platform.files.FileStore.StoredFile;

/**
 * Files of people at the office that name somebody, or may do so because they are too large to be looked through or cannot be
 * read. With an erasure those that were discarded are removed for good; those that wait are marked.
 */
@ApplicationScoped
public class FilesThatName {

    private static final long LARGEST = 5L << 20;

    private final Imports imports;
    private final Batches batches;
    private final RunAnImport runAnImport;
    private final RunABatch runABatch;
    private final FileStore files;

    @SuppressWarnings("NullAway") // for the CDI proxy
    FilesThatName() {
        this.imports = null;
        this.batches = null;
        this.runAnImport = null;
        this.runABatch = null;
        this.files = null;
    }

    @Inject
    public FilesThatName(
            Imports imports, Batches batches, RunAnImport runAnImport, RunABatch runABatch, FileStore files) {
        this.imports = imports;
        this.batches = batches;
        this.runAnImport = runAnImport;
        this.runABatch = runABatch;
        this.files = files;
    }

    /** A file, its page, and whether it was discarded. */
    public record Naming(String fileName, String page, boolean discarded) {}

    /** All that name them. */
    public List<Naming> of(Person person) {
        List<Naming> found = new ArrayList<>();
        people(person)
                .forEach(each -> found.add(
                        new Naming(each.fileName(), "/office/imports/" + each.id(), each.discardedAt() != null)));
        others(person)
                .forEach(each -> found.add(
                        new Naming(each.fileName(), "/office/files/" + each.id(), each.discardedAt() != null)));
        return found;
    }

    /** Removes what was discarded and names them, and marks what waits. */
    void forget(Person person) {
        for (ImportFile each : people(person)) {
            imports.lock(each.id())
                    .filter(now -> now.discardedAt() != null)
                    .ifPresentOrElse(runAnImport::forget, () -> imports.namesErased(each.id()));
        }
        for (Batch each : others(person)) {
            batches.lock(each.id())
                    .filter(now -> now.discardedAt() != null)
                    .ifPresentOrElse(runABatch::forget, () -> batches.namesErased(each.id()));
        }
    }

    private List<ImportFile> people(Person person) {
        return imports.kept().stream()
                .filter(each -> names(each.file(), person))
                .toList();
    }

    private List<Batch> others(Person person) {
        return batches.kept().stream()
                .filter(each -> each.file() != null && names(each.file(), person))
                .toList();
    }

    private boolean names(long file, Person person) {
        if (files.find(file).map(StoredFile::size).orElse(0L) > LARGEST) {
            return true;
        }
        NamesSomebody row = new NamesSomebody(person);
        try (InputStream stream = files.open(file)) {
            byte[] content = stream.readAllBytes();
            AnySheet.read(
                    content, Encodings.of(new ByteArrayInputStream(content)).charset(), row);
        } catch (IOException | UnreadableSheet e) {
            return true;
        }
        return row.found();
    }
}
