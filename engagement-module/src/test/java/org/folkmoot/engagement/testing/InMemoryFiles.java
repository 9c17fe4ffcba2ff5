package org.folkmoot.engagement.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.folkmoot.platform.files.FileStore;

/** Files without a database. */
public final class InMemoryFiles implements FileStore {
    private final Map<Long, StoredFile> files = new LinkedHashMap<>();
    private final Map<Long, byte[]> contents = new LinkedHashMap<>();

    @Override
    public long store(String name, String contentType, InputStream content) {
        try {
            long id = files.size() + 1L;
            contents.put(id, content.readAllBytes());
            files.put(id, new StoredFile(id, name, contentType, contents.get(id).length, ""));
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<StoredFile> find(long id) {
        return Optional.ofNullable(files.get(id));
    }

    @Override
    public InputStream open(long id) {
        return new ByteArrayInputStream(Objects.requireNonNull(contents.get(id)));
    }

    @Override
    public void remove(long id) {
        files.remove(id);
        contents.remove(id);
    }
}
