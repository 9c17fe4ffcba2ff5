package org.folkmoot.platform.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.folkmoot.platform.settings.Installation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkSignerTest {

    @TempDir
    Path folder;

    @Test
    void aTokenSaysWhatItWasSignedFor() {
        LinkSigner signer = signer();

        String token = signer.sign("reply", 12345678901L, 3);

        assertThat(signer.verify("reply", token)).contains(new LinkSigner.SignedId(12345678901L, 3));
        assertThat(token).hasSize(43).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void aTokenForAnotherPurposeSaysNothing() {
        LinkSigner signer = signer();

        assertThat(signer.verify("unsubscribe", signer.sign("reply", 1, 1))).isEmpty();
    }

    @Test
    void anyOtherTextSaysNothing() {
        LinkSigner signer = signer();
        String token = signer.sign("reply", 1, 1);

        assertThat(signer.verify("reply", "")).isEmpty();
        assertThat(signer.verify("reply", "not a token")).isEmpty();
        assertThat(signer.verify("reply", token + "A")).isEmpty();
        for (int i = 0; i < token.length(); i++) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            String changed = token.substring(0, i) + other + token.substring(i + 1);
            assertThat(signer.verify("reply", changed)).as("changed at %d", i).isEmpty();
        }
    }

    @Test
    void theKeysStayTheSameOverARestartAndDifferByPurpose() throws IOException {
        String token = signer().sign("reply", 1, 1);

        assertThat(signer().verify("reply", token)).isPresent();
        assertThat(Files.readString(folder.resolve("keys/links.key")))
                .isNotEqualTo(Files.readString(folder.resolve("keys/equality.key")));
        assertThat(keys().equality("12")).hasSize(64).isEqualTo(keys().equality("12"));
    }

    @Test
    void aFolderThatCannotBeUsedFailsInWords() throws IOException {
        Files.writeString(folder.resolve("keys"), "a file stands in the way");

        assertThatThrownBy(this::keys).hasMessageContaining("FOLKMOOT_KEYS").hasMessageContaining("cannot be used");
        assertThatThrownBy(() -> new Keys(new Installation(name -> Optional.empty())).run())
                .hasMessageContaining("FOLKMOOT_KEYS is not set");
    }

    @Test
    void aDamagedKeyIsNeverReplaced() throws IOException {
        keys();
        Files.writeString(folder.resolve("keys/links.key"), "short");

        assertThatThrownBy(this::keys).hasMessageContaining("damaged");
    }

    private LinkSigner signer() {
        return new HmacLinkSigner(keys());
    }

    private Keys keys() {
        Keys keys = new Keys(new Installation(name -> "FOLKMOOT_KEYS".equals(name)
                ? Optional.of(folder.resolve("keys").toString())
                : Optional.empty()));
        keys.run();
        return keys;
    }
}
