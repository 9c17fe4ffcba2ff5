package org.folkmoot.members.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folkmoot.members.model.Connection;
import org.folkmoot.members.model.DateOrder;
import org.folkmoot.members.model.ImportLayout;
import org.folkmoot.members.model.Imports;
import org.folkmoot.members.model.Imports.ImportFile;
import org.folkmoot.members.model.Imports.Mapping;
import org.folkmoot.members.model.Mappings;
import org.folkmoot.members.sheets.ClinicalColumns;
import org.folkmoot.members.sheets.Encodings;
import org.folkmoot.members.sheets.Encodings.Found;
import org.folkmoot.members.sheets.Encodings.Reading;
import org.folkmoot.members.sheets.UnreadableSheet;
import org.folkmoot.members.sheets.Workbook;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.files.FileStore;
import org.folkmoot.platform.refusals.NotFound;

/** Takes a file of people, finds out how it is written, and shows what is in it. */
@ApplicationScoped
public class UploadPeople {

    /** The office has to say in which encoding the file is. */
    public static final String ASK_ENCODING = "ENCODING";

    /** The office has to say whether the day or the month comes first. */
    public static final String ASK_DATES = "DATES";

    private static final ImportLayout UNKNOWN =
            new ImportLayout("UTF-8", ',', DateOrder.DAY_FIRST, Connection.LIVES_HERE, List.of());
    private static final int LONGEST_LINE = 1 << 16;

    private final Imports imports;
    private final FileStore files;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    UploadPeople() {
        this.imports = null;
        this.files = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public UploadPeople(Imports imports, FileStore files, Audit audit, CurrentActor actor, Clock clock) {
        this.imports = imports;
        this.files = files;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Keeps the file; returns the import's id. Empty where the file is no table with at least one row.
     *
     * @throws UnreadableSheet where it cannot be read, or says something of somebody's care
     */
    @Transactional(dontRollbackOn = UnreadableSheet.class)
    public Optional<Long> keep(String fileName, InputStream content) {
        long file = files.store(fileName, "application/octet-stream", content);
        Optional<Long> id;
        try {
            id = look(file, fileName);
        } catch (UnreadableSheet e) {
            files.remove(file);
            throw e;
        }
        if (id.isEmpty()) {
            files.remove(file);
        } else {
            audit.wrote("import.upload", "import:" + id.get(), fileName);
        }
        return id;
    }

    private Optional<Long> look(long file, String fileName) {
        try {
            boolean xlsx = isWorkbook(file);
            Found encoding = xlsx ? new Found("UTF-8", true) : encoding(file);
            ImportLayout guess = new ImportLayout(
                    encoding.charset(),
                    xlsx ? ',' : separator(file, encoding.charset()),
                    UNKNOWN.dates(),
                    UNKNOWN.connection(),
                    List.of());
            LookedAt looked = look(file, xlsx, guess);
            if (looked.rows().isEmpty()) {
                return Optional.empty();
            }
            ClinicalColumns.refuse(looked.headings());
            List<String> asks = new ArrayList<>();
            if (!encoding.sure()) {
                asks.add(ASK_ENCODING);
            }
            if (looked.datesUnsure()) {
                asks.add(ASK_DATES);
            }
            ImportLayout layout = known(looked.headings())
                    .map(each -> with(each, guess))
                    .orElseGet(() -> looked.layout(guess.charset(), guess.separator()));
            return Optional.of(imports.begin(
                    file,
                    fileName,
                    xlsx,
                    layout,
                    asks,
                    clock.instant(),
                    actor.get().name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<ImportLayout> known(List<String> headings) {
        return imports.mappings().stream()
                .filter(each -> each.headings().equals(Mappings.headings(headings)))
                .map(Mapping::layout)
                .filter(each -> each.fields().size() == headings.size())
                .findFirst();
    }

    private static ImportLayout with(ImportLayout saved, ImportLayout found) {
        return new ImportLayout(found.charset(), found.separator(), saved.dates(), saved.connection(), saved.fields());
    }

    private boolean isWorkbook(long file) throws IOException {
        try (InputStream content = files.open(file)) {
            return Workbook.beginsLikeOne(content.readNBytes(2));
        }
    }

    private Found encoding(long file) throws IOException {
        try (InputStream content = files.open(file)) {
            return Encodings.of(content);
        }
    }

    private char separator(long file, String charset) throws IOException {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(files.open(file), Charset.forName(charset)), LONGEST_LINE)) {
            char[] start = new char[LONGEST_LINE];
            int length = Math.max(0, reader.read(start));
            return Encodings.separator(
                    new String(start, 0, length).lines().findFirst().orElse(""));
        }
    }

    private LookedAt look(long file, boolean xlsx, ImportLayout layout) throws IOException {
        LookedAt looked = new LookedAt();
        try (InputStream content = files.open(file)) {
            SheetFile.read(content, xlsx, layout, looked);
        }
        return looked;
    }

    /** The headings and the first rows as this encoding shows them. */
    public List<List<String>> sample(long id, String charset) {
        ImportFile found = find(id);
        ImportLayout layout = found.layout();
        List<List<String>> rows = new ArrayList<>();
        try (InputStream content = files.open(found.file())) {
            SheetFile.read(
                    content,
                    found.xlsx(),
                    new ImportLayout(charset, layout.separator(), layout.dates(), layout.connection(), List.of()),
                    (line, cells) -> {
                        rows.add(cells);
                        return rows.size() < 5;
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /** How the file may be read where it does not say its encoding. */
    public List<Reading> readings(long id) {
        try (InputStream content = files.open(find(id).file())) {
            return Encodings.readings(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The import. */
    public ImportFile find(long id) {
        return imports.find(id).orElseThrow(() -> NotFound.of("import", id));
    }

    /** The newest imports. */
    public List<ImportFile> newest() {
        return imports.newest(50);
    }
}
