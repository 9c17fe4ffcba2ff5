package org.folkmoot.members.testing;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folkmoot.platform.files.FileStore;

/** A file store without files that notes what it is told to remove. */
public final class RemovedFiles implements FileStore {

    private final List<Long> removed = new ArrayList<>();

    /** The ids of removed files. */
    public List<Long> removed() {
        return List.copyOf(removed);
    }

    @Override
    public long store(String name, String contentType, InputStream content) {
        throw new IllegalStateException("Stores nothing");
    }

    @Override
    public Optional<StoredFile> find(long id) {
        return Optional.empty();
    }

    @Override
    public InputStream open(long id) {
        return InputStream.nullInputStream();
    }

    @Override
    public void remove(long id) {
        removed.add(id);
    }
}
