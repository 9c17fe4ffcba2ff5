package org.folkmoot.members.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    /** The code of this address as an independent reader has read it. */
    private static final String READ = "cba3209e4ad098aefefaf62ed2e63e9e";

    @Test
    void theCodeOfAnAddressIsTheOneThatAReaderHasRead() throws NoSuchAlgorithmException {
        QrCode code = QrCode.of("https://trust.example/join?source=stand");

        StringBuilder modules = new StringBuilder();
        for (int row = 0; row < code.size(); row++) {
            for (int column = 0; column < code.size(); column++) {
                modules.append(code.isDark(row, column) ? '1' : '0');
            }
        }

        byte[] digest = MessageDigest.getInstance("MD5")
                .digest(modules.append('\n').toString().getBytes(StandardCharsets.US_ASCII));
        assertThat(HexFormat.of().formatHex(digest)).isEqualTo(READ);
    }

    @Test
    void theCodeGrowsWithTheText() {
        assertThat(QrCode.of("a").size()).isEqualTo(21);
        assertThat(QrCode.of("a".repeat(200)).size()).isEqualTo(57);
        assertThatThrownBy(() -> QrCode.of("a".repeat(214))).isInstanceOf(IllegalArgumentException.class);
    }
}
