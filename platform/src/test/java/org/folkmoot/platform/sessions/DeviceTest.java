package org.folkmoot.platform.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeviceTest {

    @Test
    void aBrowserIsKnownByNameAndSystem() {
        assertThat(Device.of("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
                                + " Chrome/120.0 Safari/537.36 Edg/120.0")
                        .words())
                .isEqualTo("Edge on Windows");
        assertThat(Device.of("Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Version/17.0 Safari/604.1")
                        .words())
                .isEqualTo("Safari on iPhone");
        assertThat(Device.of("curl/8").words()).isEqualTo("A browser on an unknown system");
    }

    @Test
    void anUpdateIsNotANewDevice() {
        assertThat(Device.of("Firefox/120 Linux").hash())
                .isEqualTo(Device.of("Firefox/121 Linux").hash());
    }
}
