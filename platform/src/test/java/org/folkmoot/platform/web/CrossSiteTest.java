package org.folkmoot.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CrossSiteTest {

    private final CrossSite check = new CrossSite("https://members.trust.example");

    @Test
    void aBrowserThatSaysSameOriginPasses() {
        assertThat(check.check(request().with("Sec-Fetch-Site", "same-origin").request()))
                .isEmpty();
        assertThat(check.check(request().with("Sec-Fetch-Site", "none").request()))
                .isEmpty();
    }

    @Test
    void aBrowserThatSaysAnotherSiteIsRefusedWhateverTheOrigin() {
        FakeRequest lying =
                request().with("Sec-Fetch-Site", "cross-site").with("Origin", "https://members.trust.example");

        assertThat(check.check(lying.request()))
                .hasValueSatisfying(refusal -> assertThat(refusal.status()).isEqualTo(403));
        assertThat(check.check(request().with("Sec-Fetch-Site", "same-site").request()))
                .isPresent();
    }

    @Test
    void anOlderBrowserPassesWithOurOriginOnly() {
        assertThat(check.check(request()
                        .with("Origin", "https://members.trust.example")
                        .request()))
                .isEmpty();
        assertThat(check.check(request().with("Origin", "https://evil.example").request()))
                .isPresent();
        assertThat(check.check(request().with("Origin", "null").request())).isPresent();
        assertThat(check.check(request().request())).isPresent();
    }

    @Test
    void thisMachineByALoopbackNamePassesWithThatOrigin() {
        FakeRequest local = FakeRequest.to("localhost:8080").with("Origin", "http://localhost:8080");

        assertThat(check.check(local.request())).isEmpty();
        assertThat(check.check(FakeRequest.to("members.trust.example")
                        .with("Origin", "http://localhost:8080")
                        .request()))
                .isPresent();
    }

    private static FakeRequest request() {
        return FakeRequest.to("members.trust.example");
    }
}
