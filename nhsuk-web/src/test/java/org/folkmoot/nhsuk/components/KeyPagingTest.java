package org.folkmoot.nhsuk.components;

import static org.assertj.core.api.Assertions.assertThat;

import org.folkmoot.nhsuk.text.Words;
import org.junit.jupiter.api.Test;

class KeyPagingTest {

    @Test
    void theCountBeginsItsLine() {
        assertThat(new KeyPaging(Words.cappedCount(0, "member", "members"), null, null).count())
                .isEqualTo("No members");
        assertThat(new KeyPaging(Words.cappedCount(20_000, "member", "members"), null, null).count())
                .isEqualTo("More than 10,000 members");
        assertThat(new KeyPaging("3 members", null, null).count()).isEqualTo("3 members");
        assertThat(new KeyPaging("", null, null).count()).isEmpty();
    }
}
