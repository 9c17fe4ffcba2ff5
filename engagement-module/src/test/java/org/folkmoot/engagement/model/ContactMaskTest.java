package org.folkmoot.engagement.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever would let a convener reach or find a member is masked, and figures that say nothing of that stay. */
class ContactMaskTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Write to jo.o'neil+x@mail.example.org please|Write to [email address] please",
                "jo (at) example.org|[email address]",
                "Ring 07700 900 982 after six|Ring [phone number] after six",
                "Ring +44 7700 900982.|Ring [phone number].",
                "Ring 020 7946 0101 or (01632) 960001|Ring [phone number] or [phone number]",
                "I live in DA14 4AQ near the park|I live in [postcode] near the park",
                "da144aq|[postcode]",
                "I am at 12a Station Road, second floor|I am at [address], second floor",
                "Flat 3, 45 St Mary's Lane|[address]",
                "See https://example.org/me?x=1 for it|See [link] for it",
                "I am @joneil on there|I am [account] on there",
            })
    void aContactIsMasked(String said, String passed) {
        assertThat(ContactMask.of(said).text()).isEqualTo(passed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I waited 18 weeks in 2023 and paid £12,000 for it",
                "On 18 October 2023 at 6.30pm the 47 bus was late",
                "Ward 4 has 20 beds; 3 of them were free",
                "The road is long and the 2nd court was closed",
            })
    void whatIsNoContactStays(String said) {
        assertThat(ContactMask.of(said).text()).isEqualTo(said);
        assertThat(ContactMask.of(said).found()).isEmpty();
    }

    @Test
    void whatWasMaskedIsNamedForTheOffice() {
        assertThat(ContactMask.of("jo@example.org, DA14 4AQ").found())
                .containsExactly("email address: jo@example.org", "postcode: DA14 4AQ");
    }
}
