package org.folkmoot.platform.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.folkmoot.platform.settings.Installation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Ed25519SignerTest {

    private static final byte[] DOCUMENT = "Shown: 98\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private Ed25519Signer signer;

    @BeforeEach
    void start() {
        signer = started();
    }

    @Test
    void whatItSignsVerifiesWithThePublicKeyAlone() {
        byte[] signature = signer.sign(DOCUMENT);

        assertThat(signature).hasSize(64);
        assertThat(signer.verifies(DOCUMENT, signature, signer.publicKey())).isTrue();
    }

    @Test
    void oneChangedByteAnywhereFails() {
        byte[] signature = signer.sign(DOCUMENT);

        for (int i = 0; i < DOCUMENT.length; i++) {
            assertThat(signer.verifies(changed(DOCUMENT, i), signature, signer.publicKey()))
                    .isFalse();
        }
        for (int i = 0; i < signature.length; i++) {
            assertThat(signer.verifies(DOCUMENT, changed(signature, i), signer.publicKey()))
                    .isFalse();
        }
    }

    @Test
    void theKeyIsMadeOnceAndKeptOutsideTheDatabaseForItsOwnerOnly() throws IOException {
        Ed25519Signer again = started();

        assertThat(again.publicKey()).isEqualTo(signer.publicKey());
        assertThat(again.keyName()).isEqualTo(signer.keyName()).hasSize(16);
        Path file = folder.resolve("signing.pem");
        assertThat(Files.readString(file)).contains("PRIVATE KEY", "PUBLIC KEY");
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
    }

    @Test
    void aDamagedKeyFailsTheStart() throws IOException {
        Files.writeString(folder.resolve("signing.pem"), "nothing");

        assertThatThrownBy(this::started).hasMessageContaining("is damaged; restore it from a backup");
    }

    @Test
    void whatIsNoKeyVerifiesNothing() {
        assertThat(signer.verifies(DOCUMENT, signer.sign(DOCUMENT), "no key")).isFalse();
    }

    private Ed25519Signer started() {
        Ed25519Signer made = new Ed25519Signer(
                new Installation(name -> Optional.of(folder.toString()).filter(any -> name.endsWith("_KEYS"))));
        made.run();
        return made;
    }

    private static byte[] changed(byte[] original, int place) {
        byte[] copy = original.clone();
        copy[place] ^= 1;
        return copy;
    }
}
