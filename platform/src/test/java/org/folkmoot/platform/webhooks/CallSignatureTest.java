package org.folkmoot.platform.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class CallSignatureTest {

    private static final Instant NOW = Instant.ofEpochSecond(1614265330);
    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final String BODY = "{\"test\": 2432232314}";

    // The example that the Standard Webhooks libraries test themselves with.
    private final CallSignature signature = CallSignature.with("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    private static final String RIGHT = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

    @Test
    void aCallIsSignedAsTheSpecificationSays() {
        assertThat(signature.of(ID, NOW.getEpochSecond(), BODY)).isEqualTo(RIGHT);
    }

    @Test
    void oneRightSignatureAmongOthersIsEnough() {
        assertThat(matches("v1,AAAA " + RIGHT, "1614265330", BODY)).isTrue();
    }

    @Test
    void anotherBodyTimeOrSignatureIsRefused() {
        assertThat(matches(RIGHT, "1614265330", BODY + " ")).isFalse();
        assertThat(matches(RIGHT, "1614265331", BODY)).isFalse();
        assertThat(matches("v1,AAAA", "1614265330", BODY)).isFalse();
        assertThat(matches("", "1614265330", BODY)).isFalse();
        assertThat(matches(RIGHT, "yesterday", BODY)).isFalse();
    }

    @Test
    void anOldCallIsRefusedEvenIfItIsRight() {
        assertThat(signature.matches(ID, "1614265330", BODY, RIGHT, NOW.plusSeconds(301)))
                .isFalse();
        assertThat(signature.matches(ID, "1614265330", BODY, RIGHT, NOW.plusSeconds(299)))
                .isTrue();
    }

    private boolean matches(String signatures, String seconds, String body) {
        return signature.matches(ID, seconds, body, signatures, NOW);
    }
}
