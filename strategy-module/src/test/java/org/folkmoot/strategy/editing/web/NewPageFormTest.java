package org.folkmoot.strategy.editing.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.folkmoot.strategy.model.Kind;
import org.junit.jupiter.api.Test;

class NewPageFormTest {

    @Test
    void aTrustThatBeganWithNothingIsOfferedThePagesOfWhichThereIsOnlyOne() {
        for (Kind kind : EnumSet.of(Kind.VALUES, Kind.OUTCOMES, Kind.LIBRARY)) {
            NewPageForm form = new NewPageForm(Set.of(Kind.HOME, Kind.PAGE));

            assertThat(sent(form, kind, "")).isTrue();
            assertThat(form.address()).isEqualTo(kind.place());
        }
    }

    @Test
    void aPageThatIsThereAndAPageOfTextAreNotOffered() {
        assertThat(sent(new NewPageForm(Set.of(Kind.VALUES)), Kind.VALUES, "")).isFalse();
        assertThat(sent(new NewPageForm(Set.of()), Kind.PAGE, "about-us")).isFalse();
    }

    @Test
    void onePageAmongOthersNeedsAnAddress() {
        NewPageForm form = new NewPageForm(Set.of());

        assertThat(sent(form, Kind.STRATEGY, "")).isFalse();
        assertThat(form.errors()).hasSize(1);
        assertThat(sent(form, Kind.STRATEGY, "our-strategy")).isTrue();
        assertThat(form.address()).isEqualTo("our-strategy");
    }

    private static boolean sent(NewPageForm form, Kind kind, String slug) {
        return form.bind(new MultivaluedHashMap<>(Map.of("kind", kind.name(), "slug", slug)));
    }
}
