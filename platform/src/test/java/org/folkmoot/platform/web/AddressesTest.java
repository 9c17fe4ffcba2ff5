package org.folkmoot.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/office/members/12", "/meetings.ics", "/networks/caf%C3%A9", "/a%20b", "/x/..y"})
    void anAddressInItsOneFormPasses(String path) {
        assertThat(Addresses.check(path, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//office",
                "/office//members",
                "/x/../office",
                "/office/.",
                "/office/..",
                "/./office",
                "/%6fffice",
                "/office%2fmembers",
                "/office%2Fmembers",
                "/office%5cmembers",
                "/%2e%2e/office",
                "/office%3bx=1",
                "/office%252f"
            })
    void anotherFormOfAnAddressIsNotFound(String path) {
        assertThat(Addresses.check(path, null))
                .hasValueSatisfying(refusal -> assertThat(refusal.status()).isEqualTo(404));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/%c0", "/%zz", "/%", "/%0", "/%00", "/a%0d%0ab", "/office;x=1", "/a\\b", "/café", "office"})
    void anAddressThatCannotBeReadIsABadRequest(String path) {
        assertThat(Addresses.check(path, null))
                .hasValueSatisfying(refusal -> assertThat(refusal.status()).isEqualTo(400));
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%zz", "q=%c0%80", "q=%00", "q=%", "q=%ed%a0%80"})
    void aQueryThatIsNotCleanUtf8IsABadRequest(String query) {
        assertThat(Addresses.check("/search", query))
                .hasValueSatisfying(refusal -> assertThat(refusal.status()).isEqualTo(400));
    }

    @Test
    void aQueryInAnyScriptPasses() {
        assertThat(Addresses.check("/search", "q=%E6%9D%8E%E5%B0%8F%E9%BE%8D+%F0%9F%8E%89&page=2"))
                .isEmpty();
    }
}
