package org.folkmoot.strategy.pledges.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.folkmoot.nhsuk.forms.FormError;
import org.junit.jupiter.api.Test;

/** A pledge is for this month or a later one. */
class PledgeFormTest {

    private static final YearMonth NOW = YearMonth.of(2023, 10);

    @Test
    void aPledgeForAMonthThatIsOverIsRefused() {
        PledgeForm form = new PledgeForm(List.of(), List.of(), NOW);

        assertThat(form.bind(pledge("9", "2023"))).isFalse();
        assertThat(form.errors())
                .extracting(FormError::message)
                .containsExactly("By when must be this month or a later one");
    }

    @Test
    void aPledgeForThisMonthOrForNoneIsTaken() {
        PledgeForm form = new PledgeForm(List.of(), List.of(), NOW);

        assertThat(form.bind(pledge("10", "2023"))).isTrue();
        assertThat(form.words().due()).isEqualTo(NOW);
        assertThat(form.bind(pledge("", ""))).isTrue();
        assertThat(form.words().due()).isNull();
    }

    private static MultivaluedMap<String, String> pledge(String month, String year) {
        return new MultivaluedHashMap<>(Map.of(
                "kind", "TEAM",
                "by", "Ward 3",
                "text", "We answer within a week",
                "due-month", month,
                "due-year", year));
    }
}
