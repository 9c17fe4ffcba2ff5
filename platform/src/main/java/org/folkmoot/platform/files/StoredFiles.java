package org.folkmoot.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import org.folkmoot.platform.database.Transactions;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Files as rows of pieces, so that neither side ever holds a whole file in memory. */
@ApplicationScoped
class StoredFiles implements FileStore {

    static final int PIECE = 1024 * 1024;

    private final Jdbi jdbi;
    private final Transactions transactions;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    StoredFiles() {
        jdbi = null;
        transactions = null;
        clock = null;
    }

    @Inject
    StoredFiles(Jdbi jdbi, Transactions transactions, Clock clock) {
        this.jdbi = jdbi;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public long store(String name, String contentType, InputStream content) {
        return transactions.active()
                ? insert(name, contentType, content)
                : transactions.inNew(() -> insert(name, contentType, content));
    }

    @Override
    public Optional<StoredFile> find(long id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select id, name, content_type, size, sha256 from platform_file where id = :id")
                .bind("id", id)
                .mapTo(StoredFile.class)
                .findOne());
    }

    @Override
    public InputStream open(long id) {
        return new PiecesStream(number -> piece(id, number));
    }

    @Override
    public void remove(long id) {
        jdbi.useHandle(handle -> handle.execute("delete from platform_file where id = ?", id));
    }

    private Optional<byte[]> piece(long id, int number) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select bytes from platform_file_piece where file_id = :id and number = :number")
                .bind("id", id)
                .bind("number", number)
                .map((rows, context) -> rows.getBytes(1))
                .findOne());
    }

    private long insert(String name, String contentType, InputStream content) {
        return jdbi.withHandle(handle -> {
            long id = handle.createUpdate("insert into platform_file (name, content_type, size, sha256, stored_at)"
                            + " values (:name, :type, 0, '', :now)")
                    .bind("name", name)
                    .bind("type", contentType)
                    .bind("now", clock.instant())
                    .executeAndReturnGeneratedKeys("id")
                    .mapTo(Long.class)
                    .one();
            insertPieces(handle, id, content);
            return id;
        });
    }

    private static void insertPieces(Handle handle, long id, InputStream content) {
        MessageDigest digest = sha256();
        long size = 0;
        try {
            byte[] bytes = content.readNBytes(PIECE);
            for (int number = 0; bytes.length > 0; number++) {
                digest.update(bytes);
                size += bytes.length;
                handle.execute(
                        "insert into platform_file_piece (file_id, number, bytes) values (?, ?, ?)", id, number, bytes);
                bytes = content.readNBytes(PIECE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        handle.execute(
                "update platform_file set size = ?, sha256 = ? where id = ?",
                size,
                HexFormat.of().formatHex(digest.digest()),
                id);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing", e);
        }
    }
}
