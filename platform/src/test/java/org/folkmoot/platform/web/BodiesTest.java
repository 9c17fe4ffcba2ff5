package org.folkmoot.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BodiesTest {

    @Test
    void aFormInCleanUtf8Passes() {
        assertThat(check("name=O%27Brien+%E6%9D%8E&text=one%0D%0Atwo")).isEmpty();
    }

    @Test
    void brokenEncodingIsABadRequest() {
        assertThat(check("name=%zz"))
                .hasValueSatisfying(refusal -> assertThat(refusal.status()).isEqualTo(400));
        assertThat(check("name=%c3%28")).isPresent();
        assertThat(check("name=a%00b")).isPresent();
        assertThat(Bodies.checkForm(new byte[] {'a', '=', (byte) 0xc3})).isPresent();
    }

    private static java.util.Optional<Refusal> check(String form) {
        return Bodies.checkForm(form.getBytes(StandardCharsets.US_ASCII));
    }
}
