package org.folkmoot.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientAddressTest {

    @Test
    void aForwardedAddressCountsOnlyBehindATrustedProxy() {
        FakeRequest forwarded = FakeRequest.to("any").with("X-Forwarded-For", "198.51.100.7");

        assertThat(new ClientAddress(false).of(forwarded.request())).isEqualTo("203.0.113.9");
        assertThat(new ClientAddress(true).of(forwarded.request())).isEqualTo("198.51.100.7");
    }

    @Test
    void onlyTheEntryOfOurOwnProxyCounts() {
        FakeRequest forged = FakeRequest.to("any").with("X-Forwarded-For", "192.0.2.1, 198.51.100.7");

        assertThat(new ClientAddress(true).of(forged.request())).isEqualTo("198.51.100.7");
        assertThat(new ClientAddress(true)
                        .of(FakeRequest.to("any")
                                .with("X-Forwarded-For", "<script>")
                                .request()))
                .isEqualTo("203.0.113.9");
    }
}
