package org.folkmoot.strategy.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.folkmoot.nhsuk.components.Tag;
import org.folkmoot.nhsuk.html.Html;
import org.folkmoot.strategy.model.coding.ThemeOutcome;
import org.junit.jupiter.api.Test;

class SayTest {

    @Test
    void whatCameOfThingsIsToldApartByColourAndWithoutIt() {
        List<Tag> tags = Arrays.stream(ThemeOutcome.values()).map(Say::outcome).toList();

        assertThat(tags).extracting(Tag::colour).doesNotHaveDuplicates();
        assertThat(tags)
                .extracting(tag -> Html.string(tag.content()).substring(0, 1))
                .doesNotHaveDuplicates();
    }
}
