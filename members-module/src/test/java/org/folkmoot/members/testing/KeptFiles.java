package org.folkmoot.members.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.platform.files.FileStore;

/** A file store in memory, whose files a test may change. */
public final class KeptFiles implements FileStore {

    private final Map<Long, byte[]> files = new HashMap<>();

    /** The bytes of a file themselves, to be changed. */
    public byte[] bytes(long id) {
        return files.get(id);
    }

    @Override
    public long store(String name, String contentType, InputStream content) {
        try {
            files.put(files.size() + 1L, content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files.size();
    }

    @Override
    public Optional<StoredFile> find(long id) {
        return Optional.ofNullable(files.get(id))
                .map(bytes -> new StoredFile(id, "file", "application/octet-stream", bytes.length, ""));
    }

    @Override
    public InputStream open(long id) {
        return new ByteArrayInputStream(files.get(id));
    }

    @Override
    public void remove(long id) {
        files.remove(id);
    }
}
