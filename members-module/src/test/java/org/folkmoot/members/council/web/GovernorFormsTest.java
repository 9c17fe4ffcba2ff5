package org.folkmoot.members.council.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.members.council.SeeTheCouncil.Sitting;
import org.folkmoot.members.council.web.GovernorForms.DeclarationForm;
import org.folkmoot.members.model.Council.Seat;
import org.folkmoot.members.model.GovernorRecords.Declaration;
import org.junit.jupiter.api.Test;

class GovernorFormsTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 10, 2);

    private final DeclarationForm form = new GovernorForms(TODAY).declaration();

    @Test
    void whatDisqualifiesAGovernorIsSaid() {
        assertThat(form.bind(declaration("no", " "))).isFalse();
        assertThat(new GovernorForms(TODAY).declaration().bind(declaration("no", "Bankrupt since May")))
                .isTrue();
        assertThat(new GovernorForms(TODAY).declaration().bind(declaration("yes", "")))
                .isTrue();
    }

    @Test
    void whoHasDeclaredSomethingIsShownAsSuch() {
        Seat seat = new Seat(1, "public-bexley", null, null, 1);
        Declaration unfit = new Declaration(1, 1, TODAY, false, "Bankrupt", false);

        assertThat(new Sitting(seat, null, List.of(), unfit, null).disqualified())
                .isTrue();
        assertThat(new Sitting(seat, null, List.of(), null, null).disqualified())
                .isFalse();
    }

    private static MultivaluedMap<String, String> declaration(String fit, String note) {
        MultivaluedMap<String, String> input = new MultivaluedHashMap<>();
        input.putSingle("fit", fit);
        input.putSingle("note", note);
        input.putSingle("made-day", "2");
        input.putSingle("made-month", "10");
        input.putSingle("made-year", "2023");
        return input;
    }
}
