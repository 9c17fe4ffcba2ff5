package org.folkmoot.members.exclusion.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.folkmoot.members.model.ExclusionCase.State;
import org.junit.jupiter.api.Test;

class AppealFormTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 10, 2);

    @Test
    void anAppealIsLodgedAndHeardTodayUnlessSomebodySaysOtherwise() {
        assertThat(new AppealForm(TODAY).on.given()).contains(TODAY);
        assertThat(new OutcomeOfAppealForm(State.APPEALED, TODAY).heard.given()).contains(TODAY);
    }
}
