package org.folkmoot.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HostsTest {

    private final Hosts hosts = new Hosts("https://members.trust.example");

    @Test
    void theConfiguredHostIsOurs() {
        assertThat(hosts.check(FakeRequest.to("members.trust.example").request()))
                .isEmpty();
        assertThat(hosts.check(FakeRequest.to("Members.Trust.Example:443").request()))
                .isEmpty();
    }

    @Test
    void thisMachineByItsLoopbackNamesIsOurs() {
        assertThat(hosts.check(FakeRequest.to("127.0.0.1:8080").request())).isEmpty();
        assertThat(hosts.check(FakeRequest.to("localhost:8080").request())).isEmpty();
        assertThat(hosts.check(FakeRequest.to("[::1]:8080").request())).isEmpty();
    }

    @Test
    void anotherHostIsMisdirected() {
        assertThat(hosts.check(FakeRequest.to("evil.example").request()))
                .hasValueSatisfying(refusal -> assertThat(refusal.status()).isEqualTo(421));
        assertThat(hosts.check(
                        FakeRequest.to("members.trust.example.evil.example").request()))
                .isPresent();
        assertThat(hosts.check(FakeRequest.to("localhost:9090").request())).isPresent();
    }

    @Test
    void noHostOrTwoHostsAreBadRequests() {
        FakeRequest two = FakeRequest.to("members.trust.example").with("Host", "evil.example");

        assertThat(hosts.check(new FakeRequest().request()))
                .hasValueSatisfying(refusal -> assertThat(refusal.status()).isEqualTo(400));
        assertThat(hosts.check(two.request()))
                .hasValueSatisfying(refusal -> assertThat(refusal.status()).isEqualTo(400));
    }
}
