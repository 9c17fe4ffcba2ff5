package org.folkmoot.members.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameSuffixesTest {

    @Test
    void aNameIsKnownFromEachLetterOnThatThreeStillFollow() {
        assertThat(NameSuffixes.of("smith")).containsExactly("smith", "mith", "ith");
        assertThat(NameSuffixes.of("de ber")).containsExactly("de ber", "e ber", "ber");
        assertThat(NameSuffixes.of("李小龍")).containsExactly("李小龍", "小龍");
        assertThat(NameSuffixes.of("a".repeat(30)).get(0)).hasSize(NameSuffixes.LONGEST);
    }

    @Test
    void aMailAddressIsKnownFromEachPartOn() {
        assertThat(MailParts.of("ann.smith-jones@nhs.example.org"))
                .containsExactly(
                        "smith-jones@nhs.example.org", "jones@nhs.example.org", "nhs.example.org", "example.org");
        assertThat(MailParts.of("ann@localhost")).isEmpty();
    }
}
