package org.folkmoot.members.postcodes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.members.model.Directories;
import org.folkmoot.members.model.Directories.Directory;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.files.FileStore;
import org.folkmoot.platform.files.FileStore.StoredFile;
import org.folkmoot.platform.jobs.Jobs;
import org.folkmoot.platform.refusals.NotFound;

/** Takes a directory's file, shows what is in it, and starts the import. */
@ApplicationScoped
public class UploadADirectory {

    private static final String NAME = "postcodes: ";
    private static final int SHOWN = 4;

    private final FileStore files;
    private final Directories directories;
    private final Jobs jobs;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    UploadADirectory() {
        this.files = null;
        this.directories = null;
        this.jobs = null;
        this.audit = null;
    }

    @Inject
    public UploadADirectory(FileStore files, Directories directories, Jobs jobs, Audit audit) {
        this.files = files;
        this.directories = directories;
        this.jobs = jobs;
        this.audit = audit;
    }

    /** Keeps the file; returns its id. */
    @Transactional
    public long keep(String fileName, InputStream content) {
        long id = files.store(NAME + fileName, "application/octet-stream", content);
        audit.wrote("postcodes.upload", "file:" + id, fileName);
        return id;
    }

    /** The first rows of an uploaded file. */
    public List<List<String>> look(long file) {
        StoredFile stored = stored(file);
        try (InputStream content = files.open(file)) {
            return ImportSteps.first(stored.name(), content, SHOWN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the import with this layout, to be used at once or kept aside for a dry run; returns the job's id. */
    @Transactional
    public long start(long file, DirectoryLayout layout, boolean aside) {
        StoredFile stored = stored(file);
        Map<String, String> parameters = new HashMap<>(layout.asParameters());
        parameters.put("file", String.valueOf(file));
        parameters.put("aside", String.valueOf(aside));
        audit.wrote("postcodes.start", "file:" + file, stored.name());
        return jobs.start(ImportPostcodes.NAME, parameters);
    }

    private StoredFile stored(long file) {
        return files.find(file)
                .filter(each -> each.name().startsWith(NAME))
                .orElseThrow(() -> NotFound.of("file", file));
    }

    /** What has been imported so far. */
    public List<Directory> all() {
        return directories.all();
    }
}
