package org.folkmoot.members.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FilterFormTest {

    @Test
    void anAddressIsWrittenAnewWithTheFilterAlone() {
        String query = FilterForm.query(FilterForm.input("constituency=public-bexley&unticked=yes&after=abc"));

        assertThat(query).isEqualTo("constituency=public-bexley");
    }
}
