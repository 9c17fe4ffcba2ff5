package org.folkmoot.strategy.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.platform.files.FileStore;

/** A file store that forgets. */
public final class MemoryFiles implements FileStore {

    private final Map<Long, StoredFile> files = new HashMap<>();
    private final Map<Long, byte[]> contents = new HashMap<>();
    private long next = 1;

    @Override
    public long store(String name, String contentType, InputStream content) {
        try {
            byte[] bytes = content.readAllBytes();
            long id = next++;
            files.put(id, new StoredFile(id, name, contentType, bytes.length, "hash-" + id));
            contents.put(id, bytes);
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
        return new ByteArrayInputStream(contents.getOrDefault(id, new byte[0]));
    }

    @Override
    public void remove(long id) {
        files.remove(id);
        contents.remove(id);
    }
}
