package org.folkmoot.platform.files;

import java.io.InputStream;
import java.util.Optional;

/** Files kept in the database in pieces, so that a backup holds everything. */
public interface FileStore {

    /** Stores a file; returns its id. The caller has checked that the content is what the type says. */
    long store(String name, String contentType, InputStream content);

    /** What is known of a file. */
    Optional<StoredFile> find(long id);

    /** The file's content, read piece by piece. */
    InputStream open(long id);

    /** Removes a file. */
    void remove(long id);

    /** A stored file. */
    record StoredFile(long id, String name, String contentType, long size, String sha256) {}
}
