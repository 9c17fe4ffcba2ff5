package org.folkmoot.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import org.folkmoot.platform.testing.LocalTransactions;
import org.folkmoot.testkit.clock.StandingClock;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StoredFilesIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.migrated("platform");

    private final LocalTransactions transactions = new LocalTransactions(database.dataSource());
    private final FileStore files = new StoredFiles(transactions.jdbi(), transactions, StandingClock.atNoon());

    @Test
    void aFileOfManyPiecesComesBackAsItWas() throws IOException {
        byte[] content = new byte[StoredFiles.PIECE * 3 + 17];
        new Random(1).nextBytes(content);

        long id = files.store("scan.pdf", "application/pdf", new ByteArrayInputStream(content));

        assertThat(files.open(id).readAllBytes()).isEqualTo(content);
        assertThat(files.find(id)).hasValueSatisfying(file -> {
            assertThat(file.size()).isEqualTo(content.length);
            assertThat(file.sha256()).hasSize(64);
            assertThat(file.name()).isEqualTo("scan.pdf");
        });
    }

    @Test
    void anEmptyFileIsAFile() throws IOException {
        long id = files.store("empty.txt", "text/plain", new ByteArrayInputStream(new byte[0]));

        assertThat(files.open(id).readAllBytes()).isEmpty();
        assertThat(files.find(id)).isPresent();
    }

    @Test
    void aRemovedFileIsGoneWithItsPieces() {
        long id = files.store("old.txt", "text/plain", new ByteArrayInputStream(new byte[] {1, 2, 3}));

        files.remove(id);

        assertThat(files.find(id)).isEmpty();
        assertThat(database.number("select count(*) from platform_file_piece where file_id = ?", id))
                .isZero();
    }
}
