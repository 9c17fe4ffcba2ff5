package org.folkmoot.nhsuk.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class NoticesTest {

    @Test
    void aNoticeComesBackAsItWasWritten() {
        assertThat(Notices.read(Notices.value("Saved: “李小龍” <b>"))).contains("Saved: “李小龍” <b>");
    }

    @Test
    void aLongNoticeIsCut() {
        assertThat(Notices.read(Notices.value("x".repeat(1000)))).contains("x".repeat(300));
    }

    @Test
    void whatWeDidNotWriteIsNotShown() {
        String broken = Base64.getUrlEncoder().encodeToString("a\u0000b".getBytes(StandardCharsets.UTF_8));

        assertThat(Notices.read("%%%")).isEmpty();
        assertThat(Notices.read("")).isEmpty();
        assertThat(Notices.read(broken)).isEmpty();
    }
}
