package org.folkmoot.members.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.platform.files.FileStore;

/** A file store in memory. */
public final class KeptFile implements FileStore {

    private final Map<Long, StoredFile> files = new HashMap<>();
    private final Map<Long, byte[]> contents = new HashMap<>();

    @Override
    public long store(String name, String contentType, InputStream content) {
        try {
            long id = files.size() + 1L;
            byte[] bytes = content.readAllBytes();
            files.put(id, new StoredFile(id, name, contentType, bytes.length, ""));
            contents.put(id, bytes);
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<StoredFile> find(long id) {
        return Optional.ofNullable(files.get(id)).filter(each -> contents.containsKey(id));
    }

    @Override
    public InputStream open(long id) {
        return new ByteArrayInputStream(contents.get(id));
    }

    @Override
    public void remove(long id) {
        contents.remove(id);
    }
}
