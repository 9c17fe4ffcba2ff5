package org.folkmoot.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.folkmoot.platform.files.VirusScan.Finding;
import org.folkmoot.platform.files.VirusScan.Verdict;
import org.folkmoot.platform.settings.Installation;
import org.junit.jupiter.api.Test;

class ClamdScanTest {

    /** The signature that every scanner knows and that harms nobody, in two halves, so that this file is left alone. */
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD" + "-ANTIVIRUS-TEST-FILE!$H+H*";

    @Test
    void aScannerThatKnowsTheSignatureSaysItsName() throws IOException {
        try (FakeClamd clamd = FakeClamd.knowing(EICAR)) {
            Verdict infected = scan(clamd.address(), "x".repeat(200_000) + EICAR);
            Verdict clean = scan(clamd.address(), "x".repeat(200_000));

            assertThat(infected).isEqualTo(new Verdict(Finding.INFECTED, "Eicar-Test-Signature"));
            assertThat(clean.finding()).isEqualTo(Finding.CLEAN);
        }
    }

    @Test
    void aScannerThatIsDownOrTalksNonsenseIsUnreachable() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        try (FakeClamd confused = FakeClamd.saying("INSTREAM size limit exceeded. ERROR")) {
            assertThat(scan("127.0.0.1:" + free, "x").finding()).isEqualTo(Finding.UNREACHABLE);
            assertThat(scan(confused.address(), "x").finding()).isEqualTo(Finding.UNREACHABLE);
        }
    }

    @Test
    void withoutAScannerNothingIsScanned() {
        Verdict verdict = new ClamdScan(new Installation(name -> Optional.empty()))
                .scan(new ByteArrayInputStream(new byte[] {1}));

        assertThat(verdict.finding()).isEqualTo(Finding.NOT_SCANNED);
    }

    private static Verdict scan(String address, String content) {
        Installation installation =
                new Installation(name -> Optional.of(address).filter(each -> name.equals("FOLKMOOT_CLAMD")));
        return new ClamdScan(installation).scan(new ByteArrayInputStream(content.getBytes(StandardCharsets.US_ASCII)));
    }
}
