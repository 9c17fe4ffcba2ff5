package org.folkmoot.members.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.files.FileStore;
import org.jspecify.annotations.Nullable;

/** Keeps the scan of a paper form, whose first bytes must be those of a PDF, JPEG or PNG file. */
@ApplicationScoped
public class KeepAScan {

    private static final String NAME = "scan: ";
    private static final int LOOK = 8;
    private static final Map<String, byte[]> BEGINNINGS = Map.of(
            "application/pdf", new byte[] {'%', 'P', 'D', 'F', '-'},
            "image/jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
            "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G'});

    private final FileStore files;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    KeepAScan() {
        this.files = null;
        this.audit = null;
    }

    @Inject
    public KeepAScan(FileStore files, Audit audit) {
        this.files = files;
        this.audit = audit;
    }

    /** Keeps it and returns its id; null where it is no such file. The stream must be able to go back. */
    @Transactional
    public @Nullable Long keep(String fileName, InputStream content) {
        String type = type(content);
        if (type == null) {
            return null;
        }
        long id = files.store(NAME + fileName, type, content);
        audit.wrote("scan.keep", "file:" + id, type);
        return id;
    }

    /** The id of a scan kept a moment ago. */
    public @Nullable Long known(String typed) {
        if (!typed.matches("[0-9]{1,15}")) {
            return null;
        }
        return files.find(Long.parseLong(typed))
                .filter(file -> file.name().startsWith(NAME))
                .map(FileStore.StoredFile::id)
                .orElse(null);
    }

    private static @Nullable String type(InputStream content) {
        try {
            content.mark(LOOK);
            byte[] start = content.readNBytes(LOOK);
            content.reset();
            return BEGINNINGS.entrySet().stream()
                    .filter(each -> start.length >= each.getValue().length
                            && Arrays.equals(Arrays.copyOf(start, each.getValue().length), each.getValue()))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
